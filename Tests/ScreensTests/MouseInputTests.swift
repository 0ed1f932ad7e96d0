// Does the mouse help without ever deciding anything?

import Curation
import Screens
import TerminalUI
import Testing
import Wording

extension ScreenDriver {
  /// Points at the first cell that begins these words.
  mutating func point(_ kind: Mouse.Kind = .press, at words: String, after columns: Int = 0) {
    let lines = canvas.textLines
    guard let row = lines.firstIndex(where: { $0.contains(words) }),
      let start = lines[row].firstRange(of: words)?.lowerBound
    else { return }
    let column = lines[row].distance(from: lines[row].startIndex, to: start) + columns
    advance(milliseconds: gap)
    send(.input(.mouse(Mouse(kind, at: Point(column: column, row: row))), at: now))
  }
}

@Suite struct MouseInputTests {
  private var long: ReviewItem {
    var item = Samples.plain(9, reply: (1...60).map { "svar \($0)" }.joined(separator: "\n"))
    item.conversation.turns[0].text = (1...60).map { "fråga \($0)" }.joined(separator: "\n")
    return item
  }

  @Test func `the wheel scrolls the pane under the pointer`() {
    var driver = ScreenDriver([long])
    driver.point(.wheelDown, at: "svar 1")
    #expect(!driver.shows("svar 1 ") && driver.shows("svar 4 ") && driver.shows("fråga 1 "))
    driver.point(.wheelUp, at: "svar 4")
    #expect(driver.shows("svar 1 "))
  }

  @Test func `a click gives a pane the focus`() {
    var driver = ScreenDriver()
    driver.point(at: "Vänligen notera")
    #expect(driver.shows("▸ Boten"))
  }

  @Test func `a click in the editor puts the cursor there`() {
    var driver = ScreenDriver()
    driver.press("E")
    driver.type("Hej Anna, hur mår du?")
    driver.point(at: "mår du", after: 1)
    driver.type("X")
    driver.advance(milliseconds: 1_000)
    #expect(driver.drafts[Samples.item().id]?.judgement.rewrite == "Hej Anna, hur mXår du?")
  }

  @Test func `the wheel moves in the editor and in a list`() {
    var driver = ScreenDriver()
    driver.press("E")
    driver.type((1...9).map { "rad \($0)" }.joined(separator: "\n"))
    driver.point(.wheelUp, at: "rad 9")
    driver.type("X")
    driver.advance(milliseconds: 1_000)
    #expect(driver.drafts[Samples.item().id]?.judgement.rewrite.contains("rad 6X") == true)
    driver.key(.escape)
    driver.key(.escape)
    driver.press("g")
    driver.point(.wheelDown, at: "Leveransförsening")
    driver.key(.enter)
    #expect(driver.shows("Ärende: Inloggning"))
  }

  @Test func `a click selects a line, a second one chooses it`() {
    var driver = ScreenDriver()
    driver.press("g")
    driver.point(at: "Fakturafråga")
    #expect(driver.shows("> 3 □  Fakturafråga"))
    driver.point(at: "Fakturafråga")
    #expect(driver.shows("Ärende: Fakturafråga"))
  }

  @Test func `a phrase is chosen by two clicks`() {
    var driver = ScreenDriver()
    driver.press("E")
    driver.key(.function(8))
    driver.point(at: "Leveransdatum ·")
    driver.point(at: "Leveransdatum ·")
    driver.advance(milliseconds: 1_000)
    #expect(driver.drafts[Samples.item().id]?.judgement.rewrite == "{{leveransdatum}}")
  }

  @Test func `no clicking anywhere submits, judges or puts away`() {
    for open in ["", "g", "x", "S", "?", "l"] {
      var driver = ScreenDriver([Samples.item(), Samples.plain(9)])
      driver.press("0g1")
      driver.press(open)
      let verdict = open == "x" ? Verdict.reject : nil
      for row in 0..<24 {
        for column in stride(from: 1, to: 80, by: 6) {
          for _ in 0..<2 {
            let mouse = Mouse(.press, at: Point(column: column, row: row))
            driver.send(.input(.mouse(mouse), at: driver.now))
          }
        }
      }
      driver.advance(milliseconds: 1_500)
      #expect(driver.submissions.isEmpty && driver.outcomes.isEmpty)
      let judged = driver.drafts[Samples.item().id]?.judgement.verdict
      #expect(judged == verdict)
    }
  }

  @Test func `a verdict in the palette wants a key`() {
    var driver = ScreenDriver()
    driver.press("0g1")
    driver.key(.function(9))
    driver.point(at: "Godkänn svaret")
    driver.point(at: "Godkänn svaret")
    driver.key(.escape)
    #expect(driver.shows("inget omdöme än"))
  }
}
