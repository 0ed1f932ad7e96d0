/// How are things named: conversations by their content, items by their place, people's work by
/// time?

/// Sixteen bytes that name a thing in every store it travels to.
///
/// A conversation's comes from its content (`ConversationDigest`); what people make (annotations,
/// exports) gets a UUID version 7, RFC 9562.
public struct UID: Hashable, Sendable {
  /// The first eight bytes, big-endian.
  public let high: UInt64
  /// The last eight bytes, big-endian.
  public let low: UInt64

  /// Makes a name from its two halves.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Makes a name from sixteen bytes; nil for any other number of them.
  public init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 16 else { return nil }
    high = UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self))
    low = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
  }

  /// The sixteen bytes, big-endian.
  public var bytes: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(16)
    for half in [high, low] {
      for shift in stride(from: 56, through: 0, by: -8) {
        result.append(UInt8(truncatingIfNeeded: half >> UInt64(shift)))
      }
    }
    return result
  }

  /// Thirty-two lower-case hexadecimal digits.
  public var hex: String { Self.hex(high) + Self.hex(low) }

  /// Reads thirty-two hexadecimal digits; nil for anything else.
  public init?(hex text: some StringProtocol) {
    guard text.utf8.count == 32, text.allSatisfy(\.isHexDigit) else { return nil }
    guard let high = UInt64(text.prefix(16), radix: 16),
      let low = UInt64(text.suffix(16), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }

  /// A UUID version 7: `milliseconds` in the first 48 bits, the rest from `random` (RFC 9562, 5.7).
  public static func version7(milliseconds: Int64, random: (UInt64, UInt64)) -> UID {
    let time = UInt64(truncatingIfNeeded: milliseconds) & 0xFFFF_FFFF_FFFF
    return UID(
      high: time << 16 | 0x7000 | random.0 & 0x0FFF,
      low: 0x8000_0000_0000_0000 | random.1 & 0x3FFF_FFFF_FFFF_FFFF
    )
  }

  private static func hex(_ half: UInt64) -> String {
    let digits = String(half, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// One bot reply in its conversation: what reviewers annotate.
///
/// People read it as `4471.3`: conversation 4471 of this workspace, its third turn. The number is
/// the workspace's own; what travels is the conversation's `UID` with the turn.
public struct ItemID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Conversation and turn in one integer, in the order of import.
  public let rawValue: Int64

  /// Takes the integer as it is.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// Names turn `turn` (from 0, below `Limits.turns`) of conversation `conversation` (from 1).
  public init(conversation: Int64, turn: Int) {
    rawValue = conversation << Self.turnBits | Int64(turn)
  }

  /// The conversation's number in this workspace, from 1.
  public var conversation: Int64 { rawValue >> Self.turnBits }
  /// The reply's place among the conversation's turns, from 0.
  public var turn: Int { Int(rawValue & (1 << Self.turnBits - 1)) }
  /// `4471.3`; the turn counted from 1.
  public var description: String { "\(conversation).\(turn + 1)" }

  /// Reads what `description` writes; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let conversation = Int64(parts[0]), let turn = Int(parts[1]),
      conversation > 0, conversation < 1 << 50, (1...Limits.turns).contains(turn)
    else { return nil }
    self.init(conversation: conversation, turn: turn - 1)
    // No signs, no leading zeros.
    guard text == description else { return nil }
  }

  /// Orders by conversation, then turn.
  public static func < (a: ItemID, b: ItemID) -> Bool { a.rawValue < b.rawValue }

  private static var turnBits: Int64 { 11 }
}
