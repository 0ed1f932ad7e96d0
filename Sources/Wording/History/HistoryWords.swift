/// What does the history of an item say?

public import Curation

/// What happened to an item, in words.
public protocol HistoryWords: Sendable {
  /// What happened, with who did it; nil for the program itself.
  func event(_ kind: EventKind, by actor: String?) -> String
  /// What the lines are, and in which order they stand.
  var historyIntroduction: String { get }
  /// The reviewer has done nothing with the item yet, and may not know what others did.
  var nothingToTell: String { get }
}
