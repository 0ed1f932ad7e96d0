// Does a long list come in pages, stay small and keep its place?

import Curation
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct QueuePagingTests {
  @Test func `more rows are asked for before the cursor comes to the end`() {
    var driver = QueueScene.open(items: QueueScene.items(1_000))
    #expect(driver.lists.count == 1 && driver.lists.first?.limit == 100)
    #expect(driver.shows("Svar 1. De första 100 är hämtade, fler kommer när du bläddrar."))
    for _ in 0..<4 { driver.key(Key(.pageDown)) }
    #expect(driver.lists.last?.after == ItemID(conversation: 5_099, turn: 1))
    #expect(driver.lists.count == 2)
    for _ in 0..<100 { driver.key(Key(.end)) }
    #expect(driver.shows("Svar 1\u{A0}000 av 1\u{A0}000.") && driver.currentNumber == "5999.2")
  }

  @Test func `no more rows are kept than a few thousand, and going back finds them again`() {
    var driver = QueueScene.open(items: QueueScene.items(4_500))
    for _ in 0..<30 { driver.key(Key(.end)) }
    #expect(driver.currentNumber == "9499.2" && driver.shows("Svar 4\u{A0}500 av 4\u{A0}500."))
    #expect(driver.lists.allSatisfy { $0.limit <= QueueRows.most })
    for _ in 0..<10 { driver.key(Key(.home)) }
    #expect(driver.currentNumber == "5000.2")
    driver.key(Key(.down))
    #expect(driver.currentNumber == "5001.2")
  }

  @Test func `rows stay a stretch of the list whatever is added`() {
    var rows = QueueRows()
    rows.begin(with: QueueScene.items(100), next: ItemID(conversation: 1, turn: 1))
    var dropped = 0
    for _ in 0..<100 {
      dropped += rows.append(QueueScene.items(100), next: ItemID(conversation: 1, turn: 1))
      #expect(rows.items.count <= QueueRows.most)
    }
    #expect(rows.known == 10_100 && rows.before == dropped && rows.hasAbove)
  }

  @Test func `coming back loads the list anew and keeps the cursor on its item`() {
    var driver = QueueScene.open(items: QueueScene.items(300))
    for _ in 0..<20 { driver.key(Key(.down)) }
    let before = driver.text
    driver.press("h")
    driver.desk.items.removeFirst(3)
    driver.key(.escape)
    #expect(driver.currentNumber == "5020.2" && driver.shows("Svar 18."))
    let rows = before.split(separator: "\n").firstIndex { $0.hasPrefix("> ") }
    #expect(driver.text.split(separator: "\n").firstIndex { $0.hasPrefix("> ") } == rows)
  }

  @Test func `a list answered again is loaded anew, since more of it can be found`() {
    var driver = QueueScene.open(items: QueueScene.items(3), answersAtOnce: false)
    QueueScene.answer(&driver, QueueScene.items(1), next: nil)
    let asked = driver.lists.count
    QueueScene.answer(&driver, QueueScene.items(1), next: nil)
    #expect(driver.lists.count == asked + 1 && driver.lists.last?.after == nil)
    QueueScene.answer(&driver, QueueScene.items(3), next: nil)
    #expect(driver.lists.count == asked + 1 && driver.shows("5002.2"))
  }

  @Test func `coming back before another list is there asks for that one from its beginning`() {
    var driver = QueueScene.open(items: QueueScene.items(4_500))
    for _ in 0..<30 { driver.key(Key(.end)) }
    driver.answersAtOnce = false
    driver.press("s")
    driver.press("h")
    driver.key(.escape)
    #expect(driver.lists.last?.after == nil)
  }

  @Test func `an item that is gone leaves the cursor at its place`() {
    var driver = QueueScene.open(items: QueueScene.items(5))
    driver.key(Key(.end))
    driver.press("h")
    driver.desk.items.removeLast()
    driver.key(.escape)
    #expect(driver.currentNumber == "5003.2")
  }

  @Test func `a query that the list was opened with stays until the list is left`() {
    var query = ItemQuery()
    query.own = .draft
    var screen = QueueScreen(query, isSearching: false)
    #expect(screen.closing == .leave)
    screen.query.state = .open
    #expect(screen.closing == .clearFilter)
    screen.field.set("x")
    screen.query.text = "x"
    #expect(screen.closing == .clearSearch)
  }
}
