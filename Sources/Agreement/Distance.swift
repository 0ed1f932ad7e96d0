/// How far are two values apart?

/// The distance of every two values of a domain; 0 for a value and itself, the same both ways.
public struct Distance: Sendable {
  /// The kinds there are.
  public enum Kind: String, CaseIterable, Sendable {
    /// 0 or 1.
    case nominal
    /// The square of the difference; positions are stretched to reach from 0 to 1.
    case interval
    /// MASI, not squared.
    case masi
    /// Jaccard, not squared.
    case jaccard
    /// Given one by one.
    case given
  }

  let kind: Kind
  let count: Int
  private let positions: [Double]
  private let sets: [LabelSet]
  // Every distance, row by row, where they are few enough to be kept.
  private let table: [Double]
  private static let mostKept = 1024

  /// The distance of a kind between the values of a domain; `given` is nominal here.
  public init(_ kind: Kind, _ domain: Domain) {
    self.kind = kind == .given ? .nominal : kind
    count = domain.count
    sets = domain.sets
    let low = domain.positions.min() ?? 0
    let range = (domain.positions.max() ?? 0) - low
    positions = domain.positions.map { range > 0 ? ($0 - low) / range : 0 }
    let isKept = (kind == .masi || kind == .jaccard) && domain.count <= Self.mostKept
    table = isKept ? Self.all(kind, domain.sets) : []
  }

  /// Distances given row by row, `count` times `count` of them.
  public init(given table: [Double], count: Int) {
    precondition(table.count == count * count)
    kind = .given
    self.count = count
    self.table = table
    positions = []
    sets = []
  }

  /// The distance between two values.
  public func between(_ a: Int, _ b: Int) -> Double {
    if !table.isEmpty { return table[a * count + b] }
    switch kind {
    case .nominal, .given: return a == b ? 0 : 1
    case .interval:
      let difference = positions[a] - positions[b]
      return difference * difference
    case .masi: return sets[a].masiDistance(to: sets[b])
    case .jaccard: return sets[a].jaccardDistance(to: sets[b])
    }
  }

  /// The distance summed over all ordered pairs of ratings, `counts` of them for each value.
  func sum(overPairsOf counts: UnsafeBufferPointer<Double>) -> Double {
    switch kind {
    case .nominal:
      let all = counts.reduce(0, +)
      return all * all - counts.reduce(0) { $0 + $1 * $1 }
    case .interval: return Self.squares(positions, counts)
    case .masi, .jaccard, .given: return sumOneByOne(counts)
    }
  }

  // The sum of squared differences over all pairs, from the spread around the mean.
  static func squares(_ positions: [Double], _ counts: UnsafeBufferPointer<Double>) -> Double {
    let all = counts.reduce(0, +)
    guard all > 0 else { return 0 }
    var mean = 0.0
    for (value, count) in counts.enumerated() { mean += count * positions[value] }
    mean /= all
    var spread = 0.0
    for (value, count) in counts.enumerated() {
      spread += count * (positions[value] - mean) * (positions[value] - mean)
    }
    return 2 * all * spread
  }

  private func sumOneByOne(_ counts: UnsafeBufferPointer<Double>) -> Double {
    var sum = 0.0
    for (a, number) in counts.enumerated() where number > 0 {
      sum += number * distances(from: a, to: counts)
    }
    return sum
  }

  /// The distance of one value summed over ratings.
  func distances(from a: Int, to counts: UnsafeBufferPointer<Double>) -> Double {
    if table.isEmpty {
      return counts.enumerated().reduce(0) { sum, other in
        other.element > 0 ? sum + other.element * between(a, other.offset) : sum
      }
    }
    return table.withUnsafeBufferPointer { table in
      var sums = (0.0, 0.0, 0.0, 0.0)
      var b = 0
      let row = a * count
      while b + 4 <= count {
        sums.0 += counts[b] * table[row + b]
        sums.1 += counts[b + 1] * table[row + b + 1]
        sums.2 += counts[b + 2] * table[row + b + 2]
        sums.3 += counts[b + 3] * table[row + b + 3]
        b += 4
      }
      while b < count {
        sums.0 += counts[b] * table[row + b]
        b += 1
      }
      return sums.0 + sums.1 + sums.2 + sums.3
    }
  }

  private static func all(_ kind: Kind, _ sets: [LabelSet]) -> [Double] {
    var table: [Double] = []
    table.reserveCapacity(sets.count * sets.count)
    for a in sets {
      for b in sets {
        table.append(kind == .masi ? a.masiDistance(to: b) : a.jaccardDistance(to: b))
      }
    }
    return table
  }
}
