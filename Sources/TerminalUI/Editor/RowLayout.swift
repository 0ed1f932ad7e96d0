/// Which rows do the lines of an edited text take, and where is a place among them?

internal import TextUnits

/// The soft-wrapped rows of a text, kept line by line so that a key press costs a few rows only.
struct RowLayout: Hashable, Sendable {
  /// Columns a row has.
  let width: Int
  // For each line the indices at which its rows start; the first is 0.
  private(set) var starts: [[Int]]

  init(_ lines: [TextLine], width: Int) {
    let width = max(1, width)
    self.width = width
    starts = lines.map { SoftWrap.rows(of: $0.characters, width: width).map(\.lowerBound) }
  }

  var rowCount: Int { starts.reduce(0) { $0 + $1.count } }

  /// Takes over a change that is already in `lines`, wrapping anew only what it moved.
  mutating func update(_ lines: [TextLine], after edit: TextEdit, backwards: Bool) {
    let start = edit.start
    let oldEnd = backwards ? edit.insertedEnd : edit.removedEnd
    let newEnd = backwards ? edit.removedEnd : edit.insertedEnd
    let old = starts[start.line]
    // A row looks at most one character into the row after the next.
    let first = max(0, Self.last(in: old, notAfter: start.character) - 2)
    let tail = Tail(
      starts: starts[oldEnd.line],
      from: newEnd.character,
      shift: newEnd.character - oldEnd.character
    )
    if oldEnd.line == start.line, newEnd.line == start.line {
      starts[start.line] = rows(of: lines[start.line].characters, after: old[...first], tail)
      return
    }
    let new = (start.line...newEnd.line).map { line in
      rows(
        of: lines[line].characters,
        after: line == start.line ? old[...first] : [0],
        line == newEnd.line ? tail : nil
      )
    }
    starts.replaceSubrange(start.line...oldEnd.line, with: new)
  }

  /// The old rows of what stands behind a change: from `from` on they are what they were, but for the
  /// place that they start at.
  private struct Tail {
    let starts: [Int]
    let from: Int
    let shift: Int
  }

  /// The starts of a line's rows, of which the first ones are known, and the last ones from where the
  /// old rows fit again.
  private func rows(of characters: [Character], after known: ArraySlice<Int>, _ tail: Tail?)
    -> [Int]
  {
    var rows = Array(known)
    var start = known.last ?? 0
    while true {
      let end = SoftWrap.rowEnd(in: characters[...], from: start, width: width)
      guard end < characters.count else { return rows }
      if let tail, end >= tail.from {
        let same = Self.last(in: tail.starts, notAfter: end - tail.shift)
        if same > 0, tail.starts[same] == end - tail.shift {
          rows += tail.starts[same...].lazy.map { $0 + tail.shift }
          return rows
        }
      }
      rows.append(end)
      start = end
    }
  }

  /// The row a place stands on, counted over all lines.
  func row(of position: TextPosition) -> Int {
    let before = starts[..<position.line].reduce(0) { $0 + $1.count }
    return before + Self.last(in: starts[position.line], notAfter: position.character)
  }

  /// The line of a row, the characters on it, and whether it is the line's last row.
  func content(ofRow row: Int, in lines: [TextLine]) -> Row {
    var left = max(0, row)
    for (line, rows) in starts.enumerated() {
      if left < rows.count { return self.row(left, ofLine: line, in: lines) }
      left -= rows.count
    }
    return self.row(starts[lines.count - 1].count - 1, ofLine: lines.count - 1, in: lines)
  }

  /// The rows of a stretch of the layout, found in one pass.
  func contents(ofRows wanted: Range<Int>, in lines: [TextLine]) -> [Row] {
    var found: [Row] = []
    var row = 0
    for (line, rows) in starts.enumerated() {
      guard row < wanted.upperBound else { break }
      if row + rows.count > wanted.lowerBound {
        for part in rows.indices where wanted.contains(row + part) {
          found.append(self.row(part, ofLine: line, in: lines))
        }
      }
      row += rows.count
    }
    return found
  }

  private func row(_ part: Int, ofLine line: Int, in lines: [TextLine]) -> Row {
    let rows = starts[line]
    let isLast = part + 1 == rows.count
    let end = isLast ? lines[line].characters.count : rows[part + 1]
    return Row(line: line, characters: rows[part]..<end, isLast: isLast)
  }

  struct Row: Hashable, Sendable {
    let line: Int
    let characters: Range<Int>
    let isLast: Bool
  }

  /// The index of the last start not after `index`; the first start is 0.
  private static func last(in starts: [Int], notAfter index: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= index { low = middle } else { high = middle }
    }
    return low
  }
}
