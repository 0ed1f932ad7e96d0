/// Does a claim or a submission cost the same in a long queue as in a short one?

import Curation
import CurationTesting
import SQLiteEngine
import Storage
import Testing

struct QueryPlanTests {
  /// A store of some thousand items, with reviewers who have worked in it.
  private struct Worked {
    let desk: StoreDesk
    let spy: SpyEngine
    let folder: TemporaryFolder
    let maja: Int64
    let jonas: Int64

    init(items: Int = 3_000, isAnalysed: Bool = false) throws {
      folder = try TemporaryFolder()
      spy = SpyEngine(try SQLiteEngine(path: folder.file("store.db"), creating: true))
      desk = try StoreDesk(spy)
      try desk.add(Samples.conversations(items), overlap: 2)
      maja = try desk.reviewer("Maja")
      jonas = try desk.reviewer("Jonas")
      if isAnalysed { try desk.run("ANALYZE") }
    }

    func plan(of sql: SQLText) throws -> [String] {
      try desk.engine.read { session throws(StorageError) in
        try session.all("EXPLAIN QUERY PLAN " + sql) { $0.text(3) }
      }
    }

    // An item has a few annotations, and an annotation a few labels; these may be sorted.
    private func isOfOneItem(_ sql: SQLText) -> Bool {
      sql.text.contains("FROM annotation a WHERE a.item_id = $1")
        || sql.text.contains("WHERE x.annotation_id = $1")
        || sql.text.contains("WHERE o.item_id = $1 AND o.kind = 5")
    }

    // Everything a statement reads other than by a seek, or sorts.
    func slowSteps(of statements: [SQLText]) throws -> [String] {
      try statements.flatMap { sql in
        try plan(of: sql).filter { step in
          let isSlow =
            step.hasPrefix("SCAN") && step != "SCAN CONSTANT ROW" || step.contains("AUTOMATIC")
            || step.contains("TEMP B-TREE") && !isOfOneItem(sql)
          // The end of a table by its key is a seek, though SQLite calls it a scan.
          let isEnd = step == "SCAN event" && sql.text.contains("ORDER BY event_id DESC LIMIT 1")
          return isSlow && !isEnd
        }.map { "\($0) in \(sql.text)" }
      }
    }
  }

  @Test(arguments: [false, true])
  func `a claim of a new item seeks only`(isAnalysed: Bool) throws {
    let worked = try Worked(isAnalysed: isAnalysed)
    _ = worked.spy.takeStatements()
    #expect(try worked.desk.claim(worked.maja) != nil)
    let statements = worked.spy.takeStatements()
    #expect(statements.count > 8)
    let slow = try worked.slowSteps(of: statements)
    #expect(slow == [])
    worked.desk.engine.close()
  }

  @Test(arguments: [false, true])
  func `a claim restricted to a situation seeks only`(isAnalysed: Bool) throws {
    let worked = try Worked(items: 300, isAnalysed: isAnalysed)
    let (desk, maja) = (worked.desk, worked.maja)
    let more = (0..<2_000).map { Samples.conversation("more \($0)", customer: "Mer \($0)") }
    try desk.add(more, overlap: 2) { $0.isMultiple(of: 100) ? "invoice" : "delivery" }
    if isAnalysed { try desk.run("ANALYZE") }
    _ = worked.spy.takeStatements()
    for _ in 0..<20 {
      let item = try #require(try desk.claim(maja, only: "invoice"))
      try desk.put(.passOn, item, by: maja)
    }
    #expect(try desk.claim(maja, only: "invoice") == nil)
    _ = try desk.store.upcoming(reviewer: maja, limit: 20, day: 1, only: "delivery")
    let statements = worked.spy.takeStatements()
    let find = try #require(statements.first { $0.text.contains("q.expected * 20 + q.band = $2") })
    let plan = try worked.plan(of: find)
    #expect(
      plan.contains { $0.contains("queue_expected (<expr>=? AND ord>?)") },
      "\(plan)"
    )
    // Sources and imports, of which there are few.
    let slow = try worked.slowSteps(of: statements).filter { step in
      !["SCAN s in", "SCAN r in"].contains { step.hasPrefix($0) }
    }
    #expect(slow.map { String($0.prefix(200)) } == [])
    desk.engine.close()
  }

  @Test(arguments: [false, true])
  func `a claim that resumes, reaps or reclaims seeks only`(isAnalysed: Bool) throws {
    let worked = try Worked(items: 500, isAnalysed: isAnalysed)
    let (desk, maja) = (worked.desk, worked.maja)
    while let item = try desk.claim(maja) {
      if item.conversation > 490 { break }
      try desk.put(.skip, item, by: maja)
    }
    _ = worked.spy.takeStatements()
    #expect(try desk.claim(maja) != nil)
    desk.letLeasesRunOut()
    // Whose lease ran out resumes it; a colleague takes it away.
    #expect(try desk.claim(try desk.reviewer("Jonas")) != nil)
    for _ in 0..<10 {
      let item = try #require(try desk.claim(maja))
      try desk.put(.skip, item, by: maja)
    }
    let statements = worked.spy.takeStatements()
    #expect(statements.contains { $0.text.contains("JOIN queue") }, "nothing was reclaimed")
    #expect(statements.contains { $0.text.contains("SET state = 4") }, "nothing was reaped")
    let slow = try worked.slowSteps(of: statements)
    #expect(slow == [])
    worked.desk.engine.close()
  }

  @Test(arguments: Verdict.allCases, [false, true])
  func `a submission seeks only`(verdict: Verdict, isAnalysed: Bool) throws {
    let worked = try Worked(isAnalysed: isAnalysed)
    let item = try #require(try worked.desk.claim(worked.maja))
    try worked.desk.submit(item, by: worked.maja)
    #expect(try worked.desk.claim(worked.jonas) == item)
    let last = try #require(try worked.desk.items().last)
    _ = worked.spy.takeStatements()
    var judgement = Samples.judgement(verdict)
    judgement.overrides = ["rule": "reason"]
    judgement.rubric = ["clear": .mark(3)]
    judgement.target = "us"
    judgement.tones = ["cold"]
    try worked.desk.submit(item, judgement, by: worked.jonas)
    try worked.desk.submit(item, Samples.judgement(verdict, note: "again"), by: worked.jonas)
    try worked.desk.submit(last, judgement, by: worked.jonas)
    let statements = worked.spy.takeStatements()
    #expect(statements.count > 12)
    let slow = try worked.slowSteps(of: statements)
    #expect(slow == [])
    worked.desk.engine.close()
  }

  @Test func `red items cost no more than others`() throws {
    let worked = try Worked(items: 300)
    let (desk, maja) = (worked.desk, try worked.desk.experienced("Lena"))
    try desk.add(levels: Array(repeating: .red, count: 500))
    _ = worked.spy.takeStatements()
    for _ in 0..<7 {
      let item = try #require(try desk.claim(maja))
      try desk.submit(item, Samples.judgement(.approve), by: maja)
      try desk.submit(item, Samples.judgement(.handover), by: maja)
    }
    let item = try #require(try desk.claim(maja))
    try desk.put(.falseAlarm, item, by: maja)
    #expect(try desk.undo(maja) == .outcome(item, .falseAlarm))
    _ = try desk.store.handoverWork(of: item, reviewer: maja)
    _ = try desk.store.handoverTrail(of: item, seenBy: maja)
    _ = try desk.store.standing(of: item, reader: maja, day: 1)
    var query = ItemQuery()
    query.risk = .red
    _ = try desk.list(query, by: maja)
    // How many people and exports there are does not depend on the queue.
    let slow = try worked.slowSteps(of: worked.spy.takeStatements()).filter { step in
      !["SCAN reviewer", "SCAN e in", "SCAN s in", "SCAN r in", "SCAN earlier"]
        .contains { step.hasPrefix($0) }
    }
    #expect(slow == [])
    worked.desk.engine.close()
  }

  @Test func `drafts, outcomes and undo seek only`() throws {
    let worked = try Worked()
    let (desk, maja) = (worked.desk, worked.maja)
    let item = try #require(try desk.claim(maja))
    try desk.submit(item, by: maja)
    let next = try #require(try desk.claim(maja))
    _ = worked.spy.takeStatements()
    try desk.save("text", revision: 1, next, by: maja)
    try desk.put(.setAside, next, by: maja)
    #expect(try desk.undo(maja) != nil)
    try desk.release(next, by: maja)
    #expect(try desk.undo(maja) != nil)
    _ = try desk.store.counts(reviewer: maja, day: 1)
    _ = try desk.store.draft(of: next, reviewer: maja)
    // How long the list of exports is does not depend on the queue.
    let slow = try worked.slowSteps(of: worked.spy.takeStatements()).filter { step in
      !step.hasPrefix("SCAN e in")
    }
    #expect(slow == [])
    worked.desk.engine.close()
  }

  @Test(arguments: [false, true])
  func `disputes that nobody may settle are found by seeks`(isAnalysed: Bool) throws {
    let worked = try Worked(isAnalysed: isAnalysed)
    let (desk, maja) = (worked.desk, worked.maja)
    let items = try desk.items().prefix(20)
    for item in items {
      for (person, verdict) in [(maja, Verdict.rewrite), (worked.jonas, .approve)] {
        _ = try desk.open(item, by: person)
        try desk.submit(item, Samples.judgement(verdict), by: person)
      }
    }
    if isAnalysed { try desk.run("ANALYZE") }
    _ = worked.spy.takeStatements()
    #expect(try desk.store.figures(reviewer: maja, day: 1).stuck == 20)
    _ = try desk.store.standing(of: items[3], reader: maja, day: 1)
    let statements = worked.spy.takeStatements()
    #expect(statements.count { $0.text.contains("r.role > 1") } == 3)
    // How many people there are does not depend on the queue; the index has only what waits, and
    // `i` is the thousand of it that are looked at.
    let usual = ["SCAN reviewer", "SCAN r in", "SCAN i in", "SCAN w USING INDEX item_to_confirm"]
    let slow = try worked.slowSteps(of: statements).filter { step in
      !usual.contains { step.hasPrefix($0) }
    }
    #expect(slow == [])
    worked.desk.engine.close()
  }

  @Test(arguments: [false, true])
  func `lists, figures and certain items seek only`(isAnalysed: Bool) throws {
    let worked = try Worked(isAnalysed: isAnalysed)
    let (desk, maja) = (worked.desk, worked.maja)
    let items = try desk.items()
    for item in items.prefix(30) {
      _ = try desk.open(item, by: maja)
      try desk.submit(item, Samples.judgement(.rewrite), by: maja)
    }
    if isAnalysed { try desk.run("ANALYZE") }
    _ = worked.spy.takeStatements()
    _ = try desk.open(items[40], by: maja)
    _ = try desk.passOn(items[40], by: maja)
    _ = try desk.store.figures(reviewer: maja, day: 1)
    _ = try desk.store.upcoming(reviewer: maja, limit: 20, day: 1)
    _ = try desk.store.standing(of: items[50], reader: maja, day: 1)
    _ = try desk.store.ownRewrites(reviewer: maja, situation: "delivery", limit: 10)
    _ = try desk.store.conversationsOfCustomer(of: items[0], limit: 10)
    _ = try desk.store.unindexed(limit: 10)
    var query = ItemQuery()
    for sort in ItemQuery.Sort.allCases {
      query.sort = sort
      for own in OwnWork.allCases {
        query.own = own
        _ = try desk.list(query, by: maja)
      }
      query.own = nil
      for state in [nil] + ItemState.allCases {
        query.state = state
        for verdict in [nil, Verdict.rewrite] {
          query.verdict = verdict
          _ = try desk.list(query, by: maja, page: 4_000)
        }
      }
    }
    // Those of the thousand that stand ahead; sources and imports, of which there are one.
    let slow = try worked.slowSteps(of: worked.spy.takeStatements()).filter { step in
      !["SCAN earlier", "SCAN s in", "SCAN r in"].contains { step.hasPrefix($0) }
    }
    #expect(slow.map { String($0.prefix(200)) } == [])
    worked.desk.engine.close()
  }

  @Test func `the place in the queue is sought by band and order`() throws {
    let worked = try Worked()
    _ = worked.spy.takeStatements()
    _ = try worked.desk.claim(worked.maja)
    let find = try #require(
      worked.spy.takeStatements().first { $0.text.contains("ORDER BY q.ord LIMIT 1") }
    )
    let plan = try worked.plan(of: find)
    #expect(
      plan.contains { $0.contains("SEARCH q USING PRIMARY KEY (band=? AND ord>?)") },
      "\(plan)"
    )
    worked.desk.engine.close()
  }

  @Test func `a reviewer alone far ahead starts from the cursor with as many statements`() throws {
    let worked = try Worked(items: 1_200)
    let (desk, maja) = (worked.desk, worked.maja)
    _ = worked.spy.takeCount()
    var first = try #require(try desk.claim(maja))
    let atFirst = worked.spy.takeCount()
    // What comes back is looked for at every second item, and the first was the first.
    for _ in 0..<1_001 {
      try desk.put(.passOn, first, by: maja)
      first = try #require(try desk.claim(maja))
    }
    try desk.put(.passOn, first, by: maja)
    _ = worked.spy.takeCount()
    let far = try #require(try desk.claim(maja))
    #expect(worked.spy.takeCount() == atFirst)
    // The queue before the cursor is as long as ever, and the cursor stands at the last one given.
    let order = try desk.integer("SELECT ord FROM queue WHERE item_id = $1", [.item(far)])
    let cursor = try desk.integer(
      "SELECT pos FROM reviewer_cursor WHERE reviewer_id = $1 AND band = 9",
      [.integer(maja)]
    )
    #expect(order != nil && order == cursor)
    #expect(try desk.integer("SELECT count(*) FROM queue WHERE ord < $1", [.integer(1_000)]) == 999)
    desk.engine.close()
  }

  @Test func `nothing left is said from the cursor too`() throws {
    let worked = try Worked(items: 300)
    let (desk, maja) = (worked.desk, worked.maja)
    while let item = try desk.claim(maja) { try desk.put(.passOn, item, by: maja) }
    #expect(try desk.integer("SELECT count(*) FROM queue") == 300)
    let last = try desk.integer("SELECT max(ord) FROM queue WHERE band = 9")
    let cursors = try desk.integer(
      "SELECT pos FROM reviewer_cursor WHERE reviewer_id = $1 AND band = 9",
      [.integer(maja)]
    )
    #expect(cursors == last)
    desk.engine.close()
  }
}
