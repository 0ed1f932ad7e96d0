/// What stands in the guide?

internal import Curation
internal import TerminalUI
internal import Wording

/// The label scheme as sections: each part has a heading, each label is a section below it.
struct GuideText {
  private let scheme: LabelScheme
  private let version: Int
  private let language: Language
  private let words: any Wordbook

  init(_ facts: DeskFacts) {
    scheme = facts.scheme
    version = facts.guideVersion
    language = facts.language
    words = facts.words
  }

  /// The whole text.
  var sections: [Reader.Section] {
    let introduction = Paragraph(
      words.guideIntroduction(version: version),
      role: .dim,
      prefix: "  "
    )
    return [Reader.Section(paragraphs: [introduction, Paragraph("")])]
      + GuidePart.allCases.filter { !isLeftOut($0) }.flatMap(sections) + generalRulings
  }

  // What was ruled and is about no label alone.
  private var generalRulings: [Reader.Section] {
    let rulings = scheme.rulings.filter { $0.about == nil }.reversed().map(paragraph)
    guard !rulings.isEmpty else { return [] }
    return [Reader.Section(words.rulingsHeading, paragraphs: rulings + [Paragraph("")])]
  }

  private func paragraph(_ ruling: Ruling) -> Paragraph {
    indented([.init(words.ruled(ruling.date) + " ", .key), .init(ruling.text, .text)])
  }

  /// Where an emotion stands, nil where the scheme lacks it.
  func section(ofEmotion id: String) -> Int? {
    // Before the labels stand the introduction and the heading of their part.
    scheme.emotions.firstIndex { $0.id == id }.map { $0 + 2 }
  }

  // A scheme need not have these at all.
  private func isLeftOut(_ part: GuidePart) -> Bool {
    switch part {
    case .rubric: scheme.rubric.isEmpty
    case .tones: scheme.tones.isEmpty
    case .targets: scheme.targets.isEmpty
    case .conducts: scheme.conducts.isEmpty
    case .emotions, .situations, .verdicts, .reasons, .handoverReasons, .outcomes: false
    }
  }

  private func sections(_ part: GuidePart) -> [Reader.Section] {
    let blocks = blocks(part)
    let introduction = [words.guideIntroduction(part)].filter { !$0.isEmpty }
    var paragraphs = introduction.map { Paragraph($0, role: .dim, prefix: "  ") }
    if blocks.isEmpty { paragraphs.append(Paragraph(words.guideNoLabels, prefix: "  ")) }
    paragraphs.append(Paragraph(""))
    let heading = Reader.Section(
      words.guidePart(part),
      right: words.guideKeys(part),
      paragraphs: paragraphs
    )
    return [heading] + blocks.map { Reader.Section(paragraphs: $0 + [Paragraph("")]) }
  }

  private func blocks(_ part: GuidePart) -> [[Paragraph]] {
    switch part {
    case .emotions:
      scheme.emotions.enumerated().map { place, label in
        block(label, key: place < 9 ? String(place + 1) : "", among: scheme.emotions, .emotion)
      }
    case .situations: blocks(.situation)
    case .verdicts:
      Verdict.allCases.map { verdict in
        block(words.verdict(verdict), key: key(verdict), words.meaning(verdict))
      }
    case .reasons: blocks(.reason)
    case .handoverReasons: blocks(.handoverReason)
    case .rubric:
      scheme.rubric.enumerated().map { place, criterion in
        block(criterion, key: Menu.letter(place))
      }
    case .tones: blocks(.tone)
    case .targets: blocks(.target)
    case .conducts: blocks(.conduct)
    case .outcomes:
      Outcome.allCases.map { outcome in
        block(words.outcome(outcome), key: outcome == .skip ? "s" : "S", words.meaning(outcome))
      }
    }
  }

  /// Labels with the keys that they have in their menu.
  private func blocks(_ axis: LabelAxis) -> [[Paragraph]] {
    let labels = scheme.labels(axis)
    return labels.enumerated().map { place, label in
      block(label, key: Menu.letter(place), among: labels, axis)
    }
  }

  private func block(
    _ label: Label,
    key: String,
    among labels: [Label],
    _ axis: LabelAxis
  ) -> [Paragraph] {
    let name = language.pick(label.name)
    var block = block(name, key: key, language.pick(label.definition))
    let notWhen = language.pick(label.notWhen)
    if !notWhen.isEmpty {
      block.append(indented([.init(words.notWhen + " ", .dim), .init(notWhen, .text)]))
    }
    if let other = labels.first(where: { $0.id == label.lookAlike }) {
      block.append(indented([.init(words.lookAlike(language.pick(other.name)), .dim)]))
    }
    block += scheme.rulings(on: axis, label.id).map(paragraph)
    return block
  }

  private func block(_ criterion: Criterion, key: String) -> [Paragraph] {
    var block = block(criterion.label, key: key, among: [], .rubric)
    for (isGood, text) in [(true, criterion.good), (false, criterion.bad)] {
      let example = language.pick(text)
      if example.isEmpty { continue }
      block.append(
        indented([.init(words.example(isGood: isGood) + " ", .dim), .init(example, .text)])
      )
    }
    return block
  }

  private func block(_ name: String, key: String, _ meaning: String) -> [Paragraph] {
    let shown = key.isEmpty ? " " : key
    let head = Paragraph([.init(shown + "  ", .key), .init(name, .chosen)], prefix: "  ")
    return meaning.isEmpty ? [head] : [head, indented([.init(meaning, .text)])]
  }

  private func indented(_ spans: [Paragraph.Span]) -> Paragraph {
    Paragraph(spans, prefix: "     ")
  }

  private func key(_ verdict: Verdict) -> String {
    let action: ScreenAction =
      switch verdict {
      case .approve: .approve
      case .rewrite: .rewrite
      case .reject: .reject
      case .handover: .handOver
      }
    let key = ScreenKeys.map(.judging).binding(id: action.rawValue)?.keys.first
    return key.map { KeyNames.name(of: $0, words) } ?? ""
  }
}
