/// Which characters does a text consist of, to the detectors of personal data?

/// Reads the bytes of a text as the units of a `PersonalScan`.
///
/// Works on memory that it is lent for the time of the reading: a unit takes at least a byte, so that
/// there is room for all.
struct PersonalReader {
  private let text: UnsafeBufferPointer<UInt8>
  private let isJSON: Bool
  private let units: UnsafeMutableBufferPointer<PersonalScan.Unit>
  private var count = 0

  /// The units of a text; with `isJSON` the escapes of JSON count as what they stand for.
  static func units(of bytes: [UInt8], isJSON: Bool) -> [PersonalScan.Unit] {
    Array(unsafeUninitializedCapacity: bytes.count) { units, count in
      count = bytes.withUnsafeBufferPointer { text in
        var reader = PersonalReader(text: text, isJSON: isJSON, units: units)
        reader.read()
        return reader.count
      }
    }
  }

  private mutating func read() {
    var place = 0
    while place < text.count {
      let byte = text[place]
      if byte &- 0x61 < 26 || byte == 0x20 {
        append(code: byte, place, place + 1)
        place += 1
      } else if byte >= 0x80 {
        let (value, length) = Self.scalar(text, place)
        append(value, place, place + length)
        place += length
      } else if byte == 0x7B, let end = Self.slotEnd(text, place) {
        append(code: PersonalScan.slot, place, end)
        place = end
      } else if byte == 0x5C, isJSON {
        let (value, end) = Self.escape(text, place)
        append(value, place, end)
        place = end
      } else {
        appendASCII(byte, place, place + 1)
        place += 1
      }
    }
  }

  @inline(__always) private mutating func append(
    code: UInt8,
    _ start: Int,
    _ end: Int,
    isCapital: Bool = false
  ) {
    units.initializeElement(
      at: count,
      to: PersonalScan.Unit(
        start: Int32(truncatingIfNeeded: start),
        end: Int32(truncatingIfNeeded: end),
        code: code,
        isCapital: isCapital
      )
    )
    count += 1
  }

  private mutating func appendASCII(_ byte: UInt8, _ start: Int, _ end: Int) {
    switch byte {
    case 0x41...0x5A: append(code: byte + 0x20, start, end, isCapital: true)
    case 0x20...0x7E, 0x0A: append(code: byte, start, end)
    case 0x09, 0x0B, 0x0C: append(code: 0x20, start, end)
    // CR LF is one end of a line; LF comes after.
    case 0x0D: if end < text.count, text[end] != 0x0A { append(code: 0x0A, start, end) }
    default: append(code: PersonalScan.other, start, end)
    }
  }

  private mutating func append(_ value: UInt32, _ start: Int, _ end: Int) {
    switch value {
    case 0..<0x80: appendASCII(UInt8(value), start, end)
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: append(code: 0x20, start, end)
    case 0x2010...0x2013, 0x2212, 0xFE58, 0xFE63: append(code: 0x2D, start, end)
    case 0x2014, 0x2015: append(code: isInNumber ? 0x2D : PersonalScan.other, start, end)
    case 0x85, 0x2028, 0x2029: append(code: 0x0A, start, end)
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFE00...0xFE0F: break
    case 0xC0...0xDE where value != 0xD7:
      append(code: UInt8(value) + 0x20, start, end, isCapital: true)
    case 0xA1...0xFF: append(code: UInt8(value), start, end)
    case 0x300...0x36F: appendMark(value, start, end)
    case 0xFF01...0xFF5E: appendASCII(UInt8(value - 0xFEE0), start, end)
    default: appendRare(value, start, end)
    }
  }

  // A long dash is a hyphen between digits alone: elsewhere it parts sentences.
  private var isInNumber: Bool {
    var place = count - 1
    while place >= 0, units[place].code == 0x20 { place -= 1 }
    return place >= 0 && PersonalScan.isDigit(units[place].code)
  }

  // An accent goes with the letter before it.
  private mutating func appendMark(_ value: UInt32, _ start: Int, _ end: Int) {
    guard count > 0, PersonalScan.isLetter(units[count - 1].code) else { return }
    let last = count - 1
    units[last].end = Int32(end)
    switch (units[last].code, value) {
    case (0x61, 0x30A): units[last].code = 0xE5
    case (0x61, 0x308): units[last].code = 0xE4
    case (0x6F, 0x308): units[last].code = 0xF6
    case (0x65, 0x301): units[last].code = 0xE9
    case (0x75, 0x308): units[last].code = 0xFC
    default: break
    }
  }

  private mutating func appendRare(_ value: UInt32, _ start: Int, _ end: Int) {
    guard let scalar = Unicode.Scalar(value) else {
      return append(code: PersonalScan.other, start, end)
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .decimalNumber:
      let digit = properties.numericValue.map { UInt8(max(0, min(9, $0))) } ?? 0
      append(code: 0x30 + digit, start, end)
    case .uppercaseLetter, .titlecaseLetter:
      append(code: PersonalScan.letter, start, end, isCapital: true)
    case .lowercaseLetter, .otherLetter, .modifierLetter:
      append(code: PersonalScan.letter, start, end)
    case .nonspacingMark, .enclosingMark, .spacingMark: break
    default: append(code: PersonalScan.other, start, end)
    }
  }

  /// The scalar at a place and its length; a byte that is no UTF-8 counts by itself.
  private static func scalar(
    _ text: UnsafeBufferPointer<UInt8>,
    _ place: Int
  ) -> (UInt32, Int) {
    let first = text[place]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, place + length <= text.count else { return (0xFFFD, 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in place + 1..<place + length {
      guard text[index] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(text[index] & 0x3F)
    }
    return (value, length)
  }

  /// Where the slot ends that begins at `start`; nil when none does.
  ///
  /// Its name is letters and `_`, with a number of at most three digits at the end: nothing that could
  /// be personal.
  private static func slotEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    guard start + 5 <= text.count, text[start + 1] == 0x7B else { return nil }
    var place = start + 2
    var digits = 0
    while place < text.count, place - start <= 66 {
      let byte = text[place]
      switch byte {
      case 0x7D:
        guard place > start + 2, place + 1 < text.count, text[place + 1] == 0x7D else { return nil }
        return place + 2
      case 0x30...0x39: digits += 1
      case 0x41...0x5A, 0x61...0x7A, 0x5F, 0xC3, 0x84, 0x85, 0x96, 0xA4, 0xA5, 0xB6:
        if digits > 0 { return nil }
      default: return nil
      }
      if digits > 3 { return nil }
      place += 1
    }
    return nil
  }

  /// What an escape of JSON stands for, and where it ends.
  private static func escape(
    _ text: UnsafeBufferPointer<UInt8>,
    _ start: Int
  ) -> (UInt32, Int) {
    guard start + 1 < text.count else { return (0x5C, start + 1) }
    switch text[start + 1] {
    // CR LF is one end of a line; of the two CR is passed over like what nobody sees.
    case 0x72 where start + 3 < text.count && text[start + 2] == 0x5C && text[start + 3] == 0x6E:
      return (0x200B, start + 2)
    case 0x6E, 0x72: return (0x0A, start + 2)
    case 0x74, 0x62, 0x66: return (0x20, start + 2)
    case 0x75:
      guard let high = hex(text, start + 2) else { return (0x5C, start + 1) }
      if (0xD800..<0xDC00).contains(high), start + 7 < text.count, text[start + 6] == 0x5C,
        text[start + 7] == 0x75, let low = hex(text, start + 8), (0xDC00..<0xE000).contains(low)
      {
        return (0x10000 + (high - 0xD800) << 10 + (low - 0xDC00), start + 12)
      }
      return (high, start + 6)
    case let byte where byte < 0x80: return (UInt32(byte), start + 2)
    default: return (0x5C, start + 1)
    }
  }

  private static func hex(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> UInt32? {
    guard start + 4 <= text.count else { return nil }
    var value: UInt32 = 0
    for index in start..<start + 4 {
      switch text[index] {
      case 0x30...0x39: value = value << 4 | UInt32(text[index] - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(text[index] - 0x37)
      case 0x61...0x66: value = value << 4 | UInt32(text[index] - 0x57)
      default: return nil
      }
    }
    return value
  }
}
