/// What do the screens say while a person decides about personal data?

public import Curation

/// Marks, masks, and looking behind them.
public protocol MarkWords: Sendable {
  /// A mark to decide, counted from 1, with the value and what it may be.
  func toDecide(_ number: Int, of count: Int, _ value: String, _ kind: PersonalKind) -> String
  /// So many marks of a pane wait for a decision, with the key that goes to them.
  func marksWaiting(_ count: Int, _ key: String) -> String
  /// No mark waits for a decision.
  var noMarks: String { get }
  /// There is no mark of the text that a key could be about.
  var goToMarkFirst: String { get }
  /// A value was masked in so many places of the conversation.
  func maskedMarks(_ placeholder: String, places: Int) -> String
  /// A value is not personal.
  func keptMark(_ value: String) -> String
  /// A value of the own text is not personal.
  func keptInText(_ value: String) -> String
  /// A change of the marks was taken back.
  var marksUndone: String { get }
  /// Nothing of the item is masked.
  var nothingMasked: String { get }
  /// A masked value is shown; `key` hides it again.
  func revealed(_ placeholder: String, _ key: String) -> String
  /// A shown value is masked again.
  var hiddenAgain: String { get }
  /// How a stretch of a text is chosen to be masked.
  var pickHint: String { get }
  /// The text has no word to be masked.
  var nothingToPick: String { get }
  /// What was chosen is masked already in part.
  var alreadyMasked: String { get }
  /// A special category of personal data.
  func name(_ category: SpecialCategory) -> String
  /// The item tells of special categories and is left out of training sets.
  func sensitive(_ names: String) -> String
  /// Heading over the marks of the own text.
  func writtenHeading(certain: Int, open: Int, ungrounded: Int) -> String
  /// A mark of the own text.
  func written(_ text: String, _ kind: PersonalKind, isCertain: Bool) -> String
  /// A value of the own text that nobody mentioned.
  func ungrounded(_ text: String) -> String
  /// The keys that decide about a mark.
  func decides(_ mask: String, _ keep: String?) -> String
  /// So many values of what was pasted became placeholders.
  func pastedMasked(_ count: Int) -> String
  /// The own text has nothing to decide.
  var noWrittenMarks: String { get }
}
