/// Which engines are held against the contract?

import Curation
import CurationTesting
import SQLiteEngine
import Storage

extension EngineUnderTest {
  /// Every engine of the project that can be tried on this machine.
  static let available: [EngineUnderTest] = [sqlite]

  /// One SQLite file in a temporary folder.
  static let sqlite = EngineUnderTest("SQLite") {
    let folder = try TemporaryFolder()
    return InFolder(try SQLiteEngine(path: folder.file("store.db"), creating: true), folder)
  }
}

/// An engine that keeps its temporary folder for as long as it lives.
final class InFolder: SQLEngine {
  private let engine: SQLiteEngine
  private let folder: TemporaryFolder

  init(_ engine: SQLiteEngine, _ folder: TemporaryFolder) {
    self.engine = engine
    self.folder = folder
  }

  func read<Value>(
    _ body: (any SQLSession) throws(StorageError) -> Value
  ) throws(StorageError) -> Value {
    try engine.read(body)
  }

  func write<Value>(
    _ durability: Durability,
    _ body: (any SQLSession) throws(StorageError) -> Value
  ) throws(StorageError) -> Value {
    try engine.write(durability, body)
  }

  func migrate(_ migrations: [Migration]) throws(StorageError) {
    try engine.migrate(migrations)
  }

  func scrub() throws(StorageError) -> Bool { try engine.scrub() }

  func close() { engine.close() }
}
