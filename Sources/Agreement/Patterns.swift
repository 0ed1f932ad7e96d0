/// Which items can't be told apart, since they got the same values?

/// Lists of whole numbers, each kept once.
struct ListIndex: Sendable {
  /// Where each list begins in `elements`, and the end of the last.
  private(set) var starts: [Int32] = [0]
  private(set) var elements: [Int32] = []
  // Open addressing: the number of a list plus one, 0 where the place is free.
  private var table = [Int32](repeating: 0, count: 64)

  var count: Int { starts.count - 1 }

  func range(of list: Int) -> Range<Int> { Int(starts[list])..<Int(starts[list + 1]) }

  /// The number of a list, a new one if it was not there.
  mutating func index(of list: UnsafeBufferPointer<Int32>) -> Int {
    var place = Self.hash(list) & (table.count - 1)
    while table[place] != 0 {
      let found = Int(table[place]) - 1
      if holds(list, at: found) { return found }
      place = (place + 1) & (table.count - 1)
    }
    elements.append(contentsOf: list)
    starts.append(Int32(elements.count))
    table[place] = Int32(count)
    if count * 2 > table.count { grow() }
    return count - 1
  }

  private func holds(_ list: UnsafeBufferPointer<Int32>, at index: Int) -> Bool {
    let start = Int(starts[index])
    guard Int(starts[index + 1]) - start == list.count else { return false }
    for offset in 0..<list.count where elements[start + offset] != list[offset] { return false }
    return true
  }

  private mutating func grow() {
    table = [Int32](repeating: 0, count: table.count * 4)
    elements.withUnsafeBufferPointer { elements in
      for list in 0..<count {
        var place = Self.hash(UnsafeBufferPointer(rebasing: elements[range(of: list)]))
        place &= table.count - 1
        while table[place] != 0 { place = (place + 1) & (table.count - 1) }
        table[place] = Int32(list + 1)
      }
    }
  }

  private static func hash(_ list: UnsafeBufferPointer<Int32>) -> Int {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for element in list {
      hash = (hash ^ UInt64(UInt32(bitPattern: element))) &* 0xBF58_476D_1CE4_E5B9
      hash ^= hash >> 32
    }
    return Int(truncatingIfNeeded: hash & 0x7FFF_FFFF)
  }
}

/// Items grouped by the values they got, no matter from whom.
///
/// All that is told of values without reviewers depends on these groups alone, so that its cost and
/// that of resampling don't grow with the number of items once every group is there.
struct Patterns: Sendable {
  private var lists = ListIndex()
  /// How many items have each pattern.
  private(set) var weights: [Int] = []
  /// The pattern of each item; -1 for an item without ratings.
  private(set) var ofItem: [Int32]

  var count: Int { lists.count }

  /// The values of a pattern, in ascending order.
  func values(of pattern: Int) -> ArraySlice<Int32> { lists.elements[lists.range(of: pattern)] }

  init(_ rows: RatingRows) {
    let items = rows.starts.count - 1
    ofItem = [Int32](repeating: -1, count: items)
    var sorted: [Int32] = []
    for item in 0..<items {
      let places = rows.range(of: item)
      if places.isEmpty { continue }
      sorted.removeAll(keepingCapacity: true)
      for place in places { Self.insert(rows.values[place], into: &sorted) }
      let pattern = sorted.withUnsafeBufferPointer { lists.index(of: $0) }
      ofItem[item] = Int32(pattern)
      if pattern == weights.count { weights.append(1) } else { weights[pattern] += 1 }
    }
  }

  private static func insert(_ value: Int32, into sorted: inout [Int32]) {
    sorted.append(value)
    var place = sorted.count - 1
    while place > 0, sorted[place - 1] > value {
      sorted[place] = sorted[place - 1]
      place -= 1
    }
    sorted[place] = value
  }

  /// The distinct values of a pattern with how often each was given.
  func runs(of pattern: Int) -> PatternRuns { PatternRuns(values(of: pattern)) }
}

/// The distinct values of a pattern, each with its number of ratings.
struct PatternRuns: Sequence, IteratorProtocol {
  private let values: ArraySlice<Int32>
  private var place: Int

  init(_ values: ArraySlice<Int32>) {
    self.values = values
    place = values.startIndex
  }

  mutating func next() -> (value: Int, count: Int)? {
    guard place < values.endIndex else { return nil }
    let (value, start) = (values[place], place)
    repeat { place += 1 } while place < values.endIndex && values[place] == value
    return (Int(value), place - start)
  }
}
