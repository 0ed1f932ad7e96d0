// Does the editor answer its keys, and show text, selection and cursor in the right cells?

import Testing
import TextUnits

@testable import TerminalUI

struct TextAreaTests {
  private func draw(_ area: TextArea, _ highlights: [TextArea.Highlight] = []) -> Canvas {
    var canvas = Canvas(size: area.size)
    area.draw(on: &canvas, in: canvas.bounds, highlights: highlights)
    canvas.checkInvariants()
    return canvas
  }

  @Test func `the editor shows its text with the cursor at the edit point`() {
    var area = TextArea("Hej! Jag förstår", size: Size(columns: 11, rows: 3))
    #expect(area.handle(Key(.end, .control)) == true)
    let canvas = draw(area)
    #expect(canvas.textLines == ["Hej! Jag   ", "förstår    ", "           "])
    #expect(canvas.roleLines == ["ooooooooo  ", "ooooooo    ", "           "])
    #expect(canvas.cursor == Point(column: 7, row: 1))
  }

  @Test func `the keys of an editor are known`() {
    var area = TextArea("", size: Size(columns: 40, rows: 5))
    for character in "ett två" { #expect(area.handle(.character(character)) == true) }
    #expect(area.handle(.enter) == true)
    for character in "tre" { #expect(area.handle(.character(character)) == true) }
    #expect(area.text == "ett två\ntre")
    #expect(area.handle(.control("w")) == true)
    #expect(area.text == "ett två\n")
    #expect(area.handle(Key(.backspace)) == true)
    #expect(area.handle(Key(.backspace, .control)) == true)
    #expect(area.text == "ett ")
    #expect(area.handle(.control("z")) == true)
    #expect(area.text == "ett två")
    #expect(area.handle(.control("y")) == true)
    #expect(area.text == "ett ")
    #expect(area.handle(Key(.left, .control)) == true)
    #expect(area.handle(Key(.right, .shift)) == true)
    #expect(area.handle(Key(.delete)) == true)
    #expect(area.text == "tt ")
    #expect(area.handle(Key(.right, [.control, .shift])) == true)
    #expect(area.buffer.selectedText == "tt ")
    #expect(area.handle(Key(.backspace, .alt)) == true)
    #expect(area.text == "")
  }

  @Test(arguments: [
    Key.escape, .tab, .backTab, .function(2), .control("s"), .control("a"), .control("p"),
    Key(.insert),
    Key(.character("x"), .alt), Key(.up, .control), Key(.enter, .alt),
  ])
  func `other keys are the screen's and change nothing`(_ key: Key) {
    var area = TextArea("abc")
    let before = area
    #expect(area.handle(key) == false)
    #expect(area == before)
  }

  @Test func `the pane scrolls to the cursor and tells what is seen`() {
    var area = TextArea(
      (1...9).map { "rad \($0)" }.joined(separator: "\n"),
      size: Size(columns: 20, rows: 3)
    )
    #expect(area.visibleRows == VisibleRows(first: 1, last: 3, total: 9))
    for _ in 0..<3 { _ = area.handle(Key(.down)) }
    #expect(area.visibleRows == VisibleRows(first: 2, last: 4, total: 9))
    _ = area.handle(Key(.end, .control))
    #expect(area.visibleRows == VisibleRows(first: 7, last: 9, total: 9))
    #expect(draw(area).cursor == Point(column: 5, row: 2))
    _ = area.handle(Key(.pageUp))
    #expect(draw(area).cursor == Point(column: 5, row: 0))
    area.resize(to: Size(columns: 20, rows: 20))
    #expect(area.scroll == 0)
  }

  @Test func `selection and highlights have their roles`() {
    var area = TextArea("ett två\ntre", size: Size(columns: 10, rows: 2))
    area.buffer.select(TextPosition(line: 0, character: 4)..<TextPosition(line: 1, character: 1))
    let found = TextPosition.start..<TextPosition(line: 0, character: 5)
    let canvas = draw(area, [.init(found, .warning)])
    #expect(canvas.roleLines == ["wwwwSSSS  ", "Soo       "])
  }

  @Test func `an area of another size is drawn as if it had that size`() {
    var area = TextArea("Hej på dig du glade", size: Size(columns: 40, rows: 5))
    _ = area.handle(Key(.end, .control))
    var canvas = Canvas(size: Size(columns: 8, rows: 2))
    area.draw(on: &canvas, in: canvas.bounds)
    #expect(canvas.textLines == ["dig du  ", "glade   "])
    #expect(canvas.cursor == Point(column: 5, row: 1))
    #expect(area.size == Size(columns: 40, rows: 5))
  }

  @Test func `without the focus the cursor is left alone`() {
    var canvas = Canvas(size: Size(columns: 8, rows: 2))
    TextArea("a").draw(on: &canvas, in: canvas.bounds, isFocused: false)
    #expect(canvas.cursor == nil)
  }
}
