/// What do ratings say about how far reviewers agree?

/// Ratings with what all coefficients share: the patterns of values and the sums over items.
public struct Study: Sendable {
  /// The ratings.
  public let ratings: Ratings
  let patterns: Patterns
  let layout: TallyLayout
  private let sums: [Double]

  /// Looks through ratings once.
  public init(_ ratings: Ratings) {
    self.ratings = ratings
    let patterns = Patterns(ratings.once)
    let layout = TallyLayout(
      ratings.domain,
      distances: Self.distances(ratings.domain),
      equalRatings: Self.equalRatings(patterns)
    )
    sums = layout.sums(over: patterns)
    self.patterns = patterns
    self.layout = layout
  }

  /// How many items have a rating.
  public var ratedItems: Int { Int(sums[TallyLayout.items]) }

  /// How many items have two ratings or more; only they tell of agreement.
  public var pairableItems: Int { Int(sums[TallyLayout.pairable]) }

  /// How many ratings those items have.
  public var pairableRatings: Int { Int(sums[TallyLayout.ratings]) }

  /// Whether items with two ratings have three on average, without which models of reviewers are noise.
  public var hasThreeRatings: Bool { pairableRatings >= 3 * pairableItems }

  /// Whether any item has three ratings.
  public var hasMajorities: Bool {
    (0..<patterns.count).contains { patterns.values(of: $0).count > 2 }
  }

  /// How many ratings have each trait: a value, or a label of sets; those of items with one rating too.
  public var traitCounts: [Int] { traitCounts(ofLeast: 1) }

  /// How many ratings of items with two or more have each trait: those that another one can agree with.
  public var pairableTraitCounts: [Int] { traitCounts(ofLeast: 2) }

  private func traitCounts(ofLeast least: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: ratings.domain.traitCount)
    let traits = (0..<ratings.domain.count).map(ratings.domain.traits)
    for pattern in 0..<patterns.count where patterns.values(of: pattern).count >= least {
      for (value, count) in patterns.runs(of: pattern) {
        for trait in traits[value] {
          counts[trait] += patterns.weights[pattern] * count
        }
      }
    }
    return counts
  }

  /// A coefficient of all items.
  public func figure(_ coefficient: Coefficient) -> Figure {
    withTally { $0.figure(coefficient) }
  }

  /// Krippendorff's alpha with a distance of one's own, not squared.
  public func alpha(_ distance: Distance) -> Figure {
    let layout = TallyLayout(ratings.domain, distances: [distance], equalRatings: nil)
    return layout.sums(over: patterns).withUnsafeBufferPointer { sums in
      let tally = Tally(layout: layout, sums: sums)
      return tally.pairable == 0 ? .undefined(.noOverlap) : tally.alpha(distance: 0)
    }
  }

  func withTally<Answer>(_ body: (Tally) -> Answer) -> Answer {
    sums.withUnsafeBufferPointer { body(Tally(layout: layout, sums: $0)) }
  }

  // The distance of `alpha` first, Jaccard's after it.
  private static func distances(_ domain: Domain) -> [Distance] {
    switch domain.scale {
    case .nominal: [Distance(.nominal, domain)]
    case .ordinal: []
    case .interval: [Distance(.interval, domain)]
    case .set: [Distance(.masi, domain), Distance(.jaccard, domain)]
    }
  }

  private static func equalRatings(_ patterns: Patterns) -> Int? {
    guard patterns.count > 0 else { return nil }
    let first = patterns.values(of: 0).count
    let isEqual = (1..<patterns.count).allSatisfy { patterns.values(of: $0).count == first }
    return isEqual ? first : nil
  }
}
