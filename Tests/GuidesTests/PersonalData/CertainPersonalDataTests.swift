// Is what the bytes rule out never there?

import Curation
import Guides
import Testing

@Suite struct CertainPersonalDataTests {
  // Pieces that certain findings are made of, and what stands around them.
  private static let pieces = [
    "lösenordet är ", "Lo\u{308}senord: ", "password is ", "pwd=", "token ", "hemLis", "x!y",
    "Pa$$",
    "070-174 06 05", "４２４２", "anna", "@", "example.com", "www.exempel.se", "https://", "/a?b=",
    "ab:cd:ef", ":ab:cd:ef", "ab-cd-ef", "-ab-cd-ef", "ghp_", "AKIAABCDEFGHIJKLMNOP", "eyJ", ".",
    "Storgatan 5", "Hej Anna!", "på mötet", " ", "\n", "\u{AD}", "\u{200B}", "å", "–", "😀", "#",
    "kod ",
    "1", "٣", "pa\u{301}ssword är ", "l\u{F6}sen var ", "ÖVER", "token: ", "abCd",
  ]

  @Test func `a text that is ruled out holds nothing certain`() {
    var chance = PersonalDataTests.Chance(state: 11)
    var ruledOut = 0
    for _ in 0..<40_000 {
      let text = (0..<Int.random(in: 1...6, using: &chance)).map { _ in
        Self.pieces.randomElement(using: &chance) ?? ""
      }.joined()
      if PersonalData.mayBeCertain(in: text.utf8) { continue }
      ruledOut += 1
      let certain = PersonalData.findings(in: text).filter { $0.certainty == .certain }
      #expect(certain == [], "\(text)")
    }
    #expect(ruledOut > 1_000)
  }

  @Test func `a company's pattern without digits rules nothing out`() throws {
    let pattern = try #require(
      CompanyPattern(id: "x", kind: .orderNumber, certainty: .certain, text: "QQAAA")
    )
    let rules = PersonalDataRules(patterns: [pattern])
    #expect(PersonalData.mayBeCertain(in: "qqabc".utf8, rules: rules))
    #expect(!PersonalData.mayBeCertain(in: "qqabc".utf8))
  }

  @Test func `a text of JSON announces nothing in the next`() {
    var gate = PersonalDataGate()
    gate.read(#"{"role":"bot","content":"din kod"},{"role":"user","content":"482913"}"#.utf8)
    gate.finish()
    #expect(gate.left == [])
    #expect(PersonalDataGate.left(in: "din kod: 482913").map(\.kind) == [.secret])
  }
}
