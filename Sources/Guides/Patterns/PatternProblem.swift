/// What can be wrong with a pattern of a guide?

/// A mistake in a pattern.
public enum PatternProblem: Error, Hashable, Sendable {
  /// Nothing but white space, or nothing but gaps.
  case empty
  /// Longer than `most` characters.
  case tooLong(most: Int)
  /// More gaps than `most`, those that touch counted as one.
  case tooManyGaps(most: Int)
  /// A `*` that does not stand right behind a word.
  case strayStar
  /// `{{` without a name and `}}` behind it, or `}}` alone.
  case brokenSlot
  /// A regular expression without its second `/`, or with something behind it.
  case unclosedExpression
  /// PCRE2 can't read the expression: its own words, in English, and the byte of the expression
  /// where it noticed.
  case expression(String, byte: Int)
}
