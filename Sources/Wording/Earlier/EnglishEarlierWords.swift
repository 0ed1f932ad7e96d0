/// What is said around a customer's earlier conversations in English?

extension EnglishWords {
  /// How many turns a conversation has.
  public func turnCount(_ count: Int) -> String { count == 1 ? "1 turn" : "\(count) turns" }

  /// A conversation whose day is not known.
  public var unknownDay: String { "day unknown" }

  /// There may be more than are shown.
  public func onlySoMany(_ most: Int) -> String {
    "At most \(most) conversations are shown here; there may be more."
  }

  /// There is none.
  public var noEarlier: [String] {
    [
      "No earlier conversations with this customer.",
      """
      Either this is their first, or the conversations came in without a customer key. Without \
      one nobody can tell which conversations belong together.
      """,
    ]
  }
}
