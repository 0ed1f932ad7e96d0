// Does submitting ask for what is missing, one thing after another, and send exactly what was written?

import Curation
import Screens
import TerminalUI
import Testing
import Wording

@Suite struct SubmittingTests {
  @Test func `each required field is asked for in turn`() {
    var driver = ScreenDriver(required: [.emotions, .situation, .note])
    driver.key(.enter)
    #expect(driver.shows("Kvar innan du kan skicka: känslor, ärende, omdöme"))
    #expect(driver.shows("▸ Kunden känner"))
    driver.press("2")
    driver.key(.enter)
    #expect(driver.shows("Vad gäller ärendet?"))
    driver.press("3")
    #expect(driver.shows("Välj ett omdöme"))
    driver.press("x")
    driver.key(.escape)
    driver.key(.enter)
    #expect(driver.shows("Underkänn: varför?"))
    driver.press("1")
    driver.key(.enter)
    #expect(driver.shows("▸ Min anteckning"))
    driver.type("Fel ton.")
    driver.key(.function(2))
    let sent = driver.submissions.first?.judgement
    #expect(sent?.verdict == .reject)
    #expect(sent?.reasons == ["tone"])
    #expect(sent?.emotions == ["frustration": 2])
    #expect(sent?.situation == "invoice_question")
    #expect(sent?.note == "Fel ton.")
  }

  @Test func `a rewrite takes no more than six keys beside text and labels`() {
    var driver = ScreenDriver()
    driver.press("2g1")
    driver.press("E")
    driver.type("Hej!")
    driver.key(.function(2))
    driver.press("1")
    driver.key(.enter)
    let sent = driver.submissions.first?.judgement
    #expect(sent?.verdict == .rewrite)
    #expect(sent?.rewrite == "Hej!")
    #expect(sent?.start == .nothing)
    #expect(sent?.reasons == ["tone"])
  }

  @Test func `a rewrite without a text is asked for`() {
    var driver = ScreenDriver()
    driver.press("0g1E")
    driver.key(.control("s"))
    driver.press("1")
    driver.key(.enter)
    #expect(driver.submissions.isEmpty)
    #expect(driver.shows("Skriv ditt svar"))
  }

  @Test func `a rewrite equal to the bot's text is offered as approve`() {
    var driver = ScreenDriver()
    driver.press("0g1e")
    driver.key(.function(2))
    #expect(driver.shows("Godkänna i stället?"))
    driver.key(.enter)
    let sent = driver.submissions.first?.judgement
    #expect(sent?.verdict == .approve)
    #expect(sent?.rewrite == "")
    #expect(sent?.start == nil)
  }

  @Test func `a text that the verdict does not take is asked about and kept on refusal`() {
    var driver = ScreenDriver()
    driver.press("0g1E")
    driver.type("Hej!")
    driver.key(.escape)
    driver.key(.escape)
    driver.press("a")
    #expect(driver.shows("din text följer inte med"))
    driver.key(.enter)
    #expect(driver.shows("Skicka utan din text?"))
    driver.key(.escape)
    driver.press("e")
    #expect(driver.shows("Hej!"))
    driver.key(.escape)
    driver.press("1")
    driver.key(.enter)
    driver.key(.enter)
    #expect(driver.submissions.map(\.judgement.rewrite) == ["Hej!"])
  }

  @Test func `a handover takes a text but needs none`() {
    var driver = ScreenDriver([Samples.item(), Samples.plain(2)])
    driver.press("0g1o2")
    driver.key(.enter)
    driver.press("t")
    driver.type("En kollega hör av sig.")
    driver.key(.function(2))
    let sent = driver.submissions.first?.judgement
    #expect(sent?.verdict == .handover)
    #expect(sent?.reasons == ["talk"])
    #expect(sent?.rewrite == "En kollega hör av sig.")
  }

  @Test func `switching to approve drops reasons`() {
    var driver = ScreenDriver()
    driver.press("0g1x1")
    driver.key(.enter)
    driver.press("a")
    driver.key(.enter)
    #expect(driver.submissions.first?.judgement.reasons == [])
  }

  @Test func `neutral excludes the rest`() {
    var driver = ScreenDriver(required: [])
    driver.press("231a")
    driver.key(.enter)
    #expect(driver.submissions.first?.judgement.emotions == ["neutral": 2])
  }

  @Test func `an emotion goes clear, strong, slight, off`() {
    for (presses, intensity) in [(1, 2), (2, 3), (3, 1)] {
      var driver = ScreenDriver(required: [])
      for _ in 0..<presses { driver.press("2") }
      driver.press("a")
      driver.key(.enter)
      #expect(driver.submissions.first?.judgement.emotions == ["frustration": intensity])
    }
    var driver = ScreenDriver(required: [])
    driver.press("2222a")
    driver.key(.enter)
    #expect(driver.submissions.first?.judgement.emotions == nil)
  }

  @Test func `unclear is an answer to what the customer feels`() {
    var driver = ScreenDriver(required: [.emotions])
    driver.press("-a")
    driver.key(.enter)
    #expect(driver.submissions.first?.judgement.isUnclear == true)
    #expect(driver.submissions.first?.judgement.emotions == nil)
  }

  @Test func `a label beyond nine is chosen in the list`() {
    var driver = ScreenDriver(required: [])
    driver.press("l")
    driver.type("skam")
    driver.key(.enter)
    driver.key(.escape)
    driver.press("a")
    driver.key(.enter)
    #expect(driver.submissions.first?.judgement.emotions == ["shame": 2])
  }

  static let texts = [
    "åäö ÅÄÖ", "A\u{30A}a\u{308}o\u{308}", "👩‍👩‍👧‍👦 och 🏳️‍🌈", "e\u{301}", "日本語です", "a\u{200D}b",
    "\u{202E}x",
  ]

  @Test(arguments: texts)
  func `what is typed or pasted comes out to the byte`(text: String) {
    for isPasted in [false, true] {
      var driver = ScreenDriver(required: [])
      driver.press("E")
      if isPasted { driver.paste(text) } else { driver.type(text) }
      driver.key(.function(2))
      driver.press("1")
      driver.key(.enter)
      #expect(driver.submissions.map { Array($0.judgement.rewrite.utf8) } == [Array(text.utf8)])
    }
  }

  @Test func `no-break spaces become spaces and that is said`() {
    var driver = ScreenDriver(required: [])
    driver.press("E")
    driver.paste("100\u{A0}kr i\u{A0}dag")
    #expect(driver.shows("2 hårda mellanslag"))
    driver.key(.function(2))
    driver.press("1")
    driver.key(.enter)
    #expect(driver.submissions.map(\.judgement.rewrite) == ["100 kr i dag"])
  }

  @Test func `a failed submission keeps the work and can be tried again`() {
    var driver = ScreenDriver(required: [])
    driver.press("a")
    driver.failure = "Disken är full."
    driver.key(.enter)
    #expect(driver.shows("Disken är full."))
    #expect(driver.shows("GODKÄNN"))
    driver.failure = nil
    driver.key(.enter)
    #expect(driver.submissions.count == 1)
    #expect(!driver.shows("Disken är full."))
  }

  @Test func `an item can be set aside, passed on or left unjudged`() {
    for (digit, outcome) in [("1", Outcome.setAside), ("2", .passOn), ("3", .cannotJudge)] {
      var driver = ScreenDriver()
      driver.press("S" + digit)
      driver.advance(milliseconds: 300)
      #expect(driver.outcomes.map(\.1) == [outcome])
    }
  }

  @Test func `later turns are shown only after a verdict`() {
    var driver = ScreenDriver()
    #expect(!driver.shows("Jag ringer dig"))
    driver.press("a")
    #expect(driver.shows("Jag ringer dig"))
    driver.press("u")
    #expect(!driver.shows("Jag ringer dig"))
  }
}
