/// Which parts of a rectangle does a layout hand out?

extension Rect {
  /// Its first row; nothing of a rectangle without rows.
  public var firstRow: Rect {
    Rect(column: column, row: row, columns: columns, rows: min(1, rows))
  }

  /// Whether a place lies within.
  public func contains(_ point: Point) -> Bool {
    (column..<endColumn).contains(point.column) && (row..<endRow).contains(point.row)
  }

  /// What both rectangles cover; empty where they don't meet.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left,
      row: top,
      columns: min(endColumn, other.endColumn) - left,
      rows: min(endRow, other.endRow) - top
    )
  }

  /// The rectangle without `columns` at the left and right and `rows` at the top and bottom.
  public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    Rect(
      column: column + columns,
      row: row + rows,
      columns: self.columns - 2 * columns,
      rows: self.rows - 2 * rows
    )
  }

  /// Takes `count` columns off the left and answers with them; never more than there are.
  public mutating func takeLeft(_ count: Int) -> Rect {
    let taken = min(max(0, count), columns)
    defer {
      column += taken
      columns -= taken
    }
    return Rect(column: column, row: row, columns: taken, rows: rows)
  }
}
