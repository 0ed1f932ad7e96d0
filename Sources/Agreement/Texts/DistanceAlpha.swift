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
      return
    }
    var observed = 0.0
    for unit in units {
      var sum = 0.0
      for (place, first) in unit.enumerated() {
        for second in unit[(place + 1)...] { sum += 2 * distance(first, second) }
      }
      observed += sum / Double(unit.count - 1)
    }
    let expected =
      isSampled
      ? Self.sampled(all, mostPairs, seed, distance) : Self.exact(all, distance) / Double(pairs)
    figure = coefficient(observed: observed / Double(all.count), expected: expected)
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
