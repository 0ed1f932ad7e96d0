/// Is an adjudicator's unfinished decision kept until it is decided, and no longer?

import Curation
import CurationTesting
import SQLiteEngine
import Storage
import Testing

struct AdjudicationDraftTests {
  private func body(_ quarrel: Quarrel, _ item: ItemID, by adjudicator: Int64) throws -> String? {
    try quarrel.desk.store.adjudicationDraft(of: item, adjudicator: adjudicator)?.body
  }

  @Test(arguments: EngineUnderTest.available)
  func `a draft comes back as it was saved, and an older one changes nothing`(
    engine: EngineUnderTest
  ) throws {
    let quarrel = try Quarrel(engine, items: 2)
    let (desk, item) = (quarrel.desk, quarrel.items[0])
    #expect(try desk.store.adjudicationDraft(of: item, adjudicator: quarrel.lo) == nil)
    try desk.begin("ett", revision: 1, on: item, by: quarrel.lo)
    desk.clock.advance(milliseconds: 7)
    try desk.begin("tre", revision: 3, on: item, by: quarrel.lo)
    let saved = desk.clock.now
    desk.clock.advance(milliseconds: 7)
    try desk.begin("två", revision: 2, on: item, by: quarrel.lo)
    let draft = try #require(try desk.store.adjudicationDraft(of: item, adjudicator: quarrel.lo))
    #expect(draft.body == "tre" && draft.revision == 3 && draft.savedAt == saved)
    // It is one person's and one item's.
    #expect(try body(quarrel, item, by: quarrel.maja) == nil)
    #expect(try body(quarrel, quarrel.items[1], by: quarrel.lo) == nil)
    #expect(try quarrel.breaches() == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `a decision ends the draft of who decides and nobody else's`(
    engine: EngineUnderTest
  ) throws {
    let quarrel = try Quarrel(engine, items: 3)
    let kim = try quarrel.desk.owner("Kim")
    for item in quarrel.items {
      for person in [quarrel.lo, kim] { try quarrel.desk.begin("ord", on: item, by: person) }
    }
    try quarrel.decide(quarrel.pick(0, quarrel.items[0]), quarrel.items[0])
    let note = AdjudicationRemarks(note: "Läs igen.")
    try quarrel.decide(AdjudicationDecision(.sendBack, remarks: note), quarrel.items[1])
    #expect(try body(quarrel, quarrel.items[0], by: quarrel.lo) == nil)
    #expect(try body(quarrel, quarrel.items[1], by: quarrel.lo) == nil)
    #expect(try body(quarrel, quarrel.items[2], by: quarrel.lo) == "ord")
    for item in quarrel.items { #expect(try body(quarrel, item, by: kim) == "ord") }
    // The same decision once more is none, and ends what was begun since all the same.
    try quarrel.desk.begin("igen", on: quarrel.items[0], by: quarrel.lo)
    let again = try quarrel.decide(quarrel.pick(0, quarrel.items[0]), quarrel.items[0])
    #expect(again == .unchanged)
    #expect(try body(quarrel, quarrel.items[0], by: quarrel.lo) == nil)
  }

  @Test(arguments: EngineUnderTest.available)
  func `what is refused keeps its draft`(engine: EngineUnderTest) throws {
    let quarrel = try Quarrel(engine)
    let item = quarrel.items[0]
    try quarrel.desk.begin("ord", on: item, by: quarrel.lo)
    let old = DisputeVersion(adjudication: 0, annotation: 0)
    #expect(
      try quarrel.decide(quarrel.pick(0, item), item, expecting: old) == .refused(.changed)
    )
    #expect(try body(quarrel, item, by: quarrel.lo) == "ord")
  }

  @Test func `a store of before gets its table and keeps everything`() throws {
    let folder = try TemporaryFolder()
    let engine = try SQLiteEngine(path: folder.file("store.db"), creating: true)
    try engine.migrate(Schema.migrations.filter { $0.version < 8 })
    #expect(throws: StorageError.self) {
      try engine.read { session throws(StorageError) in
        try session.first("SELECT count(*) FROM adjudication_draft") { $0.integer(0) }
      }
    }
    let desk = try StoreDesk(engine)
    let lo = try desk.owner("Lo")
    try desk.add(Samples.conversations(1))
    let item = try desk.items()[0]
    try desk.begin("ord", on: item, by: lo)
    #expect(try desk.store.adjudicationDraft(of: item, adjudicator: lo)?.body == "ord")
    engine.close()
  }
}
