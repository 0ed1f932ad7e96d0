/// What is there to see of a calibration round?

public import Agreement
public import Curation

/// A round with what came of it, for who adjudicates.
public struct ShownRound: Sendable {
  /// The round, with how far each person is.
  public var round: CalibrationRound
  /// How many rounds there were.
  public var count: Int
  /// How far its verdicts agree; nil before anybody's answer counts.
  public var verdicts: QuestionRow?
  /// The items that everybody has answered, those with the most disagreement first.
  public var items: [RoundItem]

  /// Makes one.
  public init(
    _ round: CalibrationRound,
    of count: Int,
    verdicts: QuestionRow?,
    items: [RoundItem]
  ) {
    self.round = round
    self.count = count
    self.verdicts = verdicts
    self.items = items
  }
}
