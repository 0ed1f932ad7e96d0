// Does the cursor go where people expect?

import Testing
import TextUnits

@testable import TerminalUI

struct MotionTests {
  private func place(_ line: Int, _ character: Int) -> TextPosition {
    TextPosition(line: line, character: character)
  }

  private func path(_ text: String, width: Int = 80, from: TextPosition, _ motions: Motion...)
    -> [Int]
  {
    var buffer = TextBuffer(text, wrapWidth: width)
    buffer.move(to: from)
    return motions.flatMap { motion in
      buffer.move(motion)
      return [buffer.cursor.line, buffer.cursor.character]
    }
  }

  @Test func `left and right go by character and across lines`() {
    #expect(
      path("a👨‍👩‍👧\r\nb", from: place(0, 1), .right, .right, .right, .right) == [
        0, 2, 1, 0, 1, 1, 1, 1,
      ]
    )
    #expect(
      path("a👨‍👩‍👧\r\nb", from: place(1, 0), .left, .left, .left, .left) == [0, 2, 0, 1, 0, 0, 0, 0]
    )
  }

  @Test func `up and down go by row and keep the column`() {
    // Rows: "abcdef " "gh " hangs no further: "abcdef gh" at width 8 is "abcdef " and "gh".
    #expect(
      path("abcdef gh\nxyz", width: 8, from: place(0, 5), .down, .down, .up, .up) == [
        0, 9, 1, 3, 0, 9, 0, 5,
      ]
    )
    #expect(path("山山山\nabcdef", from: place(1, 3), .up, .down) == [0, 1, 1, 3])
  }

  @Test func `up on the first row and down on the last go to the ends`() {
    #expect(path("abc\ndef", from: place(0, 2), .up) == [0, 0])
    #expect(path("abc\ndef", from: place(1, 1), .down) == [1, 3])
  }

  @Test func `Home and End go to the ends of the row`() {
    #expect(path("abcdef gh", width: 8, from: place(0, 3), .rowEnd, .rowStart) == [0, 6, 0, 0])
    #expect(path("abcdef gh", width: 8, from: place(0, 8), .rowStart, .rowEnd) == [0, 7, 0, 9])
  }

  @Test func `words are passed whole, and line ends between them`() {
    #expect(
      path("ett två\ntre", from: place(0, 0), .wordRight, .wordRight, .wordRight, .wordRight) == [
        0, 4, 0, 7, 1, 0, 1, 3,
      ]
    )
    #expect(
      path("ett två\ntre", from: place(1, 3), .wordLeft, .wordLeft, .wordLeft, .wordLeft) == [
        1, 0, 0, 7, 0, 4, 0, 0,
      ]
    )
  }

  @Test func `pages go by rows and stop at the ends`() {
    let text = (0..<20).map { "rad \($0)" }.joined(separator: "\n")
    #expect(path(text, from: place(10, 2), .rows(5), .rows(5), .rows(-30)) == [15, 2, 19, 2, 0, 0])
  }

  @Test func `shift stretches the selection, an arrow ends it at its edge`() {
    var buffer = TextBuffer("ett två tre")
    buffer.move(to: place(0, 4))
    buffer.move(.wordRight, selecting: true)
    #expect(buffer.selectedText == "två ")
    buffer.move(.left)
    #expect(buffer.selection == nil)
    #expect(buffer.cursor == place(0, 4))
    buffer.move(.textEnd, selecting: true)
    buffer.move(.right)
    #expect(buffer.cursor == place(0, 11))
    buffer.selectAll()
    #expect(buffer.selectedText == "ett två tre")
    buffer.move(to: place(0, 5))
    buffer.selectWord()
    #expect(buffer.selectedText == "två")
  }
}
