/// Does every reviewer get the right item, and nobody one too many?

import Curation
import CurationTesting
import Storage
import Testing

@Suite(.serialized)
struct ClaimTests {
  @Test(arguments: EngineUnderTest.available)
  func `items come in the order of import`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(5))
    let maja = try desk.reviewer("Maja")
    var got: [ItemID] = []
    while let item = try desk.claim(maja) {
      got.append(item)
      try desk.submit(item, by: maja)
    }
    #expect(got == (try desk.items()))
    #expect(try desk.waiting() == 0)
  }

  @Test(arguments: EngineUnderTest.available)
  func `nobody gets what another has open while it has one slot`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(2))
    let people = try ["Maja", "Jonas", "Lo"].map { try desk.reviewer($0) }
    let got = try people.map { try desk.claim($0) }
    #expect(got == (try desk.items()) + [nil])
  }

  @Test(arguments: EngineUnderTest.available)
  func `an item with two slots goes to two reviewers, to each once`(engine: EngineUnderTest) throws
  {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1), overlap: 2)
    let people = try ["Maja", "Jonas", "Lo"].map { try desk.reviewer($0) }
    let item = try desk.items().first
    #expect(try people.map { try desk.claim($0) } == [item, item, nil])
    try desk.submit(try #require(item), by: people[0])
    #expect(try people.map { try desk.claim($0) } == [nil, item, nil])
    try desk.submit(try #require(item), by: people[1])
    #expect(try people.map { try desk.claim($0) } == [nil, nil, nil])
  }

  @Test(arguments: EngineUnderTest.available)
  func `an open lease is resumed before anything new`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(3))
    let maja = try desk.reviewer("Maja")
    let item = try desk.claim(maja)
    #expect(try desk.claim(maja) == item)
    #expect(try desk.waiting() == 2)
    desk.clock.advance(minutes: 20)
    // Resuming lengthens the lease, so that it outlives the first half hour.
    #expect(try desk.claim(maja) == item)
    desk.clock.advance(minutes: 20)
    #expect(try desk.claim(try desk.reviewer("Jonas")) != item)
    #expect(try desk.claim(maja) == item)
  }

  @Test(arguments: EngineUnderTest.available)
  func `of several open leases the one taken last is resumed`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(3))
    let maja = try desk.reviewer("Maja")
    let items = try desk.items()
    #expect(try desk.claim(maja) == items[0])
    #expect(try desk.open(items[2], by: maja) == .leased)
    #expect(try desk.claim(maja) == items[2])
    // Taking the first one again makes it the last.
    #expect(try desk.open(items[0], by: maja) == .leased)
    #expect(try desk.claim(maja) == items[0])
  }

  @Test(arguments: EngineUnderTest.available)
  func `a lapsed item goes to the next reviewer, before new ones`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(3))
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let item = try #require(try desk.claim(maja))
    #expect(try desk.claim(jonas) != item)
    try desk.put(.skip, try desk.items()[1], by: jonas)
    desk.letLeasesRunOut()
    #expect(try desk.claim(jonas) == item)
    #expect(try desk.store.history(of: item).map(\.kind) == [.claimed, .lapsed, .claimed])
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `a lapsed item comes back to its reviewer when nothing new is left`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(2))
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let item = try #require(try desk.claim(maja))
    desk.letLeasesRunOut()
    #expect(try desk.claim(jonas) == item)
    try desk.release(item, by: jonas)
    let second = try #require(try desk.claim(maja))
    #expect(second != item)
    try desk.submit(second, by: maja)
    #expect(try desk.claim(maja) == item)
    #expect(try desk.claimState(item, maja) == 1)
    #expect(try desk.waiting() == 0)
  }

  @Test(arguments: EngineUnderTest.available)
  func `a lease that ran out is resumed where nobody took the item`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(2))
    let maja = try desk.reviewer("Maja")
    let item = try #require(try desk.claim(maja))
    desk.letLeasesRunOut()
    #expect(try desk.claim(maja) == item)
  }

  @Test(arguments: EngineUnderTest.available)
  func `a lapsed item with a draft comes back before anything new`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(3))
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let item = try #require(try desk.claim(maja))
    try desk.save("half a text", revision: 1, item, by: maja)
    desk.letLeasesRunOut()
    #expect(try desk.claim(jonas) == item)
    try desk.release(item, by: jonas)
    #expect(try desk.claim(maja) == item)
    #expect(try desk.store.draft(of: item, reviewer: maja)?.body == "half a text")
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `a draft lengthens the lease`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1))
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let item = try #require(try desk.claim(maja))
    for revision in 1...4 {
      desk.clock.advance(minutes: 20)
      try desk.save("text", revision: revision, item, by: maja)
      #expect(try desk.claim(jonas) == nil)
    }
    desk.letLeasesRunOut()
    #expect(try desk.claim(jonas) == item)
  }

  @Test(arguments: EngineUnderTest.available)
  func `skipped items come back last, the oldest first`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(4))
    let maja = try desk.reviewer("Maja")
    let items = try desk.items()
    for expected in items.prefix(2) {
      #expect(try desk.claim(maja) == expected)
      try desk.put(.skip, expected, by: maja)
    }
    var rest: [ItemID] = []
    for _ in 0..<4 {
      let item = try #require(try desk.claim(maja))
      rest.append(item)
      try desk.submit(item, by: maja)
    }
    #expect(rest == [items[2], items[3], items[0], items[1]])
    #expect(try desk.claim(maja) == nil)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `a skipped item is another's to take`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1))
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let item = try #require(try desk.claim(maja))
    try desk.put(.skip, item, by: maja)
    #expect(try desk.waiting() == 1)
    #expect(try desk.claim(jonas) == item)
    #expect(try desk.claim(maja) == nil)
    try desk.submit(item, by: jonas)
    #expect(try desk.claim(maja) == nil)
  }

  @Test(arguments: EngineUnderTest.available)
  func `an item passed on never comes back`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1), overlap: 2)
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let item = try #require(try desk.claim(maja))
    try desk.put(.passOn, item, by: maja)
    #expect(try desk.claim(maja) == nil)
    #expect(try desk.claim(jonas) == item)
    desk.letLeasesRunOut()
    #expect(try desk.claim(maja) == nil)
    #expect(try desk.free(item) == 2)
  }

  @Test(arguments: EngineUnderTest.available, [Outcome.setAside, .cannotJudge])
  func `an item set aside leaves the queue for everybody until that is undone`(
    engine: EngineUnderTest,
    outcome: Outcome
  ) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1), overlap: 2)
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let item = try #require(try desk.claim(maja))
    try desk.put(outcome, item, by: maja)
    let state: ItemState = outcome == .setAside ? .setAside : .cannotJudge
    #expect(try desk.store.state(of: item) == state)
    #expect(try desk.claim(jonas) == nil)
    #expect(try desk.waiting() == 0)
    #expect(try desk.undo(maja) == .outcome(item, outcome))
    #expect(try desk.store.state(of: item) == .open)
    #expect(try desk.waiting() == 1)
    #expect(try desk.claim(jonas) == item)
    #expect(try desk.claim(maja) == item)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `an item looked at and given back is the next one again`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(3), overlap: 2)
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let item = try #require(try desk.claim(maja))
    #expect(try desk.claim(jonas) == item)
    try desk.release(item, by: maja)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
    #expect(try desk.claim(maja) == item)
    try desk.release(item, by: maja)
    try desk.release(item, by: jonas)
    #expect(try desk.claim(jonas) == item)
    #expect(try desk.claim(maja) == item)
    #expect(try desk.waiting() == 4)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `an item given back unread is free at once, one with a draft is not`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1))
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let item = try #require(try desk.claim(maja))
    try desk.release(item, by: maja)
    #expect(try desk.waiting() == 1)
    #expect(try desk.claim(jonas) == item)
    try desk.save("text", revision: 1, item, by: jonas)
    try desk.release(item, by: jonas)
    #expect(try desk.waiting() == 0)
    #expect(try desk.claim(maja) == nil)
    #expect(try desk.claim(jonas) == item)
  }

  @Test(arguments: EngineUnderTest.available)
  func `a reopened item is met by a reviewer whose cursor is far ahead`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(10))
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let first = try #require(try desk.claim(maja))
    while let item = try desk.claim(jonas) { try desk.submit(item, by: jonas) }
    try desk.put(.skip, first, by: maja)
    #expect(try desk.claim(jonas) == first)
    // A second time through the band of reopened items, whose end the cursor has passed.
    try desk.put(.skip, first, by: jonas)
    let lo = try desk.reviewer("Lo")
    #expect(try desk.claim(lo) == first)
    #expect(try desk.claim(jonas) == nil)
    try desk.put(.passOn, first, by: lo)
    #expect(try [maja, jonas].contains { try desk.claim($0) == first })
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `a band in which nothing is for the reviewer does not hide the next`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(2))
    let maja = try desk.reviewer("Maja")
    let items = try desk.items()
    #expect(try desk.claim(maja) == items[0])
    // Alone in the band of reopened items, and the reviewer's own.
    try desk.put(.skip, items[0], by: maja)
    #expect(try desk.claim(maja) == items[1])
  }

  @Test(arguments: EngineUnderTest.available)
  func `items imported later are met too`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add([Samples.conversation("1")])
    let maja = try desk.reviewer("Maja")
    let first = try #require(try desk.claim(maja))
    try desk.submit(first, by: maja)
    #expect(try desk.claim(maja) == nil)
    try desk.add([Samples.conversation("2")])
    #expect(try desk.claim(maja) == (try desk.items().last))
  }

  @Test(arguments: EngineUnderTest.available)
  func `ten lapsed leases are all reaped, eight at a time`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(12))
    for number in 0..<12 { _ = try desk.claim(try desk.reviewer("Reviewer \(number)")) }
    #expect(try desk.waiting() == 0)
    desk.letLeasesRunOut()
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let first = try desk.claim(maja)
    #expect(first != nil)
    #expect(try desk.waiting() == 7)
    #expect(try desk.claim(jonas) != nil)
    #expect(try desk.waiting() == 10)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }
}
