// Does a search take the same letters for the same that people do?

import CurationTesting
import Testing
import TextUnits

struct FoldingTests {
  @Test(arguments: [
    ("Hej!", "hej!"), ("ÅÄÖ åäö", "åäö åäö"), ("ÆØ æø", "æø æø"), ("É é È ê ë", "e e e e e"),
    ("Müller, Çelik, Ñandú", "muller, celik, nandu"), ("Strauß", "strauß"), ("Đỗ Łódź", "đo łodz"),
    ("ǟ ǻ ȫ ǽ ǿ", "ä å ö æ ø"), ("ậ ṏ Ṹ", "a o u"), ("İstanbul I ı", "istanbul i ı"),
    ("ΟΔΟΣ οδός", "οδοσ οδοσ"), ("Ёлка Йод", "елка иод"), ("山 カタカナ 한국", "山 カタカナ 한국"),
    ("≠ ñ ¨", "≠ n ¨"), ("", ""), ("👍🏽 🇸🇪 ❤️", "👍🏽 🇸🇪 ❤️"),
  ])
  func `a text folds to its plain letters`(_ text: String, _ folded: String) {
    #expect(bytes(Folding.fold(text)) == bytes(folded))
  }

  @Test(arguments: [
    ("a\u{30A}", "å"), ("A\u{308}", "ä"), ("O\u{308}", "ö"), ("e\u{301}", "e"),
    ("a\u{323}\u{308}", "ä"), ("ạ\u{308}", "ä"), ("o\u{303}\u{308}", "o"), ("å\u{301}", "å"),
    ("\u{212B}", "å"), ("u\u{308}", "u"), ("\u{301}x", "\u{301}x"), ("1\u{301}", "1\u{301}"),
    ("=\u{338}", "=\u{338}"), ("I\u{307}", "i"), ("и\u{306}", "и"),
  ])
  func `a letter folds to the same scalars, however it is spelled`(_ text: String, _ folded: String)
  {
    #expect(bytes(Folding.fold(text)) == bytes(folded))
  }

  @Test func `letters composed and decomposed fold alike, and folding twice changes nothing`() {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x17F, 0x180...0x24F, 0x370...0x52F, 0x1E00...0x1FFF,
    ]
    for value in ranges.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Folding.fold(String(scalar))
      #expect(bytes(Folding.fold(once)) == bytes(once), "U+\(String(value, radix: 16))")
      for mark in ["\u{300}", "\u{301}", "\u{308}", "\u{30A}", "\u{303}", "\u{323}", "\u{345}"] {
        guard let equal = Self.composed[String(scalar) + mark] else { continue }
        let folded = Folding.fold(String(scalar) + mark)
        #expect(bytes(folded) == bytes(Folding.fold(equal)), "\(scalar) + \(mark) and \(equal)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<40)
  func `any text folds to one that folds to itself`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = RandomText.make(30, using: &random) + RandomText.scalars(30, using: &random)
    let once = Folding.fold(text)
    #expect(bytes(Folding.fold(once)) == bytes(once))
  }

  // The letters of one scalar, found by every spelling that Swift takes for equal.
  private static let composed: [String: String] = {
    var composed: [String: String] = [:]
    for value in Array(0xC0...0x52F) + Array(0x1E00...0x1FFF) {
      guard let scalar = Unicode.Scalar(UInt32(value)), scalar.properties.isAlphabetic else {
        continue
      }
      composed[String(scalar)] = String(scalar)
    }
    return composed
  }()
}
