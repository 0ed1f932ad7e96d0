// Does the editor find its words, and do line, row and mouse select what they should?

import CurationTesting
import Testing
import TextUnits

@testable import TerminalUI

struct TextSearchTests {
  private func place(_ line: Int, _ character: Int) -> TextPosition {
    TextPosition(line: line, character: character)
  }

  private func roles(_ area: TextArea) -> [String] {
    var canvas = Canvas(size: area.size)
    area.draw(on: &canvas, in: canvas.bounds)
    canvas.checkInvariants()
    return canvas.roleLines
  }

  @Test func `matches are found from the cursor on, around the end, and drawn`() {
    var area = TextArea("Paket och paket\nett PÅKET, páket", size: Size(columns: 18, rows: 2))
    area.buffer.move(to: place(0, 3))
    #expect(area.find("paket") == 3)
    #expect(area.buffer.cursor == place(0, 10))
    #expect(area.currentMatch == 2)
    #expect(roles(area) == ["mmmmmoooooMMMMM   ", "ooooooooooommmmm  "])
    #expect(area.nextMatch() == true)
    #expect(area.buffer.cursor == place(1, 11))
    #expect(area.nextMatch() == true)
    #expect(area.buffer.cursor == place(0, 0))
    #expect(area.previousMatch() == true)
    #expect(area.currentMatch == 3)
    #expect(area.find("saknas") == 0)
    #expect(area.nextMatch() == false)
    #expect(area.find("") == 0)
    #expect(area.searchText.isEmpty)
    #expect(area.text == "Paket och paket\nett PÅKET, páket")
  }

  @Test func `matches are found anew when the text was changed`() {
    var area = TextArea("ab ab", size: Size(columns: 18, rows: 2))
    #expect(area.find("ab") == 2)
    #expect(area.handle(.character("x")) == true)
    #expect(area.matches.count == 2)
    #expect(area.handle(Key(.delete)) == true)
    #expect(area.matches == [place(0, 3)..<place(0, 5)])
    area.buffer.replaceAll(with: "ab\r\nab")
    #expect(area.matches == [place(0, 0)..<place(0, 2), place(1, 0)..<place(1, 2)])
    #expect(area.find("b a") == 1)
    #expect(area.matches == [place(0, 1)..<place(1, 1)])
  }

  @Test func `a selected match is replaced in one step`() {
    var area = TextArea("Hej Anna Lind!", size: Size(columns: 20, rows: 2))
    #expect(area.find("anna lind") == 1)
    area.buffer.replace(area.matches[0], with: "[namn]")
    #expect(area.text == "Hej [namn]!")
    #expect(area.buffer.cursor == place(0, 10))
    area.buffer.undo()
    #expect(area.text == "Hej Anna Lind!")
  }

  @Test func `text is put in beside the selection in one step`() {
    var buffer = TextBuffer("ett två")
    buffer.select(place(0, 0)..<place(0, 3))
    buffer.insert(" {{namn}}")
    #expect(buffer.text == "ett {{namn}} två")
    #expect(buffer.selection == nil)
    buffer.undo()
    #expect(buffer.selectedText == "ett")
  }

  @Test func `lines are selected whole, one after the other`() {
    var buffer = TextBuffer("ett\r\ntvå\ntre")
    buffer.move(to: place(0, 2))
    buffer.selectLine()
    #expect(bytes(buffer.selectedText) == bytes("ett\r\n"))
    buffer.selectLine()
    #expect(bytes(buffer.selectedText) == bytes("ett\r\ntvå\n"))
    buffer.selectLine()
    buffer.selectLine()
    #expect(bytes(buffer.selectedText) == bytes("ett\r\ntvå\ntre"))
  }

  @Test func `Ctrl-U and Ctrl-K clear the row to its ends`() {
    var area = TextArea("ett två tre fyra\nfem", size: Size(columns: 10, rows: 5))
    // Rows: "ett två ", "tre fyra", "fem".
    area.buffer.move(to: place(0, 10))
    #expect(area.handle(.control("k")) == true)
    #expect(area.text == "ett två tr\nfem")
    #expect(area.handle(.control("u")) == true)
    #expect(area.text == "ett två \nfem")
    #expect(area.handle(.control("u")) == true)
    #expect(area.text == "\nfem")
    #expect(area.handle(.control("u")) == true)
    #expect(area.text == "\nfem")
    #expect(area.handle(.control("k")) == true)
    #expect(area.text == "fem")
    for text in ["\nfem", "ett två \nfem", "ett två tr\nfem", "ett två tre fyra\nfem"] {
      #expect(area.handle(.control("z")) == true)
      #expect(area.text == text)
    }
    area.buffer.move(to: place(0, 2))
    #expect(area.handle(.control("k")) == true)
    #expect(area.text == "ettre fyra\nfem")
  }

  @Test func `a press puts the cursor, one with selecting stretches the selection`() {
    var area = TextArea("荷物 abc\nett två tre", size: Size(columns: 9, rows: 3))
    let box = Rect(column: 10, row: 5, columns: 9, rows: 3)
    #expect(area.press(at: Point(column: 13, row: 5), in: box) == true)
    #expect(area.buffer.cursor == place(0, 1))
    #expect(area.press(at: Point(column: 18, row: 5), in: box, selecting: true) == true)
    #expect(area.buffer.selectedText == "物 abc")
    #expect(area.press(at: Point(column: 11, row: 7), in: box) == true)
    #expect(area.buffer.cursor == place(1, 9))
    #expect(area.press(at: Point(column: 9, row: 7), in: box) == false)
    #expect(area.position(at: Point(column: 10, row: 6), in: box) == place(1, 0))
    let low = Rect(column: 0, row: 0, columns: 40, rows: 9)
    #expect(area.position(at: Point(column: 5, row: 8), in: low) == place(1, 11))
  }

  @Test func `a wheel scrolls and takes the cursor along`() {
    let text = (0..<30).map { "rad \($0)" }.joined(separator: "\n")
    var area = TextArea(text, size: Size(columns: 20, rows: 5))
    area.scroll(by: 3)
    #expect(area.scroll == 3)
    #expect(area.buffer.cursor.line == 3)
    area.scroll(by: 2)
    area.scroll(by: -3)
    #expect(area.scroll == 2)
    #expect(area.buffer.cursor.line == 5)
    area.scroll(by: 100)
    #expect(area.scroll == 25)
    area.scroll(by: -100)
    #expect(area.scroll == 0)
    #expect(area.buffer.cursor.line == 4)
  }

  @Test(arguments: UInt64(0)..<40)
  func `any press in any text puts the cursor where it is drawn`(_ seed: UInt64) {
    var random = SeededGenerator(seed: 10_000 + seed)
    let text = RandomText.make(30, using: &random)
    let size = Size(
      columns: Int.random(in: 1...20, using: &random),
      rows: Int.random(in: 1...6, using: &random)
    )
    var area = TextArea(text, size: size)
    area.find(RandomText.make(1, using: &random))
    for _ in 0..<20 {
      var canvas = Canvas(size: size)
      let point = Point(
        column: Int.random(in: 0..<size.columns, using: &random),
        row: Int.random(in: 0..<size.rows, using: &random)
      )
      #expect(area.press(at: point, in: canvas.bounds) == true)
      area.draw(on: &canvas, in: canvas.bounds)
      canvas.checkInvariants()
      #expect(canvas.cursor != nil)
      area.scroll(by: Int.random(in: -4...4, using: &random))
      _ = area.nextMatch()
    }
  }
}
