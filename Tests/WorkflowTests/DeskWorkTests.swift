/// What does the desk tell beside the item, and what does it keep for its reviewer?

import Curation
import CurationTesting
import Storage
import Testing

@testable import Workflow

struct DeskWorkTests {
  private func submit(
    _ desk: ReviewDesk,
    _ item: ItemID,
    _ judgement: Judgement
  ) throws -> SubmitAnswer {
    try desk.submit(judgement, for: item, guideVersion: 1, activeMilliseconds: 700)
  }

  @Test func `a correction begins with what was submitted and changes nothing`() throws {
    let office = try Office()
    try office.importSome(2)
    let desk = try office.desk("Maja")
    let item = try #require(try desk.next()).id
    _ = try submit(desk, item, Samples.judgement(.rewrite))
    guard case .item(let opened) = try desk.open(item) else {
      Issue.record("not opened")
      return
    }
    #expect(opened.isCorrection)
    #expect(opened.draft?.judgement == Samples.judgement(.rewrite))
    #expect(opened.draft?.activeMilliseconds == 700)
    #expect(try desk.home().drafts == 0)
    #expect(try desk.next()?.id != item)
    // What was begun is there again.
    _ = try desk.saveDraft(Samples.judgement(), for: item, revision: 1, activeMilliseconds: 1)
    guard case .item(let again) = try desk.open(item) else {
      Issue.record("not opened again")
      return
    }
    #expect(again.isCorrection && again.draft?.judgement == Samples.judgement())
    #expect(again.submitted == Samples.judgement(.rewrite))
    #expect(try submit(desk, item, Samples.judgement()) == .kept(.corrected))
    #expect(try desk.home().drafts == 0)
    #expect(try office.desk("Jonas").open(item) == .notOpened(.ended(.agreed)))
  }

  @Test func `an item is opened, passed on and told of`() throws {
    let office = try Office()
    try office.importSome(3)
    let (maja, jonas) = (try office.desk("Maja"), try office.desk("Jonas"))
    let items = try office.items()
    guard case .item(let opened) = try maja.open(items[2]) else {
      Issue.record("not opened")
      return
    }
    #expect(opened.id == items[2] && opened.draft == nil && !opened.isCorrection)
    guard case .leased(let name, let until)? = try jonas.standing(of: items[2])?.place else {
      Issue.record("not told who has it")
      return
    }
    #expect(name == "Maja")
    #expect(try jonas.open(items[2]) == .notOpened(.taken(by: name, until: until)))
    #expect(try maja.upcoming(limit: 2).map(\.id) == [items[2], items[0]])
    #expect(try jonas.takeOver(items[2]) == nil)
    #expect(try submit(jonas, items[2], Samples.judgement()) == .kept(.stored))
    #expect(try jonas.takeOver(items[2]) == .answered && jonas.passOn(items[2]) == .ended(.agreed))
    #expect(try jonas.passOn(items[0], note: "jäv") == nil)
    #expect(try jonas.takeOver(items[0]) == .putAway)
    #expect(try jonas.standing(of: items[0])?.place == .putAway(.passOn))
    #expect(try jonas.upcoming(limit: 5).map(\.id) == [items[1]])
    #expect(try jonas.passOn(ItemID(rawValue: 1)) == .unknown)
    #expect(try office.integer("SELECT count(*) FROM outcome WHERE note = 'jäv'") == 1)
  }

  @Test func `theme, tips and language belong to the reviewer`() throws {
    let office = try Office()
    let desk = try office.desk("Maja")
    #expect(try office.reviewer("Maja").seen == SeenTips())
    var seen = SeenTips(["a \"b\"": 2])
    seen.know("practice")
    try desk.remember(seen)
    try desk.setTheme("dark")
    let maja = try office.reviewer("Maja")
    #expect(maja.seen == seen && maja.theme == "dark" && maja.language == nil)
    #expect(try office.workspace.knownReviewer(named: "Maja") == maja)
    #expect(try office.reviewer("Jonas").theme == nil)
    #expect(SeenColumn.decode("[1]") == SeenTips() && SeenColumn.decode("") == SeenTips())
  }

  // A conversation of a customer, with its time.
  private func chat(_ id: Int, customer: String?, at: String? = nil) -> String {
    let key = customer.map { "\"customer\":\"\($0)\"," } ?? ""
    let time = at.map { ",\"at\":\"\($0)\"" } ?? ""
    return """
      {"conversation_id":"\(id)",\(key)"turns":[{"role":"customer","text":"Fråga \(id)"\(time)},\
      {"role":"bot","text":"Svar"}]}
      """
  }

  @Test func `earlier conversations are those of the same customer, the newest first`() throws {
    let office = try Office()
    try office.importLines([
      chat(1, customer: "kim", at: "2026-05-03T10:00:00Z"), chat(2, customer: "lo"),
      chat(3, customer: "kim", at: "2026-05-01T10:00:00Z"), chat(4, customer: nil),
      chat(5, customer: "kim", at: "2026-05-02T10:00:00Z"), chat(6, customer: nil),
    ])
    try office.importLines([chat(7, customer: "kim", at: "2026-05-09T10:00:00Z")])
    let (maja, jonas) = (try office.desk("Maja"), try office.desk("Jonas"))
    let items = try office.items()
    #expect(try maja.earlierConversations(of: items[0], limit: 5) == [])
    while try maja.indexSlice(milliseconds: 20) != nil {}
    func names(_ item: Int, limit: Int = 5) throws -> [String?] {
      try jonas.earlierConversations(of: items[item], limit: limit).map(\.externalID)
    }
    #expect(try names(0) == ["5", "3"])
    #expect(try names(0, limit: 1) == ["5"])
    #expect(try names(6) == ["1", "5", "3"])
    #expect(try names(2) == [] && names(3) == [] && names(1) == [])
    // Jonas hears what it was about once it is settled.
    guard case .item = try maja.open(items[4]) else {
      Issue.record("not opened")
      return
    }
    _ = try submit(maja, items[4], Samples.judgement(.reject))
    #expect(try jonas.earlierConversations(of: items[0], limit: 1).first?.situation == nil)
    _ = try submit(maja, items[4], Samples.judgement(.approve))
    #expect(try jonas.earlierConversations(of: items[0], limit: 1).first?.situation == "delivery")
  }

  @Test func `own rewrites are the latest that stand, each once`() throws {
    let office = try Office()
    try office.importSome(6)
    let (maja, jonas) = (try office.desk("Maja"), try office.desk("Jonas"))
    let items = try office.items()
    let texts = ["ett", "två", "ett", "tre", "guld"]
    for (item, text) in zip(items, texts) {
      _ = try maja.open(item)
      var judgement = Samples.judgement(.rewrite)
      judgement.rewrite = text
      judgement.situation = text == "tre" ? "invoice" : "delivery"
      _ = try submit(maja, item, judgement)
    }
    _ = try office.engine.write(.full) { session throws(StorageError) in
      try session.run("UPDATE item SET gold = 1 WHERE item_id = $1", [.item(items[4])])
    }
    func own(_ situation: String?, limit: Int = 9) throws -> [String] {
      try maja.ownRewrites(situation: situation, limit: limit).map(\.text)
    }
    #expect(try own("delivery") == ["ett", "två"])
    #expect(try own(nil) == ["tre", "ett", "två"])
    #expect(try own(nil, limit: 1) == ["tre"])
    #expect(try own("nowhere") == [])
    #expect(try jonas.ownRewrites(situation: nil, limit: 9) == [])
    _ = try submit(maja, items[3], Samples.judgement(.approve))
    #expect(try own(nil) == ["ett", "två"])
  }
}
