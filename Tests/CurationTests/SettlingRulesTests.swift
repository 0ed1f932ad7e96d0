/// Does each row of the table of settling hold?

import Curation
import Testing

struct SettlingRulesTests {
  struct Row: Sendable {
    let votes: [Vote]
    let facts: SettlingFacts
    let becomes: Settlement
    let overlap: Int

    init(_ votes: [Vote], _ facts: SettlingFacts, _ becomes: Settlement, needs overlap: Int) {
      self.votes = votes
      self.facts = facts
      self.becomes = becomes
      self.overlap = overlap
    }
  }

  private static let (ok, no, person) = (Vote(.approve), Vote(.reject), Vote(.handover))
  private static let (one, two) = (Vote(.rewrite, text: "Ett."), Vote(.rewrite, text: "Två."))
  private static func drawn(_ number: Int) -> SettlingFacts { SettlingFacts(drawn: number) }
  private static func red(_ dismissers: Int) -> SettlingFacts {
    SettlingFacts(drawn: 1, isRed: true, dismissers: dismissers)
  }

  static let rows: [Row] = [
    // fewer than needed
    Row([], drawn(1), .open, needs: 1),
    Row([ok], drawn(2), .open, needs: 2),
    Row([no], drawn(1), .open, needs: 2),
    Row([person], drawn(1), .open, needs: 2),
    Row([no, no], drawn(3), .open, needs: 3),
    // one is enough
    Row([ok], drawn(1), .agreed(by: 0), needs: 1),
    Row([one], drawn(1), .agreed(by: 0), needs: 1),
    // all of one verdict
    Row([ok, ok], drawn(2), .agreed(by: 0), needs: 2),
    Row([no, no], drawn(1), .agreed(by: 0), needs: 2),
    Row([one, one], drawn(2), .agreed(by: 0), needs: 2),
    Row([Vote(.handover, text: "a"), person], drawn(1), .agreed(by: 0), needs: 2),
    // all rewrites, in different words
    Row([one, two], drawn(2), .disputedText, needs: 2),
    Row([one, one, two], drawn(3), .disputedText, needs: 3),
    // a majority
    Row([ok, one, ok], drawn(3), .agreed(by: 0), needs: 3),
    Row([one, ok, ok], drawn(3), .agreed(by: 1), needs: 3),
    Row([no, one, one], drawn(3), .agreed(by: 1), needs: 3),
    Row([no, one, two], drawn(3), .disputedText, needs: 3),
    Row([ok, ok, person], drawn(3), .disputedVerdict, needs: 3),
    Row([person, person, ok], drawn(3), .disputedVerdict, needs: 3),
    Row([ok, ok, no, no], drawn(4), .disputedVerdict, needs: 4),
    Row([ok, one, no], drawn(3), .disputedVerdict, needs: 3),
    // of several verdicts
    Row([ok, one], drawn(2), .disputedVerdict, needs: 2),
    Row([no, ok], drawn(1), .disputedVerdict, needs: 2),
    // red
    Row([], red(1), .open, needs: 1),
    Row([person], red(0), .open, needs: 2),
    Row([person], red(1), .disputedVerdict, needs: 2),
    Row([person, person], red(1), .agreed(by: 0), needs: 2),
    Row([ok, ok, no], SettlingFacts(drawn: 3, isRed: true), .disputedVerdict, needs: 3),
    // what a person decided, or holds others against
    Row([ok, no], SettlingFacts(state: .adjudicated, drawn: 1), .kept, needs: 2),
    Row([ok], SettlingFacts(state: .setAside, drawn: 1), .kept, needs: 1),
    Row([ok], SettlingFacts(state: .cannotJudge, drawn: 1), .kept, needs: 1),
    Row([ok, one], SettlingFacts(state: .agreed, drawn: 1, isGold: true), .kept, needs: 1),
    Row([ok, one], SettlingFacts(state: .agreed, drawn: 1), .disputedVerdict, needs: 1),
  ]

  @Test(arguments: rows)
  func `every row of the table holds`(row: Row) {
    #expect(SettlingRules.settlement(row.votes, row.facts) == row.becomes)
    #expect(SettlingRules.overlap(row.votes, row.facts) == row.overlap)
  }

  @Test func `votes given once others' could be seen begin disputes and end none`() {
    let (ok, no, one, two) = (Self.ok, Self.no, Self.one, Self.two)
    func becomes(_ votes: [Vote], blind: [Vote], drawn: Int = 2) -> Settlement {
      SettlingRules.settlement(votes, blind: blind, Self.drawn(drawn))
    }
    #expect(becomes([no, no], blind: [ok, no]) == .disputedVerdict)
    #expect(becomes([two, two], blind: [one, two]) == .disputedText)
    #expect(becomes([no, no], blind: [ok, ok]) == .disputedVerdict)
    #expect(becomes([two, two], blind: [one, one]) == .disputedVerdict)
    #expect(becomes([ok, no, no], blind: [ok, no]) == .disputedVerdict)
    #expect(becomes([Self.person, Self.person], blind: [Self.person]) == .disputedVerdict)
    #expect(becomes([ok, no], blind: [ok], drawn: 1) == .disputedVerdict)
    #expect(becomes([ok, ok], blind: [ok], drawn: 1) == .agreed(by: 0))
    #expect(becomes([ok], blind: [no]) == .open)
  }

  @Test func `who votes in which order matters for the words alone`() {
    for row in Self.rows where row.facts.state == .open {
      let turned = SettlingRules.settlement(row.votes.reversed(), row.facts)
      switch (row.becomes, turned) {
      case (.agreed(let a), .agreed(let b)):
        let reversed = Array(row.votes.reversed())
        #expect(row.votes[a].verdict == reversed[b].verdict)
      default: #expect(turned == row.becomes)
      }
    }
  }
}
