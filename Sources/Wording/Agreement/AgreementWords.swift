/// What is there to say about how far reviewers agree?

public import Agreement

/// The figures that a report of agreement shows, by name.
public enum AgreementFigure: Hashable, CaseIterable, Sendable {
  /// The share of equal values.
  case percent
  /// The share of values one step apart at most.
  case near
  /// Krippendorff's alpha on the ratings' scale.
  case alpha
  /// Krippendorff's alpha of sets with Jaccard's distance.
  case alphaJaccard
  /// Cohen's kappa of two reviewers.
  case cohen
  /// Cohen's kappa with linear weights.
  case cohenLinear
  /// Cohen's kappa with quadratic weights.
  case cohenQuadratic
  /// Fleiss' kappa.
  case fleiss
  /// Conger's kappa.
  case conger
  /// Gwet's AC1.
  case ac1
  /// Gwet's AC2 with quadratic weights.
  case ac2
}

/// What headings stand over the columns of a report of agreement.
public enum AgreementHeading: Hashable, CaseIterable, Sendable {
  /// Over the names of figures.
  case figure
  /// Over their values.
  case value
  /// Over the intervals.
  case interval
  /// Over numbers of items.
  case items
  /// Over values or labels.
  case trait
  /// Over how many ratings have them.
  case ratings
  /// Over how often another reviewer says the same.
  case specific
  /// Over alphas of one value or label.
  case alpha
  /// Over two reviewers.
  case pair
  /// Over one reviewer.
  case reviewer
  /// Over the share of equal values of two reviewers.
  case equal
  /// Over Cohen's kappa of two reviewers.
  case kappa
  /// Over how often a reviewer says what the majority of the others says.
  case majority
  /// Over how far a reviewer's values lie above the majority's.
  case difference
  /// Over how far alpha would fall without a reviewer.
  case vitality
  /// Over how many items a reviewer rated again.
  case repeats
  /// Over how often a reviewer repeats what they said.
  case again
  /// Over the competence by Dawid and Skene.
  case competence
  /// Over windows.
  case window
  /// Over the change since the window before.
  case change
}

/// What the interval of alpha says, with enough items.
public enum AgreementVerdict: Hashable, CaseIterable, Sendable {
  /// The lower end is .80 or more.
  case reliable
  /// The lower end is .667 or more.
  case tentative
  /// The lower end is below.
  case unreliable
}

/// A report of agreement in words.
public protocol AgreementWords: Sendable {
  /// What a figure is called.
  func name(_ figure: AgreementFigure, _ scale: Scale) -> String
  /// What stands over a column.
  func heading(_ heading: AgreementHeading) -> String
  /// Why there is no number, in a few words.
  func reason(_ reason: Undefined) -> String
  /// A number with its decimals, `0,64`.
  func decimal(_ number: Double, digits: Int) -> String
  /// An interval.
  func interval(_ interval: Interval, digits: Int) -> String
  /// What the ratings are, in one line.
  func ratings(_ ratings: Int, items: Int, reviewers: Int, joint: Int) -> String
  /// Which values or labels there were to choose from; declared, or those that occur.
  func values(_ names: String, _ scale: Scale, areDeclared: Bool) -> String
  /// The same reviewer rated an item again; which rating counted.
  func repeated(_ count: Int, kept: Repeats) -> String
  /// Lines without a value.
  func blanks(_ count: Int) -> String
  /// Below so many items nothing is judged.
  func tooFew(_ items: Int, least: Int) -> String
  /// The same in a cell of a table.
  var tooFewShort: String { get }
  /// How often reviewers gave the same, of the items that several rated.
  func same(_ share: Double, _ scale: Scale) -> String
  /// Everybody gave the same value.
  func noVariation(_ value: String) -> String
  /// The value that is agreed on least: its share of the ratings and how often another said it too.
  func weakest(_ name: String, share: Double, agreed: Double, of count: Int) -> String
  /// One value makes up most ratings, so that kappa and alpha speak of the rare ones.
  func prevalent(_ name: String, share: Double) -> String
  /// What alpha's interval says.
  func verdict(_ verdict: AgreementVerdict) -> String
  /// Where the intervals come from.
  func resamples(_ count: Int, seed: UInt64, unit: Resampling.Unit) -> String
  /// Some resamples had no value.
  func undefinedResamples(_ count: Int) -> String
  /// Models were left out, since the ratings are many.
  var modelsLeftOut: String { get }
  /// Dawid and Skene's model did not settle.
  var notConverged: String { get }
  /// Two names, `a and b`.
  func both(_ first: String, _ second: String) -> String
}

extension AgreementWords {
  /// A number with a fixed number of decimals and a sign between them.
  func fixed(_ number: Double, digits: Int, point: String) -> String {
    let factor = (0..<digits).reduce(1) { factor, _ in factor * 10 }
    guard abs(number) < 1e12 else { return "\(number)" }
    let scaled = Int((number * Double(factor)).rounded())
    let (whole, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt(factor))
    let sign = scaled < 0 ? "-" : ""
    if digits == 0 { return "\(sign)\(whole)" }
    let decimals = "\(rest)"
    return sign + "\(whole)" + point
      + String(repeating: "0", count: digits - decimals.count) + decimals
  }

  /// A share in whole percent; what is no whole percent away from all or nothing is not rounded to it.
  func percent(_ share: Double) -> String {
    if share > 0.99, share < 1 { return fixed(min(share, 0.999) * 100, digits: 1, point: ".") }
    if share > 0, share < 0.01 { return "<1" }
    return fixed(share * 100, digits: 0, point: ".")
  }
}
