/// What interval has a coefficient of which resamples say nothing?

// Where all items are alike, so is every resample of them, and an interval without width would claim to
// know what no number of items tells. In its place stands Wilson's interval of the share of equal answers,
// held against what chance would give.

extension Study {
  /// The interval of a coefficient, and in how many resamples it had no value.
  ///
  /// The share of equal answers has Wilson's interval, as it has for a pair, unless clusters are drawn;
  /// anything else has that of the resamples, and Wilson's where all of them are the same.
  public func spread(_ coefficient: Coefficient, _ resampling: Resampling) -> Spread {
    withTally { tally in
      switch coefficient {
      case .percentAgreement, .percentNear:
        if resampling.unit == .clusters { break }
        return Spread(interval: tally.wilson(coefficient), undefined: 0)
      case .fleissKappa, .alpha, .alphaJaccard, .specificAgreement, .traitAlpha: break
      }
      return resampling.spread(coefficient).orWilson(of: coefficient, tally)
    }
  }
}

extension Interval {
  /// Whether it has no width but for what was rounded.
  var isStill: Bool { high - low < 1e-6 }

  /// The ends that shares of equal answers have as a coefficient, by what it loses where they differ.
  func beyondChance(losing loss: Double) -> Interval {
    Interval(low: 1 - (1 - low) * loss, high: 1 - (1 - high) * loss)
  }
}

extension Spread {
  /// The same; with Wilson's interval where all resamples gave one value.
  func orWilson(of coefficient: Coefficient, _ tally: Tally) -> Spread {
    guard let interval, interval.isStill else { return self }
    return Spread(interval: tally.wilson(coefficient), undefined: undefined)
  }
}

extension Tally {
  /// What Wilson's interval of equal answers leaves a coefficient; nil where it has no value.
  func wilson(_ coefficient: Coefficient) -> Interval? {
    guard let value = figure(coefficient).value else { return nil }
    switch coefficient {
    case .percentAgreement, .percentNear: return Interval(wilson: value, ofCases: pairable)
    case .specificAgreement(let trait):
      // An item on which all agree has a trait with each of its ratings, one on which nobody does once.
      let count = count(ofTrait: trait)
      return Interval(wilson: value, ofCases: value > 0 ? count * pairable / ratings : count)
    case .fleissKappa, .alpha, .alphaJaccard:
      let alike = counts.reduce(0) { $0 + $1 * ($1 - 1) }
      return ends(
        of: value,
        equal: sums[TallyLayout.alike] / pairable,
        differing: 1 - alike / (ratings * (ratings - 1))
      )
    case .traitAlpha(let trait):
      let count = count(ofTrait: trait)
      return ends(
        of: value,
        equal: 1 - 2 * (count - agreement(onTrait: trait)) / ratings,
        differing: 2 * count * (ratings - count) / (ratings * (ratings - 1))
      )
    }
  }

  // Where no answers differ, those that would are taken to be as far apart as any two that do.
  private func ends(of value: Double, equal: Double, differing: Double) -> Interval? {
    let unequal = 1 - equal
    let loss = unequal > zeroBelow ? (1 - value) / unequal : 1 / differing
    return Interval(wilson: equal, ofCases: pairable)?.beyondChance(losing: loss)
  }
}
