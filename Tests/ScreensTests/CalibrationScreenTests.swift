// Does the screen of calibration rounds say who is through, whether it passed and where people differ, and lead
// from there into the guide?

import Curation
import CurationTesting
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct CalibrationScreenTests {
  /// What rounds there were.
  enum Scene: String, CaseIterable {
    case none, begun, few, differing, passed

    var rounds: [ShownRound] {
      switch self {
      case .none: []
      case .begun: [SampleRounds.begun]
      case .few: [SampleRounds.few]
      case .differing: [SampleRounds.differing]
      case .passed:
        [SampleRounds.differing, SampleRounds.passed].map { shown in
          var shown = shown
          shown.count = 2
          return shown
        }
      }
    }
  }

  static func open(
    _ scene: Scene,
    language: Language = .en,
    size: Size = Size(columns: 120, rows: 40)
  ) -> ScreenDriver {
    var driver = ScreenDriver(language: language, size: size, start: .home, disputes: [])
    driver.desk.rounds = scene.rounds
    driver.desk.disputes = SampleRounds.differing.items.map(\.dispute)
    driver.press("Ac")
    return driver
  }

  private func flow(_ driver: ScreenDriver) -> String {
    driver.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `it says who is through, and judges nothing before fifteen items have every answer`() {
    let begun = Self.open(.begun)
    for words in [
      "15 items for 4 people, begun by Lena on",
      "Still at it: Ada (5 of 15), Cal (3 of 15), Lena (0",
      "Too few to tell: 0 items have everybody's answer, and it takes 15.",
      "Items appear here once everybody has answered them.",
    ] { #expect(flow(begun).contains(words), "\(words) is not in\n\(begun.text)") }
    let few = Self.open(.few)
    #expect(few.shows("Through: Ada, Lena, Sven. Still at it: Cal (12 of 15)."))
    #expect(few.shows("Too few to tell: 12 items") && !few.shows("0.60") && !few.shows("Passed"))
    #expect(few.shows("67 %"), "what differs is there to be talked about all the same")
  }

  @Test func `it says whether the round passed, with both figures and what they have to be`() {
    let again = flow(Self.open(.differing))
    #expect(again.contains("Everybody is through."))
    #expect(
      again.contains(
        "the same verdict in 71 % of cases (aim: 80 %), alpha 0.54, 0.31 to 0.74 (aim: 0.667), 15 items."
      )
    )
    #expect(again.contains("Not there yet: settle what differs in the guide"))
    #expect(flow(Self.open(.passed)).contains("Passed: you can go on, each alone."))
  }

  @Test func `disputes of the round that nobody may settle are counted, with the way out`() {
    var driver = Self.open(.differing)
    #expect(!flow(driver).contains("tonfall reviewers role"))
    var round = SampleRounds.differing
    for place in 0..<2 { round.items[place].dispute.isStuck = true }
    driver.send(.round(round, at: driver.now))
    #expect(flow(driver).contains("2 items to settle: everybody who may settle them has answered"))
    #expect(flow(driver).contains("tonfall reviewers role NAME adjudicator"))
  }

  @Test func `items stand by disagreement, and Enter shows the answers side by side`() {
    var driver = Self.open(.differing)
    let rows = driver.canvas.textLines.filter { $0.contains(" % ") && $0.contains(".5 ") }
    #expect(rows.first?.contains("67 %") == true && rows.first?.contains("50.5") == true)
    #expect(rows.first?.contains("2 Rewrite, 1 Approve, 1 Reject") == true, "\(rows)")
    #expect(rows.dropFirst().first?.contains("58 %") == true)
    driver.key(Key(.down))
    driver.key(.enter)
    #expect(driver.effects.contains(.dispute(SampleRounds.items[1])))
    #expect(driver.shows("Reviewer A") && driver.shows("Reviewer C"))
    driver.key(.escape)
    driver.advance(milliseconds: 300)
    #expect(driver.shows("Round 1"))
    let again = driver.canvas.textLines.first { $0.hasPrefix(">") } ?? ""
    #expect(again.contains("51.5"), "the cursor stays: \(again)")
  }

  @Test func `what the lead judged too is there to be read, and a ruling goes into the guide`() {
    var driver = Self.open(.differing)
    driver.key(.enter)
    driver.advance(milliseconds: 1_000)
    #expect(driver.shows("You judged this item, so somebody else settles it."))
    driver.press("1")
    driver.key(.enter)
    #expect(!driver.effects.contains { if case .decide = $0 { true } else { false } })
    driver.press("R")
    #expect(driver.shows("What you agreed on, for the guide"))
    driver.key(.function(2))
    #expect(driver.shows("Write what you agreed on."))
    driver.type("Waiting alone is worry.")
    driver.key(.escape)
    driver.press("R")
    driver.key(.function(2))
    #expect(driver.effects.contains(.rule("Waiting alone is worry.")))
    #expect(driver.shows("It stands in the guide with today's date (version 4). G shows it."))
    driver.press("R")
    #expect(!driver.shows("Waiting alone is worry."), "a ruling that stands is not written twice")
  }

  @Test func `an own ruling stands in the guide at once, also beside an item under review`() {
    for changesLabel in [false, true] {
      var driver = ScreenDriver(
        language: .en,
        disputes: SampleRounds.differing.items.map(\.dispute)
      )
      driver.desk.rounds = [SampleRounds.differing]
      driver.key(.function(9))
      driver.type("calibration rounds")
      driver.key(.enter)
      driver.key(.enter)
      driver.answersAtOnce = false
      driver.press("R")
      driver.type("Waiting alone is worry.")
      driver.key(.function(2))
      var scheme = Samples.scheme
      scheme.rulings = [Ruling(date: "2026-11-23", text: "Waiting alone is worry.")]
      if changesLabel { scheme.emotions.removeLast() }
      driver.send(.guides(scheme, SampleDesk.phrases, version: 4))
      driver.answerAll()
      driver.press("G")
      driver.key(Key(.end))
      // What changes labels waits for the next item, as ever.
      #expect(driver.shows("guide v4") != changesLabel)
      #expect(driver.shows("Waiting alone is worry.") != changesLabel)
    }
  }

  @Test func `a ruling that could not be kept stays in the editor`() {
    var driver = Self.open(.differing)
    driver.key(.enter)
    driver.advance(milliseconds: 1_000)
    driver.press("R")
    driver.type("Waiting alone is worry.")
    driver.failure = "The draft of the guide has faults."
    driver.key(.function(2))
    #expect(driver.shows("The draft of the guide has faults."))
    #expect(driver.shows("Waiting alone is worry."))
    driver.failure = nil
    driver.key(.function(2))
    #expect(driver.effects.count { $0 == .rule("Waiting alone is worry.") } == 2)
    #expect(driver.shows("It stands in the guide"))
  }

  @Test func `a round is begun by the same key twice, and by nothing else`() {
    var driver = Self.open(.none)
    #expect(flow(driver).contains("No calibration round yet. n gives 15 items to everybody next"))
    driver.press("n")
    #expect(driver.shows("Up to 15 unbegun items go to everybody next. n again begins the round."))
    driver.key(Key(.down))
    driver.press("n")
    #expect(!driver.effects.contains(.startRound(items: 15)))
    driver.desk.rounds = [SampleRounds.begun]
    driver.press("n")
    #expect(driver.effects.count { $0 == .startRound(items: 15) } == 1)
    #expect(driver.shows("The round has begun: 15 items go to everybody now."))
    #expect(driver.shows("Round 1"))
    driver.desk.roundStart = .started([SampleRounds.items[0]])
    driver.press("nn")
    #expect(flow(driver).contains("There are no more that nobody has begun."))
    driver.desk.roundStart = .nothingToShare
    driver.press("nn")
    #expect(driver.shows("Nothing to compare"))
  }

  @Test func `Tab goes round the rounds, the last one first`() {
    var driver = Self.open(.passed)
    #expect(driver.shows("Round 2") && driver.shows("Tab Round 1"))
    driver.key(Key(.tab))
    #expect(driver.effects.contains(.round(1)))
    #expect(driver.shows("Not there yet"))
    driver.key(Key(.left))
    #expect(driver.shows("Passed"))
    var one = Self.open(.differing)
    let count = one.effects.count
    one.key(Key(.tab))
    #expect(one.effects.count == count && one.shows(Language.en.words.nothingHere))
  }

  @Test func `a reviewer gets no round to see`() {
    var driver = ScreenDriver(language: .en, start: .home)
    driver.press("Ac")
    #expect(driver.shows("Calibration rounds are for who adjudicates"))
    #expect(!driver.effects.contains(.round(nil)))
    var reviewing = ScreenDriver(language: .en)
    reviewing.key(.function(9))
    reviewing.type("calibration rounds")
    reviewing.key(.enter)
    #expect(reviewing.shows("are for who adjudicates"))
    #expect(!reviewing.effects.contains(.round(nil)))
  }

  @Test func `while a round is read that is said, and a failure too`() {
    var driver = ScreenDriver(language: .en, answersAtOnce: false, start: .home, disputes: [])
    driver.answerAll()
    driver.press("A")
    driver.answerAll()
    driver.press("c")
    #expect(driver.shows("Computing …"))
    driver.failure = "The file is busy."
    driver.answerAll()
    #expect(driver.shows("The file is busy."))
  }

  @Test(arguments: 0..<AnyEventsTests.seeds)
  func `random keys, clicks and sizes never trap and never break a canvas`(seed: UInt64) {
    var random = SeededGenerator(seed: seed &+ 11_000)
    let letters = Array("nRGchjkq:?1eA ")
    let scene = Scene.allCases.randomElement(using: &random) ?? .none
    var driver = Self.open(scene, language: seed % 2 == 0 ? .sv : .en)
    for _ in 0..<80 {
      driver.gap = [0, 20, 300, 700].randomElement(using: &random) ?? 0
      driver.answersAtOnce = Int.random(in: 0..<6, using: &random) > 0
      switch Int.random(in: 0..<12, using: &random) {
      case 0:
        driver.resize(
          Int.random(in: 1...220, using: &random),
          Int.random(in: 1...70, using: &random)
        )
      case 1:
        let place = Point(
          column: Int.random(in: 0..<140, using: &random),
          row: Int.random(in: 0..<45, using: &random)
        )
        let kind: Mouse.Kind =
          [.press, .wheelUp, .wheelDown].randomElement(using: &random) ?? .press
        driver.send(.input(.mouse(Mouse(kind, at: place)), at: driver.now))
      case 2: driver.desk.rounds = Scene.allCases.randomElement(using: &random)?.rounds ?? []
      case 3: driver.answerAll()
      case 4...7:
        if let key = AnyEventsTests.keys.randomElement(using: &random) { driver.key(key) }
      default:
        if let letter = letters.randomElement(using: &random) { driver.key(.character(letter)) }
      }
      driver.canvas.checkInvariants()
      if driver.effects.last == .quit { break }
    }
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `it looks as in its files`(scene: Scene, language: Language) {
    for (columns, rows) in GoldenScreenTests.sizes {
      let driver = Self.open(scene, language: language, size: Size(columns: columns, rows: rows))
      driver.canvas.checkInvariants()
      Golden.expect(
        driver.canvas,
        "calibration-\(scene.rawValue)-\(columns)x\(rows)-\(language.rawValue)"
      )
    }
  }
}
