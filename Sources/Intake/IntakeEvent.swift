/// What does reading a file tell its caller, step by step?

public import Curation

/// One step of reading a file.
public enum IntakeEvent: Sendable {
  /// A conversation and the line, from 1, on which it begins.
  case conversation(Conversation, line: Int)
  /// A line that was not taken; reading goes on.
  case rejected(Rejection)
  /// Something to say out loud; nothing is lost.
  case notice(IntakeNotice)
}

/// Something to say out loud about a file; never a sentence.
public enum IntakeNotice: Hashable, Sendable {
  /// The form that was recognised or asked for, by its name.
  case form(String)
  /// The file is packed with gzip.
  case gzip
  /// The text's encoding, said when it is not plain UTF-8; `guessed` when nothing in the file says so.
  case encoding(TextEncoding, guessed: Bool)
  /// The letters of the text seem to have been encoded as UTF-8 twice, `Ã¤` for `ä`; nothing is changed.
  case encodedTwice
  /// A key that the form does not know, kept in the conversation's meta; said once.
  case unknownKey(String)
  /// A key of a turn that the form does not know and that is not kept; said once.
  case ignoredTurnKey(String)
  /// A time that could not be read; the turn is kept without it. Said once.
  case unreadTime(String, line: Int)
  /// An id that a spreadsheet seems to have rounded, such as `5,7E+17`; said once.
  case roundedID(String, line: Int)
  /// Which column is taken for what.
  case columns([ColumnUse])
  /// Columns that are kept in the conversations' meta.
  case columnsInMeta([String])
}

/// A column and the field it fills.
public struct ColumnUse: Hashable, Sendable {
  /// The field.
  public let field: ColumnField
  /// The column's name in the file.
  public let column: String

  /// Makes a pair.
  public init(field: ColumnField, column: String) {
    self.field = field
    self.column = column
  }
}

/// How a file is to be read.
public struct IntakeOptions: Sendable {
  /// The form's name; nil recognises it from the content.
  public var form: String?
  /// The source of conversations that name none.
  public var source: String
  /// Which columns hold what; nil suggests it from their names.
  public var mapping: ColumnMapping?
  /// The language of conversations that name none.
  public var language: String?
  /// The bot's version for conversations that name none.
  public var botVersion: String?
  /// The longest line or record taken, in bytes.
  public var lineLimit: Int

  /// Makes options.
  public init(
    form: String? = nil,
    source: String,
    mapping: ColumnMapping? = nil,
    language: String? = nil,
    botVersion: String? = nil,
    lineLimit: Int = Limits.lineBytes
  ) {
    self.form = form
    self.source = source
    self.mapping = mapping
    self.language = language
    self.botVersion = botVersion
    self.lineLimit = lineLimit
  }
}
