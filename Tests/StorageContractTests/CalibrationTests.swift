/// Does everybody get a calibration round's items first, and does one person more or less matter?

import Curation
import CurationTesting
import Storage
import Testing

struct CalibrationTests {
  private func start(_ desk: StoreDesk, _ count: Int, by actor: Int64) throws -> [ItemID] {
    try desk.store.startCalibration(
      count: count,
      actor: actor,
      uid: desk.uid(),
      at: desk.clock.now
    ) { UInt64(bitPattern: -$0.rawValue) }
  }

  @Test(arguments: EngineUnderTest.available)
  func `everybody gets the same items first, whatever they did before`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(8))
    let people = try ["Maja", "Jonas", "Lo"].map { try desk.reviewer($0) }
    let begun = try #require(try desk.claim(people[0]))
    try desk.submit(begun, by: people[0])
    let items = try start(desk, 2, by: people[0])
    #expect(items == Array(try desk.items().suffix(2).reversed()))
    #expect(
      try desk.store.standing(of: items[0], reader: people[1], day: 1)?.reasons
        == [.calibration, .ahead(0)]
    )
    #expect(try QueueInvariants.breaches(desk.engine) == [])
    for person in people {
      for item in items {
        #expect(try desk.claim(person) == item)
        try desk.submit(item, by: person)
      }
      #expect(try desk.claim(person).map { !items.contains($0) } ?? false)
    }
    #expect(try items.map { try desk.store.state(of: $0) } == [.agreed, .agreed])
    let round = try #require(try desk.store.calibrations().first)
    #expect((round.number, round.by, round.reviewers) == (1, "Maja", 3))
    #expect((round.done, round.needed) == (6, 6) && round.people.isEmpty)
    let named = try #require(try desk.store.calibrations(namesPeople: true).first)
    #expect(named.people == ["Jonas", "Lo", "Maja"].map { RoundReviewer($0, done: 2, waiting: 0) })
    // Nothing is in two rounds, and nothing that somebody has begun.
    #expect(try start(desk, 50, by: people[0]).count == 2)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `a round does not wait for who is retired`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1))
    let people = try [desk.owner("Eva"), desk.reviewer("Maja"), desk.reviewer("Jonas")]
    let item = try #require(try start(desk, 1, by: people[0]).first)
    for person in people.prefix(2) {
      #expect(try desk.claim(person) == item)
      try desk.submit(item, by: person)
    }
    #expect(try desk.claim(people[2]) == item)
    #expect(try desk.store.setActive(false, of: "Jonas", actor: nil, at: desk.clock.now) == nil)
    #expect(try desk.store.state(of: item) == .agreed)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `who is back has a part again in rounds that wait, and in no other`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(3))
    let people = try [desk.owner("Eva"), desk.reviewer("Maja"), desk.reviewer("Jonas")]
    func setActive(_ isActive: Bool) throws {
      let why = try desk.store.setActive(isActive, of: "Jonas", actor: nil, at: desk.clock.now)
      #expect(why == nil)
    }
    let items = try start(desk, 2, by: people[0])
    #expect(try desk.claim(people[2]) == items[0])
    try setActive(false)
    #expect(try desk.store.calibrations().first?.needed == 4)
    for person in people.prefix(2) {
      #expect(try desk.claim(person) == items[0])
      try desk.submit(items[0], by: person)
    }
    // Begun without them.
    #expect(try start(desk, 1, by: people[0]).count == 1)
    try setActive(true)
    let rounds = try desk.store.calibrations(namesPeople: true)
    #expect(rounds.map(\.needed) == [5, 2])
    // What others settled meanwhile waits for nobody.
    #expect(rounds[0].people.map { [$0.done, $0.waiting] } == [[1, 1], [0, 1], [1, 1]])
    #expect(try desk.store.state(of: items[0]) == .agreed)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
    #expect(try desk.claim(people[2]) == items[1])
    try desk.submit(items[1], by: people[2])
    for person in people.prefix(2) {
      #expect(try desk.claim(person) == items[1])
      try desk.submit(items[1], by: person)
    }
    let over = try #require(try desk.store.calibrations(namesPeople: true).first)
    #expect(over.done == 5 && over.needed == 5)
    #expect(over.people.map { [$0.done, $0.waiting] } == [[2, 0], [1, 0], [2, 0]])
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `one person has nobody to agree with`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1))
    #expect(try start(desk, 1, by: try desk.reviewer("Maja")) == [])
    #expect(try desk.store.calibrations().isEmpty)
  }

  @Test(arguments: EngineUnderTest.available)
  func `an item is taken over, and what the other submits is kept as late`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1))
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let item = try #require(try desk.claim(maja))
    try desk.save("utkast", revision: 1, item, by: maja)
    #expect(try desk.open(item, by: jonas) == .notOpened(.full))
    let taken = try desk.store.takeOver(
      item,
      reviewer: jonas,
      now: desk.clock.now,
      until: desk.clock.now.advanced(byMilliseconds: 60_000)
    )
    #expect(taken == .leased)
    #expect(try desk.store.draft(of: item, reviewer: maja)?.body == "utkast")
    #expect(try desk.submit(item, by: maja) == .surplus)
    #expect(try desk.submit(item, by: jonas) == .stored)
    #expect(try desk.integer("SELECT late FROM annotation ORDER BY annotation_id LIMIT 1") == 1)
    let told = try desk.store.history(of: item)
    #expect(told.contains { $0.kind == .takenOver && $0.actor == "Jonas" })
    #expect(told.contains { $0.kind == .lost && $0.actor == "Maja" })
    #expect(!told.contains { $0.kind == .lapsed })
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }
}
