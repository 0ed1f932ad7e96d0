// Do the banner, the voice guide and personal data stand beside each other?

import Curation
import Guides
import Screens
import TerminalUI
import Testing
import Wording

struct PersonalTogetherTests {
  private static let message = "Jag heter Vanja Ek, ring 070-1740605. Jag orkar inte mer."
  private static let voice = VoiceScenes.swedish(
    """
    version: 1
    id: liten
    language: sv
    status: active
    rules:
      - {id: inget-samtal, kind: existence, severity: error, any: ['/ringer \\S+/']}
      - {id: om, kind: substitution, severity: warning, swap: {avseende: om}}

    """
  )

  /// A red item whose grave words begin in the middle of a phone number.
  private static func item() -> ReviewItem {
    var item = GraveItems.item(isBlocking: false)
    item.conversation.turns = [Turn(.customer, message), Turn(.bot, "Vi ringer 070-1740605.")]
    let start = "Jag heter Vanja Ek, ring 070-17".utf8.count
    item.screening.findings = [
      ScreeningFinding(
        turn: 0,
        range: start..<(message.utf8.count - 1),
        kind: .handover(category: "self_harm", .red)
      )
    ]
    let screener = ConversationScreener(
      version: 3,
      handover: HandoverPreset.guide,
      personalData: PersonalDataRules(),
      voice: VoiceGuides()
    )
    item.screening.marks = screener.screening(of: item.conversation, replies: [1]).marks
    return item
  }

  private func desk(_ size: Size, _ language: Language = .sv) -> ScreenDriver {
    ScreenDriver([Self.item()], language: language, size: size, voice: Self.voice)
  }

  @Test func `grave words keep their signs around what is masked in them`() {
    let driver = desk(Size(columns: 120, rows: 40))
    #expect(driver.shows("ring ‹!!{{phone}}. Jag orkar inte mer!!›."))
    #expect(!driver.shows("1740605"))
  }

  @Test func `the voice guide quotes the reply as it is shown`() {
    var driver = desk(Size(columns: 120, rows: 40))
    driver.advance(milliseconds: 1_000)
    driver.press("0g1a")
    #expect(driver.shows("”ringer {{phone}}.”"))
    #expect(!driver.shows("1740605"))
  }

  @Test(arguments: Language.allCases)
  func `banner, findings and personal data fit while somebody writes`(language: Language) {
    for (columns, rows) in GoldenScreenTests.sizes {
      var driver = desk(Size(columns: columns, rows: rows), language)
      driver.advance(milliseconds: 1_000)
      driver.press("22E")
      driver.type("Hej Vanja Ek! Avseende det ringer vi 0701740605 den 12 maj.")
      driver.advance(milliseconds: 1_000)
      driver.canvas.checkInvariants()
      Golden.expect(driver.canvas, "together-\(columns)x\(rows)-\(language.rawValue)")
    }
  }
}
