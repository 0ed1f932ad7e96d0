// Does a table show its rows, its cursor and the columns that fit, and nothing by half?

import CurationTesting
import Testing
import TextUnits

@testable import TerminalUI

struct TableTests {
  private let columns: [Table.Column] = [
    .init("#", width: .fixed(4), alignment: .right),
    .init("Väntat", width: .fixed(6), priority: 2),
    .init("Känslor", width: .flexible(minimum: 8), priority: 1),
    .init("Kundens text", width: .flexible(minimum: 12, weight: 2)),
  ]

  private func row(_ index: Int) -> Table.Row {
    let texts = ["4471", "3 d", "Ilska, oro", "Det är tredje gången jag skriver 😡"]
    let others = ["72", "2 d", "Oro", "荷物が届きません。とても困っています。"]
    let entries = (index == 0 ? texts : others).map { Table.Entry($0, role: .customer) }
    return Table.Row(entries, sign: index == 1 ? "!" : "", signRole: .warning)
  }

  private func drawn(_ table: Table, _ size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    table.draw(on: &canvas, in: canvas.bounds, emptyText: "Ingenting väntar", row: row)
    canvas.checkInvariants()
    return canvas
  }

  @Test func `header, signs, entries and the cursor stand in their columns`() {
    var table = Table(columns, count: 2, hasSigns: true)
    table.move(to: 1)
    let canvas = drawn(table, Size(columns: 60, rows: 4))
    #expect(
      canvas.textLines == [
        "       #  Väntat  Känslor         Kundens text              ",
        "    4471  3 d     Ilska, oro      Det är tredje gången jag …",
        "> !   72  2 d     Oro             荷物が届きません。とても… ",
        "                                                            ",
      ]
    )
    #expect(canvas.roleLines[0] == String(repeating: ".", count: 60))
    #expect(canvas.roleLines[2] == String(repeating: ">", count: 60))
    #expect(canvas.cursor == Point(column: 0, row: 2))
  }

  @Test func `the least important columns stay away whole`() {
    let table = Table(columns, count: 1)
    #expect(table.widths(in: 60) == [4, 6, 15, 27])
    #expect(table.widths(in: 38) == [4, 6, 8, 12])
    #expect(table.widths(in: 37) == [4, nil, 10, 17])
    #expect(table.widths(in: 29) == [4, nil, nil, 21])
    #expect(table.widths(in: 19) == [4, nil, nil, nil])
    #expect(table.widths(in: 3) == [1, nil, nil, nil])
    #expect(table.widths(in: 0) == [0, nil, nil, nil])
    #expect(drawn(table, Size(columns: 20, rows: 2)).textLines[1] == "> 4471  Det är tred…")
  }

  @Test func `only the rows seen are asked for`() {
    var table = Table(columns, count: 1_000_000)
    table.resize(paneRows: 5)
    #expect(table.handle(Key(.end)) == true)
    var asked: [Int] = []
    var canvas = Canvas(size: Size(columns: 40, rows: 5))
    table.draw(on: &canvas, in: canvas.bounds) { index in
      asked.append(index)
      return row(index)
    }
    #expect(asked == [999_996, 999_997, 999_998, 999_999])
    #expect(canvas.cursor == Point(column: 0, row: 4))
    #expect(table.visibleRows == VisibleRows(first: 999_997, last: 1_000_000, total: 1_000_000))
  }

  @Test func `an empty table says so, and a pane of one row shows the cursor's row`() {
    let empty = drawn(Table(columns), Size(columns: 24, rows: 3))
    #expect(empty.textLines[1] == "  Ingenting väntar      ")
    #expect(empty.cursor == nil)
    var table = Table(columns, count: 2)
    table.move(to: 1)
    #expect(drawn(table, Size(columns: 12, rows: 1)).textLines == [">   72      "])
  }

  @Test func `a place on the screen is a row`() {
    var table = Table(columns, count: 9)
    table.resize(paneRows: 4)
    table.move(to: 5)
    let area = Rect(column: 2, row: 3, columns: 20, rows: 4)
    #expect(table.row(at: Point(column: 5, row: 3), in: area) == nil)
    #expect(table.row(at: Point(column: 5, row: 4), in: area) == 3)
    #expect(table.row(at: Point(column: 5, row: 6), in: area) == 5)
    #expect(table.row(at: Point(column: 1, row: 4), in: area) == nil)
  }

  @Test func `a second press on the selected row opens it, and the wheel moves by three`() {
    var table = Table(columns, count: 9)
    let area = Rect(column: 0, row: 0, columns: 10, rows: 7)
    table.resize(paneRows: area.rows)
    let place = Point(column: 1, row: 4)
    let row = table.row(at: place, in: area)
    func take(_ kind: Mouse.Kind, at point: Point) -> Bool {
      table.take(Mouse(kind, at: point), in: area)
    }
    var opens = [take(.press, at: place), take(.press, at: place)]
    #expect(opens == [false, true])
    #expect(table.selected == row)
    opens = [take(.press, at: Point(column: 1, row: 9)), take(.wheelDown, at: place)]
    #expect(opens == [false, false])
    #expect(table.selected == row.map { $0 + 3 })
    opens = [take(.wheelUp, at: place)]
    #expect(opens == [false])
    #expect(table.selected == row)
  }

  @Test(arguments: UInt64(0)..<40)
  func `any table at any size is sound`(_ seed: UInt64) {
    var random = SeededGenerator(seed: 5_000 + seed)
    for _ in 0..<10 {
      let columns = (0..<Int.random(in: 0...5, using: &random)).map { index in
        Table.Column(
          RandomText.make(2, using: &random),
          width: Bool.random(using: &random)
            ? .fixed(Int.random(in: 0...9, using: &random))
            : .flexible(minimum: Int.random(in: 0...9, using: &random)),
          alignment: Bool.random(using: &random) ? .left : .right,
          priority: index
        )
      }
      let count = Int.random(in: 0...9, using: &random)
      var table = Table(columns, count: count, hasSigns: Bool.random(using: &random))
      table.move(to: Int.random(in: 0...9, using: &random))
      let size = Size(
        columns: Int.random(in: 1...40, using: &random),
        rows: Int.random(in: 1...8, using: &random)
      )
      var canvas = Canvas(size: size)
      table.draw(on: &canvas, in: canvas.bounds, emptyText: "山山") { _ in
        Table.Row(
          (0..<4).map { _ in Table.Entry(RandomText.make(6, using: &random)) },
          sign: RandomText.make(1, using: &random)
        )
      }
      canvas.checkInvariants()
      #expect((canvas.cursor != nil) == (count > 0))
    }
  }
}
