/// Where do a file's bytes come from?

import Glibc

/// Something that bytes can be read from, in order.
protocol ByteStream: AnyObject {
  /// Reads up to `room.count` bytes, at least one unless the end is reached; 0 at the end.
  func read(into room: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int
}

/// A file, standard input, or bytes in memory.
public final class ByteSource: ByteStream {
  /// The path, or `-` for standard input.
  public let name: String
  /// How many bytes there are; nil where that cannot be known, as with a pipe.
  public let totalBytes: Int64?
  /// How many bytes have been read.
  public private(set) var bytesRead: Int64 = 0
  /// Gets all bytes as they are read, to make a sum of them; set before the reading begins.
  public var onBytes: ((UnsafeRawBufferPointer) -> Void)?

  private let descriptor: Int32
  private let closes: Bool
  private let memory: [UInt8]

  /// Opens a file; `-` is standard input.
  ///
  /// - Throws: why it can't be opened; folders, devices, sockets and named pipes are refused.
  public convenience init(path: String) throws(IntakeError) {
    if path == "-" {
      try self.init(descriptor: STDIN_FILENO, name: path, closes: false)
      return
    }
    // Without O_NONBLOCK, opening a named pipe would wait for its writer; on files it changes nothing.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw Self.openingError(path, errno) }
    try self.init(descriptor: descriptor, name: path, closes: true)
  }

  /// Takes bytes that are in memory.
  public init(bytes: [UInt8], name: String = "memory") {
    self.name = name
    memory = bytes
    totalBytes = Int64(bytes.count)
    descriptor = -1
    closes = false
  }

  private init(descriptor: Int32, name: String, closes: Bool) throws(IntakeError) {
    self.name = name
    self.descriptor = descriptor
    self.closes = closes
    memory = []
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      totalBytes = nil
      throw .openFailed(path: name, errno: errno)
    }
    totalBytes = status.st_mode & S_IFMT == S_IFREG ? Int64(status.st_size) : nil
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .folder(path: name)
    case S_IFIFO, S_IFSOCK, S_IFCHR:
      // Standard input may be a pipe, a socket pair of a remote shell, or a terminal.
      guard !closes else { throw .notAFile(path: name) }
    default: throw .notAFile(path: name)
    }
  }

  deinit {
    if closes { close(descriptor) }
  }

  private static func openingError(_ path: String, _ number: Int32) -> IntakeError {
    switch number {
    case ENOENT, ENOTDIR: .notFound(path: path)
    case EACCES, EPERM: .noPermission(path: path)
    case ENXIO, ENODEV: .notAFile(path: path)
    default: .openFailed(path: path, errno: number)
    }
  }

  func read(into room: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int {
    let count = descriptor < 0 ? readMemory(into: room) : try readFile(into: room)
    bytesRead += Int64(count)
    onBytes?(UnsafeRawBufferPointer(rebasing: room[..<count]))
    return count
  }

  private func readMemory(into room: UnsafeMutableRawBufferPointer) -> Int {
    let start = Int(bytesRead)
    let count = min(room.count, memory.count - start)
    room.copyBytes(from: memory[start..<start + count])
    return count
  }

  private func readFile(into room: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int {
    while true {
      let count = Glibc.read(descriptor, room.baseAddress, room.count)
      if count >= 0 { return count }
      switch errno {
      case EINTR: continue
      case EAGAIN: waitForMore()
      case EISDIR: throw .folder(path: name)
      default: throw .readFailed(atByte: bytesRead, errno: errno)
      }
    }
  }

  // Standard input may have been set not to wait by whoever shares it.
  private func waitForMore() {
    var waited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = poll(&waited, 1, -1)
  }
}

/// A stream whose beginning can be looked at before it is read.
///
/// An error of the stream waits until the bytes before it have been read.
final class Peekable: ByteStream {
  private let stream: any ByteStream
  private var held: [UInt8] = []
  private var start = 0
  private var failure: IntakeError?

  init(_ stream: any ByteStream) { self.stream = stream }

  /// The next `count` bytes that will be read, fewer at the end.
  func peek(_ count: Int) throws(IntakeError) -> ArraySlice<UInt8> {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while held.count - start < count, failure == nil {
      let got: Result<Int, IntakeError> = piece.withUnsafeMutableBytes { room in
        do throws(IntakeError) { return .success(try stream.read(into: room)) } catch {
          return .failure(error)
        }
      }
      switch got {
      case .success(0): return held[start...]
      case .success(let got): held += piece[..<got]
      case .failure(let error): failure = error
      }
    }
    if held.count == start, let failure { throw failure }
    return held[start...].prefix(count)
  }

  /// Leaves out the next `count` bytes, which have been looked at.
  func drop(_ count: Int) { start = min(held.count, start + count) }

  func read(into room: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int {
    guard start < held.count else {
      if let failure { throw failure }
      return try stream.read(into: room)
    }
    let count = min(room.count, held.count - start)
    room.copyBytes(from: held[start..<start + count])
    start += count
    if start == held.count {
      held = []
      start = 0
    }
    return count
  }
}
