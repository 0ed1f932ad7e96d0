// Can a slip, a held key or a sentence typed blindly do harm?

import Curation
import Screens
import TerminalUI
import Testing
import Wording

@Suite struct GuardTests {
  /// An item that lacks nothing but a verdict, so that any slip could submit it.
  private func ready(answersAtOnce: Bool = true) -> ScreenDriver {
    var driver = ScreenDriver([Samples.item(), Samples.plain(9), Samples.plain(10)])
    driver.press("0g1")
    driver.answersAtOnce = answersAtOnce
    return driver
  }

  private func finals(_ driver: ScreenDriver) -> [Effect] { driver.effects.filter(\.isFinal) }

  @Test func `an approval takes two keys`() {
    var driver = ready()
    driver.press("a")
    #expect(driver.submissions.isEmpty)
    driver.key(.enter)
    #expect(driver.submissions.map(\.judgement.verdict) == [.approve])
  }

  @Test(arguments: ["a", "x", "o", "e", "s", "u", "q"])
  func `a verdict key held for five seconds submits nothing`(letter: String) {
    var driver = ready()
    driver.gap = 30
    for _ in 0..<166 { driver.press(letter) }
    #expect(driver.submissions.isEmpty)
  }

  @Test(arguments: [Key(.backspace), Key(.delete), .control("u"), .control("w")])
  func `a key that erases text does nothing outside a text`(key: Key) {
    var driver = ready()
    driver.press("a")
    let before = driver.effects.count
    driver.key(key)
    driver.advance(milliseconds: 2_000)
    #expect(driver.effects.dropFirst(before).allSatisfy { !$0.isFinal })
    #expect(driver.shows("GODKÄNN"))
    driver.key(.enter)
    #expect(driver.submissions.map(\.judgement.verdict) == [.approve])
  }

  @Test func `enter held for five seconds submits one item only`() {
    var driver = ScreenDriver((1...20).map { Samples.plain($0) }, required: [])
    driver.press("a")
    driver.key(.enter)
    driver.gap = 30
    for _ in 0..<166 { driver.key(.enter) }
    #expect(driver.submissions.count == 1)
  }

  @Test func `s held skips one item only`() {
    var driver = ScreenDriver((1...20).map { Samples.plain($0) })
    driver.press("s")
    driver.advance(milliseconds: 400)
    driver.gap = 30
    for _ in 0..<166 { driver.press("s") }
    driver.advance(milliseconds: 1_000)
    #expect(driver.outcomes.count == 1)
  }

  @Test(arguments: ["a", "e", "E", "x", "o", "s", "S", "u"])
  func `verdict keys do nothing for 400 ms after an item appears`(letter: String) {
    var driver = ready()
    driver.press("a")
    driver.key(.enter)
    let before = driver.effects
    driver.gap = 350
    driver.press(letter)
    #expect(driver.effects == before)
    #expect(driver.shows("Svaret kom just upp"))
    driver.gap = 500
    driver.press("a")
    #expect(driver.shows("GODKÄNN"))
  }

  @Test func `enter pressed twice in a row does not touch the next item`() {
    var driver = ScreenDriver([Samples.plain(1), Samples.plain(2)], required: [])
    driver.press("a")
    driver.key(.enter)
    driver.gap = 200
    driver.press("a")
    driver.key(.enter)
    #expect(driver.submissions.count == 1)
  }

  static let sentences = [
    "Självklart, jag beklagar att ditt paket dröjer. q", "som sagt: ursäkta oss!", "soo sorry",
    "Hej! Jag förstår att du är besviken.\nVi skickar ett nytt.\n", "aldrig mer\n", "u q s x\n",
    "question: did you submit it?\n", "xaos a\n", "skip\n", "Sluta 1 2 3\n", "approve\nquit\n",
    "bara så\n", "get 1\ne\n", "sas",
  ]

  @Test(arguments: sentences, [0, 30, 70, 120, 240] as [Int64])
  func `a sentence typed outside the editor submits nothing and leaves nothing`(
    sentence: String,
    gap: Int64
  ) {
    var driver = ready()
    driver.type(sentence, gap: gap)
    #expect(finals(driver).isEmpty)
    #expect(driver.program.draw().size == Size(columns: 80, rows: 24))
  }

  @Test func `a burst of letters is answered with a hint`() {
    var driver = ready()
    driver.type("sjusju", gap: 20)
    #expect(driver.shows("Menade du att skriva? e öppnar svaret"))
    driver.advance(milliseconds: 2_000)
    #expect(finals(driver).isEmpty)
  }

  @Test func `a digit that means nothing here is a slip and silences nothing`() {
    var driver = ScreenDriver([Samples.item()])
    driver.press("g9")
    #expect(driver.shows("9 gör inget här"))
    driver.press("2")
    #expect(driver.shows("Ärende: Inloggning"))
  }

  @Test func `help opens at once after a letter that means nothing`() {
    var driver = ready()
    driver.gap = 200
    driver.press("p?")
    #expect(driver.shows("Hjälp: bedöma"))
  }

  @Test func `a sentence typed into a menu or an empty queue is not told to press e`() {
    var driver = ready()
    driver.press("g")
    driver.type("hejhej", gap: 30)
    #expect(driver.shows("Det såg ut som löpande text"))
    var empty = ScreenDriver([])
    empty.type("hejhej", gap: 30)
    #expect(empty.shows("Det såg ut som löpande text"))
  }

  @Test func `keys work again after a pause in typing`() {
    var driver = ready()
    driver.type("hej hej", gap: 60)
    driver.advance(milliseconds: 700)
    driver.press("a")
    #expect(driver.shows("GODKÄNN"))
  }

  @Test func `skip waits a moment and then is done`() {
    var driver = ready()
    driver.press("s")
    #expect(driver.outcomes.isEmpty)
    driver.advance(milliseconds: 250)
    #expect(driver.outcomes.map(\.1) == [.skip])
  }

  @Test func `escape takes back a skip that waits`() {
    var driver = ready()
    driver.press("s")
    driver.gap = 100
    driver.key(.escape)
    driver.advance(milliseconds: 1_000)
    #expect(driver.outcomes.isEmpty)
  }

  @Test func `control-C loses nothing and says how to leave`() {
    var driver = ready()
    driver.key(.control("c"))
    #expect(driver.shows("q lämnar"))
    driver.press("e")
    driver.key(.control("c"))
    #expect(driver.shows("Esc stänger rutan, sedan lämnar q."))
    #expect(finals(driver).isEmpty)
  }

  @Test func `keys wait while an answer is saved, those about verdicts are dropped`() {
    var driver = ready()
    driver.press("a")
    driver.answersAtOnce = false
    driver.key(.enter)
    #expect(driver.shows("Sparar …"))
    driver.press("2")
    driver.press("a")
    driver.key(.enter)
    driver.press("3")
    driver.answersAtOnce = true
    driver.answerAll()
    #expect(driver.submissions.count == 1)
    #expect(driver.shows("Granska 9.2"))
    #expect(driver.shows("Frustration ■■□"))
    #expect(!driver.shows("Ilska ■"))
    #expect(!driver.shows("GODKÄNN"))
  }

  @Test func `a paste outside the editor is offered as a reply`() {
    var driver = ready()
    driver.paste("a\nq\ns\n")
    #expect(driver.shows("Klistra in som svar?"))
    #expect(finals(driver).isEmpty)
    driver.key(.enter)
    driver.key(.function(2))
    driver.press("1")
    driver.key(.enter)
    #expect(driver.submissions.map(\.judgement.rewrite) == ["a\nq\ns\n"])
  }
}
