/// Which annotations settle an item?

import Curation
import CurationTesting
import Storage
import Testing

struct SettlingTests {
  /// A row of the table in `Settling.swift`.
  struct Row: Sendable, CustomStringConvertible {
    let drawn: Int
    let verdicts: [Verdict]
    let state: ItemState
    let overlap: Int64
    /// The place of the annotation that settles; nil for none.
    let by: Int?
    var description: String { "\(drawn): \(verdicts.map(\.name)) → \(state.name)" }

    init(_ drawn: Int, _ verdicts: [Verdict], _ state: ItemState, _ overlap: Int64, by: Int? = nil)
    {
      self.drawn = drawn
      self.verdicts = verdicts
      self.state = state
      self.overlap = overlap
      self.by = by
    }
  }

  static let rows = [
    Row(1, [], .open, 1),
    Row(1, [.approve], .agreed, 1, by: 0), Row(1, [.rewrite], .agreed, 1, by: 0),
    Row(1, [.reject], .open, 2), Row(1, [.handover], .open, 2),
    Row(1, [.reject, .reject], .agreed, 2, by: 0),
    Row(1, [.handover, .handover], .agreed, 2, by: 0),
    Row(1, [.reject, .approve], .disputed, 2), Row(1, [.reject, .handover], .disputed, 2),
    Row(2, [.approve], .open, 2), Row(2, [.approve, .approve], .agreed, 2, by: 0),
    Row(2, [.rewrite, .rewrite], .agreed, 2, by: 0), Row(2, [.approve, .rewrite], .disputed, 2),
    Row(3, [.reject, .reject], .open, 3),
    Row(3, [.approve, .approve, .approve], .agreed, 3, by: 0),
    Row(3, [.approve, .approve, .rewrite], .agreed, 3, by: 0),
    Row(3, [.approve, .rewrite, .reject], .disputed, 3),
    Row(3, [.approve, .approve, .handover], .disputed, 3),
  ]

  @Test(arguments: EngineUnderTest.available, rows)
  func `the table of settling holds`(engine: EngineUnderTest, row: Row) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1), overlap: row.drawn)
    let item = try #require(try desk.items().first)
    for (place, verdict) in row.verdicts.enumerated() {
      let reviewer = try desk.reviewer("Reviewer \(place)")
      #expect(try desk.claim(reviewer) == item)
      #expect(try desk.submit(item, Samples.judgement(verdict), by: reviewer) == .stored)
    }
    #expect(try desk.store.state(of: item) == row.state)
    #expect(try desk.integer("SELECT overlap FROM item") == row.overlap)
    let by = try desk.integer(
      """
      SELECT (SELECT count(*) FROM annotation a WHERE a.annotation_id < i.settled_by) FROM item i
      WHERE i.settled_by IS NOT NULL
      """
    )
    #expect(by == row.by.map { Int64($0) })
    let free = row.state == .open ? row.overlap - Int64(row.verdicts.count) : 0
    #expect(try desk.free(item) == free)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `two rewrites in different words wait for one to be picked`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1), overlap: 2)
    let people = try ["Maja", "Jonas"].map { try desk.reviewer($0) }
    let item = try #require(try desk.items().first)
    for (place, person) in people.enumerated() {
      _ = try desk.claim(person)
      var judgement = Samples.judgement(.rewrite)
      judgement.rewrite += String(place)
      try desk.submit(item, judgement, by: person)
    }
    #expect(try desk.store.state(of: item) == .disputed)
    var same = Samples.judgement(.rewrite)
    same.rewrite += "0"
    try desk.submit(item, same, by: people[1])
    #expect(try desk.store.state(of: item) == .disputed, "they had read the other's words")
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `a reject asks for a second person, who is never the first`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1))
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let item = try #require(try desk.claim(maja))
    try desk.submit(item, Samples.judgement(.reject), by: maja)
    #expect(try desk.claim(maja) == nil)
    #expect(try desk.claim(jonas) == item)
  }

  @Test(arguments: EngineUnderTest.available)
  func `a reject corrected to an approval needs one person again`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1))
    let maja = try desk.reviewer("Maja")
    let item = try #require(try desk.claim(maja))
    try desk.submit(item, Samples.judgement(.reject), by: maja)
    #expect(try desk.waiting() == 1)
    try desk.submit(item, Samples.judgement(.approve), by: maja)
    #expect(try desk.store.state(of: item) == .agreed)
    #expect(try desk.waiting() == 0)
    #expect(try desk.claim(try desk.reviewer("Jonas")) == nil)
  }

  @Test(arguments: EngineUnderTest.available)
  func `a correction can begin a dispute and never ends one`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(2), overlap: 2)
    let people = try ["Maja", "Jonas"].map { try desk.reviewer($0) }
    let items = try desk.items()
    for (item, second) in zip(items, [Verdict.rewrite, .approve]) {
      for (person, verdict) in zip(people, [.approve, second]) {
        _ = try desk.claim(person)
        try desk.submit(item, Samples.judgement(verdict), by: person)
      }
    }
    #expect(try items.map { try desk.store.state(of: $0) } == [.disputed, .agreed])
    try desk.submit(items[0], Samples.judgement(.approve), by: people[1])
    #expect(try desk.store.state(of: items[0]) == .disputed)
    // Who settles it sees two equal answers, and why they do not end it.
    let dispute = try desk.store.dispute(items[0], adjudicator: people[0])
    #expect(dispute?.annotations.map(\.isInformed) == [false, true])
    try desk.submit(items[1], Samples.judgement(.rewrite), by: people[0])
    #expect(try desk.store.state(of: items[1]) == .disputed)
    // Both have come to say the same, and neither by themselves.
    try desk.submit(items[1], Samples.judgement(.rewrite), by: people[1])
    #expect(try desk.store.state(of: items[1]) == .disputed)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `what is taken back and given again after others' could be seen ends no dispute`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1), overlap: 2)
    let people = try ["Maja", "Jonas"].map { try desk.reviewer($0) }
    let item = try #require(try desk.items().first)
    for (person, verdict) in zip(people, [Verdict.approve, .reject]) {
      _ = try desk.claim(person)
      try desk.submit(item, Samples.judgement(verdict), by: person)
    }
    #expect(try desk.undo(people[1]) != nil)
    try desk.submit(item, Samples.judgement(.approve), by: people[1])
    #expect(try desk.store.state(of: item) == .disputed)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available, [Verdict.approve, .reject])
  func `a third answer that came after the dispute ends it for neither side`(
    engine: EngineUnderTest,
    verdict: Verdict
  ) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1), overlap: 2)
    let people = try ["Maja", "Jonas", "Lena"].map { try desk.reviewer($0) }
    let item = try #require(try desk.items().first)
    for (person, verdict) in zip(people, [Verdict.approve, .reject]) {
      _ = try desk.claim(person)
      try desk.submit(item, Samples.judgement(verdict), by: person)
    }
    #expect(try desk.submit(item, Samples.judgement(verdict), by: people[2]) == .surplus)
    #expect(try desk.store.state(of: item) == .disputed)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `one person and a follower hand nothing over`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1))
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let item = try #require(try desk.claim(maja))
    try desk.submit(item, by: maja)
    #expect(try desk.submit(item, Samples.judgement(.handover), by: jonas) == .surplus)
    #expect(try desk.store.state(of: item) == .disputed)
    try desk.submit(item, Samples.judgement(.handover), by: maja)
    #expect(try desk.store.state(of: item) == .disputed)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `what was set aside stays so when another submits late`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1), overlap: 2)
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let item = try #require(try desk.claim(maja))
    #expect(try desk.claim(jonas) == item)
    try desk.put(.setAside, item, by: maja)
    #expect(try desk.submit(item, by: jonas) == .stored)
    #expect(try desk.store.state(of: item) == .setAside)
    #expect(try desk.waiting() == 0)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }
}
