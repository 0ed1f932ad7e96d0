/// Do red items come first without coming to everybody, and who takes the red from one?

import Curation
import CurationTesting
import Storage
import Testing

struct RedItemsTests {
  private let red = HandoverLevel.red

  @Test(arguments: EngineUnderTest.available)
  func `at most five red items come in a row`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    let maja = try desk.experienced("Maja")
    let items = try desk.add(levels: [nil, nil] + Array(repeating: red, count: 12))
    let order = try (0..<14).map { _ in try #require(try desk.claimAndHandOver(maja)) }
    let reds = Array(items[2...])
    #expect(Array(order[..<6]) == reds[..<5] + [items[0]])
    #expect(Array(order[6..<12]) == reds[5..<10] + [items[1]])
    #expect(Array(order[12...]) == Array(reds[10...]))
  }

  @Test(arguments: EngineUnderTest.available)
  func `five red items with nothing else left are followed by a pause, then by more`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    let maja = try desk.experienced("Maja")
    try desk.add(levels: Array(repeating: red, count: 7))
    for _ in 0..<5 { #expect(try desk.claimAndHandOver(maja) != nil) }
    #expect(try desk.progress(maja).redHold == .inARow)
    #expect(try desk.claim(maja) == nil)
    #expect(try desk.progress(maja).redHold == .inARow)
    for _ in 0..<2 { #expect(try desk.claimAndHandOver(maja) != nil) }
    #expect(try desk.progress(maja).redHold == nil)
  }

  @Test(arguments: EngineUnderTest.available)
  func `a newcomer gets no red item among the first ten`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    _ = try desk.experienced("Jonas")
    let items = try desk.add(levels: [red] + Array(repeating: nil, count: 11))
    let maja = try desk.reviewer("Maja")
    #expect(try desk.progress(maja).redHold == .newcomer)
    for place in 1...10 { #expect(try desk.claimAndHandOver(maja) == items[place]) }
    #expect(try desk.claim(maja) == items[0])
  }

  @Test(arguments: EngineUnderTest.available)
  func `a newcomer gets what is calm before what is amber`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    let experienced = try desk.experienced("Jonas")
    let items = try desk.add(levels: [.amber, red, nil, nil])
    let maja = try desk.reviewer("Maja")
    let order = [items[2], items[3], items[0]]
    #expect(try desk.upcoming(maja) == order)
    for item in order { #expect(try desk.claimAndHandOver(maja) == item) }
    #expect(try desk.claim(maja) == nil)
    #expect(try desk.claim(experienced) == items[1])
  }

  @Test(arguments: EngineUnderTest.available)
  func `where nobody has done ten, red items come to newcomers after everything else`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    let items = try desk.add(levels: [red, .amber, nil])
    let maja = try desk.reviewer("Maja")
    #expect(try desk.progress(maja).redHold == nil)
    #expect(try desk.upcoming(maja) == [items[2], items[1], items[0]])
    for place in [2, 1] { #expect(try desk.claimAndHandOver(maja) == items[place]) }
    // Who is experienced takes them, and who is away takes none.
    _ = try desk.experienced("Jonas")
    #expect(try desk.claim(maja) == nil && desk.progress(maja).redHold == .newcomer)
    let now = desk.clock.now
    #expect(try desk.store.setActive(false, of: "Jonas", actor: maja, at: now) == nil)
    #expect(try desk.claim(maja) == items[0])
    // Skipped, it comes back.
    try desk.put(.skip, items[0], by: maja)
    #expect(try desk.claim(maja) == items[0])
  }

  @Test(arguments: EngineUnderTest.available)
  func `whoever asks for none today gets none until tomorrow`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    let maja = try desk.experienced("Maja")
    let jonas = try desk.experienced("Jonas")
    let items = try desk.add(levels: [nil, red])
    let today = SettableClock.day(desk.clock.now)
    try desk.store.setNoRed(true, reviewer: maja, day: today)
    try desk.store.setNoRed(true, reviewer: maja, day: today)
    #expect(try desk.progress(maja).redHold == .notToday)
    #expect(try desk.progress(jonas).redHold == nil)
    #expect(try desk.upcoming(maja) == [items[0]])
    #expect(try desk.claimAndHandOver(maja) == items[0])
    #expect(try desk.claim(maja) == nil)
    try desk.store.setNoRed(false, reviewer: maja, day: today)
    #expect(try desk.progress(maja).redHold == nil)
    try desk.store.setNoRed(true, reviewer: maja, day: today)
    desk.clock.advance(minutes: 24 * 60)
    #expect(try desk.upcoming(maja) == [items[1]])
    #expect(try desk.claim(maja) == items[1])
  }

  @Test(arguments: EngineUnderTest.available)
  func `a red item skipped does not come back to whoever gets none`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    let maja = try desk.experienced("Maja")
    let item = try desk.add(levels: [red])[0]
    #expect(try desk.claim(maja) == item)
    try desk.put(.skip, item, by: maja)
    let today = SettableClock.day(desk.clock.now)
    try desk.store.setNoRed(true, reviewer: maja, day: today)
    #expect(try desk.claim(maja) == nil)
    try desk.store.setNoRed(false, reviewer: maja, day: today)
    #expect(try desk.claim(maja) == item)
  }

  @Test(arguments: EngineUnderTest.available)
  func `whoever asks for a red item by its number gets it`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    _ = try desk.experienced("Jonas")
    let item = try desk.add(levels: [red])[0]
    let maja = try desk.reviewer("Maja")
    #expect(try desk.claim(maja) == nil)
    #expect(try desk.open(item, by: maja) == .leased)
  }

  @Test(arguments: EngineUnderTest.available)
  func `what comes next stops at the fifth red item too`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    let maja = try desk.experienced("Maja")
    let items = try desk.add(levels: [nil] + Array(repeating: red, count: 7))
    #expect(try desk.upcoming(maja) == Array(items[1...5]) + [items[0]])
    _ = try desk.claimAndHandOver(maja)
    #expect(try desk.upcoming(maja) == Array(items[2...5]) + [items[0]])
  }

  @Test(arguments: EngineUnderTest.available)
  func `the standing says that an item is red and why it does not come`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    _ = try desk.experienced("Jonas")
    let item = try desk.add(levels: [red, .amber])
    let maja = try desk.reviewer("Maja")
    func reasons(_ item: ItemID, _ reader: Int64?) throws -> [ItemStanding.Reason]? {
      try desk.store.standing(of: item, reader: reader, day: 1)?.reasons
    }
    #expect(try reasons(item[0], maja) == [.risk(.red), .held(.newcomer)])
    #expect(try reasons(item[0], nil) == [.risk(.red), .ahead(0)])
    #expect(try reasons(item[1], maja) == [.risk(.amber), .ahead(0)])
    #expect(try reasons(item[1], nil) == [.risk(.amber), .ahead(1)])
    let calm = try desk.add(levels: [nil])
    #expect(try reasons(calm[0], maja) == [.ahead(0)], "calm ones first")
    #expect(try reasons(item[1], maja) == [.risk(.amber), .ahead(1)])
  }

  @Test(arguments: EngineUnderTest.available)
  func `how many red ones wait is counted through everything that can happen`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    let maja = try desk.experienced("Maja")
    let jonas = try desk.experienced("Jonas")
    let items = try desk.add(levels: [nil, .amber, red, red])
    func waiting() throws -> [Int64?] {
      [
        Int64(try desk.progress(maja).redWaiting),
        try desk.integer(
          """
          SELECT coalesce(sum(q.free), 0) FROM queue q JOIN item i ON i.item_id = q.item_id
          WHERE i.risk = 3
          """
        ),
      ]
    }
    #expect(try waiting() == [2, 2])
    #expect(try desk.claim(maja) == items[2])
    #expect(try waiting() == [1, 1])
    try desk.release(items[2], by: maja)
    #expect(try waiting() == [2, 2])
    try desk.handOver(items[2], by: maja)
    #expect(try waiting() == [2, 2])
    try desk.put(.falseAlarm, items[3], by: maja)
    #expect(try waiting() == [2, 2])
    try desk.put(.falseAlarm, items[3], by: jonas)
    #expect(try waiting() == [1, 1])
    _ = try desk.undo(jonas)
    #expect(try waiting() == [1, 1])
    desk.letLeasesRunOut()
    _ = try desk.claim(maja)
    #expect(try waiting()[0] == waiting()[1])
    #expect(try desk.waiting() == Int(desk.integer("SELECT sum(free) FROM queue") ?? -1))
  }
}

struct FalseAlarmTests {
  @Test(arguments: EngineUnderTest.available)
  func `a red item takes no verdict but handing over`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    let item = try desk.add(levels: [.red])[0]
    let maja = try desk.reviewer("Maja")
    _ = try desk.reviewer("Jonas")
    for verdict in [Verdict.approve, .rewrite, .reject] {
      #expect(try desk.submit(item, Samples.judgement(verdict), by: maja) == .refusedAsRed)
    }
    #expect(try desk.store.annotations(of: item).isEmpty)
    #expect(try desk.handOver(item, by: maja) == .stored)
    #expect(try desk.store.state(of: item) == .open)
  }

  @Test(arguments: EngineUnderTest.available)
  func `two people make a red item amber, and it can be judged`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    let item = try desk.add(levels: [.red])[0]
    let maja = try desk.experienced("Maja")
    let jonas = try desk.experienced("Jonas")
    #expect(try desk.claim(maja) == item)
    try desk.put(.falseAlarm, item, by: maja)
    #expect(try desk.store.level(of: item) == .red)
    #expect(try desk.claim(maja) == nil)
    #expect(try desk.claim(jonas) == item)
    #expect(try desk.store.handoverWork(of: item, reviewer: jonas).isBlocking)
    try desk.put(.falseAlarm, item, by: jonas)
    #expect(try desk.store.level(of: item) == .amber)
    #expect(try desk.claim(jonas) == item)
    #expect(try desk.submit(item, by: jonas) == .stored)
    #expect(try desk.store.state(of: item) == .agreed)
  }

  @Test(arguments: EngineUnderTest.available)
  func `one person twice is not two`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    let item = try desk.add(levels: [.red])[0]
    let maja = try desk.reviewer("Maja")
    _ = try desk.reviewer("Jonas")
    try desk.put(.falseAlarm, item, by: maja)
    try desk.put(.falseAlarm, item, by: maja)
    #expect(try desk.store.level(of: item) == .red)
    #expect(try desk.submit(item, by: maja) == .refusedAsRed)
  }

  @Test(arguments: EngineUnderTest.available)
  func `who works alone is not held up, and the item stays red`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    let maja = try desk.experienced("Maja")
    let item = try desk.add(levels: [.red])[0]
    #expect(try desk.claim(maja) == item)
    #expect(try desk.submit(item, by: maja) == .refusedAsRed)
    try desk.put(.falseAlarm, item, by: maja)
    #expect(try desk.store.level(of: item) == .red)
    #expect(try desk.claim(maja) == item)
    #expect(try !desk.store.handoverWork(of: item, reviewer: maja).isBlocking)
    #expect(try desk.submit(item, by: maja) == .stored)
    #expect(try desk.store.state(of: item) == .open)
    #expect(try desk.free(item) == 1)
  }

  @Test(arguments: EngineUnderTest.available, [true, false])
  func `handed over by one and a false alarm to another is disputed`(
    engine: EngineUnderTest,
    dismissesFirst: Bool
  ) throws {
    let desk = try engine.desk()
    let item = try desk.add(levels: [.red])[0]
    let maja = try desk.reviewer("Maja")
    let jonas = try desk.reviewer("Jonas")
    if dismissesFirst { try desk.put(.falseAlarm, item, by: jonas) }
    try desk.handOver(item, by: maja)
    if !dismissesFirst {
      #expect(try desk.store.state(of: item) == .open)
      try desk.put(.falseAlarm, item, by: jonas)
    }
    #expect(try desk.store.state(of: item) == .disputed)
    #expect(try desk.store.figures(reviewer: maja, day: 1).disputed == 1)
    guard !dismissesFirst else { return }
    #expect(try desk.undo(jonas) == .outcome(item, .falseAlarm))
    #expect(try desk.store.state(of: item) == .open)
    #expect(try desk.store.figures(reviewer: maja, day: 1).disputed == 0)
  }

  @Test(arguments: EngineUnderTest.available)
  func `a false alarm is taken back, and with it the amber`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    let item = try desk.add(levels: [.red])[0]
    let maja = try desk.experienced("Maja")
    let jonas = try desk.experienced("Jonas")
    try desk.put(.falseAlarm, item, by: maja)
    #expect(try desk.undo(maja) == .outcome(item, .falseAlarm))
    #expect(try desk.claimState(item, maja) == 1)
    #expect(try !desk.store.handoverWork(of: item, reviewer: maja).isDismissed)
    try desk.put(.falseAlarm, item, by: maja)
    try desk.put(.falseAlarm, item, by: jonas)
    #expect(try desk.store.level(of: item) == .amber)
    #expect(try desk.undo(jonas) == .outcome(item, .falseAlarm))
    #expect(try desk.store.level(of: item) == .red)
    #expect(try desk.submit(item, by: jonas) == .refusedAsRed)
    #expect(try desk.handOver(item, by: jonas) == .stored)
  }

  @Test(arguments: EngineUnderTest.available)
  func `an item that is not red, or judged, can't be called a false alarm`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    let items = try desk.add(levels: [.amber, .red])
    let maja = try desk.reviewer("Maja")
    try desk.put(.falseAlarm, items[0], by: maja)
    try desk.handOver(items[1], by: maja)
    try desk.put(.falseAlarm, items[1], by: maja)
    #expect(try desk.integer("SELECT count(*) FROM outcome") == 0)
  }

  @Test(arguments: EngineUnderTest.available)
  func `the first false alarm and what was told are not known to the second`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    let item = try desk.add(levels: [.red])[0]
    let maja = try desk.reviewer("Maja")
    let jonas = try desk.reviewer("Jonas")
    try desk.put(.falseAlarm, item, by: maja)
    try desk.store.store(
      told: "crisis",
      whom: "Jour",
      of: item,
      reviewer: maja,
      uid: desk.uid(),
      at: desk.clock.now
    )
    let own = try desk.store.handoverTrail(of: item, seenBy: maja)
    #expect(own.told.map(\.whom) == ["Jour"])
    #expect(own.dismissals.map(\.reviewer) == ["Maja"])
    let others = try desk.store.handoverTrail(of: item, seenBy: jonas)
    #expect(others.told.isEmpty && others.dismissals.isEmpty)
    #expect(try desk.store.history(of: item, seenBy: jonas).isEmpty)
    #expect(try desk.store.handoverWork(of: item, reviewer: jonas).told.isEmpty)
    try desk.handOver(item, by: jonas)
    let after = try desk.store.handoverTrail(of: item, seenBy: jonas)
    #expect(after.told.count == 1 && after.dismissals.count == 1)
  }
}

struct HandoverReadsTests {
  @Test(arguments: EngineUnderTest.available, [1, 2, 500])
  func `the list holds what is at risk and what is settled, once each`(
    engine: EngineUnderTest,
    page: Int
  ) throws {
    let desk = try engine.desk()
    let items = try desk.add(levels: [nil, .red, nil, .amber, .green, .red])
    let people = try ["Maja", "Jonas"].map { try desk.reviewer($0) }
    for person in people { try desk.handOver(items[1], by: person) }
    try desk.submit(items[2], by: people[0])
    var found: [HandoverFacts] = []
    try desk.store.eachHandover(page: page) { facts in
      found.append(facts)
      return true
    }
    #expect(found.map(\.item) == Array(items[1...]))
    #expect(found.map(\.level) == [.red, nil, .amber, .green, .red])
    #expect(found.map(\.verdict) == [.handover, .approve, nil, nil, nil])
    #expect(found[0].situation == "delivery" && found[0].reasons == ["judgement"])
    #expect(found[1].reasons.isEmpty)
  }
}

extension StoreDesk {
  /// Takes the next item and hands it over.
  fileprivate func claimAndHandOver(_ reviewer: Int64) throws -> ItemID? {
    guard let item = try claim(reviewer) else { return nil }
    try handOver(item, by: reviewer)
    return item
  }

  @discardableResult
  fileprivate func handOver(_ item: ItemID, by reviewer: Int64) throws -> SubmitResult? {
    try submit(item, Samples.judgement(.handover), by: reviewer)
  }

  fileprivate func progress(_ reviewer: Int64) throws -> QueueProgress {
    try store.counts(reviewer: reviewer, day: SettableClock.day(clock.now))
  }

  fileprivate func upcoming(_ reviewer: Int64) throws -> [ItemID] {
    let day = SettableClock.day(clock.now)
    return try store.upcoming(reviewer: reviewer, limit: 20, day: day).map(\.id)
  }
}
