// Is `phrases.yml` read as it is meant, and every mistake in it said with its place?

import Curation
import Foundation
import Guides
import StrictYAML
import Testing

@Suite struct PhrasesFileTests {
  private let scheme: LabelScheme

  init() throws { scheme = try LabelsFile.read(LabelPreset.service9.text) }

  private func read(_ text: String) throws -> [Phrases.Entry] {
    try PhrasesFile.read(text, scheme: scheme, file: "p.yml").entries
  }

  private func errors(_ text: String) -> [GuideError] {
    do throws(GuideErrors) {
      _ = try PhrasesFile.read(text, scheme: scheme, file: "p.yml")
      return []
    } catch {
      return error.all
    }
  }

  private func expect(
    _ lines: String,
    _ problem: GuideProblem,
    _ line: Int,
    _ column: Int,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let place = YAMLPlace(line: line, column: column)
    #expect(
      errors("version: 1\n" + lines + "\n")
        == [GuideError(file: "p.yml", place: place, problem: problem)],
      sourceLocation: sourceLocation
    )
  }

  @Test func `each list gives phrases of its kind`() throws {
    let entries = try read(
      """
      version: 1
      placeholders:
        - {name: {sv: Dagen, en: The day}, slot: {sv: dag, en: day}}
      greetings:
        - text: {sv: "Hej!"}
      sign_offs:
        - text:
            sv: |

              Hälsningar
              Norra

      examples:
        - name: {en: Late}
          situations: [delivery_delay, other]
          when: [worry]
          text:
            en: >-
              It is here on
              {{ day }}.
      """
    )
    #expect(
      entries == [
        .init(kind: .greeting, text: Bilingual(sv: "Hej!", en: "")),
        .init(kind: .signOff, text: Bilingual(sv: "Hälsningar\nNorra", en: "")),
        .init(
          kind: .example,
          name: Bilingual(sv: "", en: "Late"),
          text: Bilingual(sv: "", en: "It is here on {{ day }}."),
          situations: ["delivery_delay", "other"],
          emotions: ["worry"]
        ),
        .init(
          kind: .placeholder,
          name: Bilingual(sv: "Dagen", en: "The day"),
          text: Bilingual(sv: "{{dag}}", en: "{{day}}")
        ),
      ]
    )
  }

  @Test func `every list may be missing or empty`() throws {
    #expect(try read("version: 1\n").isEmpty)
    #expect(try read("version: 1\ngreetings: []\n").isEmpty)
  }

  @Test func `an unknown key is named with those that are expected`() {
    expect(
      "greetings: [{txt: {sv: Hej}, text: {sv: Hej}}]",
      .yaml(.unknownKey("txt", expected: ["name", "text", "situations", "when"])),
      2,
      14
    )
    expect(
      "hello: []",
      .yaml(
        .unknownKey(
          "hello",
          expected: ["version", "greetings", "sign_offs", "examples", "placeholders"]
        )
      ),
      2,
      1
    )
    expect(
      "greetings: [{text: {sv: Hej, de: Hallo}}]",
      .yaml(.unknownKey("de", expected: ["sv", "en"])),
      2,
      30
    )
  }

  @Test func `words are needed in one language`() {
    expect("greetings: [{text: {}}]", .noLanguage, 2, 20)
    expect("greetings: [{when: [worry]}]", .yaml(.missingKey("text")), 2, 13)
  }

  @Test func `what is chosen by its name has one in each of its languages`() {
    expect("examples: [{text: {sv: Hej}}]", .yaml(.missingKey("name")), 2, 12)
    expect(
      "examples: [{name: {sv: Hej}, text: {sv: Hej, en: Hi}}]",
      .yaml(.missingKey("en")),
      2,
      19
    )
    expect("placeholders: [{slot: {en: day}}]", .yaml(.missingKey("name")), 2, 16)
  }

  @Test func `a text or a name twice in a list is said with both places`() {
    expect(
      "greetings:\n  - text: {sv: Hej}\n  - text: {sv: 'Hej '}",
      .duplicateText("Hej", first: YAMLPlace(line: 3, column: 16)),
      4,
      16
    )
    expect(
      "sign_offs:\n  - {name: {en: A}, text: {en: x}}\n  - {name: {en: A}, text: {en: y}}",
      .duplicateText("A", first: YAMLPlace(line: 3, column: 17)),
      4,
      17
    )
    #expect(
      errors("version: 1\ngreetings: [{text: {sv: Hej}}]\nsign_offs: [{text: {sv: Hej}}]\n").isEmpty
    )
    #expect(errors("version: 1\ngreetings: [{text: {sv: Ok}}, {text: {en: Ok}}]\n").isEmpty)
  }

  @Test func `situations and emotions are those of the labels`() {
    expect(
      "greetings: [{text: {sv: Hej}, situations: [delivery]}]",
      .unknownLabel("delivery", .situation, known: scheme.situations.map(\.id)),
      2,
      44
    )
    expect(
      "greetings: [{text: {sv: Hej}, when: [worry, fear]}]",
      .unknownLabel("fear", .emotion, known: scheme.emotions.map(\.id)),
      2,
      45
    )
    expect("greetings: [{text: {sv: Hej}, when: [worry, worry]}]", .repeated("worry"), 2, 45)
  }

  @Test func `a slot of a text stands among the placeholders of its language`() {
    let day = "placeholders: [{name: {sv: Dag, en: Day}, slot: {sv: dag, en: day}}]\n"
    #expect(errors("version: 1\n" + day + "greetings: [{text: {sv: \"{{dag}}\"}}]\n").isEmpty)
    expect(
      day + "greetings: [{text: {sv: \"Hej {{day}} {{day}}\"}}]",
      .unknownSlot("day", known: ["dag"]),
      3,
      25
    )
    expect("greetings: [{text: {en: \"{{day}}\"}}]", .unknownSlot("day", known: []), 2, 25)
    expect(day + "greetings: [{text: {sv: \"Hej {{dag}.\"}}]", .brokenSlot("{{dag}"), 3, 25)
    expect(day + "greetings: [{text: {sv: \"Hej {{ }}.\"}}]", .brokenSlot("{{ }}"), 3, 25)
  }

  @Test(arguments: ["{{dag}}", "en dag", "dag}", "\"\"", "dag!"])
  func `a slot's name is a bare name`(name: String) {
    let found = errors("version: 1\nplaceholders: [{name: {sv: x}, slot: {sv: '\(name)'}}]\n")
    #expect(found.count == 1)
  }

  @Test func `mistakes are told all at once`() {
    let text = """
      version: 2
      greetings: [{text: {sv: 7, en: ""}, situations: delivery_delay}]
      sign_offs: 3
      """
    #expect(errors(text).map(\.place.line) == [1, 2, 2, 3])
  }

  @Test func `a list has at most 500 phrases`() {
    func text(_ count: Int) -> String {
      "version: 1\ngreetings:\n"
        + (0..<count).map { "  - text: {sv: Hej \($0)}\n" }.joined()
    }
    #expect(errors(text(Limits.phrases)).isEmpty)
    #expect(
      errors(text(Limits.phrases + 1)).map(\.problem) == [.tooMany(501, most: Limits.phrases)]
    )
  }

  @Test func `the preset holds under the preset's labels, with the same phrases in both languages`()
    throws
  {
    let entries = try read(PhrasesFile.preset(language: .sv))
    #expect(try read(PhrasesFile.preset(language: .en)) == entries)
    #expect(Set(entries.map(\.kind)) == [.greeting, .example, .signOff, .placeholder])
    let situations = Set(entries.flatMap(\.situations))
    #expect(situations == Set(scheme.situations.map(\.id)).subtracting(["other"]))
    for entry in entries { #expect(!entry.text.sv.isEmpty && !entry.text.en.isEmpty) }
  }

  @Test func `preset and corpus have nothing that the checks of a text would tell`() throws {
    let corpus = project.appending(path: "Corpus/guides/phrases.yml")
    let own = try String(contentsOf: corpus, encoding: .utf8)
    for text in [PhrasesFile.preset(language: .sv), own] {
      for entry in try read(text) where entry.kind == .example {
        for language in TextLanguage.allCases {
          let words = entry.text.words(in: language)
          #expect(!words.isEmpty)
          #expect(told(words, TextCheckContext(language: language)) == [])
          #expect(TextChecks.language(of: words) == language)
        }
      }
    }
  }

  @Test func `the corpus's rewrites use its placeholders`() throws {
    let corpus = project.appending(path: "Corpus/guides/phrases.yml")
    let entries = try read(String(contentsOf: corpus, encoding: .utf8))
    let known = entries.filter { $0.kind == .placeholder }
    for (file, language) in [("sv-1", TextLanguage.sv), ("sv-2", .sv), ("en", .en)] {
      let slots = Set(known.map { $0.text.words(in: language) })
      for line in try objects(project.appending(path: "Corpus/annotations/\(file).jsonl")) {
        for slot in SlotNames.names(in: line["rewrite"] as? String ?? "") {
          #expect(slots.contains("{{\(slot)}}"), "\(slot)")
        }
      }
    }
  }
}
