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

  @Test func `every label of the preset says when to choose it, and but for "other" when not`()
    throws
  {
    let scheme = try LabelsFile.read(LabelPreset.service9.text)
    for axis in LabelAxis.allCases {
      for label in scheme.labels(axis) {
        #expect(!label.definition.sv.isEmpty && !label.definition.en.isEmpty, "\(label.id)")
        if label.id == "other" { continue }
        #expect(!label.notWhen.sv.isEmpty && !label.notWhen.en.isEmpty, "\(label.id)")
        #expect(label.lookAlike != nil, "\(label.id)")
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
}
