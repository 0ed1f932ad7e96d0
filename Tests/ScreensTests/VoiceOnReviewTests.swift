// Does the voice guide stand beside the text, and does it keep what breaks it from being sent?

import Curation
import Guides
import Screens
import TerminalUI
import Testing
import Wording

@Suite struct VoiceOnReviewTests {
  private let rule = "upset-needs-ack-and-apology"

  @Test func `the cold reply to a frustrated customer can't be approved`() {
    var driver = VoiceScenes.driver()
    driver.press("2g1a")
    driver.key(.enter)
    #expect(driver.submissions == [])
    #expect(driver.shows("Guiden: Kunden är upprörd."))
    #expect(driver.shows("> ✗ Kunden är upprörd"))
  }

  @Test func `the warm reply to a frustrated customer is approved`() {
    var driver = VoiceScenes.driver(VoiceScenes.warm)
    driver.press("2g1a")
    #expect(!driver.shows("✗"))
    driver.key(.enter)
    #expect(driver.submissions.map(\.judgement.verdict) == [.approve])
  }

  @Test func `the cold reply is mended by writing the warm one`() {
    var driver = VoiceScenes.driver()
    driver.press("2g1E")
    driver.type("Vi skickar det.", gap: 20)
    driver.advance(milliseconds: 300)
    #expect(driver.shows("✗ Kunden är upprörd"))
    driver.key(.control("a"))
    driver.paste(VoiceScenes.warm)
    driver.advance(milliseconds: 300)
    #expect(!driver.shows("✗"))
  }

  @Test func `the bot's reply shows what it breaks until somebody writes`() {
    var driver = VoiceScenes.driver(voice: VoiceScenes.small)
    #expect(driver.shows("Botens svar: 1 fel"))
    driver.press("a")
    #expect(driver.shows("Botens svar: 1 fel"))
    driver.press("x")
    driver.key(.escape)
    #expect(!driver.shows("Botens svar: 1 fel"))
  }

  @Test func `a guide that was read while the home screen showed holds for the items too`() {
    var driver = ScreenDriver(
      [VoiceScenes.item()],
      start: .home,
      voice: VoiceScenes.small
    )
    driver.press("r")
    #expect(driver.shows("Botens svar: 1 fel"))
  }

  @Test func `where one finding has room, the gravest stands there until F3 goes to one`() {
    let reply = "Svaret avseende leveransen: ditt paket dröjer."
    var driver = VoiceScenes.driver(reply, voice: VoiceScenes.small)
    #expect(driver.shows("✗ ”paket”: Säg försändelse."))
    driver.key(.function(3))
    #expect(driver.shows("> ! "))
    #expect(!driver.shows("Säg försändelse."))
  }

  @Test func `while somebody types, the text is looked through when the typing pauses`() {
    var driver = VoiceScenes.driver(voice: VoiceScenes.small)
    driver.press("E")
    driver.type("Ditt paket är", gap: 100)
    #expect(!driver.shows("✗ Säg försändelse."))
    driver.advance(milliseconds: 150)
    #expect(!driver.shows("✗ Säg försändelse."))
    driver.advance(milliseconds: 60)
    #expect(driver.shows("✗ Säg försändelse."))
  }

  @Test func `a finding moves along while the text before it changes`() {
    var driver = VoiceScenes.driver(voice: VoiceScenes.small)
    driver.press("E")
    driver.type("Svar avseende detta")
    driver.advance(milliseconds: 300)
    driver.key(Key(.home, .control))
    driver.type("Åä, ", gap: 10)
    driver.key(.function(3))
    driver.key(.function(4))
    driver.advance(milliseconds: 1_000)
    #expect(driver.drafts[VoiceScenes.item().id]?.judgement.rewrite == "Åä, Svar om detta")
  }

  @Test func `F3 goes through both kinds of findings in one order, F4 mends`() {
    var driver = VoiceScenes.driver(voice: VoiceScenes.small)
    driver.press("E")
    driver.type("Vi har att att svara avseende ett paket i dag.")
    driver.key(Key(.home, .control))
    driver.key(.function(3))
    #expect(driver.shows("1 av 3: ”att” två gånger"))
    driver.key(.function(3))
    #expect(driver.shows("2 av 3: Hellre ”om” än ”avseende”"))
    driver.key(.function(4))
    driver.key(.function(3))
    #expect(driver.shows("Säg försändelse."))
    driver.advance(milliseconds: 1_000)
    let text = driver.drafts[VoiceScenes.item().id]?.judgement.rewrite
    #expect(text == "Vi har att att svara om ett paket i dag.")
  }

  @Test func `F3 goes through what the bot's reply breaks`() {
    var driver = VoiceScenes.driver("Avseende ditt paket, kanske.", voice: VoiceScenes.small)
    driver.key(.function(3))
    #expect(driver.shows("1 av 3: Hellre ”om” än ”Avseende”"))
    driver.key(.function(3))
    #expect(driver.shows("2 av 3: ”paket”: Säg försändelse."))
  }

  @Test func `a rewrite that breaks a rule is refused and the cursor goes there`() {
    var driver = VoiceScenes.driver("Hej!", voice: VoiceScenes.small)
    driver.press("0g1E")
    driver.type("Vi skickar ditt paket.")
    driver.key(.function(2))
    driver.press("1")
    driver.key(.enter)
    #expect(driver.submissions == [])
    #expect(driver.shows("Guiden: Säg försändelse. Ctrl-O om regeln inte gäller här."))
    driver.key(.escape)
    driver.press("t")
    driver.type("X")
    driver.advance(milliseconds: 1_000)
    let text = driver.drafts[VoiceScenes.item().id]?.judgement.rewrite
    #expect(text?.contains("ditt Xpaket") == true)
  }

  @Test func `a hand-over text that breaks a rule is refused, none is not`() {
    var driver = VoiceScenes.driver("Hej!", voice: VoiceScenes.small)
    driver.press("0g1o1")
    driver.key(.escape)
    driver.press("t")
    driver.type("Vi ringer om ditt paket.")
    driver.key(.function(2))
    #expect(driver.submissions == [])
    driver.key(.control("a"))
    driver.key(Key(.backspace))
    driver.key(.function(2))
    #expect(driver.submissions.map(\.judgement.verdict) == [.handover])
  }

  @Test func `the rewrite says how many errors it adds to the bot's`() {
    var driver = VoiceScenes.driver("Hej!", voice: VoiceScenes.small)
    driver.press("E")
    driver.type("Ditt paket och ditt paket.")
    driver.advance(milliseconds: 300)
    #expect(driver.shows("omskrivningen lägger till 1 fel"))
    var same = VoiceScenes.driver(voice: VoiceScenes.small)
    same.press("E")
    same.type("Ditt paket är här.")
    same.advance(milliseconds: 300)
    #expect(same.shows("Guiden: 1 fel") && !same.shows("lägger till"))
  }

  @Test func `rules of tone that wait for the emotions say so`() {
    var driver = VoiceScenes.driver()
    #expect(driver.shows("tonregler väntar på känslorna"))
    driver.press("2")
    #expect(!driver.shows("tonregler väntar"))
    var unclear = VoiceScenes.driver()
    unclear.press("-")
    #expect(!unclear.shows("tonregler väntar"))
  }

  @Test func `a rule is set aside with a reason that is kept`() {
    var driver = VoiceScenes.driver()
    driver.press("2g1a")
    driver.key(.enter)
    driver.key(.control("o"))
    #expect(driver.shows("Varför gäller regeln inte här?"))
    driver.key(.enter)
    #expect(driver.shows("Skriv ett skäl"))
    driver.type("Kunden skämtar")
    driver.key(.enter)
    #expect(driver.shows("\(rule) gäller inte här"))
    driver.key(.enter)
    #expect(driver.submissions.map(\.judgement.overrides) == [[rule: "Kunden skämtar"]])
  }

  @Test func `Ctrl-O works from the editor and the exception can be taken back`() {
    var driver = VoiceScenes.driver("Hej!", voice: VoiceScenes.small)
    driver.press("0g1E")
    driver.type("Vi skickar ditt paket.")
    driver.key(.control("o"))
    driver.type("Kundens ord")
    driver.key(.enter)
    #expect(driver.shows("Undantag: Säg försändelse."))
    driver.key(.control("o"))
    driver.key(.control("u"))
    driver.key(.enter)
    #expect(driver.shows("inga-paket gäller igen"))
    driver.key(.function(2))
    driver.press("1")
    driver.key(.enter)
    #expect(driver.submissions == [])
  }

  @Test func `an exception from a rule that is no longer broken is not sent`() {
    var driver = VoiceScenes.driver("Hej!", voice: VoiceScenes.small)
    driver.press("0g1E")
    driver.type("Vi skickar ditt paket.")
    driver.key(.control("o"))
    driver.type("Kundens ord")
    driver.key(.enter)
    driver.key(.control("a"))
    driver.type("Vi skickar din försändelse.")
    driver.key(.function(2))
    driver.press("1")
    driver.key(.enter)
    #expect(driver.submissions.map(\.judgement.overrides) == [[:]])
  }

  @Test func `u takes an exception back`() {
    var driver = VoiceScenes.driver()
    driver.press("2g1a")
    driver.key(.control("o"))
    driver.type("Skämt")
    driver.key(.enter)
    driver.press("u")
    #expect(driver.shows("Du tog tillbaka: undantag från \(rule)"))
    driver.key(.enter)
    #expect(driver.submissions == [])
  }

  @Test func `an answer that a newer guide refuses stays, and the screen says under which`() {
    var driver = VoiceScenes.driver(voice: VoiceGuides())
    driver.press("0g1a")
    let found = VoiceScenes.small.baseline(on: VoiceScenes.item().conversation, turn: 1)
    driver.refusal = (found.map { .voiceBroken($0) }, 4)
    driver.send(.guides(Samples.scheme, Phrases(), version: 4))
    driver.send(.voice(VoiceScenes.small, version: 4))
    #expect(!driver.shows("Botens svar: 1 fel"))
    driver.key(.enter)
    #expect(driver.shows("Ny guide gäller: v4. Guiden: Säg försändelse."))
    #expect(driver.shows("Botens svar: 1 fel"))
    driver.key(.control("o"))
    driver.type("Kundens ord")
    driver.key(.enter)
    driver.key(.enter)
    #expect(driver.submissions.map(\.judgement.overrides) == [["inga-paket": "Kundens ord"]])
  }

  @Test func `a guide says nothing about a conversation in another language`() {
    let item = VoiceScenes.item(language: "de")
    let driver = ScreenDriver([item], voice: VoiceScenes.small)
    #expect(!driver.shows("Botens svar"))
    let untold = ScreenDriver([VoiceScenes.item(language: nil)], voice: VoiceScenes.small)
    #expect(untold.shows("Botens svar: 1 fel"))
  }

  @Test func `errors, warnings and hints are told apart without colour`() {
    var driver = VoiceScenes.driver(
      "Avseende ditt paket, kanske.",
      voice: VoiceScenes.small,
      columns: 120,
      rows: 40
    )
    driver.press("0")
    for sign in ["! Hellre", "✗ ”paket”: Säg försändelse", "· Passar inte: ”kanske”"] {
      #expect(driver.shows(sign), "\(sign)")
    }
  }

  @Test func `practice asks no guide`() {
    var driver = VoiceScenes.driver(voice: VoiceScenes.small)
    driver.key(.function(9))
    driver.type("öva")
    driver.key(.enter)
    #expect(!driver.shows("Botens svar"))
  }

  @Test func `the guide's screen shows principles, rules and how often each was set aside`() {
    var driver = VoiceScenes.driver(columns: 100, rows: 400)
    driver.desk.overrides = [rule: 3]
    driver.press("G")
    driver.advance(milliseconds: 1_000)
    #expect(driver.shows("Så ska svaren låta"))
    #expect(driver.shows("Lova bara det som vi kan hålla."))
    #expect(driver.shows("✗  \(rule)  måste ändras · 3 undantag"))
    #expect(driver.shows("En lösning utan ett ord om hur kunden har det"))
    #expect(driver.shows("Inte så här:  Vi skickar ett nytt paket."))
  }

  @Test(arguments: [(80, 24), (110, 24), (120, 40), (200, 60)], Language.allCases)
  func `rules of tone say that they wait, at every width`(
    size: (Int, Int),
    language: Language
  ) {
    let driver = VoiceScenes.driver(language: language, columns: size.0, rows: size.1)
    let sentences = [language.words.toneWaits(6), language.words.toneWaitsShort(6)]
    #expect(sentences.contains(where: driver.shows))
  }

  @Test func `the words that break a rule in the bot's reply are quoted beside it`() {
    var driver = VoiceScenes.driver("Ditt paket är försenat.", voice: VoiceScenes.small)
    #expect(driver.shows("✗ ”paket”: Säg försändelse."))
    driver.key(.function(3))
    #expect(driver.shows("1 av 1: ”paket”: Säg försändelse."))
    driver.press("e")
    driver.advance(milliseconds: 300)
    #expect(driver.shows("✗ Säg försändelse."))
  }

  @Test(arguments: Language.allCases)
  func `of a text too long to be looked through while one writes that is said`(
    language: Language
  ) {
    var driver = VoiceScenes.driver("Hej!", voice: VoiceScenes.small, language: language)
    driver.press("0g1E")
    driver.paste(String(repeating: "Vi ordnar det. ", count: 700) + "Ditt paket kommer.")
    driver.key(.escape)
    driver.press("1")
    driver.key(.escape)
    driver.press("t")
    driver.advance(milliseconds: 1_000)
    driver.key(Key(.up))
    #expect(driver.shows(language.words.checkedLater))
    driver.key(.function(2))
    #expect(driver.submissions == [])
  }

  @Test func `beside the text it is said how many findings have no room`() {
    var driver = VoiceScenes.driver("Hej!", voice: VoiceScenes.small, columns: 120, rows: 40)
    driver.press("E")
    driver.paste(String(repeating: "Avseende detta. ", count: 40))
    driver.advance(milliseconds: 1_000)
    let rows = driver.text.split(separator: "\n").filter { $0.contains("Hellre ”") }.count
    #expect(rows > 5 && rows < 40)
    #expect(driver.shows("… \(40 - rows) till"))
  }
}
