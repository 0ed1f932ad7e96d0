/// Which sums over items do most coefficients follow from?

/// Where each sum of a tally stands.
struct TallyLayout: Sendable {
  let domain: Domain
  /// The distances whose sums are kept.
  let distances: [Distance]
  /// The number of ratings that every item has; nil where items differ.
  let equalRatings: Int?

  static let items = 0
  static let pairable = 1
  static let ratings = 2
  static let alike = 3
  static let near = 4
  static let observed = 5

  /// Where the counts of values begin.
  let counts: Int
  /// Where the counts of traits begin; those of the values, but for sets.
  let traits: Int
  /// Where the agreement on traits begins.
  let traitAgreement: Int
  /// Where the coincidences of every two values begin; on an ordinal scale only.
  let coincidences: Int
  /// How many sums there are.
  let size: Int

  init(_ domain: Domain, distances: [Distance], equalRatings: Int?) {
    self.domain = domain
    self.distances = distances
    self.equalRatings = equalRatings
    counts = Self.observed + distances.count
    traits = domain.scale == .set ? counts + domain.count : counts
    traitAgreement = traits + domain.traitCount
    coincidences = traitAgreement + domain.traitCount
    size =
      coincidences + (domain.scale == .ordinal ? domain.count * (domain.count + 1) / 2 : 0)
  }

  /// The expected distances near some counts; empty where they are computed exactly.
  var nearby: [NearbySum] = []

  /// The distance over all ordered pairs of ratings.
  func sum(ofDistance distance: Int, overPairsOf counts: UnsafeBufferPointer<Double>) -> Double {
    nearby.isEmpty
      ? distances[distance].sum(overPairsOf: counts) : nearby[distance].sum(overPairsOf: counts)
  }

  /// The place of the coincidences of two values, `low` not above `high`.
  func coincidence(_ low: Int, _ high: Int) -> Int { coincidences + high * (high + 1) / 2 + low }

  /// The sums over all items of some patterns.
  func sums(over patterns: Patterns) -> [Double] {
    var sums = [Double](repeating: 0, count: size)
    sums.withUnsafeMutableBufferPointer { sums in
      guard let start = sums.baseAddress else { return }
      for pattern in 0..<patterns.count {
        let weight = Double(patterns.weights[pattern])
        add(patterns.values(of: pattern), weight: weight, to: start)
      }
    }
    return sums
  }

  /// Adds `weight` items with a pattern.
  func add(_ values: ArraySlice<Int32>, weight: Double, to sums: UnsafeMutablePointer<Double>) {
    let number = Double(values.count)
    sums[Self.items] += weight
    guard values.count > 1 else { return }
    sums[Self.pairable] += weight
    sums[Self.ratings] += weight * number
    let share = weight / (number - 1)
    var (alike, near) = (0.0, 0.0)
    for (value, count) in PatternRuns(values) {
      let same = Double(count * (count - 1))
      alike += same
      sums[counts + value] += weight * Double(count)
      if domain.scale != .set { sums[traitAgreement + value] += share * same }
      if domain.scale == .ordinal { sums[coincidence(value, value)] += share * same }
    }
    if domain.scale == .set { addLabels(values, weight: weight, share: share, to: sums) }
    if alike < number * (number - 1) {
      near = addDifferent(values, share: share, to: sums)
    }
    sums[Self.alike] += share * alike / number
    sums[Self.near] += share * (alike + near) / number
  }

  // Pairs of unlike values; answers how many of them are one step apart at most.
  private func addDifferent(
    _ values: ArraySlice<Int32>,
    share: Double,
    to sums: UnsafeMutablePointer<Double>
  ) -> Double {
    var near = 0.0
    var rest = PatternRuns(values)
    while let (low, lowCount) = rest.next() {
      for (high, highCount) in rest {
        let pairs = 2 * Double(lowCount * highCount)
        for (place, distance) in distances.enumerated() {
          sums[Self.observed + place] += share * pairs * distance.between(low, high)
        }
        switch domain.scale {
        case .ordinal:
          sums[coincidence(low, high)] += share * pairs
          if high - low == 1 { near += pairs }
        case .interval:
          if abs(domain.positions[high] - domain.positions[low]) <= 1 { near += pairs }
        case .nominal, .set: break
        }
      }
    }
    return near
  }

  private func addLabels(
    _ values: ArraySlice<Int32>,
    weight: Double,
    share: Double,
    to sums: UnsafeMutablePointer<Double>
  ) {
    for label in 0..<domain.labelCount {
      var count = 0
      for value in values where domain.sets[Int(value)].contains(label) { count += 1 }
      sums[traits + label] += weight * Double(count)
      sums[traitAgreement + label] += share * Double(count * (count - 1))
    }
  }
}

/// The sums over some items, each as often as it was drawn.
struct Tally {
  let layout: TallyLayout
  let sums: UnsafeBufferPointer<Double>

  var pairable: Double { sums[TallyLayout.pairable] }
  var ratings: Double { sums[TallyLayout.ratings] }
  var counts: UnsafeBufferPointer<Double> { part(layout.counts, layout.domain.count) }

  private func part(_ start: Int, _ count: Int) -> UnsafeBufferPointer<Double> {
    UnsafeBufferPointer(rebasing: sums[start..<start + count])
  }

  func count(ofTrait trait: Int) -> Double { sums[layout.traits + trait] }
  func agreement(onTrait trait: Int) -> Double { sums[layout.traitAgreement + trait] }
  func coincidences(_ low: Int, _ high: Int) -> Double { sums[layout.coincidence(low, high)] }
  func observed(_ distance: Int) -> Double { sums[TallyLayout.observed + distance] }
}
