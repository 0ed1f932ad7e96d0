/// What does a search find, and when?

import Curation
import CurationTesting
import Storage
import Testing

@testable import Workflow

struct SearchTests {
  private func fill(_ office: Office) throws {
    while try office.workspace.indexSlice(milliseconds: 20) != nil {}
  }

  private func found(_ office: Office, _ text: String, limit: Int = 3) throws -> [ItemID] {
    var query = ItemQuery()
    query.text = text
    var found: [ItemID] = []
    var after: ItemID?
    repeat {
      let page = try office.workspace.list(query, reader: nil, after: after, limit: limit)
      #expect(page.items.count <= limit)
      found += page.items.map(\.id)
      after = page.next
    } while after != nil
    return found
  }

  private func office(_ lines: [String], replies: ReplySelection = .last) throws -> Office {
    let office = try Office()
    try office.importLines(lines, options: ImportOptions(replies: replies))
    try fill(office)
    return office
  }

  @Test func `words of the customer, of the reply and the name are found`() throws {
    let office = try office([
      line(1, customer: "Var är mitt paket?", reply: "På väg."),
      line(2, customer: "Vår faktura är fel", reply: "Vi rättar den på måndag"),
      line(4711, customer: "LEVERANSFÖRSENINGEN gäller pa", reply: "Café"),
    ])
    let items = try office.items()
    #expect(try found(office, "var") == [items[0]])
    #expect(try found(office, "vår") == [items[1]])
    #expect(try found(office, "på") == [items[0], items[1]])
    #expect(try found(office, "pa") == [items[0], items[2]])
    #expect(try found(office, "pa ") == [items[2]])
    #expect(try found(office, "4711") == [items[2]])
    #expect(try found(office, "måndag faktura") == [items[1]])
    #expect(try found(office, "måndag paket") == [])
    #expect(try found(office, "CAFE\u{301}") == [items[2]])
    #expect(try found(office, "leveransförseningen") == [items[2]])
    // Sixteen letters are what a word is known by.
    #expect(try found(office, "leveransförseningar") == [items[2]])
    for text in ["\"", "*", "- : ^ ( ) AND", "är OR", "NEAR(a b)", "är*", "\"är", "👍 är"] {
      _ = try found(office, text)
    }
    #expect(try found(office, "\"är") == [items[0], items[1]])
    #expect(try found(office, "👍") == items)
  }

  @Test func `a conversation of several replies is found where the reply has the word`() throws {
    let turns = ["ett", "två", "tre"].map { word in
      """
      {"role":"customer","text":"Hej"},{"role":"bot","text":"Svar \(word)"}
      """
    }
    let line = "{\"conversation_id\":\"7\",\"turns\":[\(turns.joined(separator: ","))]}"
    let office = try office([line], replies: .every)
    let items = try office.items()
    #expect(try found(office, "svar två") == [items[1]])
    #expect(try found(office, "hej t") == Array(items.dropFirst()))
    #expect(try found(office, "7 hej svar", limit: 1) == items)
  }

  @Test func `a search says what it does not cover`() throws {
    let office = try Office()
    try office.importSome(60)
    var query = ItemQuery()
    query.text = "fråga"
    var page = try office.workspace.list(query, reader: nil, limit: 5)
    #expect(page.items == [] && page.next == nil)
    #expect(page.coverage == SearchCoverage(covered: 0, total: 60))
    let first = try #require(try office.workspace.indexSlice(milliseconds: 10))
    #expect(first.covered > 0 && first.covered < 60)
    page = try office.workspace.list(query, reader: nil, limit: 5)
    #expect(page.items.count == 5 && page.coverage == first)
    try fill(office)
    #expect(try office.workspace.indexSlice(milliseconds: 10) == nil)
    #expect(try office.workspace.searchCoverage().isComplete)
    #expect(try found(office, "fråga").count == 60)
    query.text = " "
    #expect(try office.workspace.list(query, reader: nil, limit: 5).coverage == nil)
    try office.importLines([line(61)])
    #expect(try office.workspace.searchCoverage() == SearchCoverage(covered: 60, total: 61))
  }

  @Test func `words and other conditions hold together, in both orders`() throws {
    let office = try Office()
    try office.importLines((1...40).map { line($0, customer: $0 % 3 == 0 ? "Paket" : "Brev") })
    try office.importLines(
      (41...50).map { line($0, customer: "Paket") },
      options: ImportOptions(batch: "maj")
    )
    try fill(office)
    let maja = try office.desk("Maja")
    for number in 0..<30 {
      let item = try #require(try maja.next())
      let judgement = Samples.judgement(number % 2 == 0 ? .rewrite : .approve)
      _ = try maja.submit(judgement, for: item.id, guideVersion: 1, activeMilliseconds: nil)
    }
    let changes: [(inout ItemQuery) -> Void] = [
      { _ in }, { $0.verdict = .rewrite }, { $0.own = .done }, { $0.state = .open },
      { $0.state = .agreed }, { $0.batch = "maj" }, { $0.language = "sv" },
      { $0.reviewer = "Maja" },
      {
        $0.situation = "delivery"; $0.emotion = "worry"
      },
    ]
    for change in changes {
      for sort in ItemQuery.Sort.allCases {
        var query = ItemQuery()
        query.sort = sort
        change(&query)
        let all = try pages(maja, query)
        query.text = "pak"
        #expect(try pages(maja, query) == all.filter { $0.customer.hasPrefix("Paket") })
      }
    }
  }

  private func pages(_ desk: ReviewDesk, _ query: ItemQuery) throws -> [ListedItem] {
    var found: [ListedItem] = []
    var after: ItemID?
    repeat {
      let page = try desk.list(query, after: after, limit: 4)
      found += page.items
      after = page.next
    } while after != nil
    return found
  }
}
