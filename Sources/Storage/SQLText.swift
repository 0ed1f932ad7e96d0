/// How is a statement written, and what are its values?

public import Curation

/// A statement's text, made of literals of this program only, so that no input can become a
/// statement.
///
/// Parameters are `$1` … `$n`. The text must mean the same on SQLite 3.35 and on PostgreSQL 15.
public struct SQLText: ExpressibleByStringLiteral, Hashable, Sendable {
  /// The text.
  public let text: String

  /// Takes a literal.
  public init(stringLiteral literal: StaticString) {
    text = literal.description
  }

  private init(text: String) { self.text = text }

  /// The column names of a table's body: the first word of each part between commas outside
  /// parentheses that is not in capitals, as constraints are.
  static func columnNames(in body: SQLText) -> [SQLText] {
    var depth = 0
    let parts = body.text.split { character in
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      return character == "," && depth == 0
    }
    return parts.compactMap { part in
      guard let word = part.split(whereSeparator: \.isWhitespace).first,
        word.first?.isLowercase == true
      else { return nil }
      return SQLText(text: String(word))
    }
  }

  /// Puts two texts together.
  public static func + (a: SQLText, b: SQLText) -> SQLText { SQLText(text: a.text + b.text) }
}

/// A value going into a statement.
public enum SQLValue: Hashable, Sendable {
  /// No value.
  case null
  /// A 64-bit integer.
  case integer(Int64)
  /// Text without U+0000.
  case text(String)
  /// Bytes.
  case blob([UInt8])

  /// An integer, or no value.
  public static func optional(_ value: Int64?) -> SQLValue { value.map { .integer($0) } ?? .null }
  /// A text, or no value.
  public static func optional(_ value: String?) -> SQLValue { value.map { .text($0) } ?? .null }
  /// 1 or 0.
  public static func flag(_ value: Bool) -> SQLValue { .integer(value ? 1 : 0) }
  /// A moment in milliseconds.
  public static func time(_ value: Timestamp) -> SQLValue { .integer(value.milliseconds) }
  /// Sixteen bytes.
  public static func uid(_ value: UID) -> SQLValue { .blob(value.bytes) }
  /// An item's integer.
  public static func item(_ value: ItemID) -> SQLValue { .integer(value.rawValue) }
}
