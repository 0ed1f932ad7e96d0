/// How are a conversation's texts erased from tables that are never changed otherwise?

public import Curation

/// A conversation whose texts are to go.
public struct ErasableConversation: Hashable, Sendable {
  /// Its number.
  public var number: Int64
  /// Its source's name.
  public var source: String
  /// The source's own name for it.
  public var externalID: String?
  /// The customer's keyed hash.
  public var customer: [UInt8]?
  /// The turns as the stored column's text.
  public var turns: String
  /// The places of the replies that are items.
  public var replies: [Int]
  /// Whether the word index has it.
  public var isIndexed: Bool
}

/// What takes the place of a conversation's texts.
public struct Erasure: Sendable {
  /// The conversation.
  public var conversation: ErasableConversation
  /// The turns column without anything that was said.
  public var turns: String
  /// The words that the word index has of it.
  public var words: String
  /// Keyed hashes by which it is known when it comes in again.
  public var hashes: [[UInt8]]

  /// Makes an erasure.
  public init(
    conversation: ErasableConversation,
    turns: String,
    words: String,
    hashes: [[UInt8]]
  ) {
    self.conversation = conversation
    self.turns = turns
    self.words = words
    self.hashes = hashes
  }
}

/// Which conversations are to be erased.
public enum ErasureQuery: Sendable {
  /// Those of a customer, by the keyed hash.
  case customer([UInt8])
  /// Those that the source calls so, or whose content has this name.
  case name(String, UID?)
  /// That of an item, with the other versions of it.
  case item(ItemID)
  /// Those of which everything was settled before the last export.
  case exported
}

extension Store {
  /// The numbers of the conversations asked for that are not erased yet, in their order.
  public func erasable(_ query: ErasureQuery) throws(StorageError) -> [Int64] {
    try engine.read { session throws(StorageError) in
      let (sql, values) = Self.sql(query)
      return try session.all(
        sql + """
           AND NOT EXISTS (SELECT 1 FROM purged p WHERE p.conversation_id = c.conversation_id)
          ORDER BY c.conversation_id
          """,
        values
      ) { $0.integer(0) }
    }
  }

  private static func sql(_ query: ErasureQuery) -> (SQLText, [SQLValue]) {
    let find: SQLText = "SELECT c.conversation_id FROM conversation c WHERE "
    switch query {
    case .customer(let hash): return (find + "c.customer = $1", [.blob(hash)])
    case .name(let name, let uid):
      return (
        find + "(c.external_id = $1 OR c.uid = $2)", [.text(name), uid.map { .uid($0) } ?? .null]
      )
    case .item(let item):
      return (
        find + """
          (c.conversation_id = $1 OR (c.source_id, c.external_id) = (SELECT o.source_id, o.external_id
            FROM conversation o WHERE o.conversation_id = $1 AND o.external_id IS NOT NULL))
          """, [.integer(item.conversation)]
      )
    case .exported:
      return (
        find + """
          EXISTS (SELECT 1 FROM item i WHERE i.item_id >= c.conversation_id * 2048
            AND i.item_id < (c.conversation_id + 1) * 2048)
          AND NOT EXISTS (SELECT 1 FROM item i WHERE i.item_id >= c.conversation_id * 2048
            AND i.item_id < (c.conversation_id + 1) * 2048 AND (i.state NOT IN (1, 3) OR NOT EXISTS (
              SELECT 1 FROM event v WHERE v.item_id = i.item_id AND v.kind IN ($1, $2)
              AND v.event_id <= (SELECT coalesce(max(last_event), 0) FROM export))))
          """,
        [
          .integer(Int64(EventKind.settled.rawValue)),
          .integer(Int64(EventKind.adjudicated.rawValue)),
        ]
      )
    }
  }

  /// A conversation as erasing needs it; nil when there is none of this number.
  public func erasable(_ number: Int64) throws(StorageError) -> ErasableConversation? {
    try engine.read { session throws(StorageError) in
      let indexed = Int64(try session.meta("indexed_conversations") ?? "0") ?? 0
      let replies = try replies(of: number, session)
      return try session.first(
        """
        SELECT s.name, c.external_id, c.customer, c.turns FROM conversation c
        JOIN source s ON s.source_id = c.source_id WHERE c.conversation_id = $1
        """,
        [.integer(number)]
      ) { row in
        ErasableConversation(
          number: number,
          source: row.text(0),
          externalID: row.optionalText(1),
          customer: row.isNull(2) ? nil : row.blob(2),
          turns: row.text(3),
          replies: replies,
          isIndexed: number <= indexed
        )
      }
    }
  }

  /// The exports that may hold something of these conversations: those written after an item of theirs
  /// was settled.
  public func exports(holding conversations: [Int64]) throws(StorageError) -> [WrittenExport] {
    try engine.read { session throws(StorageError) in
      var first = Int64.max
      for number in conversations {
        let settled = try session.first(
          "SELECT min(event_id) FROM event WHERE item_id >= $1 AND item_id < $2 AND kind IN ($3, $4)",
          Self.range(number) + [
            .integer(Int64(EventKind.settled.rawValue)),
            .integer(Int64(EventKind.adjudicated.rawValue)),
          ]
        ) { $0.optionalInteger(0) }
        if let settled = settled ?? nil { first = min(first, settled) }
      }
      return try session.all(
        "SELECT at, spec, row_count, sha256 FROM export WHERE last_event >= $1 ORDER BY export_id",
        [.integer(first)]
      ) { row in
        WrittenExport(
          at: row.time(0),
          formats: row.text(1),
          rows: Int(row.integer(2)),
          manifestDigest: row.blob(3)
        )
      }
    }
  }

  /// Whether a conversation of this name was erased.
  public func isErased(_ uid: UID) throws(StorageError) -> Bool {
    try engine.read { session throws(StorageError) in
      try session.first(
        """
        SELECT 1 FROM conversation c JOIN purged p ON p.conversation_id = c.conversation_id
        WHERE c.uid = $1 LIMIT 1
        """,
        [.uid(uid)]
      ) { _ in true } ?? false
    }
  }

  /// The names of all sources that conversations came from.
  public func sourceNames() throws(StorageError) -> [String] {
    try engine.read { session throws(StorageError) in
      try session.all("SELECT name FROM source ORDER BY source_id") { $0.text(0) }
    }
  }

  /// The keyed hashes of what was erased.
  public func erasedHashes() throws(StorageError) -> Set<[UInt8]> {
    try engine.read { session throws(StorageError) in
      Set(try session.all("SELECT hash FROM erased") { $0.blob(0) })
    }
  }

  /// Erases conversations in one transaction: what was said, what was written for them, what the guides
  /// found in them, and every way to them by a name.
  ///
  /// Verdicts, labels and the trail stay. Bytes of it may be left in the file until `scrub`.
  public func erase(
    _ erasures: [Erasure],
    actor: Int64?,
    at: Timestamp
  ) throws(StorageError) -> ErasureCounts {
    try engine.write(.full) { session throws(StorageError) in
      var counts = ErasureCounts()
      for erasure in erasures {
        let number = erasure.conversation.number
        try forget(erasure, session)
        let work = try eraseWork(of: number, session)
        (counts.writings, counts.drafts) = (
          counts.writings + work.writings, counts.drafts + work.drafts
        )
        try takeFromQueue(number, session)
        try session.run(
          """
          UPDATE conversation SET turns = $2, meta = NULL, external_id = NULL, customer = NULL
          WHERE conversation_id = $1
          """,
          [.integer(number), .text(erasure.turns)]
        )
        try session.run(
          "INSERT INTO purged (conversation_id, at) VALUES ($1, $2) ON CONFLICT DO NOTHING",
          [.integer(number), .time(at)]
        )
        for hash in erasure.hashes {
          try session.run(
            "INSERT INTO erased (hash) VALUES ($1) ON CONFLICT DO NOTHING",
            [.blob(hash)]
          )
        }
        for reply in erasure.conversation.replies {
          let item = ItemID(conversation: number, turn: reply)
          try append(.purged, at: at, actor: actor, item: item, session)
        }
        counts.conversations += 1
        counts.items += erasure.conversation.replies.count
      }
      return counts
    }
  }

  /// Leaves no byte in the files of what was erased or overwritten; false when somebody reading kept
  /// the log from being emptied.
  public func scrub() throws(StorageError) -> Bool { try engine.scrub() }

  private static func range(_ conversation: Int64) -> [SQLValue] {
    [
      .item(ItemID(conversation: conversation, turn: 0)),
      .item(ItemID(conversation: conversation + 1, turn: 0)),
    ]
  }

  // The ways to it: words, customer, name, marks and findings.
  private func forget(_ erasure: Erasure, _ session: any SQLSession) throws(StorageError) {
    let number = erasure.conversation.number
    if erasure.conversation.isIndexed {
      try session.remove(number, words: erasure.words, from: .conversations)
    }
    let own: [SQLValue] = [.integer(number)]
    try session.run(
      """
      DELETE FROM customer_conversation WHERE conversation_id = $1
      AND customer = (SELECT customer FROM conversation WHERE conversation_id = $1)
      """,
      own
    )
    try session.run(
      """
      DELETE FROM conversation_key WHERE conversation_id = $1 AND (source_id, external_id) =
        (SELECT source_id, external_id FROM conversation WHERE conversation_id = $1)
      """,
      own
    )
    let writer = try ScreeningWriter(session)
    try writer.clear(number)
    _ = try writer.finish()
  }

  private func eraseWork(
    of conversation: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> (writings: Int, drafts: Int) {
    let range = Self.range(conversation)
    var writings = 0
    writings += try session.run(
      """
      UPDATE annotation_override SET reason = '' WHERE reason <> '' AND annotation_id IN
        (SELECT annotation_id FROM annotation WHERE item_id >= $1 AND item_id < $2)
      """,
      range
    )
    writings += try session.run(
      """
      UPDATE annotation SET rewrite = '', note = ''
      WHERE item_id >= $1 AND item_id < $2 AND (rewrite <> '' OR note <> '')
      """,
      range
    )
    writings += try session.run(
      """
      UPDATE outcome SET note = '' WHERE item_id >= $1 AND item_id < $2 AND note <> ''
      """,
      range
    )
    writings += try session.run(
      """
      UPDATE adjudication SET rewrite = '', note = ''
      WHERE item_id >= $1 AND item_id < $2 AND (rewrite <> '' OR note <> '')
      """,
      range
    )
    writings += try session.run(
      "UPDATE handover_told SET whom = '' WHERE item_id >= $1 AND item_id < $2 AND whom <> ''",
      range
    )
    writings += try session.run(
      "UPDATE inclusion SET reason = '' WHERE item_id >= $1 AND item_id < $2 AND reason <> ''",
      range
    )
    var drafts = try session.run(
      "DELETE FROM draft WHERE item_id >= $1 AND item_id < $2",
      range
    )
    drafts += try session.run(
      "DELETE FROM adjudication_draft WHERE item_id >= $1 AND item_id < $2",
      range
    )
    return (writings, drafts)
  }

  // What nobody has settled is nobody's to judge any more.
  private func takeFromQueue(
    _ conversation: Int64,
    _ session: any SQLSession
  ) throws(StorageError) {
    let range = Self.range(conversation)
    let waiting = try session.all(
      "SELECT free FROM queue WHERE item_id >= $1 AND item_id < $2",
      range
    ) { $0.integer(0) }
    try session.count(Counter.waiting, by: -waiting.reduce(0, +))
    try session.run("DELETE FROM queue WHERE item_id >= $1 AND item_id < $2", range)
    // A hash of what was said tells whether a guess is right.
    try session.run(
      """
      DELETE FROM reply_pair WHERE item_id >= $1 AND item_id < $2 AND pair IN
        (SELECT pair FROM item WHERE item_id >= $1 AND item_id < $2)
      """,
      range
    )
    try session.run("UPDATE item SET pair = NULL WHERE item_id >= $1 AND item_id < $2", range)
    try session.run(
      "DELETE FROM claim WHERE item_id >= $1 AND item_id < $2 AND state = 1",
      range
    )
    try session.run(
      "UPDATE item SET state = $3 WHERE item_id >= $1 AND item_id < $2 AND state = 0",
      range + [.integer(Int64(ItemState.superseded.rawValue))]
    )
  }
}
