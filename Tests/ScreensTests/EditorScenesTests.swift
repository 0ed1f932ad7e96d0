// What do the scenes of the editor look like at the sizes that count, in both languages?

import Curation
import TerminalUI
import Testing
import Wording

@Suite struct EditorScenesTests {
  enum Scene: String, CaseIterable {
    case phrases, phraseSearch, find, mask, masked, findings, correction
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `every scene of the editor looks as in its file`(scene: Scene, language: Language) {
    for (columns, rows) in GoldenScreenTests.sizes {
      let item = scene == .correction ? Self.judged : Samples.item()
      var driver = ScreenDriver(
        [item],
        language: language,
        size: Size(columns: columns, rows: rows)
      )
      Self.play(scene, &driver)
      driver.canvas.checkInvariants()
      Golden.expect(driver.canvas, "\(scene.rawValue)-\(columns)x\(rows)-\(language.rawValue)")
    }
  }

  @Test func `every small size is drawn in every scene of the editor`() {
    for scene in Scene.allCases {
      var driver = ScreenDriver([Self.judged])
      if scene != .correction { driver = ScreenDriver() }
      Self.play(scene, &driver)
      for columns in [1, 2, 59, 60, 61, 79, 110, 170, 171] {
        for rows in [1, 2, 15, 16, 17, 19, 20, 24] {
          driver.resize(columns, rows)
          driver.canvas.checkInvariants()
        }
      }
    }
  }

  /// An item that its reviewer answered before.
  static var judged: ReviewItem {
    var judgement = Judgement()
    judgement.verdict = .rewrite
    judgement.reasons = ["tone"]
    judgement.rewrite = "Hej! Vi skickar ett nytt paket i dag. Vänliga hälsningar, Kundtjänst."
    judgement.start = .bot
    judgement.emotions = ["frustration": 3]
    judgement.situation = "delivery_delay"
    let draft = Draft(judgement: judgement, revision: 0, savedAt: Samples.morning)
    var item = Samples.item(draft: draft)
    item.isCorrection = true
    return item
  }

  static func play(_ scene: Scene, _ driver: inout ScreenDriver) {
    switch scene {
    case .phrases:
      write("Hej! ", &driver)
      driver.key(.function(8))
      driver.key(Key(.down))
    case .phraseSearch:
      write("Hej! ", &driver)
      driver.key(.function(8))
      driver.type("jag")
    case .find:
      write(
        "Hej! Paketet dröjer. Vi skickar ett nytt paket i dag, och det paketet spåras.",
        &driver
      )
      driver.key(.control("f"))
      driver.type("paket")
      driver.key(.enter)
    case .mask, .masked:
      write("Hej Anna! Vi har ringt Anna i dag. Annas paket är på väg.", &driver)
      driver.key(Key(.home))
      driver.key(Key(.right, .control))
      driver.key(Key(.right, [.control, .shift]))
      driver.key(.function(6))
      if scene == .masked { driver.press("1") }
    case .findings:
      write(
        "Hej! Vi beklagar att att paketet  dröjer , och det kommer {{leveransdatum} till dig som vi har lovat",
        &driver
      )
      driver.key(Key(.home, .control))
      driver.key(.function(3))
    case .correction: break
    }
    driver.advance(milliseconds: 1_000)
  }

  static func write(_ text: String, _ driver: inout ScreenDriver) {
    driver.press("22E")
    driver.type(text)
    driver.advance(milliseconds: 1_000)
  }
}
