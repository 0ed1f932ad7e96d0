/// Which scalars do UTF-8 bytes stand for, when they come one at a time?

/// A strict UTF-8 decoder: overlong forms, surrogates and stray bytes yield nothing.
struct ScalarDecoder: Sendable {
  /// What one byte led to.
  enum Outcome: Equatable {
    /// The byte was taken; nothing is complete, or it was dropped.
    case nothing
    /// A scalar is complete.
    case scalar(Unicode.Scalar)
    /// The byte ended a broken form that was dropped; the byte itself is still to be read.
    case notTaken
  }

  private var value: UInt32 = 0
  private var missing = 0
  private var lowest: UInt8 = 0x80
  private var highest: UInt8 = 0xBF

  /// Whether a scalar has been begun.
  var isPending: Bool { missing > 0 }

  /// Forgets what has been begun.
  mutating func reset() { self = ScalarDecoder() }

  /// Takes the next byte.
  mutating func take(_ byte: UInt8) -> Outcome {
    missing == 0 ? begin(byte) : go(on: byte)
  }

  private mutating func begin(_ byte: UInt8) -> Outcome {
    switch byte {
    case 0x00...0x7F: return .scalar(Unicode.Scalar(byte))
    case 0xC2...0xDF: expect(1, UInt32(byte & 0x1F))
    case 0xE0: expect(2, 0, from: 0xA0)
    case 0xED: expect(2, 0x0D, to: 0x9F)
    case 0xE1...0xEF: expect(2, UInt32(byte & 0x0F))
    case 0xF0: expect(3, 0, from: 0x90)
    case 0xF1...0xF3: expect(3, UInt32(byte & 0x07))
    case 0xF4: expect(3, 4, to: 0x8F)
    default: break
    }
    return .nothing
  }

  private mutating func go(on byte: UInt8) -> Outcome {
    guard byte >= lowest, byte <= highest else {
      reset()
      return .notTaken
    }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    lowest = 0x80
    highest = 0xBF
    guard missing == 0, let scalar = Unicode.Scalar(value) else { return .nothing }
    return .scalar(scalar)
  }

  private mutating func expect(
    _ count: Int,
    _ start: UInt32,
    from low: UInt8 = 0x80,
    to high: UInt8 = 0xBF
  ) {
    missing = count
    value = start
    lowest = low
    highest = high
  }
}
