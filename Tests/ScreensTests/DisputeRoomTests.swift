// Does a dispute show what the reply answers, and say what there is no room for?

import Curation
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct DisputeRoomTests {
  private func opened(
    _ dispute: Dispute,
    _ columns: Int = 80,
    _ rows: Int = 24
  ) -> ScreenDriver {
    var driver = ScreenDriver(
      [],
      size: Size(columns: columns, rows: rows),
      start: .adjudication,
      disputes: [dispute]
    )
    driver.advance(milliseconds: 1_000)
    return driver
  }

  /// A customer who writes a lot, after an exchange before.
  private func long() -> Dispute {
    var dispute = DisputeScene.quarrel()
    let lines = (1...9).map { "Rad \($0) av brevet." }.joined(separator: "\n")
    dispute.item.conversation.turns = [
      Turn(.customer, "Första frågan."), Turn(.bot, "Första svaret."), Turn(.customer, lines),
      Turn(.bot, "Vänligen notera."),
    ]
    dispute.item.id = ItemID(conversation: 40, turn: 3)
    return dispute
  }

  @Test(arguments: [(80, 24), (60, 16), (120, 40)])
  func `it opens at the message that the reply answers`(columns: Int, rows: Int) {
    let driver = opened(long(), columns, rows)
    #expect(driver.shows("Rad 1 av brevet."))
    if rows < 40 { #expect(driver.canvas.textLines[2].contains("Rad 1 av brevet.")) }
  }

  @Test func `rows that nothing else needs show more of what was said`() {
    let driver = opened(DisputeScene.quarrel())
    #expect(driver.canvas.textLines[1].hasPrefix("─ Kund · Boten ──"))
    #expect(!driver.canvas.textLines[1].contains("rad") && driver.shows("Avseende din betalning"))
  }

  @Test func `lines that there is no room for are told of`() {
    let small = opened(DisputeScene.threefold, 60, 16)
    let heading = small.canvas.textLines.first { $0.contains("skillnad") } ?? ""
    #expect(heading.contains("↓"), "\(small.text)")
    let large = opened(DisputeScene.threefold, 120, 40)
    #expect(large.canvas.textLines.first { $0.contains("skillnad") }?.contains("↓") == false)
  }

  @Test
  func `what differs is told of the two that are seen, and of a third by its letter`() {
    var dispute = DisputeScene.threefold
    dispute.annotations[0].judgement = DisputeScene.judgement(.approve, ["sadness": 3])
    dispute.annotations[1].judgement = DisputeScene.judgement(.reject, ["sadness": 2])
    dispute.annotations[2].judgement = DisputeScene.judgement(.reject, ["sadness": 3])
    var driver = opened(dispute, 120, 40)
    #expect(driver.canvas.textLines.contains { $0.contains("≠ Känner") })
    #expect(driver.shows("3 skillnader"))
    driver.press("v")
    #expect(driver.shows("Granskare C"))
    let feelings = driver.canvas.textLines.first { $0.contains("Känner") } ?? ""
    #expect(!feelings.contains("≠ Känner") && feelings.contains("≠ B"), "\(feelings)")
    let verdict = driver.canvas.textLines.first { $0.contains("Omdöme") } ?? ""
    #expect(verdict.contains("≠ Omdöme") && !verdict.contains("≠ B"), "\(verdict)")
    #expect(driver.shows("2 skillnader"))
  }
}
