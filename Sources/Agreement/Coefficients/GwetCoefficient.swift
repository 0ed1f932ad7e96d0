/// How far do reviewers agree beyond chance, where chance means items that are hard?

// Gwet, "Computing inter-rater reliability and its variance in the presence of high agreement" (2008),
// and Handbook of Inter-Rater Reliability (2014). It stays near percent agreement where one value is
// used nearly always, and depends on how many values there are to choose from. Items with one rating
// count for how often values are used.

/// AC1 or AC2 with its error.
public struct GwetCoefficient: Hashable, Sendable {
  /// The coefficient.
  public let figure: Figure
  /// Its standard error, items being sampled and reviewers given.
  public let standardError: Figure
  /// From Student's t; the upper end is cut at 1.
  public let interval: Interval?
}

extension Study {
  /// AC1 with weights of identity, else AC2; for values, not for sets.
  public func gwet(_ weighting: Weighting) -> GwetCoefficient {
    let domain = ratings.domain
    func none(_ reason: Undefined) -> GwetCoefficient {
      GwetCoefficient(
        figure: .undefined(reason),
        standardError: .undefined(reason),
        interval: nil
      )
    }
    if domain.scale == .set || (domain.scale == .nominal && weighting != .identity) {
      return none(.otherScale)
    }
    if pairableItems == 0 { return none(.noOverlap) }
    if domain.count < 2 { return none(.oneCategory) }
    let sums = GwetSums(self, weighting)
    if 1 - sums.expected < zeroBelow { return none(.noVariation) }
    let value = (sums.observed - sums.expected) / (1 - sums.expected)
    guard ratedItems > 1 else {
      return GwetCoefficient(
        figure: .value(value),
        standardError: .undefined(.tooFew),
        interval: nil
      )
    }
    let error = sums.standardError(of: value, self)
    let half = StudentT.quantile(0.975, degrees: Double(ratedItems - 1)) * error
    return GwetCoefficient(
      figure: .value(value),
      standardError: .value(error),
      interval: sums.interval(of: value, half, self)
    )
  }
}

/// What Gwet's coefficients and their variance are made of.
private struct GwetSums {
  let weighting: Weighting
  let range: Double
  /// How often each value is used: the mean over all items of its share of the ratings.
  var shares: [Double]
  var observed = 0.0
  var expected = 0.0
  // The weights' sum by q(q - 1).
  private let factor: Double

  init(_ study: Study, _ weighting: Weighting) {
    let domain = study.ratings.domain
    self.weighting = weighting
    range = domain.range
    let count = Double(domain.count)
    factor = domain.sum(of: weighting) / (count * (count - 1))
    shares = [Double](repeating: 0, count: domain.count)
    for pattern in 0..<study.patterns.count {
      let weight = Double(study.patterns.weights[pattern])
      let number = Double(study.patterns.values(of: pattern).count)
      for (value, count) in study.patterns.runs(of: pattern) {
        shares[value] += weight * Double(count) / number
      }
      observed += weight * (agreement(study, pattern) ?? 0)
    }
    shares = shares.map { $0 / Double(study.ratedItems) }
    observed /= Double(study.pairableItems)
    expected = factor * shares.reduce(0) { $0 + $1 * (1 - $1) }
  }

  // The agreement within an item; nil for an item with one rating.
  private func agreement(_ study: Study, _ pattern: Int) -> Double? {
    let number = study.patterns.values(of: pattern).count
    guard number > 1 else { return nil }
    var sum = 0.0
    var rest = study.patterns.runs(of: pattern)
    while let (value, count) = rest.next() {
      sum += Double(count * (count - 1))
      if weighting == .identity { continue }
      for (other, others) in rest {
        let weight = weighting.weight(value, other, in: study.ratings.domain, range: range)
        sum += 2 * Double(count * others) * weight
      }
    }
    return sum / Double(number * (number - 1))
  }

  // An error that vanishes since all items are alike is no certainty.
  func interval(of value: Double, _ half: Double, _ study: Study) -> Interval {
    let ends = Interval(low: value - half, high: min(1, value + half))
    guard ends.isStill,
      let equal = Interval(wilson: observed, ofCases: Double(study.pairableItems))
    else { return ends }
    return equal.beyondChance(losing: 1 / (1 - expected))
  }

  func standardError(of value: Double, _ study: Study) -> Double {
    let (items, pairable) = (Double(study.ratedItems), Double(study.pairableItems))
    var squares = 0.0
    for pattern in 0..<study.patterns.count {
      let number = Double(study.patterns.values(of: pattern).count)
      var byChance = 0.0
      for (value, count) in study.patterns.runs(of: pattern) {
        byChance += Double(count) * (1 - shares[value]) / number
      }
      let agreed = agreement(study, pattern).map { $0 - expected } ?? 0
      let own = items / pairable * agreed / (1 - expected)
      let part = own - 2 * (1 - value) * (factor * byChance - expected) / (1 - expected)
      squares += Double(study.patterns.weights[pattern]) * (part - value) * (part - value)
    }
    return (squares / (items * (items - 1))).squareRoot()
  }
}
