/// What does one process do with the items that it gets?

import Curation
import Digests
import Glibc
import Storage

/// A reviewer who works until killed, and writes down what the store has acknowledged.
///
/// A line is written after the store answered: `C item microseconds` for a claim, `S item` for a
/// submission, `R item` for one whose item is to come back, `E …` for whatever went wrong.
struct Worker {
  private let store: Store
  private let reviewer: Int64
  private let log: Int32
  private var revision = 0

  init(folder: String, number: Int) throws {
    let (_, store) = try Moment.open(folder)
    self.store = store
    reviewer = try Making.reviewer(Making.name(number), store)
    log = open(Self.log(folder, number), O_WRONLY | O_CREAT | O_APPEND, 0o600)
  }

  /// Where a process writes down what it did.
  static func log(_ folder: String, _ number: Int) -> String { "\(folder)/log \(number)" }

  mutating func run() -> Never {
    while true {
      do {
        try step()
      } catch {
        note("E \(error)")
      }
    }
  }

  private mutating func step() throws {
    let began = Moment.nanoseconds(CLOCK_MONOTONIC)
    let item = try store.claimNext(
      reviewer: reviewer,
      now: Moment.now(),
      day: 1,
      until: leaseEnd
    ) { _ in Int.random(in: 0..<100) < Making.goldPercent }
    let took = (Moment.nanoseconds(CLOCK_MONOTONIC) - began) / 1000
    guard let item else {
      usleep(100_000)
      return
    }
    note("C \(item.rawValue) \(took)")
    switch Int.random(in: 0..<100) {
    case 0..<5: try put(.skip, item)
    case 5..<8: try put(.passOn, item)
    case 8..<12: try store.release(item, reviewer: reviewer, now: Moment.now())
    // Abandoned: the lease runs out while this one sleeps, and what is submitted then is late.
    case 12..<14:
      try draft(item)
      sleep(3)
      try submit(item)
    case 14..<40:
      try draft(item)
      try submit(item)
    default: try submit(item)
    }
  }

  private var leaseEnd: Timestamp { Moment.now().advanced(byMilliseconds: 2_000) }

  private func put(_ outcome: Outcome, _ item: ItemID) throws {
    try store.store(
      outcome,
      for: item,
      reviewer: reviewer,
      note: "",
      uid: Moment.uid(),
      at: Moment.now()
    )
  }

  private mutating func draft(_ item: ItemID) throws {
    revision += 1
    try store.saveDraft(
      "{}",
      for: item,
      reviewer: reviewer,
      revision: revision,
      activeMilliseconds: 1,
      at: Moment.now(),
      until: leaseEnd
    )
  }

  private func submit(_ item: ItemID) throws {
    // One in ten dissents, each in words of their own: where two people are asked, it is disputed.
    // Half speak against a known answer, and reject it too, which asks for a second person elsewhere.
    let isKnown = Making.isKnown(item)
    let dissents = Int.random(in: 0..<10) < (isKnown ? 5 : 1)
    let rejects = isKnown && dissents && Bool.random()
    var judgement = Judgement()
    judgement.verdict = rejects ? .reject : dissents ? .rewrite : .approve
    judgement.rewrite = judgement.verdict == .rewrite ? "\(reviewer)" : ""
    judgement.emotions = ["neutral": 1]
    judgement.situation = "other"
    let comesBack = Int.random(in: 0..<100) < Making.repeatPercent
    let submission = Submission(
      item: item,
      reviewer: reviewer,
      judgement: judgement,
      activeMilliseconds: 1,
      guideVersion: 1,
      at: Moment.now(),
      uid: Moment.uid(),
      day: 1,
      comesBack: comesBack ? Moment.now().advanced(byMilliseconds: 1_000) : nil
    )
    _ = try store.submit([submission])
    note("\(comesBack ? "R" : "S") \(item.rawValue)")
  }

  private func note(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(log, $0.baseAddress, $0.count) }
  }
}
