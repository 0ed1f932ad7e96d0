/// Which statements does a store run?

public import Curation
public import Storage
internal import Synchronization

/// An engine that writes down every statement on its way to the real one.
public final class SpyEngine: SQLEngine {
  private let engine: any SQLEngine
  private let seen = Mutex<[SQLText]>([])

  /// Listens to an engine.
  public init(_ engine: any SQLEngine) { self.engine = engine }

  /// The statements that ran since the last call, each once, in the order of their first run.
  public func takeStatements() -> [SQLText] {
    seen.withLock { list in
      defer { list = [] }
      var known: Set<SQLText> = []
      return list.filter { known.insert($0).inserted }
    }
  }

  /// How many statements ran since the last call.
  public func takeCount() -> Int {
    seen.withLock { list in
      defer { list = [] }
      return list.count
    }
  }

  /// Reads through the engine.
  public func read<Value>(
    _ body: (any SQLSession) throws(StorageError) -> Value
  ) throws(StorageError) -> Value {
    try engine.read { session throws(StorageError) in try body(SpySession(session, self)) }
  }

  /// Writes through the engine.
  public func write<Value>(
    _ durability: Durability,
    _ body: (any SQLSession) throws(StorageError) -> Value
  ) throws(StorageError) -> Value {
    try engine.write(durability) { session throws(StorageError) in
      try body(SpySession(session, self))
    }
  }

  /// Migrates the engine.
  public func migrate(_ migrations: [Migration]) throws(StorageError) {
    try engine.migrate(migrations)
  }

  /// Scrubs the engine.
  public func scrub() throws(StorageError) -> Bool { try engine.scrub() }

  /// Closes the engine.
  public func close() { engine.close() }

  fileprivate func note(_ sql: SQLText) { seen.withLock { $0.append(sql) } }
}

private final class SpySession: SQLSession {
  private let session: any SQLSession
  private let spy: SpyEngine

  init(_ session: any SQLSession, _ spy: SpyEngine) {
    self.session = session
    self.spy = spy
  }

  func run(_ sql: SQLText, _ values: [SQLValue]) throws(StorageError) -> Int {
    spy.note(sql)
    return try session.run(sql, values)
  }

  func each(_ sql: SQLText, _ values: [SQLValue], _ body: (any SQLRow) -> Bool) throws(StorageError)
  {
    spy.note(sql)
    try session.each(sql, values, body)
  }

  func loader(_ sql: SQLText) throws(StorageError) -> any SQLLoader {
    spy.note(sql)
    return try session.loader(sql)
  }

  func add(_ document: Int64, words: String, to index: WordIndex) throws(StorageError) {
    try session.add(document, words: words, to: index)
  }

  func remove(_ document: Int64, words: String, from index: WordIndex) throws(StorageError) {
    try session.remove(document, words: words, from: index)
  }

  func search(
    _ index: WordIndex,
    for words: [SearchWord],
    in range: ClosedRange<Int64>,
    descending: Bool,
    _ body: (Int64) -> Bool
  ) throws(StorageError) {
    try session.search(index, for: words, in: range, descending: descending, body)
  }
}
