// Do lists and menus look as on the review screen, and do they stay whole at any size?

import CurationTesting
import Testing
import TextUnits

@testable import TerminalUI

struct ListDialogTests {
  private static let languages = ["en", "sv"]
  private static let sizes = ["60x16", "80x24", "120x40", "200x60"]

  /// The lines of a box as its widest screen shows them: a key column of so many columns, then text; a
  /// dim line can't be chosen and says why in parentheses.
  private func lines(_ kept: KeptScreen, _ box: Rect, search: Bool) -> [ListLine] {
    let inside = Rect(
      column: box.column + 2,
      row: box.row + (search ? 2 : 1),
      columns: box.columns - 4,
      rows: box.rows - (search ? 3 : 2)
    )
    let rows = kept.textLines(in: inside).map { Array($0) }
    let keyColumns = kept.roleLines(in: inside).compactMap { line in
      Array(line).lastIndex(of: "k").map { $0 - 1 }
    }.max()
    guard let keyColumns else { return [] }
    // A row below the lines is kept free for the current one, should it take two.
    return zip(rows, kept.roleLines(in: inside)).filter { !Self.trimmed($0.0[...]).isEmpty }.map {
      row,
      roles in
      let key = Self.trimmed(row[2..<min(row.count, 2 + keyColumns)])
      let text = Self.trimmed(row[min(row.count, 4 + keyColumns)...])
      guard roles.first == ".", let open = text.firstRange(of: " (") else {
        return ListLine(key: key, text: text)
      }
      // A reason cut off by `…` is cut off there again.
      let reason = text[open.upperBound...]
      return ListLine(
        key: key,
        text: String(text[..<open.lowerBound]),
        disabledReason: String(reason.hasSuffix(")") ? reason.dropLast() : reason)
      )
    }
  }

  private static func trimmed(_ text: ArraySlice<Character>) -> String {
    String(text[..<((text.lastIndex { $0 != " " } ?? text.startIndex - 1) + 1)])
  }

  private func title(_ kept: KeptScreen, _ box: Rect) -> (title: String, hint: String) {
    let edge = String(kept.textLines(in: box)[0].dropFirst(3).dropLast(3))
    let parts = edge.split(separator: "─", omittingEmptySubsequences: true)
    let words = parts.map { Self.trimmed(Array($0.drop { $0 == " " })[...]) }
    return (words.first ?? "", words.count > 1 ? words[words.count - 1] : "")
  }

  private func expectSame(_ canvas: Canvas, _ kept: KeptScreen, _ box: Rect, _ name: String) {
    let drawn = canvas.lines(in: box)
    #expect(drawn.text == kept.textLines(in: box), "\(name)")
    #expect(drawn.roles == kept.roleLines(in: box), "\(name)")
  }

  @Test(arguments: languages, sizes)
  func `the help list looks as in its golden file, cell by cell`(_ language: String, _ size: String)
    throws
  {
    let wide = try #require(KeptScreen("help-200x60-" + language))
    let wideBox = try #require(wide.box)
    let name = "help-\(size)-\(language)"
    let kept = try #require(KeptScreen(name))
    let box = try #require(kept.box)
    let all = lines(wide, wideBox, search: true)
    let screen = Rect(column: 0, row: 1, columns: kept.size.columns, rows: kept.size.rows - 2)
    let (title, hint) = title(wide, wideBox)
    let rows = ListDialog.rows(in: screen, hasSearch: true)
    let list = ListView(count: all.count, rows: rows)
    let seen = list.visibleRows
    let words = language == "sv" ? ("rad", "av") : ("lines", "of")
    let dialog = ListDialog(
      title: title,
      hint: hint,
      search: TextField(),
      lines: all,
      total: all.count,
      list: list,
      footer: "\(words.0) \(seen.first)–\(seen.last) \(words.1) \(seen.total) ↓"
    )
    var canvas = Canvas(size: kept.size)
    #expect(dialog.draw(on: &canvas, in: screen) == box)
    #expect(canvas.cursor == Point(column: box.column + 4, row: box.row + 1))
    expectSame(canvas, kept, box, name)
  }

  @Test(arguments: ["situation", "reasons", "putaway"], sizes)
  func `menus look as in their golden files, cell by cell`(_ scene: String, _ size: String) throws {
    for language in Self.languages {
      let wide = try #require(KeptScreen("\(scene)-200x60-\(language)"))
      let wideBox = try #require(wide.box)
      let name = "\(scene)-\(size)-\(language)"
      let kept = try #require(KeptScreen(name))
      let box = try #require(kept.box)
      var lines = lines(wide, wideBox, search: false)
      var list = ListView(count: lines.count, rows: max(1, kept.size.rows - 7))
      for (index, line) in lines.enumerated() where line.key.contains("■") {
        lines[index].isOn = true
        list.move(to: index)
      }
      let screen = Rect(column: 0, row: 1, columns: kept.size.columns, rows: box.endRow - 1)
      let dialog = ListDialog(title: title(wide, wideBox).title, lines: lines, list: list)
      var canvas = Canvas(size: kept.size)
      #expect(dialog.draw(on: &canvas, in: screen) == box)
      expectSame(canvas, kept, box, name)
    }
  }

  @Test func `a search that fits nothing says so, and the box keeps its height`() throws {
    let kept = try #require(KeptScreen("palette-80x24-en"))
    let box = try #require(kept.box)
    let screen = Rect(column: 0, row: 1, columns: 80, rows: 22)
    var dialog = ListDialog(
      title: "Everything you can do",
      hint: "type to search",
      search: TextField("sk"),
      lines: [
        ListLine(key: "s", text: "Skip, comes back later"),
        ListLine(key: "F6", text: "Mask the value or the selection"),
        ListLine(
          key: "v",
          text: "Show a masked value, on and off (kept on record)",
          disabledReason: "Nothing is masked here."
        ),
        ListLine(text: "Change language: byt till svenska"),
      ],
      total: 23,
      list: ListView(count: 4, rows: 19),
      emptyText: "nothing fits"
    )
    var canvas = Canvas(size: kept.size)
    #expect(dialog.draw(on: &canvas, in: screen) == box)
    expectSame(canvas, kept, box, "palette")
    dialog.lines = []
    dialog.list.resize(count: 0)
    #expect(dialog.draw(on: &canvas, in: screen) == box)
    #expect(canvas.lines(in: box).text[2].hasPrefix("│ nothing fits"))
  }

  @Test func `a line that can't be chosen says why and is not told by colour alone`() {
    let lines = [
      ListLine(key: "1", text: "Godkänn", disabledReason: "fel i svaret"),
      ListLine(key: "2", text: "Skriv om"),
      ListLine(key: "3", text: "Underkänn", isOn: true, disabledReason: ""),
    ]
    var list = ListView(count: 3, rows: 5)
    list.move(to: 1)
    var canvas = Canvas(size: Size(columns: 40, rows: 7))
    let screen = Rect(column: 0, row: 0, columns: 40, rows: 6)
    let box = ListDialog(title: "Svar", lines: lines, list: list).draw(on: &canvas, in: screen)
    let drawn = canvas.lines(in: box)
    #expect(
      drawn.text == [
        "┌─ Svar ──────────────────────┐",
        "│   1  Godkänn (fel i svaret) │",
        "│ > 2  Skriv om               │",
        "│   3  Underkänn              │",
        "└─────────────────────────────┘",
      ]
    )
    #expect(drawn.roles[1] == "= ........................... =")
    #expect(drawn.roles[2] == "= >>>>>>>>>>>>>>>>>>>>>>>>>>> =")
    #expect(canvas.cursor == Point(column: box.column + 2, row: box.row + 2))
  }

  @Test func `a place in the box is a line, whole where it takes several rows`() {
    let lines = [
      ListLine(key: "1", text: String(repeating: "ord ", count: 12)),
      ListLine(key: "2", text: "två"),
    ]
    let size = Size(columns: 40, rows: 24)
    let screen = Rect(column: 0, row: 1, columns: 40, rows: 22)
    let menu = ListDialog(title: "Välj", lines: lines, list: ListView(count: 2, rows: 9))
    var canvas = Canvas(size: size)
    let box = menu.draw(on: &canvas, in: screen)
    #expect(box.rows == 5)
    let found = (0..<box.rows).map { row in
      menu.line(at: Point(column: 10, row: box.row + row), in: screen, of: size)
    }
    #expect(found == [nil, 0, 0, 1, nil])
    #expect(menu.line(at: Point(column: box.column, row: box.row + 1), in: screen, of: size) == nil)
    let list = ListDialog(
      title: "Sök",
      hint: "",
      search: TextField(),
      lines: [lines[1]],
      total: 2,
      list: ListView(count: 1, rows: 9)
    )
    let frame = list.draw(on: &canvas, in: screen)
    let places = (0..<frame.rows).map { row in
      list.line(at: Point(column: 10, row: frame.row + row), in: screen, of: size)
    }
    #expect(places == [nil, nil, 0, nil, nil])
  }

  @Test
  func `under a list with a preview stands the current line at length, its end cut with dots`() {
    var dialog = ListDialog(
      title: "Fraser",
      hint: "",
      search: TextField("a"),
      lines: [ListLine(key: "Hej", text: "God dag"), ListLine(text: "God natt")],
      total: 3,
      list: ListView(count: 2, rows: 3),
      emptyText: "inget"
    )
    dialog.maximumColumns = 24
    dialog.keyColumns = 5
    dialog.preview = ListPreview(title: "Dag", text: Paragraph("en\ntvå\ntre"), rows: 2)
    let size = Size(columns: 40, rows: 12)
    let screen = Rect(column: 0, row: 1, columns: 40, rows: 10)
    var canvas = Canvas(size: size)
    let box = dialog.draw(on: &canvas, in: screen)
    #expect(
      canvas.lines(in: box).text == [
        "┌─ Fraser ─────────────────┐",
        "│ > a                      │",
        "│ > Hej    God dag         │",
        "│          God natt        │",
        "│                          │",
        "│ ─ Dag ────────────────── │",
        "│ en                       │",
        "│ två                    … │",
        "└──────────────────────────┘",
      ]
    )
    let places = (0..<box.rows).map { row in
      dialog.line(at: Point(column: 12, row: box.row + row), in: screen, of: size)
    }
    #expect(places == [nil, nil, 0, 1, nil, nil, nil, nil, nil])
    dialog.lines = []
    dialog.list.resize(count: 0)
    #expect(dialog.draw(on: &canvas, in: screen) == box)
    let empty = canvas.lines(in: box).text
    #expect(empty[2].hasPrefix("│ inget ") && empty[5].allSatisfy { $0 == "│" || $0 == " " })
  }

  @Test(arguments: UInt64(0)..<40)
  func `any list at any size is sound, its cursor in sight`(_ seed: UInt64) {
    var random = SeededGenerator(seed: 3_000 + seed)
    for _ in 0..<10 {
      let size = Size(
        columns: Int.random(in: 0...50, using: &random),
        rows: Int.random(in: 0...12, using: &random)
      )
      let lines = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        ListLine(
          key: RandomText.make(Int.random(in: 0...2, using: &random), using: &random),
          text: RandomText.make(Int.random(in: 0...12, using: &random), using: &random),
          isOn: Bool.random(using: &random),
          disabledReason: Bool.random(using: &random) ? nil : "山"
        )
      }
      var list = ListView(count: lines.count, rows: Int.random(in: 1...12, using: &random))
      list.move(to: Int.random(in: 0...9, using: &random))
      var canvas = Canvas(size: size)
      let screen = Rect(column: 0, row: 1, columns: size.columns, rows: size.rows - 2)
      let title = RandomText.make(3, using: &random)
      ListDialog(title: title, lines: lines, list: list, footer: "1–2").draw(
        on: &canvas,
        in: screen
      )
      canvas.checkInvariants()
      if !lines.isEmpty, screen.columns > 4, screen.rows > 2 { #expect(canvas.cursor != nil) }
      var dialog = ListDialog(
        title: title,
        hint: title,
        search: TextField(RandomText.make(5, using: &random)),
        lines: lines,
        total: 12,
        list: list,
        emptyText: title
      )
      if Bool.random(using: &random) {
        dialog.preview = ListPreview(title: title, text: Paragraph(title), rows: 3)
      }
      dialog.draw(on: &canvas, in: screen)
      canvas.checkInvariants()
      if screen.columns > 4, screen.rows > 2 { #expect(canvas.cursor != nil) }
    }
  }
}

struct ListSearchTests {
  private let names = ["Ångest", "Ilska", "Oro, ängslan", "Förvirring", "Café", "Glädje"]

  @Test func `the search leaves what holds all its words, whatever case and accents`() {
    var search = ListSearch(names)
    #expect(search.fitting == [0, 1, 2, 3, 4, 5])
    search.set("ang")
    #expect(search.fitting.isEmpty)
    search.set("ÄNGS oro")
    #expect(search.fitting == [2])
    #expect(search.selected == 2)
    search.set("cafe")
    #expect(search.fitting == [4])
    search.set("finns inte")
    #expect(search.selected == nil)
  }

  @Test func `letters write the search, arrows move in the list`() {
    var search = ListSearch(names, rows: 2)
    #expect(search.handle(Key(.down)) == true)
    #expect(search.selected == 1)
    #expect(search.handle(Key(.end)) == true)
    #expect(search.selected == 5)
    for character in "ng" { #expect(search.handle(.character(character)) == true) }
    #expect(search.text == "ng")
    #expect(search.fitting == [0, 2, 3])
    #expect(search.selected == 0)
    #expect(search.handle(Key(.home)) == true)
    #expect(search.handle(.character("j")) == true)
    #expect(search.text == "jng")
    #expect(search.selected == nil)
    #expect(search.handle(Key(.backspace)) == true)
    #expect(search.selected == 0)
    #expect(search.handle(Key(.delete)) == true)
    #expect(search.text == "g")
    for key in [Key.enter, .escape, .tab, .function(1)] { #expect(search.handle(key) == false) }
  }

  @Test func `a paste is one line, and other lines keep the search`() {
    var search = ListSearch(names)
    search.paste("OR\nmer")
    #expect(search.text == "OR")
    #expect(search.fitting == [2])
    search.replace(["orm", "mask", "ORD"])
    #expect(search.fitting == [0, 2])
    search.select(2)
    #expect(search.selected == 2)
    search.select(1)
    #expect(search.selected == 2)
  }
}
