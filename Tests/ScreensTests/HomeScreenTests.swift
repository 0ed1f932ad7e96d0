// Does the home screen say what waits and lead there?

import Curation
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct HomeScreenTests {
  private func home(
    _ figures: HomeFigures = SampleDesk().figures,
    waiting: Int = 212,
    language: Language = .sv,
    size: Size = Size(columns: 80, rows: 24)
  ) -> ScreenDriver {
    var driver = ScreenDriver(
      language: language,
      size: size,
      answersAtOnce: false,
      start: .home
    )
    driver.desk.figures = figures
    driver.answersAtOnce = true
    var shown = figures
    shown.progress.waiting = waiting
    driver.send(.home(shown, at: driver.now))
    return driver
  }

  private func list(_ driver: ScreenDriver) -> ItemQuery? {
    driver.effects.reversed().lazy.compactMap { effect in
      if case .list(let query, _, _, _) = effect { query } else { nil }
    }.first
  }

  @Test func `figures are asked for and shown`() {
    let driver = ScreenDriver(start: .home)
    #expect(driver.effects == [.home, .voice])
    for words in [
      "212 i lagets kö", "12, 9 som du skrev, 3 ändrade", "Klara i dag", "14", "Hos ledaren",
    ] {
      #expect(driver.shows(words), "\(words)")
    }
  }

  @Test func `before the figures the lines stand where they will stand`() {
    var driver = ScreenDriver(answersAtOnce: false, start: .home)
    let before = driver.canvas.textLines
    #expect(driver.shows("> Granska") && !driver.shows("Tips"))
    driver.answerAll()
    let after = driver.canvas.textLines
    for row in before.indices where !before[row].allSatisfy({ $0 == " " }) {
      #expect(after[row].hasPrefix(before[row].prefix(14)))
    }
  }

  @Test func `enter opens what the cursor is at`() {
    var driver = home()
    driver.key(.enter)
    #expect(driver.effects.last == .nextItem)
    #expect(driver.shows("Granska 4471"))
  }

  @Test(arguments: [(1, OwnWork.draft), (2, .skipped)])
  func `own work opens the list of it`(steps: Int, own: OwnWork) {
    var driver = home()
    for _ in 0..<steps { driver.key(Key(.down)) }
    driver.key(.enter)
    #expect(driver.shows("Svar"))
    if let query = list(driver) { #expect(query.own == own) }
  }

  @Test func `what became of my answers opens with the difference, the changed ones first`() {
    var driver = home()
    for _ in 0..<3 { driver.key(Key(.down)) }
    driver.key(.enter)
    #expect(driver.shows("Vad det blev av mina svar"))
    #expect(driver.shows("40.5 · ändrat"))
    #expect(driver.shows("Frustration 3") && driver.shows("Frustration 2, Oro 1"))
    #expect(driver.shows("[-Jag förstår"))
    #expect(driver.shows("Kunden är mest orolig."))
  }

  @Test func `whoever settles has the disputes among what they have to do, with a key`() {
    var driver = ScreenDriver([], start: .home, disputes: [DisputeScene.quarrel()])
    let rows = driver.canvas.textLines
    let disputes = rows.firstIndex { $0.contains("Att avgöra") } ?? 99
    let team = rows.firstIndex { $0.contains("Teamet") } ?? 0
    #expect(disputes < team && rows[disputes].contains("3") && rows[disputes].contains("D"))
    #expect(!driver.shows("Hos ledaren"))
    driver.press("D")
    #expect(driver.shows("Granskare A"))
    var other = home()
    #expect(!other.shows("Att avgöra"))
    other.press("D")
    #expect(other.shows(Language.sv.words.adjudicatorsOnly))
  }

  @Test func `r reviews and q comes back to fresh figures`() {
    var driver = home()
    driver.press("r")
    driver.press("q")
    driver.advance(milliseconds: 300)
    #expect(driver.effects.last == .home)
    #expect(driver.shows("Granska") && driver.shows("4471.5 är öppet"))
  }

  @Test func `over the home screen q goes back, and is called so`() {
    var driver = home()
    driver.resize(200, 60)
    driver.press("r")
    #expect(driver.footer.contains("q Tillbaka"))
    driver.key(.control("c"))
    #expect(driver.shows("q går tillbaka ett steg och lämnar till sist Tonfall."))
  }

  @Test func `escape does not leave the program but q does`() {
    var driver = home()
    driver.key(.escape)
    #expect(driver.shows("q lämnar Tonfall."))
    #expect(!driver.effects.contains(.quit))
    driver.press("q")
    driver.advance(milliseconds: 300)
    #expect(driver.effects.last == .quit)
  }

  @Test func `home over the review goes back to it with escape`() {
    var driver = ScreenDriver()
    driver.key(.function(9))
    driver.type("startsidan")
    driver.key(.enter)
    #expect(driver.shows("Teamet"))
    driver.key(.escape)
    #expect(driver.shows("Granska 4471"))
  }

  @Test func `an empty workspace says how conversations get in`() {
    for language in Language.allCases {
      let driver = home(
        HomeFigures(progress: QueueProgress(doneToday: 0, waiting: 0)),
        waiting: 0,
        language: language
      )
      #expect(driver.shows("tonfall import"))
    }
  }

  @Test func `an empty queue is said kindly`() {
    let none = HomeFigures(progress: QueueProgress(doneToday: 0, waiting: 0), conversations: 9)
    #expect(home(none, waiting: 0).shows("ta det lugnt"))
    let done = HomeFigures(progress: QueueProgress(doneToday: 7, waiting: 0), conversations: 9)
    #expect(home(done, waiting: 0).shows("Du har gjort 7 i dag, bra jobbat!"))
  }

  @Test func `a click selects and a click on the selected line opens`() {
    var driver = home()
    let row = driver.canvas.textLines.firstIndex { $0.contains("Guiden:") } ?? 0
    let mouse = Mouse(.press, at: Point(column: 5, row: row))
    driver.send(.input(.mouse(mouse), at: driver.now))
    #expect(driver.canvas.textLines[row].hasPrefix("> Guiden:"))
    driver.send(.input(.mouse(mouse), at: driver.now))
    #expect(driver.shows("Vad kunden känner"))
    driver.key(.escape)
    driver.send(.input(.mouse(Mouse(.wheelUp, at: Point(column: 0, row: 0))), at: driver.now))
    #expect(driver.shows("> Enighet"))
  }

  @Test func `a failure is said and the lines stay`() {
    var driver = ScreenDriver(answersAtOnce: false, start: .home)
    driver.failure = "Filen är upptagen."
    driver.answerAll()
    #expect(driver.shows("Filen är upptagen.") && driver.shows("> Granska"))
  }

  @Test(arguments: Language.allCases)
  func `it looks as in its files`(language: Language) {
    for (columns, rows) in GoldenScreenTests.sizes {
      let size = Size(columns: columns, rows: rows)
      let name = "\(columns)x\(rows)-\(language.rawValue)"
      let full = ScreenDriver(language: language, size: size, start: .home)
      Golden.expect(full.canvas, "home-\(name)")
      let figures = HomeFigures(progress: QueueProgress(doneToday: 0, waiting: 0))
      let empty = home(figures, waiting: 0, language: language, size: size)
      Golden.expect(empty.canvas, "home-empty-\(name)")
    }
  }
}
