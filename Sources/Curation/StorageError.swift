/// What can go wrong with a store?

/// The closed set of a store's failures; another room makes sentences of them.
public enum StorageError: Error, Hashable, Sendable {
  /// There is no store at this path.
  case missing(path: String)
  /// The file is no store of this program.
  case foreign(path: String)
  /// The file is empty.
  case empty(path: String)
  /// The file is damaged.
  case damaged(path: String, detail: String)
  /// The store was written by a newer version.
  case newer(found: Int, known: Int)
  /// The folder lies on a network file system, where SQLite's write-ahead log can't work.
  case networkFileSystem(path: String, kind: String)
  /// The store or its folder may not be read or written.
  case noAccess(path: String, detail: String)
  /// No room left on the disk; nothing of the transaction was kept.
  case diskFull
  /// Another process kept the store locked.
  case locked
  /// The engine said something else.
  case engine(code: Int, message: String)
  /// No guides were published yet.
  case noGuides
  /// The reviewer of this name is retired: gets no item and submits nothing.
  case retired(String)
  /// The store contradicts itself.
  case inconsistent(String)
}
