/// What is said around a customer's earlier conversations in Swedish?

extension SwedishWords {
  /// How many turns a conversation has.
  public func turnCount(_ count: Int) -> String { "\(count) inlägg" }

  /// A conversation whose day is not known.
  public var unknownDay: String { "okänd dag" }

  /// There may be more than are shown.
  public func onlySoMany(_ most: Int) -> String {
    "Här visas högst \(most) samtal; det kan finnas fler."
  }

  /// There is none.
  public var noEarlier: [String] {
    [
      "Inga tidigare samtal med kunden.",
      """
      Antingen är det kundens första, eller så kom samtalen in utan kundnyckel. Utan den går det \
      inte att se vilka samtal som hör ihop.
      """,
    ]
  }
}
