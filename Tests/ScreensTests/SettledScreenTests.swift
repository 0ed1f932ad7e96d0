// Does the screen of one's own settled answers say what became of them, and name nobody?

import Curation
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct SettledScreenTests {
  private func opened(
    _ language: Language = .en,
    _ size: Size = Size(columns: 80, rows: 24),
    works: [SettledWork] = SampleDesk.settledWork
  ) -> ScreenDriver {
    var driver = ScreenDriver(language: language, size: size, start: .home)
    driver.desk.works = works
    driver.key(Key(.end))
    for _ in 0..<20 where !driver.effects.contains(.settledWork(limit: SettledScreen.most)) {
      driver.key(Key(.up))
      let line = driver.canvas.textLines.first { $0.hasPrefix(">") } ?? ""
      let words = language.words
      if line.contains(words.homeLine(.settled)) { driver.key(.enter) }
    }
    return driver
  }

  @Test func `changed answers come first, with the difference and the note, and no name`() {
    let driver = opened()
    #expect(driver.effects.contains(.settledWork(limit: SettledScreen.most)))
    let changed = Language.en.words.becameOf(SampleDesk.settledWork[0].item, .changed)
    #expect(driver.shows(changed), "\(driver.text)")
    #expect(driver.shows("→") && driver.shows("Kunden är mest orolig."))
    #expect(!driver.shows("Reviewer A"))
  }

  @Test(arguments: Language.allCases)
  func `where only labels are another's the head says so, with what they are`(
    language: Language
  ) {
    var work = SampleDesk.settledWork[1]
    work.settled.emotions = ["worry": 1]
    let driver = opened(language, works: [work])
    let words = language.words
    #expect(driver.shows(words.becameOf(work.item, .withOtherLabels)), "\(driver.text)")
    #expect(!driver.shows(words.becameOf(work.item, .changed)) && driver.shows("→"))
    var lines: Set<String> = []
    for became in BecameOf.allCases { lines.insert(words.becameOf(work.item, became)) }
    #expect(lines.count == BecameOf.allCases.count)
  }

  @Test func `before anything is settled that is said`() {
    let driver = opened(works: [])
    let text = driver.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains(Language.en.words.nothingSettled), "\(text)")
  }

  @Test(arguments: Language.allCases)
  func `it looks as in its files`(language: Language) {
    for (columns, rows) in GoldenScreenTests.sizes {
      let driver = opened(language, Size(columns: columns, rows: rows))
      Golden.expect(driver.canvas, "settled-\(columns)x\(rows)-\(language.rawValue)")
    }
  }
}
