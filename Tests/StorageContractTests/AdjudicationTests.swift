/// How is a dispute found, settled, sent back and taken up again?

import Curation
import CurationTesting
import Storage
import Testing

/// Items on which Maja and Jonas disagree, with Lo to decide.
struct Quarrel {
  let desk: StoreDesk
  let maja: Int64
  let jonas: Int64
  let lo: Int64
  let items: [ItemID]

  init(_ engine: EngineUnderTest, items count: Int = 1) throws {
    desk = try engine.desk()
    try desk.add(Samples.conversations(count), overlap: 2)
    maja = try desk.reviewer("Maja")
    jonas = try desk.reviewer("Jonas")
    lo = try desk.owner("Lo")
    items = try desk.items()
    for item in items {
      try submit(item, Samples.judgement(.rewrite), by: maja)
      try submit(item, Samples.judgement(), by: jonas)
    }
  }

  func submit(_ item: ItemID, _ judgement: Judgement, by reviewer: Int64) throws {
    _ = try desk.open(item, by: reviewer)
    try desk.submit(item, judgement, by: reviewer)
  }

  @discardableResult
  func decide(
    _ decision: AdjudicationDecision,
    _ item: ItemID,
    by adjudicator: Int64? = nil,
    expecting: DisputeVersion? = nil
  ) throws -> AdjudicationAnswer {
    desk.clock.advance(milliseconds: 1)
    return try desk.store.adjudicate(
      Adjudication(
        item: item,
        adjudicator: adjudicator ?? lo,
        decision: decision,
        expecting: expecting,
        guideVersion: 2,
        at: desk.clock.now,
        uid: desk.uid(),
        answerUID: desk.uid()
      )
    )
  }

  func answers(_ item: ItemID) throws -> [BlindAnnotation] {
    try dispute(item).annotations
  }

  func dispute(_ item: ItemID) throws -> StoredDispute {
    try #require(try desk.store.dispute(item, adjudicator: lo))
  }

  func pick(_ place: Int, _ item: ItemID) throws -> AdjudicationDecision {
    let answer = try answers(item)[place]
    return AdjudicationDecision(.pick, chosen: answer.id, judgement: answer.judgement)
  }

  func state(_ item: ItemID) throws -> ItemState? { try desk.store.state(of: item) }

  func figures(_ reviewer: Int64) throws -> HomeFigures {
    try desk.store.figures(reviewer: reviewer, day: 0)
  }

  /// What an export reads of settled items.
  func settled() throws -> [(item: ItemID, answer: SettledAnswer)] {
    var found: [(item: ItemID, answer: SettledAnswer)] = []
    var failure: StorageError?
    _ = try desk.store.eachSettled(withOrigin: true) { row, lookup in
      do throws(StorageError) {
        let (judgement, reviewers) = try lookup.judgement(of: row)
        let passedOver = row.isAdjudicated ? try lookup.passedOver(on: row) : []
        let answer = SettledAnswer(
          judgement: judgement,
          reviewers: reviewers,
          passedOver: passedOver
        )
        found.append((row.item, answer))
      } catch {
        failure = error
      }
      return failure == nil
    }
    if let failure { throw failure }
    return found
  }

  func breaches() throws -> [String] { try QueueInvariants.breaches(desk.engine) }
}

/// A settled item's answer whole.
struct SettledAnswer {
  var judgement: Judgement
  var reviewers: [String]
  var passedOver: [String]
}

struct AdjudicationTests {
  @Test(arguments: EngineUnderTest.available)
  func `who annotated an item does not get it to settle`(engine: EngineUnderTest) throws {
    let quarrel = try Quarrel(engine, items: 2)
    let store = quarrel.desk.store
    #expect(try store.nextDispute(adjudicator: quarrel.maja) == nil)
    #expect(try store.nextDispute(adjudicator: quarrel.lo) == quarrel.items[0])
    #expect(
      try store.nextDispute(adjudicator: quarrel.lo, after: quarrel.items[0])
        == quarrel.items[1]
    )
    #expect(try store.nextDispute(adjudicator: quarrel.lo, after: quarrel.items[1]) == nil)
    #expect(
      try quarrel.decide(quarrel.pick(0, quarrel.items[0]), quarrel.items[0], by: quarrel.jonas)
        == .refused(.own)
    )
    // Not even who has taken the annotation back.
    #expect(try quarrel.desk.undo(quarrel.jonas) != nil)
    try quarrel.submit(quarrel.items[1], Samples.judgement(.reject), by: quarrel.lo)
    #expect(try store.nextDispute(adjudicator: quarrel.jonas) == nil)
  }

  @Test(arguments: EngineUnderTest.available)
  func `one person alone settles their own`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1))
    let maja = try desk.reviewer("Maja")
    let item = try #require(try desk.claim(maja))
    try desk.put(.setAside, item, by: maja)
    #expect(try desk.store.nextDispute(adjudicator: maja) == item)
    let dispute = try #require(try desk.store.dispute(item, adjudicator: maja))
    #expect(dispute.isOwn && !dispute.hasOthers)
    _ = try desk.reviewer("Jonas")
    #expect(try desk.store.nextDispute(adjudicator: maja) == nil)
  }

  @Test(arguments: EngineUnderTest.available)
  func `a pick settles the item with that very answer`(engine: EngineUnderTest) throws {
    let quarrel = try Quarrel(engine)
    let item = quarrel.items[0]
    let answers = try quarrel.answers(item)
    #expect(answers.map(\.letter) == ["A", "B"])
    #expect(answers.map(\.judgement.verdict) == [.rewrite, .approve])
    #expect(try quarrel.decide(quarrel.pick(0, item), item) == .stored)
    #expect(try quarrel.state(item) == .adjudicated)
    let settled = try quarrel.settled()
    #expect(settled.map(\.item) == [item])
    #expect(settled.map(\.answer.judgement) == [Samples.judgement(.rewrite)])
    #expect(settled.map(\.answer.reviewers.count) == [3])
    #expect(try quarrel.figures(quarrel.maja).asSubmitted == 1)
    #expect(try quarrel.figures(quarrel.jonas).asSubmitted == 0)
    #expect(try quarrel.figures(quarrel.jonas).settled == 1)
    #expect(try quarrel.figures(quarrel.lo).disputed == 0)
    #expect(try quarrel.figures(quarrel.lo).settled == 0)
    #expect(try quarrel.desk.integer("SELECT count(*) FROM annotation") == 2)
    #expect(try quarrel.breaches() == [])
    // The same once more adds nothing.
    #expect(try quarrel.decide(quarrel.pick(0, item), item) == .unchanged)
  }

  @Test(arguments: EngineUnderTest.available)
  func `an answer put together of both holds in exports`(engine: EngineUnderTest) throws {
    let quarrel = try Quarrel(engine)
    let item = quarrel.items[0]
    var decision = try quarrel.pick(0, item)
    decision.judgement.emotions = ["anger": 3]
    decision.judgement.note = "båda"
    decision.remarks = AdjudicationRemarks(category: .lookAlike, confidence: .high, note: "se 4.2")
    #expect(try quarrel.decide(decision, item) == .stored)
    let answer = try #require(try quarrel.settled().first?.answer)
    #expect(answer.judgement == decision.judgement)
    #expect(answer.reviewers.count == 3, "the adjudicator stands behind it too")
    // Verdict and text are as Maja had them.
    #expect(try quarrel.figures(quarrel.maja).asSubmitted == 1)
    let past = try quarrel.dispute(item).past
    #expect(past.map(\.remarks) == [decision.remarks])
    #expect(past.map(\.verdict) == [.rewrite])
    #expect(try quarrel.breaches() == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `a later decision supersedes, and taking back disputes again`(
    engine: EngineUnderTest
  ) throws {
    let quarrel = try Quarrel(engine)
    let (desk, item) = (quarrel.desk, quarrel.items[0])
    try quarrel.decide(quarrel.pick(0, item), item)
    try quarrel.decide(quarrel.pick(1, item), item)
    #expect(try quarrel.settled().map(\.answer.judgement.verdict) == [.approve])
    #expect(try quarrel.figures(quarrel.jonas).asSubmitted == 1)
    let undone = try desk.store.undoAdjudication(
      adjudicator: quarrel.lo,
      uid: desk.uid(),
      at: desk.clock.now
    )
    #expect(undone == item)
    #expect(try quarrel.state(item) == .disputed)
    #expect(try quarrel.settled().isEmpty)
    #expect(try quarrel.figures(quarrel.jonas).settled == 0)
    #expect(try quarrel.figures(quarrel.jonas).disputed == 1)
    #expect(try desk.integer("SELECT count(*) FROM adjudication") == 3)
    let again = try desk.store.undoAdjudication(
      adjudicator: quarrel.lo,
      uid: desk.uid(),
      at: desk.clock.now
    )
    #expect(again == nil)
    let kinds = try desk.store.history(of: item).map(\.kind).suffix(4)
    #expect(kinds == [.adjudicated, .adjudicated, .adjudicationRetracted, .disputed])
    #expect(try quarrel.breaches() == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `a known answer whose decision was taken back is given to nobody`(
    engine: EngineUnderTest
  ) throws {
    let quarrel = try Quarrel(engine)
    let (desk, item) = (quarrel.desk, quarrel.items[0])
    try quarrel.decide(quarrel.pick(0, item), item)
    #expect(try desk.store.setGold(true, item, actor: quarrel.lo, at: desk.clock.now) == nil)
    _ = try desk.store.undoAdjudication(
      adjudicator: quarrel.lo,
      uid: desk.uid(),
      at: desk.clock.now
    )
    let kim = try desk.reviewer("Kim")
    let until = desk.clock.now.advanced(byMilliseconds: 60_000)
    let given = try desk.store.claimNext(
      reviewer: kim,
      now: desk.clock.now,
      day: 1,
      until: until
    ) { _ in true }
    #expect(given == nil)
  }

  @Test(arguments: EngineUnderTest.available)
  func `a pick between rewrites keeps the others as passed over`(engine: EngineUnderTest) throws {
    let quarrel = try Quarrel(engine)
    let item = quarrel.items[0]
    var other = Samples.judgement(.rewrite)
    other.rewrite = "Paketet är försenat."
    _ = try quarrel.desk.run("UPDATE item SET overlap = 3, drawn_overlap = 3")
    let kim = try quarrel.desk.reviewer("Kim")
    try quarrel.desk.submit(item, other, by: kim)
    try quarrel.decide(quarrel.pick(2, item), item)
    let first = Samples.judgement(.rewrite).rewrite
    #expect(try quarrel.settled().map(\.answer.passedOver) == [[first]])
    // The last decision alone says what was passed over.
    try quarrel.decide(quarrel.pick(1, item), item)
    #expect(try quarrel.settled().map(\.answer.passedOver) == [[]])
    var both = try quarrel.pick(0, item)
    both.act = .bothAcceptable
    try quarrel.decide(both, item)
    #expect(try quarrel.settled().map(\.answer.passedOver) == [[]])
    #expect(try quarrel.figures(kim).asSubmitted == 1, "both are as they were written")
    #expect(try quarrel.figures(quarrel.jonas).asSubmitted == 0)
  }

  @Test(arguments: EngineUnderTest.available)
  func `what was sent back waits for its reviewers and comes again`(
    engine: EngineUnderTest
  ) throws {
    let quarrel = try Quarrel(engine)
    let (desk, item) = (quarrel.desk, quarrel.items[0])
    var decision = AdjudicationDecision(.sendBack)
    #expect(try quarrel.decide(decision, item) == .refused(.noteMissing))
    decision.remarks.note = "Läs sista raden en gång till."
    #expect(try quarrel.decide(decision, item) == .stored)
    #expect(try desk.store.nextDispute(adjudicator: quarrel.lo) == nil)
    #expect(try quarrel.figures(quarrel.maja).sentBack == 1)
    #expect(try quarrel.figures(quarrel.maja).firstSentBack == item)
    #expect(try desk.store.sentBack(to: quarrel.jonas).map(\.note) == [decision.remarks.note])
    #expect(try desk.store.standBy(item, reviewer: quarrel.maja, at: desk.clock.now))
    #expect(try !desk.store.standBy(item, reviewer: quarrel.maja, at: desk.clock.now))
    #expect(try desk.store.nextDispute(adjudicator: quarrel.lo) == nil)
    #expect(try desk.open(item, by: quarrel.jonas) == .correction)
    // They agree by now, and still it is the adjudicator who says so.
    #expect(try desk.submit(item, Samples.judgement(.rewrite), by: quarrel.jonas) == .corrected)
    #expect(try quarrel.state(item) == .disputed)
    #expect(try desk.store.nextDispute(adjudicator: quarrel.lo) == item)
    #expect(try quarrel.answers(item).map(\.sentBack) == [.stoodBy, .corrected])
    #expect(try desk.integer("SELECT informed FROM annotation WHERE kind = 2") == 1)
    try quarrel.decide(quarrel.pick(0, item), item)
    #expect(try quarrel.state(item) == .adjudicated)
    #expect(try desk.integer("SELECT count(*) FROM sent_back") == 0)
    #expect(try quarrel.breaches() == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `one alone gets it back where one is named`(engine: EngineUnderTest) throws {
    let quarrel = try Quarrel(engine)
    let item = quarrel.items[0]
    let decision = AdjudicationDecision(
      .sendBack,
      receivers: [try quarrel.answers(item)[1].id],
      remarks: AdjudicationRemarks(note: "Se guiden.")
    )
    try quarrel.decide(decision, item)
    #expect(try quarrel.figures(quarrel.maja).sentBack == 0)
    #expect(try quarrel.figures(quarrel.jonas).sentBack == 1)
    _ = try quarrel.desk.store.undoAdjudication(
      adjudicator: quarrel.lo,
      uid: quarrel.desk.uid(),
      at: quarrel.desk.clock.now
    )
    #expect(try quarrel.figures(quarrel.jonas).sentBack == 0)
    #expect(try quarrel.desk.store.nextDispute(adjudicator: quarrel.lo) == item)
  }

  @Test(arguments: EngineUnderTest.available)
  func `a decision on what has changed is refused`(engine: EngineUnderTest) throws {
    let quarrel = try Quarrel(engine)
    let item = quarrel.items[0]
    let read = try quarrel.dispute(item).version
    let decision = try quarrel.pick(0, item)
    try quarrel.desk.submit(item, Samples.judgement(.reject), by: quarrel.jonas)
    #expect(try quarrel.decide(decision, item, expecting: read) == .refused(.changed))
    let now = try quarrel.dispute(item).version
    #expect(try quarrel.decide(decision, item, expecting: now) == .stored)
    let gone = AdjudicationDecision(.pick, chosen: 2, judgement: decision.judgement)
    #expect(try quarrel.decide(gone, item) == .refused(.noSuchAnnotation))
    #expect(try quarrel.decide(decision, ItemID(rawValue: 9)) == .refused(.unknown))
  }

  @Test(arguments: EngineUnderTest.available)
  func `what was set aside is confirmed or goes back to the queue`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(2))
    let (maja, lo) = (try desk.reviewer("Maja"), try desk.reviewer("Lo"))
    let items = try desk.items()
    let quarrelled = Adjudication(
      item: items[0],
      adjudicator: lo,
      decision: AdjudicationDecision(.confirmAside),
      expecting: nil,
      guideVersion: 1,
      at: desk.clock.now,
      uid: desk.uid(),
      answerUID: desk.uid()
    )
    #expect(try desk.store.adjudicate(quarrelled) == .refused(.notDisputed(.open)))
    for _ in items { try desk.put(.setAside, try #require(try desk.claim(maja)), by: maja) }
    #expect(try desk.store.figures(reviewer: lo, day: 0).toConfirm == 2)
    #expect(try desk.store.nextDispute(adjudicator: lo) == items[0])
    #expect(try desk.store.adjudicate(quarrelled) == .stored)
    #expect(try desk.store.nextDispute(adjudicator: lo) == items[1])
    #expect(try desk.store.figures(reviewer: lo, day: 0).toConfirm == 1)
    var back = quarrelled
    back.item = items[1]
    back.decision = AdjudicationDecision(.returnToQueue)
    back.uid = desk.uid()
    #expect(try desk.store.adjudicate(back) == .stored)
    #expect(try desk.store.state(of: items[1]) == .open)
    #expect(try desk.claim(maja) == nil, "who set it aside does not get it again")
    #expect(try desk.store.nextDispute(adjudicator: lo) == nil)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
    _ = try desk.store.undoAdjudication(adjudicator: lo, uid: desk.uid(), at: desk.clock.now)
    #expect(try desk.store.state(of: items[1]) == .setAside)
    #expect(try desk.store.nextDispute(adjudicator: lo) == items[1])
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `a red item can only be handed over`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    let (maja, jonas) = (try desk.experienced("Maja"), try desk.experienced("Jonas"))
    let lo = try desk.reviewer("Lo")
    let item = try #require(try desk.add(levels: [.red]).first)
    try desk.add(levels: [nil])
    _ = try desk.open(item, by: maja)
    try desk.submit(item, Samples.judgement(.handover), by: maja)
    try desk.put(.falseAlarm, item, by: jonas)
    #expect(try desk.store.state(of: item) == .disputed)
    #expect(try desk.store.nextDispute(adjudicator: jonas) == nil)
    #expect(try desk.store.nextDispute(adjudicator: lo) == item)
    let dispute = try #require(try desk.store.dispute(item, adjudicator: lo))
    #expect(dispute.isRed)
    var adjudication = Adjudication(
      item: item,
      adjudicator: lo,
      decision: AdjudicationDecision(.merge, judgement: Samples.judgement()),
      expecting: nil,
      guideVersion: 1,
      at: desk.clock.now,
      uid: desk.uid(),
      answerUID: desk.uid()
    )
    #expect(try desk.store.adjudicate(adjudication) == .refused(.red))
    adjudication.decision.judgement = Samples.judgement(.handover)
    #expect(try desk.store.adjudicate(adjudication) == .stored)
    #expect(try desk.store.state(of: item) == .adjudicated)
  }

  @Test(arguments: EngineUnderTest.available)
  func `who decided does not get the item from the queue`(engine: EngineUnderTest) throws {
    let quarrel = try Quarrel(engine)
    let (desk, item) = (quarrel.desk, quarrel.items[0])
    try quarrel.decide(quarrel.pick(0, item), item)
    _ = try desk.store.undoAdjudication(
      adjudicator: quarrel.lo,
      uid: desk.uid(),
      at: desk.clock.now
    )
    // A reviewer takes their answer back: the item is open again.
    #expect(try desk.undo(quarrel.jonas) != nil)
    try desk.put(.passOn, item, by: quarrel.jonas)
    #expect(try quarrel.state(item) == .open)
    #expect(try desk.claim(quarrel.lo) == nil)
    #expect(try quarrel.breaches() == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `exports read what was adjudicated in the order of import`(engine: EngineUnderTest) throws {
    let quarrel = try Quarrel(engine, items: 4)
    let items = quarrel.items
    try quarrel.desk.run(
      """
      UPDATE item SET state = 1, settled_by = (SELECT min(a.annotation_id) FROM annotation a
        WHERE a.item_id = item.item_id) WHERE item_id = $1
      """,
      [.item(items[2])]
    )
    for item in [items[3], items[0]] { try quarrel.decide(quarrel.pick(1, item), item) }
    #expect(try quarrel.settled().map(\.item) == [items[0], items[2], items[3]])
  }
}
