/// Is the queue in order after whatever people do, in whatever order?

import Curation
import CurationTesting
import Storage
import Testing

struct QueuePropertyTests {
  /// A team at work at random, and what it knows of the items.
  private struct Team {
    let desk: StoreDesk
    let people: [Int64]
    var chance: SeededGenerator
    /// What each has on the desk, as far as they know: leases run out without a word.
    var held: [Int64: [ItemID]] = [:]
    /// What somebody must never get again.
    var passedOn: Set<Pair> = []
    var imported = 0
    var log: [String] = []

    static let situations: [String?] = ["invoice", "delivery", nil]

    struct Pair: Hashable {
      let item: ItemID
      let reviewer: Int64
    }

    init(_ desk: StoreDesk, people: Int, seed: UInt64) throws {
      self.desk = desk
      self.people = try (0..<people).map { try desk.reviewer("Reviewer \($0)") }
      chance = SeededGenerator(seed: seed)
    }

    mutating func bring(_ count: Int) throws {
      let overlap = Int.random(in: 1...3, using: &chance)
      let conversations = (0..<count).map { number in
        Samples.conversation("\(imported + number)", customer: "Fråga \(imported + number)")
      }
      imported += count
      // Some of each situation, some of none.
      let situations = conversations.map { _ in Self.situations.randomElement(using: &chance) ?? nil
      }
      try desk.add(conversations, overlap: overlap) { situations[$0] }
      log.append("import \(count) × \(overlap)")
    }

    // A longer version of something imported before.
    mutating func bringLonger() throws {
      let number = Int.random(in: 0..<imported, using: &chance)
      let replies = Int.random(in: 1...3, using: &chance)
      try desk.add(
        [Samples.conversation("\(number)", customer: "Fråga \(number)", replies: replies)]
      )
      log.append("version of \(number) with \(replies)")
    }

    mutating func claim(_ reviewer: Int64) throws {
      let known = try desk.engine.read { session throws(StorageError) in
        try session.all(
          "SELECT item_id, state FROM claim WHERE reviewer_id = $1",
          [.integer(reviewer)]
        ) {
          (ItemID(rawValue: $0.integer(0)), $0.integer(1))
        }
      }
      let before = Dictionary(known) { first, _ in first }
      let only = Self.situations.randomElement(using: &chance) ?? nil
      guard let item = try desk.claim(reviewer, only: only) else {
        log.append("\(reviewer) claims nothing of \(only ?? "all")")
        return
      }
      log.append("\(reviewer) claims \(item) of \(only ?? "all")")
      // What was open or has a draft comes back first; all else is of the situation.
      if let only, before[item] == nil || before[item] == 3 {
        #expect(
          try desk.integer(
            "SELECT 1 FROM item i JOIN label l ON l.label_id = i.expected WHERE i.item_id = $1 AND l.key = $2",
            [.item(item), .text(only)]
          ) == 1
        )
      }
      // Done and excluded ones never come back.
      #expect(
        [nil, 1, 3, 4].contains(before[item]),
        "\(item) was \(String(describing: before[item]))"
      )
      #expect(!passedOn.contains(Pair(item: item, reviewer: reviewer)))
      #expect(try desk.store.state(of: item) == .open || before[item] == 1)
      if held[reviewer]?.contains(item) != true { held[reviewer, default: []].append(item) }
    }

    // An item picked from a list is opened or handed on.
    mutating func pick(_ reviewer: Int64) throws {
      guard let item = try desk.items().randomElement(using: &chance) else { return }
      if Int.random(in: 0..<4, using: &chance) == 0 {
        let answer = try desk.passOn(item, by: reviewer)
        if answer == nil { passedOn.insert(Pair(item: item, reviewer: reviewer)) }
        log.append("\(reviewer) passes \(item) on: \(String(describing: answer))")
        return
      }
      let before = try desk.claimState(item, reviewer)
      let answer = try desk.open(item, by: reviewer)
      log.append("\(reviewer) opens \(item): \(answer)")
      if answer == .leased, held[reviewer]?.contains(item) != true {
        held[reviewer, default: []].append(item)
      }
      #expect((answer == .correction) == (before == 2))
      // What others have settled or disputed meanwhile is told as that.
      var isOut = answer == .notOpened(.putAway)
      if case .notOpened(.ended) = answer { isOut = before == 5 }
      #expect(isOut == (before == 5))
    }

    mutating func step() throws {
      guard let reviewer = people.randomElement(using: &chance) else { return }
      let item = held[reviewer]?.randomElement(using: &chance)
      switch Int.random(in: 0..<112, using: &chance) {
      case 100..<112: try pick(reviewer)
      case 0..<30: try claim(reviewer)
      case 30..<55:
        guard let item, let verdict = Verdict.allCases.randomElement(using: &chance) else { return }
        let result = try desk.submit(item, Samples.judgement(verdict), by: reviewer)
        // Who submits after all can take that back, and then has the item again.
        passedOn.remove(Pair(item: item, reviewer: reviewer))
        log.append("\(reviewer) submits \(verdict.name) on \(item): \(String(describing: result))")
      case 55..<68:
        guard let item, let outcome = Outcome.allCases.randomElement(using: &chance) else { return }
        // Only what is on the desk can be put away.
        guard try desk.claimState(item, reviewer) == 1 else { return }
        try desk.put(outcome, item, by: reviewer)
        if outcome == .passOn { passedOn.insert(Pair(item: item, reviewer: reviewer)) }
        log.append("\(reviewer) \(outcome.name) \(item)")
      case 68..<78:
        let undone = try desk.undo(reviewer)
        if case .outcome(let item, .passOn) = undone {
          passedOn.remove(Pair(item: item, reviewer: reviewer))
        }
        log.append("\(reviewer) undoes \(String(describing: undone))")
      case 78..<84:
        guard let item else { return }
        try desk.release(item, by: reviewer)
        log.append("\(reviewer) releases \(item)")
      case 84..<88:
        guard let item, try desk.claimState(item, reviewer) == 1 else { return }
        try desk.save("text", revision: 1, item, by: reviewer)
        log.append("\(reviewer) saves \(item)")
      case 88..<94:
        desk.clock.advance(minutes: Int64.random(in: 1...40, using: &chance))
        log.append("time goes by")
      case 94..<97: try bring(2)
      default: try bringLonger()
      }
    }
  }

  @Test(arguments: EngineUnderTest.available, 0..<12)
  func `no sequence of steps brings the queue out of order`(
    engine: EngineUnderTest,
    seed: Int
  ) throws {
    var team = try Team(engine.desk(seed: UInt64(seed)), people: 4, seed: UInt64(seed) &* 77 &+ 5)
    try team.bring(5)
    for step in 0..<160 {
      try team.step()
      let breaches = try QueueInvariants.breaches(team.desk.engine)
      if !breaches.isEmpty {
        Issue.record("seed \(seed), step \(step): \(breaches); \(team.log.suffix(40))")
        return
      }
    }
    team.desk.engine.close()
  }

  @Test(arguments: EngineUnderTest.available, 0..<3)
  func `a team works until nothing is left, and nothing is hidden from anybody`(
    engine: EngineUnderTest,
    seed: Int
  ) throws {
    var team = try Team(engine.desk(seed: UInt64(seed)), people: 4, seed: UInt64(seed))
    for _ in 0..<6 { try team.bring(5) }
    var idle = 0
    while idle < team.people.count {
      idle = 0
      for reviewer in team.people.shuffled(using: &team.chance) {
        // Now and then somebody wants none but one situation before they take what comes.
        let situation = Team.situations.randomElement(using: &team.chance) ?? nil
        let wanted = try situation.flatMap { try team.desk.claim(reviewer, only: $0) }
        guard let item = try wanted ?? team.desk.claim(reviewer) else {
          idle += 1
          continue
        }
        switch Int.random(in: 0..<10, using: &team.chance) {
        case 0: try team.desk.put(.skip, item, by: reviewer)
        case 1: team.desk.letLeasesRunOut()
        default: try team.desk.submit(item, by: reviewer)
        }
      }
    }
    // With four people and at most three slots an item, everything is done by different people.
    #expect(try team.desk.waiting() == 0)
    #expect(try team.desk.integer("SELECT count(*) FROM item WHERE state = 0") == 0)
    #expect(try team.desk.integer("SELECT count(*) FROM annotation WHERE surplus = 1") == 0)
    #expect(try team.desk.integer("SELECT count(*) FROM item WHERE done <> overlap") == 0)
    #expect(try QueueInvariants.breaches(team.desk.engine) == [])
    team.desk.engine.close()
  }
}
