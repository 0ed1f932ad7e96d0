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

  /// A finding with the words it is about and what would stand there.
  func finding(_ finding: VoiceFinding, in text: String) -> String {
    let said = self.finding(finding)
    guard let range = finding.range, let words = Self.part(range, of: text) else { return said }
    guard let right = finding.replacement else {
      return said.contains(words) ? said : said + " (" + inQuotes(words) + ")"
    }
    let instead =
      right.isEmpty ? pick(sv: "stryk", en: "leave out") : "→ " + inQuotes(right)
    return said + " (" + inQuotes(words) + " " + instead + ")"
  }

  /// A stretch of a text, in bytes; nil where it has none.
  static func part(_ range: Range<Int>, of text: String) -> String? {
    let bytes = Array(text.utf8)
    guard !range.isEmpty, range.upperBound <= bytes.count else { return nil }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// Words of a text, cut, in quotes.
  func inQuotes(_ text: String) -> String {
    let text = Console.oneLine(text, columns: 40)
    return pick(sv: "”\(text)”", en: "\"\(text)\"")
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
      sv: "  … \(count) till; --format json skriver alla, tonfall guide rules --failing när "
        + "versionen gäller",
      en: "  … \(count) more; --format json prints all, tonfall guide rules --failing once the "
        + "version holds"
    )
  }

  /// So many stored replies break the guides that hold.
  func fail(_ count: Int) -> String {
    pick(
      sv: count == 0
        ? "Inget lagrat svar bryter mot röstguiderna som gäller."
        : "\(count) lagrade svar skulle inte godtas nu.",
      en: count == 0
        ? "No stored reply breaks the voice guides that hold."
        : count == 1
          ? "1 stored reply would not be let through now."
          : "\(count) stored replies would not be let through now."
    )
  }

  /// There is no voice guide whose rules could be counted.
  var noVoiceGuides: String {
    pick(sv: "Ingen röstguide är publicerad.", en: "No voice guide is published.")
  }

  /// Replies that no rule was held against.
  func notCounted(_ number: Int) -> String {
    pick(
      sv:
        "\(items(number)) är inte med: de granskades innan röstguiden ändrades; kör tonfall screen",
      en:
        "\(items(number)) not counted, screened before the voice guide changed: run tonfall screen"
    )
  }

  /// The heading of the rules' table.
  func ruleColumns(_ width: Int) -> String {
    Console.column(pick(sv: "regel", en: "rule"), width) + Console.column("", 4)
      + Console.column(pick(sv: "grad", en: "severity"), 14)
      + Console.column(pick(sv: "i botens svar", en: "in bot's replies"), 20)
      + Console.column(pick(sv: "i godtagna texter", en: "in texts let through"), 22)
      + pick(sv: "undantag", en: "set aside")
  }

  /// A line of the rules' table.
  func line(_ use: VoiceRuleUse, _ width: Int) -> String {
    let share = use.foundInTexts > 0 ? " (\(use.overridden * 100 / use.foundInTexts) %)" : ""
    let mark = use.isDoubtful ? " !" : ""
    return Console.column(use.rule, width) + Console.column(use.language.rawValue, 4)
      + Console.column(use.severity.map { language.words.severity($0) } ?? "–", 14)
      + Console.column(of(use.foundInReplies, use.replies), 20)
      + Console.column(of(use.foundInTexts, use.texts), 22) + "\(use.overridden)" + share + mark
  }

  private func of(_ part: Int, _ whole: Int) -> String {
    pick(sv: "\(part) av \(whole)", en: "\(part) of \(whole)")
  }

  /// A rule that is set aside too often.
  func doubtful(_ use: VoiceRuleUse) -> String {
    let rule = "\(use.rule) (\(use.language.rawValue))"
    return pick(
      sv:
        "varning: \(rule): undantag i \(use.overridden) av \(use.foundInTexts) fall; se över regeln",
      en:
        "warning: \(rule): set aside in \(use.overridden) of \(use.foundInTexts) cases; look at it"
    )
  }
}
