// Does a screen keep still when nobody does anything, with the real cursor where one is?

import Curation
import Screens
import TerminalUI
import Testing
import Wording

@Suite struct QuietScreenTests {
  /// The screens in which somebody may sit and think.
  private static func scenes(_ language: Language) -> [(name: String, driver: ScreenDriver)] {
    var scenes: [(String, ScreenDriver)] = GoldenScreenTests.Scene.allCases.map { scene in
      var driver = ScreenDriver(language: language)
      GoldenScreenTests.play(scene, &driver)
      return (scene.rawValue, driver)
    }
    for scene in QueueScene.allCases where scene != .looking {
      scenes.append((scene.rawValue, scene.driver(language, Size(columns: 80, rows: 24))))
    }
    scenes.append(("home", ScreenDriver(language: language, start: .home)))
    return scenes
  }

  @Test(arguments: Language.allCases)
  func `nothing moves by itself`(language: Language) {
    for (name, driver) in Self.scenes(language) {
      var driver = driver
      driver.advance(milliseconds: 10_000)
      let still = driver.canvas
      driver.advance(milliseconds: 600_000)
      #expect(driver.canvas == still, "\(name)")
    }
  }

  @Test(arguments: Language.allCases)
  func `the real cursor stands in the text that is written`(language: Language) {
    let written = ["writing", "noting", "emotions", "help", "palette", "searching", "menu"]
    for (name, driver) in Self.scenes(language) where written.contains(name) {
      var driver = driver
      let before = driver.canvas.cursor
      #expect(before != nil, "\(name)")
      driver.type("山")
      guard let before, let after = driver.canvas.cursor else { continue }
      #expect(after.row == before.row && after.column == before.column + 2, "\(name)")
    }
  }
}
