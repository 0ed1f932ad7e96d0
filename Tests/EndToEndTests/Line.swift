/// How does a test hold the line between a program and its terminal, byte by byte?

import Foundation

/// A pseudo-terminal that shows nothing: what the program sends is kept as it comes, and the test
/// decides which bytes it gets and when.
final class Line {
  /// Where its files are, and where the program stands.
  let folder: Folder
  /// The program's process.
  let pid: pid_t
  /// All that the program has sent.
  private(set) var sent: [UInt8] = []
  private var master: Int32
  private var code: Int32?

  /// Starts a program on a line of its own; `more` is for its environment, nil takes a variable
  /// away.
  init(
    _ program: String,
    _ arguments: [String] = [],
    columns: Int = 80,
    rows: Int = 24,
    type: String? = "xterm-256color",
    environment more: [String: String] = [:],
    folder: Folder? = nil
  ) throws {
    self.folder = try folder ?? Folder()
    let (open, name) = try Self.open()
    master = open
    Self.resize(master, columns, rows)
    let home = self.folder.path
    var variables = Desk.environment(home: home, ["LOG": home + "/log"])
    variables["TERM"] = type
    pid = try Self.spawn(
      ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", home, program] + arguments,
      variables.merging(more) { _, new in new },
      terminal: name
    )
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  deinit {
    if ended == nil {
      kill(pid, SIGKILL)
      var status: Int32 = 0
      waitpid(pid, &status, 0)
    }
    if master >= 0 { Foundation.close(master) }
  }

  /// Both ends of a new line: ours, and the name of the program's.
  private static func open() throws -> (Int32, String) {
    let (unlock, number): (UInt, UInt) = (0x4004_5431, 0x8004_5430)  // TIOCSPTLCK, TIOCGPTN
    let master = Foundation.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var locked: Int32 = 0
    var end: UInt32 = 0
    guard master >= 0, ioctl(master, unlock, &locked) == 0, ioctl(master, number, &end) == 0 else {
      throw Missed("no pseudo-terminal", instead: String(cString: strerror(errno)))
    }
    return (master, "/dev/pts/\(end)")
  }

  /// A session of its own, of which the first terminal that is opened becomes the terminal.
  private static func spawn(
    _ words: [String],
    _ environment: [String: String],
    terminal: String
  ) throws -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&files, 0, 1)
    posix_spawn_file_actions_adddup2(&files, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let newSession: Int32 = 0x80  // POSIX_SPAWN_SETSID
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | newSession)
    )
    var started: pid_t = 0
    let failure = Child.withStrings(words) { arguments in
      Child.withStrings(environment.map { "\($0)=\($1)" }) { environment in
        posix_spawn(&started, words[0], &files, &attributes, arguments, environment)
      }
    }
    guard failure == 0 else {
      throw Missed("\(words) does not start", instead: String(cString: strerror(failure)))
    }
    return started
  }

  private static func resize(_ master: Int32, _ columns: Int, _ rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows),
      ws_col: UInt16(columns),
      ws_xpixel: 0,
      ws_ypixel: 0
    )
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }
}

// MARK: To the program

extension Line {
  /// Sends bytes at once.
  func send(_ text: String) { send(Array(text.utf8)) }

  /// Sends bytes at once.
  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EAGAIN { return }
      if !rest.isEmpty { listen(milliseconds: 1) }
    }
  }

  /// Sends bytes one at a time; false if the machine was too busy to keep anything like the rhythm,
  /// so that what comes of it tells nothing.
  @discardableResult
  func send(_ text: String, gapMilliseconds: Int) -> Bool {
    var longest = 0.0
    for byte in text.utf8 {
      let start = Date()
      send([byte])
      listen(milliseconds: gapMilliseconds)
      longest = max(longest, Date().timeIntervalSince(start))
    }
    return longest * 1000 < Double(gapMilliseconds) + 90
  }

  /// Changes the size.
  func resize(_ columns: Int, _ rows: Int) { Self.resize(master, columns, rows) }

  /// Takes the terminal away.
  func close() {
    Foundation.close(master)
    master = -1
  }
}

// MARK: From the program

extension Line {
  /// What the program has sent, as text.
  var text: String { String(decoding: sent, as: UTF8.self) }

  /// What the device has told, a line an event.
  var log: [String] {
    EndToEndTests.text(folder.file("log")).split(separator: "\n").map(String.init)
  }

  /// Forgets what has been sent.
  func forget() { sent = [] }

  /// Takes what comes for so long; answers with how many bytes that were.
  @discardableResult
  func listen(milliseconds: Int) -> Int {
    let end = Date(timeIntervalSinceNow: Double(milliseconds) / 1000)
    var total = 0
    repeat {
      let left = Int32(max(0, end.timeIntervalSinceNow * 1000).rounded(.up))
      guard master >= 0 else {
        usleep(UInt32(left) * 1000)
        return 0
      }
      var waited = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&waited, 1, left) > 0 else { continue }
      var block = [UInt8](repeating: 0, count: 65_536)
      let count = read(master, &block, block.count)
      guard count > 0 else {
        // Nobody is at the other end.
        if count < 0, errno == EIO { usleep(1_000) }
        continue
      }
      sent += block[..<count]
      total += count
    } while Date() < end
    return total
  }

  /// Waits until it holds.
  func wait(_ complaint: String, seconds: Double = 15, until holds: () -> Bool) throws {
    let end = Date(timeIntervalSinceNow: seconds)
    while !holds() {
      if Date() >= end { throw Missed(complaint, instead: "\(log)\n\(text.suffix(2_000))") }
      listen(milliseconds: 5)
    }
  }

  /// Waits until a text has been sent.
  func wait(for text: String) throws {
    try wait("\(text.debugDescription) never came") { self.text.contains(text) }
  }

  /// Waits until the device has told something; answers with all it has told.
  @discardableResult
  func wait(forTold line: String) throws -> [String] {
    try wait("\(line) was never told") { log.contains(line) }
    return log
  }

  /// Waits until nothing has come for so long.
  func waitForSilence(milliseconds: Int = 60) {
    while listen(milliseconds: milliseconds) > 0 {}
  }

  /// The exit code, 128 and the number for one that a signal ended; nil while it runs.
  var ended: Int32? {
    if let code { return code }
    var status: Int32 = 0
    guard waitpid(pid, &status, WNOHANG) == pid else { return nil }
    let signal = status & 0x7F
    code = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    return code
  }

  /// Waits until the program has ended; answers with its exit code.
  func end(seconds: Double = 15) throws -> Int32 {
    try wait("the program has not ended", seconds: seconds) { ended != nil }
    listen(milliseconds: 20)
    return ended ?? -1
  }

  /// Milliseconds that the program has had a processor for.
  var processorMilliseconds: Double {
    let tasks = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(pid)/task")) ?? []
    return tasks.reduce(0) { sum, task in
      let stat = EndToEndTests.text("/proc/\(pid)/task/\(task)/schedstat")
      return sum + (stat.split(separator: " ").first.flatMap { Double($0) } ?? 0) / 1_000_000
    }
  }
}
