// Does anything that happens on home, card, practice and texts, at any size, break the screen?

import Curation
import CurationTesting
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct DeskScreensAnySizeTests {
  private static let letters = Array("rG/]qjkhclue0g1axsSnA?:ö ")

  private func driver(_ random: inout SeededGenerator) -> ScreenDriver {
    let schemes = [Samples.scheme, Samples.emptyScheme, Samples.largeScheme]
    var driver = ScreenDriver(
      [Samples.item(), Samples.plain(9)],
      scheme: schemes.randomElement(using: &random) ?? Samples.scheme,
      language: Bool.random(using: &random) ? .sv : .en,
      size: size(&random),
      answersAtOnce: false,
      start: Bool.random(using: &random) ? .home : .review,
      seen: Bool.random(using: &random) ? SeenTips() : SampleDesk.practised
    )
    driver.desk.figures.isNewcomer = Bool.random(using: &random)
    driver.desk.figures.settled = Bool.random(using: &random) ? 12_345_678 : 0
    driver.desk.earlier.append(SampleDesk.older)
    driver.answersAtOnce = true
    driver.answerAll()
    return driver
  }

  @Test(arguments: 0..<AnyEventsTests.seeds)
  func `random keys, clicks and sizes never trap and never break a canvas`(seed: UInt64) {
    var random = SeededGenerator(seed: seed &+ 7_000)
    var driver = driver(&random)
    for _ in 0..<150 {
      step(&driver, &random)
      driver.canvas.checkInvariants()
      if driver.effects.last == .quit { break }
    }
  }

  @Test func `every small size is drawn`() {
    var drivers = ReadingScreensTests.Scene.allCases.map { scene in
      var driver = ScreenDriver()
      ReadingScreensTests.play(scene, &driver)
      return driver
    }
    drivers += [
      ScreenDriver(start: .home), PracticeTests.newcomer(), PracticeTests.practising(),
    ]
    drivers += AgreementScreenTests.everyPart
    drivers += CalibrationScreenTests.Scene.allCases.map { CalibrationScreenTests.open($0) }
    for var driver in drivers {
      for columns in [1, 2, 59, 60, 61, 79, 109, 110, 111, 131] {
        for rows in [1, 2, 15, 16, 17, 18, 19, 20, 21, 24] {
          driver.resize(columns, rows)
          driver.canvas.checkInvariants()
        }
      }
    }
  }

  private func step(_ driver: inout ScreenDriver, _ random: inout SeededGenerator) {
    driver.gap = [0, 20, 100, 300, 700].randomElement(using: &random) ?? 0
    switch Int.random(in: 0..<20, using: &random) {
    case 0:
      let size = size(&random)
      driver.resize(size.columns, size.rows)
    case 1: driver.paste(AnyEventsTests.pastes.randomElement(using: &random) ?? "")
    case 2...3:
      let kind: Mouse.Kind =
        [.press, .wheelUp, .wheelDown].randomElement(using: &random) ?? .press
      let place = Point(
        column: Int.random(in: 0..<140, using: &random),
        row: Int.random(in: 0..<45, using: &random)
      )
      driver.send(.input(.mouse(Mouse(kind, at: place)), at: driver.now))
    case 4: driver.failure = Bool.random(using: &random) ? "Det gick inte." : nil
    case 5...9:
      if let key = AnyEventsTests.keys.randomElement(using: &random) { driver.key(key) }
    default:
      if let key = Self.letters.randomElement(using: &random) { driver.key(.character(key)) }
    }
    driver.advance(milliseconds: 300)
  }

  private func size(_ random: inout SeededGenerator) -> Size {
    let isUsual = Int.random(in: 0..<4, using: &random) > 0
    return Size(
      columns: Int.random(in: isUsual ? 60...140 : 1...220, using: &random),
      rows: Int.random(in: isUsual ? 16...45 : 1...70, using: &random)
    )
  }
}
