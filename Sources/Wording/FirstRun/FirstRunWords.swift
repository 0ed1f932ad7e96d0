/// What is said to a newcomer: on the card, and while practising?

public import Curation

/// The card that a newcomer meets, and what is said around the items to practise on.
public protocol FirstRunWords: Sendable {
  /// The heading of the card.
  func welcome(_ name: String) -> String
  /// What a newcomer needs to know, a short line each.
  var firstRun: [String] { get }
  /// The heading over what the lead says of a practice item.
  var leadSays: String { get }
  /// What the reviewer chose beside what the lead would have chosen.
  func practiceCompared(_ own: Verdict, lead: Verdict) -> String
  /// The answer to a practice item was taken, and counts for nothing.
  var practiceAnswered: String { get }
  /// A practice item was put away without a verdict.
  func practicePutAway(_ outcome: Outcome) -> String
  /// The reviewer is back at the practice item before.
  var practiceBack: String { get }
  /// What is asked for is not to be had of an item made up for practice.
  var notWhilePractising: String { get }
  /// The practice was left before its end.
  var practiceLeft: String { get }
  /// The name of the key that goes on to the next item.
  var practiceNext: String { get }
  /// The name of the key that ends the practice.
  var practiceEnd: String { get }
}
