// Do columns share a width fairly, and do the least important ones stay away whole?

import CurationTesting
import Testing

@testable import TerminalUI

struct ColumnWidthTests {
  @Test func `what is left over goes to the flexible columns by weight`() {
    let widths: [ColumnWidth] = [
      .fixed(10), .flexible(minimum: 5), .flexible(minimum: 5, weight: 2),
    ]
    let order = [0, 1, 2]
    #expect(ColumnWidth.share(54, among: widths, priorities: order, gap: 2) == [10, 15, 25])
    #expect(ColumnWidth.share(24, among: widths, priorities: order, gap: 2) == [10, 5, 5])
    #expect(ColumnWidth.share(23, among: widths, priorities: order, gap: 2) == [10, 11, nil])
    #expect(ColumnWidth.share(23, among: widths, priorities: [2, 1, 0], gap: 2) == [nil, 8, 13])
    #expect(ColumnWidth.share(4, among: widths, priorities: order, gap: 2) == [4, nil, nil])
    #expect(ColumnWidth.share(0, among: [], priorities: [], gap: 2) == [])
  }

  @Test func `three columns are divided, and the last stays away first`() {
    let area = Rect(column: 2, row: 1, columns: 100, rows: 5)
    let widths: [ColumnWidth] = [
      .fixed(20), .flexible(minimum: 30, weight: 2), .flexible(minimum: 20),
    ]
    let parts = area.split(into: widths)
    #expect(
      parts.columns == [
        Rect(column: 2, row: 1, columns: 20, rows: 5),
        Rect(column: 25, row: 1, columns: 46, rows: 5),
        Rect(column: 74, row: 1, columns: 28, rows: 5),
      ]
    )
    #expect(parts.dividers.map(\.column) == [23, 72])
    #expect(parts.dividers.allSatisfy { $0.columns == 1 && $0.rows == 5 })
    let narrow = Rect(column: 0, row: 0, columns: 60, rows: 5).split(into: widths)
    #expect(narrow.columns.map { $0?.columns } == [20, 37, nil])
    #expect(narrow.dividers.count == 1)
    let first = Rect(column: 0, row: 0, columns: 60, rows: 5)
      .split(into: widths, priorities: [9, 0, 1])
    #expect(first.columns.map { $0?.columns } == [nil, 34, 23])
  }

  @Test(arguments: UInt64(0)..<60)
  func `any columns lie inside, in order and apart`(_ seed: UInt64) {
    var random = SeededGenerator(seed: 4_000 + seed)
    for _ in 0..<20 {
      let area = Rect(
        column: Int.random(in: -3...5, using: &random),
        row: 0,
        columns: Int.random(in: 0...120, using: &random),
        rows: 3
      )
      let widths = (0..<Int.random(in: 0...5, using: &random)).map { _ -> ColumnWidth in
        let columns = Int.random(in: -1...40, using: &random)
        return Bool.random(using: &random)
          ? .fixed(columns)
          : .flexible(minimum: columns, weight: Int.random(in: 0...3, using: &random))
      }
      let parts = area.split(into: widths)
      let there = parts.columns.compactMap(\.self)
      #expect(there.allSatisfy { area.intersection($0).columns == $0.columns })
      #expect(zip(there, there.dropFirst()).allSatisfy { $0.endColumn + 3 == $1.column })
      #expect(parts.dividers.count == max(0, there.count - 1))
      #expect(widths.isEmpty || !there.isEmpty)
    }
  }
}
