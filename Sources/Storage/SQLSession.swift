/// What must a database engine do to hold a store?

public import Curation

/// A row of an answer, valid only inside the closure it is given to.
///
/// Columns count from 0.
public protocol SQLRow: AnyObject {
  /// Whether the column has no value.
  func isNull(_ column: Int) -> Bool
  /// The integer in the column, 0 when null.
  func integer(_ column: Int) -> Int64
  /// The text in the column, empty when null.
  func text(_ column: Int) -> String
  /// The bytes of a blob or text column, without a copy; valid only inside `body`.
  func withBytes<Result>(_ column: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result
}

/// A statement prepared once for many rows, as bulk loading needs it.
///
/// Parameters count from 1 in
/// the order `$1`, `$2` ….
public protocol SQLLoader: AnyObject {
  /// Binds an integer.
  func bind(_ parameter: Int, integer: Int64)
  /// Binds a text.
  func bind(_ parameter: Int, text: String?)
  /// Binds bytes as text (`isText`) or as a blob.
  func bind(_ parameter: Int, bytes: UnsafeRawBufferPointer, isText: Bool)
  /// Binds no value.
  func bindNull(_ parameter: Int)
  /// Runs the statement with what is bound; answers how many rows changed.
  func run() throws(StorageError) -> Int
}

extension SQLLoader {
  /// Binds an integer, or no value for nil.
  func bind(_ parameter: Int, optional value: Int64?) {
    if let value { bind(parameter, integer: value) } else { bindNull(parameter) }
  }
}

/// One connection inside a transaction or a consistent read.
///
/// The contract, held by `StoreContract` on every engine: statements see everything that this
/// session wrote; text and bytes come back as they went in; a failed statement throws and leaves
/// the rest of the transaction to be rolled back.
public protocol SQLSession: AnyObject {
  /// Runs a statement; answers how many rows it changed.
  @discardableResult
  func run(_ sql: SQLText, _ values: [SQLValue]) throws(StorageError) -> Int
  /// Runs a query; `body` gets each row in turn and answers whether to go on.
  func each(_ sql: SQLText, _ values: [SQLValue], _ body: (any SQLRow) -> Bool) throws(StorageError)
  /// Prepares a statement for many rows.
  func loader(_ sql: SQLText) throws(StorageError) -> any SQLLoader
  /// Adds a document that is not there yet; `words` are those of `SearchWords`, parted by spaces.
  func add(_ document: Int64, words: String, to index: WordIndex) throws(StorageError)
  /// Takes a document out; `words` are those it was added with.
  func remove(_ document: Int64, words: String, from index: WordIndex) throws(StorageError)
  /// Finds the documents of `range` that have every word, in the order of their numbers or, when
  /// `descending`, against it; `body` gets each in turn and answers whether to go on.
  ///
  /// The first documents come at once, however many there are: nothing is ranked or sorted.
  /// Without words nothing is found.
  func search(
    _ index: WordIndex,
    for words: [SearchWord],
    in range: ClosedRange<Int64>,
    descending: Bool,
    _ body: (Int64) -> Bool
  ) throws(StorageError)
}

/// An index from words to the documents that have them; each engine keeps it its own way.
public struct WordIndex: Hashable, Sendable {
  /// Its name, which no table has.
  public let name: SQLText

  /// Names an index.
  public init(_ name: SQLText) { self.name = name }

  /// The words of conversations, by their numbers.
  public static let conversations = WordIndex("conversation_words")
}

extension SQLSession {
  /// The first row of an answer made into a value; nil when there is none.
  public func first<Value>(
    _ sql: SQLText,
    _ values: [SQLValue] = [],
    _ make: (any SQLRow) -> Value
  ) throws(StorageError) -> Value? {
    var result: Value?
    try each(sql, values) { row in
      result = make(row)
      return false
    }
    return result
  }

  /// All rows of an answer made into values; for answers known to be short.
  public func all<Value>(
    _ sql: SQLText,
    _ values: [SQLValue] = [],
    _ make: (any SQLRow) -> Value
  ) throws(StorageError) -> [Value] {
    var result: [Value] = []
    try each(sql, values) { row in
      result.append(make(row))
      return true
    }
    return result
  }
}

/// How durable a transaction must be when it is acknowledged.
public enum Durability: Sendable {
  /// On disk: nothing acknowledged is lost in a power cut.
  case full
  /// In the log: safe against a killed process; made durable by the next `full` transaction. For
  /// bulk loading.
  case bulk
  /// As `bulk`, in little memory: for short steps beside people at work.
  case aside
}

/// A column's type in a table; engines spell them their way.
public struct TableDefinition: Sendable {
  /// The table's name.
  public var name: SQLText
  /// Columns and constraints, in the common dialect with INTEGER, TEXT and BLOB.
  public var body: SQLText
  /// Rows lie in the order of the primary key, without a row number of their own.
  public var isClustered: Bool
  /// Nothing is ever changed or deleted, but for these columns, which `purge` overwrites; nil for
  /// ordinary tables.
  public var appendOnlyBut: [SQLText]?

  /// Makes a definition.
  public init(
    _ name: SQLText,
    _ body: SQLText,
    clustered: Bool = false,
    appendOnlyBut: [SQLText]? = nil
  ) {
    self.name = name
    self.body = body
    isClustered = clustered
    self.appendOnlyBut = appendOnlyBut
  }
}

extension TableDefinition {
  /// The names of the columns, read off `body`.
  public var columns: [SQLText] { SQLText.columnNames(in: body) }
}

/// One step of the schema, forward only.
public struct Migration: Sendable {
  /// The schema version that it leads to, from 1.
  public var version: Int
  /// The tables it makes.
  public var tables: [TableDefinition]
  /// The word indexes it makes, empty.
  public var wordIndexes: [WordIndex]
  /// What it runs after that: indexes, first rows.
  public var statements: [SQLText]

  /// Makes a step.
  public init(
    version: Int,
    tables: [TableDefinition],
    wordIndexes: [WordIndex] = [],
    statements: [SQLText]
  ) {
    self.version = version
    self.tables = tables
    self.wordIndexes = wordIndexes
    self.statements = statements
  }
}

/// A database that holds a store.
///
/// Every engine passes `StoreContract` in `CurationTesting`.
public protocol SQLEngine: AnyObject, Sendable {
  /// Reads from one consistent state.
  func read<Value>(
    _ body: (any SQLSession) throws(StorageError) -> Value
  ) throws(StorageError) -> Value
  /// Writes in one transaction that sees no other writer's half-done work; rolled back when `body`
  /// throws.
  func write<Value>(
    _ durability: Durability,
    _ body: (any SQLSession) throws(StorageError) -> Value
  ) throws(StorageError) -> Value
  /// Brings the schema to the last of `migrations`, each in one transaction, alone; refuses a newer
  /// one.
  func migrate(_ migrations: [Migration]) throws(StorageError)
  /// Leaves no byte in its files of what was deleted or overwritten; false when somebody who reads kept
  /// a log of it from being emptied.
  func scrub() throws(StorageError) -> Bool
  /// Closes the connections.
  func close()
}
