// Does the gate see what is left in a file's bytes, however they come?

import Curation
import Guides
import Testing

@Suite struct PersonalDataGateTests {
  private func left(_ text: String, pieces: Int = 1000) -> [LeftPersonalData] {
    var gate = PersonalDataGate()
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      bytes[start..<min(bytes.count, start + pieces)].withUnsafeBytes { gate.read($0) }
    }
    gate.finish()
    return gate.left
  }

  private static let file = """
    {"text":"Ring\\n070-1740605 nu"}
    {"text":"inget här","id":17}
    {"text":"kort 4242\\u00a04242\\u00a04242\\u00a04242","mail":"anna@example.com"}
    """

  @Test func `what is certain has its line and column`() {
    let found = [
      LeftPersonalData(kind: .phone, line: 1, column: 16),
      LeftPersonalData(kind: .card, line: 3, column: 15),
      LeftPersonalData(kind: .email, line: 3, column: 59),
    ]
    #expect(left(Self.file) == found)
    for pieces in 1...40 { #expect(left(Self.file, pieces: pieces) == found) }
    var gate = PersonalDataGate()
    gate.read(Self.file.utf8)
    gate.finish()
    #expect(gate.left == found)
  }

  @Test func `an empty line within a number hides it no more than the end of a line`() {
    for gap in ["\\n", "\\n\\n", "\\r\\n", "\\r\\n\\r\\n", "-\\n\\n", "\\n\\n-"] {
      let number = left(#"{"text":"personnummer 19121212\#(gap)1212"}"#)
      #expect(number.map(\.kind) == [.personalNumber], "\(gap)")
    }
    for gap in ["\\n", "\\n\\n", "\\r\\n", "\\r\\n\\r\\n"] {
      let card = left(#"{"text":"4242 4242 4242\#(gap)4242"}"#)
      #expect(card.map(\.kind) == [.card], "\(gap)")
    }
    #expect(left(#"{"text":"personnummer 19121212\n\n\n1212"}"#) == [])
  }

  @Test func `what is masked passes`() {
    #expect(left(#"{"text":"Ring {{phone}}, {{customer_name}}s order {{order_number_2}}"}"#) == [])
    #expect(left(#"{"text":"Hej Anna, möte 2026-11-22 08.00-17.00"}"#) == [])
  }

  @Test func `names of files and people are texts too`() {
    #expect(PersonalDataGate.left(in: "121212-1212.jsonl").map(\.kind) == [.personalNumber])
    #expect(PersonalDataGate.left(in: "anna") == [])
  }

  @Test func `any bytes can be read`() {
    var chance = PersonalDataTests.Chance(state: 3)
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 0...80, using: &chance)).map { _ in
        Bool.random(using: &chance)
          ? UInt8.random(in: 0...255, using: &chance)
          : Array("0123456789@-+\\un{}/:. åse".utf8)[Int.random(in: 0..<26, using: &chance)]
      }
      var gate = PersonalDataGate(isJSON: Bool.random(using: &chance))
      gate.read(bytes)
      gate.finish()
      _ = PersonalData.findings(in: String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func `a value that nobody mentioned is ungrounded`() {
    let sources = ["Jag heter Zorblax, order 123456. Ring 070-174 06 05.", "Det kostar 1 499 kr."]
    func told(_ rewrite: String) -> [String] {
      PersonalData.ungrounded(in: rewrite, sources: sources).map {
        String(decoding: Array(rewrite.utf8)[$0.range], as: UTF8.self)
      }
    }
    #expect(told("Hej Zorblax! Order 123 456 kommer, vi ringer 0701740605.") == [])
    #expect(told("Det kostar 1499 kr.") == ["1499"])
    #expect(told("Hej Anna! Ordern kommer 2024-11-03.") == ["Anna", "2024", "11", "03"])
    #expect(told("Ring 070-1740606.") == ["070-1740606"])
    #expect(told("Vi hör av oss om 5 dagar.") == [])
  }

  @Test func `findings are counted against marks`() {
    var score = PersonalDataScore()
    let text = "Ring 070-1740605 eller anna@example.com"
    score.add(text, [GoldSpan(range: 5..<16, kind: .phone), GoldSpan(range: 0..<4, kind: .city)])
    #expect(score.counts[.phone]?.precision == 1)
    #expect(score.counts[.phone]?.recall == 1)
    #expect(score.counts[.email]?.precision == 0)
    #expect(score.counts[.email]?.recall == nil)
    #expect(score.counts[.city]?.recall == 0)
    #expect(score.counts[.phone]?.covered == 1)
  }
}
