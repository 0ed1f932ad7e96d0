/// How do statements run on a SQLite connection?

internal import Curation
internal import GRDB
internal import GRDBSQLite
internal import Storage

/// A session on one connection.
///
/// Statements are GRDB's cached ones; rows are stepped with SQLite's
/// own functions, five times as fast as GRDB's `execute(arguments:)` where there are many.
final class SQLiteSession: SQLSession {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  @discardableResult
  func run(_ sql: SQLText, _ values: [SQLValue]) throws(StorageError) -> Int {
    let statement = try prepare(sql)
    bind(values, to: statement)
    defer { statement.reset() }
    while try statement.step() {}
    return Int(sqlite3_changes(db.sqliteConnection))
  }

  func each(_ sql: SQLText, _ values: [SQLValue], _ body: (any SQLRow) -> Bool) throws(StorageError)
  {
    let statement = try prepare(sql)
    bind(values, to: statement)
    defer { statement.reset() }
    while try statement.step(), body(statement) {}
  }

  func loader(_ sql: SQLText) throws(StorageError) -> any SQLLoader {
    SQLiteLoader(try prepare(sql), db)
  }

  private func prepare(_ sql: SQLText) throws(StorageError) -> SQLiteStatement {
    do {
      let cached = try db.cachedStatement(sql: sql.text)
      // A statement that is being stepped further up can't be used again here.
      let isBusy = sqlite3_stmt_busy(cached.sqliteStatement) != 0
      return SQLiteStatement(isBusy ? try db.makeStatement(sql: sql.text) : cached, db)
    } catch {
      throw StorageError(error, path: db.description)
    }
  }

  private func bind(_ values: [SQLValue], to statement: SQLiteStatement) {
    for (index, value) in values.enumerated() {
      statement.bind(value, to: index + 1)
    }
  }
}

/// A prepared statement and, while it is stepped, its current row.
final class SQLiteStatement: SQLRow {
  private let statement: Statement
  private let pointer: OpaquePointer
  private let connection: SQLiteConnection?

  init(_ statement: Statement, _ db: Database) {
    self.statement = statement
    pointer = statement.sqliteStatement
    connection = db.sqliteConnection
    reset()
  }

  /// Where parameter `$number` stands, 0 when the statement has none: SQLite numbers names by first
  /// appearance.
  func position(of number: Int) -> Int32 {
    sqlite3_bind_parameter_index(pointer, "$\(number)")
  }

  func bind(_ value: SQLValue, to number: Int) {
    let place = position(of: number)
    switch value {
    case .null: sqlite3_bind_null(pointer, place)
    case .integer(let integer): sqlite3_bind_int64(pointer, place, integer)
    case .text(var text): text.withUTF8 { bind($0.baseAddress, $0.count, place, isText: true) }
    case .blob(let bytes):
      bytes.withUnsafeBytes { bind($0.baseAddress, $0.count, place, isText: false) }
    }
  }

  func bindInteger(_ value: Int64, _ place: Int32) {
    sqlite3_bind_int64(pointer, place, value)
  }

  func bindNull(_ place: Int32) {
    sqlite3_bind_null(pointer, place)
  }

  func bind(_ start: UnsafeRawPointer?, _ count: Int, _ place: Int32, isText: Bool) {
    // A destructor of -1 makes SQLite copy the bytes.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    let address = start ?? UnsafeRawPointer(bitPattern: 1)
    if isText {
      sqlite3_bind_text64(
        pointer,
        place,
        address?.assumingMemoryBound(to: CChar.self),
        UInt64(count),
        copied,
        UInt8(SQLITE_UTF8)
      )
    } else {
      sqlite3_bind_blob64(pointer, place, address, UInt64(count), copied)
    }
  }

  /// Goes to the next row; false after the last.
  func step() throws(StorageError) -> Bool {
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default:
      let code = sqlite3_extended_errcode(connection)
      let message = sqlite3_errmsg(connection).map { String(cString: $0) } ?? ""
      throw StorageError(code: code, message: message, path: "")
    }
  }

  func reset() {
    sqlite3_reset(pointer)
    sqlite3_clear_bindings(pointer)
  }

  func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(pointer, Int32(column)) == SQLITE_NULL
  }

  func integer(_ column: Int) -> Int64 {
    sqlite3_column_int64(pointer, Int32(column))
  }

  func text(_ column: Int) -> String {
    withBytes(column) { String(decoding: $0, as: UTF8.self) }
  }

  func withBytes<Result>(_ column: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let start = sqlite3_column_blob(pointer, Int32(column))
    let count = Int(sqlite3_column_bytes(pointer, Int32(column)))
    return body(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
  }
}

/// A statement bound field by field and run many times.
final class SQLiteLoader: SQLLoader {
  private let statement: SQLiteStatement
  private let db: Database
  private let places: [Int32]

  init(_ statement: SQLiteStatement, _ db: Database) {
    self.statement = statement
    self.db = db
    places = (0...20).map { statement.position(of: $0) }
  }

  func bind(_ parameter: Int, integer: Int64) {
    statement.bindInteger(integer, places[parameter])
  }

  func bind(_ parameter: Int, text: String?) {
    guard var text else { return bindNull(parameter) }
    text.withUTF8 { statement.bind($0.baseAddress, $0.count, places[parameter], isText: true) }
  }

  func bind(_ parameter: Int, bytes: UnsafeRawBufferPointer, isText: Bool) {
    statement.bind(bytes.baseAddress, bytes.count, places[parameter], isText: isText)
  }

  func bindNull(_ parameter: Int) {
    statement.bindNull(places[parameter])
  }

  func run() throws(StorageError) -> Int {
    defer { statement.reset() }
    while try statement.step() {}
    return Int(sqlite3_changes(db.sqliteConnection))
  }
}
