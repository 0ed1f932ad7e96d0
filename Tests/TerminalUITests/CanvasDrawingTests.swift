// Does what is drawn land in the right cells, whole and inside?

import CurationTesting
import Testing

@testable import TerminalUI

struct CanvasDrawingTests {
  private func canvas(_ columns: Int, _ rows: Int = 1) -> Canvas {
    Canvas(size: Size(columns: columns, rows: rows))
  }

  @Test func `text is put where asked, and the column after it answered`() {
    var canvas = canvas(10, 2)
    #expect(canvas.put("Hej å", at: Point(column: 2, row: 1), role: .own) == 7)
    #expect(canvas.textLines == ["          ", "  Hej å   "])
    #expect(canvas.roleLines == ["          ", "  ooooo   "])
    #expect(canvas.text == "          \n  Hej å   \n")
    canvas.checkInvariants()
  }

  @Test func `a wide glyph in the last column becomes a blank`() {
    var canvas = canvas(4)
    #expect(canvas.put("a山山", at: Point(column: 0, row: 0)) == 4)
    #expect(canvas.textLines == ["a山 "])
    canvas.checkInvariants()
  }

  @Test func `a wide glyph across the clip's left edge becomes a blank`() {
    var canvas = canvas(6)
    let clip = Rect(column: 1, row: 0, columns: 4, rows: 1)
    canvas.put("山山山", at: Point(column: 0, row: 0), in: clip)
    #expect(canvas.textLines == ["  山  "])
    #expect(canvas[row: 0, column: 0] == .blank)
    canvas.checkInvariants()
  }

  @Test(arguments: [(0, "x 山"), (1, " x山"), (2, "山x "), (3, "山 x")])
  func `overwriting half a wide glyph blanks the other half`(_ column: Int, _ shown: String) {
    var canvas = canvas(4)
    canvas.put("山山", at: Point(column: 0, row: 0))
    canvas.put("x", at: Point(column: column, row: 0))
    #expect(canvas.textLines == [shown])
    canvas.checkInvariants()
  }

  @Test func `a wide glyph over two halves blanks both neighbours`() {
    var canvas = canvas(4)
    canvas.put("山山", at: Point(column: 0, row: 0))
    canvas.put("か", at: Point(column: 1, row: 0))
    #expect(canvas.textLines == [" か "])
    canvas.checkInvariants()
  }

  @Test func `filling cuts no glyph in half`() {
    var canvas = canvas(6)
    canvas.put("山山山", at: Point(column: 0, row: 0))
    canvas.fill(Rect(column: 1, row: 0, columns: 4, rows: 1), with: "─", role: .rule)
    #expect(canvas.textLines == [" ──── "])
    canvas.checkInvariants()
  }

  @Test func `marks are kept, on wide bases too, and flags are one glyph`() {
    var canvas = canvas(8)
    canvas.put("e\u{301}か\u{3099}🇸🇪", at: Point(column: 0, row: 0))
    #expect(bytes(canvas.textLines[0]) == bytes("e\u{301}か\u{3099}🇸🇪   "))
    #expect(canvas.marks == [[], [0x301], [0x3099], [0x1F1EA]])
    #expect(canvas.row(0).map(\.width) == [1, 2, 0, 2, 0, 1, 1, 1])
  }

  @Test func `equal marks are kept once`() {
    var canvas = canvas(8)
    canvas.put("e\u{301}a\u{301}e\u{301}", at: Point(column: 0, row: 0))
    #expect(canvas.marks == [[], [0x301]])
  }

  @Test func `an escape sequence is shown by marks in their own role`() {
    var canvas = canvas(10)
    canvas.put("a\u{1B}[31m\u{202E}", at: Point(column: 0, row: 0), role: .customer)
    #expect(canvas.textLines == ["a␛[31m‹U+2"])
    #expect(canvas.roleLines == ["c?cccc????"])
  }

  @Test func `a line end is a blank, a tab reaches to the stop counted from the text's start`() {
    var canvas = canvas(10)
    canvas.put("a\r\nb", at: Point(column: 0, row: 0))
    canvas.put("c\td", at: Point(column: 4, row: 0))
    #expect(canvas.textLines == ["a b c   d "])
  }

  @Test func `nothing is drawn outside the clip or the canvas`() {
    var canvas = canvas(5, 3)
    let clip = Rect(column: 1, row: 1, columns: 3, rows: 1)
    canvas.put("abcdef", at: Point(column: -1, row: 1), in: clip)
    canvas.put("xxxx", at: Point(column: 0, row: 0), in: clip)
    canvas.put("yyyy", at: Point(column: 0, row: -1))
    canvas.put("yyyy", at: Point(column: 0, row: 3))
    canvas.put("zz", at: Point(column: 9, row: 2))
    #expect(canvas.textLines == ["     ", " cde ", "     "])
  }

  @Test func `a mark after plain text joins its last letter, and wide text goes on behind it`() {
    var canvas = canvas(9)
    #expect(canvas.put("abe\u{301}山x", at: Point(column: 1, row: 0)) == 7)
    #expect(bytes(canvas.textLines[0]) == bytes(" abe\u{301}山x  "))
    #expect(canvas.put("ab\tc", at: Point(column: 1, row: 0)) == 6)
    #expect(canvas.textLines == [" ab  cx  "])
    canvas.checkInvariants()
  }

  @Test func `roles are changed without touching what is shown`() {
    var canvas = canvas(4)
    canvas.put("abcd", at: Point(column: 0, row: 0))
    canvas.setRole(.current, in: Rect(column: 1, row: 0, columns: 2, rows: 5))
    #expect(canvas.textLines == ["abcd"])
    #expect(canvas.roleLines == [" >> "])
  }

  @Test func `rows of two canvases look the same or not, whatever their marks are called`() {
    var left = canvas(3, 2)
    var right = canvas(3, 2)
    left.put("e\u{300}e\u{301}", at: Point(column: 0, row: 0))
    right.put("e\u{301}", at: Point(column: 1, row: 0))
    right.put("e\u{300}", at: Point(column: 0, row: 0))
    #expect(left.showsSame(row: 0, as: right))
    right.put("e\u{302}", at: Point(column: 0, row: 0))
    #expect(!left.showsSame(row: 0, as: right))
    #expect(left.showsSame(row: 1, as: right))
  }

  @Test func `a cell is eight bytes, no more`() {
    #expect(MemoryLayout<Cell>.stride == 8)
    #expect(_isPOD(Cell.self))
  }

  @Test func `every role has a letter of its own`() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
  }
}
