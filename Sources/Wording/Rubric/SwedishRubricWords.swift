/// What do the words around the rubric say in Swedish?

public import Curation

extension SwedishWords {
  /// The heading of the sheet.
  public var rubricHeading: String { "Botens svar, punkt för punkt" }

  /// An answer in at most four columns; `e/t` is not applicable.
  public func answer(_ answer: CriterionAnswer?, on scale: CriterionScale) -> String {
    switch answer {
    case nil: "·"
    case .notApplicable: "e/t"
    case .mark(let mark): scale == .yesNo ? (mark == 1 ? "ja" : "nej") : String(mark)
    }
  }

  /// A criterion that rules count has no key.
  public func countedByRules(_ name: String, places: Int?) -> String {
    guard let places else { return "\(name) räknas av röstguiden, och ingen gäller här." }
    return "\(name) räknas av röstguiden: \(places) " + (places == 1 ? "ställe." : "ställen.")
  }

  /// Beside such a criterion.
  public var countedHint: String { "räknas av regler" }

  /// The line of a list on the sheet.
  public func line(_ list: MarkList, chosen: [String]) -> String {
    let name =
      switch list {
      case .tones: "Svarets ton"
      case .targets: "Känslan gäller"
      case .conducts: "Kunden är"
      }
    return name + ": " + (chosen.isEmpty ? notChosen : chosen.joined(separator: ", "))
  }

  /// The question over the menu of a list.
  public func question(_ list: MarkList) -> String {
    switch list {
    case .tones: "Vad skulle en läsare kalla botens svar? En eller två"
    case .targets: "Vem eller vad gäller känslan?"
    case .conducts: "Hur uppträder kunden?"
    }
  }

  /// There are as many tones as there may be.
  public var tonesFull: String { "Ett svar har högst två toner. Ta bort en först." }

  /// The scheme has no rubric and none of the lists.
  public var noRubric: String { "Guiden har ingen bedömningsmall." }

  /// How many answers the sheet has.
  public func marksGiven(_ count: Int) -> String { count == 1 ? "1 punkt" : "\(count) punkter" }

  /// What a criterion's examples are introduced by.
  public func example(isGood: Bool) -> String { isGood ? "Så här:" : "Inte så här:" }
}
