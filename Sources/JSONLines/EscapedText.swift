/// What does a text that is escaped for JSON say?

/// A text as `LineWriter` spells it between the quotes of a JSON string; holds as long as the bytes.
///
/// The writer spells every text one way, so that equal texts are equal bytes and different ones
/// different bytes: much can be said of a text, and all of it written, without resolving escapes.
public struct EscapedText {
  /// The bytes between the quotes.
  public let bytes: UnsafeBufferPointer<UInt8>

  /// Takes bytes that stand between the quotes of what `LineWriter` wrote.
  @inlinable
  public init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The text that the writer was given.
  public var string: String {
    guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let (scalar, length) = Self.resolve(bytes, at: index)
      if let scalar { plain += String(scalar).utf8 } else { plain.append(bytes[index]) }
      index += length
    }
    return String(decoding: plain, as: UTF8.self)
  }

  // The character that the escape at `index` stands for and how many bytes spell it; nil and 1 when
  // nothing is escaped there.
  private static func resolve(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at index: Int
  ) -> (Unicode.Scalar?, length: Int) {
    guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count else { return (nil, 1) }
    switch bytes[index + 1] {
    case UInt8(ascii: "n"): return ("\n", 2)
    case UInt8(ascii: "t"): return ("\t", 2)
    case UInt8(ascii: "r"): return ("\r", 2)
    case UInt8(ascii: "u"):
      let digits = String(decoding: bytes[index...].dropFirst(2).prefix(4), as: UTF8.self)
      return (UInt16(digits, radix: 16).flatMap(Unicode.Scalar.init), 6)
    default: return (Unicode.Scalar(bytes[index + 1]), 2)
    }
  }
}
