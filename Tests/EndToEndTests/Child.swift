/// How does a test start a process, and how does it learn how that ended?

import Foundation

/// A process started by a test.
///
/// Foundation's `Process` waits until the last child of the child has let go, a terminal's server
/// for one; this waits for the process itself.
final class Child {
  let pid: pid_t
  private var code: Int32?

  /// Starts `program` with exactly this environment in `folder`, between these three files;
  /// without `input` it reads nothing.
  init(
    _ program: String,
    _ arguments: [String],
    environment: [String: String],
    folder: String,
    input: String? = nil,
    output: String,
    errors: String
  ) throws {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, input ?? "/dev/null", O_RDONLY, 0)
    let write = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&files, 1, output, write, 0o600)
    posix_spawn_file_actions_addopen(&files, 2, errors, write, 0o600)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF)
    )
    var started: pid_t = 0
    // The shell goes to the folder and becomes the program.
    let shell = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder, program]
    let failure = Self.withStrings(shell + arguments) { arguments in
      Self.withStrings(environment.map { "\($0)=\($1)" }) { environment in
        posix_spawn(&started, "/bin/sh", &files, &attributes, arguments, environment)
      }
    }
    guard failure == 0 else {
      throw Missed("\(program) does not start", instead: String(cString: strerror(failure)))
    }
    pid = started
  }

  deinit {
    guard code == nil else { return }
    kill(SIGKILL)
    var status: Int32 = 0
    waitpid(pid, &status, 0)
  }

  /// Sends a signal, unless it has ended.
  func kill(_ signal: Int32) {
    if ended == nil { _ = Foundation.kill(pid, signal) }
  }

  /// Its exit code, 128 and the number for one that a signal ended; nil while it runs.
  var ended: Int32? {
    if let code { return code }
    var status: Int32 = 0
    guard waitpid(pid, &status, WNOHANG) == pid else { return nil }
    let signal = status & 0x7F
    code = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    return code
  }

  /// Waits until it has ended and answers with its code; one that takes too long is killed.
  func wait(seconds: Double) throws -> Int32 {
    let end = Date(timeIntervalSinceNow: seconds)
    while Date() < end {
      if let ended { return ended }
      usleep(2_000)
    }
    kill(SIGKILL)
    throw Missed("process \(pid) has not ended", instead: "after \(seconds) seconds")
  }

  /// Runs `body` with the texts as C wants a list of them.
  static func withStrings<Answer>(
    _ strings: [String],
    _ body: ([UnsafeMutablePointer<CChar>?]) -> Answer
  ) -> Answer {
    let pointers = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}
