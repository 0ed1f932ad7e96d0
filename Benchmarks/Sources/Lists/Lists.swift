/// What do lists and searches cost, in CPU and memory, on a store of any size?

import Curation
import Digests
import Glibc
import SQLiteEngine
import Storage

/// `Lists STORE make COUNT` makes a store of so many conversations and fills its word index;
/// `Lists STORE ask` asks it as screens do and prints CPU milliseconds.
@main
enum Lists {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 2 else {
      print("Lists STORE make COUNT | Lists STORE ask")
      exit(2)
    }
    let isNew = arguments[2] == "make"
    let engine = try SQLiteEngine(path: arguments[1], creating: isNew)
    let store = try Store(engine: engine) { SHA256.digest(of: $0).bytes }
    if isNew {
      var making = Making(store)
      try making.make(arguments.count > 3 ? Int(arguments[3]) ?? 100_000 : 100_000)
    } else {
      try Asking(store).ask()
    }
    print("most memory: \(mostMemory()) MB")
    store.close()
  }

  // The most that was ever resident.
  private static func mostMemory() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }

  /// CPU nanoseconds of the whole process: the store works on threads of its own.
  static func cpu() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }

  static func now() -> Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  static func uid() -> UID {
    .version7(
      milliseconds: now().milliseconds,
      random: (.random(in: 0 ... .max), .random(in: 0 ... .max))
    )
  }

  static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
