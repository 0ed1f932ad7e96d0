/// Who sees what others said of an item?

import Curation
import CurationTesting
import Guides
import Storage
import Testing

@testable import Workflow

struct BlindnessTests {
  // An item for two, which Maja has judged.
  private func judged() throws -> (Office, ItemID) {
    let office = try Office(settings: { settings in
      settings.overlap.share = 1
      settings.overlap.reviewers = 2
    })
    try office.importSome(1)
    let maja = try office.desk("Maja")
    let item = try #require(try maja.next()).id
    _ = try maja.submit(
      Samples.judgement(.rewrite, note: "hemligt"),
      for: item,
      guideVersion: 1,
      activeMilliseconds: nil
    )
    return (office, item)
  }

  private func show(_ office: Office, _ item: ItemID, _ name: String) throws -> ShownItem {
    try #require(try office.workspace.show(item, reader: office.reviewer(name)))
  }

  @Test func `an open item shows nothing of others until the own annotation`() throws {
    let (office, item) = try judged()
    let before = try show(office, item, "Jonas")
    #expect(before.isBlind)
    #expect(before.annotations == [])
    let stranger = try office.workspace.show(item, reader: nil)
    #expect(stranger?.isBlind == true && stranger?.annotations == [])
    let own = try show(office, item, "Maja")
    #expect(!own.isBlind)
    #expect(own.annotations.map(\.judgement.note) == ["hemligt"])
    let jonas = try office.desk("Jonas")
    #expect(try jonas.next()?.id == item)
    _ = try jonas.submit(Samples.judgement(), for: item, guideVersion: 1, activeMilliseconds: nil)
    let after = try show(office, item, "Jonas")
    #expect(!after.isBlind)
    #expect(after.annotations.map(\.reviewer) == ["Maja", "Jonas"])
    // They disagree: it may be opened again, and then Lo may be asked.
    #expect(try show(office, item, "Lo").isBlind)
  }

  @Test func `who has taken the own annotation back is blind again`() throws {
    let (office, item) = try judged()
    let jonas = try office.desk("Jonas")
    _ = try jonas.next()
    _ = try jonas.submit(Samples.judgement(), for: item, guideVersion: 1, activeMilliseconds: nil)
    #expect(try jonas.undo() != nil)
    #expect(try show(office, item, "Jonas").isBlind)
  }

  @Test func `an open item is blind whether or not anybody has judged it`() throws {
    let office = try Office()
    try office.importSome(1)
    let item = try office.items()[0]
    let shown = try show(office, item, "Jonas")
    #expect(shown.isBlind)
    #expect((shown.file, shown.line) == ("test.jsonl", 1))
    let maja = try office.desk("Maja")
    _ = try maja.next()
    _ = try maja.submit(
      Samples.judgement(.reject),
      for: item,
      guideVersion: 1,
      activeMilliseconds: nil
    )
    #expect(try show(office, item, "Jonas") == shown)
  }

  @Test func `the history of an open item holds nobody's steps but the reviewer's own`() throws {
    let (office, item) = try judged()
    let jonas = try office.desk("Jonas")
    #expect(try jonas.history(of: item) == [])
    #expect(try jonas.next()?.id == item)
    #expect(try jonas.history(of: item).map(\.kind) == [.claimed])
    #expect(try office.desk("Maja").history(of: item) == office.workspace.store.history(of: item))
    _ = try jonas.submit(Samples.judgement(), for: item, guideVersion: 1, activeMilliseconds: nil)
    #expect(try jonas.history(of: item) == office.workspace.store.history(of: item))
  }

  @Test func `what the desk hands out holds nobody's words but the reviewer's own`() throws {
    let (office, item) = try judged()
    try office.desk("Maja").saveDraft(
      Samples.judgement(note: "också hemligt"),
      for: item,
      revision: 1,
      activeMilliseconds: 0
    )
    let seen = try #require(try office.desk("Jonas").next())
    #expect(!"\(seen)".contains("hemligt"))
    #expect(!"\(try show(office, item, "Jonas"))".contains("hemligt"))
    #expect(!"\(try show(office, item, "Maja"))".contains("också hemligt"))
  }

  @Test func `who settles may look at others' work, and is out as the item's reviewer`() throws {
    let (office, item) = try judged()
    let maja = try office.reviewer("Maja")
    #expect(maja.role == .owner)
    let jonas = try office.reviewer("Jonas")
    #expect(try office.workspace.openOthers(of: item, by: jonas) == .notYours)
    #expect(try office.workspace.openOthers(of: item, by: maja) == .seenAnyway)
    #expect(
      try office.workspace.addReviewer("Lena", role: .adjudicator, account: nil, by: maja) == nil
    )
    let lena = try office.reviewer("Lena")
    #expect(try office.workspace.openOthers(of: item, by: lena) == .out)
    let standing = try office.workspace.store.standing(of: item, reader: lena.id, day: 1)
    #expect(standing?.place == .sawOthers)
    #expect(try show(office, item, "Lena").annotations.map(\.judgement.note) == ["hemligt"])
    #expect(try office.desk("Lena").next() == nil)
    #expect(try office.desk("Lena").open(item) == .notOpened(.sawOthers))
    #expect(try office.desk("Lena").takeOver(item) == .sawOthers)
    #expect(try office.desk("Jonas").next()?.id == item)
    #expect(try office.workspace.history(of: item, reader: jonas).map(\.kind) == [.claimed])
    #expect(try office.workspace.history(of: item, reader: nil) == [])
  }

  @Test(arguments: [0, 0.1])
  func `where known answers are in use, a reviewer reads none before their own`(
    share: Double
  ) throws {
    let office = try Office(settings: { $0.goldShare = share })
    let lo = try office.reviewer("Lo")
    try office.importSome(1)
    let item = try #require(try office.items().first)
    try office.judge(item, ["Maja": .rewrite])
    #expect(try office.workspace.setGold(true, item, by: lo) == nil)
    let isUsed = share > 0
    let jonas = try office.reviewer("Jonas")
    var query = ItemQuery()
    func verdicts(_ reader: Reviewer?) throws -> [Verdict?] {
      try office.workspace.list(query, reader: reader, limit: 9).items.map(\.verdict)
    }
    for reader in [jonas, nil] {
      let shown = try #require(try office.workspace.show(item, reader: reader))
      #expect(shown.isBlind == isUsed && shown.annotations.isEmpty == isUsed)
      query.verdict = nil
      #expect(try verdicts(reader) == [isUsed ? nil : .rewrite])
      query.verdict = .rewrite
      #expect(try verdicts(reader).count == (isUsed ? 0 : 1))
      let kinds = try office.workspace.history(of: item, reader: reader).map(\.kind)
      #expect(kinds.contains(.annotated) == !isUsed && !kinds.contains(.goldMarked))
    }
    for reader in [lo, try office.reviewer("Maja")] {
      #expect(try office.workspace.show(item, reader: reader)?.annotations.count == 1)
      #expect(try verdicts(reader) == [.rewrite])
    }
    #expect(
      try office.workspace.history(of: item, reader: lo).map(\.kind).contains(.goldMarked)
    )
    try office.judge(item, ["Jonas": .approve])
    #expect(try office.workspace.show(item, reader: jonas)?.annotations.count == 2)
  }

  @Test func `an unknown item is nothing`() throws {
    let office = try Office()
    #expect(try office.workspace.show(ItemID(rawValue: 99), reader: office.reviewer("Maja")) == nil)
  }

  @Test func `an item is found by its number and by its source's name`() throws {
    let office = try Office()
    try office.importLines([line(4711)])
    #expect(try office.workspace.find("1.2").count == 1)
    #expect(try office.workspace.find("4711").count == 1)
    #expect(try office.workspace.find("4712") == [])
  }
}
