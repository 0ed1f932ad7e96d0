/// What does the screen of calibration rounds say, and what is said where a ruling is written?

public import Agreement
public import Curation

/// What stands over a column of a round's items.
public enum RoundHeading: CaseIterable, Sendable {
  /// Over how far the answers are apart.
  case apart
  /// Over the item's number.
  case item
  /// Over the verdicts.
  case answers
  /// Over what the customer writes.
  case customer
}

/// The words of calibration rounds and rulings.
public protocol CalibrationWords: Sendable {
  /// Only adjudicators see rounds.
  var roundsForAdjudicators: String { get }
  /// There was no round yet; `key` begins one of so many items.
  func noRounds(key: String, items: Int) -> String
  /// A round by its number.
  func round(_ number: Int) -> String
  /// How many items it gave to how many people, who began it and on which day.
  func roundBegun(_ round: CalibrationRound, day: String) -> String
  /// Who is through, how far the others are, and what waits for somebody who had no part in it yet.
  func roundProgress(_ round: CalibrationRound) -> String
  /// What came of the verdicts of so many items where it takes `least`.
  func roundResult(_ result: RoundResult, items: Int, of least: Int) -> String
  /// The figures beside what they have to be: the share of equal verdicts and alpha.
  func roundFigures(_ figures: QuestionRow) -> String
  /// What stands over a column.
  func heading(_ heading: RoundHeading) -> String
  /// So many gave this verdict.
  func times(_ count: Int, _ verdict: String) -> String
  /// No item has everybody's answer yet.
  var nothingAnswered: String { get }
  /// What to do at an item: `open` shows the answers, `rule` writes a ruling there.
  func roundAdvice(open: String, rule: String) -> String
  /// So many items at most would go to everybody; the key again begins the round.
  func beginRound(_ items: Int, key: String) -> String
  /// What came of beginning a round of so many items.
  func roundStarted(_ start: CalibrationStart, of wanted: Int) -> String
  /// The heading over a ruling that is written.
  var rulingHeading: String { get }
  /// What the bottom line calls putting it into the guide.
  var useRuling: String { get }
  /// A ruling has no words yet.
  var rulingEmpty: String { get }
  /// It holds with this version of the guides; `key` shows them.
  func ruledIn(version: Int, key: String) -> String
}
