/// What comes back when the last step is taken back?

import Curation
import CurationTesting
import Storage
import Testing

struct UndoTests {
  private func decided(_ engine: EngineUnderTest) throws -> (StoreDesk, ItemID, Int64) {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(3))
    let maja = try desk.reviewer("Maja")
    let item = try #require(try desk.claim(maja))
    try desk.submit(item, Samples.judgement(.rewrite, note: "min text"), by: maja)
    return (desk, item, maja)
  }

  @Test(arguments: EngineUnderTest.available)
  func `a submission comes back as a draft under a lease`(engine: EngineUnderTest) throws {
    let (desk, item, maja) = try decided(engine)
    #expect(try desk.undo(maja) == .annotation(item, .rewrite))
    #expect(try desk.store.draft(of: item, reviewer: maja)?.body == "min text")
    #expect(try desk.store.state(of: item) == .open)
    #expect(try desk.store.annotations(of: item) == [])
    #expect(try desk.claimState(item, maja) == 1)
    // The slot is not free: nobody else gets it.
    #expect(try desk.free(item) == 0)
    #expect(try desk.waiting() == 2)
    #expect(try desk.claim(try desk.reviewer("Jonas")) != item)
    #expect(try desk.claim(maja) == item)
    let day = SettableClock.day(desk.clock.now)
    #expect(try desk.store.counts(reviewer: maja, day: day).doneToday == 0)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
    #expect(try desk.store.history(of: item).map(\.kind).suffix(2) == [.retracted, .reopened])
  }

  @Test(arguments: EngineUnderTest.available)
  func `what was undone comes before what was claimed since`(engine: EngineUnderTest) throws {
    let (desk, item, maja) = try decided(engine)
    let next = try #require(try desk.claim(maja))
    #expect(next != item)
    #expect(try desk.undo(maja) == .annotation(item, .rewrite))
    #expect(try desk.claim(maja) == item)
    try desk.submit(item, by: maja)
    #expect(try desk.claim(maja) == next)
  }

  @Test(arguments: EngineUnderTest.available)
  func `steps are taken back one by one, the last first`(engine: EngineUnderTest) throws {
    let (desk, item, maja) = try decided(engine)
    let second = try #require(try desk.claim(maja))
    try desk.put(.skip, second, by: maja)
    let third = try #require(try desk.claim(maja))
    try desk.submit(third, by: maja)
    #expect(try desk.undo(maja) == .annotation(third, .approve))
    #expect(try desk.undo(maja) == .outcome(second, .skip))
    #expect(try desk.undo(maja) == .annotation(item, .rewrite))
    #expect(try desk.undo(maja) == nil)
    #expect(try desk.claim(maja) == item)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `nobody takes back another's work`(engine: EngineUnderTest) throws {
    let (desk, item, _) = try decided(engine)
    #expect(try desk.undo(try desk.reviewer("Jonas")) == nil)
    #expect(try desk.store.state(of: item) == .agreed)
  }

  @Test(arguments: EngineUnderTest.available)
  func `an item that an adjudicator decided stays decided`(engine: EngineUnderTest) throws {
    let (desk, item, maja) = try decided(engine)
    try desk.run("UPDATE item SET state = 3 WHERE item_id = $1", [.item(item)])
    #expect(try desk.undo(maja) == nil)
    #expect(try desk.store.annotations(of: item).count == 1)
  }

  private func export(_ desk: StoreDesk) throws {
    desk.clock.advance(milliseconds: 1)
    try desk.store.recordExport(
      uid: desk.uid(),
      lastEvent: 1,
      spec: "",
      rows: 1,
      sha256: [],
      actor: nil,
      at: desk.clock.now
    )
  }

  @Test(arguments: EngineUnderTest.available)
  func `an item that was exported stays settled`(engine: EngineUnderTest) throws {
    let (desk, item, maja) = try decided(engine)
    try export(desk)
    #expect(try desk.undo(maja) == nil)
    #expect(try desk.store.state(of: item) == .agreed)
    let later = try #require(try desk.claim(maja))
    try desk.submit(later, by: maja)
    #expect(try desk.undo(maja) == .annotation(later, .approve))
  }

  @Test(arguments: EngineUnderTest.available)
  func `a correction after an export does not make the item's annotation undoable`(
    engine: EngineUnderTest
  ) throws {
    let (desk, item, maja) = try decided(engine)
    try export(desk)
    #expect(try desk.submit(item, Samples.judgement(.approve), by: maja) == .corrected)
    #expect(try desk.undo(maja) == nil)
    #expect(try desk.store.state(of: item) == .agreed)
  }

  @Test(arguments: EngineUnderTest.available)
  func `a correction of another day leaves that day's count alone`(engine: EngineUnderTest) throws {
    let (desk, item, maja) = try decided(engine)
    let first = SettableClock.day(desk.clock.now)
    desk.clock.advance(minutes: 24 * 60)
    let second = SettableClock.day(desk.clock.now)
    #expect(try desk.submit(item, Samples.judgement(.approve), by: maja) == .corrected)
    #expect(try desk.undo(maja) == .annotation(item, .approve))
    #expect(try desk.store.counts(reviewer: maja, day: first).doneToday == 0)
    #expect(try desk.store.counts(reviewer: maja, day: second).doneToday == 0)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available, [Outcome.skip, .passOn])
  func `a skip whose slot another took since is not taken back`(
    engine: EngineUnderTest,
    outcome: Outcome
  ) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1))
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let item = try #require(try desk.claim(maja))
    try desk.put(outcome, item, by: maja)
    #expect(try desk.claim(jonas) == item)
    #expect(try desk.undo(maja) == nil)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
    try desk.release(item, by: jonas)
    #expect(try desk.undo(maja) == .outcome(item, outcome))
    #expect(try desk.claim(jonas) == nil)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }
}
