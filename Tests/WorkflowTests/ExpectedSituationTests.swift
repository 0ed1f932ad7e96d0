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
}
