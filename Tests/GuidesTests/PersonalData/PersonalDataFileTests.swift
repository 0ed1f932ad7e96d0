// Are the rules of personal data read strictly, and do they do what they say?

import Curation
import Guides
import StrictYAML
import Testing

@Suite struct PersonalDataFileTests {
  private func problems(_ text: String) -> [GuideError] {
    do throws(GuideErrors) {
      _ = try PersonalDataFile.read(text)
      return []
    } catch {
      return error.all
    }
  }

  private static let norrsken = """
    version: 1
    patterns:
      - id: order
        kind: order_number
        pattern: 'NK-######'
        finds: ['NK-123456', 'nk–123456']
        passes: ['NK-12345', 'XNK-123456', 'NK-1234567']
      - id: meter
        kind: customer_number
        certainty: context
        cues: [mätare]
        pattern: '####A?'
        finds: ['mätare 1234', 'Mätare nr 1234B']
        passes: ['1234']
    allow:
      domains: [norrsken.example]
      values: ['08-465 004 00', kundtjanst@norrsken.example, 556047-3521]
    vectors:
      - text: 'Order NK-123456, ring 070-1740605'
        finds: [order_number, phone]
      - text: 'Ring oss på +46 8 465 004 00'
        finds: []
    """

  @Test func `the presets hold in both languages`() throws {
    for language in TextLanguage.allCases {
      let rules = try PersonalDataFile.read(PersonalDataFile.preset(language: language))
      #expect(rules == PersonalDataRules())
    }
  }

  @Test func `a company's patterns find its numbers`() throws {
    let rules = try PersonalDataFile.read(Self.norrsken)
    let found = PersonalData.findings(in: "Om nk-123456 och mätare 1234B.", rules: rules)
    #expect(found.map(\.kind) == [.orderNumber, .customerNumber])
    #expect(found.map(\.certainty) == [.certain, .context])
    #expect(found.map(\.evidence) == [.pattern("order"), .pattern("meter")])
    #expect(found.map(\.value) == ["nk123456", "1234b"])
  }

  @Test func `what is allowed stays, but for what an address hands over`() throws {
    let rules = try PersonalDataFile.read(Self.norrsken)
    func found(_ text: String) -> [PersonalKind] {
      PersonalData.findings(in: text, rules: rules).map(\.kind)
    }
    #expect(found("Ring 0846500400 eller (08) 465 004 00, kundtjanst@norrsken.example") == [])
    #expect(found("Ring 08-465 004 01") == [.phone])
    #expect(found("https://norrsken.example/hjälp och https://www.norrsken.example") == [])
    #expect(found("https://norrsken.example.test/hjälp") == [.url])
    let text = "Se https://norrsken.example/order?nr=1 nu"
    #expect(found(text) == [.urlParameters])
    var map = PlaceholderMap()
    let masked = map.mask([text], [PersonalData.findings(in: text, rules: rules)])
    #expect(masked.map(\.text) == ["Se https://norrsken.example/order nu"])
  }

  @Test func `a mistake has its place`() {
    let mistakes: [(String, Int, Int, GuideProblem)] = [
      (
        "version: 1\npattern: []", 2, 1,
        .yaml(.unknownKey("pattern", expected: ["version", "patterns", "allow", "vectors"]))
      ),
      (
        "version: 1\npatterns:\n  - {id: a, kind: order_number, pattern: '##', finds: []}", 3, 42,
        .yaml(.badValue("##", expected: .form("NK-######")))
      ),
      (
        "version: 1\nallow:\n  domains: ['https://a.example']", 3, 13,
        .yaml(.badValue("https://a.example", expected: .form("example.com")))
      ),
      (
        "version: 1\npatterns:\n  - {id: a, kind: phone, pattern: '###-', finds: ['12-']}", 3, 51,
        .exampleNotFound("a")
      ),
      (
        "version: 1\npatterns:\n  - {id: a, kind: phone, pattern: '###', finds: [], passes: ['123']}",
        3, 62, .exampleFound("a")
      ),
      (
        "version: 1\nvectors:\n  - {text: 'anna@example.com', finds: [phone]}", 3, 5,
        .vectorFails(expected: ["phone"], found: ["email"])
      ),
    ]
    for (text, line, column, problem) in mistakes {
      let found = problems(text)
      #expect(found.map(\.problem) == [problem], "\(text)")
      #expect(found.map(\.place) == [YAMLPlace(line: line, column: column)], "\(text)")
    }
  }

  @Test func `an id stands once`() {
    let entry = "  - {id: a, kind: phone, pattern: '###', finds: ['123']}\n"
    let found = problems("version: 1\npatterns:\n" + entry + entry)
    #expect(found.map(\.problem) == [.duplicateID("a", first: YAMLPlace(line: 3, column: 5))])
  }

  @Test func `a pattern that repeats does not take long`() {
    let pattern = CompanyPattern(
      id: "x",
      kind: .orderNumber,
      certainty: .certain,
      text: "*+*+*+*+*+*+*+*+-"
    )
    let rules = PersonalDataRules(patterns: pattern.map { [$0] } ?? [])
    #expect(rules.patterns.count == 1)
    let text = String(repeating: "a", count: 5000)
    #expect(PersonalData.findings(in: text, rules: rules) == [])
  }
}
