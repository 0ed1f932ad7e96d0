/// Where is the edge between two characters plain to see, so that the slow rules need not be asked?

/// Shortcuts through Unicode's rules for grapheme clusters; they never contradict the slow way.
public enum Segments {
  /// Whether a scalar joins with no other simple scalar: between two of them there is always an edge.
  ///
  /// Controls count, so test for them first; carriage return does not, as it joins with a line feed.
  public static func isSimple(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300: scalar.value != 0xD
    case 0x370...0x377, 0x37A...0x37F, 0x384...0x38A, 0x38C, 0x38E...0x3A1: true  // Greek
    case 0x3A3...0x482, 0x48A...0x52F: true  // Greek, Cyrillic
    case 0x5D0...0x5EA, 0x620...0x64A: true  // Hebrew and Arabic letters
    case 0x1E00...0x1EFF: true  // Latin with marks
    case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20C0: true  // punctuation, currencies
    case 0x2190...0x2BFF: true  // arrows, boxes, symbols
    case 0x3041...0x3096, 0x309B...0x30FF, 0x4E00...0x9FFF: true  // kana, ideographs
    default: false
    }
  }

  /// Whether a simple scalar is sure to be drawn as it is; the symbols among them need a closer look.
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD: false
    case 0x2190...0x2BFF:
      (0x2190...0x2426).contains(scalar.value)
        || (0x2460...0x25FF).contains(scalar.value)
    default: isSimple(scalar)
    }
  }

  /// Whether the scalar is one of the most frequent that are simple, drawn as they are, and one column wide.
  @inlinable
  public static func isOneColumn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x2010...0x2027, 0x2500...0x259F: true
    default: false
    }
  }

  /// The scalar of a character that has just one.
  public static func onlyScalar(of character: Character) -> Unicode.Scalar? {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return nil }
    return character.utf8.count == UTF8.width(first) ? first : nil
  }

  /// The byte of a character that is ASCII and one scalar.
  @inlinable
  @inline(__always)
  public static func ascii(of character: Character) -> UInt8? {
    let bytes = character.utf8
    guard bytes.count == 1 else { return nil }
    return bytes.first
  }

  /// Whether a character ends a line: `\n` or `\r\n`, and nothing else.
  public static func isLineEnd(_ character: Character) -> Bool {
    let bytes = character.utf8
    switch bytes.count {
    case 1: return bytes.first == 0xA
    case 2: return bytes.first == 0xD && bytes.last == 0xA
    default: return false
    }
  }

  /// The characters of a text.
  public static func characters(of text: String) -> [Character] {
    var text = text
    text.makeContiguousUTF8()
    return text.utf8.withContiguousStorageIfAvailable { bytes in
      characters(of: text, bytes)
    } ?? Array(text)
  }

  private static func characters(
    of text: String,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [Character] {
    var characters: [Character] = []
    characters.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80, byte != 0xD, offset + 1 == bytes.count || bytes[offset + 1] < 0x80 {
        characters.append(asciiCharacters[Int(byte)])
        offset += 1
        continue
      }
      let index = text.utf8.index(text.startIndex, offsetBy: offset)
      let scalars = text.unicodeScalars
      let next = scalars.index(after: index)
      let isAlone =
        isSimple(scalars[index]) && (next == scalars.endIndex || isSimple(scalars[next]))
      let character = isAlone ? Character(scalars[index]) : text[index]
      characters.append(character)
      offset += character.utf8.count
    }
    return characters
  }

  private static let asciiCharacters = (0..<128).map { Character(Unicode.Scalar(UInt8($0))) }
}

extension UTF8 {
  /// Bytes a scalar takes.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x80: 1
    case 0x80..<0x800: 2
    case 0x800..<0x10000: 3
    default: 4
    }
  }
}
