/// How is a text held so that it can be written again and again?

public import JSONLines

/// A text escaped for JSON, with memory of its own that the next text uses again.
public struct EscapedString: Sendable {
  private var text = LineWriter(capacity: 256)

  /// Escapes a text.
  public init(_ string: String) { text.append(escaping: string) }

  /// Escapes another text in its place; bytes that are no UTF-8 become U+FFFD.
  public mutating func replace(utf8: UnsafeRawBufferPointer) {
    text.removeAll()
    let bytes = utf8.assumingMemoryBound(to: UInt8.self)
    if UTF8Check.isWellFormed(bytes) {
      text.append(escaping: bytes)
    } else {
      text.append(escaping: String(decoding: bytes, as: UTF8.self))
    }
  }

  /// The text as it was written.
  public var plain: String { withText { $0.string } }

  /// Lends the text.
  public func withText<Result>(_ body: (EscapedText) -> Result) -> Result {
    text.withText(0..<text.count, body)
  }
}
