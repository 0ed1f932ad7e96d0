/// What does a reviewer find on the desk?

import Curation
import CurationTesting
import Guides
import Storage
import Testing

@testable import Workflow

struct DeskTests {
  @Test func `a draft is there when the program is started again`() throws {
    let office = try Office()
    try office.importSome(2)
    let desk = try office.desk("Maja")
    let item = try #require(try desk.next())
    #expect(item.draft == nil)
    let judgement = Samples.judgement(.rewrite, note: "halvfärdigt \u{1B}")
    let saved = try desk.saveDraft(judgement, for: item.id, revision: 3, activeMilliseconds: 4_000)
    let again = try office.desk("Maja").next()
    #expect(again?.id == item.id)
    #expect(
      again?.draft
        == Draft(judgement: judgement, revision: 3, savedAt: saved, activeMilliseconds: 4_000)
    )
    #expect(try office.desk("Jonas").item(item.id).draft == nil)
  }

  @Test func `a taken back submission is a draft as it was submitted`() throws {
    let office = try Office()
    try office.importSome(1)
    let desk = try office.desk("Maja")
    var generator = SeededGenerator(seed: 11)
    let item = try #require(try desk.next()).id
    for _ in 0..<40 {
      var judgement = Samples.anyJudgement(using: &generator)
      judgement.verdict = judgement.verdict ?? .reject
      _ = try desk.submit(judgement, for: item, guideVersion: 1, activeMilliseconds: 5)
      #expect(try desk.undo() == judgement.verdict.map { .annotation(item, $0) })
      #expect(try desk.item(item).draft?.judgement == judgement)
    }
  }

  @Test func `the item is the conversation with its context and what came after`() throws {
    let office = try Office()
    try office.importLines(
      [line(1, replies: 3)],
      options: ImportOptions(replies: .every, batch: "maj")
    )
    let desk = try office.desk("Maja")
    _ = try #require(try desk.next())
    let item = try desk.item(try office.items()[1])
    #expect(item.reply.text == "Svar 2")
    #expect(item.context.map(\.text) == ["Fråga 1 1", "Svar 1", "Fråga 1 2"])
    #expect(item.after.map(\.text) == ["Fråga 1 3", "Svar 3"])
    #expect(item.batch == "maj")
    #expect(item.conversation.externalID == "1")
  }

  @Test func `a list has items in the order in which they come to its reader`() throws {
    let office = try Office()
    try office.importLines(
      (1...8).map { line($0, customer: $0 == 6 ? "Jag orkar inte leva längre." : "Fråga") }
    )
    let desk = try office.desk("Maja")
    _ = try office.desk("Jonas").next()
    let skipped = try #require(try desk.next()).id
    try desk.store(.skip, for: skipped, note: "")
    var query = ItemQuery()
    query.sort = .next
    let listed = try desk.list(query, limit: 3).items.map(\.id)
    query.own = .skipped
    #expect(try desk.list(query, limit: 3).items.map(\.id) == [skipped])
    query.own = nil
    query.only = [listed[2], listed[0]]
    #expect(try desk.list(query, limit: 3).items.map(\.id) == [listed[0], listed[2]])
    var met: [ItemID] = []
    while let item = try desk.next() {
      met.append(item.id)
      _ = try desk.submit(
        Samples.judgement(item.level == .red ? .handover : .approve),
        for: item.id,
        guideVersion: 1,
        activeMilliseconds: 1
      )
    }
    #expect(listed == met && met.last == skipped && met.count > 5)
  }

  @Test func `today's count begins again at midnight`() throws {
    let office = try Office()
    try office.importSome(3)
    let desk = try office.desk("Maja")
    let item = try #require(try desk.next())
    _ = try desk.submit(Samples.judgement(), for: item.id, guideVersion: 1, activeMilliseconds: nil)
    #expect(try desk.progress() == QueueProgress(doneToday: 1, waiting: 2))
    office.clock.advance(minutes: 24 * 60)
    #expect(try desk.progress() == QueueProgress(doneToday: 0, waiting: 2))
  }

  @Test(arguments: WorkspaceSettings.ActiveSeconds.allCases)
  func `active seconds are kept unless the workspace says off`(
    setting: WorkspaceSettings.ActiveSeconds
  ) throws {
    let office = try Office(settings: { $0.activeSeconds = setting })
    try office.importSome(1)
    let desk = try office.desk("Maja")
    let item = try #require(try desk.next())
    _ = try desk.submit(Samples.judgement(), for: item.id, guideVersion: 1, activeMilliseconds: 900)
    let kept = try office.integer("SELECT count(*) FROM annotation WHERE active_ms = 900")
    #expect(kept == (setting == .off ? 0 : 1))
  }

  @Test func `the first to come is the owner and a name stays one person`() throws {
    let office = try Office()
    let (maja, jonas) = (try office.reviewer("Maja"), try office.reviewer("Jonas"))
    #expect((maja.role, jonas.role) == (.owner, .reviewer))
    #expect(try office.reviewer("Maja") == maja)
    #expect(maja.pseudonym != jonas.pseudonym)
    #expect(!maja.pseudonym.contains("Maja"))
    try office.desk("Maja").setLanguage("en")
    #expect(try office.reviewer("Maja").language == "en")
  }
}
