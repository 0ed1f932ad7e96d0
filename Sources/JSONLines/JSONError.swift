/// Why is a line no JSON that Tonfall takes, and where?

/// What is wrong with a line of JSON.
public enum JSONProblem: Hashable, Sendable {
  /// Nothing but white space.
  case empty
  /// Bytes that are no UTF-8.
  case notUTF8
  /// More nesting than the limit, which is given.
  case tooDeep(Int)
  /// A key that its object has already had.
  case duplicateKey(String)
  /// U+0000, which no text may hold.
  case nullCharacter
  /// Half of a surrogate pair, such as `\ud83d` alone.
  case loneSurrogate
  /// A raw control character inside a string.
  case controlCharacter
  /// A backslash before something that is no escape.
  case badEscape
  /// A string whose closing quote is missing.
  case unclosedString
  /// A number that JSON does not know, such as `01` or `1.`.
  case badNumber
  /// A number that fits neither 64 bits of integer nor a double.
  case numberOutOfRange
  /// The line ends in the middle: a bracket, a value or a key is missing.
  case endsEarly
  /// Something after the end of the value.
  case trailingContent
  /// Any other breach of the grammar, a trailing comma or a comment for instance.
  case syntax
  /// No memory to parse it, or longer than 4 GiB.
  case outOfMemory
}

/// A line that was refused.
public struct JSONError: Error, Hashable {
  /// What is wrong.
  public let problem: JSONProblem
  /// The byte of the line where it shows, counted from 1; nil where it cannot be told.
  public let column: Int?

  /// Makes an error.
  public init(_ problem: JSONProblem, column: Int? = nil) {
    self.problem = problem
    self.column = column
  }
}
