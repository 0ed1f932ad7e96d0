/// Which texts does a careless test forget?

/// Texts of all the kinds that break editors.
public enum RandomText {
  /// What they are made of.
  public static let pieces: [String] = [
    "a", "ord", " ", " ", "  ", "åäö", "Hej!", ".", ",", "-", "'", "\t", "\n", "\r\n", "\r", "12",
    "e\u{301}", "å", "a\u{30A}", "\u{301}", "山", "荷物が", "。", "「", "か\u{3099}", "한국", "ᄒ", "ᅡ", "ᆫ",
    "שלום", "مرحبا", "\u{202E}", "\u{2066}", "\u{200B}", "\u{200D}", "\u{200C}", "\u{FE0F}", "😡",
    "👨‍👩‍👧", "❤️", "❤", "1️⃣", "👍🏽", "🏽", "🇸🇪", "🇸", "🇪", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "\u{E0041}", "\u{1B}[31m", "\u{7}",
    "\u{0}", "\u{7F}", "\u{9B}", "\u{85}", "\u{2028}", "\u{A0}", "\u{AD}", "\u{FEFF}", "\u{E000}",
    "\u{FFFF}", "क्षि", "नी", "ที่", "z\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "\u{600}1", "ﷺ",
    "\u{3164}", "\u{10FFFF}", "\u{1FAE8}", "{{namn}}", "─", "█", "…", "–", "”", "䷀", "ーン",
    "\u{34F}",
  ]

  /// A text of so many pieces.
  public static func make(_ length: Int, using random: inout SeededGenerator) -> String {
    (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  /// Any scalars, one in four of them from the first planes' corners.
  public static func scalars(_ length: Int, using random: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<length {
      let value = UInt32.random(in: 0...0x10FFFF, using: &random)
      let near = UInt32.random(in: 0...0x3000, using: &random)
      if let scalar = Unicode.Scalar(Bool.random(using: &random) ? value : near) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

/// The bytes of a text; `==` on texts takes é and e + ◌́ for the same.
public func bytes(_ text: some StringProtocol) -> [UInt8] { Array(text.utf8) }
