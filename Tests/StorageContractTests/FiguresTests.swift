/// What do the counters of the home screen count?

import Curation
import CurationTesting
import Storage
import Testing

struct FiguresTests {
  private func figures(_ desk: StoreDesk, _ reviewer: Int64) throws -> HomeFigures {
    try desk.store.figures(reviewer: reviewer, day: SettableClock.day(desk.clock.now))
  }

  @Test(arguments: EngineUnderTest.available)
  func `red items are counted as items, reviews as often as somebody is to judge them`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    let red = try desk.add(levels: [.red, .red, .amber])
    try desk.run("UPDATE item SET overlap = 2")
    let maja = try desk.experienced("Maja")
    _ = try desk.open(red[0], by: maja)
    try desk.submit(red[0], Samples.judgement(.handover), by: maja)
    let one = try figures(desk, maja)
    #expect(one.redItems == 2 && one.progress.redWaiting == 2)
    try desk.run("UPDATE queue SET free = 2 WHERE item_id = $1", [.item(red[1])])
    #expect(try figures(desk, maja).redItems == 2)
  }

  @Test(arguments: EngineUnderTest.available)
  func `they follow what people do`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(3), overlap: 2)
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let items = try desk.items()
    var expected = HomeFigures(
      progress: QueueProgress(doneToday: 0, waiting: 6),
      isNewcomer: true,
      conversations: 3
    )
    #expect(try figures(desk, maja) == expected)
    for reviewer in [maja, jonas] {
      _ = try desk.open(items[0], by: reviewer)
      try desk.submit(items[0], Samples.judgement(.rewrite), by: reviewer)
    }
    expected = HomeFigures(
      progress: QueueProgress(doneToday: 1, waiting: 4),
      settled: 1,
      asSubmitted: 1,
      conversations: 3
    )
    #expect(try figures(desk, maja) == expected)
    #expect(try figures(desk, jonas) == expected)
    var other = Samples.judgement(.rewrite)
    other.rewrite = "Något annat."
    try desk.submit(items[0], other, by: jonas)
    // Two texts: one has to be picked.
    #expect(try figures(desk, jonas).asSubmitted == 0)
    #expect(try figures(desk, jonas).settled == 0)
    try desk.submit(items[0], Samples.judgement(.approve), by: jonas)
    expected.settled = 0
    expected.asSubmitted = 0
    expected.disputed = 1
    // Nobody is here who may settle.
    expected.stuck = 1
    #expect(try figures(desk, maja) == expected)
    #expect(try desk.undo(jonas) == .annotation(items[0], .approve))
    expected.disputed = 0
    expected.stuck = 0
    expected.drafts = 1
    expected.progress.doneToday = 0
    #expect(try figures(desk, jonas) == expected)
    try desk.put(.skip, items[0], by: jonas)
    expected.skipped = 1
    expected.progress.waiting = 5
    #expect(try figures(desk, jonas) == expected)
    try desk.put(.passOn, items[0], by: jonas)
    expected.skipped = 0
    expected.drafts = 0
    #expect(try figures(desk, jonas) == expected)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }
}
