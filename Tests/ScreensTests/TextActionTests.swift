// Do selecting all, deleting to an edge, finding words and an editor outside do what they say?

import Curation
import Screens
import TerminalUI
import Testing
import Wording

@Suite struct TextActionTests {
  private let item = Samples.item().id

  private func saved(_ driver: inout ScreenDriver) -> String {
    driver.advance(milliseconds: 1_000)
    return driver.drafts[item]?.judgement.rewrite ?? ""
  }

  private func writing(_ text: String) -> ScreenDriver {
    var driver = ScreenDriver()
    driver.press("E")
    driver.type(text)
    return driver
  }

  @Test func `select all and a letter replace the text`() {
    var driver = writing("Hej på dig\nigen")
    driver.key(.control("a"))
    driver.type("x")
    #expect(saved(&driver) == "x")
  }

  @Test func `a line is deleted to its beginning or its end in one step each`() {
    var driver = writing("Hej på dig\nett två")
    driver.key(.control("u"))
    #expect(saved(&driver) == "Hej på dig\n")
    driver.key(.control("z"))
    #expect(saved(&driver) == "Hej på dig\nett två")
    driver.key(Key(.home, .control))
    driver.key(.control("k"))
    #expect(saved(&driver) == "\nett två")
    driver.key(.control("k"))
    #expect(saved(&driver) == "ett två")
  }

  @Test func `help runs what it lists`() {
    var driver = writing("Hej på dig")
    driver.key(.function(1))
    driver.type("markera hela")
    driver.key(.enter)
    driver.type("y")
    #expect(saved(&driver) == "y")
    driver.key(.function(1))
    driver.type("radera till")
    driver.key(.enter)
    #expect(saved(&driver) == "")
  }

  @Test func `words are found as they are typed, whatever the case`() {
    var driver = writing("Paketet dröjer. Ett paket till.\nPAKET!")
    driver.key(.control("f"))
    driver.type("pak")
    #expect(driver.shows("1 av 3"))
    driver.key(.enter)
    #expect(driver.shows("2 av 3"))
    driver.key(.control("f"))
    driver.key(.enter)
    #expect(driver.shows("1 av 3"))
    driver.key(Key(.up))
    #expect(driver.shows("3 av 3"))
    driver.type("x")
    #expect(driver.shows("finns inte"))
    #expect(driver.canvas.roleLines.joined().contains("m") == false)
  }

  @Test func `closing the search leaves the cursor at the match`() {
    var driver = writing("Ett paket till dig")
    driver.key(.control("f"))
    driver.type("till")
    driver.key(.escape)
    #expect(driver.shows("▸ Mitt svar"))
    driver.type("X")
    #expect(saved(&driver) == "Ett paket Xtill dig")
  }

  @Test func `a paste in the search is looked for and not written`() {
    var driver = writing("Ett paket till dig")
    driver.key(.control("f"))
    driver.paste("paket")
    #expect(driver.shows("1 av 1"))
    #expect(saved(&driver) == "Ett paket till dig")
  }

  @Test func `submitting from the search submits`() {
    var driver = ScreenDriver()
    driver.press("0g1E")
    driver.type("Hej, det kommer i dag.")
    driver.key(.control("f"))
    driver.key(.function(2))
    #expect(driver.shows("Skriv om: varför?"))
  }

  @Test func `the text goes to the editor outside after its draft and comes back as one step`() {
    var driver = writing("Hej")
    driver.key(.function(9))
    driver.type("$editor")
    driver.key(.enter)
    #expect(driver.effects.last == .editOutside("Hej"))
    #expect(driver.drafts[item]?.judgement.rewrite == "Hej")
    #expect(driver.shows("Skrivet utanför."))
    #expect(saved(&driver) == "Skrivet utanför.")
    driver.key(.control("z"))
    #expect(saved(&driver) == "Hej")
  }

  @Test func `a failure of the editor outside is said and the text stays`() {
    var driver = writing("Hej")
    driver.desk.edited = .failed(sentence: "$EDITOR gick inte att starta.")
    driver.key(.function(9))
    driver.type("$editor")
    driver.key(.enter)
    #expect(driver.shows("$EDITOR gick inte att starta."))
    #expect(saved(&driver) == "Hej")
  }

  @Test func `a text that nobody waits for is not taken`() {
    var driver = writing("Hej")
    driver.send(.edited(.text("Annat"), at: driver.now))
    #expect(saved(&driver) == "Hej")
  }

  @Test func `an edited practice text does not reach the item in earnest`() {
    var driver = writing("Hej")
    driver.key(.escape)
    driver.key(.escape)
    driver.key(.function(9))
    driver.type("öva")
    driver.key(.enter)
    driver.press("E")
    driver.key(.function(9))
    driver.type("$editor")
    driver.key(.enter)
    #expect(driver.shows("Skrivet utanför."))
    #expect(saved(&driver) == "Hej")
  }

  @Test(arguments: Language.allCases)
  func `an unused key names the help that works where letters are text`(language: Language) {
    let words = language.words
    var driver = ScreenDriver(language: language)
    driver.key(.control("t"))
    #expect(driver.shows(words.keyUnused("Ctrl-T", help: "?")))
    driver.press("E")
    driver.key(.control("t"))
    #expect(driver.shows(words.keyUnused("Ctrl-T", help: "F1")))
    driver.key(.control("v"))
    #expect(driver.shows(words.pasteWithTerminal))
  }
}
