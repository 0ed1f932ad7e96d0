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
}
