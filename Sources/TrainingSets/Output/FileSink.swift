/// How do rows get into a file while they are counted and hashed?

internal import Digests
internal import Glibc
internal import JSONLines

/// A file that is being written: rows go into `line`, from there in large pieces to the disk and
/// the hash.
final class FileSink {
  /// Where rows are written; never read back.
  var line = LineWriter(capacity: FileSink.piece + 16_384)
  private let path: String
  private let name: String
  private let isJSON: Bool
  private let gate: LeavingGate
  // Where what the gate has not seen yet begins.
  private var seen = 0
  private let descriptor: Int32
  private var isOpen = true
  private var hash = SHA256()
  private var bytes = 0
  private(set) var rows = 0

  private static let piece = 1 << 17

  /// Makes the file `name` of a folder; it must not exist.
  init(_ name: String, in folder: String, _ gate: LeavingGate) throws(ExportError) {
    path = "\(folder)/\(name)"
    self.name = name
    isJSON = name.hasSuffix(".jsonl") || name.hasSuffix(".json")
    self.gate = gate
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor < 0 {
      isOpen = false
      throw .system(.create, path: path, code: errno)
    }
  }

  deinit {
    if isOpen { _ = close(descriptor) }
  }

  /// Ends a row that was written into `line`.
  func endRow() throws(ExportError) {
    look()
    rows += 1
    if line.count >= Self.piece { try flush() }
  }

  /// Everything is on the disk when this returns.
  func finish() throws(ExportError) -> (bytes: Int, digest: Digest) {
    look()
    try flush()
    guard fsync(descriptor) == 0 else { throw .system(.write, path: path, code: errno) }
    isOpen = false
    guard close(descriptor) == 0 else { throw .system(.write, path: path, code: errno) }
    return (bytes, hash.finish())
  }

  private func look() {
    line.withBytes { all in
      let new = UnsafeBufferPointer(rebasing: all[min(seen, all.count)...])
      if !new.isEmpty { gate.look(at: new, isJSON: isJSON, path: name, line: rows + 1) }
    }
    seen = line.count
  }

  private func flush() throws(ExportError) {
    let code = line.withBytes { all in
      hash.update(UnsafeRawBufferPointer(all))
      return Self.write(all, to: descriptor)
    }
    guard code == 0 else { throw .system(.write, path: path, code: code) }
    bytes += line.count
    line.removeAll()
    seen = 0
  }

  /// Writes everything; 0 or `errno`.
  private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Int32 {
    var done = 0
    while done < bytes.count, let base = bytes.baseAddress {
      let count = Glibc.write(descriptor, base + done, bytes.count - done)
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      done += count
    }
    return 0
  }
}
