/// What is a scalar to a pattern: a letter, a blank, something between?

/// Scalars as patterns compare them: composed, in lower case, without regard to any locale.
enum Letters {
  /// What a scalar is to a phrase.
  enum Kind: UInt8 {
    /// A letter or a mark.
    case letter
    case digit
    /// An apostrophe or a hyphen: a part of the word that it touches.
    case joiner
    /// White space of any kind, no-break spaces and line ends included.
    case blank
    /// Seen by nobody and passed over within a word: soft hyphen, zero-width space.
    case hidden
    case other
  }

  static func kind(of value: UInt32) -> Kind {
    switch value {
    case 0x61...0x7A, 0x41...0x5A: .letter
    case 0x30...0x39: .digit
    case 0x20, 0x9...0xD, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      .blank
    case 0x27, 0x2D, 0x2019, 0x2BC, 0x2010, 0x2011: .joiner
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: .hidden
    case 0..<0xAA: .other
    case 0xC0...0x24F: value == 0xD7 || value == 0xF7 ? .other : .letter
    default: kindOfRare(value)
    }
  }

  private static func kindOfRare(_ value: UInt32) -> Kind {
    guard let scalar = Unicode.Scalar(value) else { return .other }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return .letter
    case .decimalNumber, .letterNumber, .otherNumber: return .digit
    case .spaceSeparator: return .blank
    default: return .other
    }
  }

  /// The scalar that stands for all that differ by case or by the drawing of an apostrophe or hyphen.
  static func fold(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: return value + 0x20
    case 0..<0xC0: return value
    case 0xC0...0xDE where value != 0xD7: return value + 0x20
    case 0xDF...0xFF: return value
    case 0x2019, 0x2BC: return 0x27
    case 0x2010, 0x2011: return 0x2D
    default:
      // İ becomes two scalars, which would make an i of it.
      guard let scalar = Unicode.Scalar(value) else { return value }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      guard let first = lower.first, lower.count == 1 else { return value }
      return first.value
    }
  }

  /// Whether a scalar is a letter in upper case.
  static func isUpper(_ value: UInt32) -> Bool {
    switch value {
    case 0x41...0x5A: return true
    case 0..<0xC0: return false
    default: return Unicode.Scalar(value)?.properties.isUppercase ?? false
    }
  }

  /// The scalar at a byte of whole UTF-8, with its length in bytes.
  @inline(__always) static func scalar<Bytes: RandomAccessCollection>(
    _ bytes: Bytes,
    _ place: Int
  ) -> (value: UInt32, length: Int) where Bytes.Element == UInt8, Bytes.Index == Int {
    let first = UInt32(bytes[place])
    func rest(_ offset: Int) -> UInt32 { UInt32(bytes[place + offset] & 0x3F) }
    switch first {
    case 0..<0x80: return (first, 1)
    case 0..<0xE0: return ((first & 0x1F) << 6 | rest(1), 2)
    case 0..<0xF0: return ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3)
    default: return ((first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
    }
  }
}

/// A text with the letters of Latin script composed, and the way back to its own bytes.
struct ComposedText {
  /// The bytes to compare; valid UTF-8.
  private(set) var bytes: [UInt8]
  // The byte of the text for each composed byte and the end; nil when they are the same.
  private var origin: [Int]?

  /// Composes a text.
  init(_ text: String) {
    bytes = Array(text.utf8)
    // U+0300 to U+036F begin with these bytes; without them nothing can be composed.
    guard bytes.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return }
    var composed: [UInt8] = []
    var origin: [Int] = []
    var place = 0
    for character in text {
      let whole =
        Self.composedLetters.firstIndex(of: character)
        .map { Self.composedLetters[$0] } ?? character
      composed.append(contentsOf: whole.utf8)
      let (own, new) = (character.utf8.count, whole.utf8.count)
      for index in 0..<new { origin.append(place + min(index, own)) }
      place += own
    }
    origin.append(place)
    (bytes, self.origin) = (composed, origin)
  }

  /// A range of composed bytes as a range of the text's own.
  func original(_ range: Range<Int>) -> Range<Int> {
    guard let origin else { return range }
    return origin[range.lowerBound]..<max(origin[range.lowerBound], origin[range.upperBound])
  }

  // Swift takes a letter and its spelling with a mark for equal, so a look-up gives the letter.
  private static let composedLetters: Set<Character> = {
    var letters: Set<Character> = []
    for value in [0xC0...0x24F, 0x1E00...0x1EFF].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let character = Character(scalar)
      if !letters.contains(character) { letters.insert(character) }
    }
    return letters
  }()
}
