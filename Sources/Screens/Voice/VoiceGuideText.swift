/// What does the voice guide say, as a text to read?

internal import Curation
internal import Guides
internal import TerminalUI
internal import Wording

/// The voice guide as sections: principles, what a reply does, rules, examples.
struct VoiceGuideText {
  private let guide: VoiceGuide?
  private let overrides: [String: Int]
  private let language: Language
  private let words: any Wordbook

  /// The guide for the item under review, without one the workspace's.
  init(_ facts: DeskFacts, overrides: [String: Int]) {
    guide = facts.voice.guide(for: facts.itemLanguage) ?? facts.voice.guide(for: nil)
    self.overrides = overrides
    language = facts.language
    words = facts.words
  }

  /// The whole text; nothing where there is no guide.
  var sections: [Reader.Section] {
    guard let guide else { return [] }
    var sections = [heading(words.voiceHeading, right: guide.id, principles(guide))]
    if !guide.moves.isEmpty {
      let moves = guide.moves.map { text("·  " + language.pick($0.label), .text) }
      sections.append(heading(words.voiceMoves, moves))
    }
    sections.append(heading(words.voiceRules, [dim(words.voiceRulesIntroduction)]))
    sections += guide.rules.map { Reader.Section(paragraphs: rule($0) + [Paragraph("")]) }
    let examples = guide.exampleTexts
    if !examples.isEmpty {
      sections.append(heading(words.voiceExamples, []))
      sections += examples.map { Reader.Section(paragraphs: example($0) + [Paragraph("")]) }
    }
    return sections
  }

  private func principles(_ guide: VoiceGuide) -> [Paragraph] {
    guide.principles.map { text("·  " + $0.text, .text) }
  }

  private func rule(_ rule: VoiceRuleSummary) -> [Paragraph] {
    let sign = rule.severity?.sign ?? "–"
    let severity = rule.severity.map { words.severity($0) } ?? words.voiceRuleOff
    let count = overrides[rule.id] ?? 0
    let aside = count > 0 ? " · " + words.setAsideTimes(count) : ""
    let spans: [Paragraph.Span] = [
      .init(sign + "  ", .key), .init(rule.id, .chosen), .init("  " + severity + aside, .dim),
    ]
    var block = [Paragraph(spans, prefix: "  ")]
    for (text, role) in [(rule.message, Role.text), (rule.why, .dim), (rule.link, .dim)] {
      if let text { block.append(Paragraph(text, role: role, prefix: "     ")) }
    }
    return block
  }

  private func example(_ example: VoiceExampleText) -> [Paragraph] {
    var block: [Paragraph] = []
    if let message = example.message {
      let said = [Paragraph.Span(message, .customer)]
      block.append(Paragraph(said, prefix: "▌ ", prefixRole: .customer))
    }
    if let good = example.good { block.append(labelled(words.voiceGood, good)) }
    if let bad = example.bad {
      block.append(labelled(words.voiceBad, bad))
      if !example.breaks.isEmpty {
        block.append(dim(words.voiceBreaks(example.breaks.joined(separator: ", "))))
      }
    }
    return block
  }

  private func labelled(_ label: String, _ text: String) -> Paragraph {
    Paragraph([.init(label + "  ", .key), .init(text, .text)], prefix: "  ")
  }

  private func heading(
    _ heading: String,
    right: String = "",
    _ paragraphs: [Paragraph]
  ) -> Reader.Section {
    Reader.Section(heading, right: right, paragraphs: paragraphs + [Paragraph("")])
  }

  private func text(_ text: String, _ role: Role) -> Paragraph {
    Paragraph(text, role: role, prefix: "  ")
  }

  private func dim(_ text: String) -> Paragraph { self.text(text, .dim) }
}
