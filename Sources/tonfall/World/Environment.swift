/// What do the process, its clock and its files tell?

import Curation
import Glibc
import StrictYAML
import Workflow

/// An environment variable, nil when unset or empty.
func environment(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}

/// The clock, the calendar of a time zone and the system's source of chance.
enum World {
  /// The moment.
  static func now() -> Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// Makes an IANA time zone the process's own; call once, before threads begin.
  static func use(timeZone: String) {
    setenv("TZ", timeZone, 1)
    tzset()
  }

  /// Seconds that local time is ahead of UTC at a moment.
  static func offsetSeconds(_ at: Timestamp) -> Int {
    var seconds = time_t(at.milliseconds / 1000)
    var local = tm()
    localtime_r(&seconds, &local)
    return local.tm_gmtoff
  }

  /// The local day of a moment, counted from 1970-01-01.
  static func day(_ at: Timestamp) -> Int64 {
    let seconds = at.milliseconds / 1000 + Int64(offsetSeconds(at))
    return seconds >= 0 ? seconds / 86_400 : -((86_399 - seconds) / 86_400)
  }

  /// Everything that the workflow takes from the world.
  static var surroundings: Surroundings {
    Surroundings(now: now, day: day, random: { UInt64.random(in: .min ... .max) })
  }
}

/// The time zones that the system knows.
enum TimeZones {
  /// Where their files are.
  static let folder = "/usr/share/zoneinfo"

  /// Whether the system knows a zone; one that has no such files knows them all.
  static func isKnown(_ zone: String) -> Bool {
    if zone == "UTC" || !Files.isFolder(folder) { return true }
    let parts = zone.split(separator: "/", omittingEmptySubsequences: false)
    if parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) { return false }
    return FileIdentity(path: folder + "/" + zone)?.isOrdinary ?? false
  }
}

/// Which file stands behind a path, whatever names it has.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64
  /// It is neither folder nor device nor pipe.
  let isOrdinary: Bool

  /// The file at a path, links followed; nil when there is none.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// An open file; nil when it is not open.
  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
    isOrdinary = status.st_mode & S_IFMT == S_IFREG
  }
}

/// Files and folders, as far as the commands need them.
enum Files {
  /// Whether there is anything at `path`.
  static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// Whether there is a folder at `path`.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in a folder, sorted by their bytes; none where it can't be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A file's whole text, which must be UTF-8 and no longer than `mostBytes`.
  static func text(_ path: String) throws(CommandError) -> String {
    let bytes = try bytes(path, most: mostBytes + 1)
    if bytes.count > mostBytes { throw .tooLong(path, mostBytes) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let whole = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        .prefix { String(validating: $0, as: UTF8.self) != nil }
      throw .notUTF8(path, line: whole.count + 1)
    }
    return text
  }

  /// The longest file that is read as a whole.
  static let mostBytes = StrictYAML.mostBytes

  /// The first `most` bytes of an ordinary file.
  static func bytes(_ path: String, most: Int) throws(CommandError) -> [UInt8] {
    // Without O_NONBLOCK, opening a named pipe would wait for its writer.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw errno == ENXIO ? .notAFile(path) : .file(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .file(path, errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .file(path, EISDIR)
    default: throw .notAFile(path)
    }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 64 << 10)
    while bytes.count < most {
      let count = read(descriptor, &block, min(block.count, most - bytes.count))
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw .file(path, errno) }
      if count == 0 { break }
      bytes += block[..<count]
    }
    return bytes
  }

  /// Writes a new file; fails when there is one.
  static func create(_ path: String, _ text: String, mode: mode_t) throws(CommandError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .file(path, errno) }
    defer { close(descriptor) }
    var text = text
    let code = text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
    if code != 0 { throw .file(path, code) }
    if fsync(descriptor) != 0 { throw .file(path, errno) }
  }

  /// Writes everything; answers with 0, or the system's number for what kept it from that.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      let count = Glibc.write(descriptor, piece.baseAddress, piece.count)
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // Whoever shares the descriptor may have set it not to wait.
        var waited = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waited, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String, mode: mode_t) throws(CommandError) {
    if isFolder(path) { return }
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    var folder = ""
    for part in parts {
      folder += (folder.isEmpty && !path.hasPrefix("/") ? "" : "/") + part
      guard mkdir(folder, mode) != 0 else { continue }
      let code = errno
      if code != EEXIST || !isFolder(folder) { throw .file(folder, code) }
    }
  }

  /// The folder the process stands in.
  static var current: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  /// The absolute path of what a path leads to, links followed.
  ///
  /// Its end need not be there yet; nil where the way to it is not there either.
  static func resolved(_ path: String) -> String? {
    if let whole = realpath(path, nil) {
      defer { free(whole) }
      return String(cString: whole)
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    guard let last = parts.last, last != "..", last != "." else { return nil }
    let above = (path.hasPrefix("/") ? "/" : "") + parts.dropLast().joined(separator: "/")
    guard let folder = realpath(above.isEmpty ? "." : above, nil) else { return nil }
    defer { free(folder) }
    let place = String(cString: folder)
    return place == "/" ? "/" + last : place + "/" + last
  }

  /// The folder that a path stands in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
