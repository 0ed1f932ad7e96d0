// Is an unfinished decision saved in time, there again after a crash, and gone once it is decided?

import Curation
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct DisputeDraftTests {
  private func saves(_ driver: ScreenDriver) -> [(item: ItemID, revision: Int)] {
    driver.effects.compactMap { effect in
      if case .saveDisputeDraft(let item, _, _, let revision) = effect {
        (item, revision)
      } else {
        nil
      }
    }
  }

  private let item = DisputeScene.quarrel().item.id

  /// The disputes as they are opened after a crash, with what was saved.
  private func reopened(_ driver: ScreenDriver, isCurrent: Bool = true) throws -> ScreenDriver {
    var dispute = DisputeScene.quarrel()
    dispute.draft = SavedAdjudicationDraft(
      draft: try #require(driver.disputeDrafts[item]),
      revision: 5,
      savedAt: Samples.morning,
      isCurrent: isCurrent
    )
    var again = ScreenDriver(
      [],
      size: DisputeScene.size,
      start: .adjudication,
      disputes: [dispute, DisputeScene.threefold]
    )
    again.advance(milliseconds: 1_000)
    return again
  }

  @Test func `what is written is saved within a second however long typing goes on`() {
    var driver = DisputeScene.open(.fresh)
    driver.press("n")
    driver.gap = 0
    var last = driver.now
    var count = saves(driver).count
    var longest: Int64 = 0
    for _ in 0..<60 {
      driver.type("a", gap: 100)
      if saves(driver).count == 0, count == 0 { last = min(last, driver.now) }
      if saves(driver).count > count {
        longest = max(longest, driver.now.milliseconds - last.milliseconds)
        (last, count) = (driver.now, saves(driver).count)
      }
    }
    #expect(count > 4)
    #expect(longest <= 1_000)
    #expect(saves(driver).map(\.revision) == Array(1...count))
    driver.advance(milliseconds: 1_000)
    #expect(driver.disputeDrafts[item]?.remarks.note == String(repeating: "a", count: 60))
    #expect(driver.shows("Utkast sparat"))
  }

  @Test func `a choice alone is a draft, and nothing chosen is none`() {
    var driver = DisputeScene.open(.fresh)
    driver.press("v")
    driver.advance(milliseconds: 5_000)
    #expect(saves(driver).isEmpty && !driver.shows("Utkast sparat"))
    driver.press("1w")
    driver.advance(milliseconds: 1_000)
    let draft = driver.disputeDrafts[item]
    #expect(draft?.act == .pick && draft?.base == 11 && draft?.remarks.category == .guide)
    #expect(draft?.judgement == DisputeScene.quarrel().annotations[0].judgement)
  }

  @Test(arguments: ["s", "h", "G"])
  func `leaving the dispute saves at once`(key: String) {
    var driver = DisputeScene.open(.fresh)
    driver.press("1")
    #expect(saves(driver).isEmpty)
    driver.press(key)
    #expect(saves(driver).map(\.item) == [item])
    driver.advance(milliseconds: 5_000)
    #expect(saves(driver).count == 1)
  }

  @Test func `q leaves once everything is saved`() {
    var driver = DisputeScene.open(.fresh)
    driver.press("1")
    driver.press("q")
    driver.advance(milliseconds: 300)
    let last = driver.effects.suffix(2)
    #expect(saves(driver).map(\.item) == [item])
    #expect(last.last == .quit)
    guard case .saveDisputeDraft? = last.first else {
      Issue.record("the program is left before the draft is saved")
      return
    }
  }

  @Test func `q does not leave while the draft can't be saved, unless told twice`() {
    var driver = DisputeScene.open(.fresh)
    driver.press("1")
    driver.failure = "Disken är full."
    driver.press("q")
    driver.advance(milliseconds: 300)
    #expect(!driver.effects.contains(.quit))
    #expect(driver.shows("Disken är full.") && driver.shows("q en gång till lämnar"))
    driver.press("q")
    driver.advance(milliseconds: 300)
    #expect(driver.effects.last == .quit)
  }

  @Test func `a save that failed is tried again by itself`() {
    var driver = DisputeScene.open(.fresh)
    driver.failure = "Disken är full."
    driver.press("1")
    driver.advance(milliseconds: 1_000)
    #expect(driver.disputeDrafts.isEmpty && driver.shows("Disken är full."))
    driver.failure = nil
    driver.advance(milliseconds: 6_000)
    #expect(driver.disputeDrafts[item]?.act == .pick)
  }

  @Test func `a signal saves what was chosen just now`() {
    var driver = DisputeScene.open(.fresh)
    driver.press("1")
    var program = driver.program
    let asked = program.saveNow()
    #expect(asked.contains { if case .saveDisputeDraft = $0 { true } else { false } })
  }

  @Test func `nothing is saved after a decision, and what is refused is a draft again`() {
    var driver = DisputeScene.open(.fresh)
    driver.press("1")
    driver.desk.decisionAnswer = .broken([.situationMissing])
    driver.key(.enter)
    #expect(saves(driver).isEmpty)
    driver.advance(milliseconds: 1_000)
    #expect(saves(driver).map(\.item) == [item])
    driver.desk.decisionAnswer = .stored
    driver.press("w")
    driver.key(.enter)
    driver.advance(milliseconds: 5_000)
    #expect(driver.shows("41.5") && saves(driver).count == 1)
  }

  @Test func `what is taken back is saved as a draft of its own`() {
    var driver = DisputeScene.open(.taken)
    driver.advance(milliseconds: 1_000)
    let before = saves(driver).count
    driver.key(.enter)
    driver.desk.decisionTakenBack = item
    driver.press("u")
    driver.advance(milliseconds: 1_000)
    #expect(saves(driver).count == before + 1 && saves(driver).last?.revision == 1)
  }

  @Test func `after a crash all of it is there, and that is said`() throws {
    var driver = DisputeScene.open(.taken)
    driver.press("n")
    driver.type("se guiden")
    driver.key(.function(2))
    driver.press("e")
    driver.type(" Mer.")
    driver.key(.escape)
    driver.press("S")
    driver.type("Läs om.")
    driver.key(.escape)
    driver.press("R")
    driver.type("Oro är oro.")
    driver.key(.escape)
    driver.advance(milliseconds: 1_000)
    let saved = try #require(driver.disputeDrafts[item])
    var again = try reopened(driver)
    #expect(again.shows("Ditt utkast från") && again.shows("är kvar."))
    for words in ["som A, ändrat", "se guiden", "Beror på:", "Säker:"] {
      #expect(again.shows(words), "\(words)")
    }
    again.resize(200, 60)
    #expect(again.shows("Påbörjad text, inte använd än:") && again.shows("Läs om."))
    let text = again.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("Påbörjat beslut till guiden: Oro är oro."))
    again.advance(milliseconds: 5_000)
    #expect(saves(again).isEmpty, "what was saved is saved again")
    // A change says something else than before, and goes on from the stored revision.
    again.press("c")
    #expect(!again.shows("är kvar."))
    again.advance(milliseconds: 1_000)
    #expect(saves(again).map(\.revision) == [6])
    var expected = saved
    expected.remarks.confidence = again.disputeDrafts[item]?.remarks.confidence
    #expect(again.disputeDrafts[item] == expected)
    again.key(.enter)
    #expect(again.shows("Kommer inte med:"))
    again.key(.enter)
    let decided = again.effects.contains { effect in
      if case .decide(_, let decision, _) = effect {
        decision.judgement == saved.judgement
      } else {
        false
      }
    }
    #expect(decided)
  }

  @Test func `where the answers changed meanwhile the words are there and the choice is not`()
    throws
  {
    var driver = DisputeScene.open(.taken)
    driver.press("n")
    driver.type("se guiden")
    driver.key(.function(2))
    driver.advance(milliseconds: 1_000)
    var again = try reopened(driver, isCurrent: false)
    #expect(again.shows("Omdömena har ändrats sedan") && again.shows("välj på nytt"))
    #expect(again.shows("Inget än.") && again.shows("se guiden") && again.shows("Beror på:"))
    again.key(.enter)
    #expect(!again.effects.contains { if case .decide = $0 { true } else { false } })
  }

  @Test(arguments: [Language.sv, .en])
  func `what nobody may settle says so and names the way out`(language: Language) {
    var driver = DisputeScene.open(.nothing, language, Size(columns: 80, rows: 24))
    driver.desk.figures.stuck = 2
    driver.desk.figures.disputed = 2
    driver.send(.home(driver.desk.figures, at: driver.now))
    let text = driver.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("tonfall reviewers role"))
    #expect(text.contains("--role adjudicator)."))
    var dispute = DisputeScene.quarrel()
    dispute.isOwn = true
    dispute.isForOthers = true
    dispute.isStuck = true
    driver = ScreenDriver(
      [],
      language: language,
      size: Size(columns: 80, rows: 24),
      start: .adjudication,
      disputes: [dispute]
    )
    let own = driver.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(own.contains("tonfall reviewers role"))
    #expect(own.contains("--role adjudicator)."), "\(driver.text)")
  }

  @Test(arguments: Language.allCases)
  func `where nothing is to be settled it says what is with others, and nothing that is not so`(
    language: Language
  ) {
    var driver = DisputeScene.open(.nothing, language)
    driver.desk.figures.disputed = 1
    driver.desk.figures.withReviewers = 1
    driver.send(.home(driver.desk.figures, at: driver.now))
    let words = language.words
    let sentBack = words.nothingDisputed(forOthers: 0, withReviewers: 1)
    #expect(driver.shows(words.disputesWaiting(0)) && driver.shows(sentBack), "\(driver.text)")
    driver.desk.figures.disputed = 3
    driver.desk.figures.forOthers = 2
    driver.send(.home(driver.desk.figures, at: driver.now))
    #expect(driver.shows(words.nothingDisputed(forOthers: 2, withReviewers: 1)))
    #expect(words.nothingDisputed(forOthers: 0, withReviewers: 0) == words.nothingDisputed)
  }

  @Test func `home says how many nobody may settle`() {
    var driver = ScreenDriver([], start: .home, disputes: [])
    driver.desk.figures.stuck = 2
    driver.send(.home(driver.desk.figures, at: driver.now))
    #expect(driver.shows("2 utan avgörare"))
    driver.desk.figures.disputed = 12
    driver.desk.figures.forOthers = 3
    driver.desk.figures.withReviewers = 1
    driver.send(.home(driver.desk.figures, at: driver.now))
    #expect(driver.shows("6, 3 för andra, 1 hos granskarna igen, 2 utan avgörare"))
    driver.press("D")
    #expect(driver.shows("6 att avgöra"))
    driver = ScreenDriver([], start: .home)
    driver.desk.figures.withReviewers = 1
    driver.send(.home(driver.desk.figures, at: driver.now))
    #expect(driver.shows("2, 1 hos granskarna igen"), "\(driver.text)")
    driver = ScreenDriver([], start: .home)
    driver.desk.figures.stuck = 1
    driver.send(.home(driver.desk.figures, at: driver.now))
    #expect(driver.shows("1 utan avgörare"))
  }
}
