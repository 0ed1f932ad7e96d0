/// What is said to a newcomer in Swedish?

public import Curation

extension SwedishWords {
  /// The heading of the card.
  public func welcome(_ name: String) -> String { "Hej \(name)!" }

  /// What a newcomer needs to know.
  public var firstRun: [String] {
    [
      "Du läser vad en kund skrev och boten svarade, och bedömer botens svar.",
      "Inget går förlorat: allt sparas medan du skriver, och u tar tillbaka.",
      "? visar tangenterna där du är. F9 visar allt som går att göra.",
      "Öva först om du vill: fem påhittade svar som inte räknas.",
      "Enter börjar öva. Esc går till arbetet. l switches to English.",
    ]
  }

  /// The heading over what the lead says.
  public var leadSays: String { "Så här tänker ledaren" }

  /// What the reviewer chose beside what the lead would have chosen.
  public func practiceCompared(_ own: Verdict, lead: Verdict) -> String {
    own == lead
      ? "Ni valde samma: \(verdict(own))."
      : "Du valde \(verdict(own)), ledaren \(verdict(lead))."
  }

  /// The answer to a practice item was taken.
  public var practiceAnswered: String { "Det här var övning. Inget har sparats." }

  /// A practice item was put away without a verdict.
  public func practicePutAway(_ outcome: Outcome) -> String {
    outcome == .skip
      ? "Överhoppat. På riktigt kommer svaret tillbaka senare."
      : "\(self.outcome(outcome)): på riktigt slipper du svaret sedan."
  }

  /// The reviewer is back at the practice item before.
  public var practiceBack: String { "Tillbaka vid övningssvaret före. Ditt omdöme står kvar." }

  /// What is asked for is not to be had of an item made up for practice.
  public var notWhilePractising: String { "Det finns inte under övningen: samtalet är påhittat." }

  /// The practice was left before its end.
  public var practiceLeft: String {
    "Övningen är avbruten. F9 har den om du vill öva mer. Nu är det på riktigt."
  }

  /// The name of the key that goes on.
  public var practiceNext: String { "Nästa" }

  /// The name of the key that ends the practice.
  public var practiceEnd: String { "Klar" }
}
