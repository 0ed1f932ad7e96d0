/// How is a file below a folder read or removed when nobody can say what else stands there?

internal import Glibc

/// Reaches files by their path below a folder, part by part.
///
/// A link on the way, or in the file's place, is an end and not a way; the folder itself may be one.
enum InnerFiles {
  /// A whole file's bytes; nil when it can't be read or is longer than `most`.
  static func bytes(of path: String, in folder: String, most: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    let isRead = read(path, in: folder) { piece in
      bytes += piece
      return bytes.count <= most
    }
    return isRead && bytes.count <= most ? bytes : nil
  }

  /// Lends a file's bytes piece by piece until `body` answers false; false when it can't be read, or
  /// is no ordinary file.
  static func read(
    _ path: String,
    in folder: String,
    _ body: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    // Without O_NONBLOCK, opening a named pipe would wait for its writer; on files it changes
    // nothing.
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    let file = withParent(of: path, in: folder) { openat($0, $1, flags) } ?? -1
    guard file >= 0 else { return false }
    defer { _ = close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    return read(file, body)
  }

  /// Removes a file, or a link in its place; never what a link leads to.
  static func remove(_ path: String, in folder: String) {
    _ = withParent(of: path, in: folder) { unlinkat($0, $1, 0) }
  }

  // Opens the folder that a path stands in and lends it with the path's last part; nil when there
  // is no such folder, or a link leads there.
  private static func withParent(
    of path: String,
    in folder: String,
    _ body: (Int32, String) -> Int32
  ) -> Int32? {
    var parts = path.split(separator: "/").map(String.init)
    guard let name = parts.popLast() else { return nil }
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    var parent = open(folder, flags)
    for part in parts where parent >= 0 {
      let next = openat(parent, part, flags | O_NOFOLLOW)
      _ = close(parent)
      parent = next
    }
    guard parent >= 0 else { return nil }
    defer { _ = close(parent) }
    return body(parent, name)
  }

  private static func read(
    _ file: Int32,
    _ body: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    var room = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = Glibc.read(file, &room, room.count)
      if count == 0 { return true }
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      let goesOn = room.withUnsafeBufferPointer { all in
        body(UnsafeBufferPointer(rebasing: all[..<count]))
      }
      if !goesOn { return true }
    }
  }
}
