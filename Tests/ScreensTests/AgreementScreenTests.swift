// Does the screen of the team's agreement say what the figures mean and lead to the items behind them?

import Agreement
import Curation
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct AgreementScreenTests {
  private func opened(
    _ team: TeamAgreement = SampleTeam.agreement,
    language: Language = .en,
    size: Size = Size(columns: 120, rows: 40),
    tabs: Int = 0
  ) -> ScreenDriver {
    var driver = ScreenDriver(language: language, size: size, start: .home)
    driver.desk.agreement = team
    driver.press("A")
    for _ in 0..<tabs { driver.key(Key(.tab)) }
    return driver
  }

  /// The screen with each of its parts shown.
  static var everyPart: [ScreenDriver] {
    TeamPart.allCases.indices.map { AgreementScreenTests().opened(tabs: $0) }
  }

  private func query(_ driver: ScreenDriver) -> ItemQuery? {
    driver.effects.reversed().lazy.compactMap { effect in
      if case .list(let query, _, _, _) = effect { query } else { nil }
    }.first
  }

  @Test func `it says how many items, how they were chosen and what the figures mean`() {
    let driver = opened()
    for words in [
      "84 of 412 rated items (20 %) have two ratings or more: 79 drawn by chance (share 20 %, seed 7), 5",
      "Reviewers gave the same verdict on 88 % of doubly reviewed items.",
      "For Reject (4 % of the ratings) another reviewer agreed in 29 % of 7 cases",
      "Alpha is not reliable: the lower end of its interval is below .667.",
      "Not counted: 5 later corrections, 2 given after others' could be seen, 1 taken back.",
      "1,000 resamples of items, seed 1",
    ] {
      let text = driver.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains(words), "\(words)")
    }
    #expect(driver.effects.contains(.agreement))
  }

  @Test func `enter opens the items behind the figure and escape comes back`() {
    var driver = opened()
    driver.key(.enter)
    #expect(driver.effects.contains(.behind(.question(.verdict))))
    #expect(query(driver)?.only == driver.desk.behind)
    #expect(driver.shows("behind the figure"))
    driver.key(.escape)
    driver.advance(milliseconds: 300)
    #expect(driver.shows("Agreement · Overview") || driver.shows("[Overview]"))
  }

  @Test(
    arguments: [
      (1, FigureKey.person("Ada")), (2, .pair("Ada", "Bo")), (3, .answer(.verdict, "approve")),
      (4, .window(.verdict, 1)), (5, .situation("delivery_delay")),
    ]
  )
  func `every part leads to its items`(tabs: Int, key: FigureKey) {
    var driver = opened(tabs: tabs)
    driver.key(.enter)
    #expect(driver.effects.contains(.behind(key)), "\(driver.text)")
  }

  @Test func `the items behind a figure are said to be those that differ, and of how many`() {
    var driver = opened()
    driver.key(.enter)
    #expect(driver.shows("behind the figure: 3 of 84, those that differ"))
    // Rewrites are there whether they differ or not.
    let texts = SampleTeam.agreement.questions.firstIndex { $0.question == .rewriteWords } ?? 0
    driver = opened()
    for _ in 0..<texts { driver.key(Key(.down)) }
    driver.key(.enter)
    #expect(driver.shows("behind the figure") && !driver.shows("those that differ"))
  }

  @Test func `a window of emotions leads to the items of which the emotions differ`() {
    var team = SampleTeam.agreement
    let count = team.windows.count
    team.windows.append(
      WindowRow(
        .emotions,
        from: 0,
        to: 1,
        items: 30,
        alpha: Measure(.value(0.5), nil),
        change: nil,
        shares: [],
        marks: []
      )
    )
    var driver = opened(team, tabs: 4)
    for _ in 0..<count { driver.key(Key(.down)) }
    driver.key(.enter)
    #expect(driver.effects.contains(.behind(.window(.emotions, 1))), "\(driver.effects)")
  }

  @Test func `of fewer than thirty items no share is said of a pair or a person`() {
    var team = SampleTeam.agreement
    let share = Share(successes: 1, tries: 3)
    team.pairs = [
      PairRow(
        "Ada",
        "Bo",
        items: 3,
        equal: Measure(share),
        kappa: Measure(.undefined(.tooFew), nil)
      )
    ]
    team.people = [
      PersonRow(
        "Ada",
        items: 29,
        pairwise: share,
        rest: share,
        among: 2,
        majority: share,
        gold: Share(successes: 4, tries: 7),
        again: Share(),
        vitality: .value(0.25),
        competence: .undefined(.tooFew),
        leaning: nil,
        drift: PersonRow.Drift(before: share, after: share, own: nil),
        habit: nil
      )
    ]
    let size = Size(columns: 200, rows: 60)
    let pairs = opened(team, size: size, tabs: 2)
    #expect(pairs.shows("too few: 3 of 30") && !pairs.shows("33 %"))
    let people = opened(team, size: size, tabs: 1)
    #expect(people.shows("too few: 29 of 30") && people.shows("4 of 7"))
    #expect(!people.shows("33 %") && !people.shows("0.25"))
    #expect(opened(size: size, tabs: 5).shows("too few: 9 of 30"))
  }

  @Test func `an answer that hardly anybody gave is no headline`() {
    func opened(cases: Int) -> ScreenDriver {
      var team = SampleTeam.agreement
      let none = Measure(Share(successes: 0, tries: cases))
      team.answers.append(
        AnswerRow(
          .verdict,
          "handover",
          pairable: cases,
          share: 0.01,
          specific: none,
          alpha: Measure(.value(-0.008), nil)
        )
      )
      return self.opened(team, size: Size(columns: 120, rows: 40))
    }
    func labels(_ driver: ScreenDriver) -> String {
      var driver = driver
      for _ in 0..<3 { driver.key(.tab) }
      return driver.canvas.textLines.first { $0.contains("Hand over") } ?? ""
    }
    let sentence = "agreed in 0 of 6 cases: it needs clearer rules."
    #expect(opened(cases: 6).shows(sentence) && labels(opened(cases: 6)).contains("! Verdict"))
    let few = opened(cases: 5)
    #expect(!few.shows("For Hand over"))
    #expect(labels(few).contains("too few") && !labels(few).contains("!"), "\(labels(few))")
  }

  @Test func `without a common item the calibration has what is known, and else says why not`() {
    var team = SampleTeam.none
    let people = TeamPart.allCases.firstIndex(of: .people) ?? 0
    #expect(opened(team, tabs: people).shows("no item was reviewed by two"))
    team.people = [
      PersonRow(
        "Cal",
        items: 0,
        pairwise: Share(),
        rest: Share(),
        among: 0,
        majority: Share(),
        gold: Share(successes: 4, tries: 7),
        again: Share(),
        vitality: .undefined(.noOverlap),
        competence: .undefined(.noOverlap),
        leaning: nil,
        drift: nil,
        habit: nil
      )
    ]
    var driver = opened(team, tabs: people)
    #expect(driver.shows("Cal") && driver.shows("4 of 7") && driver.shows("25 % – 84 %"))
    driver.key(.enter)
    #expect(driver.effects.contains(.behind(.gold("Cal"))))
  }

  @Test(arguments: Language.allCases)
  func `no two columns of a table have one name`(language: Language) {
    let names = TeamNames(Samples.scheme, language)
    let tables = TeamTables(SampleTeam.agreement, names, language.words) { "\($0)" }
    for part in TeamPart.allCases {
      let titles = tables.table(part).columns.map(\.title)
      #expect(Set(titles).count == titles.count, "\(titles)")
    }
  }

  @Test func `the parts go round in both directions`() {
    var driver = opened()
    driver.key(Key(.tab, .shift))
    #expect(driver.shows("[Situations]"))
    driver.key(Key(.tab))
    #expect(driver.shows("[Overview]"))
    driver.key(Key(.left))
    #expect(driver.shows("[Situations]"))
  }

  @Test func `no items behind a figure is said`() {
    var driver = opened()
    driver.desk.behind = []
    driver.key(.enter)
    #expect(driver.shows("No items behind this figure that you may see."))
  }

  @Test func `too few says how many and how long`() {
    let driver = opened(SampleTeam.few)
    #expect(driver.shows("Too few: 12 of 30, about 2 days at this pace."))
    #expect(driver.shows("too few") && driver.shows(" 12 of 30") && !driver.shows("0.50"))
  }

  @Test func `items of a calibration round, and those that may still come, are told apart`() {
    var team = SampleTeam.agreement
    team.choice = DoublesChoice(
      rated: 412,
      joint: 99,
      drawn: 79,
      share: 0.2,
      reviewers: 2,
      seed: 7,
      calibrated: 15,
      rounds: [2]
    )
    team.leftOut = LeftOutRatings(informed: 0, corrections: 0, takenBack: 0, waiting: 3)
    let text = opened(team).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in [
      "79 drawn by chance (share 20 %, seed 7), 15 in calibration round 2, 5 since a rejection",
      "3 items that may still come to you are left out.",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func `a window of few items says so in the place of its alpha`() {
    var team = SampleTeam.agreement
    let row = team.windows[0]
    team.windows = [
      WindowRow(
        .verdict,
        from: row.from,
        to: row.to,
        items: 5,
        alpha: row.alpha,
        change: nil,
        shares: [],
        marks: []
      )
    ]
    let driver = opened(team, tabs: 4)
    #expect(driver.shows("too few: 5 of 30") && !driver.shows("0.84"))
  }

  @Test func `where nobody judged the same item it says what to do`() {
    let driver = opened(SampleTeam.none)
    #expect(driver.shows("No item has two ratings yet. 20 % of the items are drawn"))
    var none = SampleTeam.none
    none.choice = DoublesChoice(rated: 3, joint: 0, drawn: 0, share: 0, reviewers: 2, seed: 7)
    #expect(opened(none).shows("overlap in tonfall.yml"))
  }

  @Test func `a reviewer sees their own line and no pairs`() {
    var own = SampleTeam.agreement
    own.showsPersons = false
    own.pairs = []
    own.people = own.people.filter { $0.name == "Dora" }
    let driver = opened(own, tabs: 2)
    #expect(driver.shows("Pairs are shown to who adjudicates. Your own line is in Calibration."))
    let people = opened(own, tabs: 1)
    #expect(people.shows("Dora") && !people.shows("Ada"))
    // What stands out is the lead's to see.
    #expect(!people.shows("! Dora") && !people.shows("Dora:") && !opened(own).shows("stands out"))
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)])
  func `two keys lead a lead to who is careless, strict or drifting, in words`(size: Size) {
    let overview = opened(size: size)
    #expect(overview.shows("3 reviewers stand out: see Calibration (Tab)."))
    for name in ["Sven", "Dora", "Cal "] { #expect(!overview.shows(name)) }
    let people = opened(size: size, tabs: 1)
    let text = people.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in [
      "Sven: says Reject where others say Rewrite, 8 times; the other way 0. A rule of their own, "
        + "and perhaps the right one: settle it in the guide.",
      "Dora: said Approve in 40 % of cases, later in 70 %; the others did not. Over time shows "
        + "whether the guide changed then.",
      "Cal: says the same as another in 46 % of cases, the others among themselves in 78 %, and "
        + "differs in no one direction; right in 4 of 10 with a known answer. Look at the items",
      "there is no order between people",
    ] {
      #expect(text.contains(words), "\(words) is not in\n\(people.text)")
    }
    for (name, isFlagged) in [("Ada", false), ("Sven", true), ("Dora", true), ("Cal", true)] {
      let row = people.canvas.textLines.last { $0.contains(name + " ") } ?? ""
      #expect(row.contains("! ") == isFlagged, "\(row)")
    }
  }

  @Test func `where nobody stands out that is said, and with too few items nothing is`() {
    var even = SampleTeam.agreement
    even.people = Array(even.people.prefix(1))
    #expect(opened(even, tabs: 1).shows("Nobody stands out by more than chance."))
    #expect(!opened(even).shows("stands out"))
    even.choice = SampleTeam.few.choice
    #expect(!opened(even, tabs: 1).shows("stands out"))
  }

  @Test func `while figures are computed that is said, and a failure can be tried again`() {
    var driver = ScreenDriver(language: .en, answersAtOnce: false, start: .home)
    driver.answerAll()
    driver.press("A")
    #expect(driver.shows("Computing …"))
    driver.failure = "The file is busy."
    driver.answerAll()
    #expect(driver.shows("The file is busy."))
    driver.failure = nil
    driver.key(.enter)
    driver.answerAll()
    #expect(driver.shows("[Overview]") && driver.shows("0.77"))
  }

  @Test func `the palette and a click lead there too`() {
    var driver = ScreenDriver(language: .en)
    driver.key(.function(9))
    driver.type("team agrees")
    driver.key(.enter)
    #expect(driver.shows("[Overview]"))
    let row = driver.canvas.textLines.firstIndex { $0.contains("Emotions ") } ?? 0
    let mouse = Mouse(.press, at: Point(column: 6, row: row))
    driver.send(.input(.mouse(mouse), at: driver.now))
    driver.send(.input(.mouse(mouse), at: driver.now))
    #expect(driver.effects.contains(.behind(.question(.emotions))))
  }

  @Test(arguments: TeamPart.allCases, Language.allCases)
  func `it looks as in its files`(part: TeamPart, language: Language) {
    for (columns, rows) in GoldenScreenTests.sizes {
      let size = Size(columns: columns, rows: rows)
      let place = TeamPart.allCases.firstIndex(of: part) ?? 0
      let driver = opened(language: language, size: size, tabs: place)
      Golden.expect(
        driver.canvas,
        "agreement-\(part.rawValue)-\(columns)x\(rows)-\(language.rawValue)"
      )
    }
  }

  @Test(arguments: Language.allCases)
  func `too little looks as in its files`(language: Language) {
    for (columns, rows) in GoldenScreenTests.sizes {
      let size = Size(columns: columns, rows: rows)
      for (name, team) in [("none", SampleTeam.none), ("few", SampleTeam.few)] {
        let driver = opened(team, language: language, size: size)
        Golden.expect(
          driver.canvas,
          "agreement-\(name)-\(columns)x\(rows)-\(language.rawValue)"
        )
      }
    }
  }

  @Test(arguments: [(60, 16), (80, 24)], Language.allCases)
  func `a low window shows whole sentences and says how many it leaves out`(
    size: (Int, Int),
    language: Language
  ) {
    let driver = opened(language: language, size: Size(columns: size.0, rows: size.1))
    let rows = driver.text.split(separator: "\n").map(String.init)
    let place = rows.firstIndex { $0.hasPrefix("  … ") } ?? 0
    #expect(place > 0)
    let before = rows[max(0, place - 1)].trimmingPrefix("  ")
    #expect(before.split(separator: " ").last?.hasSuffix(".") == true || place == 2, "\(before)")
  }

  @Test func `what has no room in the line of parts and in the table says so`() {
    let driver = opened(size: Size(columns: 60, rows: 16))
    #expect(driver.shows("›"))
    let last = opened(size: Size(columns: 60, rows: 16), tabs: TeamPart.allCases.count - 1)
    #expect(last.shows("‹"))
    var many = SampleTeam.agreement
    many.answers += many.answers + many.answers + many.answers
    #expect(opened(many, size: Size(columns: 60, rows: 16), tabs: 3).shows("↓"))
    #expect(!opened(tabs: 3).shows("↓"))
  }

  @Test func `over time the question stays, however narrow`() {
    let windows = TeamPart.allCases.firstIndex(of: .windows) ?? 0
    let driver = opened(size: Size(columns: 60, rows: 16), tabs: windows)
    #expect(driver.shows(Language.en.words.heading(TeamHeading.question)))
  }

  @Test(arguments: Language.allCases)
  func `a part without a row says why and what to do`(language: Language) {
    var team = SampleTeam.agreement
    team.pairs = []
    team.windows = []
    team.showsPersons = false
    let words = language.words
    for part in [TeamPart.pairs, .windows] {
      let place = TeamPart.allCases.firstIndex(of: part) ?? 0
      let driver = opened(team, language: language, tabs: place)
      let pairs = words.pairsForLead(words.name(.people))
      let said = part == .pairs ? pairs : words.noWindows(84, least: 30)
      let text = driver.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains(said), "\(part)")
    }
  }
}
