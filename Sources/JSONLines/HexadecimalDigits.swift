/// How are eight hexadecimal digits spelled at once?

enum HexadecimalDigits {
  /// The digits of a word in small letters, the first one in the highest byte.
  static func spell(_ word: UInt32) -> UInt64 {
    // Four bits to a byte, by moving halves apart three times.
    var digits = UInt64(word)
    digits = (digits | digits << 16) & 0x0000_FFFF_0000_FFFF
    digits = (digits | digits << 8) & 0x00FF_00FF_00FF_00FF
    digits = (digits | digits << 4) & 0x0F0F_0F0F_0F0F_0F0F
    // Six more make a digit from ten on carry into the upper half of its byte.
    let letters = (digits &+ ByteScan.ones &* 6) >> 4 & ByteScan.ones
    return digits &+ ByteScan.ones &* 0x30 &+ letters &* 0x27
  }
}
