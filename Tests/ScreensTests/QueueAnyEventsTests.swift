// Does anything that can happen on the list of items, at any size, trap the program or break the screen?

import Curation
import CurationTesting
import Screens
import TerminalUI
import Testing
import Wording

@Suite struct QueueAnyEventsTests {
  @Test(arguments: 0..<AnyEventsTests.seeds)
  func `random events on the list never trap, break a canvas or lose the cursor`(seed: UInt64) {
    var random = SeededGenerator(seed: seed &+ 7_000)
    let language: Language = seed % 2 == 0 ? .sv : .en
    let count = [0, 1, 12, 150, 2_600][Int(seed % 5)]
    var driver = QueueScene.open(language, size(&random), items: QueueScene.items(count))
    driver.gap = 0
    for _ in 0..<100 {
      step(&driver, &random)
      driver.canvas.checkInvariants()
      #expect(driver.lists.allSatisfy { $0.limit > 0 && $0.limit <= 2_000 })
      let last = driver.lists.last
      #expect(last.map { $0.query.text.first?.isWhitespace != true } ?? true)
      if driver.effects.last == .quit { break }
    }
  }

  private static let letters = Array("//ffswShcGjk0aeå ?q:")
  private static let places = [(0, 0), (3, 2), (20, 5), (100, 9), (300, 90)]

  private func step(_ driver: inout ScreenDriver, _ random: inout SeededGenerator) {
    driver.advance(milliseconds: [90, 300, 700].randomElement(using: &random) ?? 0)
    driver.answersAtOnce = Int.random(in: 0..<6, using: &random) > 0
    switch Int.random(in: 0..<22, using: &random) {
    case 0:
      let size = size(&random)
      driver.resize(size.columns, size.rows)
    case 1: driver.paste(AnyEventsTests.pastes.randomElement(using: &random) ?? "")
    case 2: driver.failure = Bool.random(using: &random) ? "Det gick inte." : nil
    case 3: driver.answerAll()
    case 4:
      let kinds: [Mouse.Kind] = [.press, .wheelUp, .wheelDown]
      let (column, row) = Self.places.randomElement(using: &random) ?? (0, 0)
      let mouse = Mouse(
        kinds.randomElement(using: &random) ?? .press,
        at: Point(column: column, row: row)
      )
      driver.send(.input(.mouse(mouse), at: driver.now))
    case 5:
      let request = Int.random(in: 0...2, using: &random) + (driver.lastRequest ?? 0) - 1
      let items = QueueScene.items(Int.random(in: 0...3, using: &random))
      driver.send(.listed(ItemPage(items: items), request: request, at: driver.now))
    case 6...12:
      if let key = AnyEventsTests.keys.randomElement(using: &random) { driver.key(key) }
    default:
      if let letter = Self.letters.randomElement(using: &random) { driver.key(.character(letter)) }
    }
  }

  private func size(_ random: inout SeededGenerator) -> Size {
    let isUsual = Int.random(in: 0..<4, using: &random) > 0
    return Size(
      columns: Int.random(in: isUsual ? 60...200 : 1...220, using: &random),
      rows: Int.random(in: isUsual ? 16...60 : 1...70, using: &random)
    )
  }
}
