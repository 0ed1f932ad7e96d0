// Does a red item say what to do, and does it take nothing else?

import Curation
import Screens
import TerminalUI
import Testing
import Wording

struct HandoverTests {
  private func review(
    _ item: ReviewItem = GraveItems.item(),
    _ columns: Int = 80,
    _ rows: Int = 24,
    language: Language = .sv
  ) -> ScreenDriver {
    var driver = ScreenDriver(
      [item, Samples.plain(2)],
      language: language,
      size: Size(columns: columns, rows: rows)
    )
    driver.advance(milliseconds: 1_000)
    return driver
  }

  @Test func `a red item opens with what was found, whom to tell, help and a break`() {
    let driver = review(GraveItems.item(), 120, 40)
    #expect(driver.shows("!! RÖTT: Självskada eller självmord."))
    #expect(driver.shows("Säg till: Jourhavande chef, 070-000 00 00 · i jag har sagt till"))
    #expect(driver.shows("Larmnumret 112 · Stödlinjen 90 000 (dygnet runt) [kolla numret]"))
    #expect(driver.shows("Det här kan vara tungt att läsa. Ta gärna en paus: b."))
    #expect(driver.shows("‹!!Jag orkar inte mer!!›"))
  }

  @Test func `help that was checked on a day to come is as good as unchecked`() {
    for (daysAgo, isUnchecked) in [(Int64(10), false), (0, false), (-1, false), (-400, true)] {
      let driver = review(GraveItems.item(lineDaysAgo: daysAgo), 120, 40)
      #expect(driver.shows("90 000 (dygnet runt) [kolla numret]") == isUnchecked, "\(daysAgo)")
    }
  }

  @Test func `an amber item says whom to tell, in fewer rows`() {
    let driver = review(GraveItems.item(.amber))
    #expect(driver.shows("! GULT: Behöver någon att prata med."))
    #expect(driver.shows("Säg till: Gruppledare, 070-000 00 00"))
    #expect(driver.shows("‹!Jag orkar inte mer!›"))
    #expect(!driver.shows("paus: b"))
  }

  @Test func `contacts that nobody filled in say where to do that`() {
    let item = GraveItems.item(isFilledIn: false)
    #expect(review(item).shows("Hur? Fyll i contacts i guides/handover.yml."))
    #expect(review(item, language: .en).shows("How? Fill in contacts in guides/handover.yml."))
  }

  @Test(arguments: ["a", "e", "E", "x"])
  func `a red item takes no other verdict`(key: String) {
    var driver = review()
    driver.press(key)
    #expect(driver.shows("Svaret är rött och kan bara lämnas över: o."))
    driver.press("0g1")
    driver.key(.enter)
    #expect(driver.submissions.isEmpty)
  }

  @Test func `a red item is handed over`() {
    var driver = review()
    driver.press("0g1o1")
    driver.key(.enter)
    driver.key(.enter)
    #expect(driver.submissions.map(\.judgement.verdict) == [.handover])
    #expect(driver.submissions.map(\.judgement.rewrite) == [""])
  }

  @Test func `an amber item is judged as usual`() {
    var driver = review(GraveItems.item(.amber))
    driver.press("0g1a")
    driver.key(.enter)
    #expect(driver.submissions.map(\.judgement.verdict) == [.approve])
  }

  @Test func `the fixed text is offered and never put in by itself`() {
    var driver = review()
    driver.press("o1")
    driver.key(.escape)
    #expect(!driver.shows("En människa tar över nu."))
    driver.press("t")
    #expect(driver.shows("En människa tar över nu. Ring 90 000 om du behöver prata."))
    driver.key(.function(2))
    driver.key(.escape)
    driver.press("0g1")
    driver.key(.enter)
    #expect(driver.submissions.map(\.judgement.start) == [.phrase])
    #expect(driver.submissions.first?.judgement.rewrite.hasPrefix("En människa") == true)
  }

  @Test func `the bot's text is no start for a red item`() {
    var driver = review()
    driver.press("t")
    #expect(driver.text.components(of: "Tråkigt att höra!") == 1)
  }

  @Test func `whom one has told is kept with the time`() {
    var driver = review()
    driver.press("i")
    #expect(driver.shows("Vem har du sagt till?"))
    driver.press("1")
    let contact = GraveItems.guide().contacts[0]
    #expect(driver.effects.contains(.told(GraveItems.item().id, contact)))
    #expect(driver.shows("Sagt till 10:42: Jourhavande chef"))
    driver.press("i2")
    #expect(driver.effects.contains(.told(GraveItems.item().id, nil)))
    #expect(driver.shows("Sagt till 10:42: Jourhavande chef · Sagt till 10:42"))
  }

  @Test func `nobody needs to be told of an ordinary item`() {
    var driver = review(Samples.item())
    driver.press("i")
    #expect(driver.shows("Svaret är varken rött eller gult."))
    #expect(!driver.shows("RÖTT"))
  }

  @Test func `who finds a crisis sees whom to tell and keeps that they told`() {
    var item = Samples.item()
    item.handoverAtHand = HandoverCard(level: .red, guide: GraveItems.guide())
    var driver = review(item, 120, 40)
    driver.press("i")
    #expect(driver.shows("Svaret är varken rött eller gult."))
    driver.press("o")
    #expect(!driver.shows("RÖTT"))
    driver.press("1")
    driver.key(.escape)
    #expect(driver.shows("!! RÖTT: kris. Säg till någon innan du går vidare."))
    #expect(driver.shows("Säg till: Jourhavande chef, 070-000 00 00 · i jag har sagt till"))
    #expect(driver.shows("Larmnumret 112"))
    driver.press("!")
    #expect(driver.shows("!! RÖTT: kris. Säg till någon innan du går vidare."))
    driver.key(.escape)
    driver.press("i1")
    #expect(driver.effects.contains(.told(item.id, GraveItems.guide().contacts[0])))
    #expect(driver.shows("Sagt till 10:42: Jourhavande chef"))
    // Another reason, and the card is gone.
    driver.press("w1")
    driver.key(.escape)
    #expect(!driver.shows("RÖTT"))
  }

  @Test func `an amber item that is handed over as a crisis has the card of a red one`() {
    var item = GraveItems.item(.amber)
    item.handoverAtHand = HandoverCard(level: .red, guide: GraveItems.guide())
    var driver = review(item, 120, 40)
    #expect(driver.shows("Säg till: Gruppledare"))
    driver.press("o1")
    driver.key(.escape)
    #expect(driver.shows("!! RÖTT: kris."))
    #expect(driver.shows("Säg till: Jourhavande chef"))
  }

  @Test func `a false alarm takes a reason and goes to the next item`() {
    var driver = review()
    driver.press("S")
    #expect(!driver.shows("Lägg undan: inget att bedöma"))
    driver.press("2")
    #expect(driver.shows("Varför är det ett falsklarm?"))
    driver.press("1")
    driver.advance(milliseconds: 600)
    let note = FalseAlarm.mannerOfSpeaking.rawValue
    #expect(driver.effects.contains(.outcome(GraveItems.item().id, .falseAlarm, note: note)))
    #expect(driver.shows("Falsklarm: 4471.2. u tar tillbaka."))
  }

  @Test func `what was written in the note goes with the false alarm`() {
    var driver = review()
    driver.press("n")
    driver.type("Citat ur en sång")
    driver.key(.escape)
    driver.press("S25")
    let note = "other\nCitat ur en sång"
    #expect(driver.effects.contains(.outcome(GraveItems.item().id, .falseAlarm, note: note)))
    #expect(FalseAlarm.read(note) == (.other, "Citat ur en sång"))
  }

  @Test func `who is alone and called it a false alarm may judge it`() {
    var driver = review(GraveItems.item(isBlocking: false))
    #expect(driver.shows("Du har sagt falsklarm och är ensam här"))
    driver.press("0g1a")
    driver.key(.enter)
    #expect(driver.submissions.map(\.judgement.verdict) == [.approve])
  }

  @Test func `no red today is asked for by name and said on the screen`() {
    var driver = review(Samples.item(), 120, 40)
    driver.key(.function(9))
    driver.type("inga fler röda")
    driver.key(.enter)
    #expect(driver.effects.contains(.noRedToday(true)))
    #expect(driver.shows("Du får inga röda svar ur kön mer i dag."))
    #expect(driver.shows("· inga röda i dag ·"))
    driver.key(.function(9))
    driver.type("inga fler röda")
    driver.key(.enter)
    #expect(driver.effects.contains(.noRedToday(false)))
    #expect(!driver.shows("inga röda i dag"))
  }

  @Test(arguments: RedHold.allCases + [nil])
  func `an empty queue says that red items wait`(hold: RedHold?) {
    var driver = ScreenDriver([])
    driver.redWaiting = 3
    driver.redHold = hold
    driver.key(.enter)
    #expect(driver.shows("3 röda svar väntar") && !driver.shows("Bra jobbat"))
    #expect(Language.sv.words.redHeld(3, hold).allSatisfy(driver.shows))
  }

  @Test func `the home screen says how many red items wait`() {
    var driver = ScreenDriver([Samples.item()], size: Size(columns: 80, rows: 30), start: .home)
    driver.redWaiting = 7
    driver.desk.figures.redItems = 4
    driver.redHold = .newcomer
    driver.press("r")
    driver.key(.function(9))
    driver.type("startsidan")
    driver.key(.enter)
    #expect(driver.shows("Röda svar"))
    #expect(driver.shows("4, inga till dig än"))
  }

  @Test func `handing over is one key in the list, the history and earlier conversations`() {
    for keys in ["", "h", "c"] {
      var driver = ScreenDriver([Samples.plain(100)], start: .home)
      driver.press("/")
      driver.key(.enter)
      driver.press(keys)
      driver.press("o")
      #expect(driver.effects.contains(.open(ItemID(conversation: 100, turn: 1))), "\(keys)")
      #expect(driver.shows("Lämna över: varför?"), "\(keys)")
    }
  }

  @Test func `handing over from the home screen and the guide is about the item under review`() {
    for keys in ["", "G"] {
      var driver = review(Samples.item())
      driver.key(.function(9))
      driver.type("startsidan")
      driver.key(.enter)
      driver.press(keys + "o")
      #expect(driver.shows("Lämna över: varför?"), "\(keys)")
    }
    var driver = ScreenDriver([Samples.item()], start: .home)
    driver.press("o")
    #expect(!driver.effects.contains { if case .open = $0 { true } else { false } })
    #expect(driver.shows("Inget svar är öppet: r öppnar nästa"))
  }

  @Test(arguments: [Language.sv, .en])
  func `everything that is said of grave items is a sentence of its own`(language: Language) {
    let words = language.words
    let sentences =
      RedHold.allCases.flatMap { [words.held($0), words.redHeld(1, $0)[1]] }
      + [words.redHeld(1, nil)[1]]
      + [words.redHeld(1, .newcomer)[0], words.redHeld(2, .newcomer)[0]]
      + HandoverLevel.allCases.map(words.risk)
      + [
        words.onlyHandover, words.noAlarm, words.nobodyNeedsToKnow, words.nobodyToTell,
        words.noOutcomeForRed, words.noRedToday(isOn: true), words.noRedToday(isOn: false),
        words.fixedReply("t"), words.heavy("b"), words.redBanner(["x"]),
        words.redAdvice(isBlocking: true),
        words.redAdvice(isBlocking: false), words.amberBanner(["x"]), words.greenBanner(["x"]),
        words.nothingOver,
        words.tellNotFilledIn("x"), words.tellBeforeGoingOn,
      ]
    #expect(sentences.allSatisfy { $0.hasSuffix(".") })
    #expect(Set(sentences).count == sentences.count)
    #expect(Set(FalseAlarm.allCases.map(words.falseAlarm)).count == FalseAlarm.allCases.count)
    #expect(Set(HandoverLevel.allCases.map(words.sign)).count == 3)
    #expect(Set(HandoverLevel.allCases.map(words.level)).count == 3)
    #expect(words.redBanner([]) != words.amberBanner([]))
  }

  static let scenes: [(String, ReviewItem)] = [
    ("red", GraveItems.item()), ("amber", GraveItems.item(.amber)),
    ("red-empty", GraveItems.item(isFilledIn: false)),
  ]

  @Test(arguments: [Language.sv, .en], [(60, 16), (80, 24), (120, 40), (200, 60)])
  func `the banner looks as in its file`(language: Language, size: (Int, Int)) {
    for (name, item) in Self.scenes {
      let driver = review(item, size.0, size.1, language: language)
      driver.canvas.checkInvariants()
      Golden.expect(
        driver.canvas,
        "handover-\(name)-\(language.rawValue)-\(size.0)x\(size.1)"
      )
    }
  }

  @Test func `the banner fits every size, judging and writing`() {
    for columns in [60, 61, 79, 80, 109, 110, 120, 169, 200] {
      for rows in [16, 17, 19, 20, 23, 24, 35, 36, 60] {
        var driver = review(GraveItems.item(), columns, rows)
        driver.canvas.checkInvariants()
        #expect(driver.shows("!! RÖTT"))
        driver.press("o1")
        driver.key(.escape)
        driver.press("t")
        driver.canvas.checkInvariants()
        #expect(driver.shows("!! RÖTT"))
      }
    }
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
