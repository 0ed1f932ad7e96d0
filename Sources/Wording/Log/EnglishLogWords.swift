/// What is said around the messages in English?

extension EnglishWords {
  /// Nothing has been said yet.
  public var noMessages: String {
    "No messages yet. What is said at the bottom of the screen while you work is kept here."
  }

  /// In which order they stand.
  public var newestFirst: String { "The latest comes first." }
}
