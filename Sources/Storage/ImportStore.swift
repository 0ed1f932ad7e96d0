/// How do conversations get in, fast and only once?

public import Curation

/// One conversation ready to be stored.
public struct ImportedConversation: Sendable {
  /// Named by its content.
  public var uid: UID
  /// Line of the file, from 1.
  public var line: Int
  /// The conversation; its turns stand in `turns`.
  public var conversation: Conversation
  /// The customer's keyed hash.
  public var customer: [UInt8]?
  /// The turns as the stored column's text.
  public var turns: [UInt8]
  /// The replies that become items.
  public var replies: [ImportedReply]
  /// What the guides found in it.
  public var screening: ConversationScreening

  /// Makes one.
  public init(
    uid: UID,
    line: Int,
    conversation: Conversation,
    customer: [UInt8]?,
    turns: [UInt8],
    replies: [ImportedReply],
    screening: ConversationScreening = ConversationScreening()
  ) {
    self.uid = uid
    self.line = line
    self.conversation = conversation
    self.customer = customer
    self.turns = turns
    self.replies = replies
    self.screening = screening
  }
}

/// A reply that becomes an item.
public struct ImportedReply: Hashable, Sendable {
  /// Its place among the turns, from 0.
  public var turn: Int
  /// How many reviewers it gets.
  public var overlap: Int
  /// Whether it is of the random share.
  public var isRandom: Bool
  /// What moves it in the queue.
  public var score: QueueScore
  /// A hash of everything that is said up to it, folded: equal for items that say the same; nil where
  /// nobody looked.
  public var pair: UID?
  /// A number that replies share which say the same, within one import; nil where nobody looked.
  public var cluster: Int?
  /// The situation to expect: an id of the label scheme; nil for none.
  public var expected: String?

  /// Makes one.
  public init(
    turn: Int,
    overlap: Int = 1,
    isRandom: Bool = false,
    score: QueueScore = QueueScore(),
    pair: UID? = nil,
    cluster: Int? = nil,
    expected: String? = nil
  ) {
    self.turn = turn
    self.overlap = overlap
    self.isRandom = isRandom
    self.score = score
    self.pair = pair
    self.cluster = cluster
    self.expected = expected
  }
}

extension Store {
  /// Begins an import and answers with its number.
  public func beginImport(
    uid: UID,
    file: String,
    form: String,
    batch: String?,
    at: Timestamp
  ) throws(StorageError) -> Int64 {
    try engine.write(.bulk) { session throws(StorageError) in
      try session.run(
        """
        INSERT INTO import_run (uid, file, form, batch, started_at) VALUES ($1, $2, $3, $4, $5)
        """,
        [.uid(uid), .text(file), .text(form), .optional(batch), .time(at)]
      )
      let id = try session.first(
        "SELECT import_id FROM import_run WHERE uid = $1",
        [.uid(uid)]
      ) { $0.integer(0) }
      guard let id else { throw .inconsistent("an import just begun is not there") }
      return id
    }
  }

  /// The names that imports were given, in their order by bytes.
  public func batches() throws(StorageError) -> [String] {
    try engine.read { session throws(StorageError) in
      try session.all(
        "SELECT DISTINCT batch FROM import_run WHERE batch IS NOT NULL ORDER BY batch"
      ) { $0.text(0) }
    }
  }

  /// Stores a batch in one transaction; conversations that are there already add nothing.
  ///
  /// In the queue no more than three of the batch that share a `cluster` stand in a row, as long as
  /// others of their band are there to stand between.
  public func add(
    _ batch: [ImportedConversation],
    to importID: Int64
  ) throws(StorageError) -> ImportCounts {
    try engine.write(.bulk) { session throws(StorageError) in
      try ImportWriter(session, importID: importID).write(batch)
    }
  }

  /// Ends an import: from here on it is durable.
  public func finishImport(
    _ importID: Int64,
    _ counts: ImportCounts,
    sha256: [UInt8]?,
    actor: Int64?,
    at: Timestamp
  ) throws(StorageError) {
    while try linkVersions(limit: 20_000, at: at) {}
    while try foldCopies(limit: 20_000, at: at) {}
    try engine.write(.full) { session throws(StorageError) in
      try session.run(
        """
        UPDATE import_run SET finished_at = $2, conversations = $3, already = $4, items = $5,
        without_item = $6, rejected = $7, sha256 = $8 WHERE import_id = $1
        """,
        [
          .integer(importID), .time(at), .integer(Int64(counts.conversations)),
          .integer(Int64(counts.already)), .integer(Int64(counts.items)),
          .integer(Int64(counts.withoutItem)), .integer(Int64(counts.rejected)),
          sha256.map { .blob($0) } ?? .null,
        ]
      )
      try append(.imported, at: at, actor: actor, subject: sha256, session)
    }
  }

  /// Which of these conversations are there already, without storing any; for `--dry-run`.
  public func known(_ uids: [UID]) throws(StorageError) -> Set<UID> {
    try engine.read { session throws(StorageError) in
      var found: Set<UID> = []
      for uid in uids
      where try session.first(
        "SELECT 1 FROM conversation WHERE uid = $1",
        [.uid(uid)],
        { _ in true }
      ) != nil {
        found.insert(uid)
      }
      return found
    }
  }

  // Conversations are found by their source's own name through a table filled here, sorted and a
  // slice at a time, since one more random key while loading would cost as much as the loading.
  // Says whether there may be more.
  func linkVersions(limit: Int64, at: Timestamp) throws(StorageError) -> Bool {
    try engine.write(.bulk) { session throws(StorageError) in
      let done = Int64(try session.meta("linked_conversations") ?? "0") ?? 0
      let (last, named) =
        try session.first(
          """
          SELECT coalesce(max(conversation_id), 0), count(external_id) FROM
          (SELECT conversation_id, external_id FROM conversation
          WHERE conversation_id > $1 ORDER BY conversation_id LIMIT $2) AS slice
          """,
          [.integer(done), .integer(limit)]
        ) { ($0.integer(0), $0.integer(1)) } ?? (0, 0)
      if last <= done { return false }
      let slice: [SQLValue] = [.integer(done), .integer(last)]
      let fresh = try session.run(
        """
        INSERT INTO conversation_key (source_id, external_id, conversation_id)
        SELECT source_id, external_id, conversation_id FROM conversation
        WHERE conversation_id > $1 AND conversation_id <= $2 AND external_id IS NOT NULL
        ORDER BY source_id, external_id, conversation_id
        ON CONFLICT (source_id, external_id) DO NOTHING
        """,
        slice
      )
      try session.setMeta("linked_conversations", String(last))
      // Where every name is new there is nothing to look for.
      if fresh == named { return true }
      let again = try session.all(
        """
        SELECT c.conversation_id FROM conversation c
        JOIN conversation_key k ON k.source_id = c.source_id AND k.external_id = c.external_id
        WHERE c.conversation_id > $1 AND c.conversation_id <= $2 AND k.conversation_id <> c.conversation_id
        ORDER BY c.conversation_id
        """,
        slice
      ) { $0.integer(0) }
      for conversation in again { try link(conversation, at: at, session) }
      return true
    }
  }

  // A conversation whose name is known already: where one goes on from the other, the longer one
  // replaces it, whichever came first. Otherwise both stand, and the name means the later one.
  private func link(
    _ conversation: Int64,
    at: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) {
    let versions = try session.first(
      """
      SELECT k.conversation_id,
        substr(c.turns, 1, length(o.turns)) = substr(o.turns, 1, length(o.turns) - 1) || ',',
        substr(o.turns, 1, length(c.turns)) = substr(c.turns, 1, length(c.turns) - 1) || ','
      FROM conversation c
      JOIN conversation_key k ON k.source_id = c.source_id AND k.external_id = c.external_id
      JOIN conversation o ON o.conversation_id = k.conversation_id
      WHERE c.conversation_id = $1
      """,
      [.integer(conversation)]
    ) { (known: $0.integer(0), goesOn: $0.integer(1) == 1, isShorter: $0.integer(2) == 1) }
    guard let versions else { return }
    if versions.isShorter {
      try withdraw(conversation: conversation, at: at, session)
      return
    }
    if versions.goesOn { try withdraw(conversation: versions.known, at: at, session) }
    try session.run(
      """
      UPDATE conversation_key SET conversation_id = $2 WHERE conversation_id = $1
      AND (source_id, external_id) = (SELECT source_id, external_id FROM conversation
        WHERE conversation_id = $2)
      """,
      [.integer(versions.known), .integer(conversation)]
    )
  }

  // An older version of a conversation keeps the items that somebody has annotated or has open; the
  // others leave the queue, since the newer version brings them again.
  private func withdraw(
    conversation: Int64,
    at: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) {
    let range: [SQLValue] = [
      .item(ItemID(conversation: conversation, turn: 0)),
      .item(ItemID(conversation: conversation + 1, turn: 0)),
    ]
    let untouched = try session.all(
      """
      SELECT i.item_id FROM item i JOIN queue q ON q.item_id = i.item_id
      WHERE i.item_id >= $1 AND i.item_id < $2 AND i.done = 0 AND i.copies = 0
      AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.item_id = i.item_id AND c.state = 1)
      """,
      range
    ) { ItemID(rawValue: $0.integer(0)) }
    for item in untouched {
      try leaveQueue(item, session)
      try session.run(
        "UPDATE item SET state = $2 WHERE item_id = $1",
        [.item(item), .integer(Int64(ItemState.superseded.rawValue))]
      )
      try append(.superseded, at: at, actor: nil, item: item, session)
    }
  }
}

/// Writes one batch inside one transaction.
private final class ImportWriter {
  private let session: any SQLSession
  private let importID: Int64
  private let conversation: any SQLLoader
  private let item: any SQLLoader
  private let queue: any SQLLoader
  private let screenings: ScreeningWriter
  private var sources: [String: Int64] = [:]
  private var situations: [String: Int64] = [:]
  private var nextConversation: Int64
  private var nextOrder: Int64

  init(_ session: any SQLSession, importID: Int64) throws(StorageError) {
    self.session = session
    self.importID = importID
    conversation = try session.loader(
      """
      INSERT INTO conversation (conversation_id, uid, source_id, external_id, import_id, line, language,
      channel, bot_version, customer, turns, meta)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (uid) DO NOTHING
      """
    )
    item = try session.loader(
      """
      INSERT INTO item (item_id, drawn_overlap, overlap, random, risk, priority, screened, score, pair,
      expected) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """
    )
    queue = try session.loader(
      "INSERT INTO queue (band, ord, item_id, free, expected) VALUES ($1, $2, $3, $4, $5)"
    )
    screenings = try ScreeningWriter(session)
    nextConversation =
      try session.first("SELECT coalesce(max(conversation_id), 0) + 1 FROM conversation") {
        $0.integer(0)
      } ?? 1
    nextOrder = try session.nextOrder() + 1
  }

  func write(_ batch: [ImportedConversation]) throws(StorageError) -> ImportCounts {
    var counts = ImportCounts()
    var slots: Int64 = 0
    var redSlots: Int64 = 0
    var languages: [String: Int64] = [:]
    var bands: [Int64: Spreading<Waiting>] = [:]
    for imported in batch {
      guard try insert(imported) else {
        counts.already += 1
        continue
      }
      counts.conversations += 1
      if imported.replies.isEmpty { counts.withoutItem += 1 }
      if let language = imported.conversation.language {
        languages[language, default: 0] += Int64(imported.replies.count)
      }
      for reply in imported.replies {
        let id = ItemID(conversation: nextConversation, turn: reply.turn)
        item.bind(1, integer: id.rawValue)
        item.bind(2, integer: Int64(reply.overlap))
        item.bind(3, integer: Int64(reply.overlap))
        let level = imported.screening.levels[reply.turn]
        if let level { counts.levels[level, default: 0] += 1 }
        item.bind(4, integer: reply.isRandom ? 1 : 0)
        item.bind(5, integer: Int64(level?.rawValue ?? 0))
        let priority = Int64(reply.score.priority(level: level, isRandom: reply.isRandom))
        item.bind(6, integer: priority)
        item.bind(7, integer: Int64(imported.screening.version))
        item.bind(8, integer: Int64(reply.score.packed))
        if var pair = reply.pair.map({ ($0.high.bigEndian, $0.low.bigEndian) }) {
          withUnsafeBytes(of: &pair) { item.bind(9, bytes: $0, isText: false) }
        } else {
          item.bindNull(9)
        }
        let expected = try reply.expected.map { id throws(StorageError) in try situation(id) }
        item.bind(10, optional: expected)
        _ = try item.run()
        bands[Band.new(priority: priority), default: Spreading()]
          .add(Waiting(item: id, free: reply.overlap, expected: expected), cluster: reply.cluster)
        slots += Int64(reply.overlap)
        if level == .red { redSlots += Int64(reply.overlap) }
        counts.items += 1
      }
      try screenings.write(imported.screening, conversation: nextConversation)
      nextConversation += 1
    }
    for (band, waiting) in bands.sorted(by: { $0.key < $1.key }) { try enqueue(waiting, in: band) }
    for (kind, count) in try screenings.finish() { counts.marks[kind] = Int(count) }
    try session.setNextOrder(nextOrder - 1)
    try session.count(Counter.waiting, by: slots)
    try session.count(Counter.waitingRed, by: redSlots)
    for (language, items) in languages {
      try session.count(Counter.language(language), by: items)
    }
    return counts
  }

  // An item on its way into the queue.
  private struct Waiting {
    var item: ItemID
    var free: Int
    var expected: Int64?
  }

  private func enqueue(
    _ waiting: Spreading<Waiting>,
    in band: Int64
  ) throws(StorageError) {
    for entry in waiting.inOrder {
      queue.bind(1, integer: band)
      queue.bind(2, integer: nextOrder)
      queue.bind(3, integer: entry.item.rawValue)
      queue.bind(4, integer: Int64(entry.free))
      queue.bind(5, optional: entry.expected)
      _ = try queue.run()
      nextOrder += 1
    }
  }

  private func insert(_ imported: ImportedConversation) throws(StorageError) -> Bool {
    let source = try sourceID(imported.conversation.source)
    conversation.bind(1, integer: nextConversation)
    var uid = (imported.uid.high.bigEndian, imported.uid.low.bigEndian)
    withUnsafeBytes(of: &uid) { conversation.bind(2, bytes: $0, isText: false) }
    conversation.bind(3, integer: source)
    conversation.bind(4, text: imported.conversation.externalID)
    conversation.bind(5, integer: importID)
    conversation.bind(6, integer: Int64(imported.line))
    conversation.bind(7, text: imported.conversation.language)
    conversation.bind(8, text: imported.conversation.channel)
    conversation.bind(9, text: imported.conversation.botVersion)
    if let customer = imported.customer {
      customer.withUnsafeBytes { conversation.bind(10, bytes: $0, isText: false) }
    } else {
      conversation.bindNull(10)
    }
    imported.turns.withUnsafeBytes { conversation.bind(11, bytes: $0, isText: true) }
    conversation.bind(12, text: imported.conversation.metaJSON)
    return try conversation.run() == 1
  }

  private func situation(_ id: String) throws(StorageError) -> Int64 {
    if let known = situations[id] { return known }
    let label = try Store.labelID(.situation, id, session)
    situations[id] = label
    return label
  }

  private func sourceID(_ name: String) throws(StorageError) -> Int64 {
    if let known = sources[name] { return known }
    let find: SQLText = "SELECT source_id FROM source WHERE name = $1"
    if try session.first(find, [.text(name)], { $0.integer(0) }) == nil {
      try session.run("INSERT INTO source (name) VALUES ($1)", [.text(name)])
    }
    guard let id = try session.first(find, [.text(name)], { $0.integer(0) }) else {
      throw .inconsistent("a source just added is not there")
    }
    sources[name] = id
    return id
  }
}
