/// What does a coefficient answer when it has no meaning?

/// A number, or why there is none.
///
/// There is no NaN and no stand-in such as 0 or 1: what can't be judged says so.
public enum Figure: Hashable, Sendable {
  /// The number.
  case value(Double)
  /// There is none.
  case undefined(Undefined)

  /// The number; nil where there is none.
  public var value: Double? {
    if case .value(let value) = self { value } else { nil }
  }

  /// Why there is none; nil where there is one.
  public var reason: Undefined? {
    if case .undefined(let reason) = self { reason } else { nil }
  }
}

/// Why a coefficient has no value.
public enum Undefined: String, CaseIterable, Sendable {
  /// No item was rated by two reviewers, or by the two that are compared.
  case noOverlap
  /// Everybody gave the same value: agreement beyond chance can't be told.
  case noVariation
  /// Only one value was there to choose.
  case oneCategory
  /// The coefficient wants the same number of ratings for every item.
  case unequalRatings
  /// The coefficient is for exactly two reviewers.
  case notTwoReviewers
  /// The coefficient is for another scale.
  case otherScale
  /// No item has three ratings and among the others a majority.
  case noMajority
  /// One item or one rating alone has no spread; a model takes three ratings an item.
  case tooFew
  /// It was not computed, since the ratings are many.
  case leftOut
}

/// An interval that would hold the true value in 95 of 100 repetitions.
public struct Interval: Hashable, Sendable {
  /// The lower end.
  public let low: Double
  /// The upper end.
  public let high: Double

  /// Makes an interval.
  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// Whether it has no part of zero in it.
  public var excludesZero: Bool { low > 0 || high < 0 }
}

/// What is taken for zero where a difference is divided by.
let zeroBelow = 1e-12

/// One less the share of two disagreements, or `undefined` where none is expected.
func coefficient(observed: Double, expected: Double) -> Figure {
  expected < zeroBelow ? .undefined(.noVariation) : .value(1 - observed / expected)
}
