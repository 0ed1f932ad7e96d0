// Is the example of a voice guide read, and do its examples hold?

import Curation
import Guides
import StrictYAML
import Testing

@Suite(.enabled(if: voiceExample != nil, "no shared/oracles beside the project"))
struct ExampleGuideTests {
  private let text = voiceExample ?? ""

  private func example() throws -> VoiceGuide {
    try VoiceFile.read(text, language: .sv, scheme: serviceLabels(), file: "v.yml")
  }

  @Test func `every example holds`() throws {
    let guide = try example()
    #expect(guide.failures() == [])
    #expect(guide.warnings == [])
    #expect((guide.exampleCount, guide.rules.count, guide.moves.count) == (8, 13, 6))
    #expect(
      (guide.id, guide.isActive, guide.reviewedOn) == ("exempelbolaget-sv", false, "2026-11-01")
    )
    #expect(guide.principles.map(\.id) == ["human", "own", "solve", "honest"])
  }

  @Test func `the cold reply breaks what a frustrated customer needs, the warm one nothing`()
    throws
  {
    let guide = try example()
    let context = VoiceContext(emotions: ["frustration": 2], situation: "delivery_delay")
    #expect(
      guide.broken("Vi skickar ett nytt paket", context).contains("upset-needs-ack-and-apology")
    )
    let warm =
      "Jag förstår att det här är frustrerande. Vi beklagar förseningen och skickar ett nytt "
      + "paket omedelbart"
    #expect(guide.findings(in: warm, context: context) == [])
  }

  private func expect(
    _ old: String,
    _ new: String,
    _ problem: GuideProblem,
    at part: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(text.contains(old), sourceLocation: sourceLocation)
    let changed = text.replacing(old, with: new, maxReplacements: 1)
    let found = try mistakes(changed)
    #expect(found.map(\.problem) == [problem], sourceLocation: sourceLocation)
    let lines = changed.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains(part) })
    let before = lines[line].prefix(upTo: try #require(lines[line].firstRange(of: part)).lowerBound)
    let place = YAMLPlace(line: line + 1, column: before.unicodeScalars.count + 1)
    #expect(found.map(\.place) == [place], sourceLocation: sourceLocation)
  }

  @Test func `an unknown key is a mistake`() throws {
    let problems = try mistakes(
      text.replacing("address: {form: du, capital", with: "address: {from: du, capital")
    )
    #expect(problems.count == 2)
    #expect(problems.contains { $0.problem == .yaml(.missingKey("form")) })
    #expect(
      problems.contains {
        $0.problem == .yaml(.unknownKey("from", expected: ["form", "capital", "severity"]))
          && $0.place == YAMLPlace(line: 15, column: 11)
      }
    )
  }

  @Test func `an unknown emotion is a mistake`() throws {
    let known = try serviceLabels().emotions.map(\.id)
    try expect(
      "emotions_any: [worry], intensity_min",
      "emotions_any: [wory], intensity_min",
      .unknownLabel("wory", .emotion, known: known),
      at: "wory]"
    )
  }

  @Test func `an id a second time is a mistake`() throws {
    let line = try #require(
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0.contains("id: always-a-next-step") }
    )
    let first = YAMLPlace(line: line + 1, column: 9)
    try expect(
      "  - id: no-false-feeling",
      "  - id: always-a-next-step # again",
      .duplicateID("always-a-next-step", first: first),
      at: "always-a-next-step # again"
    )
  }

  @Test func `a bad expression is a mistake`() throws {
    try expect(
      "'/[!?]{2,}/'",
      "'/[!?{2,}/'",
      .badPattern("/[!?{2,}/", .expression("missing terminating ] for character class", byte: 7)),
      at: "'/[!?{2,}/'"
    )
  }

  @Test func `an expression that never ends switches itself off with a warning`() throws {
    let slow = text.replacing("'/!/'", with: "'/(!+)+$/'")
    let guide = try VoiceFile.read(slow, language: .sv, scheme: serviceLabels(), file: "v.yml")
    #expect(guide.warnings.map(\.kind) == [.slowPattern("/(!+)+$/")])
    let angry = VoiceContext(emotions: ["anger": 3], situation: "other")
    let text = "Vi skickar ett nytt paket" + String(repeating: "!", count: 2_000) + "a"
    #expect(!guide.broken(text, angry).contains("calm-punctuation"))
  }

  @Test func `a tab is a mistake`() throws {
    try expect("max: 0\n    message", "max:\t0\n    message", .yaml(.tab), at: "\t")
  }

  @Test func `the order of keys makes no difference`() throws {
    let turned = text.replacing(
      "  - id: always-a-next-step\n    kind: requires\n",
      with: "  - kind: requires\n    id: always-a-next-step\n"
    )
    #expect(turned != text)
    let scheme = try serviceLabels()
    let guide = try VoiceFile.read(turned, language: .sv, scheme: scheme, file: "v.yml")
    #expect(guide.failures() == [])
    // The examples before the rules, and these before the moves that they name.
    let blocks = ["moves:", "rules:", "examples:"].map { text.firstRange(of: "\n" + $0) }
    let starts = try blocks.map { try #require($0).lowerBound }
    let parts = [
      text[..<starts[0]], text[starts[2]...], text[starts[1]..<starts[2]],
      text[starts[0]..<starts[1]],
    ]
    let mixed = parts.joined(separator: "\n") + "\n"
    let other = try VoiceFile.read(mixed, language: .sv, scheme: scheme, file: "v.yml")
    #expect(other.failures() == [])
  }

  @Test func `all mistakes are said at once, in the order of the file`() throws {
    let broken =
      text
      .replacing("version: 1", with: "version: 2")
      .replacing("kind: order", with: "kind: ordre")
      .replacing("moves_any: [solve, next_step", with: "moves_any: [resolve, next_step")
      .replacing("bad_fires: [plain-words, address", with: "bad_fires: [plain-word, address")
    let found = try mistakes(broken)
    #expect(found.count == 3)
    #expect(found.map(\.place) == found.map(\.place).sorted())
    #expect(
      found.contains {
        $0.problem
          == .unknownMove(
            "resolve",
            known: [
              "acknowledge", "apologise", "own", "solve", "next_step", "handover_offer",
            ]
          )
      }
    )
  }

  @Test func `an example that stops holding is said with its place`() throws {
    let weaker = text.replacing("any: [\"beklaga*\", ", with: "any: [")
    let scheme = try serviceLabels()
    let guide = try VoiceFile.read(weaker, language: .sv, scheme: scheme, file: "v.yml")
    let failures = guide.failures()
    #expect(
      failures.map(\.fault) == [
        .goodBreaks(rule: "upset-needs-ack-and-apology", text: nil),
        .goodBreaks(rule: "upset-needs-ack-and-apology", text: nil),
      ]
    )
  }
}
