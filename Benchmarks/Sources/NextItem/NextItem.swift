/// What does a reviewer's next item cost, in CPU, on a store of any size?

import Curation
import Digests
import Glibc
import SQLiteEngine
import Storage

/// `NextItem STORE REVIEWER ROUNDS`: claims and submits `ROUNDS` items as `REVIEWER` on the store
/// in the file `STORE`, each in its own durable transaction, and prints the CPU milliseconds of
/// both steps.
@main
enum NextItem {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let rounds = Int(arguments[3]), rounds > 0 else {
      print("NextItem STORE REVIEWER ROUNDS")
      exit(2)
    }
    let engine = try SQLiteEngine(path: arguments[1], creating: false)
    let store = try Store(engine: engine) { SHA256.digest(of: $0).bytes }
    let reviewer = try store.reviewer(named: arguments[2], role: .reviewer, uid: uid(), at: now())
    var claims: [Double] = []
    var submissions: [Double] = []
    for _ in 0..<rounds {
      var claimed: ItemID?
      claims.append(
        try milliseconds {
          claimed = try store.claimNext(
            reviewer: reviewer.id,
            now: now(),
            day: 1,
            until: now().advanced(byMilliseconds: 1_800_000)
          )
          if let claimed { _ = try store.conversation(of: claimed) }
        }
      )
      guard let claimed else { break }
      submissions.append(try milliseconds { try submit(claimed, reviewer, store) })
    }
    report("claim and read", claims)
    report("submit", submissions)
  }

  private static func submit(_ item: ItemID, _ reviewer: Reviewer, _ store: Store) throws {
    var judgement = Judgement()
    judgement.verdict = .approve
    judgement.emotions = ["neutral": 1]
    judgement.situation = "other"
    _ = try store.submit([
      Submission(
        item: item,
        reviewer: reviewer.id,
        judgement: judgement,
        activeMilliseconds: 20_000,
        guideVersion: 1,
        at: now(),
        uid: uid(),
        day: now().milliseconds / 86_400_000
      )
    ])
  }

  private static func report(_ name: String, _ values: [Double]) {
    let sorted = values.sorted()
    guard let last = sorted.last else { return print("\(name): nothing left for this reviewer") }
    func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
    let p50 = sorted[sorted.count / 2]
    let p99 = sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
    print(
      "\(name): CPU ms p50 \(rounded(p50)), p99 \(rounded(p99)), most \(rounded(last)), n \(sorted.count)"
    )
  }

  private static func milliseconds(_ body: () throws -> Void) rethrows -> Double {
    let before = cpu()
    try body()
    return (cpu() - before) / 1_000_000
  }

  // CPU nanoseconds of the whole process: the store works on a thread of its own.
  private static func cpu() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }

  private static func now() -> Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  private static func uid() -> UID {
    .version7(
      milliseconds: now().milliseconds,
      random: (.random(in: 0 ... .max), .random(in: 0 ... .max))
    )
  }
}
