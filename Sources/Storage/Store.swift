/// What does the rest of the program ask of a store?

public import Curation

/// A workspace's store: every query once, over whichever engine holds it.
///
/// Each method is one transaction or one consistent read; what it answers is durable. Times and
/// random bits come from the caller, so that the same calls give the same store.
public struct Store: Sendable {
  /// The database behind it.
  let engine: any SQLEngine
  /// SHA-256, for the chain of events.
  let digest: @Sendable ([UInt8]) -> [UInt8]

  /// Opens the store that `engine` holds, bringing its schema up to date.
  ///
  /// - Throws: `StorageError.newer` for a schema of a later version.
  public init(
    engine: any SQLEngine,
    digest: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) throws(StorageError) {
    self.engine = engine
    self.digest = digest
    try engine.migrate(Schema.migrations)
  }

  /// Closes the connections; the store must not be used after.
  public func close() {
    engine.close()
  }
}

/// Names of the counters that screens show; each is changed in the transaction that changes what it
/// counts.
enum Counter {
  /// Free slots in the queue.
  static let waiting = SQLValue.text("waiting")
  /// Submissions of a reviewer on a day.
  static let done = SQLValue.text("done")
  /// Items that came in a language.
  static func language(_ tag: String) -> SQLValue { .text("language:" + tag) }
  /// Marks of a kind of personal data.
  static func personal(_ kind: PersonalKind) -> SQLValue { .text("personal:" + kind.rawValue) }
}

extension SQLSession {
  /// Adds to a counter.
  func count(
    _ counter: SQLValue,
    scope: Int64 = 0,
    day: Int64 = 0,
    by change: Int64
  ) throws(StorageError) {
    if change == 0 { return }
    try run(
      """
      INSERT INTO counter (name, scope, day, value) VALUES ($1, $2, $3, $4)
      ON CONFLICT (name, scope, day) DO UPDATE SET value = counter.value + excluded.value
      """,
      [counter, .integer(scope), .integer(day), .integer(change)]
    )
  }

  /// A value of `meta`, nil when never set.
  func meta(_ key: String) throws(StorageError) -> String? {
    try first("SELECT value FROM meta WHERE key = $1", [.text(key)]) { $0.text(0) }
  }

  /// Sets a value of `meta`.
  func setMeta(_ key: String, _ value: String) throws(StorageError) {
    try run(
      """
      INSERT INTO meta (key, value) VALUES ($1, $2)
      ON CONFLICT (key) DO UPDATE SET value = excluded.value
      """,
      [.text(key), .text(value)]
    )
  }
}

extension SQLRow {
  /// The text in the column, nil when null.
  func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }
  /// The integer in the column, nil when null.
  func optionalInteger(_ column: Int) -> Int64? { isNull(column) ? nil : integer(column) }
  /// The moment in the column.
  func time(_ column: Int) -> Timestamp { Timestamp(milliseconds: integer(column)) }
  /// The sixteen bytes in the column; nil when they are not sixteen.
  func uid(_ column: Int) -> UID? { withBytes(column) { UID(bytes: $0) } }
  /// The blob in the column, copied.
  func blob(_ column: Int) -> [UInt8] { withBytes(column) { Array($0) } }
}
