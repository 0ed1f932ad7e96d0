/// Is it told when nobody on the team may settle a dispute, and does somebody new end that?

import Curation
import CurationTesting
import Storage
import Testing

struct StuckDisputesTests {
  /// Items that Maja, who owns the workspace, and Jonas disagree on.
  private struct Pair {
    let desk: StoreDesk
    let maja: Int64
    let jonas: Int64
    let items: [ItemID]

    init(_ engine: EngineUnderTest) throws {
      desk = try engine.desk()
      try desk.add(Samples.conversations(2), overlap: 2)
      maja = try desk.owner("Maja")
      jonas = try desk.reviewer("Jonas")
      items = try desk.items()
      for item in items {
        for (person, verdict) in [(maja, Verdict.rewrite), (jonas, .approve)] {
          _ = try desk.open(item, by: person)
          try desk.submit(item, Samples.judgement(verdict), by: person)
        }
      }
    }

    func stuck() throws -> [ItemID] { try desk.store.stuckDisputes(among: 9) }

    func figure() throws -> Int { try desk.store.figures(reviewer: jonas, day: 0).stuck }

    func isTold(_ item: ItemID) throws -> Bool {
      try desk.store.standing(of: item, reader: jonas, day: 0)?.reasons == [.stuck]
    }

    func refusal(_ item: ItemID) throws -> AdjudicationAnswer {
      let dispute = try #require(try desk.store.dispute(item, adjudicator: maja))
      let answer = dispute.annotations[0]
      return try desk.store.adjudicate(
        Adjudication(
          item: item,
          adjudicator: maja,
          decision: AdjudicationDecision(.pick, chosen: answer.id, judgement: answer.judgement),
          expecting: nil,
          guideVersion: 1,
          at: desk.clock.now,
          uid: desk.uid(),
          answerUID: desk.uid()
        )
      )
    }
  }

  @Test(arguments: EngineUnderTest.available)
  func `home counts what this person settles, and apart what others do`(
    engine: EngineUnderTest
  ) throws {
    let pair = try Pair(engine)
    let (desk, items) = (pair.desk, pair.items)
    func counts(_ person: Int64) throws -> [Int] {
      let figures = try desk.store.figures(reviewer: person, day: 0)
      #expect(try desk.store.disputes(adjudicator: person, limit: 9).count == figures.toSettle)
      return [figures.toSettle, figures.forOthers, figures.withReviewers, figures.stuck]
    }
    #expect(try counts(pair.maja) == [0, 0, 0, 2])
    let lena = try desk.owner("Lena")
    #expect(try counts(pair.maja) == [0, 2, 0, 0])
    #expect(try counts(lena) == [2, 0, 0, 0])
    var decision = AdjudicationDecision(.sendBack)
    decision.remarks.note = "Läs sista raden."
    let back = Adjudication(
      item: items[0],
      adjudicator: lena,
      decision: decision,
      expecting: nil,
      guideVersion: 1,
      at: desk.clock.now,
      uid: desk.uid(),
      answerUID: desk.uid()
    )
    #expect(try desk.store.adjudicate(back) == .stored)
    #expect(try counts(pair.maja) == [0, 1, 1, 0])
    #expect(try counts(lena) == [1, 0, 1, 0])
    func reasons(_ item: ItemID) throws -> [ItemStanding.Reason]? {
      try desk.store.standing(of: item, reader: lena, day: 0)?.reasons
    }
    #expect(try reasons(items[0]) == [.withReviewers] && reasons(items[1]) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `what everybody who may settle has answered is told of and settled by nobody`(
    engine: EngineUnderTest
  ) throws {
    let pair = try Pair(engine)
    #expect(try pair.desk.store.nextDispute(adjudicator: pair.maja) == nil)
    #expect(try pair.stuck() == pair.items)
    #expect(try pair.desk.store.stuckDisputes(among: 1) == [pair.items[0]])
    #expect(try pair.figure() == 2)
    #expect(try pair.isTold(pair.items[1]))
    #expect(
      try pair.desk.store.dispute(pair.items[0], adjudicator: pair.maja)?.isStuck == true
    )
    #expect(try pair.refusal(pair.items[0]) == .refused(.everybodyTookPart))
  }

  @Test(arguments: EngineUnderTest.available)
  func `another adjudicator ends it, new, by role or come back`(engine: EngineUnderTest) throws {
    let pair = try Pair(engine)
    let (store, now) = (pair.desk.store, pair.desk.clock.now)
    _ = try pair.desk.reviewer("Kim")
    #expect(try pair.stuck() == pair.items, "a reviewer may settle nothing")
    #expect(try store.setRole(.adjudicator, of: "Kim", actor: pair.maja, at: now) == nil)
    #expect(try pair.stuck().isEmpty && pair.figure() == 0 && !pair.isTold(pair.items[0]))
    #expect(try pair.refusal(pair.items[0]) == .refused(.own))
    #expect(try store.setActive(false, of: "Kim", actor: pair.maja, at: now) == nil)
    #expect(try pair.stuck() == pair.items)
    #expect(try store.setActive(true, of: "Kim", actor: pair.maja, at: now) == nil)
    #expect(try pair.stuck().isEmpty)
    // The role of somebody who has answered ends nothing.
    #expect(try store.setActive(false, of: "Kim", actor: pair.maja, at: now) == nil)
    #expect(try store.setRole(.adjudicator, of: "Jonas", actor: pair.maja, at: now) == nil)
    #expect(try pair.stuck() == pair.items)
  }

  @Test(arguments: EngineUnderTest.available)
  func `a correction ends it not, being alone does`(engine: EngineUnderTest) throws {
    let pair = try Pair(engine)
    #expect(try pair.desk.open(pair.items[0], by: pair.jonas) == .correction)
    try pair.desk.submit(pair.items[0], Samples.judgement(.rewrite), by: pair.jonas)
    #expect(try pair.desk.store.state(of: pair.items[0]) == .disputed)
    #expect(try pair.stuck() == pair.items)
    let now = pair.desk.clock.now
    #expect(
      try pair.desk.store.setActive(false, of: "Jonas", actor: pair.maja, at: now) == nil
    )
    #expect(try pair.stuck().isEmpty)
    #expect(try pair.desk.store.nextDispute(adjudicator: pair.maja) == pair.items[0])
  }

  @Test(arguments: EngineUnderTest.available)
  func `what the owner set aside waits for another, a sent-back dispute for its reviewers`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1))
    let maja = try desk.owner("Maja")
    _ = try desk.reviewer("Jonas")
    let item = try #require(try desk.claim(maja))
    try desk.put(.setAside, item, by: maja)
    #expect(try desk.store.stuckDisputes(among: 9) == [item])
    let quarrel = try Quarrel(engine)
    #expect(try quarrel.desk.store.stuckDisputes(among: 9).isEmpty)
    let note = AdjudicationRemarks(note: "Läs igen.")
    try quarrel.decide(AdjudicationDecision(.sendBack, remarks: note), quarrel.items[0])
    _ = try quarrel.desk.owner("Kim")
    try quarrel.desk.run("UPDATE reviewer SET active = 0 WHERE name IN ('Lo', 'Kim')")
    #expect(try quarrel.desk.store.stuckDisputes(among: 9).isEmpty)
    for person in [quarrel.maja, quarrel.jonas] {
      let now = quarrel.desk.clock.now
      #expect(try quarrel.desk.store.standBy(quarrel.items[0], reviewer: person, at: now))
    }
    #expect(try quarrel.desk.store.stuckDisputes(among: 9) == quarrel.items)
  }
}
