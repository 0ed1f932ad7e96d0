/// Which column of a table holds what, as the user says it?

/// What a column can hold.
public enum ColumnField: String, CaseIterable, Sendable {
  /// The customer's message; with `reply`, a row is a conversation.
  case customer
  /// The bot's reply to it.
  case reply
  /// The conversation's id.
  case id
  /// Who speaks; with `text`, a row is a turn.
  case role
  /// What is said.
  case text
  /// The turn's place in its conversation, a number.
  case turn
  /// When it was said.
  case at
  /// The speaker's or tool's name.
  case name
  /// The conversation's language.
  case language
  /// The conversation's channel.
  case channel
  /// The bot's version.
  case botVersion = "bot_version"
  /// The conversation's source.
  case source
  /// A name for the customer.
  case customerKey = "customer_key"
  /// What the conversation is about.
  case situation
}

/// Columns by the field they fill.
public struct ColumnMapping: Hashable, Sendable {
  /// The column's name for each field that has one.
  public let columns: [ColumnField: String]

  /// Makes a mapping.
  public init(_ columns: [ColumnField: String]) { self.columns = columns }

  /// Reads `customer=Fråga,reply=Svar`.
  ///
  /// A comma in a column's name stays part of it unless a field and `=` follow.
  ///
  /// - Throws: the part that is no `field=column`, names no field, or names one twice.
  public init(parsing text: String) throws(IntakeError) {
    var pairs: [(field: String, column: String)] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      if let equals = part.firstIndex(of: "=") {
        pairs.append((String(part[..<equals]), String(part[part.index(after: equals)...])))
      } else if let last = pairs.popLast() {
        pairs.append((last.field, last.column + "," + part))
      } else {
        throw .badMapping(String(part))
      }
    }
    var columns: [ColumnField: String] = [:]
    for (name, column) in pairs {
      let name = trimmed(name)
      guard let field = ColumnField(rawValue: name) else {
        throw .unknownField(name, known: ColumnField.allCases.map { $0.rawValue })
      }
      guard !trimmed(column).isEmpty else { throw .badMapping(name + "=") }
      guard columns.updateValue(trimmed(column), forKey: field) == nil else {
        throw .fieldMappedTwice(name)
      }
    }
    self.columns = columns
  }
}

/// A text without white space at its ends.
func trimmed(_ text: some StringProtocol) -> String {
  var scalars = Substring(text).unicodeScalars
  while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
  while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
  return String(scalars)
}
