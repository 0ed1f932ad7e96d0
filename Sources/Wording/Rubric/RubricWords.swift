/// What do the words around the rubric, the tone and what a feeling is about say?

public import Curation

/// The sheet on which a reply is marked, and its menus.
public protocol RubricWords: Sendable {
  /// The heading of the sheet.
  var rubricHeading: String { get }
  /// An answer in at most four columns; nil where there is none yet.
  func answer(_ answer: CriterionAnswer?, on scale: CriterionScale) -> String
  /// A criterion that rules count takes no answer: in so many places of the reply; nil without a guide.
  func countedByRules(_ name: String, places: Int?) -> String
  /// Beside such a criterion on the sheet.
  var countedHint: String { get }
  /// The line of a list on the sheet: what it asks, and what was chosen of it.
  func line(_ list: MarkList, chosen: [String]) -> String
  /// The question over the menu of a list.
  func question(_ list: MarkList) -> String
  /// There are as many tones as there may be.
  var tonesFull: String { get }
  /// The scheme has no rubric and none of the lists.
  var noRubric: String { get }
  /// How many answers the sheet has, beside the bot's reply.
  func marksGiven(_ count: Int) -> String
  /// What a criterion's examples are introduced by.
  func example(isGood: Bool) -> String
}

/// A list on the sheet of marks that has a menu of its own.
public enum MarkList: String, CaseIterable, Sendable {
  /// What a reader would call the reply.
  case tones
  /// Whom or what the feeling is about.
  case targets
  /// How the customer behaves.
  case conducts

  /// What its labels say something about.
  public var axis: LabelAxis {
    switch self {
    case .tones: .tone
    case .targets: .target
    case .conducts: .conduct
    }
  }
}
