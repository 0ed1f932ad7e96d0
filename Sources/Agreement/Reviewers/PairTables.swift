/// Which values did two reviewers give to the items that both rated?

/// The items that two reviewers both rated, by their values.
public struct PairTable: Hashable, Sendable {
  /// How many items got a value from the one and a value from the other.
  public struct Cell: Hashable, Sendable {
    /// The first reviewer's value; of sets 0.
    public let first: Int32
    /// The second reviewer's value; of sets 0 where both are the same, else 1.
    public let second: Int32
    /// The number of items.
    public let count: Int
  }

  /// The reviewer with the lower number.
  public let first: Int
  /// The other reviewer.
  public let second: Int
  /// Every pair of values that occurs.
  public let cells: [Cell]

  /// How many items both rated.
  public var count: Int { cells.reduce(0) { $0 + $1.count } }

  /// How many of them got the same value.
  public var equal: Int { cells.reduce(0) { $0 + ($1.first == $1.second ? $1.count : 0) } }

  /// The share of equal values.
  public var percentAgreement: Figure {
    count == 0 ? .undefined(.noOverlap) : .value(Double(equal) / Double(count))
  }
}

extension Study {
  // Tables of all pairs are kept whole up to so many cells; beyond, only what occurs is sorted.
  private static let mostCells = 1 << 22

  /// The tables of all pairs of reviewers that share an item, in one pass over the ratings.
  public func pairTables() -> [PairTable] {
    let values = ratings.domain.scale == .set ? 2 : max(1, ratings.domain.count)
    let pairs = ratings.reviewerCount * ratings.reviewerCount
    let (cells, overflows) = pairs.multipliedReportingOverflow(by: values * values)
    return overflows || cells > Self.mostCells
      ? sortedTables(values) : countedTables(values, cells: cells)
  }

  private func countedTables(_ values: Int, cells: Int) -> [PairTable] {
    var counts = [Int32](repeating: 0, count: cells)
    counts.withUnsafeMutableBufferPointer { counts in
      forEachPair(values) { counts[$0] += 1 }
    }
    var tables = PairTableMaker(reviewers: ratings.reviewerCount, values: values)
    for (key, count) in counts.enumerated() where count > 0 { tables.add(key, Int(count)) }
    return tables.finish()
  }

  private func sortedTables(_ values: Int) -> [PairTable] {
    var keys: [Int] = []
    forEachPair(values) { keys.append($0) }
    keys.sort()
    var tables = PairTableMaker(reviewers: ratings.reviewerCount, values: values)
    var start = 0
    for place in keys.indices where place + 1 == keys.count || keys[place + 1] != keys[place] {
      tables.add(keys[place], place + 1 - start)
      start = place + 1
    }
    return tables.finish()
  }

  // Every pair of ratings of an item as one number: first and second reviewer, first and second value.
  private func forEachPair(_ values: Int, _ body: (Int) -> Void) {
    let isSet = ratings.domain.scale == .set
    let reviewers = ratings.reviewerCount
    let rows = ratings.once
    rows.reviewers.withUnsafeBufferPointer { names in
      rows.values.withUnsafeBufferPointer { given in
        for item in 0..<ratings.itemCount {
          let places = rows.range(of: item)
          for a in places {
            for b in a + 1..<max(a + 1, places.upperBound) {
              let pair = Int(names[a]) * reviewers + Int(names[b])
              let (first, second) =
                isSet
                ? (0, given[a] == given[b] ? 0 : 1) : (Int(given[a]), Int(given[b]))
              body((pair * values + first) * values + second)
            }
          }
        }
      }
    }
  }
}

/// Gathers cells that come pair by pair into tables.
private struct PairTableMaker {
  let reviewers: Int
  let values: Int
  private var tables: [PairTable] = []
  private var pair = -1
  private var cells: [PairTable.Cell] = []

  init(reviewers: Int, values: Int) {
    self.reviewers = reviewers
    self.values = values
  }

  mutating func add(_ key: Int, _ count: Int) {
    let next = key / (values * values)
    if next != pair { close() }
    pair = next
    let cell = key % (values * values)
    cells.append(
      PairTable.Cell(first: Int32(cell / values), second: Int32(cell % values), count: count)
    )
  }

  private mutating func close() {
    if cells.isEmpty { return }
    tables.append(PairTable(first: pair / reviewers, second: pair % reviewers, cells: cells))
    cells = []
  }

  mutating func finish() -> [PairTable] {
    close()
    return tables
  }
}
