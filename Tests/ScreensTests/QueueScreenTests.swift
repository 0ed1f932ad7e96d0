// Does the list of items do what a person expects of it: move, search, filter, open, pass on, go back?

import Curation
import Screens
import TerminalUI
import Testing
import Wording

@Suite struct QueueScreenTests {
  @Test func `of more annotations than are needed it is said how many there are`() {
    for language in Language.allCases {
      let words = language.words
      #expect(words.annotated(1, of: 2) != words.annotated(2, of: 2))
      #expect(!words.annotated(3, of: 2).contains("2") && words.annotated(3, of: 2).contains("3 "))
    }
    var driver = ScreenDriver(start: .home)
    driver.desk.items[3].done = 3
    driver.desk.items = [driver.desk.items[3]]
    driver.press("/")
    driver.key(.enter)
    #expect(driver.shows("3 omdömen") && !driver.shows("3 av 2"))
  }

  @Test func `arrows, pages and ends move the cursor`() {
    var driver = QueueScene.open(items: QueueScene.items(60))
    #expect(driver.currentNumber == "5000.2")
    driver.key(Key(.down))
    driver.press("jk")
    #expect(driver.currentNumber == "5001.2")
    driver.key(Key(.end))
    #expect(driver.currentNumber == "5059.2" && driver.shows("Svar 60 av 60."))
    driver.key(Key(.pageUp))
    driver.key(Key(.home))
    driver.key(Key(.pageDown))
    #expect(driver.shows("Svar 17 av 60."))
    driver.canvas.checkInvariants()
  }

  @Test func `Enter opens the item under the cursor to be judged`() {
    var driver = QueueScene.open()
    driver.key(.enter)
    #expect(driver.effects.contains(.open(QueueScene.items[0].id)))
  }

  @Test func `a narrow list has verdict or state in one column`() {
    var driver = QueueScene.open()
    #expect(!driver.shows("Omdöme") && !driver.shows("avgjort"))
    #expect(driver.shows("■ 4472.2     omskrivet") && driver.shows("≠ 4480.2     oenigt"))
    #expect(driver.shows("= 4490.2     godkänt") && driver.shows("  4492.2     väntar"))
    driver.resize(200, 60)
    #expect(driver.shows("Omdöme") && driver.shows("■ 4472.2     avgjort         omskrivet"))
  }

  @Test func `an item that can't be opened says why and is not asked for`() {
    var driver = QueueScene.open()
    let reasons = [
      (3, "4480.2 väntar på att avgöras."), (5, "4490.2 är avgjort."),
      (6, "4491.2 är undanlagt."), (10, "4495.2 har ersatts"),
    ]
    for (row, reason) in reasons {
      driver.key(Key(.home))
      for _ in 0..<row { driver.key(Key(.down)) }
      #expect(!driver.footer.contains("Öppna"))
      driver.key(.enter)
      #expect(driver.shows(reason))
    }
    #expect(!driver.effects.contains { $0.isFinal })
  }

  @Test func `an item done by me says beforehand that it opens for correction`() {
    var driver = QueueScene.open()
    driver.key(Key(.down))
    #expect(driver.shows("Du har bedömt 4472.2. Enter öppnar det så att du kan rätta."))
    #expect(driver.footer.contains("Enter Rätta"))
    driver.key(.enter)
    #expect(driver.effects.contains(.open(QueueScene.items[1].id)))
  }

  @Test func `a correction begun is opened again, though its item is settled`() {
    var items = QueueScene.items
    items[1].own = .draft
    var driver = QueueScene.open(items: items)
    driver.key(Key(.down))
    driver.key(.enter)
    #expect(driver.effects.contains(.open(items[1].id)))
  }

  @Test func `each letter of a search asks at once, and the list follows`() {
    var driver = QueueScene.open()
    driver.press("/")
    driver.type("pak")
    #expect(driver.lists.suffix(3).map(\.query.text) == ["p", "pa", "pak"])
    #expect(driver.lists.allSatisfy { $0.after == nil })
    #expect(driver.shows("Träff 1 av 3."))
    #expect(driver.canvas.cursor == Point(column: 9, row: 1))
    driver.key(.character(" "))
    #expect(driver.lists.last?.query.text == "pak" && driver.lists.count == 4)
    driver.key(Key(.down))
    #expect(driver.currentNumber == "4472.2")
    #expect(driver.canvas.cursor?.row == 1)
    driver.key(.enter)
    driver.press("j")
    #expect(driver.currentNumber == "4500.2" && driver.canvas.cursor?.row == 5)
  }

  @Test func `Esc clears the search first and leaves it second`() {
    var driver = QueueScene.open()
    driver.press("/")
    driver.type("paket")
    driver.key(.escape)
    #expect(driver.lists.last?.query.text == "" && driver.footer.contains("Esc Sluta söka"))
    driver.key(.escape)
    #expect(driver.shows("Svar 1 av 12.") && driver.footer.contains("Esc Tillbaka"))
    driver.press("/")
    driver.type("paket")
    driver.key(.enter)
    #expect(driver.footer.contains("Esc Töm sökningen"))
    driver.key(.escape)
    #expect(driver.shows("Svar 1 av 12."))
    driver.key(.escape)
    #expect(!driver.shows("Kunden skriver"))
  }

  @Test func `a search from the review screen starts in the field and goes back there`() {
    var driver = ScreenDriver()
    driver.press("/")
    driver.advance(milliseconds: 400)
    #expect(driver.shows("Sök: ") && driver.footer.contains("Esc Tillbaka"))
    driver.type("faktura")
    #expect(driver.lists.last?.query.text == "faktura")
    driver.key(.escape)
    driver.key(.escape)
    #expect(driver.shows("Granska"))
  }

  @Test func `a stale answer means nothing`() {
    var driver = QueueScene.open()
    driver.answersAtOnce = false
    driver.press("/")
    driver.type("p")
    let early = driver.lastRequest ?? 0
    driver.type("a")
    driver.send(.listed(ItemPage(items: []), request: early, at: driver.now))
    driver.advance(milliseconds: 100)
    #expect(driver.currentNumber == "4471.4" && driver.shows("Letar …"))
    QueueScene.answer(&driver, [QueueScene.items[2]], next: nil)
    #expect(driver.currentNumber == "4473.2")
  }

  @Test func `an answer that comes soon leaves no word that it is looked for`() {
    var driver = QueueScene.open()
    driver.answersAtOnce = false
    driver.press("/")
    driver.type("p")
    driver.advance(milliseconds: 99)
    #expect(driver.shows("Svar 1 av 12.") && !driver.shows("Letar …"))
    QueueScene.answer(&driver, [QueueScene.items[2]], next: nil)
    #expect(driver.shows("Träff 1 av 1.") && driver.program.wakeAt == nil)
    driver.type("a")
    driver.advance(milliseconds: 100)
    #expect(driver.shows("Letar …") && driver.program.wakeAt == nil)
  }

  @Test func `columns stand still while a search is written`() {
    var driver = QueueScene.open()
    var long = QueueScene.items[2]
    long.id = ItemID(conversation: 123_456, turn: 1)
    driver.answersAtOnce = false
    driver.press("/")
    driver.type("p")
    QueueScene.answer(&driver, [long], next: nil)
    let wide = driver.canvas.textLines[2]
    driver.type("a")
    QueueScene.answer(&driver, [QueueScene.items[2]], next: nil)
    #expect(driver.canvas.textLines[2] == wide && driver.currentNumber == "4473.2")
  }

  @Test func `an empty page with more behind it is looked through on and on`() {
    var driver = QueueScene.open()
    driver.answersAtOnce = false
    driver.press("/")
    driver.type("x")
    QueueScene.answer(&driver, [], next: 5_000)
    #expect(driver.lists.last?.after == ItemID(conversation: 5_000, turn: 1))
    #expect(driver.shows("Letar … inget hittat hittills."))
    QueueScene.answer(&driver, [QueueScene.items[0]], next: 9_000)
    #expect(driver.shows("Letar … 1 hittade hittills.") && driver.currentNumber == "4471.4")
    QueueScene.answer(&driver, [], next: nil)
    #expect(driver.shows("Träff 1 av 1. Söker i 40\u{A0}000 av 1\u{A0}000\u{A0}000 samtal;"))
  }

  @Test func `nothing found says what to do`() {
    var driver = QueueScene.open()
    driver.press("/")
    driver.type("zz")
    #expect(driver.shows("Inget svar innehåller \"zz\". Pröva färre ord. Esc visar alla igen."))
    driver.key(.escape)
    driver.key(.escape)
    QueueScene.filter(&driver, .language, "fi")
    #expect(driver.shows("Inget svar passar filtret. f ändrar det."))
    driver.press("/")
    driver.type("zz")
    #expect(driver.shows("Inget svar med filtret innehåller \"zz\"."))
  }

  @Test func `an empty workspace says how to fill it`() {
    let driver = QueueScene.open(items: [])
    #expect(driver.shows("tonfall import FIL"))
  }

  @Test func `what needs an item says that there is none`() {
    var driver = QueueScene.open(items: [])
    for key in "wShc" {
      driver.key(.character(key))
      #expect(driver.shows("Det finns inget svar att välja i listan."))
    }
    driver.key(.enter)
    #expect(driver.shows("Det finns inget svar att välja i listan."))
  }

  @Test func `every condition of the filter can be set and taken away`() {
    let words = Language.sv.words
    let wanted: [(QueueCondition, String, (ItemQuery) -> Bool)] = [
      (.own, words.own(.skipped), { $0.own == .skipped }),
      (.state, words.state(.agreed), { $0.state == .agreed }),
      (.verdict, words.listed(.handover), { $0.verdict == .handover }),
      (.situation, "Fakturafråga", { $0.situation == "invoice_question" }),
      (.emotion, "Ilska", { $0.emotion == "anger" }), (.language, "ja", { $0.language == "ja" }),
      (.batch, "mars 2026", { $0.batch == "mars 2026" }),
      (.reviewer, "Kim", { $0.reviewer == "Kim" }),
    ]
    for (condition, value, holds) in wanted {
      var driver = QueueScene.open()
      QueueScene.filter(&driver, condition, value)
      #expect(driver.lists.last.map { holds($0.query) } == true, "\(condition)")
      #expect(driver.heading.contains("Filter ▾ \(value)"), "\(condition)")
      #expect(driver.footer.contains("Esc Ta bort filtret"))
      driver.press("f")
      driver.type(words.clearFilters)
      driver.key(.enter)
      #expect(driver.lists.last?.query == ItemQuery(), "\(condition)")
    }
  }

  @Test func `conditions add up, and Esc takes them away before it leaves`() {
    var driver = QueueScene.open()
    QueueScene.filter(&driver, .language, "sv")
    QueueScene.filter(&driver, .state, Language.sv.words.state(.disputed))
    #expect(driver.heading.contains("Filter ▾ oenigt, sv") && driver.shows("Träff 1 av 1."))
    driver.key(.escape)
    #expect(driver.lists.last?.query == ItemQuery() && driver.shows("Svar 1 av 12."))
  }

  @Test func `Esc in the filter goes back a step at a time and changes nothing`() {
    var driver = QueueScene.open()
    driver.press("f")
    driver.type("känsla")
    driver.key(.enter)
    #expect(driver.shows("Filter: Känsla") && driver.footer.contains("Esc Tillbaka"))
    driver.key(.escape)
    #expect(driver.shows("Visa bara vissa svar"))
    driver.key(.escape)
    #expect(driver.shows("Kunden skriver") && driver.lists.count == 1)
  }

  @Test func `the order goes round`() {
    var driver = QueueScene.open()
    driver.press("s")
    #expect(driver.lists.last?.query.sort == .newest && driver.currentNumber == "4500.2")
    #expect(driver.heading.contains("nyast först") && driver.shows("Nyast import först."))
    driver.press("s")
    #expect(
      driver.lists.last?.query.sort == .next && driver.heading.contains("som de kommer till dig")
    )
    #expect(driver.shows("Det som kommer till dig härnäst, högst 500 svar."))
    driver.key(Key(.down))
    driver.press("s")
    #expect(driver.lists.last?.query.sort == .oldest && driver.currentNumber == "4471.4")
  }

  @Test func `why an item stands where it stands follows the cursor`() {
    var driver = QueueScene.open()
    driver.press("w")
    #expect(driver.shows("Varför 4471.4") && driver.shows("Det väntar i kön på 1 granskare."))
    driver.key(Key(.down))
    #expect(driver.effects.contains(.standing(QueueScene.items[1].id)))
    #expect(driver.shows("Varför 4472.2"))
    driver.key(.escape)
    #expect(!driver.shows("Varför 4472.2") && driver.shows("Kunden skriver"))
  }

  @Test func `an item is passed on and says how to take it back`() {
    var driver = QueueScene.open()
    driver.press("S")
    #expect(driver.effects.contains(.passOn(QueueScene.items[0].id)))
    #expect(driver.shows("4471.4 går till någon annan.") && driver.shows("skickat vidare"))
    driver.press("S")
    #expect(driver.shows("Du har lagt ifrån dig 4471.4 för gott."))
    #expect(driver.effects.filter { $0 == .passOn(QueueScene.items[0].id) }.count == 1)
  }

  @Test func `why is asked anew when the item was passed on`() {
    var driver = QueueScene.open()
    driver.press("w")
    driver.press("S")
    let asked = driver.effects.filter { $0 == .standing(QueueScene.items[0].id) }
    #expect(asked.count == 2 && driver.shows("Varför 4471.4"))
  }

  @Test func `an item that can't be passed on says why`() {
    var driver = QueueScene.open()
    driver.desk.notPassedOn = .full
    driver.press("S")
    #expect(driver.shows("4471.4 har redan de granskare som behövs."))
    driver.key(Key(.down))
    driver.press("S")
    #expect(driver.shows("Du har redan bedömt 4472.2."))
  }

  @Test func `the item on the review screen is passed on from there`() {
    var items = QueueScene.items
    items[0].id = Samples.item().id
    var driver = ScreenDriver()
    driver.desk.items = items
    driver.press("/")
    driver.advance(milliseconds: 400)
    driver.key(.enter)
    driver.press("S")
    #expect(driver.shows("ligger framme i granskningen"))
    #expect(!driver.effects.contains { $0.isFinal })
  }

  @Test
  func `history, earlier conversations and guide open from the list and lead back to the item`() {
    for (key, title) in [("h", "Historia"), ("c", "Kundens tidigare samtal"), ("G", "Guide")] {
      var driver = QueueScene.open()
      driver.key(Key(.down))
      driver.press(key)
      #expect(driver.heading.contains(title))
      driver.key(.escape)
      #expect(driver.currentNumber == "4472.2")
    }
  }

  @Test func `the mouse selects, opens and turns`() {
    var driver = QueueScene.open(items: QueueScene.items(60))
    let place = Point(column: 20, row: 4)
    driver.send(.input(.mouse(Mouse(.press, at: place)), at: driver.now))
    #expect(driver.currentNumber == "5002.2")
    driver.send(.input(.mouse(Mouse(.wheelDown, at: place)), at: driver.now))
    #expect(driver.currentNumber == "5005.2")
    driver.send(.input(.mouse(Mouse(.press, at: Point(column: 5, row: 7))), at: driver.now))
    #expect(driver.shows("5005.2 är avgjort.") || driver.effects.contains { $0.isFinal })
    driver.send(.input(.mouse(Mouse(.press, at: Point(column: 999, row: 999))), at: driver.now))
    driver.canvas.checkInvariants()
  }

  @Test func `what is pasted into the list is searched for`() {
    var driver = QueueScene.open()
    driver.paste("faktura\n")
    #expect(driver.lists.last?.query.text == "faktura")
    #expect(driver.footer.contains("Esc Töm sökningen"))
  }

  @Test func `a list that could not be fetched is tried again with Enter`() {
    var driver = QueueScene.open(answersAtOnce: false)
    driver.failure = "Databasen svarar inte."
    driver.answerAll()
    #expect(driver.shows("Databasen svarar inte.") && driver.footer.contains("Enter Försök igen"))
    driver.failure = nil
    driver.answersAtOnce = true
    driver.key(.enter)
    #expect(driver.shows("Svar 1 av 12."))
  }
}
