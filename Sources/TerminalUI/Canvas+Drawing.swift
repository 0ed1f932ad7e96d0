/// How do text, rules and areas get onto a canvas?

internal import TextUnits

extension Canvas {
  /// The whole canvas as a rectangle.
  public var bounds: Rect { Rect(column: 0, row: 0, columns: size.columns, rows: size.rows) }

  /// Draws one line of text and answers with the column after it, at most the clip's end.
  ///
  /// What does not fit into `clip` (nil: the canvas) is left out; a wide glyph that fits only by half
  /// becomes a blank. A line end within is drawn as a blank; visible marks have the role `mark`.
  @discardableResult
  public mutating func put(
    _ text: String,
    at point: Point,
    in clip: Rect? = nil,
    role: Role = .text
  ) -> Int {
    let area = clip.map(bounds.intersection) ?? bounds
    guard area.row..<area.endRow ~= point.row else { return point.column }
    let (plain, isAll) = putPlain(text, at: point, area, role)
    var column = plain
    if isAll { return min(column, max(point.column, area.endColumn)) }
    let rest = text.unicodeScalars.dropFirst(plain - point.column)
    VisibleText.forEach(in: plain == point.column ? text : String(rest)) { visible in
      guard column < area.endColumn else { return false }
      column = draw(visible, at: Point(column: column, row: point.row), from: point, area, role)
      return true
    }
    return min(column, max(point.column, area.endColumn))
  }

  /// Draws the beginning of a text as far as it is plain, which most texts are to their end.
  ///
  /// - Returns: The column after it, and whether nothing is left to draw.
  private mutating func putPlain(
    _ text: String,
    at point: Point,
    _ area: Rect,
    _ role: Role
  ) -> (column: Int, isAll: Bool) {
    let start = point.row * size.columns
    var column = point.column
    // A scalar is drawn when the next one is known not to join it.
    var pending: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      guard Segments.isOneColumn(scalar) else { return (column, column >= area.endColumn) }
      if let pending {
        guard column < area.endColumn else { return (column, true) }
        if column >= area.column {
          let cell = Cell(scalar: pending.value, role: role)
          if cells[start + column].width == 1 {
            cells[start + column] = cell
          } else {
            set(cell, row: point.row, column: column)
          }
        }
        column += 1
      }
      pending = scalar
    }
    guard let pending else { return (column, true) }
    if (area.column..<area.endColumn).contains(column) {
      set(Cell(scalar: pending.value, role: role), row: point.row, column: column)
    }
    return (column + 1, true)
  }

  /// Draws one character and answers with the column after it; tab stops count from `start`.
  @discardableResult
  public mutating func put(
    _ character: Character,
    at point: Point,
    tabsFrom start: Int,
    in clip: Rect? = nil,
    role: Role = .text
  ) -> Int {
    let area = clip.map(bounds.intersection) ?? bounds
    guard area.row..<area.endRow ~= point.row else { return point.column }
    let origin = Point(column: start, row: point.row)
    return draw(VisibleCharacter(character), at: point, from: origin, area, role)
  }

  private mutating func draw(
    _ visible: VisibleCharacter,
    at point: Point,
    from origin: Point,
    _ area: Rect,
    _ role: Role
  ) -> Int {
    switch visible.shape {
    case .glyph(let glyph):
      put(glyph, at: point, area, visible.isMark ? .mark : role)
      return point.column + glyph.width
    case .glyphs, .tab, .lineEnd:
      var place = point
      for glyph in visible.glyphs(at: max(0, point.column - origin.column)) {
        put(glyph, at: place, area, visible.isMark ? .mark : role)
        place.column += glyph.width
      }
      return place.column
    }
  }

  private mutating func put(_ glyph: DisplayGlyph, at point: Point, _ area: Rect, _ role: Role) {
    let first = point.column
    let end = first + glyph.width
    guard end > area.column, first < area.endColumn else { return }
    guard first >= area.column, end <= area.endColumn else {
      let column = max(first, area.column)
      return set(Cell(scalar: 0x20, role: role), row: point.row, column: column)
    }
    var cell = Cell(scalar: glyph.base.value, width: UInt8(glyph.width), role: role)
    if !glyph.marks.isEmpty { cell.marks = intern(glyph.marks) }
    set(cell, row: point.row, column: first)
  }

  /// Fills an area with one glyph of width 1.
  public mutating func fill(_ area: Rect, with scalar: Unicode.Scalar = " ", role: Role = .text) {
    let area = bounds.intersection(area)
    guard area.columns > 0, Columns.width(of: scalar) == 1 else { return }
    let cell = Cell(scalar: scalar.value, role: role)
    for row in area.row..<area.endRow {
      let start = row * size.columns
      unsplit(row: row, column: area.column)
      unsplit(row: row, column: area.endColumn)
      for column in area.column..<area.endColumn { cells[start + column] = cell }
    }
  }

  /// Gives the cells of an area another meaning and leaves what they show.
  public mutating func setRole(_ role: Role, in area: Rect) {
    let area = bounds.intersection(area)
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        cells[row * size.columns + column].role = role
      }
    }
  }

  /// Puts a cell in place; the halves of wide glyphs that lose their other half become blanks.
  private mutating func set(_ cell: Cell, row: Int, column: Int) {
    let index = row * size.columns + column
    if cells[index].width != 1 { unsplit(row: row, column: column) }
    if cell.width == 2 {
      unsplit(row: row, column: column + 2)
      cells[index + 1] = Cell(scalar: 0, width: 0, role: cell.role)
    } else if cells[index].width == 2 {
      cells[index + 1] = Cell(scalar: 0x20, role: cells[index + 1].role)
    }
    cells[index] = cell
  }

  /// Blanks the wide glyph, if any, that lies across the edge before `column`.
  private mutating func unsplit(row: Int, column: Int) {
    guard column > 0, column < size.columns else { return }
    let index = row * size.columns + column
    guard cells[index].width == 0 else { return }
    cells[index - 1] = Cell(scalar: 0x20, role: cells[index - 1].role)
    cells[index] = Cell(scalar: 0x20, role: cells[index].role)
  }

  private mutating func intern(_ wanted: [UInt32]) -> UInt16 {
    // Looking at the latest few keeps a screen full of marks linear; a double entry does no harm.
    for index in marks.indices.suffix(32).reversed() where marks[index] == wanted {
      return UInt16(index)
    }
    guard marks.count <= Int(UInt16.max) else { return 0 }
    marks.append(wanted)
    return UInt16(marks.count - 1)
  }
}
