/// Do items with a known answer come to people who have not had them, unnoticed?

import Curation
import CurationTesting
import Storage
import Testing

struct GoldTests {
  /// A desk with an item that Maja settled and that is marked, and two that nobody has judged.
  private func marked(_ engine: EngineUnderTest) throws -> (StoreDesk, ItemID, maja: Int64) {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(3))
    let maja = try desk.reviewer("Maja")
    let item = try #require(try desk.claim(maja))
    try desk.submit(item, by: maja)
    #expect(try desk.store.setGold(true, item, actor: maja, at: desk.clock.now) == nil)
    return (desk, item, maja)
  }

  private func claim(_ desk: StoreDesk, _ reviewer: Int64) throws -> ItemID? {
    try desk.store.claimNext(
      reviewer: reviewer,
      now: desk.clock.now,
      day: 1,
      until: desk.clock.now.advanced(byMilliseconds: 60_000)
    ) { $0 == 2 }
  }

  @Test(arguments: EngineUnderTest.available)
  func `a known answer comes where it is drawn, once, and settles nothing`(
    engine: EngineUnderTest
  ) throws {
    let (desk, gold, maja) = try marked(engine)
    let jonas = try desk.reviewer("Jonas")
    let first = try #require(try claim(desk, jonas))
    #expect(first != gold)
    try desk.submit(first, by: jonas)
    #expect(try claim(desk, jonas) == gold)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
    #expect(try desk.submit(gold, Samples.judgement(.reject), by: jonas) == .stored)
    #expect(try desk.store.state(of: gold) == .agreed)
    #expect(try desk.integer("SELECT informed FROM annotation WHERE verdict = 3") == 0)
    #expect(try desk.undo(jonas) == .annotation(gold, .reject))
    #expect(try claim(desk, jonas) == gold)
    try desk.submit(gold, Samples.judgement(.rewrite), by: jonas)
    #expect(try desk.store.state(of: gold) == .agreed)
    #expect(try claim(desk, jonas) != gold)
    // Who gave the answer is not asked for it.
    #expect(try claim(desk, maja) != gold)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `on the desk it stands as any other`(engine: EngineUnderTest) throws {
    let (desk, gold, _) = try marked(engine)
    let jonas = try desk.reviewer("Jonas")
    let other = try #require(try claim(desk, jonas))
    try desk.submit(other, by: jonas)
    #expect(try claim(desk, jonas) == gold)
    let seen = try desk.store.annotations(of: gold, seenBy: jonas)
    #expect(seen.isBlind && seen.annotations.isEmpty)
    #expect(try desk.store.history(of: gold, seenBy: jonas).map(\.kind) == [.claimed])
    let row = try #require(try desk.list(by: jonas).first { $0.id == gold })
    #expect((row.state, row.verdict, row.done) == (.open, nil, 0))
    var agreed = ItemQuery()
    agreed.state = .agreed
    #expect(try !desk.list(agreed, by: jonas).map(\.id).contains(gold))
    var open = ItemQuery()
    open.state = .open
    #expect(try desk.list(open, by: jonas).map(\.id).contains(gold))
    var approved = ItemQuery()
    approved.verdict = .approve
    #expect(try !desk.list(approved, by: jonas).map(\.id).contains(gold))
    let standing = try desk.store.standing(of: gold, reader: jonas, day: 1)
    #expect(standing?.reasons == [])
    // Not even to one who settles others' disputes.
    let lead = try desk.store.standing(of: gold, reader: jonas, day: 1, tellsDraws: true)
    #expect(lead?.reasons == [])
    if case .leasedToReader = standing?.place {} else { Issue.record("not on the desk") }
    let told = try desk.store.standing(of: gold, reader: nil, day: 1, tellsDraws: true)
    #expect(told?.reasons == [.gold])
    try desk.put(.skip, gold, by: jonas)
    #expect(try claim(desk, jonas) != gold)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `only what is settled has a known answer`(engine: EngineUnderTest) throws {
    let (desk, gold, maja) = try marked(engine)
    let open = try #require(try desk.items().last)
    let store = desk.store
    #expect(try store.setGold(true, open, actor: maja, at: desk.clock.now) == .unsettled(.open))
    #expect(
      try store.setGold(true, ItemID(rawValue: 5), actor: maja, at: desk.clock.now) == .unknown
    )
    #expect(try store.setGold(false, gold, actor: maja, at: desk.clock.now) == nil)
    #expect(
      try store.history(of: gold).map(\.kind).suffix(2) == [.goldMarked, .goldUnmarked]
    )
  }
}
