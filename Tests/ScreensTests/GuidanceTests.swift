// Is a reviewer told what helps: tips, why not, what comes next, that an answer is corrected?

import Curation
import Screens
import TerminalUI
import Testing
import TextUnits
import Wording

@Suite struct GuidanceTests {
  private func remembered(_ driver: ScreenDriver) -> [SeenTips] {
    driver.effects.compactMap { if case .remember(let seen) = $0 { seen } else { nil } }
  }

  @Test func `a tip goes away once its action was used three times`() {
    var seen = SampleDesk.practised
    seen.know("undo")
    seen.know("phrases")
    let size = Size(columns: 100, rows: 24)
    var driver = ScreenDriver([Samples.plain(9)], size: size, seen: seen)
    #expect(driver.shows("Tips: G visar vad etiketterna betyder."))
    for _ in 0..<3 {
      driver.press("G")
      driver.advance(milliseconds: 600)
      driver.key(.escape)
    }
    #expect(remembered(driver).last?.isKnown("guide") == true)
    #expect(!driver.shows("Tips: G"))
    #expect(driver.shows("Tips: "))
  }

  @Test(arguments: [(Language.sv, "Tips: u tar tillbaka,"), (.en, "Tip: u takes back,")])
  func `the first tip is the one that makes a newcomer dare`(_ language: Language, _ tip: String) {
    let driver = ScreenDriver([Samples.plain(9)], language: language)
    #expect(driver.shows(tip))
  }

  @Test(arguments: Language.allCases)
  func `every tip fits into 80 columns`(_ language: Language) {
    let words = language.words
    let room = 80 - Columns.width(of: "  " + words.noVerdict) - 4
    for tip in ScreenAction.allCases.compactMap(words.tip) {
      #expect(Columns.width(of: tip) <= room, "\(tip)")
    }
  }

  @Test(arguments: [false, true])
  func `c is a tip only where the customer can be known`(isKnown: Bool) {
    var seen = SampleDesk.practised
    for tip in ["undo", "phrases", "guide"] { seen.know(tip) }
    var item = Samples.plain(9)
    item.hasKnownCustomer = isKnown
    let driver = ScreenDriver([item], seen: seen)
    #expect(driver.shows("Tips: c visar") == isKnown)
    #expect(driver.shows("Tips: /") == !isKnown)
  }

  @Test func `there is no tip beside a verdict`() {
    var driver = ScreenDriver([Samples.plain(9)], size: Size(columns: 100, rows: 24))
    driver.press("a")
    #expect(!driver.shows("Tips: "))
  }

  @Test func `practice counts for no tip`() {
    var driver = ScreenDriver()
    driver.key(.function(9))
    driver.type("öva")
    driver.key(.enter)
    let before = remembered(driver).count
    driver.key(.function(9))
    driver.key(.escape)
    #expect(remembered(driver).count == before)
  }

  @Test(arguments: ["d", "w"])
  func `a key that can't do its work says why`(key: String) {
    var driver = ScreenDriver()
    driver.press(key)
    #expect(driver.shows(key == "d" ? "inget eget svar att jämföra" : "Skäl hör till"))
  }

  @Test func `the palette says why, and so does Enter there`() {
    var driver = ScreenDriver(size: Size(columns: 120, rows: 40))
    driver.key(.function(9))
    driver.type("anmärkning på")
    #expect(driver.shows("Det går medan du skriver."))
    driver.key(.enter)
    #expect(driver.shows("Det går medan du skriver."))
  }

  @Test func `undo says at once that there is nothing left`() {
    var driver = ScreenDriver(size: Size(columns: 120, rows: 60))
    driver.press("u")
    driver.advance(milliseconds: 400)
    #expect(driver.shows("Det finns inget mer att ta tillbaka."))
    driver.press("?")
    #expect(driver.shows("steget (Det finns inget mer"))
    driver.key(.escape)
    driver.press("2u")
    #expect(driver.shows("Du tog tillbaka: Frustration"))
  }

  @Test func `undoing in an untouched text says so`() {
    var driver = ScreenDriver()
    driver.press("E")
    driver.key(.control("z"))
    #expect(driver.shows("Det finns inget att ångra i texten."))
  }

  @Test func `what comes next is asked for beside an item where there is room`() {
    var driver = ScreenDriver([Samples.item(), Samples.plain(9)])
    #expect(!driver.effects.contains(.upcoming(limit: 12)))
    driver.resize(200, 60)
    #expect(driver.shows("Härnäst i kön") && driver.shows("100.2  Det är tredje"))
    driver.resize(169, 60)
    #expect(!driver.shows("Härnäst i kön"))
    driver.resize(170, 60)
    #expect(driver.shows("Härnäst i kön"))
    #expect(driver.effects.count { $0 == .upcoming(limit: 12) } == 1)
    driver.press("0g1a")
    driver.key(.enter)
    #expect(driver.effects.count { $0 == .upcoming(limit: 12) } == 2)
  }

  @Test func `a failure to fetch what comes next touches no answer`() {
    var driver = ScreenDriver(size: Size(columns: 80, rows: 24))
    driver.failure = "Disken är full."
    driver.resize(200, 60)
    driver.failure = nil
    driver.press("0g1a")
    driver.key(.enter)
    #expect(driver.submissions.count == 1)
  }

  @Test func `a correction says so, and leaving it stores nothing`() {
    var driver = ScreenDriver([EditorScenesTests.judged, Samples.plain(9)])
    #expect(driver.shows("Rätta 4471.5") && driver.shows("Du har redan bedömt 4471.5."))
    #expect(driver.footer.contains("s Låt stå") && !driver.shows("Utkast sparat"))
    driver.press("s")
    driver.advance(milliseconds: 400)
    #expect(driver.shows("4471.5 är kvar som det var.") && driver.shows("Granska 9.2"))
    #expect(driver.outcomes.isEmpty && driver.submissions.isEmpty && driver.drafts.isEmpty)
  }

  @Test func `a correction begun before is submitted as it was left`() {
    var item = EditorScenesTests.judged
    item.submitted = item.draft?.judgement
    item.draft?.judgement.rewrite = "Hej! Rättat i går och inte skickat."
    item.draft?.revision = 2
    var driver = ScreenDriver([item, Samples.plain(9)])
    driver.key(.enter)
    #expect(driver.submissions.map(\.judgement.rewrite) == ["Hej! Rättat i går och inte skickat."])
  }

  @Test func `submitting an unchanged correction stores nothing`() {
    var driver = ScreenDriver([EditorScenesTests.judged, Samples.plain(9)])
    driver.key(.enter)
    #expect(driver.submissions.isEmpty && driver.shows("Granska 9.2"))
  }

  @Test func `a changed correction is submitted`() {
    var driver = ScreenDriver([EditorScenesTests.judged, Samples.plain(9)])
    driver.press("2")
    driver.key(.enter)
    #expect(driver.submissions.count == 1)
  }

  @Test func `a correction can't be put away`() {
    var driver = ScreenDriver([EditorScenesTests.judged])
    driver.press("S")
    #expect(driver.shows("Svaret är redan bedömt."))
  }
}
