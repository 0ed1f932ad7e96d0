/// Do sixteen processes on one store keep it in order, though they are killed as they work?

import Curation
import Digests
import Glibc
import SQLiteEngine
import Storage

/// `Concurrency FOLDER SECONDS PROCESSES`: makes a store in FOLDER, lets the processes claim, draft,
/// submit, skip, pass on, give back and abandon items on it, kills one of them every half second and
/// starts it again, and then looks whether everything acknowledged is there.
@main
enum Concurrency {
  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.count == 4, let number = Int(arguments[3]), arguments[1] == "work" {
      var worker = try Worker(folder: arguments[2], number: number)
      worker.run()
    }
    guard arguments.count == 4, let seconds = Int(arguments[2]), let processes = Int(arguments[3]),
      seconds > 0, (1...64).contains(processes)
    else {
      print("Concurrency FOLDER SECONDS PROCESSES")
      exit(2)
    }
    let folder = arguments[1]
    try Making.make(folder, items: 400 * seconds, people: processes)
    var team = Team(folder: folder, count: processes)
    team.work(seconds: seconds)
    let check = try Check(folder, people: processes)
    check.report(kills: team.kills, seconds: seconds)
    exit(check.isFine ? 0 : 1)
  }
}

/// The processes, started again whenever one is killed.
struct Team {
  private(set) var kills = 0
  private let folder: String
  private var members: [pid_t]

  init(folder: String, count: Int) {
    self.folder = folder
    members = (0..<count).map { Self.start(folder, $0) }
  }

  /// Lets them work, killing one every half second, and in the end all.
  mutating func work(seconds: Int) {
    let end = Moment.now().milliseconds + Int64(seconds) * 1000
    while Moment.now().milliseconds < end {
      usleep(500_000)
      let number = Int.random(in: members.indices)
      Self.stop(members[number])
      kills += 1
      members[number] = Self.start(folder, number)
    }
    for member in members { Self.stop(member) }
  }

  private static func stop(_ member: pid_t) {
    kill(member, SIGKILL)
    var status: Int32 = 0
    waitpid(member, &status, 0)
  }

  private static func start(_ folder: String, _ number: Int) -> pid_t {
    let words: [UnsafeMutablePointer<CChar>?] = ["/proc/self/exe", "work", folder, String(number)]
      .map { (word: String) in strdup(word) }
    defer { for word in words { free(word) } }
    var member: pid_t = 0
    guard posix_spawn(&member, "/proc/self/exe", nil, nil, words + [nil], environ) == 0 else {
      print("a process could not be started")
      exit(3)
    }
    return member
  }
}

/// The clock and names made by it.
enum Moment {
  static func now() -> Timestamp {
    Timestamp(milliseconds: nanoseconds(CLOCK_REALTIME) / 1_000_000)
  }

  static func nanoseconds(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  static func uid() -> UID {
    .version7(
      milliseconds: now().milliseconds,
      random: (.random(in: 0 ... .max), .random(in: 0 ... .max))
    )
  }

  static func open(_ folder: String, creating: Bool = false) throws -> (SQLiteEngine, Store) {
    let engine = try SQLiteEngine(path: folder + "/store.db", creating: creating)
    return (engine, try Store(engine: engine) { SHA256.digest(of: $0).bytes })
  }
}
