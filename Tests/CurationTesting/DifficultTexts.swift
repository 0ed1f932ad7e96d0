/// Which texts break screens, editors and stores that were not made for them?

/// A set of texts of every kind that has broken some program; none is blank and none holds U+0000.
public enum DifficultTexts {
  /// A text by what is difficult about it.
  public static let named: [(name: String, text: String)] = [
    ("joined emoji", "Hej 👨‍👩‍👧‍👦 och 👩🏽‍🚒, 🏳️‍🌈 med 🧑‍💻!"),
    ("cut joiners", "👨\u{200D} \u{200D}👩 👨\u{200D}\u{200D}👧"),
    ("flags", "🇸🇪🇩🇪🇸 🇸🇪🇪 🏴󠁧󠁢󠁥󠁮󠁧󠁿"), ("skin tones", "👍🏻👍🏽👍🏿 🏽 och 👋🏾👋🏾"),
    ("variation selectors", "❤️ ❤\u{FE0E} ❤ ⚠️ 1️⃣ #️⃣ a\u{FE0F} ☎︎"),
    (
      "combining marks",
      "e\u{301} a\u{30A} o\u{308}\u{304} z\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}"
    ),
    ("a mark first", "\u{301}hej \u{30A}a"),
    ("a tall pile", "H" + String(repeating: "\u{36F}", count: 300) + "ej"),
    ("right to left", "שלום, מה שלומך? مرحبا بالعالم 12 ٣٤ ok"),
    ("Chinese, Japanese, Korean", "荷物が届きません。「か\u{3099}」 한국어 ᄒ\u{1161}\u{11AB} 你好，世界 ﾊﾟ"),
    ("decomposed", "Smo\u{308}rga\u{30A}sbord på Å\u{30A} e\u{301}l\u{300}eve"),
    ("compatibility", "ﬁn ﷺ ㎏ ½ Ⅷ Å Å Ω Ω K K"),
    ("bidi controls", "a\u{202E}b\u{202C} \u{2066}c\u{2069} \u{200F}d\u{61C} \u{202A}e\u{202B}"),
    ("escape sequences", "\u{1B}]0;owned\u{07}\u{1B}[2J\u{1B}[31mröd\u{1B}[0m \u{1B}P1$r\u{1B}\\"),
    ("8-bit controls", "\u{9B}2J \u{90}dcs\u{9C} \u{85}rad \u{84}"),
    ("control characters", "a\u{01}b\u{07}c\u{08}d\u{0B}e\u{0C}f\u{0E}g\u{7F}h\u{1A}"),
    ("line ends", "a\r\nb\rc\n\nd\u{2028}e\u{2029}f\u{85}g\r\n"),
    ("tabs", "\ta\tab\tabc\t山\t👨‍👩‍👧\t"),
    ("blanks", "  a \u{A0}\u{202F}\u{2003}\u{3000}b\u{200B}c\u{FEFF}d\u{AD}e  "),
    (
      "hidden words",
      "Hej\u{E0048}\u{E0065}\u{E006A} a\u{FE00}\u{E0100}\u{E0101} \u{FFF9}x\u{FFFA}y\u{FFFB}"
    ),
    ("a byte-order mark first", "\u{FEFF}Hej"),
    ("nobody's", "\u{E000}\u{F8FF}\u{FFFF}\u{10FFFF}\u{1FFFE}"),
    ("later than the terminal", "\u{1FAE8}\u{1F6DC}\u{1CCF0}"),
    ("other scripts", "क्षि नमस्ते ที่นี่ ก\u{E33} မြန်မာ ខ្មែរ ಕನ್ನಡ ትግርኛ ᠮᠣᠩᠭᠣᠯ"),
    ("quotes of all kinds", "\"it's\" \\ \\n ${HOME} $1 ?1 :a @b %s `x` <b> {{namn}} --;'"),
    ("no blank anywhere", String(repeating: "x", count: 3_000)),
    ("wide without a blank", String(repeating: "山", count: 1_500)),
    ("many lines", String(repeating: "rad\n", count: 700) + "slut"),
  ]

  /// Only the texts.
  public static let all = named.map(\.text)

  /// Whether a scalar by itself does something to a terminal, or shows nothing.
  public static func hidesOrMoves(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      return true
    default: return false
    }
  }
}
