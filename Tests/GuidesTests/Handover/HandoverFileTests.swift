// Is `handover.yml` read as it is meant, and every mistake in it said with its place?

import Curation
import Guides
import StrictYAML
import Testing

@Suite struct HandoverFileTests {
  private func errors(_ text: String) -> [GuideError] {
    do throws(GuideErrors) {
      _ = try HandoverFile.read(text, file: "h.yml")
      return []
    } catch {
      return error.all
    }
  }

  private func file(_ more: String = "", words: String = "{sv: [fara], en: [danger]}") -> String {
    """
    version: 1
    categories:
      - id: danger
        level: red
        name: {sv: Fara, en: Danger}
        words: \(words)
    \(more)
    """
  }

  private func expect(
    _ text: String,
    _ problem: GuideProblem,
    _ line: Int,
    _ column: Int,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let place = YAMLPlace(line: line, column: column)
    let expected = [GuideError(file: "h.yml", place: place, problem: problem)]
    #expect(errors(text) == expected, sourceLocation: sourceLocation)
  }

  @Test(arguments: TextLanguage.allCases)
  func `the preset is read, and its examples hold`(language: TextLanguage) throws {
    let guide = try HandoverFile.read(HandoverPreset.text(language: language))
    #expect(guide == HandoverPreset.guide)
    #expect(
      guide.categories.filter { $0.level == .red }.map(\.id) == [
        "self_harm", "violence", "violence_at_home", "danger_to_life", "child_in_need",
      ]
    )
    for category in guide.categories where category.level == .red {
      #expect(guide.contact(for: category) != nil)
      #expect(!guide.resources(for: category).isEmpty)
      for language in TextLanguage.allCases {
        #expect(guide.reply(for: category, language: language)?.contains("{{resource") == false)
        #expect(!category.entries.list(language).isEmpty)
      }
    }
  }

  @Test func `an unknown key and a key twice are said with their places`() {
    #expect(
      errors(file("colour: red\n")).map(\.problem) == [
        .yaml(
          .unknownKey(
            "colour",
            expected: [
              "version", "contacts", "resources", "categories", "negations", "idioms", "examples",
            ]
          )
        )
      ]
    )
    expect(file("version: 1\n"), .yaml(.duplicateKey("version")), 7, 1)
  }

  @Test(arguments: ["_ fara", "fara __", "fa*ra", "fara|", "{5-3} år", "fara! fara"])
  func `an entry that is none is refused`(entry: String) {
    let found = errors(file(words: "{sv: [\"\(entry)\"]}"))
    #expect(found.count == 1)
    #expect(found.first?.place == YAMLPlace(line: 6, column: 18))
  }

  @Test func `an entry twice and an id twice are said with both places`() {
    expect(
      file(words: "{sv: [fara, fara]}"),
      .duplicateText("fara", first: YAMLPlace(line: 6, column: 18)),
      6,
      24
    )
    let contact = "{id: a, name: {sv: x, en: y}, how: {sv: x, en: y}}"
    expect(
      file("contacts: [\(contact),\n  \(contact)]\n"),
      .duplicateID("a", first: YAMLPlace(line: 7, column: 17)),
      8,
      8
    )
  }

  @Test func `a guide without a red category is refused`() {
    expect(
      file().replacing("level: red", with: "level: amber"),
      .listIsEmpty("level: red"),
      3,
      3
    )
  }

  @Test func `what is named has to be there`() {
    expect(
      file().replacing("    words", with: "    contact: nobody\n    words"),
      .unknownName("nobody", known: []),
      6,
      14
    )
    expect(
      file("examples: [{text: x, expect: nothing, category: fire}]"),
      .unknownName("fire", known: ["danger"]),
      7,
      49
    )
  }

  @Test func `a fixed reply does not shout and names resources that are there`() {
    let loud = file().replacing("    words", with: "    reply: {sv: Hej!, en: Hi}\n    words")
    expect(loud, .loudReply("!"), 6, 12)
    let named = "    reply: {sv: \"Ring {{resource:sos}}\", en: Hi}\n    words"
    expect(
      file().replacing("    words", with: named),
      .unknownName("resource:sos", known: []),
      6,
      12
    )
  }

  @Test(arguments: ["{{sos}}", "{{112}}", "{{resurs:sos}}", "{{ resource:sos }}", "{{}}"])
  func `a slot that nobody fills in is a mistake in a fixed reply`(slot: String) {
    let resource = "{id: sos, name: {sv: x, en: y}, how: {sv: x, en: y}, checked_on: 2026-05-01}"
    func text(_ slot: String) -> String {
      let words = "{{agent_name}} tar över. Ring \(slot)."
      let reply = "    reply: {sv: \"\(words)\", en: Hi}\n    words"
      return file("resources: [\(resource)]").replacing("    words", with: reply)
    }
    #expect(errors(text("{{resource:sos}}")).isEmpty)
    let name = String(slot.dropFirst(2).dropLast(2))
    expect(text(slot), .unknownName(name, known: ["resource:sos"]), 6, 12)
  }

  @Test func `an example that comes out otherwise is a mistake`() {
    expect(
      file("examples: [{text: \"ingen fara\", language: sv, expect: amber}]"),
      .exampleFails(expected: "amber", found: "red", categories: ["danger"]),
      7,
      19
    )
    let lowered = file(
      "negations: {sv: [ingen]}\nexamples: [{text: ingen fara, language: sv, expect: amber}]"
    )
    #expect(errors(lowered).isEmpty)
  }

  @Test func `a resource is to be checked after 180 days`() throws {
    let text = file(
      "resources: [{id: a, name: {sv: x, en: y}, how: {sv: x, en: y}, checked_on: 2026-05-01}]"
    )
    let guide = try HandoverFile.read(text)
    let checked = try #require(Timestamp(rfc3339: "2026-05-01T00:00:00Z"))
    let day: Int64 = 86_400_000
    func old(_ days: Int64) -> Int {
      guide.resourcesToCheck(at: checked.advanced(byMilliseconds: days * day)).count
    }
    #expect((old(0), old(180), old(181)) == (0, 0, 1))
    #expect(old(-3) == 0)
    func isToCome(_ days: Int64) -> Bool {
      guide.resources[0].isStillToCome(at: checked.advanced(byMilliseconds: days * day))
    }
    #expect((isToCome(0), isToCome(-1), isToCome(-2)) == (false, false, true))
    expect(
      text.replacing("2026-05-01", with: "2026-02-30"),
      .yaml(.badValue("2026-02-30", expected: .form("YYYY-MM-DD"))),
      7,
      76
    )
  }
}
