// Is anything ever lost: drafts, undo, pauses, leaving?

import Curation
import Screens
import TerminalUI
import Testing
import Wording

@Suite struct DraftTests {
  private func draftTimes(_ driver: ScreenDriver) -> [String] {
    driver.effects.compactMap { effect in
      if case .saveDraft(_, let judgement, _, _) = effect { judgement.rewrite } else { nil }
    }
  }

  @Test func `a draft is saved within a second however long typing goes on`() {
    var driver = ScreenDriver()
    driver.press("E")
    var unsavedSince: Int64?
    for _ in 0..<300 {
      let saves = draftTimes(driver).count
      driver.type("x", gap: 70)
      if draftTimes(driver).count > saves {
        unsavedSince = nil
      } else {
        let since = unsavedSince ?? driver.now.milliseconds
        unsavedSince = since
        #expect(driver.now.milliseconds - since < 1_000)
      }
    }
    driver.advance(milliseconds: 1_000)
    #expect(driver.drafts[Samples.item().id]?.judgement.rewrite.count == 300)
    #expect(driver.program.wakeAt == nil)
  }

  @Test func `the header says unsaved, saving and saved`() {
    var driver = ScreenDriver(answersAtOnce: true)
    driver.answersAtOnce = false
    driver.press("2")
    #expect(driver.shows("osparat"))
    driver.advance(milliseconds: 900)
    #expect(driver.shows("sparar …"))
    driver.answersAtOnce = true
    driver.answerAll()
    #expect(driver.shows("Utkast sparat 10:42"))
  }

  @Test func `leaving the editor saves and the text is there again`() {
    var driver = ScreenDriver()
    driver.press("E")
    driver.type("Hej", gap: 10)
    driver.key(.escape)
    #expect(draftTimes(driver).last == "Hej")
    driver.key(.escape)
    driver.press("e")
    #expect(driver.shows("  Hej "))
  }

  @Test func `a found draft is opened and said`() {
    var judgement = Judgement()
    judgement.verdict = .rewrite
    judgement.rewrite = "Halvfärdigt"
    judgement.start = .nothing
    let draft = Draft(judgement: judgement, revision: 4, savedAt: Samples.morning)
    var driver = ScreenDriver([Samples.item(draft: draft)])
    #expect(driver.shows("Ditt utkast från 10:42 är kvar"))
    #expect(driver.shows("Halvfärdigt"))
    driver.press("2")
    driver.advance(milliseconds: 1_000)
    #expect(driver.drafts[Samples.item().id]?.revision == 5)
  }

  @Test func `q saves first, then releases, then quits`() {
    var driver = ScreenDriver()
    driver.answersAtOnce = true
    driver.press("2")
    driver.press("q")
    driver.advance(milliseconds: 300)
    let tail = driver.effects.suffix(2)
    #expect(Array(tail) == [.release(Samples.item().id), .quit])
    #expect(driver.drafts[Samples.item().id]?.judgement.emotions == ["frustration": 2])
  }

  @Test func `q does not quit while the draft can't be saved, unless told twice`() {
    var driver = ScreenDriver()
    driver.failure = "Disken är full."
    driver.press("2")
    driver.press("q")
    driver.advance(milliseconds: 300)
    #expect(!driver.effects.contains(.quit))
    #expect(driver.shows("Lämna ändå?"))
    driver.key(.escape)
    #expect(driver.shows("Frustration ■■□"))
    driver.press("q")
    driver.advance(milliseconds: 300)
    driver.key(.enter)
    #expect(driver.effects.last == .quit)
  }

  @Test(arguments: ["s", "u"])
  func `an item does not leave the screen while its draft can't be saved`(letter: String) {
    var driver = ScreenDriver([Samples.plain(1), Samples.plain(2)], required: [])
    driver.press("a")
    driver.key(.enter)
    driver.press("E")
    driver.type("Hej")
    driver.failure = "Disken är full."
    driver.key(.escape)
    driver.key(.escape)
    driver.press("u")
    driver.press(letter)
    driver.advance(milliseconds: 300)
    #expect(driver.shows("Disken är full."))
    #expect(driver.shows("Granska 2.2"))
    #expect(driver.shows("Hej"))
    #expect(!driver.effects.contains(.undo))
    #expect(driver.outcomes.isEmpty)
    driver.failure = nil
    driver.advance(milliseconds: 6_000)
    #expect(driver.drafts[ItemID(conversation: 2, turn: 1)]?.judgement.rewrite == "Hej")
    #expect(!driver.shows("Disken är full."))
  }

  @Test func `undo goes step by step, then to the last submission`() {
    var driver = ScreenDriver([Samples.plain(1), Samples.plain(2)], required: [])
    driver.press("a")
    driver.key(.enter)
    driver.press("2g1a")
    driver.press("u")
    #expect(driver.shows("Du tog tillbaka: Godkänn"))
    driver.press("u")
    #expect(driver.shows("Du tog tillbaka: ärende Leveransförsening"))
    driver.press("u")
    #expect(driver.shows("Du tog tillbaka: Frustration"))
    #expect(!driver.effects.contains(.undo))
    driver.press("u")
    driver.advance(milliseconds: 300)
    #expect(driver.effects.contains(.undo))
    #expect(driver.shows("Du tog tillbaka: Godkänn, 1.2"))
    #expect(driver.shows("Granska 1.2"))
  }

  @Test func `undo works with an empty queue and says when there is nothing left`() {
    var driver = ScreenDriver([Samples.plain(1)], required: [])
    driver.press("a")
    driver.key(.enter)
    #expect(driver.shows("Kön är tom"))
    driver.press("u")
    driver.advance(milliseconds: 300)
    #expect(driver.shows("Granska 1.2"))
    driver.press("u")
    driver.press("u")
    driver.advance(milliseconds: 300)
    #expect(driver.shows("inget mer att ta tillbaka"))
  }

  @Test func `a pause hides the texts, stops the clock and keeps the draft`() {
    var driver = ScreenDriver(required: [])
    driver.press("2b")
    #expect(!driver.shows("tredje gången"))
    #expect(driver.drafts[Samples.item().id] != nil)
    driver.advance(milliseconds: 3_600_000)
    driver.press("ba")
    driver.key(.enter)
    // Four gaps of half a second: 2, b, then a and Enter after the pause.
    #expect(driver.submissions.map(\.activeMilliseconds) == [2_000])
  }

  @Test func `a gap counts for a minute at most`() {
    var driver = ScreenDriver(required: [])
    driver.advance(milliseconds: 900_000)
    driver.press("a")
    driver.key(.enter)
    #expect(driver.submissions.map(\.activeMilliseconds) == [60_500])
  }

  @Test func `guides that come meanwhile hold from the next item`() {
    var driver = ScreenDriver([Samples.plain(1), Samples.plain(2)], required: [])
    driver.send(.guides(Samples.scheme, SampleDesk.phrases, version: 4))
    #expect(driver.shows("guide v3"))
    driver.press("s")
    driver.advance(milliseconds: 300)
    #expect(driver.shows("guide v4"))
  }

  @Test func `help and palette do what their lines say`() {
    var driver = ScreenDriver(required: [])
    driver.press("?")
    driver.type("godkänn")
    driver.key(.enter)
    #expect(driver.shows("GODKÄNN"))
    driver.key(.control("p"))
    driver.type("english")
    driver.key(.enter)
    #expect(driver.shows("Review 4471.5"))
    #expect(driver.effects.contains(.setLanguage("en")))
  }

  @Test func `y copies the rewrite, or the message where there is none`() {
    var driver = ScreenDriver()
    driver.press("y")
    #expect(driver.effects.contains(.copy(Samples.customerText)))
    driver.press("E")
    driver.type("Hej!")
    driver.key(.escape)
    driver.key(.escape)
    driver.press("y")
    #expect(driver.effects.contains(.copy("Hej!")))
  }
}

@Suite struct LookingTests {
  @Test func `page up shows the earlier turns and page down comes back`() {
    var driver = ScreenDriver(size: Size(columns: 60, rows: 16))
    #expect(!driver.shows("väntar fortfarande"))
    driver.key(Key(.pageUp))
    #expect(driver.shows("▸ Tidigare"))
    #expect(driver.shows("väntar fortfarande"))
    driver.key(Key(.pageDown))
    driver.key(Key(.pageDown))
    #expect(driver.shows("▸ Kund"))
  }

  @Test func `a long message can be read to its end`() {
    var driver = ScreenDriver(size: Size(columns: 60, rows: 16))
    #expect(!driver.shows("orderstatus"))
    for _ in 0..<6 { driver.key(Key(.pageDown)) }
    #expect(driver.shows("orderstatus"))
    driver.key(Key(.home))
    #expect(driver.shows("tredje gången"))
  }

  @Test func `the difference is told by signs`() {
    var driver = ScreenDriver(size: Size(columns: 120, rows: 40))
    driver.press("e")
    driver.type(" Hej")
    driver.key(.escape)
    driver.key(.escape)
    driver.press("d")
    #expect(driver.shows("{+ Hej+}"))
    driver.press("d")
    #expect(!driver.shows("{+"))
  }

  @Test func `when the first item can't be fetched Enter tries again`() {
    var driver = ScreenDriver(answersAtOnce: false)
    driver.failure = "Filen är låst."
    driver.answerAll()
    #expect(driver.shows("Filen är låst."))
    #expect(!driver.shows("Bra jobbat"))
    driver.failure = nil
    driver.answersAtOnce = true
    driver.key(.enter)
    #expect(driver.shows("Granska 4471.5"))
  }

  @Test func `control characters in a customer's text are shown as marks`() {
    let evil = ReviewItem(
      id: ItemID(conversation: 7, turn: 1),
      conversation: Conversation(
        source: "x",
        turns: [Turn(.customer, "a\u{1B}[31mb\u{202E}c"), Turn(.bot, "\u{0}\u{9B}2J", name: nil)]
      )
    )
    let driver = ScreenDriver([evil])
    driver.canvas.checkInvariants()
    #expect(!driver.text.unicodeScalars.contains("\u{1B}"))
    #expect(!driver.text.unicodeScalars.contains("\u{202E}"))
  }
}
