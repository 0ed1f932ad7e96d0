// Is everything in a text shown, and nothing raw?

import CurationTesting
import Testing
import TextUnits

struct VisibleTextTests {
  @Test(arguments: [
    ("\u{1B}[31m", "␛[31m"), ("\u{7}", "␇"), ("\u{0}", "␀"), ("\u{7F}", "␡"), ("a\rb", "a␍b"),
    ("\u{9B}31m", "‹U+009B›31m"), ("\u{202E}abc", "‹U+202E›abc"), ("a\u{200B}b", "a‹U+200B›b"),
    ("\u{2066}", "‹U+2066›"), ("\u{61C}", "‹U+061C›"), ("\u{200E}", "‹U+200E›"),
    ("\u{FEFF}", "‹U+FEFF›"),
    ("a\u{AD}b", "a‹U+00AD›b"), ("\u{2028}", "‹U+2028›"), ("\u{85}", "‹U+0085›"),
    ("\u{E000}", "‹U+E000›"), ("\u{FFFF}", "‹U+FFFF›"), ("\u{10FFFF}", "‹U+10FFFF›"),
    ("\u{200D}", "‹U+200D›"), ("\u{E0041}", "‹U+E0041›"), ("\u{3164}", "‹U+3164›"),
    ("\u{301}", "\u{25CC}\u{301}"), ("🇸", "‹U+1F1F8›"), ("䷀", "\u{FFFD}"),
  ])
  func `what may not reach the terminal is shown by a mark`(_ text: String, _ shown: String) {
    #expect(bytes(VisibleText.plain(text)) == bytes(shown))
    #expect(text.contains { VisibleCharacter($0).isMark })
  }

  @Test(arguments: [
    ("👨‍👩‍👧", "👨"), ("❤️", "❤"), ("1️⃣", "1"), ("👍🏽", "👍"), ("👍🏿", "👍"), ("🇸🇪", "🇸🇪"), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴"), ("👩🏽‍💻", "👩"),
    ("e\u{301}", "e\u{301}"), ("é", "é"), ("か\u{3099}", "か\u{3099}"), ("🏽", "🏽"), ("©️", "©"),
    ("क्षि", "क्षि"), ("می\u{200C}خواهم", "میخواهم"),
  ])
  func `a cluster is drawn as far as terminals agree, without a mark`(
    _ text: String,
    _ shown: String
  ) {
    #expect(bytes(VisibleText.plain(text)) == bytes(shown))
    #expect(!text.contains { VisibleCharacter($0).isMark })
  }

  @Test func `words hidden in tags or selectors behind a letter are shown`() {
    #expect(VisibleText.plain("a\u{E0041}\u{E0042}\u{E0043}") == "a‹U+E0041 +2›")
    #expect(VisibleText.plain("😡\u{E0041}") == "😡‹U+E0041›")
    #expect(VisibleText.plain("a\u{200D}b") == "a‹U+200D›b")
    #expect(VisibleText.plain("😡\u{FE0F}\u{E0100}\u{E0101}") == "😡‹U+E0100 +1›")
    #expect(VisibleText.plain("❤\u{FE0F}\u{FE0F}\u{FE0F}") == "❤‹U+FE0F +1›")
    #expect(VisibleText.plain("x\u{E0100}") == "x‹U+E0100›")
  }

  @Test func `a letter keeps four marks`() throws {
    let text = "z\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}"
    let visible = VisibleCharacter(try #require(text.first))
    guard case .glyph(let glyph) = visible.shape else {
      Issue.record("one glyph")
      return
    }
    #expect(glyph.marks == [0x301, 0x302, 0x303, 0x304])
    #expect(glyph.width == 1)
  }

  @Test func `a flag is one glyph of two columns`() {
    let visible = VisibleCharacter("🇸🇪")
    guard case .glyph(let glyph) = visible.shape else {
      Issue.record("one glyph")
      return
    }
    #expect(glyph.base.value == 0x1F1F8)
    #expect(glyph.marks == [0x1F1EA])
    #expect(glyph.width == 2)
  }

  @Test func `line ends stay, tabs become blanks to the stop`() {
    #expect(VisibleText.plain("a\r\nb\nc") == "a\nb\nc")
    #expect(VisibleText.plain("ab\tc\n\td") == "ab  c\n    d")
  }

  @Test func `ordinary text is passed through to the byte`() {
    for text in ["Det är tredje gången! 3 €", "荷物が届きません。", "e\u{301} é", "שלום", ""] {
      #expect(bytes(VisibleText.plain(text)) == bytes(text))
    }
  }

  @Test func `a character of thousands of scalars takes few columns`() throws {
    for scalar in ["\u{E0041}", "\u{301}", "\u{93E}", "\u{200D}", "\u{FE0F}"] {
      let text = "क" + String(repeating: scalar, count: 5_000)
      #expect(Columns.width(of: text) < 60)
    }
  }

  @Test func `any text is shown without controls, invisible scalars or lone marks`() {
    var random = SeededGenerator(seed: 2)
    for round in 0..<400 {
      let text =
        round % 2 == 0
        ? RandomText.make(20, using: &random) : RandomText.scalars(20, using: &random)
      var shown: [DisplayGlyph] = []
      VisibleText.forEach(in: text) { visible in
        shown += visible.glyphs(at: 0)
        return true
      }
      for glyph in shown {
        let category = glyph.base.properties.generalCategory
        #expect(category != .control && category != .format && category != .unassigned)
        #expect(category != .nonspacingMark && category != .privateUse)
        #expect(1...2 ~= glyph.width)
        #expect(glyph.marks.count <= DisplayGlyph.maximumMarks)
        #expect(glyph.marks.allSatisfy { $0 >= 0x300 })
      }
    }
  }

  @Test func `each character is shown the same in a text and by itself`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<300 {
      let text = RandomText.make(20, using: &random)
      var shown: [VisibleCharacter] = []
      VisibleText.forEach(in: text) { visible in
        shown.append(visible)
        return true
      }
      #expect(shown == text.map { VisibleCharacter($0) })
    }
  }
}
