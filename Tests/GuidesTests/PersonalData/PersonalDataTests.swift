// Does the search for personal data hold for any text, and for several kinds in one?

import Curation
import Guides
import Testing

@Suite struct PersonalDataTests {
  /// Numbers by a seed (SplitMix64).
  struct Chance: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  /// Pieces that texts of chance are made of.
  static let pieces = [
    "121212-1212", "0701740607", "070-174 06 05", "4242 4242 4242 4242", "556047-3521",
    "SE35 5000 0000 0549 1000 0003", "anna@example.com", "https://example.com/?a=b1c2d3", "/", "@",
    ":", "::", "-", "+", " ", "\n", "\r\n", "\u{A0}", "\u{200B}", "\u{30A}", "(", ")", "{{phone}}",
    "{{", "}}", "Hej ", "Anna", "s", " Mvh ", "lösenord: ", "kod ", "född ", "order ", "konto ",
    "plusgiro ", "regnr ", "ABC 123", "Storgatan 12", "114 18 Stockholm", "SSN", "å", "😀", "١٢",
    "1",
    "0", "00", "19", "c/o ", "www.", "example.com/", ".", "..", "snabel-a", "RR473124829GB", "\\n",
    "OCR ", "00:1B:44:11:3A:B7", "192.0.2.1", "Box 12", "lgh 1101", "12 Main Street", "NY 10001",
    "SW1A 1AA", "jag heter ", "Namn: ", "Mr ", "maj ", "3 ", "\u{0}", "\u{FE0F}", "\u{E9}", "Z",
  ]

  static func text(_ chance: inout Chance) -> String {
    (0..<Int.random(in: 1...14, using: &chance)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &chance)]
    }.joined()
  }

  @Test func `findings lie in order between characters of Unicode, always the same`() {
    var chance = Chance(state: 41)
    for _ in 0..<4000 {
      let text = Self.text(&chance)
      let found = PersonalData.findings(in: text)
      #expect(found == PersonalData.findings(in: text))
      var end = 0
      for finding in found {
        #expect(
          finding.range.lowerBound >= end && !finding.range.isEmpty,
          "\(text.debugDescription)"
        )
        end = finding.range.upperBound
        for place in [finding.range.lowerBound, end] {
          let index = text.utf8.index(text.startIndex, offsetBy: place)
          #expect(index.samePosition(in: text.unicodeScalars) != nil, "\(text.debugDescription)")
        }
        #expect(!finding.value.isEmpty)
      }
      #expect(end <= text.utf8.count)
    }
  }

  @Test func `the 95 numbers of fiction are found whatever else they are`() {
    var both = 0
    for number in 605...699 {
      let text = "070174\(String(10000 + number).dropFirst())"
      let found = PersonalData.findings(in: text)
      #expect(found.map(\.range) == [0..<10], "\(text)")
      #expect(found.first?.certainty == .certain)
      if found.first?.kind == .coordinationNumber { both += 1 }
      #expect(PersonalData.findings(in: "Ring \(text)").first?.kind == .phone)
    }
    #expect(both == 10)
  }

  @Test func `of findings that overlap the longest stays, as sure as the surest`() {
    let link = PersonalData.findings(in: "https://example.com/070-1740605/x")
    #expect(link.map(\.kind) == [.url])
    #expect(link.first?.certainty == .certain)
    let order = PersonalData.findings(in: "order NK-4242424242424242")
    #expect(order.map(\.kind) == [.orderNumber])
    let card = PersonalData.findings(in: "order 4242424242424242")
    #expect(card.map(\.kind) == [.card])
    #expect(PersonalData.findings(in: "IBAN SE35 5000 0000 0549 1000 0003").map(\.kind) == [.iban])
  }

  @Test func `one text holds several kinds`() {
    let text = """
      Hej Anna!
      Jag heter Zorblax Quint, 121212-1212. Ring 070-174 06 05 eller mejla z@example.com.
      Order 123456, kort 4242 4242 4242 4242. Storgatan 12, 114 18 Stockholm.
      Mvh Zorblax
      """
    #expect(
      PersonalData.findings(in: text, by: .customer).map(\.kind) == [
        .agentName, .customerName, .personalNumber, .phone, .email, .orderNumber, .card,
        .streetAddress, .postalCode, .city, .customerName,
      ]
    )
  }

  @Test func `equal values have equal spellings`() {
    func value(_ text: String) -> String? { PersonalData.findings(in: text).first?.value }
    #expect(value("19121212-1212") == value("121212 1212"))
    #expect(value("+46 (0)70-174 06 05") == value("070-1740605"))
    #expect(value("0046701740605") == value("070 174 06 05"))
    #expect(value("Anna@Example.COM") == value("anna@example.com"))
    #expect(value("SE35 5000 0000 0549 1000 0003") == value("se3550000000054910000003"))
    #expect(value("SE556047352101") == value("556047-3521"))
  }

  @Test func `an empty text and one without anything have no findings`() {
    #expect(PersonalData.findings(in: "") == [])
    #expect(PersonalData.findings(in: "Var är mitt paket? Det skulle ha kommit i går.") == [])
  }
}
