/// Is what came in before the guides screened again without losing what people decided?

import Curation
import CurationTesting
import Guides
import Storage
import Testing

@testable import Workflow

struct ScreenTests {
  private func screen(_ office: Office, all: Bool = false) throws -> ScreeningCounts {
    var screening = try Screening(office.workspace, all: all)
    var counts = ScreeningCounts()
    while let slice = try screening.slice() { counts += slice }
    return counts
  }

  private let red = line(2, customer: "Jag orkar inte leva längre.")

  @Test func `what was never screened is, and who needs a person comes first`() throws {
    let office = try Office()
    try office.importLines(
      [line(1, customer: "Ring 070-1740605."), red],
      options: ImportOptions(isScreened: false)
    )
    #expect(try office.workspace.countUnscreened() == 2)
    let counts = try screen(office)
    #expect(counts.conversations == 2)
    #expect(counts.moved == 1)
    #expect(counts.levels[.red] == 1)
    #expect(try office.workspace.countUnscreened() == 0)
    let items = try office.items()
    let first = try #require(try office.workspace.store.screening(of: items[0]))
    #expect(first.marks.map(\.placeholder) == ["{{phone}}"])
    #expect(try office.integer("SELECT value FROM counter WHERE name = 'personal:phone'") == 1)
    // No newcomer gets it, so the queue itself is asked.
    let next: SQLText = "SELECT item_id FROM queue ORDER BY band, ord LIMIT 1"
    #expect(try office.integer(next) == items[1].rawValue)
    // Nothing is left to do, and doing all of it again changes nothing.
    #expect(try screen(office).conversations == 0)
    let again = try screen(office, all: true)
    #expect(again.conversations == 2 && again.moved == 0)
    #expect(try office.workspace.store.screening(of: items[0]) == first)
    #expect(try office.integer("SELECT value FROM counter WHERE name = 'personal:phone'") == 1)
  }

  @Test func `decisions and placeholders stay`() {
    let turns = [
      Turn(.customer, "Jag heter Zorblax, ring 070-1740605 eller 070-1740611."),
      Turn(.bot, "Hej Zorblax!"),
    ]
    let rules = PersonalDataRules()
    let screener = ConversationScreener(
      version: 1,
      handover: HandoverPreset.guide,
      personalData: rules,
      voice: VoiceGuides()
    )
    let conversation = Conversation(source: "", turns: turns)
    var before = screener.screening(of: conversation, replies: [1]).marks
    // Numbers as an older guide gave them, and what people said.
    for index in before.indices {
      if before[index].placeholder == "{{phone}}" { before[index].placeholder = "{{phone_7}}" }
      if before[index].kind.isName { before[index].decision = .mask }
    }
    let byHand = PersonalMark(
      turn: 0,
      range: 0..<3,
      kind: .thirdParty,
      certainty: .possible,
      placeholder: "{{third_party_9}}",
      decision: .mask
    )
    let after = screener.screening(
      of: conversation,
      replies: [1],
      keeping: [byHand] + before
    ).marks
    #expect(after == [byHand] + before)
  }
}
