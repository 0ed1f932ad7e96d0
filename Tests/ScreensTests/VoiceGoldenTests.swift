// What does the guide on the desk look like at the sizes that count, in both languages?

import Curation
import TerminalUI
import Testing
import Wording

@Suite struct VoiceGoldenTests {
  enum Scene: String, CaseIterable {
    case voiceBaseline, voiceRefused, voiceExcuse, voiceWriting, voiceExcused, voiceGuide
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `every scene with a guide looks as in its file`(scene: Scene, language: Language) {
    for (columns, rows) in GoldenScreenTests.sizes {
      var driver = VoiceScenes.driver(language: language, columns: columns, rows: rows)
      Self.play(scene, &driver)
      driver.canvas.checkInvariants()
      Golden.expect(driver.canvas, "\(scene.rawValue)-\(columns)x\(rows)-\(language.rawValue)")
    }
  }

  @Test func `every small size is drawn in every scene with a guide`() {
    for scene in Scene.allCases {
      var driver = VoiceScenes.driver()
      Self.play(scene, &driver)
      for columns in [1, 2, 59, 60, 61, 79, 110, 170, 171] {
        for rows in [1, 2, 15, 16, 17, 19, 20, 24] {
          driver.resize(columns, rows)
          driver.canvas.checkInvariants()
        }
      }
    }
  }

  static func play(_ scene: Scene, _ driver: inout ScreenDriver) {
    switch scene {
    case .voiceBaseline: break
    case .voiceRefused:
      driver.press("22g1a")
      driver.key(.enter)
    case .voiceExcuse:
      play(.voiceRefused, &driver)
      driver.key(.control("o"))
      driver.type("Kunden skämtar.")
    case .voiceExcused:
      play(.voiceExcuse, &driver)
      driver.key(.enter)
    case .voiceWriting:
      driver.press("22g1E")
      driver.type("Vi skickar ett nytt paket avseende din order. Du har fel.")
      driver.key(Key(.home, .control))
      driver.advance(milliseconds: 1_000)
      driver.key(.function(3))
    case .voiceGuide:
      driver.press("G")
      driver.advance(milliseconds: 1_000)
      driver.key(.character("/"))
      driver.type(driver.shows("Så här bedömer") ? "Regler för" : "Rules of")
      driver.key(.enter)
    }
  }
}
