// Which of what reviewers said of an item is a rating that agreement may count?

import Curation
import CurationTesting
import SQLiteEngine
import Storage
import Testing

struct RatingReadsTests {
  private func desk(_ folder: TemporaryFolder, items: Int = 1, overlap: Int = 2) throws -> StoreDesk
  {
    let desk = try StoreDesk(SQLiteEngine(path: folder.file("store.db"), creating: true))
    try desk.add(Samples.conversations(items), overlap: overlap)
    return desk
  }

  private func read(_ desk: StoreDesk) throws -> (items: [RatedItem], leftOut: RatingsLeftOut) {
    var items: [RatedItem] = []
    let leftOut = try desk.store.eachRatedItem { item in
      items.append(item)
      return true
    }
    return (items, leftOut)
  }

  private func give(
    _ verdict: Verdict,
    _ item: ItemID,
    by reviewer: Int64,
    _ desk: StoreDesk
  ) throws {
    _ = try desk.open(item, by: reviewer)
    try desk.submit(item, Samples.judgement(verdict), by: reviewer)
  }

  @Test func `everybody's rating comes with what agreement asks for`() throws {
    let folder = try TemporaryFolder()
    let desk = try desk(folder)
    let item = try #require(try desk.items().first)
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    var judgement = Samples.judgement(.rewrite)
    judgement.rubric = ["clear": .mark(2), "facts": .notApplicable]
    judgement.overrides = ["no-exclamation": "a quote"]
    _ = try desk.open(item, by: maja)
    try desk.submit(item, judgement, by: maja)
    let at = desk.clock.now
    try give(.approve, item, by: jonas, desk)
    let (items, leftOut) = try read(desk)
    let rated = try #require(items.first)
    #expect(items.count == 1 && leftOut == RatingsLeftOut())
    #expect(rated.id == item && rated.drawnOverlap == 2 && !rated.isGold)
    #expect(rated.ratings.map(\.reviewer) == [maja, jonas])
    let first = rated.ratings[0]
    #expect(first.judgement.verdict == .rewrite && first.judgement.rewrite == judgement.rewrite)
    #expect(first.judgement.emotions == ["worry": 2] && first.judgement.situation == "delivery")
    #expect(first.judgement.rubric == judgement.rubric)
    #expect(first.isOverridden && !rated.ratings[1].isOverridden)
    #expect(first.at == at && first.guideVersion == 1 && first.round == 0)
    desk.store.close()
  }

  @Test func `a correction never counts`() throws {
    let folder = try TemporaryFolder()
    let desk = try desk(folder)
    let item = try #require(try desk.items().first)
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    try give(.reject, item, by: maja, desk)
    try give(.approve, item, by: jonas, desk)
    try desk.submit(item, Samples.judgement(.approve), by: maja)
    let (items, leftOut) = try read(desk)
    #expect(items[0].ratings.map(\.judgement.verdict) == [.reject, .approve])
    #expect(leftOut.corrections == 1 && leftOut.informed == 0)
    desk.store.close()
  }

  @Test func `taken back while nobody else had judged, what took its place counts`() throws {
    let folder = try TemporaryFolder()
    let desk = try desk(folder)
    let item = try #require(try desk.items().first)
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    try give(.reject, item, by: maja, desk)
    #expect(try desk.undo(maja) != nil)
    try desk.submit(item, Samples.judgement(.approve), by: maja)
    try give(.approve, item, by: jonas, desk)
    let (items, leftOut) = try read(desk)
    #expect(items[0].ratings.map(\.judgement.verdict) == [.approve, .approve])
    #expect(leftOut == RatingsLeftOut())
    desk.store.close()
  }

  @Test func `taken back once others' work could be seen, the first one counts`() throws {
    let folder = try TemporaryFolder()
    let desk = try desk(folder)
    let item = try #require(try desk.items().first)
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    try give(.reject, item, by: maja, desk)
    try give(.approve, item, by: jonas, desk)
    #expect(try desk.undo(maja) != nil)
    try desk.submit(item, Samples.judgement(.approve), by: maja)
    let (items, leftOut) = try read(desk)
    #expect(items[0].ratings.map(\.judgement.verdict) == [.reject, .approve])
    #expect(leftOut.informed == 1)
    desk.store.close()
  }

  @Test func `what took the place of one taken back first counts, whoever came meanwhile`() throws {
    let folder = try TemporaryFolder()
    let desk = try desk(folder)
    let item = try #require(try desk.items().first)
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    try give(.reject, item, by: maja, desk)
    #expect(try desk.undo(maja) != nil)
    try give(.approve, item, by: jonas, desk)
    try desk.submit(item, Samples.judgement(.approve), by: maja)
    let (items, leftOut) = try read(desk)
    #expect(items[0].ratings.map(\.judgement.verdict) == [.approve, .approve])
    #expect(leftOut == RatingsLeftOut())
    desk.store.close()
  }

  @Test func `what was taken back after others counts, though nothing took its place`() throws {
    let folder = try TemporaryFolder()
    let desk = try desk(folder)
    let item = try #require(try desk.items().first)
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    try give(.reject, item, by: maja, desk)
    try give(.approve, item, by: jonas, desk)
    #expect(try desk.undo(maja) != nil)
    try desk.put(.setAside, item, by: maja)
    let (items, leftOut) = try read(desk)
    #expect(items[0].ratings.map(\.judgement.verdict) == [.reject, .approve])
    #expect(leftOut == RatingsLeftOut())
    desk.store.close()
  }

  @Test func `what is on the reader's desk is passed over, settled or not`() throws {
    let folder = try TemporaryFolder()
    let desk = try desk(folder, items: 2, overlap: 1)
    let items = try desk.items()
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    for item in items { try give(.approve, item, by: maja, desk) }
    try desk.run(
      "INSERT INTO claim (item_id, reviewer_id, state, expires_at, updated_at) VALUES ($1, $2, 1, 9, 9)",
      [.item(items[0]), .integer(jonas)]
    )
    for (reader, expected) in [(jonas, [items[1]]), (maja, items)] {
      var seen: [ItemID] = []
      let leftOut = try desk.store.eachRatedItem(for: .person(reader)) { item in
        seen.append(item.id)
        return true
      }
      #expect(seen == expected && leftOut.waiting == items.count - expected.count)
    }
    desk.store.close()
  }

  @Test func `what was taken back and not given again is no rating`() throws {
    let folder = try TemporaryFolder()
    let desk = try desk(folder)
    let item = try #require(try desk.items().first)
    let maja = try desk.reviewer("Maja")
    try give(.approve, item, by: maja, desk)
    #expect(try desk.undo(maja) != nil)
    let (items, leftOut) = try read(desk)
    #expect(items.isEmpty && leftOut.takenBack == 1)
    desk.store.close()
  }

  @Test func `who judges a settled item is no blind reviewer`() throws {
    let folder = try TemporaryFolder()
    let desk = try desk(folder, overlap: 1)
    let item = try #require(try desk.items().first)
    try give(.approve, item, by: try desk.reviewer("Maja"), desk)
    try desk.submit(item, Samples.judgement(.rewrite), by: try desk.reviewer("Jonas"))
    let (items, leftOut) = try read(desk)
    #expect(items[0].ratings.count == 1 && leftOut.informed == 1)
    desk.store.close()
  }

  @Test func `an item that came back stands apart, and a gold item has its answer`() throws {
    let folder = try TemporaryFolder()
    let desk = try desk(folder)
    let item = try #require(try desk.items().first)
    let maja = try desk.reviewer("Maja")
    try give(.approve, item, by: maja, desk)
    try desk.run(
      """
      INSERT INTO annotation (uid, item_id, reviewer_id, round, seq, kind, verdict, emotions,
      guide_version, submitted_at, informed) VALUES ($1, $2, $3, 1, 1, 1, 3, 1, 2, 9, 1)
      """,
      [.uid(desk.uid()), .item(item), .integer(maja)]
    )
    try desk.run("UPDATE item SET gold = 1 WHERE item_id = $1", [.item(item)])
    for (seq, verdict) in [(1, Verdict.approve), (2, .rewrite)] {
      try desk.run(
        """
        INSERT INTO adjudication (uid, item_id, reviewer_id, seq, verdict, guide_version, at)
        VALUES ($1, $2, $3, $4, $5, 1, 9000000000000)
        """,
        [
          .uid(desk.uid()), .item(item), .integer(maja), .integer(Int64(seq)),
          .integer(Int64(verdict.rawValue)),
        ]
      )
    }
    let rated = try #require(try read(desk).items.first)
    #expect(rated.ratings.map(\.judgement.verdict) == [.approve])
    #expect(rated.repeats.map(\.round) == [1])
    #expect(rated.repeats.map(\.judgement.emotions) == [[:]])
    #expect(rated.isGold && rated.known?.verdict == .rewrite && rated.known?.holdsEarlier == true)
    desk.store.close()
  }

  @Test func `who gets an item since its answer is known is held against that alone`() throws {
    let folder = try TemporaryFolder()
    let desk = try desk(folder, overlap: 1)
    let item = try #require(try desk.items().first)
    try give(.approve, item, by: try desk.reviewer("Maja"), desk)
    let lead = try desk.reviewer("Lena")
    let refusal = try desk.store.setGold(true, item, actor: lead, at: desk.clock.now)
    #expect(refusal == nil)
    desk.clock.advance(minutes: 1)
    let jonas = try desk.reviewer("Jonas")
    try desk.run(
      """
      INSERT INTO annotation (uid, item_id, reviewer_id, round, seq, kind, verdict, emotions,
      guide_version, submitted_at, informed) VALUES ($1, $2, $3, 0, 1, 1, 3, 1, 1, $4, 0)
      """,
      [.uid(desk.uid()), .item(item), .integer(jonas), .time(desk.clock.now)]
    )
    let rated = try #require(try read(desk).items.first)
    #expect(rated.ratings.map(\.judgement.verdict) == [.approve])
    #expect(rated.tests.map(\.judgement.verdict) == [.reject])
    let known = try #require(rated.known)
    #expect(known.verdict == .approve)
    // Whoever settled it is not praised for agreeing with themselves.
    #expect(!known.counts(at: rated.ratings[0].at) && known.counts(at: rated.tests[0].at))
    desk.store.close()
  }

  @Test func `items come in the order of import and one can stop`() throws {
    let folder = try TemporaryFolder()
    let desk = try desk(folder, items: 5)
    let items = try desk.items()
    let maja = try desk.reviewer("Maja")
    for item in items.reversed() { try give(.approve, item, by: maja, desk) }
    #expect(try read(desk).items.map(\.id) == items)
    var seen = 0
    _ = try desk.store.eachRatedItem { _ in
      seen += 1
      return seen < 2
    }
    #expect(seen == 2)
    desk.store.close()
  }

  @Test func `items whose annotations a reader may not see are told to nobody but the lead`() throws
  {
    let folder = try TemporaryFolder()
    let desk = try desk(folder, items: 3)
    let items = try desk.items()
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let lena = try desk.reviewer("Lena")
    // The first is disputed, the second agreed, the third waits for a second reviewer.
    try give(.approve, items[0], by: maja, desk)
    try give(.rewrite, items[0], by: jonas, desk)
    for reviewer in [maja, jonas] { try give(.approve, items[1], by: reviewer, desk) }
    try give(.approve, items[2], by: maja, desk)
    #expect(try desk.store.told(items, to: maja, adjudicates: false) == items)
    #expect(try desk.store.told(items, to: lena, adjudicates: false) == [items[1]])
    #expect(try desk.store.told(items, to: lena, adjudicates: true) == [items[0], items[1]])
    #expect(try desk.store.told(items, to: nil, adjudicates: false) == [items[1]])
    desk.store.close()
  }

  @Test func `reading sorts nothing and goes through annotations alone`() throws {
    let folder = try TemporaryFolder()
    let spy = SpyEngine(try SQLiteEngine(path: folder.file("store.db"), creating: true))
    let desk = try StoreDesk(spy)
    try desk.add(Samples.conversations(50), overlap: 2)
    let maja = try desk.reviewer("Maja")
    for item in try desk.items().prefix(10) { try give(.approve, item, by: maja, desk) }
    for isAnalysed in [false, true] {
      if isAnalysed { try desk.run("ANALYZE") }
      _ = spy.takeStatements()
      _ = try read(desk)
      let statements = spy.takeStatements()
      #expect(statements.count == 3)
      for statement in statements where !statement.text.contains("FROM label") {
        let steps = try desk.engine.read { session throws(StorageError) in
          try session.all("EXPLAIN QUERY PLAN " + statement) { $0.text(3) }
        }
        #expect(
          !steps.contains { $0.contains("TEMP B-TREE") || $0.contains("AUTOMATIC") },
          "\(steps)"
        )
        #expect(
          steps.allSatisfy { !$0.hasPrefix("SCAN") || $0.contains("USING INDEX") },
          "\(steps)"
        )
      }
    }
    desk.engine.close()
  }
}
