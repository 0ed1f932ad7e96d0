/// How does a test work with a store in few words?

public import Curation
internal import Digests
public import Storage

/// A store with a clock, a source of chance and the calls that tests make all the time.
public struct StoreDesk: Sendable {
  /// The database.
  public let engine: any SQLEngine
  /// The store over it.
  public let store: Store
  /// The moment of every call.
  public let clock: SettableClock
  /// Where names come from.
  public let chance: SeededChance

  /// Opens the store that the engine holds.
  public init(_ engine: any SQLEngine, seed: UInt64 = 1) throws {
    self.engine = engine
    store = try Store(engine: engine) { SHA256.digest(of: $0).bytes }
    clock = SettableClock()
    chance = SeededChance(seed: seed)
  }

  /// A name for something made now.
  public func uid() -> UID { chance.uid(at: clock.now) }

  /// The number of the reviewer with this name.
  public func reviewer(_ name: String) throws -> Int64 {
    try store.reviewer(named: name, role: .reviewer, uid: uid(), at: clock.now).id
  }

  /// The number of an owner with this name.
  public func owner(_ name: String) throws -> Int64 {
    try store.reviewer(named: name, role: .owner, uid: uid(), at: clock.now).id
  }

  /// Imports conversations; every reply becomes an item with `overlap` reviewers, `expected` to be of a
  /// situation by its conversation's place.
  @discardableResult
  public func add(
    _ conversations: [Conversation],
    overlap: Int = 1,
    expected: (Int) -> String? = { _ in nil }
  ) throws -> ImportCounts {
    let id = try store.beginImport(
      uid: uid(),
      file: "test.jsonl",
      form: "neutral",
      batch: nil,
      at: clock.now
    )
    let batch = conversations.enumerated().map { line, conversation in
      var imported = Self.imported(conversation, line: line + 1, overlap: overlap)
      for place in imported.replies.indices { imported.replies[place].expected = expected(line) }
      return imported
    }
    let counts = try store.add(batch, to: id)
    try store.finishImport(id, counts, sha256: nil, actor: nil, at: clock.now)
    return counts
  }

  /// Imports a conversation for each level, as if the hand-over guide had found it; answers with
  /// their items.
  @discardableResult
  public func add(levels: [HandoverLevel?], expected: String? = nil) throws -> [ItemID] {
    let before = try items().count
    let id = try store.beginImport(
      uid: uid(),
      file: "levels.jsonl",
      form: "neutral",
      batch: nil,
      at: clock.now
    )
    let batch = levels.enumerated().map { place, level in
      var imported = Self.imported(
        Samples.conversation("level \(before + place)", customer: "Fråga \(before + place)"),
        line: place + 1
      )
      imported.screening = ConversationScreening(version: 1)
      imported.screening.levels[1] = level
      for place in imported.replies.indices { imported.replies[place].expected = expected }
      return imported
    }
    let counts = try store.add(batch, to: id)
    try store.finishImport(id, counts, sha256: nil, actor: nil, at: clock.now)
    return Array(try items().dropFirst(before))
  }

  /// A reviewer who has submitted ten items, so that red ones come to them too.
  public func experienced(_ name: String) throws -> Int64 {
    let reviewer = try reviewer(name)
    for item in try add(levels: Array(repeating: nil, count: 10)) {
      _ = try open(item, by: reviewer)
      try submit(item, by: reviewer)
    }
    return reviewer
  }

  /// A conversation as the store takes it, named by its words.
  public static func imported(
    _ conversation: Conversation,
    line: Int = 1,
    overlap: Int = 1
  ) -> ImportedConversation {
    var hash = SHA256()
    hash.update(conversation.source + "\u{1}" + (conversation.externalID ?? "") + "\u{1}")
    // The store compares the beginnings of two lists, so that it has to be one.
    let list = conversation.turns.map { "[\"\($0.speaker.name)\",\"\($0.text)\"]" }
    let text = "[" + list.joined(separator: ",") + "]"
    hash.update(text)
    let words = hash.finish().words
    return ImportedConversation(
      uid: UID(high: words.0, low: words.1),
      line: line,
      conversation: conversation,
      customer: nil,
      turns: Array(text.utf8),
      replies: ReplySelection.every.replies(in: conversation.turns).map { turn in
        ImportedReply(turn: turn, overlap: overlap)
      }
    )
  }

  /// Saves an adjudicator's draft of a decision.
  public func begin(
    _ body: String,
    revision: Int = 1,
    on item: ItemID,
    by adjudicator: Int64
  ) throws {
    try store.saveAdjudicationDraft(
      body,
      for: item,
      adjudicator: adjudicator,
      revision: revision,
      at: clock.now
    )
  }

  /// Every item, in the order of import.
  public func items() throws -> [ItemID] {
    try engine.read { session throws(StorageError) in
      try session.all("SELECT item_id FROM item ORDER BY item_id") { row in
        ItemID(rawValue: row.integer(0))
      }
    }
  }

  /// The next item under a lease of 30 minutes, with `only` of this situation.
  public func claim(_ reviewer: Int64, only: String? = nil) throws -> ItemID? {
    clock.advance(milliseconds: 1)
    return try store.claimNext(
      reviewer: reviewer,
      now: clock.now,
      day: SettableClock.day(clock.now),
      until: leaseEnd,
      only: only
    )
  }

  /// Opens this very item under a lease of 30 minutes.
  public func open(_ item: ItemID, by reviewer: Int64) throws -> ItemClaim {
    clock.advance(milliseconds: 1)
    return try store.claim(item, reviewer: reviewer, now: clock.now, until: leaseEnd)
  }

  /// Hands an item on; answers why that can't be.
  public func passOn(_ item: ItemID, by reviewer: Int64) throws -> NotOpened? {
    clock.advance(milliseconds: 1)
    return try store.passOn(item, reviewer: reviewer, note: "", uid: uid(), at: clock.now)
  }

  /// The items that meet a query, page by page.
  public func list(
    _ query: ItemQuery = ItemQuery(),
    by reader: Int64?,
    page: Int = 7
  ) throws -> [ItemRow] {
    var rows: [ItemRow] = []
    var after: ItemID?
    repeat {
      let request = ListRequest(query, reader: reader, after: after, limit: page)
      let part = try store.list(request) { _ in true }
      rows += part.rows
      after = part.next
    } while after != nil
    return rows
  }

  /// Submits a judgement.
  @discardableResult
  public func submit(
    _ item: ItemID,
    _ judgement: Judgement = Samples.judgement(),
    by reviewer: Int64
  ) throws -> SubmitResult? {
    clock.advance(milliseconds: 1)
    let submission = Submission(
      item: item,
      reviewer: reviewer,
      judgement: judgement,
      activeMilliseconds: 1_000,
      guideVersion: 1,
      at: clock.now,
      uid: uid(),
      day: SettableClock.day(clock.now)
    )
    return try store.submit([submission]).first
  }

  /// Puts an item away.
  public func put(_ outcome: Outcome, _ item: ItemID, by reviewer: Int64) throws {
    clock.advance(milliseconds: 1)
    try store.store(outcome, for: item, reviewer: reviewer, note: "", uid: uid(), at: clock.now)
  }

  /// Runs a statement that is no business of the store's; answers how many rows it changed.
  @discardableResult
  public func run(_ sql: SQLText, _ values: [SQLValue] = []) throws -> Int {
    try engine.write(.full) { session throws(StorageError) in try session.run(sql, values) }
  }

  /// Takes the last step back; a draft is the judgement's note.
  public func undo(_ reviewer: Int64) throws -> Undone? {
    clock.advance(milliseconds: 1)
    return try store.undoLast(
      reviewer: reviewer,
      uid: uid(),
      draftBody: { $0.note },
      at: clock.now,
      until: leaseEnd,
      dayOf: SettableClock.day
    )
  }

  /// Saves a draft, which renews the lease.
  public func save(_ body: String, revision: Int, _ item: ItemID, by reviewer: Int64) throws {
    clock.advance(milliseconds: 1)
    try store.saveDraft(
      body,
      for: item,
      reviewer: reviewer,
      revision: revision,
      activeMilliseconds: 1_000,
      at: clock.now,
      until: leaseEnd
    )
  }

  /// Gives an item back.
  public func release(_ item: ItemID, by reviewer: Int64) throws {
    clock.advance(milliseconds: 1)
    try store.release(item, reviewer: reviewer, now: clock.now)
  }

  /// Lets every lease run out.
  public func letLeasesRunOut() {
    clock.advance(minutes: 31)
  }

  /// The integer that a query answers with; nil for no row or no value.
  public func integer(_ sql: SQLText, _ values: [SQLValue] = []) throws -> Int64? {
    try engine.read { session throws(StorageError) in
      try session.first(sql, values) { $0.isNull(0) ? nil : $0.integer(0) } ?? nil
    }
  }

  /// Slots that the queue says are free for an item.
  public func free(_ item: ItemID) throws -> Int64 {
    try integer("SELECT free FROM queue WHERE item_id = $1", [.item(item)]) ?? 0
  }

  /// The state of a reviewer's claim of an item, as its number in the table; nil without one.
  public func claimState(_ item: ItemID, _ reviewer: Int64) throws -> Int64? {
    try integer(
      "SELECT state FROM claim WHERE item_id = $1 AND reviewer_id = $2",
      [.item(item), .integer(reviewer)]
    )
  }

  /// The counter of free slots.
  public func waiting() throws -> Int {
    try store.counts(reviewer: 0, day: 0).waiting
  }

  private var leaseEnd: Timestamp { clock.now.advanced(byMilliseconds: 30 * 60_000) }
}
