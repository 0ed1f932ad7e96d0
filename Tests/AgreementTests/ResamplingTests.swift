// Are the intervals as wide as chance makes them, and the same from the same seed?

import CurationTesting
import Testing

@testable import Agreement

@Suite struct ResamplingTests {
  private static let study = Sheet.table([[60, 10, 5], [8, 40, 6], [4, 9, 30]])

  @Test func `the same seed gives the same interval, another one a little different`() {
    let spread = Self.study.resampling(replicates: 500, seed: 7).spread(.alpha)
    #expect(spread == Self.study.resampling(replicates: 500, seed: 7).spread(.alpha))
    #expect(spread != Self.study.resampling(replicates: 500, seed: 8).spread(.alpha))
  }

  @Test func `the share of equal answers varies as shares do`() throws {
    // 130 of 172 items are equal: the normal approximation of a share.
    let interval = try #require(
      Self.study.resampling(replicates: 20_000, seed: 1).spread(.percentAgreement).interval
    )
    let share = 130.0 / 172
    let half = 1.96 * (share * (1 - share) / 172).squareRoot()
    #expect(near(interval.low, share - half, within: 0.01))
    #expect(near(interval.high, share + half, within: 0.01))
  }

  @Test func `resamples without a value are counted and left out`() {
    let rare = Sheet.table([[8, 0], [1, 0]])
    let spread = rare.resampling(replicates: 1000, seed: 1).spread(.alpha)
    // Nine draws miss the only disagreement with (8/9)^9 = 0.346.
    #expect(near(Double(spread.undefined) / 1000, 0.346, within: 0.05))
    #expect(spread.interval?.high ?? 1 <= 0)
  }

  @Test func `nothing to draw has no interval`() {
    let none = Sheet.reviewers([[0, 1, 1]], in: .nominal(2))
    let spread = none.resampling(replicates: 10, seed: 1).spread(.alpha)
    #expect(spread.interval == nil)
    #expect(spread.undefined == 10)
  }

  @Test func `random groups give the interval that items give`() throws {
    // Every item has values of its own, so that items are dealt into groups.
    var random = SeededGenerator(seed: 3)
    let items = 6000
    let first = (0..<items).map { _ in Int.random(in: 0..<40, using: &random) }
    func other() -> [Int] { first.map { abs($0 - Int.random(in: 0..<20, using: &random)) } }
    let domain = Domain.interval((0..<40).map(Double.init))
    let many = Sheet.reviewers([first, other(), other(), other()], in: domain)
    let drawn = many.resampling(replicates: 400, seed: 1)
    #expect(drawn.unit == .groups)
    let interval = try #require(drawn.spread(.alpha).interval)
    let singles = many.resampling(
      clusters: Array(0..<items),
      replicates: 300,
      seed: 2
    )
    let exact = try #require(singles.spread(.alpha).interval)
    let (width, other) = (interval.high - interval.low, exact.high - exact.low)
    #expect(abs(width / other - 1) < 0.3, "\(width) and \(other)")
    #expect(interval.low < (many.figure(.alpha).value ?? 9))
    #expect(interval.high > (many.figure(.alpha).value ?? -9))
  }

  @Test func `many different sets are resampled quickly, with the same interval`() throws {
    var random = SeededGenerator(seed: 9)
    let masks = (0..<600).map { number in LabelSet((0..<10).filter { number >> $0 & 1 == 1 }) }
    var builder = RatingsBuilder()
    for item in 0..<1000 {
      let first = Int.random(in: 0..<600, using: &random)
      let second = Bool.random(using: &random) ? first : Int.random(in: 0..<600, using: &random)
      builder.add(item: item, reviewer: 0, value: first)
      builder.add(item: item, reviewer: 1, value: second)
    }
    let study = Study(builder.ratings(in: .sets(masks, labels: 10)))
    // Many resamples go by slopes, few are exact.
    let quick = try #require(study.resampling(replicates: 800, seed: 1).spread(.alpha).interval)
    let exact = try #require(study.resampling(replicates: 60, seed: 1).spread(.alpha).interval)
    #expect(near(quick.low, exact.low, within: 0.03), "\(quick) and \(exact)")
    #expect(near(quick.high, exact.high, within: 0.03), "\(quick) and \(exact)")
    let alpha = try #require(study.figure(.alpha).value)
    #expect(quick.low < alpha && alpha < quick.high)
  }

  @Test func `slopes give the sum of distances at the counts they were taken from, and near them`()
  {
    let masks = (0..<64).map { number in LabelSet((0..<6).filter { number >> $0 & 1 == 1 }) }
    let distance = Distance(.masi, .sets(masks, labels: 6))
    let counts = (0..<64).map { Double($0 * 37 % 101) }
    let other = counts.enumerated().map { $0.element + Double($0.offset % 3) - 1 }
    let near: NearbySum = counts.withUnsafeBufferPointer { NearbySum(distance, at: $0) }
    for (list, tolerance) in [(counts, 1e-12), (other, 1e-3)] {
      let (quick, exact) = list.withUnsafeBufferPointer {
        (near.sum(overPairsOf: $0), distance.sum(overPairsOf: $0))
      }
      #expect(abs(quick / exact - 1) < tolerance)
    }
  }

  @Test func `clusters of equal items make the interval wider`() throws {
    // Ten items of each conversation are copies of one another.
    let once = Self.study.ratings
    var builder = RatingsBuilder()
    for item in 0..<once.itemCount {
      for copy in 0..<10 {
        for place in once.once.range(of: item) {
          builder.add(
            item: item * 10 + copy,
            reviewer: Int(once.once.reviewers[place]),
            value: Int(once.once.values[place])
          )
        }
      }
    }
    let copied = Study(builder.ratings(in: once.domain))
    func width(_ resampling: Resampling) throws -> Double {
      let interval = try #require(resampling.spread(.alpha).interval)
      return interval.high - interval.low
    }
    let clusters = (0..<copied.ratings.itemCount).map { $0 / 10 }
    let naive = try width(copied.resampling(replicates: 2000, seed: 1))
    let honest = try width(copied.resampling(clusters: clusters, replicates: 2000, seed: 1))
    let single = try width(Self.study.resampling(replicates: 2000, seed: 1))
    #expect(near(honest / single, 1, within: 0.1))
    #expect(near(honest / naive, 10.0.squareRoot(), within: 0.5))
  }

  @Test func `Wilson's intervals of the textbook`() throws {
    let cases: [(Int, Int, Double, Double)] = [
      (12, 20, 0.387, 0.781), (60, 100, 0.502, 0.691), (0, 30, 0, 0.114), (30, 30, 0.886, 1),
    ]
    for (successes, tries, low, high) in cases {
      let interval = try #require(Interval(wilson: successes, of: tries))
      #expect(near(interval.low, low, within: 0.0006))
      #expect(near(interval.high, high, within: 0.0006))
    }
    #expect(Interval(wilson: 0, of: 0) == nil)
  }
}
