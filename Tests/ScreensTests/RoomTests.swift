// Does the reviewer see what must be read: message and reply alike, whole definitions, the key that submits?

import Curation
import Screens
import TerminalUI
import Testing
import Wording

@Suite struct RoomTests {
  private func lines(_ count: Int, _ word: String) -> String {
    (1...count).map { "\(word) \($0)" }.joined(separator: "\n")
  }

  private var long: ReviewItem {
    ReviewItem(
      id: ItemID(conversation: 1, turn: 1),
      conversation: Conversation(
        source: "norrsken",
        channel: "email",
        turns: [Turn(.customer, lines(40, "fråga")), Turn(.bot, lines(40, "svar"))]
      )
    )
  }

  @Test func `a long message leaves the reply as much room as it takes`() {
    let driver = ScreenDriver([long])
    #expect(driver.shows("fråga 5") && driver.shows("svar 5"))
    #expect(driver.shows("Kund · mejl"))
  }

  @Test func `the difference gets the room while it is asked for`() {
    var driver = ScreenDriver([long])
    driver.press("e")
    driver.type("!")
    driver.key(.escape)
    driver.key(.escape)
    driver.press("d")
    #expect(driver.shows("svar 8"))
    driver.press("d")
    #expect(!driver.shows("svar 8"))
  }

  @Test func `no text is out of sight at the smallest size however long the message is`() {
    for language in Language.allCases {
      var driver = ScreenDriver([long], language: language, size: Size(columns: 60, rows: 16))
      driver.press("0g1e")
      driver.key(.tab)
      #expect(driver.shows("fråga 1") && driver.shows("svar 1"))
    }
  }

  @Test(arguments: [60, 80, 120])
  func `a menu says the whole definition of the line under the cursor`(columns: Int) {
    var scheme = Samples.scheme
    scheme.situations[0].definition = Bilingual(
      sv: "En leverans är sen, har kommit bort eller kan inte spåras på fem dagar av oss.",
      en: "A delivery is late."
    )
    var driver = ScreenDriver(
      scheme: scheme,
      size: Size(columns: columns, rows: columns == 60 ? 16 : 24)
    )
    driver.press("g")
    #expect(driver.shows("Leveransförsening: En leverans") && driver.shows("av oss."))
    #expect(driver.shows("6 □  Annat"))
  }

  @Test func `the key that submits is the one of the place`() {
    var driver = ScreenDriver([Samples.plain(9)])
    driver.press("0g1")
    driver.press("a")
    #expect(driver.shows("Allt är ifyllt. Enter skickar."))
    driver.press("n")
    #expect(driver.shows("Allt är ifyllt. F2 skickar."))
    driver.key(.escape)
    driver.press("E")
    driver.type("Hej, det kommer i morgon.")
    driver.key(.function(2))
    #expect(driver.shows("Enter Skicka"))
    driver.press("1")
    #expect(driver.shows("Allt är ifyllt. Enter skickar."))
  }

  @Test func `an empty queue praises only who did something`() {
    var driver = ScreenDriver([Samples.plain(9)], required: [])
    driver.press("a")
    driver.key(.enter)
    #expect(driver.shows("Bra jobbat!"))
    #expect(Language.allCases.allSatisfy { $0.words.queueEmpty(done: 0).count == 2 })
  }

  @Test(arguments: Language.allCases)
  func `that only one situation comes is said on top, and where nothing of it is left`(
    language: Language
  ) {
    let small = Size(columns: 60, rows: 16)
    for size in [small, Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)] {
      var driver = ScreenDriver(
        [Samples.plain(9)],
        required: [],
        language: language,
        size: size,
        only: "invoice_question"
      )
      let name = language == .sv ? "bara Fakturafråga" : "only Invoice question"
      #expect(driver.text.split(separator: "\n").first?.contains(name) == true)
      driver.press("a")
      driver.key(.enter)
      #expect(driver.shows(language == .sv ? "Inget är kvar av" : "Nothing is left of"))
      #expect(!driver.shows("Bra jobbat!"))
    }
    let words = language.words
    #expect(words.nothingLeft(of: "X", waiting: 1_200).joined().contains("--only"))
    #expect(!words.nothingLeft(of: "X", waiting: 0).joined().contains("--only"))
  }

  @Test(arguments: Language.allCases)
  func `every verdict stands in its row at the smallest size`(language: Language) {
    let driver = ScreenDriver(language: language, size: Size(columns: 60, rows: 16))
    let row = driver.text.split(separator: "\n").first { $0.hasPrefix(" a ") } ?? ""
    for key in ["a", "e", "E", "x", "o"] { #expect(row.contains(" \(key) "), "\(key)") }
  }

  @Test func `what is sensitive in a message stays in its heading where that is narrow`() {
    var item = long
    item.conversation.turns[0].at = Samples.morning
    item.screening.findings = [
      ScreeningFinding(turn: 0, range: 0..<5, kind: .special(.health))
    ]
    let driver = ScreenDriver([item], size: Size(columns: 60, rows: 24))
    #expect(driver.shows("känsligt: " + Language.sv.words.name(SpecialCategory.health)))
  }
}
