/// Is the situation to expect taken from the file first, and else from the customer's words?

import Curation
import CurationTesting
import Guides
import Intake
import Storage
import Testing

@testable import Workflow

struct ExpectedSituationTests {
  /// An office whose situations have words and names.
  static func office(words: String = "{sv: [faktur*, betala*], en: [invoice]}") throws -> Office {
    let office = try Office(publishing: false)
    let own = Office.entry("invoice").replacing(
      "sv: invoice, en: invoice",
      with: "sv: Räkning, en: Bill"
    )
    let labels = Office.labels.replacing(
      Office.entry("invoice"),
      with: own + "\n    words: \(words)"
    )
    _ = try office.workspace.publishGuides(GuideDrafts(labels: labels), actor: nil)
    return office
  }

  private func line(_ id: Int, _ customer: String, _ more: String = "") -> String {
    """
    {"conversation_id":"\(id)","language":"sv"\(more),"turns":[{"role":"customer","text":"\(customer)"},\
    {"role":"bot","text":"Svar \(id)"}]}
    """
  }

  // Of each item, in the order of import, and of its row in the queue.
  private func expected(_ office: Office) throws -> [String?] {
    try office.engine.read { session throws(StorageError) in
      try session.all(
        """
        SELECT l.key, coalesce(q.expected, 0) = coalesce(i.expected, 0) FROM item i
        JOIN queue q ON q.item_id = i.item_id
        LEFT JOIN label l ON l.label_id = i.expected AND l.axis = 2 ORDER BY i.item_id
        """
      ) { row in
        #expect(row.integer(1) == 1)
        return row.isNull(0) ? nil : row.text(0)
      }
    }
  }

  private let lines = [
    #","situation":"delivery""#, #","situation":" RÄKNING ""#, #","meta":{"situation":"bill"}"#,
    #","situation":"Retur""#, #","situation":7"#, "",
  ]

  @Test func `the file's own word comes first, in id or name, then the customer's words`() throws {
    let office = try Self.office()
    var told: [String] = []
    let counts = try office.importLines(
      lines.enumerated().map { line($0 + 1, $0 == 2 ? "Hej" : "Fakturan", $1) }
    ) { step in
      if case .otherSituation(let name) = step { told.append(name) }
    }
    #expect(
      try expected(office) == ["delivery", "invoice", "invoice", "invoice", "invoice", "invoice"]
    )
    #expect(told == ["Retur"])
    #expect(counts.otherSituations == 1)
    // Whatever it is, it stays where it was.
    #expect(
      try office.integer("SELECT count(*) FROM conversation WHERE meta LIKE '%situation%'") == 5
    )
  }

  @Test func `without screening nobody looks for words, and what the file says still counts`()
    throws
  {
    let office = try Self.office()
    try office.importLines(
      lines.enumerated().map { line($0 + 1, "Fakturan", $1) },
      options: ImportOptions(isScreened: false)
    )
    #expect(try expected(office) == ["delivery", "invoice", "invoice", nil, nil, nil])
    var screening = try Screening(office.workspace, all: false)
    while try screening.slice() != nil {}
    #expect(
      try expected(office) == ["delivery", "invoice", "invoice", "invoice", "invoice", "invoice"]
    )
  }

  @Test func `other words are looked for by the next screening`() throws {
    let office = try Self.office()
    try office.importLines([line(1, "Fakturan"), line(2, "Var är det?")])
    #expect(try expected(office) == ["invoice", nil])
    let labels = Office.labels.replacing(
      Office.entry("delivery"),
      with: Office.entry("delivery") + "\n    words: {sv: [var är]}"
    )
    let report = try office.workspace.publishGuides(GuideDrafts(labels: labels), actor: nil)
    #expect(report.changesScreening)
    #expect(report.changes.contains { $0.id == "delivery" && $0.kind == .otherWords })
    var screening = try Screening(office.workspace, all: false)
    while try screening.slice() != nil {}
    #expect(try expected(office) == [nil, "delivery"])
  }

  @Test func `a column of a table names it, and what it says is kept`() throws {
    let office = try Self.office()
    let reader = try ConversationReader(
      ByteSource(bytes: Array("Fråga;Svar;Kategori\nHej;Hej!;Räkning\nHej;Då;Okänt\n".utf8)),
      options: IntakeOptions(
        source: "table",
        mapping: try ColumnMapping(parsing: "customer=Fråga,reply=Svar,situation=Kategori")
      )
    )
    _ = try office.workspace.importConversations(reader, file: "t.csv", options: ImportOptions()) {
      _ in
    }
    #expect(try expected(office) == ["invoice", nil])
    #expect(
      try office.integer(
        #"SELECT count(*) FROM conversation WHERE meta = '{"situation":"Okänt"}'"#
      ) == 1
    )
  }

  // Conversations about a situation, settled with a verdict each.
  private func settle(
    _ office: Office,
    _ numbers: Range<Int>,
    _ situation: String,
    _ verdict: Verdict
  ) throws {
    try office.importLines(numbers.map { line($0, "Hej \($0)", #","situation":"\#(situation)""#) })
    let maja = try office.reviewer("Maja")
    for item in try office.items().suffix(numbers.count) {
      var judgement = Samples.judgement(verdict)
      judgement.situation = situation
      _ = try office.workspace.store.claim(
        item,
        reviewer: maja.id,
        now: office.clock.now,
        until: office.clock.now.advanced(byMilliseconds: 1_000_000)
      )
      let submission = Submission(
        item: item,
        reviewer: maja.id,
        judgement: judgement,
        activeMilliseconds: nil,
        guideVersion: 1,
        at: office.workspace.surroundings.now(),
        uid: office.workspace.surroundings.uid(),
        day: 1
      )
      _ = try office.workspace.store.submit([submission])
    }
  }

  private func reasons(_ office: Office, _ item: ItemID?) throws -> [ItemStanding.Reason] {
    let item = try #require(item)
    return try office.workspace.standing(of: item, reader: nil)?.reasons ?? []
  }

  @Test func `a new workspace begins with ten of each situation, and why is said`() throws {
    let office = try Office(publishing: false, settings: { $0.randomShare = 0 })
    let words = Office.entry("invoice") + "\n    words: {sv: [faktur*]}"
    let labels = Office.labels.replacing(Office.entry("invoice"), with: words)
    _ = try office.workspace.publishGuides(GuideDrafts(labels: labels), actor: nil)
    let lines = (1...30).map { line($0, $0.isMultiple(of: 2) ? "Fakturan \($0)" : "Hej \($0)") }
    try office.importLines(lines)
    let items = try office.items()
    let hole = ItemStanding.Reason.coverageHole(Bilingual(sv: "invoice", en: "invoice"), answers: 0)
    let raised = try items.filter { try reasons(office, $0).contains(hole) }
    #expect(raised == (0..<10).map { items[$0 * 2 + 1] })
    // They come first, to a newcomer too.
    let desk = try office.desk("Maja")
    #expect(try desk.next()?.id == items[1])
  }

  @Test func `a language is said to be seldom beside one in which much is settled`() throws {
    let office = try Office(settings: { $0.randomShare = 0 })
    func english(_ number: Int) -> String {
      line(number, "Hi \(number)").replacing(#""sv""#, with: #""en""#)
    }
    try settle(office, 1..<50, "delivery", .approve)
    try office.importLines([english(100)])
    #expect(try !reasons(office, office.items().last).contains(.seldom), "little is settled yet")
    try settle(office, 50..<51, "delivery", .approve)
    try office.importLines([line(101, "Hej"), english(102)])
    let items = try office.items().suffix(2)
    #expect(try !reasons(office, items.first).contains(.seldom))
    #expect(try reasons(office, items.last).contains(.seldom))
  }

  @Test
  func `a situation in which replies fail comes first once it is known, after a screening too`()
    throws
  {
    let office = try Office(settings: { $0.randomShare = 0 })
    try settle(office, 1..<41, "delivery", .approve)
    try settle(office, 41..<81, "invoice", .rewrite)
    try office.importLines([line(100, "Hej", #","situation":"invoice""#), line(101, "Hopp")])
    let items = try office.items()
    let failure = ItemStanding.Reason.knownFailure(
      Bilingual(sv: "invoice", en: "invoice"),
      .init(approved: 0, answered: 40)
    )
    #expect(try reasons(office, items[80]).contains(failure))
    #expect(try !reasons(office, items[81]).contains(failure))
    // What came in before that was known is brought up to date.
    let item = items[80]
    _ = try office.engine.write(.full) { (session: any SQLSession) throws(StorageError) -> Int in
      try session.run(
        "UPDATE item SET score = 0, priority = 5 WHERE item_id = $1",
        [.item(item)]
      )
      return try session.run("UPDATE queue SET band = 9 WHERE item_id = $1", [.item(item)])
    }
    #expect(try !reasons(office, items[80]).contains(failure))
    var screening = try Screening(office.workspace, all: true)
    var moved = 0
    while let slice = try screening.slice() { moved += slice.moved }
    #expect(moved == 1)
    #expect(try reasons(office, items[80]).contains(failure))
    #expect(try QueueInvariants.breaches(office.engine) == [])
  }
}
