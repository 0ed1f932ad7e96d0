/// How is JSON that the writer wrote walked with its texts left escaped?

/// A walk over JSON just as `LineWriter` writes it, step by step; its texts are lent as they stand.
///
/// No step takes what the writer would have written otherwise: white space, another spelling of an
/// escape, a character that it escapes. Nor what `JSONReader` refuses: ill-formed UTF-8 and U+0000.
/// Where a step fails, `JSONReader` knows whether the line can be read all the same.
public struct WrittenLine {
  @usableFromInline let bytes: UnsafeBufferPointer<UInt8>
  @usableFromInline var index = 0

  /// Stands before the first byte; nil when the bytes are no UTF-8.
  public init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard UTF8Check.isWellFormed(bytes) else { return nil }
    self.bytes = bytes
  }

  /// Whether nothing is left.
  @inlinable public var isAtEnd: Bool { index == bytes.count }

  /// Goes past bytes, a word of JSON or several; stays and answers false when others are next.
  @inlinable
  public mutating func pass(_ json: StaticString) -> Bool {
    let length = json.utf8CodeUnitCount
    guard length <= bytes.count - index else { return false }
    for place in 0..<length where bytes[index + place] != json.utf8Start[place] { return false }
    index += length
    return true
  }

  /// Goes past a whole number of up to 18 digits, which 64 bits surely hold.
  public mutating func passInteger() -> Bool {
    let isNegative = pass("-")
    let start = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    switch index - start {
    case 1: return !isNegative || bytes[start] != 0x30
    case 2...18: return bytes[start] != 0x30
    default: return false
    }
  }

  /// Goes past a text with its quotes, and lends what is between them; nil when no text is next.
  public mutating func text() -> EscapedText? {
    guard pass("\"") else { return nil }
    let start = index
    while true {
      skipPlain()
      guard index < bytes.count else { return nil }
      switch bytes[index] {
      case 0x22:
        index += 1
        return EscapedText(UnsafeBufferPointer(rebasing: bytes[start..<index - 1]))
      case UInt8(ascii: "\\"):
        let length = escapeLength()
        if length == 0 { return nil }
        index += length
      case 0x00..<0x20, 0x7F: return nil
      case 0xC2 where byte(ahead: 1) == 0x85: return nil
      case 0xE2 where byte(ahead: 1) == 0x80 && byte(ahead: 2) & 0xFE == 0xA8: return nil
      default: index += 1
      }
    }
  }

  // Goes to the next byte that may be the end or need a look; the last seven all do.
  private mutating func skipPlain() {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return }
    while index + 16 <= bytes.count,
      !ByteScan.mayEscape(base.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self))
    { index += 16 }
    while index + 8 <= bytes.count {
      let word = base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let hits = ByteScan.escapes(UInt64(littleEndian: word))
      guard hits == 0 else {
        index += hits.trailingZeroBitCount / 8
        return
      }
      index += 8
    }
  }

  // A byte behind the one that is next; 0 behind the end.
  private func byte(ahead: Int) -> UInt8 {
    index + ahead < bytes.count ? bytes[index + ahead] : 0
  }

  // How long the escape that is next is; 0 when the writer spells it otherwise, or never has it.
  private func escapeLength() -> Int {
    switch byte(ahead: 1) {
    case 0x22, UInt8(ascii: "\\"), UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"):
      return 2
    case UInt8(ascii: "u"):
      switch scalar() {
      case 0x09, 0x0A, 0x0D: return 0
      case 0x01..<0x20, 0x7F, 0x85, 0x2028, 0x2029: return 6
      default: return 0
      }
    default: return 0
    }
  }

  // The number after `\u`; 0 unless it is four digits, and the letters among them small.
  private func scalar() -> UInt16 {
    guard index + 6 <= bytes.count else { return 0 }
    var number: UInt16 = 0
    for byte in bytes[index + 2..<index + 6] {
      switch byte {
      case 0x30...0x39: number = number << 4 | UInt16(byte - 0x30)
      case 0x61...0x66: number = number << 4 | UInt16(byte - 0x61 + 10)
      default: return 0
      }
    }
    return number
  }
}
