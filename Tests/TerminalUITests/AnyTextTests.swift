// Does anything break, for any text, at any size, after any keys?

import CurationTesting
import Testing
import TextUnits

@testable import TerminalUI

struct AnyTextTests {
  private static let keys: [Key] =
    [
      Key(.left), Key(.right), Key(.up), Key(.down), Key(.home), Key(.end), Key(.pageUp),
      Key(.pageDown),
      Key(.left, .control), Key(.right, .control), Key(.left, .shift), Key(.right, .shift),
      Key(.up, .shift), Key(.down, .shift), Key(.home, .control), Key(.end, .control),
      Key(.right, [.control, .shift]), Key(.backspace), Key(.delete), .control("w"), .control("z"),
      .control("y"), .enter, .character("x"), .character(" "), .character("\u{301}"),
      .character("🇸"), .character("山"), .character("\u{200D}"), .character("👩"), .character("\r"),
    ]

  @Test(arguments: UInt64(0)..<40)
  func `any text is drawn at any size, whole and inside`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<12 {
      let size = Size(
        columns: Int.random(in: 1...24, using: &random),
        rows: Int.random(in: 1...6, using: &random)
      )
      let text = RandomText.make(25, using: &random)
      var canvas = Canvas(size: size)
      let place = Point(
        column: Int.random(in: -4...size.columns, using: &random),
        row: Int.random(in: -1...size.rows, using: &random)
      )
      let clip = Rect(
        column: Int.random(in: -2...4, using: &random),
        row: Int.random(in: -1...2, using: &random),
        columns: Int.random(in: 0...20, using: &random),
        rows: Int.random(in: 0...5, using: &random)
      )
      canvas.put(text, at: place, in: clip, role: .customer)
      let outside = (0..<size.rows).flatMap { row in
        (0..<size.columns).filter { !clip.contains(Point(column: $0, row: row)) }
          .map { canvas[row: row, column: $0] }
      }
      #expect(outside.allSatisfy { $0 == .blank })
      canvas.put(text, at: place, role: .bot)
      canvas.rule(text, right: text, in: clip)
      Paragraph(text, prefix: "▌ ").draw(on: &canvas, in: clip, scroll: place.row)
      TextField(text).draw(on: &canvas, in: clip)
      _ = Dialog(title: text, hint: text, footer: text).draw(on: &canvas, in: clip)
      KeyLine([KeyHint("F1", text)]).draw(on: &canvas, in: clip)
      canvas.line(text, right: "x", in: clip)
      canvas.checkInvariants()
    }
  }

  @Test(arguments: UInt64(0)..<60)
  func `any keys in any text leave a sound editor, and undo leads all the way back`(_ seed: UInt64)
  {
    var random = SeededGenerator(seed: 1_000 + seed)
    let text = RandomText.make(Int.random(in: 0...40, using: &random), using: &random)
    let size = Size(
      columns: Int.random(in: 1...30, using: &random),
      rows: Int.random(in: 1...6, using: &random)
    )
    var area = TextArea(text, size: size)
    for step in 0..<80 {
      if step % 9 == 8 {
        area.paste(RandomText.make(4, using: &random))
      } else {
        #expect(area.handle(Self.keys.randomElement(using: &random) ?? .enter) == true)
      }
      check(area)
    }
    // Where the last keys were undo, doing all again leads past what was seen last.
    let (changed, couldRedo) = (area.text, area.buffer.canRedo)
    while area.buffer.undo() { check(area) }
    #expect(bytes(area.text) == bytes(text))
    while area.buffer.redo() {}
    if !couldRedo { #expect(bytes(area.text) == bytes(changed)) }
    check(area)
  }

  private func check(_ area: TextArea) {
    let buffer = area.buffer
    // The lines are what Swift itself finds in the text, and the rows are those of a fresh wrap.
    let fresh = TextBuffer(buffer.text, wrapWidth: buffer.wrapWidth)
    #expect(buffer.content == fresh.content)
    #expect(buffer.layout == fresh.layout)
    #expect(buffer.content.clamped(buffer.cursor) == buffer.cursor)
    let range = buffer.selection ?? TextPosition.start..<buffer.cursor
    #expect(buffer.content.clamped(range.upperBound) == range.upperBound)
    var scrolled = area
    scrolled.scrollToCursor()
    var canvas = Canvas(size: area.size)
    scrolled.draw(on: &canvas, in: canvas.bounds)
    canvas.checkInvariants()
    #expect(canvas.cursor != nil)
  }

  @Test(arguments: UInt64(0)..<30)
  func `an edit changes its stretch and no byte beside it`(_ seed: UInt64) {
    var random = SeededGenerator(seed: 2_000 + seed)
    for _ in 0..<20 {
      let text = RandomText.make(20, using: &random)
      var buffer = TextBuffer(text, wrapWidth: 10)
      let count = text.utf8.count
      let first = buffer.position(utf8Offset: Int.random(in: 0...count, using: &random))
      let second = buffer.position(utf8Offset: Int.random(in: 0...count, using: &random))
      let range = min(first, second)..<max(first, second)
      let before = bytes(text)[..<buffer.utf8Offset(of: range.lowerBound)]
      let after = bytes(text)[buffer.utf8Offset(of: range.upperBound)...]
      let new = RandomText.make(3, using: &random)
      buffer.replace(range, with: new)
      #expect(bytes(buffer.text) == before + bytes(new) + after)
      #expect(buffer.utf8Offset(of: buffer.cursor) >= before.count + new.utf8.count)
      buffer.undo()
      #expect(bytes(buffer.text) == bytes(text))
    }
  }

  @Test func `a list and a frame of any size are sound`() {
    for columns in 0...3 {
      for rows in 0...3 {
        var canvas = Canvas(size: Size(columns: columns, rows: rows))
        let area = TextArea("山 a\n👨‍👩‍👧", size: canvas.size)
        area.draw(on: &canvas, in: canvas.bounds)
        canvas.checkInvariants()
      }
    }
  }
}
