// Is personal data masked on the screen, decided with one key, and looked at only on record?

import Curation
import Guides
import Screens
import TerminalUI
import Testing
import Wording

@Suite struct PersonalDataTests {
  /// An item with a certain telephone number, a possible name in message and reply, and a place.
  static func item(_ reply: String = "Hej Vanja Ek! Vi ringer 070-1740605 om paketet.")
    -> ReviewItem
  {
    let turns = [
      Turn(.customer, "Var är mitt paket? Jag bor i Granliden.", name: nil),
      Turn(.bot, "Det är på väg."),
      Turn(.customer, "Jag heter Vanja Ek. Ring 070-1740605, jag är hemma i Granliden."),
      Turn(.bot, reply),
    ]
    let screener = ConversationScreener(
      version: 3,
      handover: HandoverPreset.guide,
      personalData: PersonalDataRules(),
      voice: VoiceGuides()
    )
    let conversation = Conversation(source: "norrsken", language: "sv", turns: turns)
    return ReviewItem(
      id: ItemID(conversation: 7, turn: 3),
      conversation: conversation,
      screening: screener.screening(of: conversation, replies: [3])
    )
  }

  private func desk(_ item: ReviewItem = item()) -> ScreenDriver {
    ScreenDriver([item], size: Size(columns: 120, rows: 40))
  }

  private func saved(_ driver: inout ScreenDriver) -> String {
    driver.advance(milliseconds: 1_000)
    return driver.drafts[ItemID(conversation: 7, turn: 3)]?.judgement.rewrite ?? ""
  }

  private func changes(_ driver: ScreenDriver) -> [MarkChange] {
    driver.effects.compactMap { if case .changeMarks(_, let change) = $0 { change } else { nil } }
  }

  private func reveals(_ driver: ScreenDriver) -> Int {
    driver.effects.count { if case .reveal = $0 { true } else { false } }
  }

  @Test func `certain values are masked from the start, possible ones are marked`() {
    let driver = desk()
    #expect(driver.shows("Ring {{phone}},"))
    #expect(driver.shows("Vi ringer {{phone}} om"))
    #expect(!driver.shows("1740605"))
    #expect(driver.shows("‹?Vanja Ek?›"))
    #expect(driver.canvas.roles.contains("#########"))
  }

  @Test func `one key goes to a mark, one masks it in every text, and u takes it back`() {
    var driver = desk()
    driver.key(.function(5))
    #expect(driver.shows("1 av 2: ”Vanja Ek”, kundens namn?"))
    driver.key(.function(6))
    #expect(driver.shows("Jag heter {{customer_name}}."))
    #expect(driver.shows("Hej {{customer_name}}!"))
    #expect(!driver.shows("Vanja"))
    driver.press("u")
    #expect(driver.shows("‹?Vanja Ek?›"))
    #expect(changes(driver).count == 2)
  }

  @Test func `another key says that it is not personal`() {
    var driver = desk()
    driver.key(.function(5))
    driver.key(.function(7))
    #expect(driver.shows("Jag heter Vanja Ek."))
    #expect(!driver.shows("‹?"))
    let decided = changes(driver).map { change in
      if case .decide(let mark, .keep) = change { mark.placeholder } else { "" }
    }
    #expect(decided == ["{{customer_name}}"])
    driver.press("u")
    #expect(driver.shows("‹?Vanja Ek?›"))
  }

  @Test func `without a mark gone to, F7 says what to do first`() {
    var driver = desk()
    driver.key(.function(7))
    #expect(driver.shows("Gå först till en uppgift med F5."))
    #expect(changes(driver).isEmpty)
  }

  @Test func `a masked value is shown once that is on record, and hidden by the same key`() {
    var driver = desk()
    driver.answersAtOnce = false
    driver.press("v")
    #expect(!driver.shows("070-1740605"))
    driver.answerAll()
    driver.answersAtOnce = true
    #expect(driver.shows("{070-1740605}"))
    #expect(reveals(driver) == 1)
    driver.press("v")
    #expect(!driver.shows("070-1740605"))
    #expect(reveals(driver) == 1)
  }

  @Test func `a value that was shown is hidden when it is masked a second time`() {
    var driver = desk()
    for key in [5, 6] { driver.key(.function(key)) }
    driver.press("v")
    #expect(driver.shows("{Vanja Ek}"))
    driver.press("u")
    #expect(driver.shows("‹?Vanja Ek?›"))
    for key in [5, 6] { driver.key(.function(key)) }
    #expect(driver.shows("Jag heter {{customer_name}}."))
    #expect(!driver.shows("Vanja"))
  }

  @Test func `a value that was shown is masked on the next item`() {
    var other = Self.item()
    other.id = ItemID(conversation: 8, turn: 3)
    var driver = ScreenDriver([Self.item(), other], size: Size(columns: 120, rows: 40))
    driver.press("v0g1a")
    driver.key(.enter)
    #expect(driver.shows("8.4"))
    #expect(!driver.shows("1740605"))
  }

  @Test func `words are chosen with the keys and masked wherever they stand`() {
    var driver = desk()
    driver.key(.function(6))
    for _ in 0..<9 { driver.key(Key(.right)) }
    driver.key(.enter)
    #expect(driver.shows("Dölj ”Granliden”"))
    driver.press("7")
    #expect(driver.shows("hemma i {{city}}."))
    driver.key(Key(.pageUp))
    #expect(driver.shows("Jag bor i {{city}}."))
    driver.press("u")
    #expect(driver.shows("hemma i Granliden."))
  }

  @Test func `more words are taken in with Shift, and Esc leaves them alone`() {
    var driver = desk()
    driver.key(.function(6))
    driver.key(Key(.right, .shift))
    driver.key(.enter)
    #expect(driver.shows("Dölj ”Jag heter”"))
    driver.key(.escape)
    driver.key(.escape)
    #expect(changes(driver).isEmpty)
    driver.press("a")
    #expect(driver.shows("GODKÄNN"))
  }

  @Test func `a rewrite starts from the masked reply, and as it is it is an approval`() {
    var driver = desk()
    driver.press("0g1e")
    #expect(saved(&driver) == "Hej Vanja Ek! Vi ringer {{phone}} om paketet.")
    driver.key(.function(2))
    #expect(driver.shows("godkän"))
    driver.key(.enter)
    #expect(driver.submissions.map(\.judgement.verdict) == [.approve])
  }

  @Test func `masking alone is no rewrite`() {
    var driver = desk()
    driver.press("0g1e")
    driver.key(.function(5))
    driver.key(.function(6))
    #expect(saved(&driver) == "Hej {{customer_name}}! Vi ringer {{phone}} om paketet.")
    driver.key(.function(2))
    #expect(driver.submissions.isEmpty)
    driver.key(.enter)
    #expect(driver.submissions.map(\.judgement.verdict) == [.approve])
  }

  @Test func `what is certain in a pasted text becomes its placeholder, and that is said`() {
    var driver = desk()
    driver.press("0g1E")
    driver.paste("Vi ringer 070-174 06 05 eller 070-1740606.")
    #expect(driver.shows("2 personuppgifter i det inklistrade blev platshållare"))
    #expect(saved(&driver) == "Vi ringer {{phone}} eller {{phone_2}}.")
  }

  @Test func `a typed certain value is refused, and the cursor goes to it`() {
    var driver = desk()
    driver.press("0g1E")
    driver.type("Hej! Vi ringer 0701740605 snart.")
    driver.key(.escape)
    driver.press("1")
    driver.key(.escape)
    driver.key(.enter)
    #expect(driver.submissions.isEmpty)
    #expect(driver.shows("Din text har en personuppgift: telefonnummer. F6 döljer den."))
    driver.key(.function(6))
    #expect(saved(&driver) == "Hej! Vi ringer {{phone}} snart.")
    driver.key(.function(2))
    #expect(driver.submissions.map(\.judgement.rewrite) == ["Hej! Vi ringer {{phone}} snart."])
  }

  @Test func `a long text is looked through when it is submitted`() {
    var driver = desk()
    driver.press("0g1E")
    driver.paste(String(repeating: "Vi beklagar att paketet dröjer. ", count: 400))
    driver.type("Ring 0701740611.")
    driver.key(.escape)
    driver.press("1")
    driver.key(.escape)
    #expect(!driver.shows("telefonnummer"))
    driver.key(.enter)
    #expect(driver.submissions.isEmpty)
    #expect(driver.shows("Din text har en personuppgift: telefonnummer."))
  }

  @Test func `a name in the reply is decided where it is written`() {
    var driver = desk()
    driver.press("0g1E")
    driver.type("Hälsningar Kerstin")
    #expect(driver.shows("”Kerstin”: handläggarens namn?"))
    driver.key(.function(7))
    #expect(!driver.shows("”Kerstin”: handläggarens namn?"))
    driver.key(.function(5))
    #expect(driver.shows("Ingen personuppgift i din text."))
  }

  @Test(arguments: [6, 7], [1, 400])
  func `a name in the reply is decided before it leaves`(key: Int, sentences: Int) throws {
    var driver = desk()
    driver.press("0g1E")
    driver.paste(String(repeating: "Vi beklagar att paketet dröjer. ", count: sentences))
    driver.type("Hälsningar Kerstin")
    driver.key(.escape)
    driver.press("1")
    driver.key(.escape)
    driver.key(.enter)
    #expect(driver.submissions.isEmpty)
    #expect(driver.shows("Är ”Kerstin” en personuppgift? F6 döljer den, F7 låter den stå."))
    driver.key(.function(key))
    driver.key(.function(2))
    let sent = try #require(driver.submissions.first?.judgement)
    #expect(sent.rewrite.hasSuffix(key == 6 ? "Hälsningar {{agent_name}}" : "Hälsningar Kerstin"))
    #expect(sent.kept.count == (key == 7 ? 1 : 0))
  }

  @Test func `a draft knows what its reviewer let stand`() {
    var driver = desk()
    driver.press("0g1E")
    driver.type("Hälsningar Kerstin")
    driver.key(.function(7))
    driver.advance(milliseconds: 1_000)
    var item = Self.item()
    item.draft = driver.drafts[item.id]
    #expect(item.draft?.judgement.kept.count == 1)
    var again = desk(item)
    again.press("i")
    #expect(again.shows("Hälsningar Kerstin"))
    #expect(!again.shows("handläggarens namn?"))
  }

  @Test func `a value that nobody mentioned is pointed out`() {
    var driver = desk()
    driver.press("0g1E")
    driver.type("Paketet kommer 2031-12-24.")
    #expect(driver.shows("utan källa"))
    #expect(driver.shows("har ingen nämnt. Stämmer det?"))
  }

  @Test func `words masked in the rewrite are masked in the conversation too`() {
    var driver = desk()
    driver.press("0g1E")
    driver.type("Granliden")
    driver.key(Key(.left, [.control, .shift]))
    driver.key(.function(6))
    driver.press("7")
    #expect(saved(&driver) == "{{city}}")
    #expect(driver.shows("hemma i {{city}}."))
  }

  @Test func `what is copied and what goes to another editor is masked`() {
    var driver = desk()
    driver.press("y")
    let copied = driver.effects.compactMap { if case .copy(let text) = $0 { text } else { nil } }
    #expect(copied.count == 1)
    #expect(copied.allSatisfy { $0.contains("{{phone}}") && !$0.contains("1740605") })
  }

  @Test func `a click chooses a word and goes to a mark`() {
    var driver = desk()
    let rows = driver.canvas.textLines
    guard let row = rows.firstIndex(where: { $0.contains("hemma i Granliden") }),
      let word = rows[row].firstRange(of: "Granliden")
    else { return #expect(Bool(false), "the message is not on the screen") }
    let column = rows[row].distance(from: rows[row].startIndex, to: word.lowerBound)
    driver.send(
      .input(.mouse(Mouse(.press, at: Point(column: column + 2, row: row))), at: driver.now)
    )
    driver.key(.enter)
    #expect(driver.shows("Dölj ”Granliden”"))
  }

  @Test func `nothing that is shown or decided changes what is stored`() {
    let item = Self.item()
    var driver = desk(item)
    driver.press("v")
    driver.key(.function(5))
    driver.key(.function(6))
    driver.press("uv")
    driver.key(.function(5))
    driver.key(.function(7))
    #expect(driver.conversation(item.id) == item.conversation)
  }

  enum Scene: String, CaseIterable { case marks, picking, writtenmarks }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `every scene of personal data looks as in its file`(scene: Scene, language: Language) {
    for (columns, rows) in GoldenScreenTests.sizes {
      let size = Size(columns: columns, rows: rows)
      var driver = ScreenDriver([Self.item()], language: language, size: size)
      switch scene {
      case .marks: driver.key(.function(5))
      case .picking:
        driver.key(.function(6))
        driver.key(Key(.right, .shift))
      case .writtenmarks:
        driver.press("22E")
        driver.type("Hej Vanja Ek! Vi ringer 0701740605 den 12 maj.")
        driver.advance(milliseconds: 1_000)
      }
      driver.canvas.checkInvariants()
      Golden.expect(driver.canvas, "\(scene.rawValue)-\(columns)x\(rows)-\(language.rawValue)")
    }
  }
}
