/// What do the screens say while a reply is written, and around an item that is corrected?

public import Curation

/// The editor: phrases, finding words, masking, an editor outside.
public protocol EditorWords: Sendable {
  /// Heading of the list of phrases.
  var phrasesHeading: String { get }
  /// A kind of phrases, in at most 14 columns.
  func phrase(_ kind: Phrase.Kind) -> String
  /// There is no phrase yet.
  var noPhrases: String { get }
  /// A phrase was put in at the cursor.
  func inserted(_ kind: Phrase.Kind) -> String
  /// The bot's reply was put in at the cursor.
  var replyInserted: String { get }
  /// Phrases and the bot's reply go into a reply, not into a note.
  var replyOnly: String { get }
  /// The action needs a text that is being written.
  var onlyWhileWriting: String { get }
  /// Before the words that are looked for in the text.
  var findLabel: String { get }
  /// The match shown, counted from 1.
  func match(_ number: Int, of count: Int) -> String
  /// The text does not have the words.
  var noMatch: String { get }
  /// There is nothing in the text to take back.
  var nothingTyped: String { get }
  /// There is nothing in the text to do again.
  var nothingToRedo: String { get }
  /// Masking needs a selection.
  var selectFirst: String { get }
  /// The question over the menu of placeholders.
  func maskQuestion(_ value: String) -> String
  /// A value was masked in so many places.
  func masked(_ placeholder: String, places: Int) -> String
  /// The text came back from the reviewer's own editor.
  var editedOutside: String { get }
  /// The text came back as it was.
  var editedUnchanged: String { get }
  /// The text that came back is too long.
  var editedTooLong: String { get }
}

/// What a reviewer is told about the text, the queue and an item of their own.
public protocol GuidanceWords: Sendable {
  /// Heading over what there is to look at in the text; not both are 0.
  func findingsHeading(warnings: Int, notes: Int) -> String
  /// A key that goes to the next finding.
  func goesToNext(_ key: String) -> String
  /// A key that does what the finding proposes: put something else in, or take it away.
  func applies(_ key: String, removes: Bool) -> String
  /// So many findings are not shown.
  func moreFindings(_ count: Int) -> String
  /// There is nothing to look at in the text.
  var noFindings: String { get }
  /// The text is too long to be looked through while it is written.
  var tooLongToCheck: String { get }
  /// All is filled in, but so long a text is looked through only when it is submitted.
  var checkedLater: String { get }
  /// There is nothing to put in place of what was found.
  var noReplacement: String { get }
  /// Heading over what comes next in the queue.
  var upcomingHeading: String { get }
  /// Nothing comes next.
  var upcomingEmpty: String { get }
  /// The line on top while an earlier answer is corrected, in place of the screen's name.
  var correctionTitle: String { get }
  /// An earlier answer is opened to be corrected.
  func correcting(_ item: ItemID) -> String
  /// An earlier answer was left as it was.
  func uncorrected(_ item: ItemID) -> String
  /// An item that is answered already can't be put away.
  var answeredAlready: String { get }
  /// The name of the key that leaves an earlier answer as it is, in the bottom line.
  var leaveUncorrected: String { get }
  /// The mouse chooses no action that decides something; a key does.
  func keyOnly(_ key: String) -> String
}
