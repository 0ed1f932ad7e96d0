/// Is just what changed sent, in whole glyphs?

import TerminalUI
import Testing

@testable import NcursesDevice

@Suite struct `Painting` {
  private func row(_ text: String, _ roles: [Role] = []) -> [Cell] {
    var canvas = Canvas(size: Size(columns: 20, rows: 1))
    canvas.put(text, at: Point(column: 0, row: 0))
    for (column, role) in roles.enumerated() {
      canvas.setRole(role, in: Rect(column: column, row: 0, columns: 1, rows: 1))
    }
    return canvas.cells
  }

  private func span(_ new: [Cell], _ old: [Cell], sameMarks: Bool = true) -> Range<Int>? {
    new.withUnsafeBufferPointer { new in
      old.withUnsafeBufferPointer { RowChanges.span(of: new, against: $0, sameMarks: sameMarks) }
    }
  }

  @Test func `equal rows have nothing to send`() {
    #expect(span(row("Hej 山"), row("Hej 山")) == nil)
    #expect(span([], []) == nil)
  }

  @Test func `the stretch covers what differs and no more`() {
    #expect(span(row("Hej du"), row("Hej nu")) == 4..<5)
    #expect(span(row("abc"), row("xbz")) == 0..<3)
  }

  @Test func `a wide glyph is never cut`() {
    #expect(span(row("a山b"), row("a川b")) == 1..<3)
    #expect(span(row("a山b"), row("axyb")) == 1..<3)
    #expect(span(row("axyb"), row("a山b")) == 1..<3)
    #expect(span(row("a山b", [.text, .text, .bot]), row("a山b")) == 1..<3)
    #expect(span(row("a山b", [.text, .bot, .text]), row("a山b")) == 1..<3)
  }

  @Test func `marks numbered differently are sent again`() {
    #expect(span(row("e\u{301}x"), row("e\u{301}x")) == nil)
    #expect(span(row("e\u{301}x"), row("e\u{301}x"), sameMarks: false) == 0..<1)
  }

  @Test func `a run ends where the meaning changes`() {
    var run = CellRun()
    let cells = row("ab山e\u{301}", [.own, .own, .bot, .bot, .bot])
    cells.withUnsafeBufferPointer { cells in
      let marks: [[UInt32]] = [[], [0x301]]
      #expect(run.gather(cells, 0..<5, marks) == 2)
      #expect(run.role == .own)
      #expect(run.scalars == [0x61, 0x62])
      #expect(run.gather(cells, 2..<5, marks) == 5)
      #expect(run.column == 2)
      #expect(run.scalars == [0x5C71, 0x65, 0x301])
      #expect(run.lengths == [1, 2])
      #expect(run.widths == [2, 1])
    }
  }

  @Test func `half a wide glyph becomes a blank`() {
    var run = CellRun()
    row("山川").withUnsafeBufferPointer { cells in
      #expect(run.gather(cells, 1..<3, [[]]) == 3)
      #expect(run.scalars == [0x20, 0x20])
      #expect(run.widths == [1, 1])
    }
  }
}
