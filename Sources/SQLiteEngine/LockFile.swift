/// How do several processes take turns at one file?

internal import Curation
internal import Glibc
internal import Storage

/// A file that one process at a time holds locked while it writes the store.
///
/// It keeps writers and checkpoints of several processes apart altogether. The lock belongs to the
/// open file, so it must only be held from the one thread that writes.
final class LockFile: Sendable {
  private let descriptor: Int32
  private let onLock: @Sendable (Bool) -> Void

  init(path: String, mode: mode_t, onLock: @escaping @Sendable (Bool) -> Void) throws(StorageError)
  {
    descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, mode)
    self.onLock = onLock
    if descriptor < 0 {
      throw .noAccess(path: path, detail: String(cString: strerror(errno)))
    }
    // The mask of the process may have taken the group's right to write. Only the owner can give it
    // back, and only who made the file has to.
    fchmod(descriptor, mode)
  }

  deinit {
    Glibc.close(descriptor)
  }

  /// Runs `body` while this process alone may write.
  ///
  /// - Throws: `StorageError.locked` when another process kept the lock for half a minute.
  func hold<Value>(_ body: () throws(StorageError) -> Value) throws(StorageError) -> Value {
    onLock(true)
    defer { onLock(false) }
    try take()
    defer { flock(descriptor, LOCK_UN) }
    return try body()
  }

  // Asks every two milliseconds: a transaction takes about as long, and who waits longest does not
  // wait ever longer, as with SQLite's own handler.
  private func take() throws(StorageError) {
    for _ in 0..<15_000 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw .engine(code: Int(errno), message: String(cString: strerror(errno)))
      }
      usleep(2_000)
    }
    throw .locked
  }
}
