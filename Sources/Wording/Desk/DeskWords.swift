/// What do the screens around the review screen say?

public import Curation

/// What holds on every screen of the desk.
public protocol DeskWords: Sendable {
  /// What an action is good for, said until the reviewer has used it a few times; nil for actions without a tip.
  func tip(_ action: ScreenAction) -> String?
  /// Other colours are shown.
  func themeChanged(_ theme: String) -> String
  /// The mouse was switched on or off; off, the terminal selects and copies.
  func mouse(isOn: Bool) -> String
  /// An item that was asked for can't be judged by this reviewer.
  func notOpened(
    _ item: ItemID,
    _ why: NotOpened,
    clock: (Timestamp) -> String
  ) -> String
  /// The line on top while practising.
  func practiceTitle(_ number: Int, of count: Int) -> String
  /// The practice is over; the work begins.
  ///
  /// `isReviewing` where an item lies on the screen, else the home screen is shown.
  func practiceOver(isReviewing: Bool) -> String
  /// The items to practise on.
  var practice: [PracticeText] { get }
  /// The heading of each screen.
  func title(_ screen: ScreenName) -> String
}

/// A screen by name.
public enum ScreenName: String, CaseIterable, Sendable {
  case home, queue, guide, history, earlier, log, firstRun, agreement, adjudication, settled
  case calibration, card
}

/// A conversation made up for practice, and what a lead would say about it.
public struct PracticeText: Hashable, Sendable {
  /// What the customer writes.
  public var customer: String
  /// What the bot answers.
  public var reply: String
  /// The verdict that the lead would give.
  public var verdict: Verdict
  /// What the lead would say, once the reviewer has answered.
  public var comment: String

  /// Makes a text.
  public init(customer: String, reply: String, verdict: Verdict, comment: String) {
    self.customer = customer
    self.reply = reply
    self.verdict = verdict
    self.comment = comment
  }
}
