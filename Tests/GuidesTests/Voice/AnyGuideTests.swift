// Does any text, any guide and any pattern get an answer, with places that are between characters?

import Curation
import StrictYAML
import Testing

@testable import Guides

@Suite struct AnyGuideTests {
  /// Chance that comes again.
  struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let pieces = [
    "Ni", "du", " ", "  ", "\n", "\r\n", "\r", "\u{A0}", ".", "!", "?!", "…", "\"", "”", ">", "{{",
    "}}",
    "{{namn}}", "_", "__", "*", "/", "\\", "(", ")", "[", "]", "+", "a", "å", "a\u{30A}", "\u{301}",
    "👩‍👩‍👧", "❤️", "\u{200D}", "\u{FE0F}", "🇸", "🇪", "\u{0}", "\u{AD}", "12345", "1 500 kr", "3 maj",
    "bo@a.se", "https://a.b/c", "beklagar", "förstår att", "alltid", "vänligen notera att", "漢字",
    "ﬁ", "İ", "ß", "-", "'", "’", ":", ",", "#", "&", "%", "|", "kl.", "t.ex.",
  ]

  private func text(_ chance: inout Chance, most: Int) -> String {
    (0..<Int.random(in: 0...most, using: &chance)).reduce(into: "") { text, _ in
      text += Self.pieces.randomElement(using: &chance) ?? ""
    }
  }

  private func whole() throws -> VoiceGuide {
    try guide(
      """
      address: {form: du, capital: lower}
      greeting: {required: true, any_of: [Hej]}
      sign_off: {required: true, any_of: [hälsningar]}
      emoji: {policy: none}
      placeholders: {allowed: [x], unknown: error, raw_value: error}
      length: {words: {max: 3}, sentences: {max: 1}, sentence_words: {max: 2}}
      readability: {metric: lix, max: 1, min_words: 1}
      moves: {a: {label: {sv: a, en: a}, any: [förstår att]}, b: {label: {sv: b, en: b}, any: ["beklaga*"]}}
      rules:
        - {id: r1, kind: existence, severity: error, any: [alltid, "_ a", "a __ å", "{{namn}}", "/[!?]+/", "/\\\\p{M}/", "*"]}
        - {id: r2, kind: substitution, severity: error, swap: {vänligen notera att: "", "a*": b, "/./": c}}
        - {id: r3, kind: occurrence, severity: error, any: ["."], max: 0, per: sentence, scope: sentence}
        - {id: r4, kind: repetition, severity: error}
        - {id: r5, kind: consistency, severity: error, either: {a: å}}
        - {id: r6, kind: conditional, severity: error, first: a, second: Ni}
        - {id: r7, kind: requires, severity: error, moves_all: [a], moves_any: [b]}
        - {id: r8, kind: order, severity: error, first: a, then: b}
        - {id: r9, kind: metric, severity: error, metric: lix, max: 0, scope: sentence}
        - {id: r10, kind: grounding, severity: error, kinds: [amount, date, time, percent, order_number, phone, email]}
      """.replacing(", \"*\"]", with: "]")
    )
  }

  @Test(arguments: 0..<8)
  func `places lie between characters, in order, and the same text gives the same`(seed: Int) throws
  {
    var chance = Chance(state: UInt64(seed))
    let guide = try whole()
    for _ in 0..<120 {
      let text = text(&chance, most: 40)
      let context = VoiceContext(message: self.text(&chance, most: 10))
      let found = guide.findings(in: text, context: context)
      #expect(found == guide.findings(in: text, context: context))
      var borders: Set<Int> = [0]
      var place = 0
      for character in text {
        place += character.utf8.count
        borders.insert(place)
      }
      var last = -1
      for finding in found {
        #expect(finding.range?.lowerBound ?? -1 >= last, "\(text.debugDescription)")
        last = finding.range?.lowerBound ?? -1
        guard let range = finding.range else { continue }
        #expect(!range.isEmpty, "\(finding) in \(text.debugDescription)")
        #expect(
          borders.contains(range.lowerBound) && borders.contains(range.upperBound),
          "\(finding) in \(text.debugDescription)"
        )
      }
    }
  }

  @Test(arguments: 0..<8)
  func `any pattern is read or refused, and searched with in time`(seed: Int) {
    var chance = Chance(state: UInt64(seed) &+ 1_000)
    for _ in 0..<200 {
      var source = text(&chance, most: 8)
      if Bool.random(using: &chance) { source = "/\(source)/" }
      var set = PatternSet()
      guard let pattern = try? Pattern(source), let id = try? set.add(pattern) else { continue }
      let scan = PatternText(text(&chance, most: 60))
      let phrases = set.phraseMatches(in: scan)
      let found =
        phrases.isExpression(id)
        ? set.expressionMatches(id, in: scan.masked) ?? [] : phrases[id]
      var last = 0
      for range in found {
        #expect(range.lowerBound >= last && !range.isEmpty && range.upperBound <= scan.bytes.count)
        last = range.upperBound
      }
    }
  }

  @Test(arguments: 0..<6)
  func `any file is read, or every mistake has a place in it`(seed: Int) throws {
    var chance = Chance(state: UInt64(seed) &+ 2_000)
    let scheme = try serviceLabels()
    let source = VoiceFile.preset(language: .sv)
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<40 {
      var changed = lines
      for _ in 0..<Int.random(in: 1...3, using: &chance) {
        let line = Int.random(in: 0..<changed.count, using: &chance)
        switch Int.random(in: 0..<4, using: &chance) {
        case 0: changed.remove(at: line)
        case 1: changed.swapAt(line, Int.random(in: 0..<changed.count, using: &chance))
        case 2:
          changed[line] = String(changed[line].dropLast(Int.random(in: 1...9, using: &chance)))
        default:
          let at = changed[line].indices.randomElement(using: &chance)
          let piece = Self.pieces.randomElement(using: &chance) ?? ""
          if let at { changed[line].insert(contentsOf: piece, at: at) }
        }
      }
      let text = changed.joined(separator: "\n")
      do throws(GuideErrors) {
        let guide = try VoiceFile.read(text, language: .sv, scheme: scheme, file: "v.yml")
        _ = guide.failures()
      } catch {
        #expect(!error.all.isEmpty)
        for fault in error.all {
          #expect(fault.file == "v.yml" && fault.place.column >= 1)
          #expect((1...changed.count + 2).contains(fault.place.line))
        }
      }
    }
  }

  @Test func `random bytes are no guide`() throws {
    var chance = Chance(state: 7)
    let scheme = try serviceLabels()
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...200, using: &chance)).map { _ in
        UInt8.random(in: 0...255, using: &chance)
      }
      #expect(throws: GuideErrors.self) {
        try VoiceFile.read(String(decoding: bytes, as: UTF8.self), language: .sv, scheme: scheme)
      }
    }
  }
}
