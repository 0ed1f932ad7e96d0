/// What is said around the messages in Swedish?

extension SwedishWords {
  /// Nothing has been said yet.
  public var noMessages: String {
    "Inga meddelanden än. Här samlas det som sägs nederst på skärmen medan du arbetar."
  }

  /// In which order they stand.
  public var newestFirst: String { "Det senaste står överst." }
}
