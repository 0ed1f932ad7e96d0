/// What is said of an item's place, and of what comes next?

import Curation
import CurationTesting
import Storage
import Testing

struct StandingTests {
  @Test(arguments: EngineUnderTest.available)
  func `an item's place is told as it is`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(3), overlap: 2)
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let items = try desk.items()
    func place(_ item: Int, _ reader: Int64?) throws -> ItemStanding.Place? {
      try desk.store.standing(of: items[item], reader: reader, day: 1)?.place
    }
    #expect(try desk.store.standing(of: ItemID(rawValue: 5), reader: maja, day: 1) == nil)
    #expect(
      try desk.store.standing(of: items[2], reader: maja, day: 1)
        == ItemStanding(place: .waiting(free: 1), reasons: [.ahead(2)])
    )
    _ = try desk.claim(maja)
    let until = desk.clock.now.advanced(byMilliseconds: 30 * 60_000)
    #expect(try place(0, maja) == .leasedToReader(until: until))
    #expect(try place(0, jonas) == .waiting(free: 1))
    _ = try desk.claim(jonas)
    #expect(try place(0, nil) == .leased(to: "Maja", until: until))
    // What lies behind the reader's place in the queue is not ahead.
    #expect(try desk.store.standing(of: items[2], reader: maja, day: 1)?.reasons.last == .ahead(1))
    try desk.submit(items[0], by: maja)
    #expect(try place(0, maja) == .doneByReader(missing: 1))
    try desk.submit(items[0], by: jonas)
    #expect(try place(0, maja) == .ended(.agreed))
    for outcome in [Outcome.skip, .passOn] {
      let item = try #require(try desk.claim(jonas))
      try desk.put(outcome, item, by: jonas)
      #expect(
        try desk.store.standing(of: item, reader: jonas, day: 1)?.place == .putAway(outcome)
      )
    }
  }

  @Test(arguments: EngineUnderTest.available)
  func `what is free again stands first and says so`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(2))
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let item = try #require(try desk.claim(maja))
    try desk.release(item, by: maja)
    try desk.run("UPDATE item SET random = 1, priority = 7 WHERE item_id = $1", [.item(item)])
    #expect(
      try desk.store.standing(of: item, reader: jonas, day: 1)?.reasons
        == [.reopened, .priority(7), .random, .ahead(0)]
    )
  }

  @Test(arguments: EngineUnderTest.available)
  func `a first reject is not told by the place`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1))
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let item = try #require(try desk.claim(maja))
    try desk.submit(item, Samples.judgement(.reject), by: maja)
    #expect(
      try desk.store.standing(of: item, reader: jonas, day: 1)
        == ItemStanding(place: .waiting(free: 1), reasons: [.reopened, .ahead(0)])
    )
  }

  @Test(arguments: EngineUnderTest.available, 0..<4)
  func `what comes next is what comes`(engine: EngineUnderTest, seed: Int) throws {
    let desk = try engine.desk()
    var chance = SeededGenerator(seed: UInt64(seed))
    try desk.add(Samples.conversations(12))
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    for _ in 0..<9 {
      let reviewer = Bool.random(using: &chance) ? maja : jonas
      guard let item = try desk.claim(reviewer) else { continue }
      switch Int.random(in: 0..<4, using: &chance) {
      case 0: try desk.release(item, by: reviewer)
      case 1: try desk.put(.skip, item, by: reviewer)
      case 2: _ = try desk.passOn(item, by: reviewer)
      default: try desk.submit(item, by: reviewer)
      }
    }
    if let any = try desk.items().randomElement(using: &chance) { _ = try desk.open(any, by: maja) }
    let promised = try desk.store.upcoming(reviewer: maja, limit: 100, day: 1).map(\.id)
    #expect(
      try desk.store.upcoming(reviewer: maja, limit: 3, day: 1).map(\.id)
        == Array(promised.prefix(3))
    )
    var got: [ItemID] = []
    while let item = try desk.claim(maja) {
      got.append(item)
      try desk.submit(item, by: maja)
    }
    #expect(got == promised)
  }
}
