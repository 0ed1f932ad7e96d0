/// Which rows of a table are one conversation?

import Curation

/// A conversation whose rows are being gathered.
struct CSVGroup {
  private(set) var conversation: Conversation
  /// The line of its first row, from 1.
  let line: Int
  private var orders: [Double?] = []
  // A rejected row after the last good one: it may belong here or to the next conversation.
  private var pendingRejection: Int?
  private var spoiledAt: Int?

  /// Begins with a conversation without turns.
  init(_ conversation: Conversation, line: Int) {
    self.conversation = conversation
    self.line = line
  }

  /// The number, from 1, of the turn that comes next.
  var nextNumber: Int { conversation.turns.count + 1 }

  /// Remembers a row that could not be read, so that not even its id is known.
  mutating func rowWasRejected(atLine line: Int) { pendingRejection = pendingRejection ?? line }

  /// Goes on with a row of this conversation: rejected rows since the last one were in its middle.
  mutating func resume() {
    if let line = pendingRejection { spoil(atLine: line) }
    pendingRejection = nil
  }

  /// Marks the conversation as one that lacks a turn.
  mutating func spoil(atLine line: Int) { spoiledAt = spoiledAt ?? line }

  /// Adds a turn; `order` is what its row says about its place.
  mutating func add(_ turn: Turn, order: Double?) {
    // Beyond the limit only the count matters.
    if conversation.turns.count > Limits.turns {
      orders.append(nil)
      return
    }
    conversation.turns.append(turn)
    orders.append(order)
  }

  /// A rejection as an error.
  struct Failure: Error {
    let rejection: Rejection
  }

  /// The conversation with its turns in order, or why it can't be one.
  func finished() -> Result<(Conversation, line: Int), Failure> {
    if let spoiledAt { return failure(.hasRejectedRow(line: spoiledAt)) }
    if orders.count > Limits.turns { return failure(.tooManyTurns(orders.count)) }
    if orders.isEmpty { return failure(.emptyTurns) }
    var sorted = conversation
    let known = orders.compactMap { $0 }
    if known.count == orders.count, known != known.sorted() {
      let places = known.indices.sorted { (known[$0], $0) < (known[$1], $1) }
      sorted.turns = places.map { conversation.turns[$0] }
    }
    return .success((sorted, line: line))
  }

  private func failure(
    _ problem: IntakeProblem
  ) -> Result<(Conversation, line: Int), Failure> {
    let excerpt = String(decoding: (conversation.externalID ?? "").utf8.prefix(80), as: UTF8.self)
    return .failure(Failure(rejection: Rejection(line: line, problem: problem, excerpt: excerpt)))
  }
}

/// The conversations of a table that have ended, about 30 bytes each.
///
/// A row further down must not pass for the beginning of another conversation.
struct EndedConversations {
  // By a hash of 64 bits under a key that is drawn anew in each run: nobody can make two ids meet.
  private var lines: [Int: UInt32] = [:]

  /// Remembers a conversation; one without an id can't be known again.
  mutating func add(_ group: CSVGroup) {
    guard let id = group.conversation.externalID else { return }
    let line = UInt32(clamping: group.line)
    lines[Self.hash(id, group.conversation.source)] = line
  }

  /// The line that a conversation began on which has ended; nil when there was none.
  func line(of id: String, _ source: String) -> Int? {
    lines[Self.hash(id, source)].map { Int($0) }
  }

  private static func hash(_ id: String, _ source: String) -> Int {
    var hasher = Hasher()
    for text in [source, id] {
      hasher.combine(text.utf8.count)
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
    return hasher.finalize()
  }
}
