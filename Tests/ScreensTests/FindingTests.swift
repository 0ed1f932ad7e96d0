// Are findings shown, gone through and mended while somebody writes?

import Curation
import Screens
import TerminalUI
import Testing
import Wording

@Suite struct FindingTests {
  private let item = Samples.item().id

  private func saved(_ driver: inout ScreenDriver) -> String {
    driver.advance(milliseconds: 1_000)
    return driver.drafts[item]?.judgement.rewrite ?? ""
  }

  private let text = "Vi beklagar att att paketet  dröjer och skickar ett nytt paket i dag."

  private func writing(_ columns: Int, _ rows: Int) -> ScreenDriver {
    var driver = ScreenDriver(size: Size(columns: columns, rows: rows))
    driver.press("E")
    driver.type(text)
    return driver
  }

  @Test func `findings have rows only where there are some`() {
    var driver = ScreenDriver()
    driver.press("E")
    driver.type("Vi beklagar att paketet dröjer och skickar ett nytt paket i dag.")
    #expect(!driver.shows("Att se över") && !driver.shows("Att notera"))
    driver.key(.control("a"))
    driver.type(text)
    #expect(driver.shows("Att se över: 1 · notera: 1"))
    #expect(driver.shows("! ”att” två gånger"))
  }

  @Test func `F3 goes to the next finding and round again`() {
    var driver = writing(80, 24)
    driver.key(Key(.home, .control))
    driver.key(.function(3))
    #expect(driver.shows("1 av 2"))
    driver.key(.function(3))
    #expect(driver.shows("2 av 2"))
    driver.key(.function(3))
    #expect(driver.shows("1 av 2"))
    driver.type("X")
    #expect(saved(&driver).contains("Xatt"))
  }

  @Test func `F4 mends in one step`() {
    var driver = writing(80, 24)
    driver.key(Key(.home, .control))
    driver.key(.function(3))
    driver.key(.function(4))
    #expect(
      saved(&driver) == "Vi beklagar att paketet  dröjer och skickar ett nytt paket i dag."
    )
    driver.key(.function(3))
    driver.key(.function(4))
    #expect(saved(&driver) == "Vi beklagar att paketet dröjer och skickar ett nytt paket i dag.")
    driver.key(.control("z"))
    driver.key(.control("z"))
    #expect(saved(&driver) == text)
  }

  @Test func `a finding is mended at its place whatever stands before it`() {
    var driver = ScreenDriver()
    driver.press("E")
    driver.paste(
      "Hej på dig 👩‍👧 och välkommen!\r\nVi skickar ditt paket nu.\n\nDet kommer att att nå dig."
    )
    driver.key(Key(.home, .control))
    driver.key(.function(3))
    driver.key(.function(4))
    #expect(saved(&driver).hasSuffix("nu.\n\nDet kommer att nå dig."))
    #expect(saved(&driver).hasPrefix("Hej på dig 👩‍👧 och välkommen!\r\n"))
  }

  @Test func `a very long text is written without being looked through`() {
    var driver = ScreenDriver()
    driver.press("E")
    driver.paste(String(repeating: "Vi beklagar att att paketet dröjer.\n", count: 600))
    driver.key(.function(3))
    #expect(driver.shows("Texten är för lång för att ses över"))
  }

  @Test func `without findings the keys say so`() {
    var driver = ScreenDriver()
    driver.press("E")
    driver.type("Vi skickar ett nytt paket i dag.")
    driver.key(.function(3))
    #expect(driver.shows("Det finns inget att se över i texten."))
  }

  @Test func `at the smallest size the finding is said`() {
    var driver = writing(60, 16)
    driver.key(Key(.home, .control))
    driver.key(.function(3))
    #expect(driver.shows("1 av 2: ”att” två gånger"))
  }

  @Test func `findings never keep anybody from submitting`() {
    var driver = ScreenDriver()
    driver.press("0g1E")
    driver.type(text)
    driver.key(.function(2))
    driver.press("1")
    driver.key(.enter)
    #expect(driver.submissions.map(\.judgement.rewrite) == [text])
  }
}
