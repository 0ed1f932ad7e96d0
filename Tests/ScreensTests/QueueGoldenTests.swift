// How does the list of items look at the sizes that count, in both languages?

import Curation
import TerminalUI
import Testing
import Wording

@Suite struct QueueGoldenTests {
  @Test(arguments: QueueScene.allCases, Language.allCases)
  func `every scene looks as in its file`(scene: QueueScene, language: Language) {
    for (columns, rows) in GoldenScreenTests.sizes {
      let driver = scene.driver(language, Size(columns: columns, rows: rows))
      driver.canvas.checkInvariants()
      let name = "queue-\(scene.rawValue)-\(columns)x\(rows)-\(language.rawValue)"
      Golden.expect(driver.canvas, name)
    }
  }

  @Test func `every size is drawn, the smallest too`() {
    for scene in QueueScene.allCases {
      var driver = scene.driver(.sv, Size(columns: 80, rows: 24))
      for columns in [1, 2, 59, 60, 61, 79, 119, 120, 131, 160, 220] {
        for rows in [1, 2, 15, 16, 17, 19, 20, 24, 70] {
          driver.resize(columns, rows)
          driver.canvas.checkInvariants()
        }
      }
    }
  }
}
