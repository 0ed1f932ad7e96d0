/// How are the parts of an object or an array walked without making anything?

/// A text of a parsed line, not yet a `String`; holds as long as the `JSONValue` it is from.
public struct JSONText: Equatable {
  /// The UTF-8 bytes, escapes resolved; never with U+0000.
  public let bytes: UnsafeBufferPointer<UInt8>

  @inlinable
  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// A `String` of its own.
  @inlinable public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether it has no bytes.
  @inlinable public var isEmpty: Bool { bytes.isEmpty }

  /// Whether two texts are the same, byte for byte.
  public static func == (a: JSONText, b: JSONText) -> Bool {
    same(a.bytes, b.bytes)
  }

  /// Whether the text is a word, byte for byte.
  @inlinable
  public static func == (text: JSONText, word: StaticString) -> Bool {
    text.bytes.count == word.utf8CodeUnitCount
      && same(text.bytes, UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  /// Lets `switch` compare a text with words.
  @inlinable
  public static func ~= (word: StaticString, text: JSONText) -> Bool { text == word }

  @usableFromInline
  static func same(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    guard a.count == b.count else { return false }
    var index = 0
    while index < a.count {
      if a[index] != b[index] { return false }
      index += 1
    }
    return true
  }
}

/// The members of an object, in order.
public struct JSONMembers: Sequence, IteratorProtocol {
  @usableFromInline let value: JSONValue
  @usableFromInline var index: Int
  @usableFromInline let end: Int

  @inlinable
  init(value: JSONValue, index: Int, end: Int) {
    self.value = value
    self.index = index
    self.end = end
  }

  /// How many members there are, up to 16,777,215.
  @inlinable
  public var underestimatedCount: Int {
    value.tag == Tag.object ? Int(value.payload >> 32) & 0xFF_FFFF : 0
  }

  /// The next key and its value.
  @inlinable
  public mutating func next() -> (key: JSONText, value: JSONValue)? {
    guard index < end else { return nil }
    let key = value.at(index).text
    let member = value.at(index + 1)
    index = member.next
    return (key, member)
  }
}

/// The elements of an array, in order.
public struct JSONElements: Sequence, IteratorProtocol {
  @usableFromInline let value: JSONValue
  @usableFromInline var index: Int
  @usableFromInline let end: Int

  @inlinable
  init(value: JSONValue, index: Int, end: Int) {
    self.value = value
    self.index = index
    self.end = end
  }

  /// How many elements there are, up to 16,777,215.
  @inlinable
  public var underestimatedCount: Int {
    value.tag == Tag.array ? Int(value.payload >> 32) & 0xFF_FFFF : 0
  }

  /// The next element.
  @inlinable
  public mutating func next() -> JSONValue? {
    guard index < end else { return nil }
    let element = value.at(index)
    index = element.next
    return element
  }
}
