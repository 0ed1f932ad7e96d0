/// How far do reviewers agree where every answer is one of its own, such as a text they wrote?

/// Alpha of answers that are only known by their distances.
public struct DistanceAlpha: Hashable, Sendable {
  /// One less the mean distance within items by the mean distance between all answers.
  public let figure: Figure
  /// How many items have two answers or more.
  public let items: Int
  /// How many answers they have.
  public let answers: Int
  /// How many pairs of answers the expected distance is the mean of.
  public let expectedPairs: Int
  /// Whether those pairs are a random part of all.
  public let isSampled: Bool
  /// How near the answers to an item are, 1 less their distance, averaged over pairs and then items.
  public let alike: Figure
  private let units: [Unit]
  private let expected: Double

  // What an item adds to the observed distance, the mean distance in it, and how many answers it has.
  private struct Unit: Hashable, Sendable {
    var sum: Double
    var answers: Int
    var mean: Double { sum / Double(answers) }
  }

  /// Krippendorff's alpha of answers, item by item, each a number that `distance` knows.
  ///
  /// Up to `mostPairs` pairs of answers give the expected distance exactly; of more, so many are
  /// drawn, from the seed.
  public init(
    items: [[Int]],
    mostPairs: Int = 1_000_000,
    seed: UInt64 = 1,
    distance: (Int, Int) -> Double
  ) {
    let units = items.filter { $0.count > 1 }
    let all = units.flatMap { $0 }
    self.items = units.count
    answers = all.count
    let pairs = all.count * (all.count - 1) / 2
    isSampled = pairs > mostPairs
    expectedPairs = min(pairs, mostPairs)
    if pairs == 0 {
      figure = .undefined(.noOverlap)
      alike = figure
      self.units = []
      expected = 0
      return
    }
    self.units = units.map { unit in
      var sum = 0.0
      for (place, first) in unit.enumerated() {
        for second in unit[(place + 1)...] { sum += 2 * distance(first, second) }
      }
      return Unit(sum: sum / Double(unit.count - 1), answers: unit.count)
    }
    expected =
      isSampled
      ? Self.sampled(all, mostPairs, seed, distance) : Self.exact(all, distance) / Double(pairs)
    let observed = self.units.reduce(0) { $0 + $1.sum }
    figure = coefficient(observed: observed / Double(all.count), expected: expected)
    alike = .value(1 - self.units.reduce(0) { $0 + $1.mean } / Double(units.count))
  }

  /// The intervals of `figure` and of `alike`, from resamples of the items; nil where there is no
  /// figure.
  ///
  /// The expected distance is held: it is a mean over so many pairs that it hardly varies beside the
  /// observed one.
  public func intervals(replicates: Int, seed: UInt64) -> (figure: Interval, alike: Interval)? {
    guard figure.value != nil else { return nil }
    var numbers = SeededNumbers(seed: seed)
    var figures: [Double] = []
    var shares: [Double] = []
    for _ in 0..<replicates {
      var (sum, answers, means) = (0.0, 0, 0.0)
      for _ in units {
        let unit = units[numbers.below(units.count)]
        sum += unit.sum
        answers += unit.answers
        means += unit.mean
      }
      figures.append(1 - sum / Double(answers) / expected)
      shares.append(1 - means / Double(units.count))
    }
    guard let figure = Interval(percentilesOf: figures, outside: 0.05),
      let alike = Interval(percentilesOf: shares, outside: 0.05)
    else { return nil }
    return figure.isStill || alike.isStill ? stillIntervals ?? (figure, alike) : (figure, alike)
  }

  // Where all items are alike, Wilson's interval of how near their answers are; see `Tally.wilson`.
  private var stillIntervals: (figure: Interval, alike: Interval)? {
    guard let value = figure.value, let near = alike.value,
      let ends = Interval(wilson: near, ofCases: Double(units.count))
    else { return nil }
    let loss = 1 - near > zeroBelow ? (1 - value) / (1 - near) : 1 / expected
    return (ends.beyondChance(losing: loss), ends)
  }

  private static func exact(_ all: [Int], _ distance: (Int, Int) -> Double) -> Double {
    var sum = 0.0
    for (place, first) in all.enumerated() {
      for second in all[(place + 1)...] { sum += distance(first, second) }
    }
    return sum
  }

  private static func sampled(
    _ all: [Int],
    _ number: Int,
    _ seed: UInt64,
    _ distance: (Int, Int) -> Double
  ) -> Double {
    var numbers = SeededNumbers(seed: seed)
    var sum = 0.0
    for _ in 0..<number {
      let first = numbers.below(all.count)
      let other = numbers.below(all.count - 1)
      sum += distance(all[first], all[other >= first ? other + 1 : other])
    }
    return sum / Double(number)
  }
}
