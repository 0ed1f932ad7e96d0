// Is a voice guide read as it is meant, and every mistake in it said with its place?

import Curation
import Guides
import StrictYAML
import Testing

@Suite struct VoiceFileTests {
  private func expect(
    _ lines: String,
    _ problem: GuideProblem,
    _ line: Int,
    _ column: Int,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let found = try mistakes(guideHead + lines + "\n")
    let place = YAMLPlace(line: line, column: column)
    let expected = GuideError(file: "v.yml", place: place, problem: problem)
    #expect(found == [expected], sourceLocation: sourceLocation)
  }

  @Test func `nothing but the head is a guide`() throws {
    let guide = try guide("")
    #expect((guide.id, guide.language, guide.isActive) == ("test", .sv, false))
    #expect(guide.heard("Vad som helst?!") == [])
    #expect((guide.exampleCount, guide.failures()) == (0, []))
  }

  @Test func `the head has to be there, and right`() throws {
    let found = try mistakes("version: 1\n")
    #expect(
      found.map(\.problem) == ["id", "language", "status"].map { .yaml(.missingKey($0)) }
    )
    #expect(
      try mistakes(guideHead.replacing("language: sv", with: "language: en")).map(\.problem)
        == [.otherLanguage("en", expected: .sv)]
    )
    #expect(try mistakes(guideHead.replacing("id: test", with: "id: Min guide")).count == 1)
  }

  @Test func `conduct is one of the labels, since any other would never be met`() throws {
    try expect(
      "rules:\n  - {id: a, kind: existence, severity: error, any: [nej], when: {conduct: impolit}}",
      .unknownLabel("impolit", .conduct, known: ["polite", "impolite"]),
      6,
      75
    )
    #expect(try rule("kind: existence, any: [nej], when: {conduct: impolite}").rules.count == 1)
  }

  @Test func `a message names only what is filled in`() throws {
    let head = "rules:\n  - {id: a, kind: existence, severity: error, any: [nej], message: "
    try expect(
      head + #""{match} eller {frm}, {{delivery_date}}"}"#,
      .unknownName("{frm}", known: ["{from}", "{to}", "{match}", "{count}", "{missing}"]),
      6,
      68
    )
  }

  @Test func `keys, values and names are held against what is known`() throws {
    try expect(
      "adress: {form: du}",
      .yaml(
        .unknownKey(
          "adress",
          expected: [
            "version", "id", "language", "status", "reviewed_on", "review_every_days", "principles",
            "address", "greeting", "sign_off", "emoji", "placeholders", "length", "readability",
            "moves",
            "rules", "examples",
          ]
        )
      ),
      5,
      1
    )
    try expect(
      "address: {form: you}",
      .yaml(.badValue("you", expected: .oneOf(["du", "ni", "none"]))),
      5,
      17
    )
    try expect(
      "reviewed_on: 2026-02-30",
      .yaml(.badValue("2026-02-30", expected: .form("YYYY-MM-DD"))),
      5,
      14
    )
    try expect(
      "greeting: {required: true, any_of: []}",
      .listIsEmpty("any"),
      5,
      36
    )
    try expect(
      "rules: [{id: address, kind: repetition, severity: error}]",
      .reservedID("address"),
      5,
      14
    )
    try expect(
      "principles: [{id: a, text: Ja.}, {id: a, text: Nej.}]",
      .duplicateID("a", first: YAMLPlace(line: 5, column: 19)),
      5,
      39
    )
    try expect(
      "rules: [{id: a, kind: repetition, severity: error, when: {situations: [late]}}]",
      .unknownLabel("late", .situation, known: try serviceLabels().situations.map(\.id)),
      5,
      72
    )
    try expect(
      "rules: [{id: a, kind: requires, severity: error, moves_all: [see]}]",
      .unknownMove("see", known: []),
      5,
      62
    )
    try expect(
      "rules: [{id: a, kind: conditional, severity: error, second: x}]",
      .yaml(.missingKey("first")),
      5,
      9
    )
  }

  @Test func `an unknown kind is one mistake`() throws {
    try expect(
      "rules: [{id: a, kind: existance, severity: error, any: [x]}]",
      .yaml(
        .badValue(
          "existance",
          expected: .oneOf([
            "existence", "substitution", "occurrence", "repetition", "consistency", "conditional",
            "requires", "order", "metric", "grounding",
          ])
        )
      ),
      5,
      23
    )
  }

  @Test func `a key of another kind is a mistake`() throws {
    let found = try mistakes(
      guideHead + "rules: [{id: a, kind: repetition, severity: error, any: [x]}]\n"
    )
    guard case .yaml(.unknownKey("any", _))? = found.first?.problem else {
      Issue.record("\(found)")
      return
    }
    #expect(found.map(\.place) == [YAMLPlace(line: 5, column: 52)])
  }

  @Test func `the day to look through it again is told`() throws {
    let guide = try guide("reviewed_on: 2026-11-01\nreview_every_days: 180")
    #expect(guide.reviewedOn == "2026-11-01")
    #expect(guide.reviewDueDay == 20_758 + 180)
  }

  @Test func `guides of the same bytes are equal`() throws {
    #expect(try guide("address: {form: du}") == guide("address: {form: du}"))
    #expect(try guide("address: {form: du}") != guide("address: {form: ni}"))
  }

  @Test func `words of a rule name what was found, and nothing of the customer's is filled in`()
    throws
  {
    let guide = try rule("kind: existence, any: [\"/[{]to[}]/\"], message: \"{match} {to} {{x}}\"")
    let messages = guide.findings(in: "a {to}", context: emptyContext).map(\.message)
    #expect(messages == ["{to} {to} {{x}}"])
  }
}
