/// How far do reviewers agree, in English?

public import Agreement

extension EnglishWords {
  /// What a figure is called.
  public func name(_ figure: AgreementFigure, _ scale: Scale) -> String {
    switch figure {
    case .percent: scale == .set ? "equal sets" : "equal answers"
    case .near: "at most one step apart"
    case .alpha: "Krippendorff's alpha, \(scale == .set ? "MASI" : scale.rawValue)"
    case .alphaJaccard: "Krippendorff's alpha, Jaccard"
    case .cohen: "Cohen's kappa"
    case .cohenLinear: "Cohen's kappa, linear weights"
    case .cohenQuadratic: "Cohen's kappa, quadratic weights"
    case .fleiss: "Fleiss' kappa"
    case .conger: "Conger's kappa"
    case .ac1: "Gwet's AC1"
    case .ac2: "Gwet's AC2, quadratic weights"
    }
  }

  /// What stands over a column.
  public func heading(_ heading: AgreementHeading) -> String {
    switch heading {
    case .figure: "figure"
    case .value: "value"
    case .interval: "95 % interval"
    case .items: "items"
    case .trait: "value"
    case .ratings: "ratings"
    case .specific: "another agrees"
    case .alpha: "alpha"
    case .pair: "reviewers"
    case .reviewer: "reviewer"
    case .equal: "equal"
    case .kappa: "kappa"
    case .majority: "as the others"
    case .difference: "above them"
    case .vitality: "alpha lost"
    case .repeats: "rated again"
    case .again: "as before"
    case .competence: "competence"
    case .window: "items, in the file's order"
    case .change: "change"
    }
  }

  /// Why there is no number, in a few words.
  public func reason(_ reason: Undefined) -> String {
    switch reason {
    case .noOverlap: "no item in common"
    case .noVariation: "no variation"
    case .oneCategory: "only one value to choose"
    case .unequalRatings: "items have different numbers of ratings"
    case .notTwoReviewers: "for two reviewers only"
    case .otherScale: "for another scale"
    case .noMajority: "takes three ratings and a majority"
    case .tooFew: "too few"
    case .leftOut: "left out"
    }
  }

  /// A number with its decimals, `0.64`.
  public func decimal(_ number: Double, digits: Int) -> String {
    fixed(number, digits: digits, point: ".")
  }

  /// An interval.
  public func interval(_ interval: Interval, digits: Int) -> String {
    "\(decimal(interval.low, digits: digits)) to \(decimal(interval.high, digits: digits))"
  }

  /// What the ratings are, in one line.
  public func ratings(_ ratings: Int, items: Int, reviewers: Int, joint: Int) -> String {
    let share = items == 0 ? 0 : Double(joint) / Double(items)
    return "\(some(ratings, "rating")) of \(some(items, "item")) by "
      + "\(some(reviewers, "reviewer")); \(some(joint, "item")) "
      + "(\(percent(share)) %) \(joint == 1 ? "has" : "have") two ratings or more."
  }

  private func some(_ count: Int, _ noun: String) -> String {
    "\(Grouped(count).english) \(noun)\(count == 1 ? "" : "s")"
  }

  /// Which values or labels there were to choose from.
  public func values(_ names: String, _ scale: Scale, areDeclared: Bool) -> String {
    "\(scale == .set ? "Labels" : "Values") \(areDeclared ? "declared" : "found in the file"): \(names)."
  }

  /// The same reviewer rated an item again.
  public func repeated(_ count: Int, kept: Repeats) -> String {
    "\(some(count, "rating")) \(count == 1 ? "repeats" : "repeat") one by the same reviewer; the "
      + "\(kept == .first ? "first" : "last") of each counts. Dawid-Skene counts all."
  }

  /// Lines without a value.
  public func blanks(_ count: Int) -> String {
    "\(some(count, "line")) \(count == 1 ? "has" : "have") no value (null) and "
      + "\(count == 1 ? "counts" : "count") as not rated."
  }

  /// Below so many items nothing is judged.
  public func tooFew(_ items: Int, least: Int) -> String {
    "Too few items to judge: \(items) with two ratings or more, and it takes \(least)."
  }

  /// The same in a cell of a table.
  public var tooFewShort: String { "too few" }

  /// How often reviewers gave the same.
  public func same(_ share: Double, _ scale: Scale) -> String {
    "Two reviewers of the same item gave the same \(scale == .set ? "labels" : "answer") in "
      + "\(percent(share)) % of cases."
  }

  /// Everybody gave the same value.
  public func noVariation(_ value: String) -> String {
    "All answers are equal, but everybody chose \(value): agreement beyond chance can't be judged."
  }

  /// The value that is agreed on least.
  public func weakest(_ name: String, share: Double, agreed: Double, of count: Int) -> String {
    "For \(name) (\(percent(share)) % of the ratings) another reviewer agreed in "
      + "\(percent(agreed)) % of \(Grouped(count).english) cases"
      + (agreed < 0.5 ? ": it needs clearer rules." : ".")
  }

  /// One value makes up most ratings.
  public func prevalent(_ name: String, share: Double) -> String {
    "\(name) makes up \(percent(share)) % of the ratings: alpha and kappa say whether the rare "
      + "values are told apart, AC1 that most answers coincide. Both are true."
  }

  /// What alpha's interval says.
  public func verdict(_ verdict: AgreementVerdict) -> String {
    switch verdict {
    case .reliable: "Alpha is reliable: even the lower end of its interval is .80 or more."
    case .tentative:
      "Alpha allows cautious conclusions: the lower end of its interval is .667 or more."
    case .unreliable: "Alpha is not reliable: the lower end of its interval is below .667."
    }
  }

  /// Where the intervals come from.
  public func resamples(_ count: Int, seed: UInt64, unit: Resampling.Unit) -> String {
    let drawn =
      switch unit {
      case .items: "items"
      case .groups: "random groups of items"
      case .clusters: "clusters of items"
      }
    return
      "Intervals: \(Grouped(count).english) resamples of \(drawn), seed \(seed); AC1 and AC2 by "
      + "Gwet's variance, kappa by its large-sample error, "
      + "\(unit == .clusters ? "" : "equal answers and ")shares of reviewers by Wilson."
  }

  /// Some resamples had no value.
  public func undefinedResamples(_ count: Int) -> String {
    "\(Grouped(count).english) resamples had no alpha and are no part of its interval."
  }

  /// Models were left out.
  public var modelsLeftOut: String {
    "Dawid-Skene and MACE are left out, since the ratings are many; --models fits them."
  }

  /// Dawid and Skene's model did not settle.
  public var notConverged: String { "Dawid-Skene had not settled after 2,000 rounds." }

  /// Two names.
  public func both(_ first: String, _ second: String) -> String { "\(first) and \(second)" }
}
