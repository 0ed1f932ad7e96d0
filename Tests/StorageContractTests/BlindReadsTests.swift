/// Does any read tell a reviewer what a colleague did with an item that both are asked about?

import Curation
import CurationTesting
import Storage
import Testing

struct BlindReadsTests {
  /// Something that a reviewer's screen or command reads, as a text with everything in it.
  struct Read: Sendable, CustomTestStringConvertible {
    let name: String
    let text: @Sendable (StoreDesk, ItemID, Int64) throws -> String
    var testDescription: String { name }

    init(_ name: String, _ text: @escaping @Sendable (StoreDesk, ItemID, Int64) throws -> Any) {
      self.name = name
      self.text = { "\(try text($0, $1, $2))" }
    }
  }

  private static func query(_ change: (inout ItemQuery) -> Void) -> ItemQuery {
    var query = ItemQuery()
    change(&query)
    return query
  }

  static let reads: [Read] = [
    Read("annotations") { try $0.store.annotations(of: $1, seenBy: $2) },
    Read("annotations, by a stranger") { desk, item, _ in
      try desk.store.annotations(of: item, seenBy: nil)
    },
    Read("history") { try $0.store.history(of: $1, seenBy: $2) },
    Read("history, by a stranger") { desk, item, _ in
      try desk.store.history(of: item, seenBy: nil)
    },
    Read("state") { desk, item, _ in try desk.store.state(of: item) as Any },
    Read("standing") { try $0.store.standing(of: $1, reader: $2, day: 1) as Any },
    Read("upcoming") { desk, _, reader in
      try desk.store.upcoming(reviewer: reader, limit: 9, day: 1)
    },
    Read("conversation") { desk, item, _ in try desk.store.conversation(of: item) as Any },
    Read("screening") { desk, item, _ in try desk.store.screening(of: item) as Any },
    Read("draft") { try $0.store.draft(of: $1, reviewer: $2) as Any },
    Read("submitted") { try $0.store.submitted($1, reviewer: $2) as Any },
    Read("own rewrites") { desk, _, reader in
      try desk.store.ownRewrites(reviewer: reader, situation: nil, limit: 9)
    },
    Read("what was done about it") { try $0.store.handoverTrail(of: $1, seenBy: $2) },
    Read("own doings about it") { try $0.store.handoverWork(of: $1, reviewer: $2) },
    Read("earlier conversations") { desk, item, _ in
      try desk.store.conversationsOfCustomer(of: item, limit: 9)
    },
    Read("hand-overs") { desk, _, _ in
      var facts: [HandoverFacts] = []
      try desk.store.eachHandover { fact in
        facts.append(fact)
        return true
      }
      return facts
    },
    Read("list") { desk, _, reader in try desk.list(by: reader) },
    Read("list of the open") { desk, _, reader in
      try desk.list(query { $0.state = .open }, by: reader)
    },
    Read("list by verdict") { desk, _, reader in
      try Verdict.allCases.map { verdict in
        try desk.list(query { $0.verdict = verdict }, by: reader)
      }
    },
    Read("list by situation and emotion") { desk, _, reader in
      [
        try desk.list(query { $0.situation = "delivery" }, by: reader),
        try desk.list(query { $0.emotion = "worry" }, by: reader),
      ]
    },
    Read("list by author") { desk, _, reader in
      try desk.list(query { $0.reviewer = "Maja" }, by: reader)
    },
    Read("list of the own") { desk, _, reader in
      try OwnWork.allCases.map { own in try desk.list(query { $0.own = own }, by: reader) }
    },
  ]

  @Test(arguments: EngineUnderTest.available, reads)
  func `a read is the same whatever a colleague submitted`(
    engine: EngineUnderTest,
    read: Read
  ) throws {
    var texts: [[String]] = []
    for verdict in [nil] + Verdict.allCases.map(Optional.some) {
      let desk = try engine.desk()
      try desk.add(Samples.conversations(2), overlap: 3)
      let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
      let item = try #require(try desk.claim(maja))
      if let verdict {
        try desk.submit(item, Samples.judgement(verdict, note: "hemligt"), by: maja)
      } else {
        desk.clock.advance(milliseconds: 1)
      }
      let before = try read.text(desk, item, jonas)
      #expect(!before.contains("hemligt"))
      // On the desk it is the same, and once the own annotation is in it need not be.
      #expect(try desk.claim(jonas) == item)
      texts.append([before, try read.text(desk, item, jonas)])
    }
    for text in texts { #expect(text == texts[0]) }
  }

  @Test(arguments: EngineUnderTest.available)
  func `who has submitted sees what the others said`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1), overlap: 2)
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    for person in [maja, jonas] {
      let item = try #require(try desk.claim(person))
      try desk.submit(item, Samples.judgement(.rewrite, note: "hemligt"), by: person)
    }
    let item = try #require(try desk.items().first)
    let seen = try desk.store.annotations(of: item, seenBy: jonas)
    #expect(!seen.isBlind && seen.annotations.count == 2)
  }
}
