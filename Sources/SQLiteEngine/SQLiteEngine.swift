/// How does one SQLite file hold a store?

public import Curation
internal import GRDB
internal import GRDBSQLite
internal import Glibc
public import Storage

/// A store in one SQLite file, shared by the processes of one machine.
///
/// Write-ahead log, `synchronous = FULL`, every write in `BEGIN IMMEDIATE` while holding the lock
/// file beside the database, so that no two processes ever write or checkpoint at once.
public final class SQLiteEngine: SQLEngine {
  /// The number that marks a file as a store of this program: `Tonf`.
  static let applicationID: Int32 = 0x546F_6E66

  private let pool: DatabasePool
  private let lock: LockFile
  private let path: String

  /// Opens the store at `path`.
  ///
  /// - Parameters:
  ///   - path: the database file.
  ///   - creating: makes the file when there is none; otherwise that is `StorageError.missing`.
  ///   - groupMode: the file is for everybody of its group, 0660 instead of 0600.
  ///   - onLock: called with true before the lock file is waited for and with false once it is free
  ///     again, so that the
  ///     process is not suspended while it holds others up.
  /// - Throws: why the file can't be a store here.
  public init(
    path: String,
    creating: Bool,
    groupMode: Bool = false,
    onLock: @escaping @Sendable (Bool) -> Void = { _ in }
  ) throws(StorageError) {
    self.path = path
    let lockPath = path + ".lock"
    do {
      try FileCheck.check(path, creating: creating)
    } catch {
      // While another process makes the file it is empty or without its mark, and that process holds
      // the lock file: `open` looks again under it. A foreign file gets no lock file beside it.
      guard FileCheck.exists(lockPath) else { throw error }
    }
    let mode: mode_t = groupMode ? 0o660 : 0o600
    lock = try LockFile(path: lockPath, mode: mode, onLock: onLock)
    pool = try Self.open(path, lock, creating: creating, mode: mode)
  }

  private static func open(
    _ path: String,
    _ lock: LockFile,
    creating: Bool,
    mode: mode_t
  ) throws(StorageError) -> DatabasePool {
    try lock.hold { () throws(StorageError) in
      try FileCheck.check(path, creating: creating)
      let isNew = creating && !FileCheck.exists(path)
      // SQLite would make the file 0644; its log and shared memory get the mode of the file.
      if isNew { try FileCheck.make(path, mode: mode) }
      return try translate(path) {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = 2
        configuration.label = "tonfall"
        configuration.prepareDatabase { db in
          if isNew, !db.configuration.readonly {
            try db.execute(sql: "PRAGMA page_size = 8192; PRAGMA application_id = \(applicationID)")
          }
          try db.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
        }
        let pool = try DatabasePool(path: path, configuration: configuration)
        // The pool sets NORMAL by itself when it opens, whatever was set before.
        try pool.writeWithoutTransaction { db in
          try db.execute(sql: "PRAGMA synchronous = FULL")
          if isNew { try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
        }
        return pool
      }
    }
  }

  /// Reads from one snapshot.
  public func read<Value>(
    _ body: (any SQLSession) throws(StorageError) -> Value
  ) throws(StorageError) -> Value {
    try Self.translate(path) {
      try pool.read { db in try body(SQLiteSession(db)) }
    }
  }

  /// Writes in one immediate transaction under the lock file.
  public func write<Value>(
    _ durability: Durability,
    _ body: (any SQLSession) throws(StorageError) -> Value
  ) throws(StorageError) -> Value {
    try Self.translate(path) {
      try pool.writeWithoutTransaction { db in
        try lock.hold { () throws(StorageError) in
          try Self.translate(path) {
            try Self.begin(durability, db)
            defer { if durability != .full { try? Self.beFull(db) } }
            return try Self.transaction(db) { try body(SQLiteSession(db)) }
          }
        }
      }
    }
  }

  /// Brings the schema up to date, under the lock; an older one is backed up first, beside the
  /// file.
  public func migrate(_ migrations: [Migration]) throws(StorageError) {
    let known = migrations.last?.version ?? 0
    let (current, tables) = try read { session throws(StorageError) in
      (try Self.version(session), try Self.tables(session))
    }
    if current == known { return }
    if current > known { throw .newer(found: current, known: known) }
    if current < 0 || (current == 0 && tables > 0) {
      throw .damaged(path: path, detail: "the schema has no version")
    }
    if current > 0 { try backUp(version: current) }
    for migration in migrations {
      try write(.full) { session throws(StorageError) in
        // Another process may have been quicker.
        guard try Self.version(session) == migration.version - 1 else { return }
        for statement in SQLiteSchema.statements(migration) {
          try session.run(statement, [])
        }
      }
    }
  }

  /// Writes the file anew without what was deleted, the word indexes too, and empties the log.
  public func scrub() throws(StorageError) -> Bool {
    try Self.translate(path) {
      try pool.writeWithoutTransaction { db in
        try lock.hold { () throws(StorageError) in
          try Self.translate(path) {
            // Words that were taken out stay in the index until its parts are put together.
            let index = WordIndex.conversations.name.text
            try db.execute(sql: "INSERT INTO \(index) (\(index)) VALUES ('optimize')")
            try db.execute(sql: "VACUUM")
            let busy = try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            return busy == 0
          }
        }
      }
    }
  }

  /// Closes the connections, letting go of the file.
  public func close() {
    // The last connection puts the log into the file and removes it, which a reader could not do; the
    // lock is held since that writes.
    try? lock.hold { () throws(StorageError) in
      try Self.translate(path) {
        pool.invalidateReadOnlyConnections()
        try pool.close()
      }
    }
  }

  // The backup stands under its name once it is whole; one that a failed migration left is replaced. Who
  // waited for another process to migrate has nothing of this version left to back up.
  private func backUp(version: Int) throws(StorageError) {
    let name = "\(path).version-\(version)"
    try Self.translate(path) {
      try pool.writeWithoutTransaction { db in
        try lock.hold { () throws(StorageError) in
          guard try Self.version(SQLiteSession(db)) == version else { return }
          // On a full disk the half of a backup is in everybody's way, and so is what a killed one left.
          func removePart() { for ending in [".part", ".part-journal"] { unlink(name + ending) } }
          removePart()
          defer { removePart() }
          try FileCheck.make(name + ".part", mode: FileCheck.mode(of: path))
          try Self.translate(path) {
            try db.execute(sql: "VACUUM INTO ?", arguments: [name + ".part"])
          }
          if rename(name + ".part", name) != 0 {
            throw .noAccess(path: name, detail: String(cString: strerror(errno)))
          }
        }
      }
    }
  }

  private static func version(_ session: any SQLSession) throws(StorageError) -> Int {
    try session.first("PRAGMA user_version") { Int($0.integer(0)) } ?? 0
  }

  private static func tables(_ session: any SQLSession) throws(StorageError) -> Int {
    try session.first("SELECT count(*) FROM sqlite_master") { Int($0.integer(0)) } ?? 0
  }

  private static func begin(_ durability: Durability, _ db: Database) throws {
    switch durability {
    case .full: break
    case .bulk:
      try db.execute(
        sql: """
          PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 16000; PRAGMA cache_size = -49152
          """
      )
    case .aside: try db.execute(sql: "PRAGMA synchronous = NORMAL")
    }
  }

  private static func beFull(_ db: Database) throws {
    try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000")
  }

  private static func transaction<Value>(_ db: Database, _ body: () throws -> Value) throws -> Value
  {
    try db.beginTransaction(.immediate)
    do {
      let value = try body()
      try db.commit()
      return value
    } catch {
      if db.isInsideTransaction { try? db.rollback() }
      throw error
    }
  }

  /// Runs `body` with every error made into a `StorageError`.
  private static func translate<Value>(
    _ path: String,
    _ body: () throws -> Value
  ) throws(StorageError) -> Value {
    do {
      return try body()
    } catch let error as StorageError {
      throw error
    } catch {
      throw StorageError(error, path: path)
    }
  }
}
