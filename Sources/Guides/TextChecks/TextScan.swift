/// Which words does a text have, and where, so that every check finds them without looking again?

/// A text as bytes with its words, made in one pass.
struct TextScan {
  /// The text.
  let text: String
  /// Its UTF-8.
  let bytes: [UInt8]
  /// Its words in order: letters and digits, with apostrophes and hyphens inside; an ideograph is
  /// a word of its own.
  private(set) var words: [Word] = []

  /// A word in its place.
  struct Word {
    /// Where it stands.
    var range: Range<Int>
    /// Its lower-case letters packed into a number; 0 when it has more than 8 bytes.
    var key: UInt64
    /// It stands between quotation marks that are closed in the same line.
    var isQuoted = false
    /// It stands between braces.
    var isInBraces = false
    /// It holds a digit or an underscore.
    var hasDigit = false
  }

  /// Scans a text.
  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
    words.reserveCapacity(bytes.count / 5)
    scan()
  }

  /// The text of a range that begins and ends between characters.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The byte at `place`, nil outside of the text.
  func byte(_ place: Int) -> UInt8? { bytes.indices.contains(place) ? bytes[place] : nil }

  /// The scalar that begins at `place`, with its length in bytes.
  func scalar(at place: Int) -> (value: UInt32, length: Int) { Self.scalar(bytes, place) }

  private mutating func scan() {
    var place = 0
    var braces = 0
    var quoteStart: Int?
    while place < bytes.count {
      let (value, length) = scalar(at: place)
      switch Self.kind(of: value) {
      case .word: place = readWord(at: place, isInBraces: braces > 0)
      case .ideograph:
        words.append(
          Word(range: place..<place + length, key: 0, isInBraces: braces > 0)
        )
        place += length
      case .joiner, .mark, .other:
        switch value {
        case 0x0A: (braces, quoteStart) = (0, nil)
        case 0x7B: braces += 1
        case 0x7D: braces = max(0, braces - 1)
        case 0x22, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB:
          if let start = quoteStart {
            for index in start..<words.count { words[index].isQuoted = true }
            quoteStart = nil
          } else {
            quoteStart = words.count
          }
        default: break
        }
        place += length
      }
    }
  }

  private mutating func readWord(at start: Int, isInBraces: Bool) -> Int {
    var place = start
    var key: UInt64 = 0
    var hasDigit = false
    while place < bytes.count {
      let (value, length) = scalar(at: place)
      switch Self.kind(of: value) {
      case .word, .mark: break
      case .joiner:
        let next = place + length
        guard place > start, next < bytes.count, Self.kind(of: scalar(at: next).value) == .word
        else {
          return finish(start..<place, key, hasDigit, isInBraces)
        }
      case .ideograph, .other: return finish(start..<place, key, hasDigit, isInBraces)
      }
      if (0x30...0x39).contains(value) || value == 0x5F { hasDigit = true }
      for index in place..<place + length {
        key = key << 8 | UInt64(Self.lower(bytes, index))
      }
      place += length
    }
    return finish(start..<place, key, hasDigit, isInBraces)
  }

  private mutating func finish(
    _ range: Range<Int>,
    _ key: UInt64,
    _ hasDigit: Bool,
    _ isInBraces: Bool
  ) -> Int {
    words.append(
      Word(
        range: range,
        key: range.count > 8 ? 0 : key,
        isInBraces: isInBraces,
        hasDigit: hasDigit
      )
    )
    return range.upperBound
  }
}

extension TextScan {
  /// The key that a lower-case word of up to 8 bytes has.
  static func key(_ word: String) -> UInt64 { word.utf8.reduce(0) { $0 << 8 | UInt64($1) } }

  /// The keys of words that stand in one text with spaces between them.
  static func keys(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { key(String($0)) })
  }

  /// A byte of a letter as it is in lower case, for ASCII and the letters up to U+00FF.
  static func lower(_ bytes: [UInt8], _ place: Int) -> UInt8 {
    let byte = bytes[place]
    switch byte {
    case 0x41...0x5A: return byte + 0x20
    case 0x80...0x9E where byte != 0x97 && place > 0 && bytes[place - 1] == 0xC3:
      return byte + 0x20
    default: return byte
    }
  }

  /// Whether two ranges hold the same letters, capitals aside.
  func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    return zip(one, other).allSatisfy { Self.lower(bytes, $0) == Self.lower(bytes, $1) }
  }

  /// What a scalar is to a word.
  enum Kind {
    case word, ideograph, joiner, other
    /// An accent by itself, which goes on with the word before it.
    case mark
  }

  /// What a scalar is to a word.
  static func kind(of value: UInt32) -> Kind {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: return .word
    case 0x27, 0x2D, 0x2019, 0x2010, 0x2011: return .joiner
    case 0..<0xC0: return .other
    case 0xC0...0x24F: return value == 0xD7 || value == 0xF7 ? .other : .word
    case 0x3041...0x3096, 0x30A1...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFD:
      return .ideograph
    default: return kindOfRare(value)
    }
  }

  private static func kindOfRare(_ value: UInt32) -> Kind {
    guard let scalar = Unicode.Scalar(value) else { return .other }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return .word
    case .nonspacingMark, .spacingMark: return .mark
    default: return .other
    }
  }

  private static func scalar(_ bytes: [UInt8], _ place: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[place])
    func rest(_ offset: Int) -> UInt32 { UInt32(bytes[place + offset] & 0x3F) }
    // A Swift string's UTF-8 is whole.
    switch first {
    case 0..<0x80: return (first, 1)
    case 0..<0xE0: return ((first & 0x1F) << 6 | rest(1), 2)
    case 0..<0xF0: return ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3)
    default: return ((first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
    }
  }
}
