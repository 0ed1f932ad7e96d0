/// What does a text look like to the detectors of personal data?

internal import Curation

/// A text as units: one a character, with its spelling evened out and its place kept.
///
/// Spaces of every width are a space, hyphens and the minus a hyphen, digits of every script digits,
/// letters small, å ä ö one unit however they are composed. What nobody sees is passed over. A slot
/// such as `{{phone_2}}` is one unit that nothing is found in.
///
/// Any bytes can be read; those that are no UTF-8 are units of their own.
struct PersonalScan {
  /// The text.
  let bytes: [UInt8]
  /// What the text consists of.
  private(set) var units: [Unit] = []
  /// The digits that follow each other directly, as ranges of units.
  private(set) var runs: [Range<Int>] = []
  /// The letters and digits that follow each other directly.
  private(set) var words: [Word] = []
  /// Where an `@` stands.
  private(set) var ats: [Int] = []
  /// Where a `/` stands.
  private(set) var slashes: [Int] = []
  /// Where a `:` stands.
  private(set) var colons: [Int] = []
  private let isJSON: Bool

  /// A character.
  struct Unit {
    var start: Int32
    var end: Int32
    /// The character in Latin-1, small; or one of the codes of `PersonalScan`.
    var code: UInt8
    var isCapital = false
  }

  /// A word, in units.
  struct Word {
    var start: Int
    var end: Int
    var hash: UInt64
    var cues: Cues
    var hasDigit: Bool
    var isCapital: Bool
    var count: Int { end - start }
  }

  /// A letter beyond Latin-1.
  static let letter: UInt8 = 0x80
  /// A slot.
  static let slot: UInt8 = 0x81
  /// Anything else.
  static let other: UInt8 = 0x82

  /// Reads a text; with `isJSON` the escapes of JSON count as what they stand for.
  init(_ bytes: [UInt8], isJSON: Bool = false) {
    self.bytes = bytes
    self.isJSON = isJSON
    units.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { read($0) }
    gather()
  }

  /// Reads a text.
  init(_ text: String) { self.init(Array(text.utf8)) }

  // MARK: reading

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    var place = 0
    while place < text.count {
      let byte = text[place]
      if byte >= 0x80 {
        let (value, length) = Self.scalar(text, place)
        append(value, place, place + length)
        place += length
      } else if byte == 0x7B, let end = Self.slotEnd(text, place) {
        append(code: Self.slot, place, end)
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

  private mutating func append(code: UInt8, _ start: Int, _ end: Int, isCapital: Bool = false) {
    units.append(
      Unit(start: Int32(start), end: Int32(end), code: code, isCapital: isCapital)
    )
  }

  private mutating func appendASCII(_ byte: UInt8, _ start: Int, _ end: Int) {
    switch byte {
    case 0x41...0x5A: append(code: byte + 0x20, start, end, isCapital: true)
    case 0x20...0x7E, 0x0A: append(code: byte, start, end)
    case 0x09, 0x0B, 0x0C: append(code: 0x20, start, end)
    // CR LF is one end of a line; LF comes after.
    case 0x0D: if end < bytes.count, bytes[end] != 0x0A { append(code: 0x0A, start, end) }
    default: append(code: Self.other, start, end)
    }
  }

  private mutating func append(_ value: UInt32, _ start: Int, _ end: Int) {
    switch value {
    case 0..<0x80: appendASCII(UInt8(value), start, end)
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: append(code: 0x20, start, end)
    case 0x2010...0x2013, 0x2212, 0xFE58, 0xFE63: append(code: 0x2D, start, end)
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

  // An accent goes with the letter before it.
  private mutating func appendMark(_ value: UInt32, _ start: Int, _ end: Int) {
    guard let last = units.indices.last, Self.isLetter(units[last].code) else { return }
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
      return append(code: Self.other, start, end)
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .decimalNumber:
      let digit = properties.numericValue.map { UInt8(max(0, min(9, $0))) } ?? 0
      append(code: 0x30 + digit, start, end)
    case .uppercaseLetter, .titlecaseLetter: append(code: Self.letter, start, end, isCapital: true)
    case .lowercaseLetter, .otherLetter, .modifierLetter: append(code: Self.letter, start, end)
    case .nonspacingMark, .enclosingMark, .spacingMark: break
    default: append(code: Self.other, start, end)
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

  // MARK: gathering

  private mutating func gather() {
    var place = 0
    while place < units.count {
      let code = units[place].code
      guard Self.isWord(code) else {
        switch code {
        case 0x40: ats.append(place)
        case 0x2F: slashes.append(place)
        case 0x3A: colons.append(place)
        default: break
        }
        place += 1
        continue
      }
      let start = place
      var hash: UInt64 = Cues.basis
      var hasDigit = false
      var digitsFrom: Int?
      while place < units.count, Self.isWord(units[place].code) {
        let code = units[place].code
        hash = Cues.hash(hash, code)
        if Self.isDigit(code) {
          hasDigit = true
          if digitsFrom == nil { digitsFrom = place }
        } else if let from = digitsFrom {
          runs.append(from..<place)
          digitsFrom = nil
        }
        place += 1
      }
      if let from = digitsFrom { runs.append(from..<place) }
      words.append(
        Word(
          start: start,
          end: place,
          hash: hash,
          cues: Cues.of(hash),
          hasDigit: hasDigit,
          isCapital: units[start].isCapital
        )
      )
    }
  }
}

extension PersonalScan {
  /// Whether a code is a digit.
  @inline(__always) static func isDigit(_ code: UInt8) -> Bool { code &- 0x30 < 10 }

  /// Whether a code is a letter.
  @inline(__always) static func isLetter(_ code: UInt8) -> Bool {
    code &- 0x61 < 26 || code == letter || (code >= 0xDF && code != 0xF7)
  }

  /// Whether a code is a letter or a digit.
  @inline(__always) static func isWord(_ code: UInt8) -> Bool { isDigit(code) || isLetter(code) }

  /// The code at a place; 0 outside of the text.
  @inline(__always) func code(_ place: Int) -> UInt8 {
    place >= 0 && place < units.count ? units[place].code : 0
  }

  /// Whether a digit stands at a place.
  func isDigit(_ place: Int) -> Bool { Self.isDigit(code(place)) }

  /// Whether a letter, a digit or a slot stands at a place, so that a number can't end beside it.
  func touches(_ place: Int) -> Bool { Self.isWord(code(place)) || code(place) == Self.slot }

  /// Whether neither end of a range of units touches a letter, a digit or a slot.
  func isFree(_ range: Range<Int>) -> Bool {
    !touches(range.lowerBound - 1) && !touches(range.upperBound)
  }

  /// Whether a range of units goes on with a hyphen and a digit, or comes after such.
  func isChained(_ range: Range<Int>) -> Bool {
    func links(_ code: UInt8) -> Bool { code == 0x2D || code == 0x2B }
    return links(code(range.lowerBound - 1)) && isDigit(range.lowerBound - 2)
      || links(code(range.upperBound)) && isDigit(range.upperBound + 1)
  }

  /// The bytes of a range of units.
  func place(_ range: Range<Int>) -> Range<Int> {
    Int(units[range.lowerBound].start)..<Int(units[range.upperBound - 1].end)
  }

  /// The text of a range of units, as it stands.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[place(range)], as: UTF8.self)
  }

  /// The small letters and the digits of a range, nothing else.
  func compact(_ range: Range<Int>) -> String {
    var text = ""
    for index in range where Self.isWord(units[index].code) {
      text.unicodeScalars.append(Unicode.Scalar(units[index].code))
    }
    return text
  }

  /// The digits of a range, as numbers.
  func digits(_ range: Range<Int>) -> [UInt8] {
    var digits: [UInt8] = []
    digits.reserveCapacity(range.count)
    for index in range where Self.isDigit(units[index].code) {
      digits.append(units[index].code - 0x30)
    }
    return digits
  }

  /// The number that up to nine digits make.
  func number(_ range: Range<Int>) -> Int {
    range.reduce(0) { Self.isDigit(units[$1].code) ? $0 &* 10 &+ Int(units[$1].code - 0x30) : $0 }
  }

  /// Whether the codes at a place spell this ASCII text.
  func spells(_ text: StaticString, at place: Int) -> Bool {
    for index in 0..<text.utf8CodeUnitCount
    where code(place + index) != text.utf8Start[index] {
      return false
    }
    return true
  }

  /// The index of the last word that ends at or before a unit.
  func wordIndex(before place: Int) -> Int? {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].end <= place { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// Whether one of the last `within` words before a unit is such a cue, with no slot and no empty
  /// line between.
  func hasCue(_ cues: Cues, before place: Int, within: Int = 4) -> Bool {
    guard var index = wordIndex(before: place) else { return false }
    var end = place
    for _ in 0..<within {
      if isBroken(words[index].end..<end) { return false }
      if !words[index].cues.isDisjoint(with: cues) { return true }
      end = words[index].start
      guard index > 0 else { return false }
      index -= 1
    }
    return false
  }

  /// Whether a slot or an empty line stands in a range.
  func isBroken(_ range: Range<Int>) -> Bool {
    var lines = 0
    for index in range {
      switch units[index].code {
      case Self.slot: return true
      case 0x0A:
        lines += 1
        if lines > 1 { return true }
      default: break
      }
    }
    return false
  }

  /// Whether a sentence ends in a range.
  func endsSentence(_ range: Range<Int>) -> Bool {
    for index in range {
      switch units[index].code {
      case 0x21, 0x3F, 0x0A, Self.slot: return true
      case 0x2E where code(index + 1) == 0x20 || index + 1 >= units.count: return true
      default: break
      }
    }
    return false
  }

  /// The end of a break within a number: up to `most` spaces, hyphens and the like; nil without one.
  ///
  /// `newline` lets the number go on in the next line.
  func breakEnd(_ start: Int, most: Int = 3, newline: Bool, dot: Bool = false) -> Int? {
    var place = start
    var lines = 0
    var signs = 0
    loop: while place - start < most {
      switch code(place) {
      case 0x20: break
      case 0x2D: signs += 1
      case 0x2E where dot: signs += 1
      case 0x0A where newline: lines += 1
      default: break loop
      }
      place += 1
    }
    guard place > start, lines <= 1, signs <= 1, isDigit(place) else { return nil }
    return place
  }

  /// Makes a finding of a range of units.
  func finding(
    _ kind: PersonalKind,
    _ range: Range<Int>,
    _ certainty: PersonalCertainty,
    _ value: String,
    _ evidence: PersonalEvidence
  ) -> PersonalFinding {
    PersonalFinding(
      kind: kind,
      range: place(range),
      certainty: certainty,
      value: value,
      evidence: evidence
    )
  }
}
