// Can whom to tell, where help is and what came back be read to the end, whatever the window?

import Curation
import Guides
import Screens
import TerminalUI
import Testing
import Wording

@Suite struct CardTests {
  // As a new workspace has it: many places to call, long names.
  private static let preset = HandoverPreset.guide.part(of: ["self_harm", "needs_to_talk"])

  private static func item(_ level: HandoverLevel = .red) -> ReviewItem {
    var item = GraveItems.item(level)
    item.handover = HandoverCard(level: level, guide: preset, isBlocking: level == .red)
    return item
  }

  private func review(
    _ item: ReviewItem,
    _ size: (Int, Int),
    _ language: Language = .sv
  ) -> ScreenDriver {
    var driver = ScreenDriver(
      [item, Samples.plain(2)],
      language: language,
      size: Size(columns: size.0, rows: size.1)
    )
    driver.advance(milliseconds: 1_000)
    return driver
  }

  // The rows without the ends at which they were wrapped.
  private func flow(_ driver: ScreenDriver) -> String {
    driver.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: [(60, 16), (80, 24), (100, 30), (120, 40)], Language.allCases)
  func `a red banner cuts no number and says how many it leaves out`(
    size: (Int, Int),
    language: Language
  ) {
    let words = language.words
    let item = Self.item()
    var driver = review(item, size, language)
    for isWriting in [false, true] {
      let shown = flow(driver)
      let names = Self.preset.categories.map { language.pick($0.name) }
      #expect(shown.contains(words.redBanner(names)))
      let resources = item.handover?.resources ?? []
      #expect(resources.count > 3)
      var missing = 0
      for resource in resources {
        let name = language.pick(resource.name)
        let isWhole = shown.contains(name + " " + language.pick(resource.how))
        #expect(isWhole || !shown.contains(name), "\(name)")
        missing += isWhole ? 0 : 1
      }
      let contacts = item.handover?.contacts ?? []
      missing += contacts.count { !shown.contains(language.pick($0.name)) }
      let key = isWriting ? "Ctrl-G" : "!"
      #expect(missing == 0 || shown.contains(words.bannerMore(missing, key: key)), "\(missing)")
      #expect(isWriting || shown.contains(words.toldKey("i")))
      driver.press("o1")
      driver.key(.escape)
      driver.press("t")
    }
  }

  @Test func `the usual size has the number of the line for those who think of suicide`() {
    #expect(flow(review(Self.item(), (80, 24))).contains("Mind Självmordslinjen 90101"))
  }

  @Test func `the smallest size shows several rows of what the customer writes`() {
    var item = Self.item()
    item.conversation.turns[0].text = (1...11).map { "rad nummer \($0)" }.joined(separator: "\n")
    let driver = review(item, (60, 16))
    #expect(driver.shows("rad nummer 2"))
    #expect(driver.shows("inte besvarat") && driver.shows("0 ingen"))
  }

  @Test(arguments: Language.allCases)
  func `one key opens the whole card, and Esc leads back`(language: Language) {
    let item = Self.item()
    var driver = review(item, (60, 16), language)
    driver.press("!")
    driver.advance(milliseconds: 1_000)
    var shown = flow(driver)
    for _ in 0..<6 {
      driver.key(Key(.pageDown))
      shown += flow(driver)
    }
    for resource in item.handover?.resources ?? [] {
      #expect(shown.contains(language.pick(resource.how)))
    }
    for contact in item.handover?.contacts ?? [] {
      #expect(shown.contains(language.pick(contact.name)))
    }
    driver.key(.escape)
    #expect(driver.shows("!! "))
  }

  @Test func `the card opens from the editor, and the text is kept`() {
    var driver = review(GraveItems.item(), (80, 24))
    driver.press("o1")
    driver.key(.escape)
    driver.press("t")
    driver.type("Jag hör av mig.")
    driver.key(.control("g"))
    #expect(driver.shows("Viktigt om 4471.2"))
    driver.key(.escape)
    #expect(driver.shows("Jag hör av mig."))
  }

  @Test func `an item that nothing stands over has no card`() {
    var driver = review(Samples.item(), (80, 24))
    driver.press("!")
    driver.advance(milliseconds: 1_000)
    #expect(driver.shows("Svaret är inte märkt"))
  }

  @Test func `words that made it red in an earlier turn are quoted, masked as shown`() {
    var item = GraveItems.item()
    item.conversation.turns = [
      item.conversation.turns[0], Turn(.bot, "Hej!"), Turn(.customer, "Hallå?"),
      Turn(.bot, "Tråkigt."),
    ]
    item.id = ItemID(conversation: 4471, turn: 3)
    item.screening.levels = [3: .red]
    #expect(flow(review(item, (80, 24))).contains("”Jag orkar inte mer”"))
    let start = GraveItems.despair.utf8.count - "mer.".utf8.count
    item.screening.marks = [
      PersonalMark(
        turn: 0,
        range: start..<(start + 3),
        kind: .customerName,
        certainty: .certain,
        placeholder: "{{customer_name}}"
      )
    ]
    let masked = flow(review(item, (80, 24)))
    #expect(masked.contains("”Jag orkar inte {{customer_name}}”"))
    #expect(!masked.contains("”Jag orkar inte mer”"))
  }

  @Test(arguments: Language.allCases)
  func `a green item has one calm line`(language: Language) {
    var item = Samples.item()
    item.screening.levels = [item.id.turn: .green]
    let customer = item.conversation.turns[0].text
    item.screening.findings = [
      ScreeningFinding(
        turn: 0,
        range: 0..<customer.utf8.count,
        kind: .handover(category: "asks_for_person", .green)
      )
    ]
    let driver = review(item, (80, 24), language)
    #expect(driver.shows(language.words.greenBanner(["asks_for_person"])))
    #expect(!driver.text.split(separator: "\n")[2].contains("”"))
    item.screening.levels = [:]
    #expect(!review(item, (80, 24), language).shows("asks_for_person"))
  }

  @Test(arguments: Language.allCases, [(60, 16), (80, 24), (120, 40)])
  func `a green item says what makes it so`(language: Language, size: (Int, Int)) {
    var item = Samples.item()
    item.screening.levels = [item.id.turn: .green]
    item.screening.findings = [
      ScreeningFinding(turn: 0, range: nil, kind: .sign(.sameQuestion))
    ]
    let words = language.words
    let banner = words.greenBanner([words.handoverSign(.sameQuestion)])
    var driver = review(item, size, language)
    #expect(driver.shows(banner))
    driver.press("!")
    #expect(driver.shows(banner))
    item.handoverAtHand = HandoverCard(level: .red, guide: GraveItems.guide())
    item.screening.findings = [
      ScreeningFinding(turn: 0, range: nil, kind: .handover(category: "needs_to_talk", .green))
    ]
    let name = language.pick(GraveItems.guide().categories[1].name)
    #expect(review(item, size, language).shows(words.greenBanner([name])))
  }

  @Test func `on a red item without a verdict Enter says what can be chosen`() {
    var driver = review(GraveItems.item(), (80, 24))
    driver.press("0g1")
    driver.key(.enter)
    #expect(driver.shows("kan bara lämnas över: o"))
    #expect(!driver.shows("a, e, x eller o"))
  }

  private var sentBack: ReviewItem {
    var item = Samples.item()
    let note = (1...120).map { "mening \($0) om vad kunden känner." }.joined(separator: " ")
    item.sentBack = SentBackItem(item: item.id, note: note + " SLUT", at: Samples.morning)
    item.isCorrection = true
    return item
  }

  @Test(arguments: [(60, 16), (80, 24), (120, 40)])
  func `what came back says its keys first, and a long note can be read to its end`(
    size: (Int, Int)
  ) {
    var driver = review(sentBack, size)
    #expect(flow(driver).contains("ändra och tryck Enter, eller stå fast med k."))
    #expect(driver.shows("│ mening 1 om"))
    #expect(!driver.shows("SLUT") && driver.shows("… !"))
    #expect(driver.text.split(separator: "\n").count { $0.hasPrefix(" │ ") } > 1)
    #expect(driver.shows("k Stå fast"))
    driver.press("!")
    driver.advance(milliseconds: 1_000)
    driver.key(Key(.end))
    #expect(driver.shows("SLUT"))
    driver.key(.escape)
    driver.press("e")
    #expect(flow(driver).contains("tryck F2, eller stå fast med Esc k."))
    #expect(driver.shows("… Ctrl-G"))
  }
}
