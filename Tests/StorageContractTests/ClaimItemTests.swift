/// Who gets a certain item, and who does not?

import Curation
import CurationTesting
import Storage
import Testing

struct ClaimItemTests {
  /// Three items for `overlap` reviewers, and two reviewers.
  private struct Desk {
    let desk: StoreDesk
    let maja: Int64
    let jonas: Int64
    let items: [ItemID]

    init(_ engine: EngineUnderTest, overlap: Int = 1) throws {
      desk = try engine.desk()
      try desk.add(Samples.conversations(3), overlap: overlap)
      maja = try desk.reviewer("Maja")
      jonas = try desk.reviewer("Jonas")
      items = try desk.items()
    }

    func isInOrder() throws -> Bool { try QueueInvariants.breaches(desk.engine) == [] }
  }

  @Test(arguments: EngineUnderTest.available)
  func `a free item is leased, and nobody else gets it`(engine: EngineUnderTest) throws {
    let all = try Desk(engine)
    #expect(try all.desk.open(all.items[1], by: all.maja) == .leased)
    #expect(try all.desk.open(all.items[1], by: all.jonas) == .notOpened(.full))
    #expect(try all.desk.claim(all.jonas) == all.items[0])
    #expect(try all.desk.claim(all.maja) == all.items[1])
    #expect(try all.isInOrder())
    #expect(try all.desk.submit(all.items[1], by: all.maja) == .stored)
    #expect(try all.desk.claim(all.maja) == all.items[2])
    #expect(try all.isInOrder())
  }

  @Test(arguments: EngineUnderTest.available)
  func `a lease that ran out is taken away first`(engine: EngineUnderTest) throws {
    let all = try Desk(engine)
    #expect(try all.desk.open(all.items[2], by: all.jonas) == .leased)
    all.desk.letLeasesRunOut()
    #expect(try all.desk.open(all.items[2], by: all.maja) == .leased)
    #expect(try all.desk.open(all.items[2], by: all.jonas) == .notOpened(.full))
    #expect(try all.isInOrder())
  }

  @Test(arguments: EngineUnderTest.available)
  func `an own lease is renewed and an own skipped or lapsed item comes back`(
    engine: EngineUnderTest
  ) throws {
    let all = try Desk(engine)
    #expect(try all.desk.open(all.items[0], by: all.maja) == .leased)
    all.desk.clock.advance(minutes: 20)
    #expect(try all.desk.open(all.items[0], by: all.maja) == .leased)
    all.desk.clock.advance(minutes: 20)
    #expect(try all.desk.open(all.items[0], by: all.jonas) == .notOpened(.full))
    try all.desk.put(.skip, all.items[0], by: all.maja)
    #expect(try all.desk.open(all.items[0], by: all.maja) == .leased)
    all.desk.letLeasesRunOut()
    #expect(try all.desk.open(all.items[0], by: all.jonas) == .leased)
    try all.desk.release(all.items[0], by: all.jonas)
    #expect(try all.desk.claimState(all.items[0], all.maja) == 4)
    #expect(try all.desk.open(all.items[0], by: all.maja) == .leased)
    #expect(try all.isInOrder())
  }

  @Test(arguments: EngineUnderTest.available)
  func `what was submitted is corrected, whatever became of it`(engine: EngineUnderTest) throws {
    let all = try Desk(engine)
    let item = all.items[0]
    _ = try all.desk.open(item, by: all.maja)
    try all.desk.submit(item, Samples.judgement(.rewrite), by: all.maja)
    #expect(try all.desk.store.state(of: item) == .agreed)
    let before = try all.desk.integer("SELECT max(event_id) FROM event")
    #expect(try all.desk.open(item, by: all.maja) == .correction)
    #expect(try all.desk.integer("SELECT max(event_id) FROM event") == before)
    let draft = try all.desk.store.submitted(item, reviewer: all.maja)
    #expect(draft?.judgement == Samples.judgement(.rewrite))
    #expect(try all.desk.store.submitted(item, reviewer: all.jonas) == nil)
    #expect(try all.desk.open(item, by: all.jonas) == .notOpened(.ended(.agreed)))
    #expect(try all.desk.submit(item, by: all.maja) == .corrected)
    #expect(try all.isInOrder())
  }

  @Test(arguments: EngineUnderTest.available)
  func `an item put away, unknown or ended is not opened`(engine: EngineUnderTest) throws {
    let all = try Desk(engine)
    #expect(try all.desk.open(ItemID(rawValue: 5), by: all.maja) == .notOpened(.unknown))
    _ = try all.desk.open(all.items[0], by: all.maja)
    try all.desk.put(.setAside, all.items[0], by: all.maja)
    #expect(try all.desk.open(all.items[0], by: all.maja) == .notOpened(.putAway))
    #expect(try all.desk.open(all.items[0], by: all.jonas) == .notOpened(.ended(.setAside)))
    #expect(try all.isInOrder())
  }

  @Test(arguments: EngineUnderTest.available)
  func `what an adjudicator settled is settled to them too, and not put away`(
    engine: EngineUnderTest
  ) throws {
    let quarrel = try Quarrel(engine)
    let item = quarrel.items[0]
    #expect(try quarrel.decide(try quarrel.pick(0, item), item) == .stored)
    #expect(try quarrel.desk.open(item, by: quarrel.lo) == .notOpened(.ended(.adjudicated)))
    #expect(try quarrel.desk.passOn(item, by: quarrel.lo) == .ended(.adjudicated))
  }

  @Test(arguments: EngineUnderTest.available)
  func `an item passed on from a list goes to others only`(engine: EngineUnderTest) throws {
    let all = try Desk(engine)
    #expect(try all.desk.passOn(all.items[0], by: all.maja) == nil)
    #expect(try all.desk.passOn(all.items[0], by: all.maja) == .putAway)
    #expect(try all.desk.passOn(ItemID(rawValue: 5), by: all.maja) == .unknown)
    #expect(try all.desk.claim(all.maja) == all.items[1])
    #expect(try all.desk.claim(all.jonas) == all.items[0])
    // What is on the desk is freed.
    #expect(try all.desk.passOn(all.items[1], by: all.maja) == nil)
    #expect(try all.desk.free(all.items[1]) == 1)
    #expect(try all.isInOrder())
    #expect(try all.desk.undo(all.maja) == .outcome(all.items[1], .passOn))
    #expect(try all.isInOrder())
  }

  @Test(arguments: EngineUnderTest.available)
  func `what is judged is not passed on`(engine: EngineUnderTest) throws {
    let all = try Desk(engine, overlap: 2)
    let item = all.items[0]
    _ = try all.desk.open(item, by: all.maja)
    try all.desk.submit(item, by: all.maja)
    #expect(try all.desk.passOn(item, by: all.maja) == .answered)
    _ = try all.desk.open(item, by: all.jonas)
    try all.desk.submit(item, by: all.jonas)
    let kim = try all.desk.reviewer("Kim")
    #expect(try all.desk.passOn(item, by: kim) == .ended(.agreed))
    #expect(try all.isInOrder())
  }
}
