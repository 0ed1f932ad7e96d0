/// Which of eight bytes are of a kind, in a handful of instructions?

/// Tests on eight bytes at a time; a hit sets the top bit of its byte.
///
/// The lowest hit is exact; bits above it may be false, so look again after each.
enum ByteScan {
  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Bytes that are zero.
  @inline(__always)
  static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & tops }

  /// Bytes equal to one byte.
  @inline(__always)
  static func equal(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    zeros(word ^ (ones &* UInt64(byte)))
  }

  /// Whether any of sixteen bytes is one that a JSON string may have to escape, as `escapes` says.
  @inline(__always)
  static func mayEscape(_ bytes: SIMD16<UInt8>) -> Bool {
    // The type is spelled out: of bare numbers, or an inferred type, the compiler makes a loop.
    let control = bytes .< SIMD16<UInt8>(repeating: 0x20)
    let quote = bytes .== SIMD16<UInt8>(repeating: 0x22)
    let backslash = bytes .== SIMD16<UInt8>(repeating: 0x5C)
    let delete = bytes .== SIMD16<UInt8>(repeating: 0x7F)
    let lead = (bytes | SIMD16<UInt8>(repeating: 0x20)) .== SIMD16<UInt8>(repeating: 0xE2)
    let hits = control .| quote .| backslash .| delete .| lead
    let halves = unsafeBitCast(hits, to: SIMD2<UInt64>.self)
    return halves.x | halves.y != 0
  }

  /// Bytes a JSON string may have to escape: quote, backslash, controls, DEL, and the lead bytes of
  /// U+0085 and of U+2028 and U+2029.
  @inline(__always)
  static func escapes(_ word: UInt64) -> UInt64 {
    // A byte below the one looked for borrows from its top bit; those of ASCII share what follows.
    let quote = (word ^ (ones &* 0x22)) &- ones
    let backslash = (word ^ (ones &* 0x5C)) &- ones
    let delete = (word ^ (ones &* 0x7F)) &- ones
    let ascii = (quote | backslash | delete | (word &- ones &* 0x20)) & ~word & tops
    // The two lead bytes differ in one bit.
    return ascii | equal(word | (ones &* 0x20), 0xE2)
  }
}
