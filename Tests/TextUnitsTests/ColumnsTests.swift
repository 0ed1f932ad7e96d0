// Do the widths agree with what terminals do?

import CurationTesting
import Testing
import TextUnits

struct ColumnsTests {
  @Test(arguments: [
    ("a", 1), ("å", 1), ("e\u{301}", 1), ("山", 2), ("か\u{3099}", 2), ("한", 2), ("ｱ", 1), ("Ａ", 2),
    ("😡", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("🇸🇪", 2), ("❤", 1), ("❤️", 1), ("⚠️", 1), ("1️⃣", 1),
    ("⌚", 2), ("✅", 2), ("…", 1), ("─", 1), ("█", 1), ("▌", 1), ("→", 1), ("✓", 1), ("€", 1),
    ("”", 1),
    ("\u{3000}", 2), ("\u{A0}", 1), ("ﷺ", 1), ("ש", 1), ("م", 1), ("ᄒ\u{1161}\u{11AB}", 2),
    ("\u{1FAE8}", 2), ("𠀀", 2), ("𝔄", 1), ("№", 1), ("é", 1), ("ß", 1), ("、", 2), ("｡", 1),
  ])
  func `a character takes the columns that terminals give it`(_ text: String, _ columns: Int) {
    #expect(Columns.width(of: text) == columns)
    #expect(text.map { Columns.width(of: $0) } == [columns])
  }

  @Test(arguments: [
    0x0, 0x1B, 0x7F, 0x9B, 0xAD, 0x301, 0x200B, 0x200D, 0x202E, 0x2028, 0x20E3, 0xFE0F, 0xFEFF,
    0xE0041, 0x3099, 0x1161,
  ])
  func `a scalar without width of its own has width 0`(_ value: UInt32) throws {
    #expect(Columns.width(of: try #require(Unicode.Scalar(value))) == 0)
  }

  @Test func `a tab reaches to the next stop`() {
    #expect(Columns.width(of: "\t", at: 0) == 4)
    #expect(Columns.width(of: "\t", at: 3) == 1)
    #expect(Columns.width(of: "\t", at: 4) == 4)
    #expect(Columns.width(of: "ab\tc") == 5)
  }

  @Test func `a line end counts as one blank`() {
    #expect(Columns.width(of: "a\r\nb\nc") == 5)
  }

  @Test func `every scalar has width 0, 1 or 2, and a character of it at least 1`() {
    for value in UInt32(0)...0x10FFFF {
      guard value != 0x9, value % 37 == 0 || value < 0x3000 else { continue }
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(0...2 ~= Columns.width(of: scalar))
      let character = Character(scalar)
      #expect(Columns.width(of: character) >= 1)
      #expect(Columns.width(of: character) == Columns.width(of: String(character)))
    }
  }

  @Test func `all emoji with emoji presentation are wide`() {
    for value in UInt32(0x231A)...0x1FAFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isEmojiPresentation else {
        continue
      }
      #expect(Columns.width(of: scalar) == 2, "U+\(String(value, radix: 16))")
    }
  }

  @Test func `a text too long for its room ends in an ellipsis`() {
    #expect(Columns.shortened("Frustration", to: 11) == "Frustration")
    #expect(Columns.shortened("Frustration", to: 6) == "Frust…")
    #expect(Columns.shortened("山山山", to: 4) == "山…")
    #expect(Columns.shortened("山山山", to: 5) == "山山…")
    #expect(Columns.shortened("abc", to: 1) == "…")
    #expect(Columns.shortened("abc", to: 0) == "")
  }

  @Test func `the width of a text is the sum of its characters' glyphs`() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<300 {
      let text = RandomText.make(30, using: &random)
      var column = 0
      for character in text { column += Columns.width(of: character, at: column) }
      #expect(Columns.width(of: text) == column, "\(text.debugDescription)")
    }
  }
}
