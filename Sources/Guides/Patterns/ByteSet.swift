/// Which bytes stand somewhere in a text?

/// A set of bytes.
struct ByteSet: Hashable, Sendable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var third: UInt64 = 0
  private var fourth: UInt64 = 0

  /// Makes a set of these bytes.
  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { insert(byte) }
  }

  /// Adds a byte.
  @inline(__always) mutating func insert(_ byte: UInt8) {
    // Without a choice among ASCII, which would be guessed wrong half of the time.
    let bit: UInt64 = 1 &<< UInt64(byte & 63)
    let half = UInt64(byte >> 6 & 1) &- 1
    if byte < 0x80 {
      first |= bit & half
      second |= bit & ~half
    } else {
      third |= bit & half
      fourth |= bit & ~half
    }
  }

  /// Whether a byte is in the set.
  func contains(_ byte: UInt8) -> Bool { !isDisjoint(with: ByteSet(CollectionOfOne(byte))) }

  /// Whether no byte is in both sets.
  func isDisjoint(with other: ByteSet) -> Bool {
    first & other.first | second & other.second | third & other.third | fourth & other.fourth == 0
  }
}
