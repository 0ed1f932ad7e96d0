// What do the main states look like at the sizes that count, in both languages?

import Curation
import TerminalUI
import Testing
import Wording

@Suite struct GoldenScreenTests {
  enum Scene: String, CaseIterable {
    case fresh, marked, writing, written, difference, reasons, situation, emotions, help, palette
    case putaway, missing, equal, unused, pasted, paused, empty, noting, failed
  }

  static let sizes = [(60, 16), (80, 24), (120, 40), (200, 60)]

  @Test(arguments: Scene.allCases, Language.allCases)
  func `every scene looks as in its file`(scene: Scene, language: Language) {
    for (columns, rows) in Self.sizes {
      var driver = ScreenDriver(language: language, size: Size(columns: columns, rows: rows))
      Self.play(scene, &driver)
      driver.canvas.checkInvariants()
      Golden.expect(driver.canvas, "\(scene.rawValue)-\(columns)x\(rows)-\(language.rawValue)")
    }
  }

  @Test(arguments: [(1, 1), (2, 1), (12, 3), (40, 12), (59, 16), (60, 15)])
  func `a window too small says so`(columns: Int, rows: Int) {
    for language in Language.allCases {
      var driver = ScreenDriver(language: language, size: Size(columns: columns, rows: rows))
      driver.press("2a")
      driver.canvas.checkInvariants()
      Golden.expect(driver.canvas, "small-\(columns)x\(rows)-\(language.rawValue)")
    }
  }

  static func play(_ scene: Scene, _ driver: inout ScreenDriver) {
    switch scene {
    case .fresh: break
    case .marked: driver.press("2244g1a")
    case .writing: write(&driver)
    case .written:
      write(&driver)
      driver.key(.escape)
      driver.press("1")
      driver.key(.enter)
    case .difference:
      play(.written, &driver)
      driver.press("d")
    case .reasons: driver.press("0x2")
    case .situation: driver.press("g")
    case .emotions:
      driver.press("2l")
      driver.type("sk")
    case .help: driver.press("?")
    case .palette:
      driver.key(.function(9))
      driver.type("sk")
    case .putaway: driver.press("S")
    case .missing:
      driver.press("2")
      driver.key(.enter)
    case .equal:
      driver.press("0g1e")
      driver.key(.function(2))
    case .unused:
      driver.press("0g1")
      write(&driver)
      driver.key(.escape)
      driver.key(.escape)
      driver.press("a")
      driver.key(.enter)
    case .pasted: driver.paste("Hej!\n\nJag beklagar att paketet dröjer.")
    case .paused: driver.press("b")
    case .empty:
      driver.press("0g6a")
      driver.key(.enter)
    case .noting:
      driver.press("n")
      driver.type("Kunden har skrivit förut.")
    case .failed:
      driver.press("0g1a")
      driver.failure = driver.shows("Granska") ? "Disken är full." : "The disk is full."
      driver.key(.enter)
    }
  }

  private static func write(_ driver: inout ScreenDriver) {
    driver.press("22E")
    driver.type(
      "Hej! Jag förstår att det är frustrerande att ha väntat så länge, och vi beklagar förseningen.\nVi skickar ett nytt paket i dag 📦."
    )
    driver.advance(milliseconds: 1_000)
  }
}
