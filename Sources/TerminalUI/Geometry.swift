/// How large is the terminal, and where in it does something stand?

/// A size in terminal cells.
public struct Size: Hashable, Sendable {
  /// Cells across.
  public var columns: Int
  /// Cells down.
  public var rows: Int

  /// Makes a size; negative measures become 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A place in the terminal, counted from 0 at the top left.
public struct Point: Hashable, Sendable {
  /// Column, from 0.
  public var column: Int
  /// Row, from 0.
  public var row: Int

  /// Makes a place.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A rectangle of terminal cells.
public struct Rect: Hashable, Sendable {
  /// Leftmost column.
  public var column: Int
  /// Topmost row.
  public var row: Int
  /// Width in cells, never negative.
  public var columns: Int
  /// Height in cells, never negative.
  public var rows: Int

  /// Makes a rectangle; negative measures become 0.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The first column to the right of the rectangle.
  public var endColumn: Int { column + columns }
  /// The first row below the rectangle.
  public var endRow: Int { row + rows }

  /// Takes `count` rows off the top and answers with them; never more than there are.
  public mutating func takeTop(_ count: Int) -> Rect {
    let taken = min(max(0, count), rows)
    defer {
      row += taken
      rows -= taken
    }
    return Rect(column: column, row: row, columns: columns, rows: taken)
  }

  /// Takes `count` rows off the bottom and answers with them; never more than there are.
  public mutating func takeBottom(_ count: Int) -> Rect {
    let taken = min(max(0, count), rows)
    rows -= taken
    return Rect(column: column, row: row + rows, columns: columns, rows: taken)
  }

  /// Takes `count` columns off the right and answers with them; never more than there are.
  public mutating func takeRight(_ count: Int) -> Rect {
    let taken = min(max(0, count), columns)
    columns -= taken
    return Rect(column: column + columns, row: row, columns: taken, rows: rows)
  }
}
