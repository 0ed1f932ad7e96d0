// Does editing keep every byte that nobody touched, and can it all be taken back?

import CurationTesting
import Testing
import TextUnits

@testable import TerminalUI

struct TextBufferTests {
  private func place(_ line: Int, _ character: Int) -> TextPosition {
    TextPosition(line: line, character: character)
  }

  @Test(
    arguments: RandomText.pieces + [
      "a\r\nb\nc\r\n", "", "\n", "\r\n\r\n", "a\r", "e\u{301} é", "\r\r\n",
    ]
  )
  func `an untouched text comes back to the byte`(_ text: String) {
    #expect(bytes(TextBuffer(text).text) == bytes(text))
    #expect(bytes(TextBuffer(text + "x" + text).text) == bytes(text + "x" + text))
  }

  @Test func `Backspace takes back what people see as one character`() {
    for one in ["å", "a\u{30A}", "👨‍👩‍👧", "🇸🇪", "👍🏽", "❤️", "か\u{3099}", "\u{1B}", "山"] {
      var buffer = TextBuffer("x" + one)
      buffer.move(.textEnd)
      buffer.deleteBackward()
      #expect(buffer.text == "x")
      buffer.undo()
      #expect(bytes(buffer.text) == bytes("x" + one))
      buffer.move(to: place(0, 1))
      buffer.deleteForward()
      #expect(buffer.text == "x")
    }
  }

  @Test func `a mark typed after a letter joins it`() {
    var buffer = TextBuffer("e!")
    buffer.move(to: place(0, 1))
    buffer.type("\u{301}")
    #expect(bytes(buffer.text) == bytes("e\u{301}!"))
    #expect(buffer.line(0).count == 2)
    #expect(buffer.cursor == place(0, 1))
    buffer.undo()
    #expect(bytes(buffer.text) == bytes("e!"))
    #expect(buffer.cursor == place(0, 1))
    buffer.redo()
    #expect(bytes(buffer.text) == bytes("e\u{301}!"))
  }

  @Test func `flags pair anew when one is put in between`() {
    var buffer = TextBuffer("🇸🇪🇳🇴🇩🇰.")
    buffer.move(to: place(0, 0))
    buffer.paste("🇫")
    #expect(bytes(buffer.text) == bytes("🇫🇸🇪🇳🇴🇩🇰."))
    #expect(buffer.line(0) == Array("🇫🇸🇪🇳🇴🇩🇰."))
    buffer.undo()
    #expect(buffer.line(0) == Array("🇸🇪🇳🇴🇩🇰."))
  }

  @Test func `a carriage return put before a line feed makes one line end`() {
    var buffer = TextBuffer("a\nb")
    buffer.move(to: place(0, 1))
    buffer.paste("\r")
    #expect(bytes(buffer.text) == bytes("a\r\nb"))
    #expect(buffer.lineCount == 2)
    #expect(buffer.line(0) == ["a"])
    buffer.undo()
    #expect(bytes(buffer.text) == bytes("a\nb"))
    #expect(buffer.line(0) == ["a"])
  }

  @Test func `a new line ends as its neighbours do`() {
    var buffer = TextBuffer("a\r\nb")
    buffer.move(.textEnd)
    buffer.newline()
    buffer.type("c")
    #expect(bytes(buffer.text) == bytes("a\r\nb\r\nc"))
    var plain = TextBuffer("a")
    plain.newline()
    #expect(plain.text == "\na")
  }

  @Test func `joining lines takes their line end away and no more`() {
    var buffer = TextBuffer("a\r\nb\nc")
    buffer.move(to: place(1, 0))
    buffer.deleteBackward()
    #expect(bytes(buffer.text) == bytes("ab\nc"))
    #expect(buffer.cursor == place(0, 1))
    buffer.move(to: place(0, 2))
    buffer.deleteForward()
    #expect(bytes(buffer.text) == bytes("abc"))
    buffer.undo()
    buffer.undo()
    #expect(bytes(buffer.text) == bytes("a\r\nb\nc"))
  }

  @Test func `a run of typing is taken back at once, a jump or a paste starts another`() {
    var buffer = TextBuffer("")
    for character in "Hej du" { buffer.type(character) }
    buffer.paste(" inklistrat")
    for character in " mer" { buffer.type(character) }
    buffer.move(.textStart)
    for character in "Nå, " { buffer.type(character) }
    let texts = [
      "Nå, Hej du inklistrat mer", "Hej du inklistrat mer", "Hej du inklistrat", "Hej du", "",
    ]
    for (index, text) in texts.enumerated() {
      #expect(buffer.text == text)
      #expect(buffer.undo() == (index + 1 < texts.count))
    }
    for text in texts.dropLast().reversed() {
      #expect(buffer.redo() == true)
      #expect(buffer.text == text)
    }
    #expect(buffer.redo() == false)
    #expect(buffer.cursor == place(0, 4))
  }

  @Test func `a jump there and back starts another step too`() {
    var buffer = TextBuffer("")
    buffer.type("a")
    buffer.move(.left)
    buffer.move(.right)
    buffer.type("b")
    buffer.undo()
    #expect(buffer.text == "a")
  }

  @Test func `erasing is a step of its own, and a long run ends at a word`() {
    var buffer = TextBuffer("")
    for character in "Hejsan" { buffer.type(character) }
    buffer.deleteBackward()
    buffer.deleteBackward()
    #expect(buffer.text == "Hejs")
    buffer.undo()
    #expect(buffer.text == "Hejsan")
    buffer.undo()
    #expect(buffer.text == "")
    for character in String(repeating: "ord ", count: 30) { buffer.type(character) }
    buffer.undo()
    #expect(!buffer.text.isEmpty)
    #expect(buffer.text.hasSuffix("ord "))
  }

  @Test func `a change after undo ends what could be done again`() {
    var buffer = TextBuffer("a")
    buffer.paste("b")
    buffer.undo()
    buffer.paste("c")
    #expect(!buffer.canRedo)
    #expect(buffer.text == "ca")
  }

  @Test func `typing replaces the selection, undo selects it again`() {
    var buffer = TextBuffer("ett två tre")
    buffer.select(place(0, 4)..<place(0, 7))
    #expect(buffer.selectedText == "två")
    buffer.type("2")
    #expect(buffer.text == "ett 2 tre")
    #expect(buffer.selection == nil)
    buffer.undo()
    #expect(buffer.selectedText == "två")
    buffer.deleteBackward()
    #expect(buffer.text == "ett  tre")
  }

  @Test func `a stretch found by bytes is replaced in one step`() {
    var buffer = TextBuffer("Avseende din order\r\n😡 Avseende")
    let text = buffer.text
    let start = buffer.position(utf8Offset: 20 + "😡 ".utf8.count)
    #expect(start == place(1, 2))
    #expect(buffer.utf8Offset(of: start) == 20 + 5)
    buffer.replace(start..<buffer.position(utf8Offset: text.utf8.count), with: "Om")
    #expect(buffer.text == "Avseende din order\r\n😡 Om")
    #expect(buffer.cursor == place(1, 4))
    buffer.undo()
    #expect(bytes(buffer.text) == bytes(text))
  }

  @Test func `the revision grows with every change and with no motion`() {
    var buffer = TextBuffer("a b")
    let start = buffer.revision
    buffer.move(.wordRight)
    #expect(buffer.revision == start)
    buffer.type("x")
    #expect(buffer.revision > start)
    let typed = buffer.revision
    buffer.undo()
    #expect(buffer.revision > typed)
  }

  @Test func `buffers that look alike but differ in bytes differ`() {
    #expect(TextBuffer("é") != TextBuffer("e\u{301}"))
    #expect(TextBuffer("a\nb") != TextBuffer("a\r\nb"))
    #expect(TextBuffer("a") == TextBuffer("a"))
  }
}
