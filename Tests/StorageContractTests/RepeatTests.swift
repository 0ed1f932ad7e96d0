/// Does an item come back to its reviewer, apart from what they said the first time?

import Curation
import CurationTesting
import Storage
import Testing

struct RepeatTests {
  /// Maja judged an item that comes back at once; another waits.
  private func due(_ engine: EngineUnderTest) throws -> (StoreDesk, ItemID, Int64) {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1))
    let maja = try desk.reviewer("Maja")
    let item = try #require(try desk.claim(maja))
    var submission = Submission(
      item: item,
      reviewer: maja,
      judgement: Samples.judgement(.rewrite),
      activeMilliseconds: nil,
      guideVersion: 1,
      at: desk.clock.now,
      uid: desk.uid(),
      day: SettableClock.day(desk.clock.now)
    )
    submission.comesBack = desk.clock.now.advanced(byMilliseconds: 60_000)
    #expect(try desk.store.submit([submission]) == [.stored])
    #expect(try desk.claim(maja) == nil)
    desk.clock.advance(minutes: 2)
    return (desk, item, maja)
  }

  @Test(arguments: EngineUnderTest.available)
  func `an item comes back once, in a round of its own`(engine: EngineUnderTest) throws {
    let (desk, item, maja) = try due(engine)
    #expect(try desk.claim(maja) == item)
    // Nothing tells that they had it.
    #expect(try desk.store.annotations(of: item, seenBy: maja).isBlind)
    #expect(try desk.store.history(of: item, seenBy: maja).map(\.kind) == [.claimed])
    #expect(try desk.store.ownRewrites(reviewer: maja, situation: nil, limit: 5) == [])
    let row = try #require(try desk.list(by: maja).first)
    #expect((row.state, row.verdict, row.own) == (.open, nil, nil))
    #expect(try desk.submit(item, Samples.judgement(.reject), by: maja) == .stored)
    #expect(try desk.store.state(of: item) == .agreed)
    #expect(try desk.integer("SELECT verdict FROM annotation WHERE round = 1") == 3)
    #expect(try desk.integer("SELECT max(seq) FROM annotation WHERE round = 0") == 1)
    #expect(try desk.integer("SELECT done FROM item") == 1)
    #expect(try desk.store.annotations(of: item, seenBy: maja).annotations.count == 1)
    desk.clock.advance(minutes: 60)
    #expect(try desk.claim(maja) == nil)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `undo and a correction stay in their round`(engine: EngineUnderTest) throws {
    let (desk, item, maja) = try due(engine)
    #expect(try desk.claim(maja) == item)
    try desk.submit(item, Samples.judgement(.reject), by: maja)
    #expect(try desk.undo(maja) == .annotation(item, .reject))
    #expect(try desk.store.state(of: item) == .agreed)
    #expect(try desk.claim(maja) == item)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
    try desk.submit(item, Samples.judgement(.approve), by: maja)
    #expect(try desk.integer("SELECT max(seq) FROM annotation WHERE round = 1") == 3)
    // From now on what they submit corrects the first.
    #expect(try desk.submit(item, Samples.judgement(.approve), by: maja) == .corrected)
    #expect(try desk.integer("SELECT max(seq) FROM annotation WHERE round = 0") == 2)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available, [Outcome.skip, .passOn, .setAside])
  func `who puts it away is not asked again`(engine: EngineUnderTest, outcome: Outcome) throws {
    let (desk, item, maja) = try due(engine)
    #expect(try desk.claim(maja) == item)
    try desk.put(outcome, item, by: maja)
    #expect(try desk.store.state(of: item) == .agreed)
    desk.clock.advance(minutes: 60)
    #expect(try desk.claim(maja) == nil)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `given back or lapsed it comes again, and late it is kept`(engine: EngineUnderTest) throws {
    let (desk, item, maja) = try due(engine)
    #expect(try desk.claim(maja) == item)
    try desk.release(item, by: maja)
    #expect(try desk.claim(maja) == item)
    desk.letLeasesRunOut()
    #expect(try desk.claim(try desk.reviewer("Jonas")) == nil)
    #expect(try desk.submit(item, Samples.judgement(.reject), by: maja) == .stored)
    #expect(try desk.integer("SELECT late FROM annotation WHERE round = 1") == 1)
    #expect(try desk.claim(maja) == nil)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }
}
