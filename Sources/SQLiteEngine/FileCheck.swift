/// Is this file a store, and does it lie where SQLite can work?

internal import Curation
internal import Glibc
internal import Storage

/// Looks at a file before SQLite does: an empty file would open as a new database, a foreign one
/// would be written to.
enum FileCheck {
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }

  /// Makes an empty file with exactly this mode.
  static func make(_ path: String, mode: mode_t) throws(StorageError) {
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      throw .noAccess(path: path, detail: String(cString: strerror(errno)))
    }
    fchmod(descriptor, mode)
    Glibc.close(descriptor)
  }

  /// Who may read and write the file; its owner only when that can't be told.
  static func mode(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o600
  }

  static func check(_ path: String, creating: Bool) throws(StorageError) {
    try refuseNetwork(path)
    guard exists(path) else {
      if creating { return }
      throw .missing(path: path)
    }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .foreign(path: path)
    }
    if status.st_size == 0 { throw .empty(path: path) }
    try checkHeader(path)
  }

  // The file header of SQLite's format: 16 bytes of magic, the application id at 68.
  private static func checkHeader(_ path: String) throws(StorageError) {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .noAccess(path: path, detail: String(cString: strerror(errno)))
    }
    defer { Glibc.close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = header.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, 100) }
    let magic = Array("SQLite format 3".utf8) + [0]
    guard count == 100, Array(header[..<16]) == magic else { throw .foreign(path: path) }
    let id = header[68..<72].reduce(Int32(0)) { $0 << 8 | Int32($1) }
    if id != SQLiteEngine.applicationID { throw .foreign(path: path) }
  }

  // The log's shared memory works only between processes of one machine (sqlite.org/wal.html).
  private static func refuseNetwork(_ path: String) throws(StorageError) {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    guard let resolved = realpath(folder.isEmpty ? "." : folder, nil) else { return }
    defer { free(resolved) }
    let kind = fileSystem(of: String(cString: resolved))
    if networkKinds.contains(kind) {
      throw .networkFileSystem(path: folder.isEmpty ? "." : folder, kind: kind)
    }
  }

  private static let networkKinds: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "coda", "ncpfs", "fuse.sshfs", "fuse.rclone",
  ]

  // The type of the file system that a folder lies on: that of the longest mount point before it.
  private static func fileSystem(of folder: String) -> String {
    guard let mounts = fopen("/proc/self/mounts", "re") else { return "" }
    defer { fclose(mounts) }
    var best = (length: -1, kind: "")
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(line) }
    while getline(&line, &capacity, mounts) > 0, let line {
      let fields = String(cString: line).split(separator: " ")
      guard fields.count > 2 else { continue }
      let mount = fields[1] == "/" ? "" : String(fields[1])
      let isAbove = folder == mount || folder.hasPrefix(mount + "/")
      if isAbove, mount.utf8.count >= best.length {
        best = (mount.utf8.count, String(fields[2]))
      }
    }
    return best.kind
  }
}
