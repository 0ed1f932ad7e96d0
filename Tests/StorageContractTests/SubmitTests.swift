/// Is what was submitted kept as it was, in a slot or beyond?

import Curation
import CurationTesting
import Storage
import Testing

@testable import Storage

struct SubmitTests {
  @Test(arguments: EngineUnderTest.available)
  func `any judgement comes back as it was submitted`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(60))
    let maja = try desk.reviewer("Maja")
    var generator = SeededGenerator(seed: 7)
    for item in try desk.items() {
      var judgement = Samples.anyJudgement(using: &generator)
      judgement.verdict = judgement.verdict ?? .approve
      #expect(try desk.submit(item, judgement, by: maja) == .stored)
      #expect(try desk.store.annotations(of: item).map(\.judgement) == [judgement])
      #expect(try desk.submit(item, judgement, by: maja) == .unchanged)
    }
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `a submission settles its item, ends the lease and the draft`(engine: EngineUnderTest) throws
  {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1))
    let maja = try desk.reviewer("Maja")
    let item = try #require(try desk.claim(maja))
    try desk.save("text", revision: 1, item, by: maja)
    #expect(try desk.submit(item, Samples.judgement(.rewrite), by: maja) == .stored)
    #expect(try desk.store.state(of: item) == .agreed)
    #expect(try desk.claimState(item, maja) == 2)
    #expect(try desk.store.draft(of: item, reviewer: maja) == nil)
    let day = SettableClock.day(desk.clock.now)
    #expect(try desk.store.counts(reviewer: maja, day: day).doneToday == 1)
    #expect(try desk.store.history(of: item).map(\.kind) == [.claimed, .annotated, .settled])
  }

  @Test(arguments: EngineUnderTest.available)
  func `a correction is a new row, and the old one stays`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1))
    let maja = try desk.reviewer("Maja")
    let item = try #require(try desk.claim(maja))
    try desk.submit(item, Samples.judgement(.approve), by: maja)
    #expect(try desk.submit(item, Samples.judgement(.rewrite), by: maja) == .corrected)
    #expect(try desk.store.annotations(of: item).map(\.judgement.verdict) == [.rewrite])
    #expect(try desk.integer("SELECT count(*) FROM annotation") == 2)
    #expect(try desk.integer("SELECT done FROM item") == 1)
    let day = SettableClock.day(desk.clock.now)
    #expect(try desk.store.counts(reviewer: maja, day: day).doneToday == 1)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `a submission after the lease ran out takes a slot that is still free`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(2))
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let items = try desk.items()
    #expect(try desk.claim(maja) == items[0])
    try desk.put(.skip, items[0], by: maja)
    #expect(try desk.claim(maja) == items[1])
    desk.letLeasesRunOut()
    #expect(try desk.claim(jonas) == items[0])
    #expect(try desk.submit(items[1], by: maja) == .stored)
    #expect(try desk.free(items[1]) == 0)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `an answer of somebody who is out as reviewer is kept and of no effect`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1), overlap: 2)
    let item = try #require(try desk.items().first)
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let (lena, kim) = (try desk.reviewer("Lena"), try desk.reviewer("Kim"))
    _ = try desk.open(item, by: maja)
    try desk.submit(item, by: maja)
    #expect(try desk.claim(lena) == item)
    #expect(try desk.store.openOthers(of: item, by: lena, at: desk.clock.now))
    try desk.put(.skip, item, by: lena)
    try desk.put(.passOn, item, by: kim)
    for person in [lena, kim] {
      #expect(try desk.submit(item, Samples.judgement(.reject), by: person) == .informed)
      #expect(try desk.submit(item, Samples.judgement(.rewrite), by: person) == .informed)
      #expect(try desk.undo(person) == nil)
      #expect(try desk.claim(person) == nil)
    }
    #expect(try desk.store.state(of: item) == .open)
    #expect(try desk.free(item) == 1)
    #expect(try desk.integer("SELECT sum(informed) FROM annotation") == 4)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
    #expect(try desk.claim(jonas) == item)
    #expect(try desk.submit(item, by: jonas) == .stored)
    #expect(try desk.store.state(of: item) == .agreed)
    var rated: [Int64] = []
    let leftOut = try desk.store.eachRatedItem { item in
      rated += item.ratings.map(\.reviewer)
      return true
    }
    #expect(rated == [maja, jonas] && leftOut.informed == 2 && leftOut.corrections == 2)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `a submission after the slot was given away is kept as surplus`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1))
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let item = try #require(try desk.claim(maja))
    desk.letLeasesRunOut()
    #expect(try desk.claim(jonas) == item)
    #expect(try desk.submit(item, by: maja) == .surplus)
    #expect(try desk.submit(item, by: jonas) == .stored)
    #expect(try desk.store.annotations(of: item).map(\.isSurplus) == [true, false])
    #expect(try desk.store.state(of: item) == .agreed)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `a surplus annotation stays surplus when corrected or undone and submitted again`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1))
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let item = try #require(try desk.claim(maja))
    try desk.submit(item, by: maja)
    #expect(try desk.submit(item, by: jonas) == .surplus)
    #expect(try desk.submit(item, Samples.judgement(note: "again"), by: jonas) == .corrected)
    #expect(try desk.store.annotations(of: item).map(\.isSurplus) == [false, true])
    #expect(try desk.undo(jonas) == .annotation(item, .approve))
    #expect(try desk.submit(item, by: jonas) == .surplus)
    #expect(try desk.store.annotations(of: item).map(\.isSurplus) == [false, true])
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `an undone surplus takes the slot when it became free`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1))
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let item = try #require(try desk.claim(maja))
    desk.letLeasesRunOut()
    #expect(try desk.claim(jonas) == item)
    #expect(try desk.submit(item, by: maja) == .surplus)
    #expect(try desk.undo(maja) != nil)
    try desk.put(.passOn, item, by: jonas)
    #expect(try desk.submit(item, by: maja) == .stored)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `a failing submission leaves nothing of the whole lot`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(2))
    let maja = try desk.reviewer("Maja")
    let items = try desk.items()
    var second = Samples.judgement()
    second.verdict = nil
    let submissions = [Samples.judgement(), second].enumerated().map { place, judgement in
      Submission(
        item: items[place],
        reviewer: maja,
        judgement: judgement,
        activeMilliseconds: nil,
        guideVersion: 1,
        at: desk.clock.now,
        uid: desk.uid(),
        day: 0
      )
    }
    #expect(throws: StorageError.self) { try desk.store.submit(submissions) }
    #expect(try desk.integer("SELECT count(*) FROM annotation") == 0)
    #expect(try desk.waiting() == 2)
  }

  @Test(arguments: EngineUnderTest.available)
  func `an older draft does not overwrite a newer one`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1))
    let maja = try desk.reviewer("Maja")
    let item = try #require(try desk.claim(maja))
    try desk.save("two", revision: 2, item, by: maja)
    try desk.save("one", revision: 1, item, by: maja)
    #expect(try desk.store.draft(of: item, reviewer: maja)?.body == "two")
    for text in Samples.awkwardTexts {
      try desk.save(text, revision: 3, item, by: maja)
      let back = try desk.store.draft(of: item, reviewer: maja)
      #expect(back.map { Array($0.body.utf8) } == Array(text.utf8))
    }
    #expect(try desk.store.draft(of: item, reviewer: maja + 1) == nil)
  }
}
