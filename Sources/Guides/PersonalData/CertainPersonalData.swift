/// Can anything certain stand in these bytes at all?

internal import Curation

/// Tells texts in which no detector can be certain of anything, by their bytes alone.
///
/// What is certain has a digit, an `@`, a `/`, a value behind `=` or `#`, or one of a few words before
/// it; or it is six groups of hexadecimal letters. Bytes that could be such things in another spelling
/// count as them, so that the answer is never wrong, only cautious.
enum CertainPersonalData {
  /// Whether something certain may stand there; false is sure.
  ///
  /// - Parameters:
  ///   - bytes: a text, or what stands between the quotes of one in JSON.
  ///   - rules: the company's own patterns.
  /// - Returns: false where nothing certain stands, for sure.
  static func mayStand(
    in bytes: some Collection<UInt8>,
    rules: PersonalDataRules
  ) -> Bool {
    if !rules.needDigits { return !bytes.isEmpty }
    var separators = 0
    // The three bytes before, the last one lowest, letters small.
    var before: UInt32 = 0
    for byte in bytes {
      let meaning = meanings[Int(byte)]
      switch meaning {
      case alone: return true
      case separator:
        separators += 1
        if separators >= 5 { return true }
      // An escape of JSON that may stand for anything.
      case escape where before & 0xFF == 0x5C: return true
      default: break
      }
      before = before << 8 | UInt32(small(byte))
      if isCue(before) { return true }
    }
    return false
  }

  // What a byte says by itself.
  private static let nothing: UInt8 = 0
  private static let alone: UInt8 = 1
  private static let separator: UInt8 = 2
  private static let escape: UInt8 = 3

  private static let meanings: [UInt8] = {
    var table = [UInt8](repeating: nothing, count: 256)
    for byte in "0123456789@/=#".utf8 { table[Int(byte)] = alone }
    for byte in ":-".utf8 { table[Int(byte)] = separator }
    table[Int(UInt8(ascii: "u"))] = escape
    table[Int(UInt8(ascii: "U"))] = escape
    // Letters such as å begin with C3, and none of these is a digit. What begins otherwise may be one,
    // or something that is passed over.
    for byte in 0x80...0xFF { table[byte] = alone }
    for byte in 0x80...0xBF { table[byte] = nothing }
    table[0xC3] = nothing
    return table
  }()

  @inline(__always) private static func small(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  // The words that announce a password, by three of their letters, and what tokens begin with.
  @inline(__always) private static func isCue(_ letters: UInt32) -> Bool {
    switch letters & 0xFF_FFFF {
    case word("p", "a", "s"), word("p", "w", "d"), word("t", "o", "k"), word("a", "p", "i"),
      word("g", "h", "p"), word("e", "y", "j"), word("a", "k", "i"), word("w", "w", "w"):
      true
    // lösen: the o before has two bytes.
    case word("s", "e", "n"): letters >> 24 == 0xB6 || letters >> 24 == 0x96
    default: false
    }
  }

  @inline(__always) private static func word(
    _ first: Unicode.Scalar,
    _ second: Unicode.Scalar,
    _ third: Unicode.Scalar
  ) -> UInt32 {
    first.value << 16 | second.value << 8 | third.value
  }
}
