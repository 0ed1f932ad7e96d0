// Does a newcomer meet the card, practise without a trace, and find the real item untouched?

import Curation
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct PracticeTests {
  static func newcomer(
    language: Language = .sv,
    size: Size = Size(columns: 80, rows: 24),
    start: DeskProgram.Start = .review
  ) -> ScreenDriver {
    var driver = ScreenDriver(
      language: language,
      size: size,
      answersAtOnce: false,
      start: start,
      seen: SeenTips()
    )
    driver.desk.figures.isNewcomer = true
    driver.answersAtOnce = true
    driver.answerAll()
    return driver
  }

  /// Starts the practice from the card.
  static func practising(
    language: Language = .sv,
    size: Size = Size(columns: 80, rows: 24),
    start: DeskProgram.Start = .review
  ) -> ScreenDriver {
    var driver = newcomer(language: language, size: size, start: start)
    driver.key(.enter)
    return driver
  }

  /// Answers the item on the screen as a person would, with the verdict's key.
  private func answer(_ key: Character, _ driver: inout ScreenDriver) {
    driver.press("1g6")
    driver.key(.character(key))
    if key == "e" {
      driver.type("Hej! Jag förstår dig. ")
      driver.key(.escape)
      driver.press("1")
      driver.key(.escape)
    }
    if key == "x" || key == "o" {
      driver.press("1")
      driver.key(.enter)
    }
    driver.key(.enter)
  }

  @Test func `a newcomer meets the card and whoever practised does not`() {
    let driver = Self.newcomer()
    #expect(driver.shows("Hej Lena!") && driver.shows("u tar tillbaka"))
    #expect(Array(driver.effects.prefix(3)) == [.home, .voice, .nextItem])
    #expect(!ScreenDriver().shows("Hej Lena!"))
  }

  @Test func `a newcomer's home screen has the card over it`() {
    var driver = Self.newcomer(start: .home)
    #expect(driver.shows("Hej Lena!") && !driver.effects.contains(.nextItem))
    driver.key(.escape)
    #expect(driver.shows("Granska 4471"))
    driver.press("q")
    driver.advance(milliseconds: 300)
    #expect(driver.shows("Teamet"))
  }

  @Test func `whoever has worked before but never practised goes to work`() {
    var driver = ScreenDriver(answersAtOnce: false, seen: SeenTips())
    driver.desk.figures.isNewcomer = false
    driver.answersAtOnce = true
    driver.answerAll()
    #expect(driver.shows("Granska 4471"))
    #expect(driver.effects.contains { if case .remember = $0 { true } else { false } })
  }

  @Test func `the card that was passed by does not come again`() {
    var driver = Self.newcomer()
    driver.key(.escape)
    let remembered = driver.effects.compactMap { effect in
      if case .remember(let seen) = effect { seen } else { nil }
    }
    #expect(remembered.last?.isKnown("practice") == true)
  }

  @Test func `the card changes its language and leads to work`() {
    var driver = Self.newcomer()
    driver.press("l")
    #expect(driver.shows("Hello Lena!"))
    driver.key(.escape)
    #expect(driver.shows("Review 4471"))
    driver.press("2")
    #expect(driver.shows("2 Frustration ■■□"))
  }

  @Test func `the guide opened from the card comes back to it`() {
    var driver = Self.newcomer()
    driver.key(.function(9))
    driver.type("guiden")
    driver.key(.enter)
    #expect(driver.shows("Vad kunden känner"))
    driver.key(.escape)
    #expect(driver.shows("Hej Lena!"))
  }

  @Test func `five items are gone through and nothing is stored`() {
    var driver = Self.practising()
    let keys: [Character] = ["a", "e", "x", "o", "a"]
    for (place, key) in keys.enumerated() {
      #expect(driver.shows("Övning \(place + 1) av 5 · räknas inte"))
      answer(key, &driver)
      #expect(driver.shows("Så här tänker ledaren"), "item \(place + 1)")
      #expect(driver.shows("Ni valde samma"), "item \(place + 1)")
      driver.key(.enter)
    }
    #expect(driver.shows("Övningen är klar."))
    #expect(driver.shows("Granska 4471"))
    #expect(driver.submissions.isEmpty && driver.drafts.isEmpty && driver.outcomes.isEmpty)
    let world = driver.effects.filter { $0.hasAnswer }
    #expect(world == [.home, .nextItem])
    #expect(!driver.effects.contains { $0.isFinal })
  }

  @Test func `the real item is untouched and its clock stood still`() {
    var driver = Self.practising()
    driver.press("2x")
    driver.key(.escape)
    driver.advance(milliseconds: 3_000)
    driver.press("q")
    driver.advance(milliseconds: 300)
    #expect(driver.shows("Övningen är avbruten."))
    #expect(driver.shows("Granska 4471") && !driver.shows("■■□"))
    driver.press("0g1a")
    driver.key(.enter)
    #expect(driver.submissions.first?.item == ItemID(conversation: 4471, turn: 4))
    #expect((driver.submissions.first?.activeMilliseconds ?? 0) < 10_000)
  }

  @Test func `another verdict than the lead's is told beside it`() {
    var driver = Self.practising()
    answer("x", &driver)
    #expect(driver.shows("Du valde Underkänn, ledaren Godkänn."))
  }

  @Test func `the key that submitted does not close the lead's words`() {
    var driver = Self.practising()
    answer("a", &driver)
    driver.gap = 30
    driver.key(.enter)
    driver.key(.enter)
    #expect(driver.shows("Så här tänker ledaren"))
    driver.gap = 500
    driver.key(.enter)
    #expect(driver.shows("Övning 2 av 5"))
  }

  @Test func `u takes the answer back, under the lead's words and from the next item`() {
    var driver = Self.practising()
    answer("a", &driver)
    driver.press("u")
    #expect(driver.shows("Övning 1 av 5") && driver.shows("Ditt omdöme står kvar."))
    driver.key(.enter)
    driver.key(.enter)
    #expect(driver.shows("Övning 2 av 5"))
    driver.press("u")
    driver.advance(milliseconds: 300)
    #expect(driver.shows("Övning 1 av 5") && driver.shows("Ditt omdöme står kvar."))
    #expect(driver.shows("GODKÄNN"))
    driver.advance(milliseconds: 500)
    driver.key(.enter)
    #expect(driver.shows("Så här tänker ledaren"))
    #expect(!driver.effects.contains(.undo))
  }

  @Test func `a skipped item says what skipping is and u comes back to it`() {
    var driver = Self.practising()
    driver.press("s")
    driver.advance(milliseconds: 300)
    #expect(driver.shows("Övning 2 av 5") && driver.shows("På riktigt kommer svaret tillbaka"))
    driver.advance(milliseconds: 500)
    driver.press("u")
    driver.advance(milliseconds: 300)
    #expect(driver.shows("Övning 1 av 5"))
    driver.advance(milliseconds: 500)
    driver.press("u")
    driver.advance(milliseconds: 300)
    #expect(driver.shows("Det finns inget mer att ta tillbaka."))
    #expect(driver.outcomes.isEmpty)
  }

  @Test func `the guide lies over the practice and what concerns real items is not to be had`() {
    var driver = Self.practising()
    driver.press("G")
    driver.advance(milliseconds: 300)
    #expect(driver.shows("Vad kunden känner"))
    driver.key(.escape)
    #expect(driver.shows("Övning 1 av 5"))
    for key in "hc" {
      driver.advance(milliseconds: 1_000)
      driver.press(String(key))
      driver.advance(milliseconds: 300)
      #expect(driver.shows("samtalet är påhittat"))
    }
    #expect(driver.effects.filter(\.hasAnswer) == [.home, .nextItem])
  }

  @Test func `language and colours changed while practising stay changed`() {
    var driver = Self.practising()
    driver.key(.function(9))
    driver.type("english")
    driver.key(.enter)
    #expect(driver.shows("Practice 1 of 5"))
    driver.key(.function(9))
    driver.type("colours")
    driver.key(.enter)
    #expect(driver.effects.contains(.setTheme("dark")))
    #expect(driver.shows("Colours: dark."))
    driver.press("q")
    driver.advance(milliseconds: 300)
    #expect(driver.shows("Review 4471"))
  }

  @Test func `there is an item for every verdict`() {
    for language in Language.allCases {
      let texts = language.words.practice
      #expect(texts.count == 5)
      #expect(Set(texts.map(\.verdict)) == Set(Verdict.allCases))
    }
  }

  @Test(arguments: Language.allCases)
  func `messages and replies are seen whole at 80×24, the lead's words at 60×16`(
    language: Language
  ) {
    var driver = Self.practising(language: language)
    var small = Self.practising(language: language, size: Size(columns: 60, rows: 16))
    for text in language.words.practice {
      #expect(driver.shows(lastWord(text.customer)) && driver.shows(lastWord(text.reply)))
      #expect(!driver.shows("rad 1–") && !driver.shows("lines 1–"), "\(text.reply)")
      driver.press("s")
      driver.advance(milliseconds: 700)
      answer("a", &small)
      #expect(small.shows(lastWord(text.comment)), "\(text.comment)")
      small.key(.enter)
    }
  }

  private func lastWord(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? text
  }

  @Test(arguments: Language.allCases)
  func `card and practice look as in their files`(language: Language) {
    for (columns, rows) in GoldenScreenTests.sizes {
      let size = Size(columns: columns, rows: rows)
      let name = "\(columns)x\(rows)-\(language.rawValue)"
      Golden.expect(Self.newcomer(language: language, size: size).canvas, "firstrun-\(name)")
      var driver = Self.practising(language: language, size: size)
      answer("a", &driver)
      driver.key(.enter)
      Golden.expect(driver.canvas, "practice-\(name)")
      answer("e", &driver)
      Golden.expect(driver.canvas, "practice-comment-\(name)")
    }
  }
}
