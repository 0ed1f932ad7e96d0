/// How does a person write in a pane?

internal import TextUnits

/// An editor of several lines in a pane: a text buffer, the size of the pane and how far it is scrolled.
public struct TextArea: Hashable, Sendable {
  /// A stretch of the text to be shown with another meaning: a finding, a personal datum.
  public struct Highlight: Hashable, Sendable {
    /// The stretch.
    public var range: Range<TextPosition>
    /// Its meaning.
    public var role: Role

    /// Makes a highlight.
    public init(_ range: Range<TextPosition>, _ role: Role) {
      self.range = range
      self.role = role
    }
  }

  /// The text, the cursor, the selection.
  ///
  /// After a change made here and not by a key, call `scrollToCursor()`.
  public var buffer: TextBuffer
  /// The size of the pane; one column of it is kept for a cursor after a full row.
  public private(set) var size: Size
  /// The first row seen.
  public private(set) var scroll = 0

  /// Makes an editor with a text, the cursor before it.
  public init(_ text: String = "", size: Size = Size(columns: 80, rows: 24)) {
    self.size = size
    buffer = TextBuffer(text, wrapWidth: Self.wrapWidth(size))
  }

  /// The text.
  public var text: String { buffer.text }

  /// What is seen, for the pane's heading.
  public var visibleRows: VisibleRows {
    VisibleRows(scroll: scroll, rows: size.rows, total: buffer.rowCount)
  }

  /// Takes the pane's size, wraps the text to it and keeps the cursor in sight.
  public mutating func resize(to size: Size) {
    self.size = size
    buffer.wrap(to: Self.wrapWidth(size))
    scrollToCursor()
  }

  /// Scrolls as little as needed to have the cursor in the pane.
  public mutating func scrollToCursor() {
    let row = buffer.row(of: buffer.cursor)
    if row < scroll { scroll = row }
    if row >= scroll + size.rows { scroll = row - max(1, size.rows) + 1 }
    scroll = max(0, min(scroll, buffer.rowCount - size.rows))
  }

  /// Scrolls by a number of rows, as a wheel does; the cursor goes along where it would be out of sight.
  public mutating func scroll(by rows: Int) {
    scroll = max(0, min(scroll + rows, buffer.rowCount - size.rows))
    let row = buffer.row(of: buffer.cursor)
    let seen = max(scroll, min(row, scroll + max(1, size.rows) - 1))
    if seen != row { buffer.move(.rows(seen - row)) }
    scrollToCursor()
  }

  /// The place in the text nearest to a place on the screen, the editor being drawn in `area`; nil
  /// outside of it.
  public func position(at point: Point, in area: Rect) -> TextPosition? {
    guard area.contains(point) else { return nil }
    let wanted = Size(columns: area.columns, rows: area.rows)
    guard wanted == size else {
      var other = self
      other.resize(to: wanted)
      return other.position(at: point, in: area)
    }
    let row = scroll + point.row - area.row
    guard row < buffer.rowCount else { return buffer.end }
    return buffer.position(row: row, column: point.column - area.column)
  }

  /// Puts the cursor where the mouse was pressed, or with `selecting` stretches the selection to there.
  ///
  /// - Returns: Whether the place lies in the editor.
  @discardableResult
  public mutating func press(
    at point: Point,
    in area: Rect,
    selecting isSelecting: Bool = false
  ) -> Bool {
    guard let place = position(at: point, in: area) else { return false }
    if isSelecting { buffer.select(to: place) } else { buffer.move(to: place) }
    scrollToCursor()
    return true
  }

  /// Puts pasted text in place of the selection.
  public mutating func paste(_ text: String) {
    buffer.paste(text)
    scrollToCursor()
  }

  /// Does what a key means to an editor; keys it does not know are the screen's.
  ///
  /// - Returns: Whether the key was known.
  public mutating func handle(_ key: Key) -> Bool {
    guard buffer.handle(key, pageRows: max(1, size.rows - 1)) else { return false }
    scrollToCursor()
    return true
  }

  /// Draws the editor; with the focus it puts the real cursor at the edit point.
  ///
  /// In an area of another size than the one known the text is wrapped for this drawing only.
  public func draw(
    on canvas: inout Canvas,
    in area: Rect,
    role: Role = .own,
    highlights: [Highlight] = [],
    isFocused: Bool = true
  ) {
    let wanted = Size(columns: area.columns, rows: area.rows)
    guard wanted == size else {
      var other = self
      other.resize(to: wanted)
      return other.draw(
        on: &canvas,
        in: area,
        role: role,
        highlights: highlights,
        isFocused: isFocused
      )
    }
    guard area.columns > 0, area.rows > 0 else { return }
    let seen = scroll..<(scroll + area.rows)
    let rows = buffer.layout.contents(ofRows: seen, in: buffer.content.lines)
    for (offset, row) in rows.enumerated() {
      draw(row, at: area.row + offset, on: &canvas, in: area, role, highlights)
    }
    guard isFocused else { return }
    let column = min(buffer.column(of: buffer.cursor), area.columns - 1)
    let row = area.row + buffer.row(of: buffer.cursor) - scroll
    let place = Point(column: area.column + column, row: row)
    canvas.cursor = canvas.bounds.intersection(area).contains(place) ? place : nil
  }

  private func draw(
    _ row: RowLayout.Row,
    at screenRow: Int,
    on canvas: inout Canvas,
    in area: Rect,
    _ role: Role,
    _ highlights: [Highlight]
  ) {
    let characters = buffer.content.lines[row.line].characters
    let selected = buffer.selection.map { part(of: $0, in: row) } ?? 0..<0
    let marked = highlights.map { (part(of: $0.range, in: row), $0.role) }
      .filter { !$0.0.isEmpty }
    var place = Point(column: area.column, row: screenRow)
    for index in row.characters where place.column < area.endColumn {
      var shown = role
      for (range, role) in marked where range.contains(index) { shown = role }
      if selected.contains(index) { shown = .selection }
      place.column = canvas.put(
        characters[index],
        at: place,
        tabsFrom: area.column,
        in: area,
        role: shown
      )
    }
    // A selected line end shows as a selected blank.
    if row.isLast, selected.contains(row.characters.upperBound), place.column < area.endColumn {
      canvas.put(" ", at: place, in: area, role: .selection)
    }
  }

  /// The part of a stretch on one row; past the last character for the line end.
  private func part(of range: Range<TextPosition>, in row: RowLayout.Row) -> Range<Int> {
    let (from, to) = (range.lowerBound, range.upperBound)
    guard from.line <= row.line, to.line >= row.line else { return 0..<0 }
    let start = from.line < row.line ? 0 : from.character
    let end = to.line > row.line ? Int.max : to.character
    return start..<max(start, end)
  }

  private static func wrapWidth(_ size: Size) -> Int { max(1, size.columns - 1) }
}
