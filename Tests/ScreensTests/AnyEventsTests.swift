// Does anything that can happen, at any size, trap the program or break the screen?

import Curation
import CurationTesting
import Foundation
import Screens
import TerminalUI
import Testing
import Wording

@Suite struct AnyEventsTests {
  static let keys: [Key] = [
    .enter, .escape, .tab, .backTab, Key(.backspace), Key(.delete), Key(.up), Key(.down),
    Key(.left, .shift), Key(.right), Key(.home), Key(.end), Key(.pageUp), Key(.pageDown),
    .function(1), .function(2), .function(9), .control("s"), .control("p"), .control("c"),
    .control("z"), .control("y"), Key(.insert), .function(12), .control("a"), .control("f"),
    .control("r"), .control("u"), .control("k"), .function(3), .function(4), .function(6),
    .function(8), Key(.right, [.control, .shift]),
  ]
  static let letters = Array("123456789001234aeExosSudybglnwtr?q:-åh jkEe")
  static let pastes = [
    "Hej", "👩‍👩‍👧‍👦日本", "a\u{A0}b\n\nc", "\u{1B}[31m\u{202E}", String(repeating: "lång ", count: 300), "",
    "\u{0}",
  ]

  /// How many runs; `SEEDS=400` asks for more.
  static let seeds = UInt64(ProcessInfo.processInfo.environment["SEEDS"] ?? "") ?? 24

  @Test(arguments: 0..<seeds)
  func `random events at random sizes never trap and never break a canvas`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let items = (1...30).map { Bool.random(using: &random) ? Samples.item($0) : Samples.plain($0) }
    let schemes = [Samples.scheme, Samples.emptyScheme, Samples.largeScheme]
    var driver = ScreenDriver(
      items,
      scheme: schemes[Int(seed % 3)],
      language: seed % 2 == 0 ? .sv : .en,
      size: size(&random)
    )
    driver.gap = 0
    for _ in 0..<130 {
      step(&driver, &random)
      let canvas = driver.canvas
      canvas.checkInvariants()
      if driver.effects.last == .quit { break }
    }
  }

  @Test func `every small size is drawn in every state`() {
    for scene in GoldenScreenTests.Scene.allCases {
      var driver = ScreenDriver()
      GoldenScreenTests.play(scene, &driver)
      for columns in [1, 2, 59, 60, 61, 79, 110, 131] {
        for rows in [1, 2, 15, 16, 17, 19, 20, 24] {
          driver.resize(columns, rows)
          driver.canvas.checkInvariants()
        }
      }
    }
  }

  private func step(_ driver: inout ScreenDriver, _ random: inout SeededGenerator) {
    driver.advance(
      milliseconds: [0, 20, 90, 160, 300, 700, 1_500].randomElement(using: &random) ?? 0
    )
    driver.answersAtOnce = Int.random(in: 0..<8, using: &random) > 0
    switch Int.random(in: 0..<20, using: &random) {
    case 0:
      let size = size(&random)
      driver.resize(size.columns, size.rows)
    case 1: driver.paste(Self.pastes.randomElement(using: &random) ?? "")
    case 2:
      driver.failure = Bool.random(using: &random) ? "Det gick inte." : nil
    case 3: driver.answerAll()
    case 4: driver.send(.input(.mouse(mouse(&random)), at: driver.now))
    case 5: if let answer = stray(&random, driver.now) { driver.send(answer) }
    case 6...9:
      if let key = Self.keys.randomElement(using: &random) { driver.key(key) }
    default:
      if let letter = Self.letters.randomElement(using: &random) { driver.key(.character(letter)) }
    }
  }

  private func mouse(_ random: inout SeededGenerator) -> Mouse {
    let kinds: [Mouse.Kind] = [.press, .press, .wheelUp, .wheelDown]
    let column = Int.random(in: 0..<120, using: &random)
    let row = Int.random(in: 0..<50, using: &random)
    return Mouse(kinds.randomElement(using: &random) ?? .press, at: Point(column: column, row: row))
  }

  /// An answer that nobody waits for.
  private func stray(_ random: inout SeededGenerator, _ now: Timestamp) -> Event? {
    let events: [Event] = [
      .upcoming([SampleDesk.item(3)], at: now),
      .ownRewrites(Samples.item(2).id, SampleDesk().rewrites, at: now),
      .edited(.text("Utifrån\nså"), at: now), .edited(.failed(sentence: "Nej."), at: now),
      .edited(.unchanged, at: now),
    ]
    return events.randomElement(using: &random)
  }

  private func size(_ random: inout SeededGenerator) -> Size {
    let isUsual = Bool.random(using: &random)
    return Size(
      columns: Int.random(in: isUsual ? 60...140 : 1...220, using: &random),
      rows: Int.random(in: isUsual ? 16...45 : 1...70, using: &random)
    )
  }
}
