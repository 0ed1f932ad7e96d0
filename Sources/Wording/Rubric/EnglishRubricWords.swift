/// What do the words around the rubric say in English?

public import Curation

extension EnglishWords {
  /// The heading of the sheet.
  public var rubricHeading: String { "The bot's reply, point by point" }

  /// An answer in at most four columns.
  public func answer(_ answer: CriterionAnswer?, on scale: CriterionScale) -> String {
    switch answer {
    case nil: "·"
    case .notApplicable: "n/a"
    case .mark(let mark): scale == .yesNo ? (mark == 1 ? "yes" : "no") : String(mark)
    }
  }

  /// A criterion that rules count has no key.
  public func countedByRules(_ name: String, places: Int?) -> String {
    guard let places else { return "\(name) is counted by the voice guide, and none holds here." }
    let found = places == 1 ? "1 place." : "\(places) places."
    return "\(name) is counted by the voice guide: " + found
  }

  /// Beside such a criterion.
  public var countedHint: String { "counted by rules" }

  /// The line of a list on the sheet.
  public func line(_ list: MarkList, chosen: [String]) -> String {
    let name =
      switch list {
      case .tones: "Tone of the reply"
      case .targets: "The feeling is about"
      case .conducts: "The customer is"
      }
    return name + ": " + (chosen.isEmpty ? notChosen : chosen.joined(separator: ", "))
  }

  /// The question over the menu of a list.
  public func question(_ list: MarkList) -> String {
    switch list {
    case .tones: "What would a reader call the bot's reply? One or two"
    case .targets: "Whom or what is the feeling about?"
    case .conducts: "How does the customer behave?"
    }
  }

  /// There are as many tones as there may be.
  public var tonesFull: String { "A reply has two tones at most. Take one away first." }

  /// The scheme has no rubric and none of the lists.
  public var noRubric: String { "The guide has no rubric." }

  /// How many answers the sheet has.
  public func marksGiven(_ count: Int) -> String { count == 1 ? "1 mark" : "\(count) marks" }

  /// What a criterion's examples are introduced by.
  public func example(isGood: Bool) -> String { isGood ? "Like this:" : "Not like this:" }
}
