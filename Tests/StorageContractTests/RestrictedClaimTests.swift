/// Does a reviewer who wants one situation get this, and keep their place in the queue?

import Curation
import CurationTesting
import Storage
import Testing

@Suite(.serialized)
struct RestrictedClaimTests {
  // Six items: those at even places are of invoices, the others of deliveries, the last of nothing.
  private func desk(_ engine: EngineUnderTest, overlap: Int = 1) throws -> StoreDesk {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(6), overlap: overlap) { place in
      place == 5 ? nil : place.isMultiple(of: 2) ? "invoice" : "delivery"
    }
    return desk
  }

  private func all(_ desk: StoreDesk, _ reviewer: Int64, only: String?) throws -> [ItemID] {
    var got: [ItemID] = []
    while let item = try desk.claim(reviewer, only: only) {
      got.append(item)
      try desk.submit(item, by: reviewer)
    }
    return got
  }

  @Test(arguments: EngineUnderTest.available)
  func `none but items of the situation come, and the others are not passed by`(
    engine: EngineUnderTest
  ) throws {
    let desk = try desk(engine, overlap: 2)
    let (maja, items) = (try desk.reviewer("Maja"), try desk.items())
    #expect(try all(desk, maja, only: "invoice") == [items[0], items[2], items[4]])
    #expect(try all(desk, maja, only: "nowhere") == [])
    #expect(try all(desk, maja, only: "delivery") == [items[1], items[3]])
    #expect(try all(desk, maja, only: nil) == [items[5]])
    // With two slots each they wait for somebody else in their order.
    #expect(try all(desk, try desk.reviewer("Jonas"), only: nil) == items)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `what is open or begun comes back whatever is wanted`(engine: EngineUnderTest) throws {
    let desk = try desk(engine)
    let (maja, items) = (try desk.reviewer("Maja"), try desk.items())
    #expect(try desk.claim(maja, only: "delivery") == items[1])
    #expect(try desk.claim(maja, only: "invoice") == items[1])
    try desk.save("text", revision: 1, items[1], by: maja)
    desk.letLeasesRunOut()
    #expect(try desk.claim(try desk.reviewer("Jonas"), only: "invoice") == items[0])
    #expect(try desk.claim(maja, only: "invoice") == items[1])
  }

  @Test(arguments: EngineUnderTest.available)
  func `what was skipped or freed comes back to whoever wants its situation`(
    engine: EngineUnderTest
  ) throws {
    let desk = try desk(engine)
    let (maja, items) = (try desk.reviewer("Maja"), try desk.items())
    for item in items[0...1] {
      _ = try desk.open(item, by: maja)
      try desk.put(.skip, item, by: maja)
    }
    #expect(try all(desk, maja, only: "delivery") == [items[3], items[1]])
    // An item that is given back stands behind everybody's cursors no longer.
    let jonas = try desk.reviewer("Jonas")
    #expect(try desk.claim(jonas, only: "invoice") == items[0])
    try desk.release(items[0], by: jonas)
    #expect(try all(desk, jonas, only: "invoice") == [items[0], items[2], items[4]])
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `red items come first whatever is wanted, but to no newcomer`(engine: EngineUnderTest) throws
  {
    let desk = try desk(engine)
    let newcomer = try desk.reviewer("Maja")
    let red = try desk.add(levels: [.red, .red])
    let amber = try desk.add(levels: [.amber], expected: "delivery")
    let lena = try desk.experienced("Lena")
    #expect(try desk.claim(newcomer, only: "delivery") == desk.items()[1])
    for item in red {
      #expect(try desk.claim(lena, only: "delivery") == item)
      try desk.submit(item, Samples.judgement(.handover), by: lena)
    }
    #expect(try desk.claim(lena, only: "delivery") == amber[0])
    // To a newcomer what is calm comes before it.
    try desk.submit(desk.items()[1], by: newcomer)
    try desk.release(amber[0], by: lena)
    #expect(try desk.claim(newcomer, only: "delivery") == desk.items()[3])
  }

  @Test(arguments: EngineUnderTest.available)
  func `an item that comes to be of a situation is found by who passed its place`(
    engine: EngineUnderTest
  ) throws {
    let desk = try desk(engine, overlap: 2)
    let (maja, items) = (try desk.reviewer("Maja"), try desk.items())
    #expect(try all(desk, maja, only: "invoice").count == 3)
    var screened: [(conversation: Unscreened, screening: ConversationScreening)] = []
    for one in try desk.store.unscreened(before: 1, after: 0, limit: 10) {
      let isLast = one.number == items[5].conversation
      let expected = isLast || one.number == items[1].conversation ? "invoice" : "delivery"
      screened.append((one, ConversationScreening(version: 1, expected: [1: expected])))
    }
    _ = try desk.store.rescreen(screened)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
    #expect(try all(desk, maja, only: "invoice") == [items[1], items[5]])
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `known answers and what comes back stand in between as ever`(engine: EngineUnderTest) throws
  {
    let desk = try desk(engine, overlap: 2)
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let known = try desk.items()[5]
    for reviewer in [maja, jonas] {
      _ = try desk.open(known, by: reviewer)
      try desk.submit(known, by: reviewer)
    }
    #expect(try desk.store.setGold(true, known, actor: maja, at: desk.clock.now) == nil)
    let lo = try desk.reviewer("Lo")
    let got = try desk.store.claimNext(
      reviewer: lo,
      now: desk.clock.now,
      day: 1,
      until: desk.clock.now.advanced(byMilliseconds: 60_000),
      only: "invoice",
      isGold: { _ in true }
    )
    #expect(got == known)
  }
}
