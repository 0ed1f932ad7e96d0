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
  let units: [Unit]
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
  /// What all words together announce.
  private(set) var cues: Cues = []

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
    units = PersonalReader.units(of: bytes, isJSON: isJSON)
    gather()
  }

  /// Reads a text.
  init(_ text: String) { self.init(Array(text.utf8)) }

  private mutating func gather() {
    words.reserveCapacity(units.count / 5)
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
      let announced = Cues.of(hash)
      cues.formUnion(announced)
      words.append(
        Word(
          start: start,
          end: place,
          hash: hash,
          cues: announced,
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
    guard !self.cues.isDisjoint(with: cues), var index = wordIndex(before: place) else {
      return false
    }
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
  /// `newline` lets the number go on in the next line, or behind an empty one.
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
    guard place > start, lines <= 2, signs <= 1, isDigit(place) else { return nil }
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
