/// What is said around the messages since the start?

/// The messages since the start.
public protocol LogWords: Sendable {
  /// Nothing has been said yet.
  var noMessages: String { get }
  /// In which order they stand.
  var newestFirst: String { get }
}
