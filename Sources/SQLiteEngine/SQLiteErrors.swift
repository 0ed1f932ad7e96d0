/// What do SQLite's error codes mean for a store?

internal import Curation
internal import GRDB
internal import GRDBSQLite
internal import Storage

extension StorageError {
  /// Makes a store's error of one that GRDB threw.
  init(_ error: any Error, path: String) {
    if let error = error as? DatabaseError {
      self.init(
        code: error.extendedResultCode.rawValue,
        message: error.message ?? error.description,
        path: path
      )
    } else {
      self = .engine(code: 0, message: "\(error)")
    }
  }

  /// Makes a store's error of SQLite's extended result code.
  init(code: Int32, message: String, path: String) {
    switch code & 0xFF {
    case SQLITE_FULL: self = .diskFull
    case SQLITE_BUSY, SQLITE_LOCKED: self = .locked
    case SQLITE_NOTADB: self = .foreign(path: path)
    case SQLITE_CORRUPT: self = .damaged(path: path, detail: message)
    case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH:
      self = .noAccess(path: path, detail: message)
    case SQLITE_IOERR: self = .engine(code: Int(code), message: message)
    default: self = .engine(code: Int(code), message: message)
    }
  }
}
