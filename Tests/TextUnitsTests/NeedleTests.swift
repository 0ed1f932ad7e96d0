// Does a search find what people would, in whole characters?

import CurationTesting
import Testing
import TextUnits

struct NeedleTests {
  private func found(_ needle: String, in text: String) -> [Range<Int>] {
    Needle(needle)?.matches(in: Segments.characters(of: text)) ?? []
  }

  @Test func `case and accents don't matter, å ä ö do`() {
    #expect(found("paket", in: "Paketet, PAKET och páket") == [0..<5, 9..<14, 19..<24])
    #expect(found("ar", in: "är år ar") == [6..<8])
    #expect(found("år", in: "Är ÅR a\u{30A}r") == [3..<5, 6..<8])
    #expect(found("cafe", in: "café cafe\u{301} CAFE") == [0..<4, 5..<9, 10..<14])
    #expect(found("CAFÉ", in: "cafe") == [0..<4])
  }

  @Test func `whole characters are found and no parts of one`() {
    #expect(found("👩", in: "👨‍👩‍👧 👩") == [2..<3])
    #expect(found("👨‍👩‍👧", in: "x👨‍👩‍👧👨‍👩‍👧") == [1..<2, 2..<3])
    #expect(found("🇪", in: "🇸🇪").isEmpty)
    #expect(found("が", in: "か\u{3099} が か") == [0..<1, 2..<3])
    #expect(found("か\u{3099}", in: "か\u{3099} が か") == [0..<1, 2..<3])
    #expect(found("👍", in: "👍🏽👍") == [1..<2])
  }

  @Test func `blanks of all kinds and line ends are found by a blank`() {
    #expect(found("a b", in: "a\u{A0}b a\tb a\r\nb a\nb a  b") == [0..<3, 4..<7, 8..<11, 12..<15])
    #expect(found(" ", in: "a\r\nb") == [1..<2])
  }

  @Test func `matches don't overlap, and nothing is found of nothing`() {
    #expect(found("aa", in: "aaaaa") == [0..<2, 2..<4])
    #expect(Needle("") == nil)
    #expect(found("abc", in: "ab").isEmpty)
    #expect(found("a", in: "").isEmpty)
  }

  @Test(arguments: UInt64(0)..<60)
  func `every stretch of any text is found where it stands`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: 7_000 + seed)
    let text = RandomText.make(40, using: &random)
    let characters = Segments.characters(of: text)
    let from = Int.random(in: 0..<characters.count, using: &random)
    let to = Int.random(in: from..<min(characters.count, from + 6), using: &random)
    // A stretch by itself may join to other characters than it has here.
    let stretch = String(characters[from...to])
    guard Segments.characters(of: stretch).count == to - from + 1 else { return }
    let needle = try #require(Needle(stretch))
    let matches = needle.matches(in: characters)
    #expect(matches.contains { $0.overlaps(from..<to + 1) })
    #expect(matches.allSatisfy { $0.count == needle.count })
    #expect(zip(matches, matches.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
  }
}
