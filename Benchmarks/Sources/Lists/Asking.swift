/// How long does each question take that a screen asks?

import Curation
import Storage

/// Asks for pages of 50 from the beginning and from the middle, in both orders.
struct Asking {
  private let store: Store
  private let maja: Int64
  private let jonas: Int64
  private let total: Int

  init(_ store: Store) throws {
    self.store = store
    func known(_ name: String) throws -> Int64 {
      try store.reviewer(named: name, role: .reviewer, uid: Lists.uid(), at: Lists.now()).id
    }
    maja = try known("maja")
    jonas = try known("jonas")
    total = try store.figures(reviewer: maja, day: 1).conversations
    print("\(total) conversations; CPU ms: the best and the worst of 20")
  }

  func ask() throws {
    for text in [
      "l", "le", "lev", "leve", "lever", "leverans", "leveransf", "leveransförsening", "jag",
      "jag ", "jag har", "jag har inte fått min leverans", "xyzzy", "xyzzy ", "made-\(total - 7)",
      "made-\(total - 7) jag ", "vänstra högra ", "vänstra le", "fakt", "kar", "kare", "karelo",
      "1",
      "12", "123", "1234", "12345", "j h i f m l", "på",
    ] {
      try list("search '\(text)'") { $0.text = text }
    }
    try list("all") { _ in }
    for state in [ItemState.open, .agreed, .disputed] {
      try list("state \(state.name)") { $0.state = state }
    }
    for own in OwnWork.allCases { try list("own \(own.rawValue)") { $0.own = own } }
    try list("verdict rewrite") { $0.verdict = .rewrite }
    try list("verdict handover (none)") { $0.verdict = .handover }
    try list("situation invoice, emotion worry") {
      $0.situation = "invoice"
      $0.emotion = "worry"
    }
    try list("reviewer maja") { $0.reviewer = "maja" }
    try list("language en (none)") { $0.language = "en" }
    try list("batch made, language sv") {
      $0.batch = "made"
      $0.language = "sv"
    }
    try list("verdict rewrite, 'leverans'") {
      $0.verdict = .rewrite
      $0.text = "leverans"
    }
    try list("state agreed, 'karelo'") {
      $0.state = .agreed
      $0.text = "karelo"
    }
    try list("language en (none), 'jag'") {
      $0.language = "en"
      $0.text = "jag"
    }
    try measure("figures") { _ = try store.figures(reviewer: maja, day: 1) }
    try measure("upcoming 50") { _ = try store.upcoming(reviewer: jonas, limit: 50, day: 1) }
    let item = ItemID(conversation: Int64(total / 2 + 2), turn: 1)
    try measure("standing") { _ = try store.standing(of: item, reader: jonas, day: 1) }
    try measure("own rewrites") {
      _ = try store.ownRewrites(reviewer: maja, situation: "nowhere", limit: 10)
    }
    try measure("conversations of the customer") {
      _ = try store.conversationsOfCustomer(of: item, limit: 64)
    }
  }

  private func list(_ name: String, _ change: (inout ItemQuery) -> Void) throws {
    var query = ItemQuery()
    change(&query)
    let middle = ItemID(conversation: Int64(total / 2), turn: 1)
    var found = 0
    var pages = 0
    for sort in ItemQuery.Sort.allCases {
      for after in [nil, middle] {
        query.sort = sort
        let request = ListRequest(query, reader: maja, after: after, limit: 50)
        try measure("\(name), \(sort.rawValue)\(after == nil ? "" : " from the middle")") {
          found = try store.list(request) { _ in true }.rows.count
        }
        pages += found
      }
    }
    if pages == 0 { print("  nothing found") }
  }

  private func measure(_ name: String, _ body: () throws -> Void) throws {
    var times: [Double] = []
    for _ in 0..<20 {
      let before = Lists.cpu()
      try body()
      times.append((Lists.cpu() - before) / 1e6)
    }
    times.sort()
    print("\(name): \(Lists.rounded(times[0])) \(Lists.rounded(times[times.count - 1]))")
  }
}
