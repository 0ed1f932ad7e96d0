/// How are a voice guide's mistakes, examples and changes said?

import Curation
import Guides
import StrictYAML
import Wording
import Workflow

extension CommandWords {
  /// A mistake that only voice guides have; empty for any other.
  func voice(_ problem: GuideProblem) -> String {
    switch problem {
    case .badPattern(let source, let fault):
      pick(sv: "mönstret ”\(quoted(source))”: ", en: "the pattern \"\(quoted(source))\": ")
        + pattern(fault)
    case .unknownMove(let id, let known):
      pick(
        sv: "\(quoted(id)) finns inte under moves; där finns \(list(known))",
        en: "\(quoted(id)) is not among moves; there are \(list(known))"
      )
    case .unknownRule(let id):
      pick(
        sv: "ingen regel och inget avsnitt heter \(quoted(id))",
        en: "no rule and no section is called \(quoted(id))"
      )
    case .reservedID(let id):
      pick(
        sv: "\(id) är namnet på ett avsnitt; ge regeln ett annat",
        en: "\(id) is the name of a section; give the rule another"
      )
    case .needsOne(let keys):
      pick(
        sv: "en av nycklarna \(list(keys)) behövs",
        en: "one of the keys \(list(keys)) is needed"
      )
    case .onlyOne(let keys):
      pick(
        sv: "bara en av nycklarna \(list(keys)) får stå här",
        en: "only one of the keys \(list(keys)) can stand here"
      )
    case .boundsCrossed(let least, let most):
      pick(
        sv: "min \(Self.plain(least)) är större än max \(Self.plain(most))",
        en: "min \(Self.plain(least)) is above max \(Self.plain(most))"
      )
    case .otherLanguage(let found, let expected):
      pick(
        sv: "språket är \(quoted(found)), filens namn säger \(expected.rawValue)",
        en: "the language is \(quoted(found)), the file's name says \(expected.rawValue)"
      )
    case .example(let fault): example(fault)
    default: ""
    }
  }

  // A bound as it was most likely written.
  private static func plain(_ bound: Double) -> String {
    Int(exactly: bound).map { "\($0)" } ?? "\(bound)"
  }

  private func pattern(_ problem: PatternProblem) -> String {
    switch problem {
    case .empty: pick(sv: "inga ord att leta efter", en: "no words to look for")
    case .tooLong(let most):
      pick(sv: "längre än \(most) tecken", en: "longer than \(most) characters")
    case .tooManyGaps(let most):
      pick(sv: "fler än \(most) luckor", en: "more than \(most) gaps")
    case .strayStar:
      pick(
        sv: "* står bara direkt efter en ordstam",
        en: "* stands right behind the beginning of a word only"
      )
    case .brokenSlot:
      pick(sv: "ingen hel platshållare; skriv {{namn}}", en: "no whole slot; write {{name}}")
    case .unclosedExpression:
      pick(
        sv: "ett reguljärt uttryck står mellan två /",
        en: "a regular expression stands between two /"
      )
    case .expression(let words, let byte):
      pick(
        sv: "uttrycket går inte att läsa vid byte \(byte) (\(words))",
        en: "the expression can't be read at byte \(byte) (\(words))"
      )
    }
  }

  private func example(_ fault: VoiceExampleFault) -> String {
    switch fault {
    case .goodBreaks(let rule, let text):
      pick(sv: "det goda svaret bryter mot \(rule)", en: "the good reply breaks \(rule)")
        + (text.map { pick(sv: ": ”\(quoted($0))”", en: ": \"\(quoted($0))\"") } ?? "")
    case .badKeeps(let rule):
      pick(
        sv: "det dåliga svaret bryter inte mot \(rule)",
        en: "the bad reply does not break \(rule)"
      )
    }
  }

  /// Something odd about a voice guide, with its place.
  func warning(_ warning: VoiceWarning, file: String) -> String {
    switch warning.kind {
    case .slowPattern(let pattern):
      "\(file):\(warning.place.line):\(warning.place.column): "
        + pick(
          sv: "varning: uttrycket \(quoted(pattern)) tar för lång tid och är avstängt",
          en: "warning: the expression \(quoted(pattern)) takes too long and is switched off"
        )
    }
  }

  /// Everything odd about voice guides, guide by guide.
  func warnings(_ warnings: [TextLanguage: [VoiceWarning]]) -> [String] {
    TextLanguage.allCases.flatMap { language in
      (warnings[language] ?? []).map { warning($0, file: VoiceFile.name(language)) }
    }
  }

  /// An expression of a voice guide was given up on a text.
  func passedOver(_ pattern: String) -> String {
    pick(
      sv: "varning: uttrycket \(quoted(pattern)) tog för lång tid på en text och avbröts",
      en: "warning: the expression \(quoted(pattern)) took too long on a text and was given up"
    )
  }

  /// A voice guide whose examples all hold.
  func examplesHold(_ file: String, _ count: Int, rules: Int) -> String {
    pick(
      sv: "\(file): inga fel; \(rules) regler, \(count) exempelsvar håller",
      en: "\(file): no mistakes; \(rules) rules, \(count) example replies hold"
    )
  }

  /// A voice guide that was due to be looked through.
  func reviewDue(_ file: String, since day: String) -> String {
    pick(
      sv: "\(file): varning: senast genomläst \(day); dags att läsa igenom den igen",
      en: "\(file): warning: last looked through \(day); time to do so again"
    )
  }

  /// A voice guide that was looked through on a day that is still to come.
  func reviewToCome(_ file: String, on day: String) -> String {
    pick(
      sv: "\(file): varning: reviewed_on \(day) har inte varit än; sätt dagen då någon läste den",
      en: "\(file): warning: reviewed_on \(day) is still to come; set the day on which somebody "
        + "read it"
    )
  }

  /// A guide that can't be looked at before the labels are mended.
  func waitsForLabels(_ file: String) -> String {
    let labels = PublishedGuides.labelsFile
    return pick(
      sv: "\(file): väntar; prövas när \(labels) är rätt",
      en: "\(file): waits; it is tried once \(labels) is right"
    )
  }

  /// A voice guide that is not in use yet.
  func isDraft(_ language: TextLanguage) -> String {
    let guide = "voice.\(language.rawValue)"
    return pick(
      sv:
        "varning: \(guide) är ett utkast (status: draft): ingen regel gäller förrän status: active",
      en: "warning: \(guide) is a draft (status: draft): no rule holds until status: active"
    )
  }
}
