/// What does the screen say on which disputes are settled?

public import Curation

/// The words of the adjudication screen.
public protocol AdjudicationWords: Sendable {
  /// How many items the team disagrees on or has set aside.
  func disputesWaiting(_ count: Int) -> String
  /// A reviewer without a name.
  func reviewer(_ letter: String) -> String
  /// A part of an answer.
  func answerField(_ field: AnswerField) -> String
  /// A rubric with so many answers.
  func rubricAnswers(_ count: Int) -> String
  /// The heading over the fields, with how many differ.
  func fieldsHeading(differing count: Int) -> String
  /// The heading over a reviewer's text.
  func answerText(_ letter: String, _ verdict: Verdict?) -> String
  /// The reviewer wrote no text.
  func noAnswerText(_ verdict: Verdict?) -> String
  /// The heading over what holds.
  var finalHeading: String { get }
  /// Nothing was chosen yet: what to do.
  var nothingDecided: String { get }
  /// At an item that was set aside: what to do.
  var asideToDecide: String { get }
  /// The heading over an item that was set aside.
  var asideHeading: String { get }
  /// Nobody wrote why it was set aside.
  var asideWithoutNote: String { get }
  /// Where the answer comes from: a reviewer, with changes or not; nil for the adjudicator's own.
  func source(_ letter: String?, isChanged: Bool) -> String
  /// What is done where that is no answer.
  func act(_ act: AdjudicationAct) -> String
  /// The heading of the category.
  var categoryHeading: String { get }
  /// Why there was a dispute.
  func category(_ category: DisputeCategory) -> String
  /// The heading of the confidence.
  var confidenceHeading: String { get }
  /// How sure the adjudicator is.
  func confidence(_ confidence: Confidence) -> String
  /// The heading over the text that is put together.
  var mergeHeading: String { get }
  /// What the bottom line calls taking the text that was written.
  var useText: String { get }
  /// The heading over the note, which those read who answered the item.
  var adjudicationNote: String { get }
  /// The heading over what the reviewers are to look at.
  var sendBackHeading: String { get }
  /// Everybody who may settle the item has taken part in it: the way out.
  var everybodyTookPart: String { get }
  /// So many items are such that nobody may settle them: the way out.
  func stuckDisputes(_ count: Int) -> String
  /// One adjudicator alone stands behind the words of so many items: what lets them leave.
  func secondEyes(_ count: Int) -> String
  /// What came of an answer that was sent back.
  func sentBack(_ letter: String, _ state: SentBackState) -> String
  /// An answer was given once others' could be seen.
  func answeredInSight(_ letter: String) -> String
  /// Nothing waits for this adjudicator.
  var nothingDisputed: String { get }
  /// The same, with how much somebody else settles and how much its reviewers look at again.
  func nothingDisputed(forOthers: Int, withReviewers: Int) -> String
  /// The decision is durable.
  func decided(_ act: AdjudicationAct) -> String
  /// The same was decided before.
  var decidedAlready: String { get }
  /// Why a decision was not stored.
  func notDecided(_ why: AdjudicationRefusal) -> String
  /// A decision was taken back.
  func decisionTakenBack(_ item: ItemID) -> String
  /// There is no decision to take back.
  var noDecisionToTakeBack: String { get }
  /// Something has to be chosen before it is decided.
  var decideWhat: String { get }
  /// The item has but one answer, or none of that side.
  var noSuchSide: String { get }
  /// The item was set aside: there are no answers to choose from.
  var onlyAside: String { get }
  /// The item is disputed: it was not set aside.
  var notAside: String { get }
  /// The adjudicator judged the item, and nobody else is there.
  var decidesOwn: String { get }
  /// Only handing over can be decided.
  var redDispute: String { get }
  /// Nobody but adjudicators settles disputes.
  var adjudicatorsOnly: String { get }
  /// An answer came back to its reviewer: the keys that answer it. The adjudicator's note stands below.
  func sentBackBanner(keep: String, submit: String) -> String
  /// The reviewer stands by the answer, and it is with the adjudicator again.
  var stoodBy: String { get }
  /// Nothing of the reviewer's is settled yet.
  var nothingSettled: String { get }
  /// The heading over an own answer: the item, and what became of it.
  func becameOf(_ item: ItemID, _ became: BecameOf) -> String
  /// The heading over what the team has ruled.
  var rulingsHeading: String { get }
  /// Before a ruling: when it was made.
  func ruled(_ date: String) -> String
  /// A draft from `time` was made on other answers: what was chosen is gone, the words are there.
  func draftOnOtherAnswers(_ time: String) -> String
  /// Before a text that was begun and does not hold yet.
  var begunText: String { get }
  /// Before a ruling that was begun and is not in the guide yet.
  var begunRuling: String { get }
  /// A decision has no part of these texts that were typed, each with the key that opens it; `key` once
  /// more decides all the same.
  func leavesOut(_ texts: [(text: DisputeText, key: String)], key: String) -> String
  /// After what went wrong: the key that leaves all the same, and what is lost by it.
  var leaveLosesDraft: String { get }
  /// Nothing was sent back to this reviewer here.
  var nothingSentBack: String { get }
}
