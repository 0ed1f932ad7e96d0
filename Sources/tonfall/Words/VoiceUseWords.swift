/// How is it said what the voice guide finds in stored texts, and how its rules do?

import Curation
import Wording
import Workflow

extension CommandWords {
  /// What is counted while stored annotations are held against a guide.
  var annotations: String { pick(sv: "omdömen", en: "annotations") }

  /// A finding: how grave, which rule, what it says.
  func finding(_ finding: VoiceFinding) -> String {
    let words = language.words
    let said = Console.name(words.voice(finding))
    return "\(words.severity(finding.severity)): \(finding.rule): \(said)"
  }

  /// A rule that was set aside, with the reason.
  func override(_ rule: String, _ reason: String) -> String {
    pick(sv: "undantag", en: "set aside") + ": \(Console.name(rule)): \(Console.name(reason))"
  }

  /// So many stored approvals would fail.
  func wouldFail(_ count: Int) -> String {
    pick(
      sv: "\(count) lagrade svar skulle inte godtas under den här versionen:",
      en: count == 1
        ? "1 stored reply would not be let through under this version:"
        : "\(count) stored replies would not be let through under this version:"
    )
  }

  /// So many of them are not listed.
  func moreWouldFail(_ count: Int) -> String {
    pick(
      sv: "  … \(count) till; --format json skriver alla",
      en: "  … \(count) more; --format json prints all"
    )
  }

  /// There is no voice guide whose rules could be counted.
  var noVoiceGuides: String {
    pick(sv: "Ingen röstguide är publicerad.", en: "No voice guide is published.")
  }

  /// The heading of the rules' table.
  func ruleColumns(_ width: Int) -> String {
    Console.column(pick(sv: "regel", en: "rule"), width) + Console.column("", 4)
      + Console.column(pick(sv: "grad", en: "severity"), 14)
      + Console.column(pick(sv: "funnen", en: "found"), 10)
      + pick(sv: "undantag", en: "set aside")
  }

  /// A line of the rules' table.
  func line(_ use: VoiceRuleUse, _ width: Int) -> String {
    let share = use.found > 0 ? " (\(use.overridden * 100 / use.found) %)" : ""
    let mark = use.isDoubtful ? " !" : ""
    return Console.column(use.rule, width) + Console.column(use.language.rawValue, 4)
      + Console.column(use.severity.map { language.words.severity($0) } ?? "–", 14)
      + Console.column("\(use.found)", 10) + "\(use.overridden)" + share + mark
  }

  /// A rule that is set aside too often.
  func doubtful(_ use: VoiceRuleUse) -> String {
    let rule = "\(use.rule) (\(use.language.rawValue))"
    return pick(
      sv: "varning: \(rule): undantag i \(use.overridden) av \(use.found) fall; se över regeln",
      en: "warning: \(rule): set aside in \(use.overridden) of \(use.found) cases; look at it"
    )
  }
}
