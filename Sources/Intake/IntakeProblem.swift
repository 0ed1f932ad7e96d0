/// Why can one line of a file not be taken, though the rest can?

public import JSONLines

/// What is wrong with a line, a row or a conversation; never a sentence.
public enum IntakeProblem: Hashable, Sendable {
  /// Longer than the limit; how long it is, in bytes without its line end.
  case lineTooLong(bytes: Int)
  /// Bytes that are no UTF-8, a character cut in the middle included.
  case notUTF8
  /// U+0000, which no text may hold.
  case nullCharacter

  /// JSON nested deeper than the limit, which is given.
  case tooDeep(limit: Int)
  /// A key that its object has already had.
  case duplicateKey(String)
  /// Half of a surrogate pair, such as `\ud83d` alone.
  case loneSurrogate
  /// A raw control character inside a JSON string.
  case controlCharacter
  /// A backslash before something that is no escape.
  case badEscape
  /// A JSON string whose closing quote is missing.
  case unclosedString
  /// A number that JSON does not know.
  case badNumber
  /// A number that fits neither 64 bits nor a double.
  case numberOutOfRange
  /// JSON that ends in the middle.
  case endsEarly
  /// Something after the end of the JSON value.
  case trailingContent
  /// Any other breach of JSON's grammar.
  case syntax
  /// No memory for the line.
  case outOfMemory

  /// JSON, but no object.
  case notAnObject
  /// A key that must be there; the turn, from 1, where it belongs to one.
  case missingKey(String, turn: Int?)
  /// A value of another type than the key takes; the turn, from 1, where it belongs to one.
  case wrongType(key: String, expected: ExpectedType, turn: Int?)
  /// A role that is no word for a speaker.
  case unknownRole(String, turn: Int)
  /// A turn of customer, bot or agent without text, or with white space only.
  case emptyText(turn: Int)
  /// No turns at all.
  case emptyTurns
  /// More turns than `Limits.turns`; how many there are.
  case tooManyTurns(Int)

  /// A record over more lines or bytes than are taken, because the quote opened on that line is not closed
  /// within them; how many have been read.
  case recordTooLong(openedAtLine: Int, bytes: Int, lines: Int)
  /// A quote that opens a cell and is not closed where a cell may end.
  case quoteNeverClosed(openedAtLine: Int)
  /// Text between a cell's closing quote and the next delimiter.
  case textAfterQuote
  /// Another number of cells than the header has.
  case wrongCellCount(expected: Int, found: Int)
  /// Nothing in a cell that must hold something; the column's name.
  case emptyCell(column: String)
  /// A conversation over several rows of which one, at the line given, was rejected.
  case hasRejectedRow(line: Int)
  /// A row of a conversation whose rows ended further up; its id and the line it began on.
  case rowsApart(id: String, beganAtLine: Int)

  /// The same problem, told by the JSON reader.
  public init(_ problem: JSONProblem) {
    self =
      switch problem {
      case .empty: .syntax
      case .notUTF8: .notUTF8
      case .tooDeep(let limit): .tooDeep(limit: limit)
      case .duplicateKey(let key): .duplicateKey(key)
      case .nullCharacter: .nullCharacter
      case .loneSurrogate: .loneSurrogate
      case .controlCharacter: .controlCharacter
      case .badEscape: .badEscape
      case .unclosedString: .unclosedString
      case .badNumber: .badNumber
      case .numberOutOfRange: .numberOutOfRange
      case .endsEarly: .endsEarly
      case .trailingContent: .trailingContent
      case .syntax: .syntax
      case .outOfMemory: .outOfMemory
      }
  }
}

/// The types a key may be bound to.
public enum ExpectedType: Hashable, Sendable {
  /// A text.
  case string
  /// A text or a whole number.
  case stringOrInteger
  /// An object.
  case object
  /// An array.
  case array
  /// A text or a list of parts.
  case stringOrParts
}

/// A line that was not taken.
public struct Rejection: Hashable, Sendable {
  /// The line in the file, from 1.
  public let line: Int
  /// The byte of the line, from 1, where it can be told.
  public let column: Int?
  /// What is wrong.
  public let problem: IntakeProblem
  /// Up to 80 bytes of the line around the column; what is no UTF-8 shows as U+FFFD.
  public let excerpt: String

  /// Makes a rejection.
  public init(line: Int, column: Int? = nil, problem: IntakeProblem, excerpt: String) {
    self.line = line
    self.column = column
    self.problem = problem
    self.excerpt = excerpt
  }

  static func excerpt(of line: UnsafeBufferPointer<UInt8>, around column: Int?) -> String {
    var start = max(0, min(line.count, (column ?? 1) - 1) - 40)
    while start > 0, start < line.count, line[start] & 0xC0 == 0x80 { start += 1 }
    var end = min(line.count, start + 80)
    while end > start, end < line.count, line[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: line[start..<end], as: UTF8.self)
  }
}
