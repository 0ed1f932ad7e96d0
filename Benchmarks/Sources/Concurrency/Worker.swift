/// What does one process do with the items that it gets?

import Curation
import Digests
import Glibc
import Storage

/// A reviewer who works until killed, and writes down what the store has acknowledged.
///
/// A line is written after the store answered: `C item microseconds` for a claim, `S item` for a
/// submission, `E …` for whatever went wrong.
struct Worker {
  private let store: Store
  private let reviewer: Int64
  private let log: Int32
  private var revision = 0

  init(folder: String, number: Int) throws {
    let (_, store) = try Moment.open(folder)
    self.store = store
    let name = "reviewer \(number)"
    reviewer = try store.reviewer(named: name, role: .reviewer, uid: Moment.uid(), at: Moment.now())
      .id
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
    )
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
    var judgement = Judgement()
    judgement.verdict = .approve
    judgement.emotions = ["neutral": 1]
    judgement.situation = "other"
    let submission = Submission(
      item: item,
      reviewer: reviewer,
      judgement: judgement,
      activeMilliseconds: 1,
      guideVersion: 1,
      at: Moment.now(),
      uid: Moment.uid(),
      day: 1
    )
    _ = try store.submit([submission])
    note("S \(item.rawValue)")
  }

  private func note(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(log, $0.baseAddress, $0.count) }
  }
}

/// Items for the processes to work on.
enum Making {
  /// Makes a store with so many items; every third needs two people, every tenth three.
  static func make(_ folder: String, items: Int) throws {
    let (_, store) = try Moment.open(folder, creating: true)
    let id = try store.beginImport(
      uid: Moment.uid(),
      file: "made",
      form: "neutral",
      batch: nil,
      at: Moment.now()
    )
    let batch = (0..<items).map { number in
      ImportedConversation(
        uid: UID(high: UInt64(number + 1), low: 1),
        line: number + 1,
        conversation: Conversation(source: "made", externalID: String(number), turns: []),
        customer: nil,
        turns: Array("[[1,\"a\"],[2,\"b\"]]".utf8),
        replies: [
          ImportedReply(
            turn: 1,
            overlap: number.isMultiple(of: 10) ? 3 : number.isMultiple(of: 3) ? 2 : 1
          )
        ]
      )
    }
    let counts = try store.add(batch, to: id)
    try store.finishImport(id, counts, sha256: nil, actor: nil, at: Moment.now())
    store.close()
  }
}
