// Can the bot's reply be marked point by point, with one key each, and is nothing filled in beforehand?

import Curation
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct RubricTests {
  private static let scheme: LabelScheme = {
    var scheme = Samples.scheme
    func label(_ id: String, _ sv: String, _ en: String, _ text: String = "") -> Label {
      Label(
        id: id,
        name: Bilingual(sv: sv, en: en),
        definition: Bilingual(sv: text, en: text)
      )
    }
    scheme.rubric = [
      Criterion(
        label: label("acknowledge", "Bekräftar", "Acknowledges", "0 nej, 1 fras, 2 ja"),
        scale: .level
      ),
      Criterion(
        label: label("apologise", "Ber om ursäkt", "Apologises"),
        scale: .yesNo,
        takesNotApplicable: true
      ),
      Criterion(label: label("voice", "Röst", "Voice"), scale: .counted),
      Criterion(label: label("tone_fits", "Tonen passar", "Tone fits"), scale: .grade),
    ]
    scheme.tones = [
      label("warm", "Varm", "Warm"), label("calm", "Lugn", "Calm"), label("cold", "Kylig", "Cold"),
    ]
    scheme.targets = [label("us", "Vi", "Us"), label("bot", "Boten", "The bot")]
    scheme.conducts = [
      label("polite", "Hövlig", "Polite"), label("impolite", "Ohövlig", "Impolite"),
    ]
    return scheme
  }()

  private func driver(
    _ items: [ReviewItem] = [Samples.item()],
    size: Size = Size(columns: 80, rows: 24)
  ) -> ScreenDriver {
    ScreenDriver(items, scheme: Self.scheme, size: size)
  }

  private func submitted(_ driver: inout ScreenDriver) throws -> Judgement {
    driver.press("0g1a")
    driver.key(.enter)
    return try #require(driver.submissions.last?.judgement)
  }

  @Test func `the bot's pane names the key, and how much was answered`() {
    var driver = driver()
    #expect(driver.shows("r mall"))
    driver.press("r1")
    driver.key(.escape)
    #expect(driver.shows("r 1 punkt "))
    driver.press("e")
    #expect(!driver.shows("r 1 punkt "))
    #expect(!ScreenDriver().shows("r mall"))
  }

  @Test func `a key goes from the best answer to the worst, and to none`() throws {
    var seen: [CriterionAnswer?] = []
    for presses in 0...3 {
      var driver = driver()
      driver.press("r" + String(repeating: "1", count: presses))
      driver.key(.escape)
      seen.append(try submitted(&driver).rubric["acknowledge"])
    }
    #expect(seen == [nil, .mark(2), .mark(1), .mark(0)])
    var driver = driver()
    driver.press("r1111")
    driver.key(.escape)
    #expect(try submitted(&driver).rubric == [:])
  }

  @Test func `not applicable is an answer of its own, offered where it may be`() throws {
    var driver = driver()
    driver.press("r2")
    #expect(driver.shows("2 ja"))
    driver.press("2")
    #expect(driver.shows("2 nej"))
    driver.press("2")
    #expect(driver.shows("2 e/t"))
    driver.press("44444")
    driver.key(.escape)
    #expect(try submitted(&driver).rubric == ["apologise": .notApplicable])
  }

  @Test func `what rules count has no answer to give`() throws {
    var driver = driver()
    driver.press("r3")
    #expect(driver.shows("Röst räknas av röstguiden, och ingen gäller här."))
    driver.key(.escape)
    #expect(try submitted(&driver).rubric == [:])
  }

  @Test func `tone, target and conduct are two keys away, two tones at most`() throws {
    var driver = driver()
    driver.press("r513")
    #expect(driver.shows("1 ■  Varm"))
    driver.press("2")
    #expect(driver.shows("Ett svar har högst två toner."))
    driver.press("12")
    driver.key(.escape)
    driver.press("6271")
    #expect(driver.shows("Svarets ton: Kylig, Lugn"))
    #expect(driver.shows("Känslan gäller: Boten"))
    #expect(driver.shows("Kunden är: Hövlig"))
    driver.key(.escape)
    #expect(driver.shows("r 4 punkter"))
    let judgement = try submitted(&driver)
    #expect(judgement.tones == ["cold", "calm"])
    #expect((judgement.target, judgement.conduct) == ("bot", "polite"))
  }

  @Test func `the chosen one again is none`() throws {
    var driver = driver()
    driver.press("r6262")
    driver.key(.escape)
    #expect(try submitted(&driver).target == nil)
  }

  @Test func `Enter does what the line's key does, and u takes it back by name`() throws {
    var driver = driver()
    driver.press("r")
    driver.key(Key(.down))
    driver.key(.enter)
    #expect(driver.shows("2 ja"))
    driver.key(.escape)
    driver.press("u")
    #expect(driver.shows("Du tog tillbaka: Ber om ursäkt"))
    #expect(try submitted(&driver).rubric == [:])
  }

  @Test
  func `where the rubric is required, submitting leads to it and says how many points are open`()
    throws
  {
    var driver = ScreenDriver(scheme: Self.scheme, required: [.rubric])
    driver.press("a")
    driver.key(.enter)
    #expect(driver.shows("3 punkter i mallen är obesvarade. r öppnar den."))
    driver.press("124")
    driver.key(.escape)
    driver.key(.enter)
    #expect(driver.submissions.count == 1)
  }

  @Test func `a scheme without any of it says so`() {
    var driver = ScreenDriver()
    driver.press("r")
    #expect(driver.shows("Guiden har ingen bedömningsmall."))
  }

  @Test func `an answer that a draft has and the scheme has not leads to the sheet`() {
    var judgement = Judgement()
    judgement.verdict = .approve
    judgement.emotions = [:]
    judgement.situation = "complaint"
    judgement.rubric = ["apologise": .mark(7)]
    let draft = Draft(
      judgement: judgement,
      revision: 1,
      savedAt: Samples.morning,
      activeMilliseconds: 0
    )
    var driver = driver([Samples.item(draft: draft)])
    driver.key(.enter)
    #expect(driver.shows("apologise har ett svar utanför sin skala."))
    #expect(driver.shows("Botens svar, punkt för punkt"))
    driver.press("2")
    driver.key(.escape)
    driver.key(.enter)
    #expect(driver.submissions.last?.judgement.rubric == ["apologise": .mark(1)])
  }

  @Test(arguments: ["rubric", "tones"], Language.allCases)
  func `the sheet looks as in its file`(scene: String, language: Language) {
    for (columns, rows) in GoldenScreenTests.sizes {
      var driver = ScreenDriver(
        scheme: Self.scheme,
        language: language,
        size: Size(columns: columns, rows: rows)
      )
      driver.press("2r122")
      if scene == "tones" { driver.press("53") }
      driver.canvas.checkInvariants()
      Golden.expect(driver.canvas, "\(scene)-\(columns)x\(rows)-\(language.rawValue)")
    }
  }

  @Test(arguments: [(60, 16), (80, 24), (120, 40), (200, 60)])
  func `a label's definition, when not and look-alike are there once it is chosen`(
    columns: Int,
    rows: Int
  ) {
    var driver = driver(size: Size(columns: columns, rows: rows))
    driver.press("2")
    // Where rows are few the end is cut off, and the list of all emotions has it.
    let parts = ["hindras, upprepar,", "Inte när:", "Förväxlas"]
    for part in rows < 24 ? Array(parts.prefix(2)) : parts {
      #expect(driver.shows(part), "\(part)")
    }
    driver.press("l")
    driver.type("fru")
    #expect(driver.shows("Inte när: skyller på någon."))
  }

  @Test func `where rows are few a label is explained the first time only`() {
    var driver = driver()
    driver.press("2")
    #expect(driver.shows("Inte när: skyller på någon."))
    driver.press("2")
    #expect(!driver.shows("Inte när:"))
    driver.press("3")
    #expect(driver.shows("Ilska: anklagar, hotar att lämna."))
  }

  @Test func `what the voice guide counts is a hint on the sheet and no answer`() throws {
    var driver = ScreenDriver(
      [VoiceScenes.item("Avseende ditt paket. Avseende allt."), Samples.plain(2)],
      scheme: Self.scheme,
      size: Size(columns: 80, rows: 24),
      voice: VoiceScenes.small
    )
    driver.press("r")
    #expect(driver.shows("3 3") && driver.shows("räknas av regler"))
    driver.press("3")
    #expect(driver.shows("Röst räknas av röstguiden: 3 ställen."))
    driver.key(.escape)
    driver.press("0g1x1")
    driver.key(.enter)
    driver.key(.enter)
    #expect(driver.submissions.map(\.judgement.rubric) == [[:]])
  }
}
