// Can guide, history, earlier conversations and messages be read, searched and left?

import Curation
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct ReadingScreensTests {
  enum Scene: String, CaseIterable {
    case guide, guideFound, guideSearching, history, earlier, noEarlier, log
  }

  static func play(_ scene: Scene, _ driver: inout ScreenDriver) {
    switch scene {
    case .guide: open("G", &driver)
    case .guideFound:
      play(.guideSearching, &driver)
      driver.key(.enter)
      driver.press("]")
    case .guideSearching:
      open("G", &driver)
      driver.press("/")
      driver.type(driver.shows("Så här") ? "svar" : "reply")
    case .history: open("h", &driver)
    case .earlier:
      driver.desk.earlier += [SampleDesk.older, EarlierConversation(turns: [])]
      open("c", &driver)
    case .noEarlier:
      driver.desk.earlier = []
      open("c", &driver)
    case .log:
      let name = driver.shows("Granska") ? "meddelanden" : "messages"
      driver.press("0g1a")
      driver.key(.enter)
      driver.key(.function(9))
      driver.type(name)
      driver.key(.enter)
    }
  }

  /// Opens a screen with the key of the review screen.
  private static func open(_ key: String, _ driver: inout ScreenDriver) {
    driver.press(key)
    driver.advance(milliseconds: 300)
  }

  private func opened(
    _ scene: Scene,
    scheme: LabelScheme = Samples.scheme,
    size: Size = Size(columns: 80, rows: 24),
    language: Language = .sv
  ) -> ScreenDriver {
    var driver = ScreenDriver(scheme: scheme, language: language, size: size)
    Self.play(scene, &driver)
    return driver
  }

  @Test func `the guide says what the labels mean`() {
    let driver = opened(.guide, size: Size(columns: 100, rows: 200))
    for words in [
      "version 3", "2  Frustration", "hindras, upprepar, räknar försök",
      "Inte när: skyller på någon", "Förväxlas ofta med: Ilska", "1  Leveransförsening",
      "a  Godkänn", "Svaret är bra som det är.", "Skäl att lämna över", "S  Lägg undan",
    ] {
      #expect(driver.shows(words), "\(words)")
    }
  }

  @Test func `the guide begins at the label pressed last`() {
    var driver = ScreenDriver(size: Size(columns: 60, rows: 16))
    driver.press("4G")
    driver.advance(milliseconds: 300)
    #expect(driver.canvas.textLines[1].contains("4  Besvikelse"))
    driver.key(Key(.home))
    #expect(driver.shows("Så här bedömer vi."))
  }

  @Test func `the guide speaks another language at once`() {
    var driver = opened(.guide)
    driver.key(.function(9))
    driver.type("english")
    driver.key(.enter)
    #expect(driver.shows("What the customer feels"))
  }

  @Test func `an empty scheme is no trouble`() {
    #expect(opened(.guide, scheme: Samples.emptyScheme).shows("Guiden har inga sådana"))
  }

  @Test func `a search is written in the message line with the real cursor`() {
    let driver = opened(.guideSearching)
    let row = driver.canvas.textLines.count - 2
    #expect(driver.canvas.textLines[row].hasPrefix(" Sök: svar"))
    #expect(driver.canvas.textLines[row].contains("träff 1 av "))
    #expect(driver.canvas.cursor == Point(column: 10, row: row))
  }

  @Test func `brackets go from match to match`() {
    var driver = opened(.guideFound)
    #expect(driver.shows("träff 2 av"))
    driver.press("[")
    #expect(driver.shows("träff 1 av"))
  }

  @Test func `a search that finds nothing says so and one given up leaves the text where it was`() {
    var driver = opened(.guide)
    driver.key(Key(.pageDown))
    let before = driver.canvas.textLines[1]
    driver.press("/")
    driver.type("Neutral")
    driver.key(.escape)
    #expect(driver.canvas.textLines[1] == before)
    driver.press("/")
    driver.type("zzz")
    #expect(driver.shows("ingen träff"))
    driver.key(.enter)
    #expect(driver.shows("\"zzz\" finns inte här."))
    driver.press("]")
    #expect(driver.shows("\"zzz\" finns inte här."))
  }

  @Test func `without a search the brackets say how to begin one`() {
    var driver = opened(.guide)
    driver.press("]")
    #expect(driver.shows("Sök först: /"))
  }

  @Test func `escape and q go back to the item`() {
    for key in [Key.escape, .character("q")] {
      var driver = opened(.guide)
      driver.key(key)
      driver.advance(milliseconds: 300)
      #expect(driver.shows("Granska 4471"))
    }
  }

  @Test func `the wheel scrolls`() {
    var driver = opened(.guide)
    let third = driver.canvas.textLines[4]
    driver.send(.input(.mouse(Mouse(.wheelDown, at: Point(column: 3, row: 3))), at: driver.now))
    #expect(driver.canvas.textLines[1] == third)
  }

  @Test func `history tells what happened, when and who`() {
    let driver = opened(.history)
    #expect(driver.shows("Historia 4471.5"))
    #expect(driver.shows("3 maj 10:42  Lena skickade ett omdöme."))
    #expect(driver.effects.contains(.history(ItemID(conversation: 4471, turn: 4))))
  }

  @Test func `every kind of event has a sentence in both languages`() {
    for language in Language.allCases {
      for actor in ["Kim", nil] {
        let sentences = EventKind.allCases.map { language.words.event($0, by: actor) }
        #expect(Set(sentences).count == sentences.count)
        #expect(sentences.allSatisfy { $0.hasSuffix(".") && $0.first?.isUppercase == true })
      }
    }
  }

  @Test func `what is on its way says so, and what fails does too`() {
    for key in ["h", "c"] {
      var driver = ScreenDriver()
      driver.answersAtOnce = false
      driver.press(key)
      driver.advance(milliseconds: 300)
      #expect(driver.shows("Hämtar …"))
      driver.failure = "Filen är upptagen."
      driver.answerAll()
      #expect(driver.shows("Det gick inte att hämta.") && driver.shows("Filen är upptagen."))
    }
  }

  @Test func `an answer about another item changes nothing`() {
    var driver = opened(.history)
    let before = driver.text
    driver.send(.history(ItemID(conversation: 1, turn: 1), [], at: driver.now))
    #expect(driver.text == before)
    driver.send(.history(ItemID(conversation: 4471, turn: 4), [], at: driver.now))
    #expect(driver.shows("Du har inte gjort något med svaret än."))
  }

  @Test func `earlier conversations open and fold`() {
    var driver = opened(.earlier)
    #expect(driver.shows("3 maj 10:42 · mejl · Fakturafråga"))
    #expect(driver.shows("två belopp") && !driver.shows("Tack för sist"))
    driver.key(.enter)
    #expect(!driver.shows("två belopp"))
    driver.key(Key(.down))
    driver.key(.enter)
    #expect(driver.shows("Tack för sist"))
    let row = driver.canvas.textLines.firstIndex { $0.contains("Fakturafråga") } ?? 0
    driver.send(.input(.mouse(Mouse(.press, at: Point(column: 5, row: row))), at: driver.now))
    #expect(driver.shows("två belopp"))
  }

  @Test func `no earlier conversation says why that may be`() {
    #expect(opened(.noEarlier).shows("kundnyckel"))
  }

  @Test func `where earlier conversations are left out that is said at their end`() {
    for count in [Limits.earlierConversations - 1, Limits.earlierConversations] {
      var driver = ScreenDriver(language: .en)
      driver.desk.earlier = Array(repeating: SampleDesk.conversation, count: count)
      driver.press("c")
      driver.key(Key(.end))
      #expect(driver.shows("At most 50 conversations") == (count == 50))
    }
  }

  @Test func `messages stand with their times, the latest first`() {
    let driver = opened(.log)
    let lines = driver.canvas.textLines
    #expect(lines.contains { $0.hasPrefix("  10:42  Skickat") || $0.contains("4471.5") })
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `they look as in their files`(scene: Scene, language: Language) {
    for (columns, rows) in GoldenScreenTests.sizes {
      let size = Size(columns: columns, rows: rows)
      let driver = opened(scene, size: size, language: language)
      let name = "\(scene.rawValue.lowercased())-\(columns)x\(rows)-\(language.rawValue)"
      Golden.expect(driver.canvas, "reading-\(name)")
    }
  }
}
