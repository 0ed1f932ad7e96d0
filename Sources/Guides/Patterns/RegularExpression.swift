/// Where does a regular expression match, and how is it kept from taking long?

internal import CPCRE2

/// A regular expression as PCRE2 reads it, in Unicode and minding case.
///
/// `^` and `$` are the ends of the text. A search takes a bounded number of steps, the same on every
/// machine; one that needs more answers nothing, so that no expression can hang a screen.
final class RegularExpression: Sendable {
  /// Most characters of an expression.
  static let mostCharacters = 500
  /// Most matches that one search finds.
  static let mostMatches = 1_000

  // What is compiled is never written again, and freed with the last reference.
  private let compiled: cp_pattern
  // The bytes that a match can begin with; nil when any may.
  private let starts: ByteSet?
  // How many letters in upper case a match has in a row.
  private let leastCapitals: Int

  /// Compiles an expression; throws what PCRE2 says of a mistake.
  init(_ source: String) throws(PatternProblem) {
    if source.unicodeScalars.count > Self.mostCharacters {
      throw .tooLong(most: Self.mostCharacters)
    }
    var code: Int32 = 0
    var offset = 0
    let bytes = Array(source.utf8)
    compiled = bytes.withUnsafeBufferPointer {
      cp_compile($0.baseAddress, $0.count, &code, &offset)
    }
    starts = compiled == 0 ? nil : Self.starts(compiled)
    leastCapitals = CapitalRun.least(in: bytes)
    if compiled == 0 { throw .expression(Self.message(code), byte: min(offset, bytes.count)) }
  }

  deinit { cp_free(compiled) }

  /// Every match of at least one byte, in order and apart; nil when the search reached its limits.
  ///
  /// Nothing is searched where the text lacks what every match has.
  func matches(in text: ExpressionText) -> [Range<Int>]? {
    if let starts, starts.isDisjoint(with: text.present) { return [] }
    return text.capitals < leastCapitals ? [] : matches(in: text.bytes)
  }

  /// Every match of at least one byte that begins in `window`, which lies between characters, or
  /// anywhere; in order and apart, nil when the search reached its limits.
  func matches(in text: [UInt8], from window: ClosedRange<Int>? = nil) -> [Range<Int>]? {
    guard !text.isEmpty else { return [] }
    let window = window ?? 0...text.count
    return text.withUnsafeBufferPointer { bytes -> [Range<Int>]? in
      // Most searches find little: room for all is only asked for when a few are not enough.
      for room in [8, Self.mostMatches] {
        let found = withUnsafeTemporaryAllocation(of: Int.self, capacity: 2 * room) {
          places -> [Range<Int>]? in
          let count = cp_search(
            compiled,
            bytes.baseAddress,
            bytes.count,
            window.lowerBound,
            window.upperBound,
            places.baseAddress,
            room
          )
          guard count >= 0 else { return nil }
          return (0..<count).map { places[2 * $0]..<places[2 * $0 + 1] }
        }
        guard let found else { return nil }
        if found.count < room || room == Self.mostMatches { return found }
      }
      return nil
    }
  }

  /// Whether the expression is likely to reach its limits on harmless texts.
  ///
  /// Only a repetition within a repetition can, so that nothing else is tried.
  func isSlow(source: String) -> Bool {
    let bytes = Array(source.utf8)
    let repeats = zip(bytes, bytes.dropFirst()).contains { first, second in
      first == 0x29 && (second == 0x2B || second == 0x2A || second == 0x7B)
    }
    guard repeats else { return false }
    let letters = Set(bytes.filter { (0x21..<0x7F).contains($0) }).sorted()
    // What the expression begins with, a run of one letter, an end that fits nothing, and then all that
    // it may ask for.
    let opening = Array(bytes.prefix { !Self.signs.contains($0) })
    return ([0x61, 0x30, 0x20] + letters.prefix(24)).contains { letter in
      matches(in: opening + Array(repeating: letter, count: 300) + [0x01] + letters) == nil
    }
  }

  // What means more than itself.
  private static let signs = Set("()[]\\.*+?{}^$|".utf8)

  private static func starts(_ compiled: cp_pattern) -> ByteSet? {
    var bits: [UInt8] = Array(repeating: 0, count: 32)
    guard bits.withUnsafeMutableBufferPointer({ cp_starts(compiled, $0.baseAddress) }) else {
      return nil
    }
    return ByteSet(
      (UInt8.min...UInt8.max).filter { bits[Int($0) / 8] & 1 << ($0 % 8) != 0 }
    )
  }

  private static func message(_ code: Int32) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { room in
      String(decoding: room[..<Int(cp_message(code, room.baseAddress, 256))], as: UTF8.self)
    }
  }
}
