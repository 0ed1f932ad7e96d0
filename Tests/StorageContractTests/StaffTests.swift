/// Who may work, and how long is it known how long they worked?

import Curation
import CurationTesting
import Storage
import Testing

struct StaffTests {
  @Test(arguments: EngineUnderTest.available)
  func `who is retired gets no item, submits nothing and gives back what was open`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(2))
    _ = try desk.owner("Eva")
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let item = try #require(try desk.claim(maja))
    #expect(
      try desk.store.setActive(false, of: "Maja", actor: nil, at: desk.clock.now) == nil
    )
    #expect(throws: StorageError.retired("Maja")) { try desk.claim(maja) }
    #expect(throws: StorageError.retired("Maja")) { try desk.open(item, by: maja) }
    #expect(throws: StorageError.retired("Maja")) { try desk.submit(item, by: maja) }
    #expect(try desk.claim(jonas) == item)
    #expect(try desk.store.setActive(true, of: "Maja", actor: nil, at: desk.clock.now) == nil)
    #expect(try desk.claim(maja) != nil)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `somebody always owns the workspace`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    _ = try desk.owner("Eva")
    _ = try desk.reviewer("Maja")
    let (store, now) = (desk.store, desk.clock.now)
    #expect(try store.setRole(.reviewer, of: "Eva", actor: nil, at: now) == .lastOwner)
    #expect(try store.setActive(false, of: "Eva", actor: nil, at: now) == .lastOwner)
    #expect(try store.setRole(.owner, of: "Maja", actor: nil, at: now) == nil)
    #expect(try store.setActive(false, of: "Eva", actor: nil, at: now) == nil)
    #expect(try store.setRole(.reviewer, of: "Maja", actor: nil, at: now) == .lastOwner)
    #expect(try store.setRole(.owner, of: "Lo", actor: nil, at: now) == .unknown)
    #expect(try store.reviewers().map(\.role) == [.owner, .owner])
    #expect(try store.reviewers().map(\.isActive) == [false, true])
  }

  @Test(arguments: EngineUnderTest.available)
  func `time at work is forgotten with age, the work is not`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(3))
    let maja = try desk.reviewer("Maja")
    for _ in 0..<2 {
      let item = try #require(try desk.claim(maja))
      try desk.submit(item, by: maja)
      desk.clock.advance(minutes: 60)
    }
    let open = try #require(try desk.claim(maja))
    try desk.save("utkast", revision: 1, open, by: maja)
    try desk.begin("påbörjat", on: open, by: maja)
    let kept = try desk.store.ownRecord(maja)
    #expect(kept.timed.map(\.milliseconds) == [1_000, 1_000])
    #expect(try desk.store.teamTime() == kept.timed)
    let counts = Dictionary(uniqueKeysWithValues: kept.counts.map { ($0.name, $0.count) })
    #expect(counts["annotations"] == 2 && counts["drafts"] == 1 && counts["open_items"] == 1)
    #expect(counts["adjudication_drafts"] == 1)
    let second = try #require(kept.timed.last)
    try desk.store.forgetTime(before: second.at)
    #expect(try desk.store.ownRecord(maja).timed == [second])
    try desk.store.forgetTime(before: desk.clock.now.advanced(byMilliseconds: 1))
    #expect(try desk.store.ownRecord(maja).timed == [])
    #expect(try desk.store.ownRecord(maja).counts.map(\.count) == kept.counts.map(\.count))
    #expect(try desk.store.draft(of: open, reviewer: maja)?.body == "utkast")
    #expect(try desk.store.draft(of: open, reviewer: maja)?.activeMilliseconds == 0)
  }
}
