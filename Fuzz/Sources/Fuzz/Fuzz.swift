/// What traps or hangs the readers and checks of guides?

import Curation
import Glibc
import Guides

/// `Fuzz TARGET SECONDS SEED FOLDER`: feeds a target made-up inputs for so long.
///
/// Before each run the input is written to `FOLDER/TARGET.input`: what is there after a trap, or
/// when a run was ended since it took ten seconds of CPU, is what did it. Ends with a line of
/// how many inputs it tried and the longest run.
@main
enum Fuzz {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 5, let target = Target.all[arguments[1]],
      let seconds = Double(arguments[2]), let seed = UInt64(arguments[3])
    else {
      print("Fuzz TARGET SECONDS SEED FOLDER; targets: \(Target.all.keys.sorted())")
      exit(2)
    }
    let path = "\(arguments[4])/\(arguments[1]).input"
    var mutator = Mutator(seed: seed, seeds: target.seeds, words: target.words)
    var (runs, longest) = (0, 0.0)
    let end = now() + seconds
    while now() < end {
      let input = mutator.next()
      write(input, to: path)
      limit(seconds: 10)
      let start = now()
      target.run(String(decoding: input, as: UTF8.self), &mutator)
      longest = max(longest, now() - start)
      limit(seconds: 0)
      runs += 1
    }
    let milliseconds = Int(longest * 1000)
    print("\(arguments[1]): \(runs) inputs from seed \(seed), longest run \(milliseconds) ms")
  }

  // The signal that comes then ends the program.
  private static func limit(seconds: Int) {
    var timer = itimerval()
    timer.it_value.tv_sec = seconds
    setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
  }

  private static func write(_ bytes: [UInt8], to path: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard file >= 0 else { return }
    _ = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    close(file)
  }
}
