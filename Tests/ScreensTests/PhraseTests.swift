// Do phrases, placeholders and the bot's reply get into the text as somebody means it?

import Curation
import Screens
import TerminalUI
import Testing
import Wording

@Suite struct PhraseTests {
  private let item = Samples.item().id

  private func saved(_ driver: inout ScreenDriver) -> Judgement {
    driver.advance(milliseconds: 1_000)
    return driver.drafts[item]?.judgement ?? Judgement()
  }

  @Test func `F8 lists phrases by kind, and enter puts one in at the cursor`() {
    var driver = ScreenDriver()
    driver.press("E")
    driver.key(.function(8))
    for name in ["Varm hälsning", "Försenat paket", "Avslut", "Leveransdatum"] {
      #expect(driver.shows(name))
    }
    #expect(driver.shows("Eget svar"))
    driver.key(.enter)
    #expect(driver.shows("Hej! Tack för att du hör av dig."))
    #expect(driver.shows("Hälsningen är infogad"))
    let judgement = saved(&driver)
    #expect(judgement.rewrite == "Hej! Tack för att du hör av dig.")
    #expect(judgement.start == .phrase)
  }

  @Test func `a phrase is taken back in one step`() {
    var driver = ScreenDriver()
    driver.press("E")
    driver.type("Hej ")
    driver.key(.function(8))
    driver.type("försenat")
    driver.key(.enter)
    driver.key(.control("z"))
    #expect(saved(&driver).rewrite == "Hej ")
    #expect(saved(&driver).start == .nothing)
  }

  @Test func `own earlier rewrites are asked for in this situation and begin a text as such`() {
    var driver = ScreenDriver()
    driver.press("g1E")
    driver.key(.function(8))
    #expect(driver.effects.contains(.ownRewrites(item, situation: "delivery_delay")))
    driver.type("ordnar")
    driver.key(.enter)
    let judgement = saved(&driver)
    #expect(judgement.rewrite == "Vad tråkigt att det blev så. Jag ordnar det i dag.")
    #expect(judgement.start == .earlier)
  }

  @Test func `they are asked for once a situation`() {
    var driver = ScreenDriver()
    driver.press("E")
    for _ in 0..<2 {
      driver.key(.function(8))
      driver.key(.escape)
    }
    #expect(driver.effects.count { if case .ownRewrites = $0 { true } else { false } } == 1)
    driver.key(.escape)
    driver.press("g2t")
    driver.key(.function(8))
    #expect(driver.effects.count { if case .ownRewrites = $0 { true } else { false } } == 2)
  }

  @Test func `rewrites that come late keep the cursor on its phrase`() {
    var driver = ScreenDriver()
    driver.press("E")
    driver.answersAtOnce = false
    driver.key(.function(8))
    driver.key(Key(.down))
    driver.key(Key(.down))
    driver.answersAtOnce = true
    driver.answerAll()
    driver.key(.enter)
    #expect(saved(&driver).rewrite == "Vänliga hälsningar\nKundtjänst")
  }

  @Test func `from judging the editor opens first and a verdict comes with the phrase only`() {
    var driver = ScreenDriver()
    driver.key(.function(8))
    driver.key(.escape)
    #expect(driver.shows("▸ Mitt svar"))
    driver.key(.escape)
    #expect(driver.shows("inget omdöme än"))
    driver.key(.function(8))
    driver.key(.enter)
    #expect(driver.shows("SKRIV OM"))
  }

  @Test
  func `a sign-off begins a paragraph, an example a word, a placeholder stands where it is put`() {
    var driver = ScreenDriver()
    driver.press("E")
    for (text, search) in [("Hej!", "försenat"), (" Den ", "leveransdatum"), (".", "avslut")] {
      driver.type(text)
      driver.key(.function(8))
      driver.type(search)
      driver.key(.enter)
    }
    let text =
      "Hej! Jag förstår att det är frustrerande. Vi beklagar förseningen. Den {{leveransdatum}}."
      + "\n\nVänliga hälsningar\nKundtjänst"
    #expect(saved(&driver).rewrite == text)
  }

  @Test func `the bot's reply goes in at the cursor in one step`() {
    var driver = ScreenDriver()
    driver.press("E")
    driver.type("Hej! ")
    driver.key(.control("r"))
    #expect(saved(&driver).rewrite == "Hej! " + Samples.botReply)
    driver.key(.control("z"))
    #expect(saved(&driver).rewrite == "Hej! ")
  }

  @Test func `the palette inserts the bot's reply and opens the phrases`() {
    var driver = ScreenDriver()
    driver.key(.function(9))
    driver.type("infoga botens")
    driver.key(.enter)
    #expect(saved(&driver).rewrite == Samples.botReply)
    #expect(saved(&driver).start == .bot)
    driver.key(.function(9))
    driver.type("formuleringar")
    driver.key(.enter)
    #expect(driver.shows("─ Formuleringar ─"))
  }

  @Test func `in a note phrases say where they belong`() {
    var driver = ScreenDriver()
    driver.press("n")
    driver.key(.function(8))
    #expect(driver.shows("Det hör till svaret"))
  }

  @Test func `a text that was emptied begins from nothing, and a step back brings its start back`()
  {
    var driver = ScreenDriver()
    driver.press("g1E")
    driver.key(.function(8))
    driver.type("ordnar")
    driver.key(.enter)
    driver.key(.control("z"))
    #expect(saved(&driver).rewrite == "")
    driver.key(.control("y"))
    #expect(saved(&driver).start == .earlier)
    driver.key(.control("z"))
    driver.type("Mitt eget.")
    #expect(saved(&driver).rewrite == "Mitt eget.")
    #expect(saved(&driver).start == .nothing)
  }
}
