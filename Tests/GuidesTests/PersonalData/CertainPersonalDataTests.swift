// Is what the bytes rule out never there?

import Curation
import CurationTesting
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
    "❤️", "\u{FE0F}", "1", "٣", "pa\u{301}ssword är ", "l\u{F6}sen var ", "ÖVER", "token: ", "abCd",
  ]

  @Test func `a text that is ruled out holds nothing certain`() {
    var chance = PersonalDataTests.Chance(state: 11)
    var ruledOut = 0
    for _ in 0..<40_000 {
      let text = (0..<Int.random(in: 1...6, using: &chance)).map { _ in
        Self.pieces.randomElement(using: &chance) ?? ""
      }.joined()
      if expectSeen(text) { ruledOut += 1 }
    }
    #expect(ruledOut > 1_000)
  }

  // What numbers are written with, so that many of them are one of a person's or nearly.
  private static let figures = [
    "0", "07", "+46", "00", "(0)", "12", "1985", "01", "4242", "191212121212", "1212", "556",
    "0472",
    "SE", "RR", "GB", "tel", "å", " ", " ", "-", "-", ".", "/", "(", ")", "\n", "\\n", "\t", ":",
    "::",
    "fe", "80", "\n\n", "RR", "-\n\n", "SE", ", ", "  ", "n", "x",
  ]

  @Test func `a number that is ruled out is certainly none`() {
    var chance = PersonalDataTests.Chance(state: 12)
    var (ruledOut, certain) = (0, 0)
    for _ in 0..<60_000 {
      let text = (0..<Int.random(in: 2...12, using: &chance)).map { _ in
        Self.figures.randomElement(using: &chance) ?? ""
      }.joined()
      if expectSeen(text) { ruledOut += 1 }
      if PersonalData.findings(in: text).contains(where: { $0.certainty == .certain }) {
        certain += 1
      }
    }
    #expect(ruledOut > 10_000)
    #expect(certain > 1_000)
  }

  // The shortest of everything that is certain, so that each word and each form is seen by itself.
  @Test(
    arguments: """
      lösenord lösenordet lösen lösenordskod password passwd passphrase pwd pass token apikey passcode \
      inloggningslösenord
      """.split(separator: " ")
  )
  func `every word for passwords is seen`(word: Substring) {
    for text in ["\(word): hemLis", "\(word.uppercased()) = hemLis", "Mitt \(word) är hemLis"] {
      #expect(PersonalData.findings(in: text).contains { $0.kind == .secret }, "\(text)")
      expectSeen(text)
    }
  }

  @Test(
    arguments: """
      kod koden pin pinkod pinkoden bankid bankidkod engångskod engångskoden säkerhetskod \
      säkerhetskoden verifieringskod verifieringskoden portkod portkoden otp code inloggningskod \
      inloggningskoden bekräftelsekod passkod dosakod puk pukkod larmkod cvc cvv cvc2 cvv2 cid csc
      """.split(separator: " ")
  )
  func `every word for codes is seen`(word: Substring) {
    for text in ["\(word): 123", "\(word.uppercased()) = 123"] {
      #expect(
        PersonalData.findings(in: text).contains { [.secret, .card].contains($0.kind) },
        "\(text)"
      )
      expectSeen(text)
    }
  }

  @Test func `the shortest of every kind is seen`() {
    let texts = [
      "Minstagatan 1", "MINSTAGATAN\t1", "Åkervägen 3", "Storgränd 5",
      "Lillallén 2",
      "Lillalle 2", "LILLALLÉ 2", "Norrbacken 9", "Lillstigen 4", "Storgränden 8", "1.2.3.44",
      "a::1:b", "ab:cd:ef:ab:cd:ef", "ab-cd-ef-ab-cd-ef", "a:b:c:d:e:f:a:b", "a@b.se", "991-2346",
      "https://a.se/?k=a1b2c3d4", "www.a.se/#a1b2c3d4", "https://a@b.se", "NL91ABNA0417164300",
    ]
    for text in texts {
      let found = PersonalData.findings(in: text)
      #expect(found.contains { $0.certainty == .certain }, "\(text)")
      expectSeen(text)
    }
    let rules = PersonalDataRules(allowedDomains: ["a.se"])
    expectSeen("www.a.se/?ab", rules: rules)
    #expect(PersonalData.mayBeCertain(in: "www.a.se/?ab".utf8, rules: rules))
    #expect(!PersonalData.mayBeCertain(in: "www.a.se/?ab".utf8))
  }

  @Test func `texts of every day are ruled out`() {
    let texts = [
      "Hej! Det tar 2 till 3 dagar, kl. 08-17.", "Order 12345 kostar 1 499 kr — räcker det?",
      "I’m sorry, we’ll fix it… (5)", "och/eller 👍", "Привет", "Tack ❤️ 🤷‍♀️❤️‍🔥",
      #"{"role":"user","weight":0}"#,
      #"{"split":"train","row":58795,"item":"3b7383a5aa1e9fab696aa9499227dc73-2"}"#,
    ]
    for text in texts { #expect(!PersonalData.mayBeCertain(in: text.utf8), "\(text)") }
  }

  // A character that may be another spelling of something, or that nobody sees, is never passed over.
  @Test func `every character is taken for what it may be`() {
    let all = [0x80...0xFFFF, 0x1_F000...0x1_FFFF].joined()
    for scalar in all.compactMap({ Unicode.Scalar(UInt32($0)) })
    where !PersonalData.mayBeCertain(in: String(scalar).utf8) {
      let texts = [
        "pa\(scalar)ss: hemLis", "p\(scalar)ss: hemLis", "l\(scalar)sen: hemLis",
        "lo\(scalar)sen: hemLis",
        "kod: \(scalar)\(scalar)\(scalar)\(scalar)", "Storgatan\(scalar)5", "Storgatan \(scalar)",
        "anna\(scalar)example.com", "https:\(scalar)\(scalar)a.se#k1b2c",
        "ab\(scalar)cd\(scalar)ef\(scalar)ab\(scalar)cd\(scalar)ef", "a\(scalar)1",
      ]
      for text in texts where !PersonalData.mayBeCertain(in: text.utf8) { expectSeen(text) }
    }
  }

  @Test(.enabled(if: RealTexts.folder != nil, "no shared/data beside the project"))
  func `real texts that are ruled out hold nothing certain`() {
    var (count, ruledOut) = (0, 0)
    for file in RealTexts.files {
      for text in RealTexts.texts(of: file, thinning: 40) where !text.contains("\r") {
        count += 1
        if expectSeen(text) { ruledOut += 1 }
      }
    }
    #expect(ruledOut > count / 2)
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
