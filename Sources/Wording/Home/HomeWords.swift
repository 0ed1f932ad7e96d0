/// What does the home screen say?

public import Curation

/// The lines of the home screen, and what it says when there is nothing to do.
public protocol HomeWords: Sendable {
  /// The heading of a group of lines.
  func homeGroup(_ group: HomeGroup) -> String
  /// What a line is about, in a few words.
  func homeLine(_ line: HomeLine) -> String
  /// How many reviews wait, said after the number: an item that two people look at is two.
  var homeInQueue: String { get }
  /// How many reviews wait for the team, said after the number: an item that two people look at is two.
  var homeReviews: String { get }
  /// Nothing waits for a reviewer.
  var homeNoneInQueue: String { get }
  /// The item that is open under review, to go on with.
  func homeGoOn(_ item: ItemID) -> String
  /// Of what is settled, how much is as this reviewer had it, said after the number of all.
  func homeSettled(asSubmitted: Int, changed: Int) -> String
  /// Of what is to be settled, how much somebody else settles, said after the reader's own number.
  func homeForOthers(_ count: Int) -> String
  /// Of what is to be settled, how much its reviewers look at again, said after that number.
  func homeWithReviewers(_ count: Int) -> String
  /// Of what is to be settled, how much nobody on the team may, said after that number.
  func homeStuck(_ count: Int) -> String
  /// The workspace has no conversations: what to do.
  var homeEmpty: String { get }
  /// Nothing is left to do, after so many done today.
  func homeNothingToDo(done: Int) -> String
}

/// A group of lines of the home screen.
public enum HomeGroup: String, CaseIterable, Sendable {
  case mine, work, team, more
}

/// A line of the home screen.
public enum HomeLine: String, CaseIterable, Sendable {
  case review, sentBack, toSettle, drafts, skipped
  case today, settled
  case waiting, red, disputed, agreement
  case guide, list, practice, log
}
