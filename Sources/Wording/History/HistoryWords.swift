/// What does the history of an item say?

public import Curation

/// What happened to an item, in words.
public protocol HistoryWords: Sendable {
  /// What happened, with who did it; nil for the program itself.
  func event(_ kind: EventKind, by actor: String?) -> String
  /// Nothing has happened to the item yet.
  var nothingHappened: String { get }
}
