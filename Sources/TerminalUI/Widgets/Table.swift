/// How are many entries shown, a row each with the same columns?

internal import TextUnits

/// A table with a header, a cursor row and columns that stay away where it grows narrow.
///
/// It keeps no entries: whoever draws it hands over the rows that are seen.
public struct Table: Hashable, Sendable {
  /// At which end of its column a text stands.
  public enum Alignment: Hashable, Sendable {
    /// At the left end.
    case left
    /// At the right end, as numbers do.
    case right
  }

  /// A column.
  public struct Column: Hashable, Sendable {
    /// What stands in the header.
    public var title: String
    /// How wide it wants to be.
    public var width: ColumnWidth
    /// Where its texts stand.
    public var alignment: Alignment
    /// The higher, the earlier it stays away where there is no room for all.
    public var priority: Int

    /// Makes a column.
    public init(
      _ title: String,
      width: ColumnWidth,
      alignment: Alignment = .left,
      priority: Int = 0
    ) {
      self.title = title
      self.width = width
      self.alignment = alignment
      self.priority = priority
    }
  }

  /// What stands in one column of a row.
  public struct Entry: Hashable, Sendable {
    /// The words; cut with `…` where they don't fit.
    public var text: String
    /// Their meaning; the row under the cursor has its own.
    public var role: Role

    /// Makes an entry.
    public init(_ text: String, role: Role = .text) {
      self.text = text
      self.role = role
    }
  }

  /// A row.
  public struct Row: Hashable, Sendable {
    /// A sign of one column before the entries: `!`, `■`; a blank for none.
    public var sign: String
    /// What the sign means.
    public var signRole: Role
    /// The entries in the order of the columns; those missing are empty.
    public var entries: [Entry]

    /// Makes a row.
    public init(_ entries: [Entry], sign: String = "", signRole: Role = .key) {
      self.entries = entries
      self.sign = sign
      self.signRole = signRole
    }
  }

  /// The columns.
  public var columns: [Column]
  /// Whether there is a column for signs.
  public var hasSigns: Bool
  /// Whether the titles stand above the rows.
  public var hasHeader: Bool
  /// The cursor, and which rows are seen.
  public private(set) var list: ListView

  static let gapColumns = 2

  /// Makes a table with the cursor on its first row.
  public init(
    _ columns: [Column],
    count: Int = 0,
    hasSigns: Bool = false,
    hasHeader: Bool = true
  ) {
    self.columns = columns
    self.hasSigns = hasSigns
    self.hasHeader = hasHeader
    list = ListView(count: count, rows: 10)
  }

  /// How many rows there are.
  public var count: Int { list.count }
  /// The row under the cursor, nil in an empty table.
  public var selected: Int? { list.selected }
  /// The rows seen.
  public var visible: Range<Int> { list.visible }
  /// What is seen, for the pane's heading.
  public var visibleRows: VisibleRows { list.visibleRows }

  /// Takes how many rows there are; the cursor stays as far as there is a row.
  public mutating func resize(count: Int) { list.resize(count: count) }

  /// Takes the height of the pane, header included.
  public mutating func resize(paneRows: Int) {
    list.resize(rows: max(1, paneRows - (hasHeader ? 1 : 0)))
  }

  /// Puts the cursor on a row and scrolls as little as needed to show it.
  public mutating func move(to row: Int) { list.move(to: row) }

  /// Does what arrows, pages, `Home`, `End` and quietly `j` and `k` mean.
  ///
  /// - Returns: Whether the key was one of them.
  public mutating func handle(_ key: Key) -> Bool { list.handle(key) }

  /// The row that a place on the screen shows, the table being drawn in `area`; for the mouse.
  public func row(at point: Point, in area: Rect) -> Int? {
    guard area.contains(point) else { return nil }
    var table = self
    table.resize(paneRows: area.rows)
    let line = point.row - area.row - (hasHeader && area.rows > 1 ? 1 : 0)
    let row = table.list.top + line
    return line >= 0 && table.list.visible.contains(row) ? row : nil
  }

  /// Takes the mouse, the table being drawn in `area`: the wheel scrolls, a press selects its row.
  ///
  /// - Returns: Whether the selected row was pressed once more, which opens it.
  public mutating func take(_ mouse: Mouse, in area: Rect) -> Bool {
    guard mouse.kind == .press else {
      move(to: list.cursor + (mouse.kind == .wheelUp ? -3 : 3))
      return false
    }
    guard let row = row(at: mouse.place, in: area) else { return false }
    let isSecond = row == selected
    move(to: row)
    return isSecond
  }

  /// The width of each column in a pane so wide, nil for those that stay away.
  public func widths(in paneColumns: Int) -> [Int?] {
    ColumnWidth.share(
      max(0, paneColumns - leadColumns),
      among: columns.map(\.width),
      priorities: columns.map(\.priority),
      gap: Self.gapColumns
    )
  }

  /// Columns before the entries: the cursor's `> ` and the sign.
  private var leadColumns: Int { hasSigns ? 4 : 2 }

  /// Draws the table; `row` is asked for the rows seen only, and the real cursor stands on the current.
  ///
  /// In an area of another height than the one known it scrolls for this drawing only.
  public func draw(
    on canvas: inout Canvas,
    in area: Rect,
    isFocused: Bool = true,
    emptyText: String = "",
    row: (Int) -> Row
  ) {
    var table = self
    table.resize(paneRows: area.rows)
    let widths = widths(in: area.columns)
    var rest = area
    if hasHeader, area.rows > 1 { drawHeader(on: &canvas, in: rest.takeTop(1), widths) }
    if isFocused { canvas.cursor = nil }
    for index in table.visible where rest.rows > 0 {
      let isCurrent = table.selected == index
      let line = rest.takeTop(1)
      draw(row(index), isCurrent: isCurrent, on: &canvas, in: line, widths)
      if isCurrent, isFocused {
        let place = Point(column: line.column, row: line.row)
        canvas.cursor = canvas.bounds.contains(place) && area.columns > 0 ? place : nil
      }
    }
    guard count == 0, rest.rows > 0 else { return }
    _ = rest.takeLeft(2)
    let text = Columns.shortened(emptyText, to: rest.columns)
    canvas.put(text, at: Point(column: rest.column, row: rest.row), in: rest, role: .dim)
  }

  private func drawHeader(on canvas: inout Canvas, in line: Rect, _ widths: [Int?]) {
    canvas.fill(line, role: .dim)
    let titles = columns.map { Entry($0.title, role: .dim) }
    draw(titles, on: &canvas, in: line, widths, role: .dim)
  }

  private func draw(
    _ row: Row,
    isCurrent: Bool,
    on canvas: inout Canvas,
    in line: Rect,
    _ widths: [Int?]
  ) {
    let role: Role? = isCurrent ? .current : nil
    canvas.fill(line, role: role ?? .text)
    let start = Point(column: line.column, row: line.row)
    if isCurrent { canvas.put("> ", at: start, in: line, role: .current) }
    if hasSigns {
      var sign = line
      _ = sign.takeLeft(2)
      let place = Point(column: sign.column, row: sign.row)
      canvas.put(row.sign, at: place, in: sign.takeLeft(1), role: role ?? row.signRole)
    }
    draw(row.entries, on: &canvas, in: line, widths, role: role)
  }

  private func draw(
    _ entries: [Entry],
    on canvas: inout Canvas,
    in line: Rect,
    _ widths: [Int?],
    role: Role?
  ) {
    var rest = line
    _ = rest.takeLeft(leadColumns)
    for (index, column) in columns.enumerated() {
      guard let width = widths[index] else { continue }
      let cell = rest.takeLeft(width)
      _ = rest.takeLeft(Self.gapColumns)
      guard entries.indices.contains(index) else { continue }
      let text = Columns.shortened(entries[index].text, to: cell.columns)
      let free = column.alignment == .right ? cell.columns - Columns.width(of: text) : 0
      let place = Point(column: cell.column + max(0, free), row: cell.row)
      canvas.put(text, at: place, in: cell, role: role ?? entries[index].role)
    }
  }
}
