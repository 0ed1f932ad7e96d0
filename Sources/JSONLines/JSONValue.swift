/// What does a place in a parsed line hold?

/// The type letters of simdjson's tape.
@usableFromInline
enum Tag {
  @inlinable static var object: UInt8 { UInt8(ascii: "{") }
  @inlinable static var objectEnd: UInt8 { UInt8(ascii: "}") }
  @inlinable static var array: UInt8 { UInt8(ascii: "[") }
  @inlinable static var arrayEnd: UInt8 { UInt8(ascii: "]") }
  @inlinable static var string: UInt8 { UInt8(ascii: "\"") }
  @inlinable static var integer: UInt8 { UInt8(ascii: "l") }
  @inlinable static var unsigned: UInt8 { UInt8(ascii: "u") }
  @inlinable static var double: UInt8 { UInt8(ascii: "d") }
  @inlinable static var yes: UInt8 { UInt8(ascii: "t") }
  @inlinable static var no: UInt8 { UInt8(ascii: "f") }
  @inlinable static var null: UInt8 { UInt8(ascii: "n") }
}

/// One value of a parsed line: a place on the parser's tape, cheap to copy.
///
/// It holds no memory of its own: it ends with the closure it was lent to, so keep what you need as
/// `String`s and numbers.
public struct JSONValue {
  @usableFromInline let words: UnsafePointer<UInt64>
  @usableFromInline let strings: UnsafePointer<UInt8>
  @usableFromInline let index: Int

  @inlinable
  init(words: UnsafePointer<UInt64>, strings: UnsafePointer<UInt8>, index: Int) {
    self.words = words
    self.strings = strings
    self.index = index
  }

  /// The kinds of value JSON has.
  public enum Kind: Hashable, Sendable {
    /// `{…}`, members in the order of the line.
    case object
    /// `[…]`
    case array
    /// A text.
    case string
    /// A number, whole or not.
    case number
    /// `true` or `false`
    case bool
    /// `null`
    case null
  }

  @inlinable var tag: UInt8 { UInt8(truncatingIfNeeded: words[index] >> 56) }
  @inlinable var payload: UInt64 { words[index] & 0x00FF_FFFF_FFFF_FFFF }
  @inlinable func at(_ index: Int) -> JSONValue {
    JSONValue(words: words, strings: strings, index: index)
  }

  // The place on the tape after this value.
  @inlinable var next: Int {
    switch tag {
    case Tag.object, Tag.array: Int(payload & 0xFFFF_FFFF)
    case Tag.integer, Tag.unsigned, Tag.double: index + 2
    default: index + 1
    }
  }

  // The text at a string's place; only for strings and keys.
  @inlinable var text: JSONText {
    let start = strings + Int(payload)
    let count = UnsafeRawPointer(start).loadUnaligned(as: UInt32.self)
    return JSONText(bytes: UnsafeBufferPointer(start: start + 4, count: Int(count)))
  }

  /// What kind of value it is.
  public var kind: Kind {
    switch tag {
    case Tag.object: .object
    case Tag.array: .array
    case Tag.string: .string
    case Tag.integer, Tag.unsigned, Tag.double: .number
    case Tag.yes, Tag.no: .bool
    default: .null
    }
  }

  /// Whether it is `null`.
  @inlinable public var isNull: Bool { tag == Tag.null }

  /// The text's bytes without a copy, escapes resolved; nil when it is no string.
  @inlinable public var utf8: JSONText? { tag == Tag.string ? text : nil }

  /// The text; nil when it is no string.
  @inlinable public var string: String? { tag == Tag.string ? text.string : nil }

  /// `true` or `false`; nil when it is neither.
  public var bool: Bool? {
    switch tag {
    case Tag.yes: true
    case Tag.no: false
    default: nil
    }
  }

  /// The whole number; nil when it is none, has a point or an exponent, or exceeds 64 bits with sign.
  public var integer: Int64? {
    tag == Tag.integer ? Int64(bitPattern: words[index + 1]) : nil
  }

  /// The whole number from 0 to 2^64 - 1; nil when it is none, has a point or an exponent.
  public var unsigned: UInt64? {
    switch tag {
    case Tag.integer: UInt64(exactly: Int64(bitPattern: words[index + 1]))
    case Tag.unsigned: words[index + 1]
    default: nil
    }
  }

  /// The number, rounded to a double where it is a large integer; nil when it is no number.
  public var double: Double? {
    switch tag {
    case Tag.integer: Double(Int64(bitPattern: words[index + 1]))
    case Tag.unsigned: Double(words[index + 1])
    case Tag.double: Double(bitPattern: words[index + 1])
    default: nil
    }
  }

  /// The members of an object, in order; none for other values.
  @inlinable public var members: JSONMembers {
    JSONMembers(value: self, index: index + 1, end: tag == Tag.object ? next - 1 : index + 1)
  }

  /// The elements of an array, in order; none for other values.
  @inlinable public var elements: JSONElements {
    JSONElements(value: self, index: index + 1, end: tag == Tag.array ? next - 1 : index + 1)
  }

  /// The value an object has under a key; nil when there is none or it is no object.
  ///
  /// Walks the members; a caller that wants several walks them once itself.
  public subscript(key: StaticString) -> JSONValue? {
    for member in members where member.key == key { return member.value }
    return nil
  }
}
