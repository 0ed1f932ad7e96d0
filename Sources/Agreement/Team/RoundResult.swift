/// Does a team mean the same, so that it can go on alone?

/// What the verdicts of a calibration round say.
public enum RoundResult: Hashable, Sendable {
  /// Fewer than 15 items have everybody's answer: nothing is judged.
  case tooFew
  /// Two reviewers gave the same verdict in four of five cases, and alpha is .667 or more.
  case passed
  /// One of both is less: rulings are needed, and another round.
  case again
  /// Everybody said the same of every item: whether that is chance nobody can tell.
  case undefined
}

extension QuestionRow {
  /// The share of equal verdicts that a round takes.
  public static let roundEqual = 0.8
  /// The alpha that a round takes.
  public static let roundAlpha = 0.667
  /// How many items a round takes.
  public static let roundItems = 15

  /// What these figures say where they are those of a round's verdicts.
  ///
  /// Both are held against the figures and not against their intervals, which 15 to 20 items leave
  /// wide: a round decides whether to talk once more, not how far the team can be relied on.
  public var roundResult: RoundResult {
    guard items >= Self.roundItems, let equal = equal.figure.value else { return .tooFew }
    guard let alpha = alpha.figure.value else { return .undefined }
    return equal >= Self.roundEqual && alpha >= Self.roundAlpha ? .passed : .again
  }
}
