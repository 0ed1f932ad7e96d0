// Do paragraphs, key lines, lists, boxes and fields show what the mock-ups show?

import Testing
import TextUnits

@testable import TerminalUI

struct ParagraphTests {
  private func drawn(_ paragraph: Paragraph, _ size: Size, scroll: Int = 0) -> (Canvas, VisibleRows)
  {
    var canvas = Canvas(size: size)
    let seen = paragraph.draw(on: &canvas, in: canvas.bounds, scroll: scroll)
    canvas.checkInvariants()
    return (canvas, seen)
  }

  @Test func `a paragraph wraps behind its bar`() {
    let paragraph = Paragraph("Det är tredje gången\njag skriver", role: .customer, prefix: "▌ ")
    let (canvas, seen) = drawn(paragraph, Size(columns: 16, rows: 4))
    #expect(
      canvas.textLines == [
        "▌ Det är tredje ", "▌ gången        ", "▌ jag skriver   ", "                ",
      ]
    )
    #expect(seen == VisibleRows(first: 1, last: 3, total: 3))
    #expect(seen.isAll)
    #expect(seen.arrows == "")
  }

  @Test func `a paragraph reports what is seen of it`() {
    let paragraph = Paragraph((1...9).map { "rad \($0)" }.joined(separator: "\r\n"))
    let (top, first) = drawn(paragraph, Size(columns: 10, rows: 3))
    #expect(first == VisibleRows(first: 1, last: 3, total: 9))
    #expect(first.arrows == "↓")
    #expect(top.textLines[0] == "rad 1     ")
    let (middle, second) = drawn(paragraph, Size(columns: 10, rows: 3), scroll: 4)
    #expect(second == VisibleRows(first: 5, last: 7, total: 9))
    #expect(second.arrows == "↕")
    #expect(middle.textLines[0] == "rad 5     ")
    let (_, last) = drawn(paragraph, Size(columns: 10, rows: 3), scroll: 99)
    #expect(last == VisibleRows(first: 7, last: 9, total: 9))
    #expect(last.arrows == "↑")
  }

  @Test func `an empty paragraph has no rows, and a last line end begins none`() {
    #expect(Paragraph("").wrapped(to: 10).rowCount == 0)
    #expect(Paragraph("a\n").wrapped(to: 10).rowCount == 1)
    #expect(Paragraph("a\n\nb").wrapped(to: 10).rowCount == 3)
  }

  @Test func `stretches keep their meanings across rows`() {
    let paragraph = Paragraph([
      .init("ett ", .text), .init("två tre", .added), .init(" fyra", .bot),
    ])
    let (canvas, _) = drawn(paragraph, Size(columns: 8, rows: 2))
    #expect(canvas.textLines == ["ett två ", "tre fyra"])
    #expect(canvas.roleLines == ["    ++++", "+++bbbbb"])
  }

  @Test func `a difference is told by signs as well as by roles`() {
    let paragraph = Paragraph(WordDiff.segments(from: "ett hus", to: "ett stort hus"), role: .bot)
    let (canvas, _) = drawn(paragraph, Size(columns: 20, rows: 1))
    #expect(canvas.textLines == ["ett {+stort +}hus   "])
    #expect(canvas.roleLines == ["bbbb++++++++++bbb   "])
  }
}

struct KeyLineTests {
  private let line = KeyLine([
    KeyHint("F2", "Skicka"), KeyHint("Esc", "Tillbaka"), KeyHint("F8", "Formuleringar"),
    KeyHint("F1", "Hjälp", isPinned: true),
  ])

  private func shown(_ columns: Int) -> String {
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    line.draw(on: &canvas, in: canvas.bounds)
    canvas.checkInvariants()
    return canvas.textLines[0]
  }

  @Test func `as many whole hints as fit are shown, pinned ones in any case`() {
    #expect(shown(52) == " F2 Skicka  Esc Tillbaka  F8 Formuleringar  F1 Hjälp")
    #expect(shown(51) == " F2 Skicka  Esc Tillbaka  F1 Hjälp" + String(repeating: " ", count: 17))
    #expect(shown(20) == " F2 Skicka  F1 Hjälp")
    #expect(shown(19) == " F1 Hjälp          ")
    #expect(shown(3) == "   ")
  }

  @Test func `keys and labels have their own roles`() {
    var canvas = Canvas(size: Size(columns: 12, rows: 1))
    line.draw(on: &canvas, in: canvas.bounds)
    #expect(canvas.roleLines == ["fkkfffffffff"])
  }
}

struct ListViewTests {
  @Test func `the cursor stays inside and in sight`() {
    var list = ListView(count: 10, rows: 3)
    #expect(list.visible == 0..<3)
    list.move(by: 3)
    #expect(list.cursor == 3)
    #expect(list.visible == 1..<4)
    list.move(by: 100)
    #expect(list.selected == 9)
    #expect(list.visible == 7..<10)
    list.move(by: -100)
    #expect(list.visible == 0..<3)
  }

  @Test func `a list that shrinks keeps its cursor on an entry`() {
    var list = ListView(count: 10, rows: 3)
    list.move(to: 9)
    list.resize(count: 4)
    #expect(list.cursor == 3)
    #expect(list.visible == 1..<4)
    list.resize(count: 0)
    #expect(list.selected == nil)
    #expect(list.visible.isEmpty)
    list.resize(count: 5, rows: 20)
    #expect(list.visible == 0..<5)
  }

  @Test func `arrows, pages, ends and the quiet letters move the cursor`() {
    var list = ListView(count: 30, rows: 10)
    for (key, place) in [
      (Key(.down), 1), (.character("j"), 2), (Key(.up), 1), (.character("k"), 0),
      (Key(.pageDown), 9),
      (Key(.end), 29), (Key(.pageUp), 20), (Key(.home), 0),
    ] {
      #expect(list.handle(key) == true)
      #expect(list.cursor == place)
    }
    #expect(list.handle(.enter) == false)
    #expect(list.handle(Key(.down, .control)) == false)
  }
}

struct DialogTests {
  @Test func `a box has words in its edges and room inside`() {
    var canvas = Canvas(size: Size(columns: 30, rows: 5))
    canvas.fill(canvas.bounds, with: "x", role: .dim)
    let frame = Dialog.frame(for: Size(columns: 22, rows: 1), in: canvas.bounds)
    let dialog = Dialog(title: "Hjälp", hint: "sök", footer: "Esc stäng")
    let room = dialog.draw(on: &canvas, in: frame)
    canvas.put("innehåll", at: Point(column: room.column, row: room.row), in: room)
    #expect(
      canvas.textLines == [
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "xx┌─ Hjälp ────────── sök ─┐xx",
        "xx│ innehåll               │xx",
        "xx└─ Esc stäng ────────────┘xx",
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      ]
    )
    #expect(room == Rect(column: 4, row: 2, columns: 22, rows: 1))
  }

  @Test func `a box on a tiny screen still has room`() {
    for columns in 0...8 {
      for rows in 0...5 {
        var canvas = Canvas(size: Size(columns: columns, rows: rows))
        let frame = Dialog.frame(for: Size(columns: 40, rows: 10), in: canvas.bounds)
        let room = Dialog(title: "Hjälp", footer: "Esc").draw(on: &canvas, in: frame)
        #expect(canvas.bounds.intersection(room) == room)
        #expect(columns == 0 || rows == 0 || room.columns * room.rows > 0)
        canvas.checkInvariants()
      }
    }
  }
}

struct TextFieldTests {
  @Test func `a field is written in and scrolls sideways`() {
    var field = TextField("betalning")
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    field.draw(on: &canvas, in: canvas.bounds)
    #expect(canvas.textLines == ["lning "])
    #expect(canvas.cursor == Point(column: 5, row: 0))
    #expect(field.handle(Key(.home)) == true)
    #expect(field.handle(.character("Å")) == true)
    canvas = Canvas(size: Size(columns: 6, rows: 1))
    field.draw(on: &canvas, in: canvas.bounds)
    #expect(canvas.textLines == ["Åbetal"])
    #expect(canvas.cursor == Point(column: 1, row: 0))
    #expect(field.text == "Åbetalning")
  }

  @Test func `keys between rows, Enter and Esc are left to the screen`() {
    var field = TextField("abc")
    for key in [Key.enter, .escape, .tab, Key(.up), Key(.down), Key(.pageUp), .function(2)] {
      #expect(field.handle(key) == false)
    }
    #expect(field.text == "abc")
  }

  @Test func `pasted line ends become blanks`() {
    var field = TextField("a\nb")
    field.paste("c\r\nd\ne")
    #expect(field.text == "a bc d e")
    #expect(field.cursor == 8)
  }

  @Test func `wide glyphs leave room for the cursor`() {
    let field = TextField("荷物が届き")
    for columns in 1...12 {
      var canvas = Canvas(size: Size(columns: columns, rows: 1))
      field.draw(on: &canvas, in: canvas.bounds)
      canvas.checkInvariants()
      #expect(canvas.cursor != nil)
    }
  }
}
