/// Which files does the SQLite engine open, and how does it set them up?

import Curation
import CurationTesting
import Digests
import Glibc
import SQLiteEngine
import Storage
import Synchronization
import Testing

struct SQLiteFileTests {
  private func refusal(_ path: String, creating: Bool = false) -> StorageError? {
    do throws(StorageError) {
      let store = try open(path, creating: creating)
      defer { store.close() }
      _ = try store.guideVersion()
      return nil
    } catch { return error }
  }

  private func open(_ path: String, creating: Bool) throws(StorageError) -> Store {
    let engine = try SQLiteEngine(path: path, creating: creating)
    return try Store(engine: engine) { SHA256.digest(of: $0).bytes }
  }

  // A store with a conversation, closed, so that everything is in the one file.
  private func closedStore(_ folder: TemporaryFolder) throws -> String {
    let path = folder.file("store.db")
    let desk = try StoreDesk(SQLiteEngine(path: path, creating: true))
    try desk.add(Samples.conversations(3))
    desk.engine.close()
    #expect(TemporaryFolder.names(in: folder.path) == ["store.db", "store.db.lock"])
    return path
  }

  private func run(_ path: String, _ sql: SQLText) throws {
    let engine = try SQLiteEngine(path: path, creating: false)
    try engine.write(.full) { session throws(StorageError) in
      _ = try session.run(sql, [])
    }
    engine.close()
  }

  @Test func `a store is found again as it was left`() throws {
    let folder = try TemporaryFolder()
    let path = try closedStore(folder)
    let desk = try StoreDesk(SQLiteEngine(path: path, creating: false))
    #expect(try desk.items().count == 3)
    #expect(try desk.waiting() == 3)
    desk.engine.close()
  }

  @Test func `no file is no store, and none is made unless asked for`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("store.db")
    #expect(refusal(path) == .missing(path: path))
    #expect(TemporaryFolder.names(in: folder.path) == [])
    #expect(refusal(path, creating: true) == nil)
  }

  @Test(arguments: [true, false])
  func `an empty file is no new store`(creating: Bool) throws {
    let folder = try TemporaryFolder()
    try folder.write([], to: "store.db")
    let path = folder.file("store.db")
    #expect(refusal(path, creating: creating) == .empty(path: path))
    #expect(TemporaryFolder.names(in: folder.path) == ["store.db"])
    #expect(try TemporaryFolder.read(path) == [])
  }

  @Test(arguments: [true, false])
  func `another program's file is left as it is`(creating: Bool) throws {
    let folder = try TemporaryFolder()
    let text = Array(String(repeating: "Kära dagbok. ", count: 100).utf8)
    try folder.write(text, to: "store.db")
    let path = folder.file("store.db")
    #expect(refusal(path, creating: creating) == .foreign(path: path))
    #expect(TemporaryFolder.names(in: folder.path) == ["store.db"])
    #expect(try TemporaryFolder.read(path) == text)
  }

  @Test func `another program's database is left as it is`() throws {
    let folder = try TemporaryFolder()
    let path = try closedStore(folder)
    var bytes = try TemporaryFolder.read(path)
    #expect(bytes[68..<72] == [0x54, 0x6F, 0x6E, 0x66])
    bytes[71] ^= 1
    try folder.write(bytes, to: "other.db")
    let other = folder.file("other.db")
    #expect(refusal(other) == .foreign(path: other))
    #expect(try TemporaryFolder.read(other) == bytes)
    #expect(!TemporaryFolder.names(in: folder.path).contains("other.db.lock"))
  }

  @Test func `a folder is no store`() throws {
    let folder = try TemporaryFolder()
    #expect(refusal(folder.path) == .foreign(path: folder.path))
    #expect(TemporaryFolder.names(in: folder.path) == [])
  }

  @Test func `a damaged header is refused`() throws {
    let folder = try TemporaryFolder()
    var bytes = try TemporaryFolder.read(closedStore(folder))
    bytes[3] = 0
    try folder.write(bytes, to: "magic.db")
    #expect(refusal(folder.file("magic.db")) == .foreign(path: folder.file("magic.db")))
    try folder.write(Array(bytes[..<50]), to: "short.db")
    #expect(refusal(folder.file("short.db")) == .foreign(path: folder.file("short.db")))
  }

  @Test func `a cut or scribbled file is said to be damaged`() throws {
    let folder = try TemporaryFolder()
    let bytes = try TemporaryFolder.read(closedStore(folder))
    try folder.write(Array(bytes[..<5_000]), to: "cut.db")
    let cut = refusal(folder.file("cut.db"))
    if case .damaged = cut {} else { Issue.record("the cut file gives \(String(describing: cut))") }
    var scribbled = bytes
    for place in 100..<4_096 { scribbled[place] = 0xA5 }
    try folder.write(scribbled, to: "scribbled.db")
    let answer = refusal(folder.file("scribbled.db"))
    if case .damaged = answer {
    } else {
      Issue.record("scribbling gives \(String(describing: answer))")
    }
  }

  private static let known = Schema.migrations.count

  @Test func `a newer version's store is refused and left as it is`() throws {
    let folder = try TemporaryFolder()
    let path = try closedStore(folder)
    try run(path, "PRAGMA user_version = 99")
    #expect(refusal(path) == .newer(found: 99, known: Self.known))
    #expect(refusal(path) == .newer(found: 99, known: Self.known))
  }

  @Test func `an older schema is backed up before it grows`() throws {
    let folder = try TemporaryFolder()
    let path = try closedStore(folder)
    // What a backup that was killed left behind is in nobody's way.
    for ending in ["part", "part-journal"] {
      try folder.write([1], to: "store.db.version-\(Self.known).\(ending)")
    }
    let engine = try SQLiteEngine(path: path, creating: false)
    let next = Migration(
      version: Self.known + 1,
      tables: [TableDefinition("second", "id INTEGER PRIMARY KEY")],
      statements: []
    )
    try engine.migrate(Schema.migrations + [next])
    try engine.migrate(Schema.migrations + [next])
    engine.close()
    #expect(refusal(path) == .newer(found: Self.known + 1, known: Self.known))
    #expect(refusal(path + ".version-\(Self.known)") == nil)
    #expect(!TemporaryFolder.names(in: folder.path).contains { $0.contains(".part") })
  }

  @Test func `who comes late to a migration leaves the backup of the older schema alone`() throws {
    let folder = try TemporaryFolder()
    let path = try closedStore(folder)
    let next = Migration(
      version: Self.known + 1,
      tables: [TableDefinition("second", "id INTEGER PRIMARY KEY")],
      statements: []
    )
    let quick = try SQLiteEngine(path: path, creating: false)
    let isWaiting = Mutex(false)
    let late = try SQLiteEngine(path: path, creating: false) { isLocking in
      // The late one has seen the older version by now, and waits for its turn.
      let wasWaiting = isWaiting.withLock { waits in
        defer { waits = waits && !isLocking }
        return waits && isLocking
      }
      guard wasWaiting else { return }
      try? quick.migrate(Schema.migrations + [next])
    }
    isWaiting.withLock { $0 = true }
    try late.migrate(Schema.migrations + [next])
    #expect(!isWaiting.withLock { $0 })
    late.close()
    quick.close()
    #expect(refusal(path) == .newer(found: Self.known + 1, known: Self.known))
    #expect(refusal(path + ".version-\(Self.known)") == nil)
    #expect(!TemporaryFolder.names(in: folder.path).contains { $0.contains(".part") })
  }

  @Test func `a closed connection says so instead of crashing`() throws {
    let folder = try TemporaryFolder()
    let desk = try StoreDesk(SQLiteEngine(path: folder.file("store.db"), creating: true))
    desk.engine.close()
    #expect(throws: StorageError.self) { try desk.items() }
    #expect(throws: StorageError.self) { try desk.add(Samples.conversations(1)) }
  }

  @Test(arguments: [(true, 0o660), (false, 0o600)] as [(Bool, mode_t)])
  func `only the owner, or the group, may open the files`(group: Bool, mode: mode_t) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("store.db")
    let engine = try SQLiteEngine(path: path, creating: true, groupMode: group)
    let desk = try StoreDesk(engine)
    for name in TemporaryFolder.names(in: folder.path) {
      var status = stat()
      #expect(stat(folder.file(name), &status) == 0)
      #expect(status.st_mode & 0o777 == mode, "\(name)")
    }
    #expect(TemporaryFolder.names(in: folder.path).contains("store.db.lock"))
    desk.engine.close()
  }

  @Test func `what is acknowledged is on disk`() throws {
    let folder = try TemporaryFolder()
    let desk = try StoreDesk(SQLiteEngine(path: folder.file("store.db"), creating: true))
    func setting(_ durability: Durability, _ pragma: SQLText) throws -> Int64? {
      try desk.engine.write(durability) { session throws(StorageError) in
        try session.first(pragma) { $0.integer(0) }
      }
    }
    // 2 is FULL, 1 is NORMAL.
    #expect(try setting(.full, "PRAGMA synchronous") == 2)
    #expect(try setting(.bulk, "PRAGMA synchronous") == 1)
    #expect(try setting(.full, "PRAGMA synchronous") == 2)
    do {
      try desk.engine.write(.bulk) { _ throws(StorageError) in throw .inconsistent("on purpose") }
    } catch {}
    #expect(try setting(.full, "PRAGMA synchronous") == 2)
    #expect(try setting(.full, "PRAGMA trusted_schema") == 0)
    let mode = try desk.engine.read { session throws(StorageError) in
      try session.first("PRAGMA journal_mode") { $0.text(0) }
    }
    #expect(mode == "wal")
    desk.engine.close()
  }

  @Test func `the lock is told of before it is waited for and after it is free`() throws {
    let folder = try TemporaryFolder()
    let told = Told()
    let engine = try SQLiteEngine(
      path: folder.file("store.db"),
      creating: true,
      onLock: { told.note($0) }
    )
    let desk = try StoreDesk(engine)
    let before = told.all.count
    try desk.add(Samples.conversations(1))
    let list = told.all
    #expect(list.count > before)
    #expect(list == (0..<list.count).map { $0.isMultiple(of: 2) })
    desk.engine.close()
  }

  private final class Told: Sendable {
    private let list = Mutex<[Bool]>([])
    var all: [Bool] { list.withLock { $0 } }
    func note(_ value: Bool) { list.withLock { $0.append(value) } }
  }
}
