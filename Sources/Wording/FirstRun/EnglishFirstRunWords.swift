/// What is said to a newcomer in English?

public import Curation

extension EnglishWords {
  /// The heading of the card.
  public func welcome(_ name: String) -> String { "Hello \(name)!" }

  /// What a newcomer needs to know.
  public var firstRun: [String] {
    [
      "You read what a customer wrote and the bot answered, and judge the reply.",
      "Nothing is lost: everything is saved as you write, and u takes back.",
      "? shows the keys that work here. F9 shows everything there is to do.",
      "Practise first if you like: five made-up replies that don't count.",
      "Enter starts the practice. Esc goes to work. l byter till svenska.",
    ]
  }

  /// The heading over what the lead says.
  public var leadSays: String { "How the lead sees it" }

  /// What the reviewer chose beside what the lead would have chosen.
  public func practiceCompared(_ own: Verdict, lead: Verdict) -> String {
    own == lead
      ? "You both chose \(verdict(own))."
      : "You chose \(verdict(own)), the lead \(verdict(lead))."
  }

  /// The answer to a practice item was taken.
  public var practiceAnswered: String { "This was practice. Nothing was stored." }

  /// A practice item was put away without a verdict.
  public func practicePutAway(_ outcome: Outcome) -> String {
    outcome == .skip
      ? "Skipped. In earnest the item comes back later."
      : "\(self.outcome(outcome)): in earnest you would not see the item again."
  }

  /// The reviewer is back at the practice item before.
  public var practiceBack: String {
    "Back at the practice item before. Your answer is still there."
  }

  /// What is asked for is not to be had of an item made up for practice.
  public var notWhilePractising: String {
    "Not while practising: this conversation is made up."
  }

  /// The practice was left before its end.
  public var practiceLeft: String {
    "You left the practice. F9 has it if you want more of it. Now it counts."
  }

  /// The name of the key that goes on.
  public var practiceNext: String { "Next" }

  /// The name of the key that ends the practice.
  public var practiceEnd: String { "Done" }
}
