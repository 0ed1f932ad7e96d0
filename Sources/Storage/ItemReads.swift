/// What does the store answer about items?

public import Curation

/// A conversation's stored columns.
public struct StoredConversation: Hashable, Sendable {
  /// The conversation's number.
  public var number: Int64
  /// Its name by content.
  public var uid: UID
  /// Its source's name.
  public var source: String
  /// The source's own name for it.
  public var externalID: String?
  /// Language, where known.
  public var language: String?
  /// Channel, where known.
  public var channel: String?
  /// Bot version, where known.
  public var botVersion: String?
  /// The turns as the stored column's text.
  public var turns: String
  /// Whether the file told who the customer is; the name itself is kept as a hash only.
  public var hasCustomer: Bool
  /// What else the file said.
  public var meta: String?
  /// The batch of its import.
  public var batch: String?
  /// The file it came in.
  public var file: String
  /// The line in that file.
  public var line: Int
  /// Whether its texts were erased, so that nobody wrote what stands there.
  public var isErased: Bool
}

extension Store {
  /// The conversation that an item belongs to; nil when there is no such item.
  public func conversation(of item: ItemID) throws(StorageError) -> StoredConversation? {
    try engine.read { session throws(StorageError) in
      try session.first(
        """
        SELECT c.conversation_id, c.uid, s.name, c.external_id, c.language, c.channel, c.bot_version,
          c.turns, c.meta, r.batch, r.file, c.line, CASE WHEN c.customer IS NULL THEN 0 ELSE 1 END,
          CASE WHEN EXISTS (SELECT 1 FROM purged p WHERE p.conversation_id = $2) THEN 1 ELSE 0 END
        FROM item i JOIN conversation c ON c.conversation_id = $2
        JOIN source s ON s.source_id = c.source_id JOIN import_run r ON r.import_id = c.import_id
        WHERE i.item_id = $1
        """,
        [.item(item), .integer(item.conversation)]
      ) { row in
        StoredConversation(
          number: row.integer(0),
          uid: row.uid(1) ?? UID(high: 0, low: 0),
          source: row.text(2),
          externalID: row.optionalText(3),
          language: row.optionalText(4),
          channel: row.optionalText(5),
          botVersion: row.optionalText(6),
          turns: row.text(7),
          hasCustomer: row.integer(12) == 1,
          meta: row.optionalText(8),
          batch: row.optionalText(9),
          file: row.text(10),
          line: Int(row.integer(11)),
          isErased: row.integer(13) == 1
        )
      }
    }
  }

  /// The reviewer's count of today and the queue's length, and what of it does not come to them.
  public func counts(reviewer: Int64, day: Int64) throws(StorageError) -> QueueProgress {
    try engine.read { session throws(StorageError) in
      try progress(reviewer, day: day, session)
    }
  }

  /// The annotations of an item that stand, with their authors.
  ///
  /// Not for a reviewer who has yet to
  /// judge the item.
  public func annotations(of item: ItemID) throws(StorageError) -> [ItemAnnotation] {
    try engine.read { session throws(StorageError) in
      try Self.shown(try Self.currentAnnotations(of: item, session).map(\.id), session)
    }
  }

  /// The annotations of an item that this reader may see, and whether others' are left out.
  ///
  /// Until the item is settled, only those who have submitted an annotation of it see what others
  /// said; a stranger (nil) never has. What may not be seen is not asked for. An open item is blind
  /// whether or not anybody has judged it. With `ownOnly` a settled one is too, but for who has
  /// answered it: it may come to the others as one with a known answer.
  public func annotations(
    of item: ItemID,
    seenBy reader: Int64?,
    ownOnly: Bool = false
  ) throws(StorageError) -> (annotations: [ItemAnnotation], isBlind: Bool) {
    try engine.read { session throws(StorageError) in
      if try Self.isBlind(reader, item, ownOnly: ownOnly, session) { return ([], true) }
      let ids = try Self.currentAnnotations(of: item, session).map(\.id)
      return (try Self.shown(ids, session), false)
    }
  }

  /// Whether this reader (nil for a stranger) may not see what others did with an item.
  ///
  /// That there is something to hide would tell as well: where one is enough, an open item with an
  /// annotation was rejected or handed over. Who has an item on the desk is blind in any case: it may
  /// be settled, with an answer to be held theirs against. Who opened others' work is not, and never
  /// gets the item (`openOthers`).
  static func isBlind(
    _ reader: Int64?,
    _ item: ItemID,
    ownOnly: Bool = false,
    _ session: any SQLSession
  ) throws(StorageError) -> Bool {
    try session.first(
      """
      SELECT ($3 = 1 OR i.state NOT IN (1, 3)) AND ($3 = 1 OR i.state = 0 OR i.done > 0) AND NOT EXISTS (
        SELECT 1 FROM claim c WHERE c.item_id = i.item_id AND c.reviewer_id = $2 AND c.state = 2)
      AND NOT EXISTS (SELECT 1 FROM event e
        WHERE e.item_id = i.item_id AND e.kind = 47 AND e.actor = $2)
      OR EXISTS (
        SELECT 1 FROM claim m WHERE m.item_id = i.item_id AND m.reviewer_id = $2 AND m.state = 1)
      FROM item i WHERE i.item_id = $1
      """,
      [.item(item), .optional(reader), .flag(ownOnly)]
    ) { $0.integer(0) == 1 } ?? false
  }

  private static func shown(
    _ ids: [Int64],
    _ session: any SQLSession
  ) throws(StorageError) -> [ItemAnnotation] {
    var shown: [ItemAnnotation] = []
    for id in ids {
      let judgement = try Self.judgement(id, session)
      let annotation = try session.first(
        """
        SELECT r.name, a.submitted_at, a.guide_version, a.surplus FROM annotation a
        JOIN reviewer r ON r.reviewer_id = a.reviewer_id WHERE a.annotation_id = $1
        """,
        [.integer(id)]
      ) { row in
        ItemAnnotation(
          reviewer: row.text(0),
          at: row.time(1),
          judgement: judgement,
          guideVersion: Int(row.integer(2)),
          isSurplus: row.integer(3) == 1
        )
      }
      if let annotation { shown.append(annotation) }
    }
    return shown
  }

  /// Items of the conversation that a source calls `externalID`; with `turn` (from 0) only that
  /// one.
  ///
  /// - Returns: the items; several when several sources use the name, or the conversation has
  ///   several replies.
  public func items(
    externalID: String,
    source: String?,
    turn: Int?
  ) throws(StorageError) -> [ItemID] {
    try engine.read { session throws(StorageError) in
      let sources = try session.all("SELECT source_id, name FROM source", []) {
        ($0.integer(0), $0.text(1))
      }
      var found: [ItemID] = []
      for (id, name) in sources where source == nil || source == name {
        let conversation = try session.first(
          "SELECT conversation_id FROM conversation_key WHERE source_id = $1 AND external_id = $2",
          [.integer(id), .text(externalID)]
        ) { $0.integer(0) }
        guard let conversation else { continue }
        found += try session.all(
          "SELECT item_id FROM item WHERE item_id >= $1 AND item_id < $2 ORDER BY item_id",
          [
            .item(ItemID(conversation: conversation, turn: 0)),
            .item(ItemID(conversation: conversation + 1, turn: 0)),
          ]
        ) { ItemID(rawValue: $0.integer(0)) }
      }
      return turn.map { turn in found.filter { $0.turn == turn } } ?? found
    }
  }
}

extension Store {
  /// Where an item stands; nil when there is no such item.
  public func state(of item: ItemID) throws(StorageError) -> ItemState? {
    try engine.read { session throws(StorageError) in
      try session.first("SELECT state FROM item WHERE item_id = $1", [.item(item)]) {
        ItemState(rawValue: UInt8(clamping: $0.integer(0))) ?? .open
      }
    }
  }

  /// The secret of keyed hashes, made by `make` at its first use.
  public func secret(_ make: () -> [UInt8]) throws(StorageError) -> [UInt8] {
    let key = "secret"
    let known = try engine.read { session throws(StorageError) in try session.meta(key) }
    if let known, let bytes = Self.bytes(hex: known) { return bytes }
    let made = make()
    return try engine.write(.full) { session throws(StorageError) in
      if let known = try session.meta(key), let bytes = Self.bytes(hex: known) { return bytes }
      let hex = made.map { byte in
        String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
      }
      try session.setMeta(key, hex.joined())
      return made
    }
  }

  private static func bytes(hex text: String) -> [UInt8]? {
    let digits = text.compactMap(\.hexDigitValue)
    guard digits.count == text.utf8.count, digits.count.isMultiple(of: 2) else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }
}
