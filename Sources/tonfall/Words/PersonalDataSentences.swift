/// What do the commands say about personal data?

import Curation
import Wording

extension CommandWords {
  var includeNeedsReason: String {
    pick(
      sv: "skäl saknas (--reason): skriv varför svaret får läras ut, eller inte längre får det",
      en:
        "the reason is missing (--reason): write why the item may be learnt from, or no longer may"
    )
  }

  /// What an item tells of and what was decided about it.
  func special(_ id: ItemID, _ categories: [SpecialCategory], _ inclusion: Inclusion?) -> String {
    let names = categories.map { language.words.name($0) }.joined(separator: ", ")
    if categories.isEmpty {
      return pick(
        sv: "\(id): inga känsliga uppgifter funna",
        en: "\(id): no sensitive data found"
      )
    }
    guard let inclusion, inclusion.isIncluded else {
      return pick(
        sv: "\(id): \(names); hålls utanför träningsdata",
        en: "\(id): \(names); left out of training sets"
      )
    }
    let reason = Console.name(inclusion.reason)
    let who = Console.name(inclusion.reviewer)
    return pick(
      sv: "\(id): \(names); får läras ut enligt \(who): \(reason)",
      en: "\(id): \(names); may be learnt from, says \(who): \(reason)"
    )
  }

  /// How many places of each kind are marked in the workspace.
  func personal(_ counts: [PersonalKind: Int]) -> [String] {
    PersonalKind.allCases.compactMap { kind in
      counts[kind].map { "  \(language.words.name(kind)): \($0)" }
    }
  }

  var personalHeading: String {
    pick(sv: "personuppgifter i samtalen:", en: "personal data in the conversations:")
  }
}
