/// Which items does a list have, and what does it never tell?

import Curation
import CurationTesting
import Storage
import Testing

struct ListTests {
  @Test(arguments: EngineUnderTest.available)
  func `a list can be narrowed to a level, alone and with other conditions`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    let items = try desk.add(levels: [.red, nil, .amber, .red, .green])
    let maja = try desk.reviewer("Maja")
    try desk.submit(items[3], Samples.judgement(.handover), by: maja)
    var query = ItemQuery()
    query.risk = .red
    #expect(try desk.list(query, by: maja).map(\.id) == [items[0], items[3]])
    #expect(try desk.list(query, by: maja).map(\.level) == [.red, .red])
    query.sort = .newest
    #expect(try desk.list(query, by: maja, page: 1).map(\.id) == [items[3], items[0]])
    query.verdict = .handover
    #expect(try desk.list(query, by: maja).map(\.id) == [items[3]])
    #expect(try desk.list(query, by: nil).isEmpty)
    query = ItemQuery()
    query.risk = .green
    #expect(try desk.list(query, by: nil).map(\.id) == [items[4]])
    query.own = .done
    #expect(try desk.list(query, by: maja).isEmpty)
    query.risk = .red
    #expect(try desk.list(query, by: maja).map(\.id) == [items[3]])
  }

  @Test(arguments: EngineUnderTest.available)
  func `a list of given items has these and no others, under every other condition too`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(20))
    let items = try desk.items()
    let maja = try desk.reviewer("Maja")
    for item in items.prefix(6) { try desk.submit(item, Samples.judgement(.reject), by: maja) }
    var query = ItemQuery()
    let given = [items[9], items[2], items[2], items[5], ItemID(rawValue: 7), items[4]]
    query.only = given
    let found = [items[2], items[4], items[5], items[9]]
    for page in [1, 2, 7] {
      query.sort = .oldest
      #expect(try desk.list(query, by: maja, page: page).map(\.id) == found)
      query.sort = .newest
      #expect(try desk.list(query, by: maja, page: page).map(\.id) == found.reversed())
    }
    query.verdict = .reject
    #expect(try desk.list(query, by: maja).map(\.id) == [items[5], items[4], items[2]])
    query.only = []
    #expect(try desk.list(query, by: maja).isEmpty)
    #expect(query.isFiltered)
  }

  /// A team that has worked at random, with everything a list could be about.
  private struct Team {
    let desk: StoreDesk
    let people: [Int64]
    static let names = ["Maja", "Jonas", "Kim"]

    init(_ engine: EngineUnderTest, seed: UInt64) throws {
      desk = try engine.desk(seed: seed)
      var chance = SeededGenerator(seed: seed)
      let desk = self.desk
      people = try Self.names.map { try desk.reviewer($0) }
      for overlap in 1...2 {
        let conversations = (0..<20).map { number in
          Samples.conversation(
            "\(overlap)-\(number)",
            replies: Int.random(in: 1...2, using: &chance)
          )
        }
        try desk.add(conversations, overlap: overlap)
      }
      for _ in 0..<120 {
        guard let reviewer = people.randomElement(using: &chance) else { continue }
        guard let item = try desk.claim(reviewer) else { continue }
        switch Int.random(in: 0..<10, using: &chance) {
        case 0: try desk.put(.skip, item, by: reviewer)
        case 1: try desk.put(.setAside, item, by: reviewer)
        case 2:
          try desk.save("text", revision: 1, item, by: reviewer)
          try desk.put(.passOn, item, by: reviewer)
        case 3:
          try desk.save("text", revision: 1, item, by: reviewer)
          try desk.put(.skip, item, by: reviewer)
        case 4: _ = try desk.undo(reviewer)
        default:
          var judgement = Samples.anyJudgement(using: &chance)
          judgement.verdict = [.approve, .rewrite, .reject].randomElement(using: &chance)
          judgement.reasons = []
          try desk.submit(item, judgement, by: reviewer)
        }
      }
    }

    func query(using chance: inout SeededGenerator) -> ItemQuery {
      func maybe<Value>(_ values: [Value]) -> Value? {
        Int.random(in: 0..<4, using: &chance) == 0 ? values.randomElement(using: &chance) : nil
      }
      var query = ItemQuery()
      query.state = maybe(ItemState.allCases)
      query.own = maybe(OwnWork.allCases)
      query.verdict = maybe(Verdict.allCases)
      query.situation = maybe(["delivery", "invoice", "nowhere"])
      query.emotion = maybe(["worry", "anger"])
      query.reviewer = maybe(Self.names + ["Nobody"])
      query.sort = Bool.random(using: &chance) ? .oldest : .newest
      return query
    }

    // The same by reading everything: what may be seen is the own annotation that stands, and those
    // of settled items.
    func expected(_ query: ItemQuery, by reader: Int) throws -> [ItemID] {
      var found: [ItemID] = []
      for item in try desk.items() {
        let state = try desk.store.state(of: item)
        if query.state != nil, query.state != state { continue }
        if try query.own.map({ try has($0, item, reader) }) == false { continue }
        let asks =
          query.verdict != nil || query.situation != nil || query.emotion != nil
          || query.reviewer != nil
        if asks, try !seen(item, state, query, reader).contains(where: { meets($0, query) }) {
          continue
        }
        found.append(item)
      }
      return query.sort == .oldest ? found : found.reversed()
    }

    private func has(_ own: OwnWork, _ item: ItemID, _ reader: Int) throws -> Bool {
      let claim = try desk.claimState(item, people[reader])
      switch own {
      case .done: return claim == 2
      case .skipped: return claim == 3
      case .draft:
        return try claim != 5 && desk.store.draft(of: item, reviewer: people[reader]) != nil
      }
    }

    private func seen(
      _ item: ItemID,
      _ state: ItemState?,
      _ query: ItemQuery,
      _ reader: Int
    ) throws -> [ItemAnnotation] {
      let all = try desk.store.annotations(of: item)
      var seen = all.filter { $0.reviewer == Self.names[reader] }
      if state == .agreed {
        seen += query.reviewer == nil ? Array(all.prefix(1)) : all
      }
      return seen
    }

    private func meets(_ annotation: ItemAnnotation, _ query: ItemQuery) -> Bool {
      let judgement = annotation.judgement
      return (query.verdict == nil || judgement.verdict == query.verdict)
        && (query.situation == nil || judgement.situation == query.situation)
        && (query.emotion.map { judgement.emotions?[$0] != nil } ?? true)
        && (query.reviewer == nil || annotation.reviewer == query.reviewer)
    }
  }

  @Test(arguments: EngineUnderTest.available, 0..<4)
  func `every query finds what reading everything finds`(
    engine: EngineUnderTest,
    seed: Int
  ) throws {
    let team = try Team(engine, seed: UInt64(seed))
    var chance = SeededGenerator(seed: UInt64(seed) &+ 99)
    #expect(try QueueInvariants.breaches(team.desk.engine) == [])
    for _ in 0..<250 {
      let query = team.query(using: &chance)
      let reader = Int.random(in: 0..<3, using: &chance)
      let page = Int.random(in: 1...9, using: &chance)
      let found = try team.desk.list(query, by: team.people[reader], page: page).map(\.id)
      let expected = try team.expected(query, by: reader)
      if found != expected {
        Issue.record("\(query) by \(reader): \(found) instead of \(expected)")
        return
      }
    }
    team.desk.engine.close()
  }

  @Test(arguments: EngineUnderTest.available, Verdict.allCases)
  func `others' work on an open item is in no answer`(
    engine: EngineUnderTest,
    verdict: Verdict
  ) throws {
    // The same two stores, but that in one of them Maja has judged.
    var answers: [[String]] = []
    for isJudged in [false, true] {
      let desk = try engine.desk()
      try desk.add([Samples.conversation("1")], overlap: verdict == .approve ? 2 : 1)
      let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
      let item = try #require(try desk.items().first)
      var judgement = Samples.judgement(verdict == .rewrite ? .reject : verdict)
      judgement.emotions = ["anger": 3]
      if isJudged {
        _ = try desk.open(item, by: maja)
        try desk.submit(item, judgement, by: maja)
        #expect(try desk.store.state(of: item) == .open)
      }
      var told: [String] = []
      for reader in [jonas, nil] {
        told += try desk.list(by: reader).map { "\($0)" }
        for change in Self.questions {
          var query = ItemQuery()
          change(&query)
          told.append("\(try desk.list(query, by: reader).count)")
        }
      }
      answers.append(told)
      desk.engine.close()
    }
    #expect(answers[0] == answers[1])
  }

  private static let questions: [@Sendable (inout ItemQuery) -> Void] = [
    { $0.verdict = .approve }, { $0.verdict = .reject }, { $0.verdict = .handover },
    { $0.emotion = "anger" }, { $0.situation = "delivery" }, { $0.reviewer = "Maja" },
    { $0.state = .open }, { $0.own = .done },
  ]

  @Test(arguments: EngineUnderTest.available)
  func `a line tells the own verdict and what was settled`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(2))
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let items = try desk.items()
    _ = try desk.open(items[0], by: maja)
    try desk.submit(items[0], Samples.judgement(.rewrite), by: maja)
    _ = try desk.open(items[1], by: maja)
    try desk.submit(items[1], Samples.judgement(.reject), by: maja)
    let own = try desk.list(by: maja)
    #expect(own.map(\.verdict) == [.rewrite, .reject])
    #expect(own.map(\.own) == [.done, .done])
    #expect(own.map(\.done) == [1, 1])
    #expect(own.map(\.overlap) == [1, 2])
    let others = try desk.list(by: jonas)
    #expect(others.map(\.verdict) == [.rewrite, nil])
    #expect(others.map(\.done) == [1, 0])
    #expect(others.map(\.overlap) == [1, 1])
    #expect(others.map(\.externalID) == ["1", "2"])
    #expect(try desk.list(by: nil) == others)
  }

  @Test(arguments: EngineUnderTest.available)
  func `a list stops after so many items and goes on there`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(5_000))
    var query = ItemQuery()
    query.language = "sv"
    var parts = 0
    var after: ItemID?
    repeat {
      let part = try desk.store.list(
        ListRequest(query, reader: nil, after: after, limit: 10),
        isFound: { _ in true }
      )
      #expect(part.rows == [])
      parts += 1
      after = part.next
    } while after != nil && parts < 10
    #expect(parts == 3)
    query.language = nil
    let whole = try desk.list(query, by: nil, page: 999)
    #expect(whole.count == 5_000)
    query.sort = .newest
    #expect(try desk.list(query, by: nil, page: 5_000).map(\.id) == whole.map(\.id).reversed())
  }
}
