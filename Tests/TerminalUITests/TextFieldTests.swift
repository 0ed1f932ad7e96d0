// Can a single line be written in, selected and pressed, behind its label?

import Testing

@testable import TerminalUI

struct PromptTests {
  private func drawn(_ field: TextField, _ columns: Int, right: String = "3 av 12") -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    field.drawPrompt("Sök:", right: right, on: &canvas, in: canvas.bounds)
    canvas.checkInvariants()
    return canvas
  }

  @Test func `a prompt has a label, the text and words at the right end`() {
    let canvas = drawn(TextField("paket"), 30)
    #expect(canvas.textLines == ["Sök: paket             3 av 12"])
    #expect(
      canvas.roleLines == ["kkkk ooooo             ......."]
    )
    #expect(canvas.cursor == Point(column: 10, row: 0))
    #expect(drawn(TextField("paket"), 20).textLines == ["Sök: paket          "])
    #expect(drawn(TextField("paket"), 7).textLines == ["paket  "])
    for columns in 0...12 {
      #expect((drawn(TextField("荷物"), columns).cursor != nil) == (columns > 0))
    }
  }

  @Test func `words are passed and selected, and either end is cleared`() {
    var field = TextField("ett två tre")
    #expect(field.handle(Key(.left, [.control, .shift])) == true)
    #expect(field.selectedText == "tre")
    var canvas = Canvas(size: Size(columns: 14, rows: 1))
    field.draw(on: &canvas, in: canvas.bounds)
    #expect(canvas.roleLines == ["        SSS   "])
    field.paste("3\n")
    #expect(field.text == "ett två 3 ")
    #expect(field.handle(Key(.left, .control)) == true)
    #expect(field.handle(.control("u")) == true)
    #expect(field.text == "3 ")
    #expect(field.handle(.control("k")) == true)
    #expect(field.isEmpty)
    #expect(field.handle(.control("z")) == true)
    #expect(field.handle(Key(.home, .shift)) == true)
    field.selectAll()
    #expect(field.selectedText == "3 ")
  }

  @Test func `a press puts the cursor`() {
    var field = TextField("荷物 abc")
    let area = Rect(column: 4, row: 2, columns: 20, rows: 1)
    #expect(field.press(at: Point(column: 7, row: 2), in: area) == true)
    #expect(field.cursor == 1)
    #expect(field.press(at: Point(column: 20, row: 2), in: area, selecting: true) == true)
    #expect(field.selectedText == "物 abc")
    #expect(field.press(at: Point(column: 7, row: 3), in: area) == false)
  }
}
