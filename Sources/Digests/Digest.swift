/// What is the 32-byte outcome of a hash, and how is it written?

/// The outcome of SHA-256 or of a keyed hash: 32 bytes.
public struct Digest: Hashable, Sendable {
  /// The bytes as four big-endian words; the first two fit a sixteen-byte name.
  public let words: (UInt64, UInt64, UInt64, UInt64)

  /// Makes a digest from its words.
  public init(words: (UInt64, UInt64, UInt64, UInt64)) { self.words = words }

  /// Takes 32 bytes; nil for any other number of them.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    let words = (0..<4).map { word in
      bytes[word * 8..<word * 8 + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
    self.init(words: (words[0], words[1], words[2], words[3]))
  }

  /// Reads sixty-four hexadecimal digits; nil for anything else.
  public init?(hex text: some StringProtocol) {
    var words: [UInt64] = [0, 0, 0, 0]
    var count = 0
    for byte in text.utf8 {
      let value: UInt8
      switch byte {
      case 0x30...0x39: value = byte - 0x30
      case 0x61...0x66: value = byte - 0x61 + 10
      case 0x41...0x46: value = byte - 0x41 + 10
      default: return nil
      }
      guard count < 64 else { return nil }
      words[count / 16] = words[count / 16] << 4 | UInt64(value)
      count += 1
    }
    guard count == 64 else { return nil }
    self.init(words: (words[0], words[1], words[2], words[3]))
  }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(32)
    for word in [words.0, words.1, words.2, words.3] {
      for shift in stride(from: UInt64(56), through: 0, by: -8) {
        result.append(UInt8(truncatingIfNeeded: word >> shift))
      }
    }
    return result
  }

  /// Sixty-four lower-case hexadecimal digits, as `sha256sum` prints them.
  public var hex: String {
    let all = [words.0, words.1, words.2, words.3]
    return String(unsafeUninitializedCapacity: 64) { buffer in
      for index in 0..<64 {
        let shift = UInt64(60 - index % 16 * 4)
        let nibble = UInt8(truncatingIfNeeded: all[index / 16] >> shift) & 0xF
        buffer[index] = nibble < 10 ? 0x30 + nibble : 0x57 + nibble
      }
      return 64
    }
  }

  /// Whether both have the same bytes.
  public static func == (a: Digest, b: Digest) -> Bool {
    a.words == b.words
  }

  /// Feeds the bytes to a set's or dictionary's hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
  }
}
