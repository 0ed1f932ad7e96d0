/// How are the lines drawn that every screen shares: rules with a heading, lines with two ends?

internal import TextUnits

extension Canvas {
  /// Draws `─ Left ───────── right ─` over the first row of `area`.
  ///
  /// Where both don't fit, the left text is shortened first, then the right one is left out.
  public mutating func rule(
    _ left: String = "",
    right: String = "",
    in area: Rect,
    role: Role = .rule
  ) {
    guard area.rows > 0, area.columns > 0 else { return }
    let line = area.firstRow
    fill(line, with: "─", role: role)
    let rightWidth = right.isEmpty ? 0 : Columns.width(of: right) + 2
    let room = area.columns - 2
    let leftRoom = min(Columns.width(of: left), 8) + 2
    let showsRight = rightWidth > 0 && rightWidth + leftRoom + 1 <= room
    if showsRight {
      let column = area.endColumn - 1 - rightWidth
      put(" " + right + " ", at: Point(column: column, row: area.row), in: line, role: role)
    }
    guard !left.isEmpty, room > 2 else { return }
    let width = room - 2 - (showsRight ? rightWidth + 1 : 0)
    let text = " " + Columns.shortened(left, to: width) + " "
    put(text, at: Point(column: area.column + 1, row: area.row), in: line, role: role)
  }

  /// Fills the first row of `area` with `left` at its left end and `right` at its right end.
  ///
  /// The right text wins where both don't fit, unless it leaves less than 8 columns for the left.
  public mutating func line(
    _ left: String,
    right: String = "",
    in area: Rect,
    role: Role = .text,
    rightRole: Role? = nil
  ) {
    guard area.rows > 0, area.columns > 0 else { return }
    let line = area.firstRow
    fill(line, role: role)
    let rightWidth = Columns.width(of: right)
    let needed = min(Columns.width(of: left), 8) + 2 + rightWidth
    let showsRight = rightWidth > 0 && needed <= area.columns
    let width = area.columns - (showsRight ? rightWidth + 2 : 0)
    let start = Point(column: area.column, row: area.row)
    put(Columns.shortened(left, to: width), at: start, in: line, role: role)
    guard showsRight else { return }
    let end = Point(column: area.endColumn - rightWidth, row: area.row)
    put(right, at: end, in: line, role: rightRole ?? role)
  }

  /// Draws a vertical rule down the first column of `area`.
  public mutating func divider(in area: Rect, role: Role = .rule) {
    let column = Rect(column: area.column, row: area.row, columns: 1, rows: area.rows)
    fill(column, with: "│", role: role)
  }
}
