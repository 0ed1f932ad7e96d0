/// On what do the processes work?

import Curation
import Storage

/// A store with items, with people, with known answers and with a calibration round.
enum Making {
  /// Of a hundred items that somebody gets, so many have a known answer.
  static let goldPercent = 5
  /// Of a hundred items that somebody submits, so many come back to them.
  static let repeatPercent = 3
  /// Who settled the items with a known answer; gone when the others begin.
  static let lead = "lead"
  private static let golds = 400
  private static let round = 20

  /// Whether the answer to an item is known: those of the first conversations are.
  static func isKnown(_ item: ItemID) -> Bool { item.conversation <= Int64(golds) }

  /// What a process is called as a reviewer.
  static func name(_ number: Int) -> String { "reviewer \(number)" }

  /// Makes a store with so many items; every third needs two people, every tenth three, and those
  /// with a known answer one.
  static func make(_ folder: String, items: Int, people: Int) throws {
    let (_, store) = try Moment.open(folder, creating: true)
    let id = try store.beginImport(
      uid: Moment.uid(),
      file: "made",
      form: "neutral",
      batch: nil,
      at: Moment.now()
    )
    let batch = (0..<items + golds).map { conversation($0) }
    let counts = try store.add(batch, to: id)
    try store.finishImport(id, counts, sha256: nil, actor: nil, at: Moment.now())
    try settleGolds(store)
    let team = try (0..<people).map { try reviewer(name($0), store) }
    _ = try store.startCalibration(
      count: round,
      actor: team[0],
      uid: Moment.uid(),
      at: Moment.now()
    ) { UInt64(bitPattern: $0.rawValue) }
    store.close()
  }

  /// The number of a reviewer, added when unknown.
  static func reviewer(_ name: String, _ store: Store) throws -> Int64 {
    try store.reviewer(named: name, role: .reviewer, uid: Moment.uid(), at: Moment.now()).id
  }

  private static func conversation(_ number: Int) -> ImportedConversation {
    let many = number.isMultiple(of: 10) ? 3 : number.isMultiple(of: 3) ? 2 : 1
    return ImportedConversation(
      uid: UID(high: UInt64(number + 1), low: 1),
      line: number + 1,
      conversation: Conversation(source: "made", externalID: String(number), turns: []),
      customer: nil,
      turns: Array("[[1,\"a\"],[2,\"b\"]]".utf8),
      replies: [ImportedReply(turn: 1, overlap: number < golds ? 1 : many)]
    )
  }

  // The lead judges the first items alone; what they said is known from then on.
  private static func settleGolds(_ store: Store) throws {
    let lead = try reviewer(lead, store)
    var judgement = Judgement()
    judgement.verdict = .approve
    judgement.emotions = ["neutral": 1]
    judgement.situation = "other"
    for _ in 0..<golds {
      let now = Moment.now()
      let until = now.advanced(byMilliseconds: 60_000)
      guard let item = try store.claimNext(reviewer: lead, now: now, day: 1, until: until) else {
        break
      }
      let submission = Submission(
        item: item,
        reviewer: lead,
        judgement: judgement,
        activeMilliseconds: 1,
        guideVersion: 1,
        at: now,
        uid: Moment.uid(),
        day: 1
      )
      _ = try store.submit([submission])
      _ = try store.setGold(true, item, actor: lead, at: now)
    }
    _ = try store.setActive(false, of: self.lead, actor: nil, at: Moment.now())
  }
}
