// Is `labels.yml` read as it is meant, and every mistake in it said with its place?

import Curation
import Foundation
import Guides
import StrictYAML
import Testing

@Suite struct LabelsFileTests {
  private func labels(_ emotions: String, rest: String? = nil) -> String {
    let others = """
      situations: [{id: other, name: {sv: a, en: b}}]
      reasons: [{id: tone, name: {sv: a, en: b}}]
      handover_reasons: [{id: crisis, name: {sv: a, en: b}}]
      """
    return "version: 1\nemotions:\n\(emotions)\n\(rest ?? others)\n"
  }

  private func label(_ id: String, _ more: String = "") -> String {
    "  - {id: \(id), name: {sv: x, en: y}\(more)}"
  }

  private func errors(_ text: String) -> [GuideError] {
    do throws(GuideErrors) {
      _ = try LabelsFile.read(text, file: "l.yml")
      return []
    } catch {
      return error.all
    }
  }

  private func expect(
    _ text: String,
    _ problem: GuideProblem,
    _ line: Int,
    _ column: Int,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let place = YAMLPlace(line: line, column: column)
    let expected = [GuideError(file: "l.yml", place: place, problem: problem)]
    #expect(errors(text) == expected, sourceLocation: sourceLocation)
  }

  @Test func `the preset reads back as the nine emotions in the order of the keys`() throws {
    let scheme = try LabelsFile.read(LabelPreset.service9.text)
    #expect(scheme.preset == "service-9")
    #expect(
      scheme.emotions.map(\.id) == [
        "neutral", "frustration", "anger", "disappointment", "worry", "confusion", "sadness",
        "relief", "gratitude",
      ]
    )
    #expect(scheme.emotions.filter(\.isExclusive).map(\.id) == ["neutral"])
    #expect(
      scheme.situations.map(\.id) == [
        "delivery_delay", "login_problem", "invoice_question", "product_claim", "complaint",
        "other",
      ]
    )
    #expect(scheme.reasons.map(\.id) == ["tone", "facts", "both", "language", "format"])
    #expect(
      scheme.handoverReasons.map(\.id) == [
        "crisis", "needs_to_talk", "lacks_facts", "judgement", "asked_for_person", "other",
      ]
    )
    for emotion in scheme.emotions {
      for words in [emotion.name, emotion.definition, emotion.notWhen] {
        #expect(!words.sv.isEmpty && !words.en.isEmpty)
      }
      #expect(emotion.lookAlike != nil)
    }
  }

  @Test func `there are the six presets, the usual one first`() {
    #expect(
      LabelPreset.all.map(\.name) == [
        "service-9", "goemotions", "ekman-6", "plutchik-8", "empathetic-32", "emowoz-7",
      ]
    )
    for preset in LabelPreset.all { #expect(LabelPreset.named(preset.name) == preset) }
    #expect(LabelPreset.named("service-10") == nil)
  }

  @Test(arguments: [
    (
      "goemotions",
      """
      admiration amusement anger annoyance approval caring confusion curiosity desire disappointment \
      disapproval disgust embarrassment excitement fear gratitude grief joy love nervousness optimism \
      pride realization relief remorse sadness surprise neutral
      """
    ),
    ("ekman-6", "anger disgust fear joy sadness surprise"),
    ("plutchik-8", "joy trust fear surprise sadness disgust anger anticipation"),
    (
      "empathetic-32",
      """
      afraid angry annoyed anticipating anxious apprehensive ashamed caring confident content \
      devastated disappointed disgusted embarrassed excited faithful furious grateful guilty hopeful \
      impressed jealous joyful lonely nostalgic prepared proud sad sentimental surprised terrified \
      trusting
      """
    ),
    ("emowoz-7", "neutral fearful dissatisfied apologetic abusive excited satisfied"),
  ])
  func `a preset has the labels of its taxonomy in their order`(name: String, ids: String) throws {
    let preset = try #require(LabelPreset.named(name))
    let scheme = try LabelsFile.read(preset.text)
    #expect(scheme.preset == name)
    #expect(scheme.emotions.map(\.id) == ids.split(separator: " ").map(String.init))
    #expect(
      scheme.emotions.filter(\.isExclusive).map(\.id)
        == (ids.contains("neutral") ? ["neutral"] : [])
    )
  }

  @Test(arguments: LabelPreset.all)
  func `every label of a preset is explained in both languages, and but for "other" when not`(
    preset: LabelPreset
  ) throws {
    let scheme = try LabelsFile.read(preset.text)
    for axis in LabelAxis.allCases where axis != .rubric {
      let labels = scheme.labels(axis)
      #expect(!labels.isEmpty, "\(axis)")
      var told: Set<String> = []
      for label in labels {
        #expect(!label.name.sv.isEmpty && !label.name.en.isEmpty, "\(label.id)")
        #expect(!label.definition.sv.isEmpty && !label.definition.en.isEmpty, "\(label.id)")
        #expect(told.insert(label.definition.sv).inserted, "\(label.id)")
        #expect(told.insert(label.definition.en).inserted, "\(label.id)")
        if label.id == "other" { continue }
        #expect(!label.notWhen.sv.isEmpty && !label.notWhen.en.isEmpty, "\(label.id)")
        #expect(labels.contains { $0.id == label.lookAlike }, "\(label.id)")
      }
    }
  }

  @Test func `tones, targets, conduct and rubric are those that are shipped`() throws {
    let scheme = try LabelsFile.read(LabelPreset.service9.text)
    #expect(scheme.targets.map(\.id) == ["us", "bot", "product", "third_party", "self", "none"])
    #expect(scheme.conducts.map(\.id) == ["polite", "impolite"])
    #expect(
      scheme.tones.map(\.id) == [
        "warm", "calm", "clear", "formal", "cold", "defensive", "blaming", "gushing", "robotic",
        "rushed",
      ]
    )
    #expect(
      scheme.tones.filter(\.isDefect).map(\.id)
        == ["cold", "defensive", "blaming", "gushing", "robotic", "rushed"]
    )
    let scales: [CriterionScale] = [
      .level, .yesNo, .yesNo, .level, .yesNo, .yesNo, .yesNo, .counted, .grade,
    ]
    #expect(scheme.rubric.map(\.scale) == scales)
    #expect(
      scheme.rubric.filter(\.takesNotApplicable).map(\.label.id) == ["apologise", "handover_offer"]
    )
    #expect(scheme.rubric.filter(\.isAutoFail).map(\.label.id) == ["correct"])
    for criterion in scheme.rubric {
      for words in [
        criterion.label.name, criterion.label.definition, criterion.good, criterion.bad,
      ] {
        #expect(!words.sv.isEmpty && !words.en.isEmpty, "\(criterion.label.id)")
      }
    }
  }

  @Test func `phrases of a new workspace hold under every preset`() throws {
    for preset in LabelPreset.all {
      let scheme = try LabelsFile.read(preset.text)
      for language in TextLanguage.allCases {
        let text = PhrasesFile.preset(language: language, labels: preset)
        let phrases = try PhrasesFile.read(text, scheme: scheme)
        #expect(!phrases.entries.isEmpty)
        let isUsual = preset == .service9
        #expect(phrases.entries.contains { !$0.emotions.isEmpty } == isUsual)
        if isUsual { #expect(text == PhrasesFile.preset(language: language)) }
      }
    }
  }

  @Test func `the demo's scheme is the preset, byte for byte`() throws {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let file = root.appending(path: "Corpus/guides/labels.yml")
    let data = try Data(contentsOf: file)
    #expect(data == Data(LabelPreset.service9.text.utf8))
  }

  @Test func `a scheme may leave out definitions, look-alikes and the preset's name`() throws {
    let scheme = try LabelsFile.read(labels(label("a")))
    #expect(scheme.preset == "own")
    #expect(scheme.emotions == [Label(id: "a", name: Bilingual(sv: "x", en: "y"))])
  }

  private func situations(_ words: String) -> String {
    labels(
      label("a"),
      rest: """
        situations:
          - {id: other, name: {sv: a, en: b}, words: \(words)}
        reasons: [{id: tone, name: {sv: a, en: b}}]
        handover_reasons: [{id: crisis, name: {sv: a, en: b}}]
        """
    )
  }

  @Test func `words that speak for a situation are read, and what can't be looked for is said`()
    throws
  {
    let scheme = try LabelsFile.read(situations("{sv: [faktur*, pengarna tillbaka]}"))
    #expect(scheme.situations[0].words == HandoverEntries(sv: ["faktur*", "pengarna tillbaka"]))
    let form = GuideProblem.yaml(.badValue("a|b", expected: .form("word, two words, stem*")))
    expect(situations("{sv: [faktura, a|b]}"), form, 5, 61)
    for bad in ["'*'", "a*b", "fakt* ura", "a_b", "'?'", "' '"] {
      #expect(errors(situations("{en: [\(bad)]}")).count == 1, "\(bad)")
    }
    expect(
      situations("{de: [x]}"),
      .yaml(.unknownKey("de", expected: ["sv", "en"])),
      5,
      47
    )
    expect(
      situations("{en: [bill, bill]}"),
      .duplicateText("bill", first: YAMLPlace(line: 5, column: 52)),
      5,
      58
    )
    #expect(errors(labels(label("a", ", words: {sv: [x]}"))).count == 1)
  }

  @Test func `an unknown key is named with those that are expected`() {
    expect(
      labels(label("a", ", colour: red")),
      .yaml(
        .unknownKey(
          "colour",
          expected: ["id", "name", "definition", "not_when", "look_alike", "exclusive"]
        )
      ),
      3,
      35
    )
  }

  @Test func `an id twice is said with both places`() {
    expect(
      labels(label("a") + "\n" + label("b") + "\n" + label("a")),
      .duplicateID("a", first: YAMLPlace(line: 3, column: 10)),
      5,
      10
    )
  }

  @Test func `the same id in two lists is none of that`() {
    #expect(errors(labels(label("other"))).isEmpty)
  }

  @Test func `a look-alike is another label of the list`() {
    expect(
      labels(label("a", ", look_alike: b")),
      .unknownLookAlike("b", known: ["a"]),
      3,
      47
    )
    expect(labels(label("a", ", look_alike: a")), .looksLikeItself("a"), 3, 47)
    #expect(errors(labels(label("a", ", look_alike: b") + "\n" + label("b"))).isEmpty)
  }

  @Test func `an id is lower-case ASCII`() {
    expect(
      labels(label("Ärlig")),
      .yaml(.badValue("Ärlig", expected: .identifier)),
      3,
      10
    )
  }

  @Test func `only emotions can be exclusive, and exclusive is true or false`() {
    #expect(errors(labels(label("a", ", exclusive: true"))).isEmpty)
    expect(
      labels(label("a", ", exclusive: yes")),
      .yaml(.badValue("yes", expected: .boolean)),
      3,
      46
    )
    let found = errors(
      labels(
        label("a"),
        rest: """
          situations: [{id: other, name: {sv: a, en: b}, exclusive: true}]
          reasons: [{id: tone, name: {sv: a, en: b}}]
          handover_reasons: [{id: crisis, name: {sv: a, en: b}}]
          """
      )
    )
    #expect(found.count == 1)
  }

  @Test func `as many labels as the limit are read, one more is refused`() {
    let most = Limits.labels
    func many(_ count: Int) -> String {
      (1...count).map { label("a\($0)") }.joined(separator: "\n")
    }
    #expect(errors(labels(many(most))).isEmpty)
    expect(labels(many(most + 1)), .tooMany(most + 1, most: most), 3, 3)
  }

  @Test func `lists must be there and hold something, and all that is missing is said at once`() {
    #expect(
      errors("version: 1\nemotions: []\nsituations: []\n").map(\.problem) == [
        .yaml(.missingKey("reasons")), .yaml(.missingKey("handover_reasons")),
      ]
    )
    expect(
      "version: 1\nemotions: []\nsituations: [{id: a, name: {sv: a, en: b}}]\n"
        + "reasons: [{id: a, name: {sv: a, en: b}}]\n"
        + "handover_reasons: [{id: a, name: {sv: a, en: b}}]\n",
      .listIsEmpty("emotions"),
      2,
      11
    )
    #expect(errors("version: 2\n").contains { $0.place.line == 1 && $0.place.column == 10 })
  }

  @Test func `a name is needed in both languages`() {
    expect(
      labels("  - {id: a, name: {sv: x}}"),
      .yaml(.missingKey("en")),
      3,
      19
    )
    expect(
      labels("  - {id: a, name: {sv: x, en: ' '}}"),
      .yaml(.badValue(" ", expected: .filledText)),
      3,
      31
    )
  }

  private func extra(_ more: String) -> String { labels(label("a") + "\n" + label("b")) + more }

  @Test func `a scheme may be without targets, conduct, tones, rubric and replacements`() throws {
    let scheme = try LabelsFile.read(labels(label("a")))
    #expect(scheme.targets.isEmpty && scheme.conducts.isEmpty && scheme.tones.isEmpty)
    #expect(scheme.rubric.isEmpty && scheme.replaced.isEmpty)
    expect(extra("tones: []\n"), .listIsEmpty("tones"), 8, 8)
    expect(extra("rubric: []\n"), .listIsEmpty("rubric"), 8, 9)
  }

  @Test func `a tone alone can be a defect`() throws {
    let scheme = try LabelsFile.read(
      extra("tones:\n" + label("cold", ", defect: true") + "\n" + label("warm") + "\n")
    )
    #expect(scheme.tones.map(\.isDefect) == [true, false])
    #expect(errors(extra("targets:\n" + label("us", ", defect: true") + "\n")).count == 1)
  }

  @Test func `a criterion has a scale, and what it leaves out is preset`() throws {
    let full = """
      rubric:
        - id: due
          name: {sv: x, en: y}
          scale: yes-no
          not_applicable: true
          weight: 7
          auto_fail: true
          guideline: {sv: g, en: h}
          good: {sv: i, en: j}
          bad: {sv: k, en: l}
      """
    #expect(
      try LabelsFile.read(extra(full + "\n" + label("bare", ", scale: 1-4"))).rubric == [
        Criterion(
          label: Label(
            id: "due",
            name: Bilingual(sv: "x", en: "y"),
            definition: Bilingual(sv: "g", en: "h")
          ),
          scale: .yesNo,
          takesNotApplicable: true,
          weight: 7,
          isAutoFail: true,
          good: Bilingual(sv: "i", en: "j"),
          bad: Bilingual(sv: "k", en: "l")
        ),
        Criterion(label: Label(id: "bare", name: Bilingual(sv: "x", en: "y")), scale: .grade),
      ]
    )
    expect(
      extra("rubric:\n" + label("due", ", scale: 0-3")),
      .yaml(.badValue("0-3", expected: .oneOf(["0-2", "yes-no", "1-4", "counted"]))),
      9,
      44
    )
    expect(extra("rubric:\n" + label("due")), .yaml(.missingKey("scale")), 9, 5)
    expect(
      extra("rubric:\n" + label("due", ", scale: 0-2, auto_fail: true")),
      .autoFailNeedsYesNo,
      9,
      60
    )
    expect(
      extra("rubric:\n" + label("due", ", scale: 0-2, weight: 101")),
      .yaml(.badValue("101", expected: .integer(0...100))),
      9,
      57
    )
    expect(
      extra("rubric:\n" + label("due", ", scale: 0-2") + "\n" + label("due", ", scale: 0-2")),
      .duplicateID("due", first: YAMLPlace(line: 9, column: 10)),
      10,
      10
    )
  }

  @Test func `a ruling has a day and words, and a label that is there or none`() throws {
    func ruled(_ entry: String) -> String { extra("rulings:\n  - {\(entry)}\n") }
    let scheme = try LabelsFile.read(
      ruled("date: \"2026-11-23\", text: Allmänt") + "  - {date: \"2026-11-24\", text: Bara a, "
        + "list: emotions, label: a}\n"
    )
    #expect(scheme.rulings.map(\.text) == ["Allmänt", "Bara a"])
    #expect(scheme.rulings(on: .emotion, "a").map(\.date) == ["2026-11-24"])
    #expect(throws: GuideErrors.self) {
      try LabelsFile.read(ruled("date: \"i går\", text: x"))
    }
    #expect(throws: GuideErrors.self) {
      try LabelsFile.read(ruled("date: \"2026-11-23\", text: x, list: emotions, label: nope"))
    }
    #expect(throws: GuideErrors.self) {
      try LabelsFile.read(ruled("date: \"2026-11-23\", text: x, list: emotions"))
    }
  }

  @Test func `a ruling is added to the draft and changes nothing else`() throws {
    let first = Ruling(date: "2026-11-23", text: "Säg \"oro\", inte \\ ilska.\nAlltid.")
    let second = Ruling(
      date: "2026-11-24",
      text: "Bara a",
      about: LabelName(axis: .emotion, id: "a")
    )
    let before = extra("")
    let once = LabelsFile.text(before, adding: first)
    let twice = LabelsFile.text(once + "\n# till sist\n", adding: second)
    #expect(once.hasPrefix(String(before.reversed().drop(while: \.isNewline).reversed())))
    #expect(try LabelsFile.read(once).rulings == [first])
    #expect(try LabelsFile.read(twice).rulings == [first, second])
    #expect(twice.contains("# till sist"))
    var scheme = try LabelsFile.read(twice)
    scheme.rulings = []
    #expect(try LabelsFile.read(before) == scheme)
  }

  @Test func `a replacement names a label that is gone and one that is there, or none`() throws {
    func replaced(_ entry: String) -> String { extra("replaced:\n  - {\(entry)}\n") }
    let scheme = try LabelsFile.read(
      replaced("list: emotions, old: c, new: a") + "  - {list: situations, old: c}\n"
    )
    #expect(
      scheme.replaced == [
        ReplacedLabel(axis: .emotion, old: "c", new: "a"),
        ReplacedLabel(axis: .situation, old: "c", new: nil),
      ]
    )
    expect(
      replaced("list: emotions, old: b, new: a"),
      .replacedIsThere("b", .emotion),
      9,
      27
    )
    expect(
      replaced("list: emotions, old: c, new: d"),
      .unknownReplacement("d", .emotion, known: ["a", "b"]),
      9,
      35
    )
    expect(
      replaced("list: emotions, old: c, new: a") + "  - {list: emotions, old: c}\n",
      .duplicateID("c", first: YAMLPlace(line: 9, column: 27)),
      10,
      27
    )
    expect(replaced("list: emotions"), .yaml(.missingKey("old")), 9, 5)
    #expect(errors(replaced("list: colours, old: c")).count == 1)
    #expect(errors(replaced("list: emotions, old: c, into: a")).count == 1)
  }
}
