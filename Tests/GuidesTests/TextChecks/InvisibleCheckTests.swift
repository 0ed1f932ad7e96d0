// Are characters found that nobody sees, and those left alone that emoji and scripts need?

import Curation
import Guides
import Testing

@Suite struct InvisibleCheckTests {
  @Test func `a no-break space becomes a space`() {
    #expect(told("Det kostar 1\u{A0}299 kronor.") == [Told(.oddSpace, at: "\u{A0}", instead: " ")])
    #expect(mended("Det kostar 1\u{202F}299\u{2009}kronor.") == "Det kostar 1 299 kronor.")
  }

  @Test func `several together or beside a space leave one space`() {
    #expect(mended("Det är\u{A0}\u{A0}vårt fel.") == "Det är vårt fel.")
    #expect(mended("Det är \u{A0}vårt fel.") == "Det är vårt fel.")
    #expect(mended("Det är\u{A0} vårt fel.") == "Det är vårt fel.")
    #expect(mended("Hej alla!\n\u{A0}Det är vårt fel.\u{A0}") == "Hej alla!\nDet är vårt fel.")
  }

  @Test(arguments: [
    ("Le\u{AD}verans i morgon.", 0xAD), ("Leverans\u{200B} i morgon.", 0x200B),
    ("\u{FEFF}Leverans i morgon.", 0xFEFF), ("Leve\u{200D}rans i morgon.", 0x200D),
    ("Leverans\u{202E} i morgon.", 0x202E), ("Leverans\u{1B} i morgon.", 0x1B),
    ("Leverans\u{7F} i morgon.", 0x7F), ("Leverans\u{85} i morgon.", 0x85),
    ("Leverans\u{2066} i morgon.", 0x2066), ("Leverans\u{E0041} i morgon.", 0xE0041),
  ])
  func `a character without a sign is taken out`(text: String, code: UInt32) throws {
    let found = told(text)
    #expect(found.count == 1)
    #expect(found.first?.kind == .invisible(code: code))
    #expect(mended(text) == "Leverans i morgon.")
  }

  @Test func `a line separator becomes a line end`() {
    #expect(mended("Hej på dig!\u{2028}Det är vårt fel.") == "Hej på dig!\nDet är vårt fel.")
  }

  @Test(arguments: [
    "Grattis till er 👨‍👩‍👧‍👦 alla!", "Kram ❤️ från oss alla!", "Hon är 👩🏽‍💻 hos oss.",
    "Vi åker till 🏴󠁧󠁢󠁳󠁣󠁴󠁿 i morgon.", "Regnbågen 🏳️‍🌈 är vår.", "می‌خواهم بدانم.",
    "שלום\u{200F} לכולם כאן.", "En rad.\n\tEn till.\r\nOch en.", "e\u{301}t är bra.",
  ])
  func `what emoji and scripts need is left alone`(text: String) {
    #expect(told(text) == [])
  }
}
