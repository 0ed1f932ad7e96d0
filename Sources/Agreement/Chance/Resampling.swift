/// How far would a coefficient vary if other items had been drawn?

// The bootstrap over items: as many items as there are, drawn with replacement, each with all its
// ratings, and everything computed anew. Items that got the same values are interchangeable, so one
// multinomial draw over the patterns stands for N draws of items.

/// Parts of the items that are drawn as a whole.
struct Blocks {
  let layout: TallyLayout
  /// How many like it there are.
  var weights: [Int]
  /// The sums of one such block, `layout.size` of them, block after block.
  var sums: [Double]

  init(_ layout: TallyLayout, count: Int) {
    self.layout = layout
    weights = [Int](repeating: 1, count: count)
    sums = [Double](repeating: 0, count: count * layout.size)
  }

  // Up to so many distances are added up exactly for all resamples together.
  private static let mostDistances = 1 << 28

  /// The layout that so many resamples can afford.
  func layout(for replicates: Int) -> TallyLayout {
    let values = layout.domain.count
    guard layout.domain.scale == .set, values * values * replicates > Self.mostDistances else {
      return layout
    }
    var counts = [Double](repeating: 0, count: values)
    for (block, weight) in weights.enumerated() {
      let start = block * layout.size + layout.counts
      for value in 0..<values { counts[value] += Double(weight) * sums[start + value] }
    }
    var nearby = layout
    nearby.nearby = counts.withUnsafeBufferPointer { counts in
      layout.distances.map { NearbySum($0, at: counts) }
    }
    return nearby
  }

  mutating func add(_ values: ArraySlice<Int32>, to block: Int) {
    let size = layout.size
    sums.withUnsafeMutableBufferPointer { sums in
      guard let start = sums.baseAddress else { return }
      layout.add(values, weight: 1, to: start + block * size)
    }
  }
}

/// Resamples of some items, as tallies; every coefficient gets its interval from the same ones.
public struct Resampling: Sendable {
  /// How many resamples there are; fewer than asked for where the values are very many.
  public let replicates: Int
  /// The seed that gives the same resamples again.
  public let seed: UInt64
  /// What was drawn.
  public let unit: Unit
  let layout: TallyLayout
  private let sums: [Double]

  // No more resamples are kept than memory has room for, but these.
  private static let mostSums = 1 << 24
  private static let fewest = 100

  /// What a resample is drawn from.
  public enum Unit: String, Sendable {
    /// Items.
    case items
    /// Equal random groups of items, where too many items have values of their own.
    case groups
    /// Clusters of items, such as those of one conversation.
    case clusters
  }

  init(_ blocks: Blocks, replicates: Int, seed: UInt64, unit: Unit) {
    let size = blocks.layout.size
    let replicates = min(replicates, max(Self.fewest, Self.mostSums / max(1, size)))
    self.replicates = replicates
    self.seed = seed
    self.unit = unit
    layout = blocks.layout(for: replicates)
    var numbers = SeededNumbers(seed: seed)
    var sums = [Double](repeating: 0, count: replicates * size)
    var drawn = [Int](repeating: 0, count: blocks.weights.count)
    sums.withUnsafeMutableBufferPointer { sums in
      blocks.sums.withUnsafeBufferPointer { parts in
        for replicate in 0..<replicates {
          numbers.multinomial(blocks.weights, into: &drawn)
          for (block, times) in drawn.enumerated() where times > 0 {
            let (from, to) = (block * size, replicate * size)
            for place in 0..<size { sums[to + place] += Double(times) * parts[from + place] }
          }
        }
      }
    }
    self.sums = sums
  }

  /// The coefficient of every resample in which it has a value, in the order drawn.
  func values(_ coefficient: Coefficient) -> [Double] {
    sums.withUnsafeBufferPointer { sums in
      (0..<replicates).compactMap { replicate in
        let part = replicate * layout.size..<(replicate + 1) * layout.size
        let tally = Tally(layout: layout, sums: UnsafeBufferPointer(rebasing: sums[part]))
        return tally.figure(coefficient).value
      }
    }
  }

  /// The interval of a coefficient, and in how many resamples it had no value.
  public func spread(_ coefficient: Coefficient) -> Spread {
    let values = values(coefficient)
    return Spread(
      interval: Interval(percentilesOf: values, outside: 0.05),
      undefined: replicates - values.count
    )
  }
}

/// The interval that resamples give.
public struct Spread: Hashable, Sendable {
  /// From 2.5 to 97.5 of 100; nil where no resample has a value.
  public let interval: Interval?
  /// How many resamples had no value; they are no part of the interval.
  public let undefined: Int
}

extension Interval {
  /// The interval that leaves out a share of numbers, half of it on each side; nil without numbers.
  init?(percentilesOf numbers: [Double], outside: Double) {
    guard !numbers.isEmpty else { return nil }
    let sorted = numbers.sorted()
    func at(_ share: Double) -> Double {
      let place = share * Double(sorted.count - 1)
      let below = Int(place)
      let above = min(below + 1, sorted.count - 1)
      return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
    }
    self.init(low: at(outside / 2), high: at(1 - outside / 2))
  }
}

extension SeededNumbers {
  /// Draws as many as the weights add up to, each by the weights, and counts them.
  mutating func multinomial(_ weights: [Int], into drawn: inout [Int]) {
    var left = weights.reduce(0, +)
    var open = left
    for (place, weight) in weights.enumerated() {
      let count = weight == open ? left : binomial(left, Double(weight) / Double(open))
      drawn[place] = count
      left -= count
      open -= weight
    }
  }
}
