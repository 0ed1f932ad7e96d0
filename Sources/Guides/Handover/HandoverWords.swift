/// Which words does a message have, and where?

/// A message cut into words, once for every entry that is looked for.
struct HandoverWords {
  /// The words in order.
  var words: [Word] = []
  /// Their letters as they are written, one behind the other.
  var exact: [UInt8] = []
  /// Their letters without rings, dots and repetition, one behind the other.
  var plain: [UInt8] = []

  /// A word in its place.
  struct Word {
    /// Where it stands, in bytes of the text.
    var range: Range<Int>
    /// Where its letters are in `exact`.
    var exact: Range<Int>
    /// Where its letters are in `plain`.
    var plain: Range<Int>
    /// A sentence ends before it.
    var beginsSentence = false
    /// A comma, a line end or more stands before it.
    var beginsClause = false
    /// Its value when it is a number of at most nine digits, else -1.
    var number = -1
  }

  /// Cuts a text.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    words.reserveCapacity(bytes.count / 5)
    exact.reserveCapacity(bytes.count)
    plain.reserveCapacity(bytes.count)
    read(bytes)
  }

  /// A number that all texts with the same letters in `plain` share, made of the first few letters.
  ///
  /// Letters that follow themselves count once, in two words too, and stars not at all: so no word has
  /// to be cut.
  static func beginning(of text: String) -> UInt64 {
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    var last: UInt8 = 0
    var count = 0
    for scalar in text.unicodeScalars {
      guard case .letter(let letter) = HandoverLetters.kind(scalar.value) else { continue }
      let plain = HandoverLetters.plain(letter)
      if plain == last { continue }
      number = (number ^ UInt64(plain)) &* 0x100_0000_01B3
      last = plain
      count += 1
      if count == 24 { break }
    }
    return number
  }

  private mutating func read(_ bytes: [UInt8]) {
    var place = 0
    var sentence = false
    var clause = false
    var lines = 0
    while place < bytes.count {
      let (value, length) = Self.scalar(bytes, place)
      if case .letter = HandoverLetters.kind(value) {
        place = readWord(bytes, place, sentence: sentence, clause: clause || sentence)
        (sentence, clause, lines) = (false, false, 0)
        continue
      }
      switch value {
      case 0x2E:
        // Three dots are a pause and no end.
        let isPause =
          (place > 0 && bytes[place - 1] == 0x2E)
          || (place + 1 < bytes.count && bytes[place + 1] == 0x2E)
        if !isPause { sentence = true } else { clause = true }
      case 0x21, 0x3F: sentence = true
      case 0x0A, 0x0D:
        if value == 0x0A { lines += 1 }
        clause = true
        if lines > 1 { sentence = true }
      case 0x2C, 0x3A, 0x3B, 0x28, 0x29, 0x2013, 0x2014, 0x2026: clause = true
      default: break
      }
      place += length
    }
  }

  // Leading digits are a word of their own: `10år`, `500kr`.
  private mutating func readWord(
    _ bytes: [UInt8],
    _ start: Int,
    sentence: Bool,
    clause: Bool
  ) -> Int {
    let firstExact = exact.count
    let firstPlain = plain.count
    var place = start
    var end = start
    var number = 0
    var digits = 0
    var isNumber = true
    scan: while place < bytes.count {
      // Small letters in ASCII, which most are.
      if bytes[place] &- 0x61 < 26, !isNumber || digits == 0 {
        isNumber = false
        appendSmall(bytes[place] - 0x60, from: firstPlain)
        place += 1
        end = place
        continue
      }
      let (value, length) = Self.scalar(bytes, place)
      switch HandoverLetters.kind(value) {
      case .letter(let letter):
        let isDigit = (HandoverLetters.zero..<HandoverLetters.other).contains(letter)
        if isDigit {
          digits += 1
          if digits <= 9 { number = number * 10 + Int(letter - HandoverLetters.zero) }
        } else if isNumber, digits > 0 {
          break scan
        }
        isNumber = isNumber && isDigit
        append(letter, from: firstPlain)
        end = place + length
      case .mark(let mark):
        mend(mark, from: firstPlain)
        end = place + length
      case .silent: break
      case .star:
        // Somebody hides a letter: `självm*rd`.
        guard place + 1 < bytes.count,
          case .letter = HandoverLetters.kind(Self.scalar(bytes, place + 1).value), !isNumber
        else { break scan }
        append(HandoverLetters.star, from: firstPlain)
        end = place + length
      case .none: break scan
      }
      place += length
    }
    words.append(
      Word(
        range: start..<end,
        exact: firstExact..<exact.count,
        plain: firstPlain..<plain.count,
        beginsSentence: sentence,
        beginsClause: clause,
        number: isNumber && digits <= 9 ? number : -1
      )
    )
    return max(place, end)
  }

  private mutating func append(_ letter: UInt8, from first: Int) {
    exact.append(letter)
    let simple = HandoverLetters.plain(letter)
    let isDigit = (HandoverLetters.zero..<HandoverLetters.other).contains(letter)
    if plain.count > first, plain.last == simple, !isDigit { return }
    plain.append(simple)
  }

  @inline(__always) private mutating func appendSmall(_ letter: UInt8, from first: Int) {
    exact.append(letter)
    if plain.count == first || plain[plain.count - 1] != letter { plain.append(letter) }
  }

  private mutating func mend(_ mark: UInt32, from first: Int) {
    guard let last = exact.last, plain.count > first else { return }
    exact[exact.count - 1] = HandoverLetters.letter(last, with: mark)
  }

  /// The scalar at a place of UTF-8, with its length.
  static func scalar(_ bytes: [UInt8], _ place: Int) -> (value: UInt32, length: Int) {
    let first = bytes[place]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard place + length <= bytes.count else { return (0, 1) }
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
    return (value, length)
  }
}
