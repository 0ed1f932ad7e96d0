/// In which order are the items of a list looked at, and when is it enough for once?

internal import Curation

/// Goes through the items of a request, a bounded number of them.
///
/// Items have positions that grow in the order of the list: their numbers, or those below zero where
/// the newest come first.
struct ListWalk {
  /// The last item looked at when the walk stopped before the end; nil at the end.
  private(set) var end: ItemID?

  /// An item that meets every condition but, perhaps, that its own texts have the words.
  struct Found {
    let item: ItemID
    let isToBeRead: Bool
  }

  // Passing an item over costs 2 µs, more where its conversation is read. What the word index does
  // within is not bounded: words that are each common but never together cost 25 ns a document, and
  // FTS5 goes to the end of them whatever the range.
  private static let itemsLookedAt = 2_000
  private static let blockSize = 250

  private let query: ItemQuery
  private let words: [SearchWord]
  private let conditions: ListConditions
  private let session: any SQLSession
  private let drivers: [ListDriver]
  // The positions of the items that are given by name, in order; nil where they are not.
  private var given: [Int64]?
  private var waiting: ArraySlice<Found> = []
  private var isDone = false
  private var left = ListWalk.itemsLookedAt
  private var size: Int
  private var place: Int64

  private var isDescending: Bool { query.sort == .newest }

  init(_ request: ListRequest, _ conditions: ListConditions, _ session: any SQLSession) {
    query = request.query
    words = request.words
    self.conditions = conditions
    self.session = session
    drivers = ListDriver.drivers(for: request.query)
    size = min(request.limit, Self.blockSize) + 1
    place = request.query.sort == .newest ? -.max : 0
    if let after = request.after { place = position(after.rawValue) + 1 }
    given = request.query.only.map { Set($0.map { position($0.rawValue) }).sorted() }
  }

  /// The next item; nil at the end, or when enough was looked at.
  mutating func next() throws(StorageError) -> Found? {
    while waiting.isEmpty {
      if isDone { return nil }
      if left <= 0 {
        end = ItemID(rawValue: number(place - 1))
        return nil
      }
      try fill()
      size = Self.blockSize
    }
    return waiting.popFirst()
  }

  private mutating func fill() throws(StorageError) {
    if words.isEmpty { return try walkItems() }
    if given == nil, case .all? = drivers.first { return try walkDocuments() }
    try walkBoth()
  }

  // MARK: Positions

  private func position(_ number: Int64) -> Int64 { isDescending ? -number : number }
  private func number(_ position: Int64) -> Int64 { isDescending ? -position : position }
  private func conversation(_ position: Int64) -> Int64 {
    ItemID(rawValue: number(position)).conversation
  }

  // The first position of a conversation's items, and the last.
  private func span(_ conversation: Int64) -> ClosedRange<Int64> {
    let first = position(ItemID(conversation: conversation, turn: 0).rawValue)
    let last = position(ItemID(conversation: conversation + 1, turn: 0).rawValue - 1)
    return min(first, last)...max(first, last)
  }

  // MARK: Items

  /// Items by their positions, and how far their walk is whole; nil for to the end.
  private struct Block {
    var items: [(position: Int64, meets: Bool)] = []
    var bound: Int64?
  }

  private mutating func walkItems() throws(StorageError) {
    let block = try block(from: place)
    waiting = block.items.filter(\.meets).map { found($0.position, isToBeRead: false) }[...]
    if let bound = block.bound { place = bound + 1 } else { isDone = true }
  }

  private mutating func block(from start: Int64) throws(StorageError) -> Block {
    if let given { return try block(of: given, from: start) }
    var whole = Block()
    var meets: [Int64: Bool] = [:]
    for driver in drivers {
      var count = 0
      var last: Int64?
      let bounds: [SQLValue] = [.integer(number(start)), .integer(Int64(size))]
      try session.each(driver.walk(query.sort), bounds + conditions.values) { row in
        count += 1
        let at = position(row.integer(0))
        last = at
        meets[at] = row.integer(1) == 1
        return true
      }
      left -= count
      if count == size, let last { whole.bound = min(whole.bound ?? last, last) }
    }
    let bound = whole.bound ?? .max
    whole.items = meets.filter { $0.key <= bound }.map { ($0.key, $0.value) }
      .sorted { $0.0 < $1.0 }
    return whole
  }

  // Each by itself; of those given some may not meet the other conditions.
  private mutating func block(
    of given: [Int64],
    from start: Int64
  ) throws(StorageError) -> Block {
    var block = Block()
    let wanted = given.drop { $0 < start }.prefix(size)
    for position in wanted {
      let item = SQLValue.integer(number(position))
      let meets = try session.first(
        ListDriver.between(query.sort),
        [item, item] + conditions.values
      ) { $0.integer(1) == 1 }
      if let meets { block.items.append((position, meets)) }
    }
    left -= wanted.count
    if wanted.count == size { block.bound = wanted.last }
    return block
  }

  private func found(_ position: Int64, isToBeRead: Bool) -> Found {
    Found(item: ItemID(rawValue: number(position)), isToBeRead: isToBeRead)
  }

  // MARK: Documents

  /// Conversations that have the words, in the order of the list.
  private struct Hits {
    var conversations: [Int64] = []
    /// There are no more.
    var isWhole = true
  }

  private func hits() throws(StorageError) -> Hits {
    var hits = Hits()
    let first = conversation(place)
    let range = isDescending ? min(0, first)...first : first ... .max
    try session.search(
      .conversations,
      for: words,
      in: range,
      descending: isDescending
    ) { hit in
      hits.conversations.append(hit)
      hits.isWhole = hits.conversations.count < size
      return hits.isWhole
    }
    return hits
  }

  private mutating func walkDocuments() throws(StorageError) {
    let hits = try hits()
    var found: [Found] = []
    for conversation in hits.conversations {
      let items = try items(of: conversation)
      let isToBeRead = items.count > 1
      left -= isToBeRead ? 2 + 10 * items.count : 2
      found += items.filter { $0.meets && $0.position >= place }
        .map { self.found($0.position, isToBeRead: isToBeRead) }
    }
    waiting = found[...]
    isDone = hits.isWhole
    if let last = hits.conversations.last { place = span(last).upperBound + 1 }
  }

  private func items(
    of conversation: Int64
  ) throws(StorageError) -> [(position: Int64, meets: Bool)] {
    let span = span(conversation)
    let numbers = [number(span.lowerBound), number(span.upperBound)].sorted()
    return try session.all(
      ListDriver.between(query.sort),
      numbers.map { .integer($0) } + conditions.values
    ) { (position($0.integer(0)), $0.integer(1) == 1) }
  }

  // MARK: Both

  // Conversations with the words and items of the index go side by side, each skipping what the other
  // does not have.
  private mutating func walkBoth() throws(StorageError) {
    let hits = try hits()
    guard let first = hits.conversations.first, let last = hits.conversations.last else {
      isDone = true
      return
    }
    let block = try block(from: max(place, span(first).lowerBound))
    left -= hits.conversations.count / 8
    let searched = hits.isWhole ? .max : span(last).upperBound
    let bound = min(searched, block.bound ?? .max)
    let known = Set(hits.conversations)
    waiting =
      block.items.filter {
        $0.meets && $0.position <= bound && known.contains(conversation($0.position))
      }.map { found($0.position, isToBeRead: true) }[...]
    left -= 5 * waiting.count
    if let next = block.items.first(where: { $0.position > bound }) {
      place = next.position
    } else if block.bound == nil || hits.isWhole && span(last).upperBound <= bound {
      isDone = true
    } else {
      place = bound + 1
    }
  }
}
