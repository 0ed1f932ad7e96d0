// Does work on disputes stay through a session, and does one come in and out of the screen?

import Curation
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct DisputesKeptTests {
  private func decisions(_ driver: ScreenDriver) -> [AdjudicationDecision] {
    driver.effects.compactMap { if case .decide(_, let decision, _) = $0 { decision } else { nil } }
  }

  private func choose(_ name: String, _ driver: inout ScreenDriver) {
    driver.key(.function(9))
    driver.type(name)
    driver.key(.enter)
  }

  @Test func `with no screen below q leaves the program, and nothing else does`() {
    var driver = DisputeScene.open(.fresh)
    #expect(driver.footer.contains("q Lämna") && !driver.footer.contains("Esc Stäng"))
    for key in [Key.escape, .control("c")] {
      driver.key(key)
      #expect(driver.shows("q lämnar Tonfall. Allt du skrivit finns kvar."))
      #expect(!driver.effects.contains(.quit))
    }
    driver.press("q")
    driver.advance(milliseconds: 300)
    #expect(driver.effects.last == .quit)
  }

  @Test func `a q that a sentence begins with leaves nothing`() {
    var driver = DisputeScene.open(.fresh)
    driver.type("qn", gap: 30)
    driver.advance(milliseconds: 300)
    #expect(!driver.effects.contains(.quit))
  }

  @Test func `with a screen below q goes back to it`() {
    var driver = ScreenDriver([], start: .home, disputes: [DisputeScene.quarrel()])
    driver.press("D")
    #expect(driver.shows("Granskare A") && driver.footer.contains("Esc Stäng"))
    driver.press("q")
    driver.advance(milliseconds: 300)
    #expect(driver.shows("Att göra") && !driver.effects.contains(.quit))
    // Opened from a dispute that is the first screen, others have one below.
    driver = DisputeScene.open(.fresh)
    driver.press("G")
    driver.press("q")
    driver.advance(milliseconds: 300)
    #expect(driver.shows("Granskare A") && !driver.effects.contains(.quit))
  }

  @Test func `a first start for settling shows the disputes and no card`() {
    let driver = ScreenDriver(
      start: .adjudication,
      seen: SeenTips(),
      disputes: [DisputeScene.quarrel()]
    )
    #expect(driver.shows("Granskare A") && !driver.shows("Hej Lena!"))
    #expect(!driver.effects.contains(.nextItem))
  }

  @Test func `what was chosen at a dispute that was skipped is there when it comes again`() {
    var driver = DisputeScene.open(.fresh)
    driver.press("1wccn")
    driver.type("se guiden")
    driver.key(.function(2))
    driver.press("s")
    #expect(driver.shows("41.5") && driver.shows("Inget än."))
    driver.press("s")
    driver.advance(milliseconds: 1_000)
    #expect(driver.shows("40.5") && driver.shows("som A") && driver.shows("se guiden"))
    driver.key(.enter)
    let remarks = AdjudicationRemarks(
      category: .guide,
      confidence: .medium,
      note: "se guiden"
    )
    #expect(decisions(driver).map(\.chosen) == [11])
    #expect(decisions(driver).map(\.remarks) == [remarks])
  }

  @Test(arguments: ["startsidan", "hur eniga"])
  func `what was chosen stays whichever way one goes`(name: String) {
    var driver = DisputeScene.open(.fresh)
    driver.press("1w")
    choose(name, &driver)
    #expect(!driver.shows("Granskare A"))
    choose("avgör det", &driver)
    #expect(driver.shows("40.5") && driver.shows("som A") && driver.shows("Beror på:"))
  }

  @Test(arguments: [Language.sv, .en])
  func `what was typed is left out of a decision only when that is asked for`(language: Language) {
    // Taken for the text that holds, then another answer is taken.
    var driver = DisputeScene.open(.merging, language)
    driver.key(.function(2))
    driver.press("2")
    driver.key(.enter)
    #expect(decisions(driver).isEmpty)
    #expect(driver.shows(language == .sv ? "Kommer inte med: din text (e)." : "your text (e)."))
    // Any other key asks anew, and what was typed is there.
    driver.press("w")
    driver.key(.enter)
    #expect(decisions(driver).isEmpty)
    driver.press("e")
    #expect(driver.shows("Hör av dig."))
    driver.key(.escape)
    driver.key(.enter)
    driver.key(.enter)
    #expect(decisions(driver).map(\.chosen) == [12])
  }

  @Test func `a ruling and words to send back with are asked about, an unchanged text not`() {
    var driver = DisputeScene.open(.ruling)
    driver.key(.escape)
    driver.press("S")
    driver.type("Läs sista raden.")
    driver.key(.escape)
    driver.press("1e")
    driver.key(.escape)
    driver.press("1")
    driver.key(.enter)
    #expect(driver.shows("det de skulle titta på igen (S), ditt beslut till guiden (R)."))
    #expect(!driver.shows("din text"))
    driver.key(.enter)
    #expect(decisions(driver).count == 1)
    driver = DisputeScene.open(.fresh)
    driver.press("1e")
    driver.key(.escape)
    driver.press("2")
    driver.key(.enter)
    #expect(decisions(driver).count == 1)
  }

  @Test func `sending back asks about the text and the note`() {
    var driver = DisputeScene.open(.merging)
    driver.key(.function(2))
    driver.press("n")
    driver.type("Se guiden.")
    driver.key(.function(2))
    driver.press("S")
    driver.type("Läs sista raden.")
    driver.key(.function(2))
    #expect(driver.shows("din text (e), din anteckning (n). F2 igen avgör ändå."))
    driver.type(" Igen.")
    driver.key(.function(2))
    #expect(decisions(driver).isEmpty)
    driver.key(.function(2))
    #expect(decisions(driver).map(\.remarks.note) == ["Läs sista raden. Igen."])
  }

  @Test func `taking a decision back brings back what was settled`() {
    var driver = DisputeScene.open(.taken)
    driver.advance(milliseconds: 1_000)
    let before = driver.canvas.textLines
    driver.key(.enter)
    #expect(driver.shows("41.5"))
    driver.desk.decisionTakenBack = DisputeScene.quarrel().item.id
    driver.desk.disputes[0].version.adjudication = 2
    driver.press("u")
    #expect(driver.shows("40.5"))
    driver.advance(milliseconds: 1_000)
    let after = driver.canvas.textLines
    #expect(after.dropLast(2) == before.dropLast(2))
    driver.key(.enter)
    let made = decisions(driver)
    #expect(made.count == 2 && made.first == made.last)
  }

  @Test func `what was decided is not begun when the item comes back by itself`() {
    var driver = DisputeScene.open(.taken)
    driver.key(.enter)
    driver.press("s")
    #expect(driver.shows("40.5") && driver.shows("Inget än.") && !driver.shows("Beror på:"))
  }

  @Test func `where the answers changed the words stay and the choice does not`() {
    var driver = DisputeScene.open(.fresh)
    driver.press("1n")
    driver.type("se guiden")
    driver.key(.function(2))
    driver.press("s")
    driver.desk.disputes[0].annotations[1].judgement.verdict = .reject
    driver.press("s")
    #expect(driver.shows("40.5") && driver.shows("Inget än.") && driver.shows("se guiden"))
    #expect(driver.shows("Omdömena har ändrats sedan") && driver.shows("Dina ord är kvar"))
  }

  @Test func `an item that is settled shows nothing that was begun on it`() {
    var driver = DisputeScene.open(.fresh)
    driver.press("1s")
    driver.desk.disputes[0].state = .agreed
    driver.press("s")
    #expect(driver.shows("40.5") && !driver.shows("som A"))
  }

  @Test func `coming back from the history stays at the same dispute`() {
    var driver = DisputeScene.open(.fresh)
    driver.press("s")
    #expect(driver.shows("41.5"))
    driver.press("h")
    driver.key(.escape)
    #expect(driver.shows("41.5"))
  }

  @Test func `a history without a line says when there will be some`() {
    var driver = DisputeScene.open(.fresh)
    driver.press("h")
    driver.send(.history(DisputeScene.quarrel().item.id, [], at: driver.now))
    #expect(driver.shows("annars när svaret är avgjort."))
  }
}
