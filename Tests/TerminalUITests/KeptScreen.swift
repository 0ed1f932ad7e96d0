// What does a kept screen of the golden files show, and where in it stands the box?

import Foundation
import TerminalUI
import TextUnits

/// A golden file of the review screen, taken apart.
struct KeptScreen {
  let text: [[Character]]
  let roles: [[Character]]

  /// Reads `NAME.screen`; nil where there is none.
  init?(_ name: String) {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("ScreensTests/Goldens")
    guard let data = try? Data(contentsOf: folder.appendingPathComponent(name + ".screen")) else {
      return nil
    }
    let lines = String(decoding: data, as: UTF8.self).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    guard let middle = lines.firstIndex(of: "= roles =") else { return nil }
    text = lines[..<middle].map { Self.cells($0) }
    roles = lines[(middle + 1)...].filter { !$0.isEmpty }.map(Array.init)
  }

  var size: Size { Size(columns: roles.first?.count ?? 0, rows: roles.count) }

  /// The frame of the box drawn last, edges included.
  var box: Rect? {
    for (row, line) in text.enumerated() {
      guard let left = line.firstIndex(of: "┌"), let right = line.lastIndex(of: "┐") else {
        continue
      }
      let last = text.lastIndex { $0.indices.contains(left) && $0[left] == "└" }
      guard let last else { continue }
      return Rect(column: left, row: row, columns: right - left + 1, rows: last - row + 1)
    }
    return nil
  }

  func textLines(in area: Rect) -> [String] { cut(text, area).map { String($0) } }
  func roleLines(in area: Rect) -> [String] { cut(roles, area).map { String($0) } }

  private func cut(_ plane: [[Character]], _ area: Rect) -> [ArraySlice<Character>] {
    plane[area.row..<area.endRow].map { $0[area.column..<min(area.endColumn, $0.count)] }
  }

  // One entry a cell: the second half of a wide glyph is an entry of its own here.
  private static func cells(_ line: Substring) -> [Character] {
    line.flatMap { character -> [Character] in
      Columns.width(of: String(character)) == 2 ? [character, "\u{0}"] : [character]
    }
  }
}

extension Canvas {
  /// The rows of an area as text and as roles.
  func lines(in area: Rect) -> (text: [String], roles: [String]) {
    let text = (area.row..<area.endRow).map { row in
      String(
        (area.column..<area.endColumn).map { column in
          Character(Unicode.Scalar(self[row: row, column: column].scalar) ?? " ")
        }
      )
    }
    let roles = roleLines[area.row..<area.endRow].map { line in
      String(Array(line)[area.column..<area.endColumn])
    }
    return (text, roles)
  }
}
