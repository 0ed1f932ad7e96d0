/// Where do tests put files that nobody needs afterwards?

internal import Glibc

/// A folder of its own, removed with everything in it when nothing holds it any more.
public final class TemporaryFolder: Sendable {
  /// Its path.
  public let path: String

  /// Makes a folder below `TMPDIR` or `/tmp`.
  ///
  /// - Throws: the system's number for why there is none.
  public init() throws {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((base + "/tonfall-test-XXXXXX").utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { throw SystemFailure(errno: errno) }
    path = made
  }

  deinit {
    Self.remove(path)
  }

  /// The path of `name` in the folder.
  public func file(_ name: String) -> String { path + "/" + name }

  /// Writes a file.
  public func write(_ bytes: [UInt8], to name: String) throws {
    guard let file = fopen(self.file(name), "we") else { throw SystemFailure(errno: errno) }
    let written = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    guard fclose(file) == 0, written == bytes.count else { throw SystemFailure(errno: errno) }
  }

  /// Reads a file.
  public static func read(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "re") else { throw SystemFailure(errno: errno) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = piece.withUnsafeMutableBytes { fread($0.baseAddress, 1, $0.count, file) }
      if count == 0 { return bytes }
      bytes += piece[..<count]
    }
  }

  /// The names in a folder, sorted.
  public static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  // Links are removed, never followed.
  private static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    for name in names(in: path) { remove(path + "/" + name) }
    rmdir(path)
  }
}

/// What the system said.
public struct SystemFailure: Error {
  /// Its number.
  public let errno: Int32
}
