/// How does a document look in its pane?

internal import TextUnits

extension Reader {
  /// Draws the rows seen; with the focus the real cursor stands where the person is.
  ///
  /// That is the current match if it is seen, else the section under the cursor, else the first row.
  /// In an area of another size than the one known the text is wrapped for this drawing only.
  ///
  /// - Returns: What is seen.
  @discardableResult
  public func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool = true) -> VisibleRows {
    let wanted = Size(columns: area.columns, rows: area.rows)
    guard wanted == size else {
      var other = self
      other.resize(to: wanted)
      return other.draw(on: &canvas, in: area, isFocused: isFocused)
    }
    var rest = area
    for row in scroll..<min(rowCount, scroll + area.rows) {
      guard let place = layout.place(ofRow: row) else { break }
      draw(place, on: &canvas, in: rest.takeTop(1), isFocused: isFocused)
    }
    if isFocused, area.columns > 0, area.rows > 0 {
      let cursor = cursor(in: area)
      canvas.cursor = canvas.bounds.contains(cursor) ? cursor : nil
    }
    return visibleRows
  }

  private func draw(
    _ place: ReaderLayout.Place,
    on canvas: inout Canvas,
    in line: Rect,
    isFocused: Bool
  ) {
    guard let index = place.paragraph else {
      return drawRule(of: place.section, on: &canvas, in: line, isFocused: isFocused)
    }
    let paragraph = layout.paragraphs[place.section][index]
    guard paragraph.rows.indices.contains(place.row) else { return }
    var text = line
    text.columns = min(text.columns, measureColumns)
    let marks = marks(section: place.section, paragraph: index, in: paragraph.rows[place.row])
    paragraph.draw(row: place.row, at: line.row, on: &canvas, in: text, marks: marks)
  }

  private func marks(
    section: Int,
    paragraph: Int?,
    in range: Range<Int>
  ) -> [(range: Range<Int>, role: Role)] {
    guard !search.matches.isEmpty else { return [] }
    return search.indices(section: section, paragraph: paragraph, in: range).map { index in
      (search.matches[index].range, index == search.current ? .currentMatch : .match)
    }
  }

  /// The signs before a heading: `> ` for the cursor, `+ ` for a folded section, `- ` for an open one.
  private func signs(of section: Int) -> String {
    let cursor = selectedSection == section ? "> " : ""
    guard sections[section].isFoldable else { return cursor }
    return cursor + (sections[section].isFolded ? "+ " : "- ")
  }

  private func drawRule(
    of section: Int,
    on canvas: inout Canvas,
    in line: Rect,
    isFocused: Bool
  ) {
    let content = sections[section]
    let signs = signs(of: section)
    let isCurrent = selectedSection == section && isFocused
    let heading = content.heading ?? ""
    let hasFoldedRight = content.isFolded && !content.foldedRight.isEmpty
    canvas.rule(
      signs + heading,
      right: hasFoldedRight ? content.foldedRight : content.right,
      in: line,
      role: isCurrent ? .current : .rule
    )
    // The heading begins behind `─ `; what was cut off it can't be marked.
    let characters = Segments.characters(of: signs + heading)
    let offset = signs.utf8.count
    let shown = shownCount(of: characters, on: canvas, in: line)
    for mark in marks(section: section, paragraph: nil, in: 0..<characters.count) {
      let from = min(shown, mark.range.lowerBound + offset)
      let to = min(shown, mark.range.upperBound + offset)
      let before = Columns.width(of: String(characters[..<from]))
      let columns = Columns.width(of: String(characters[..<to])) - before
      let place = Rect(
        column: line.column + 2 + before,
        row: line.row,
        columns: columns,
        rows: line.rows
      )
      canvas.setRole(mark.role, in: place)
    }
  }

  /// How many characters of a heading its rule shows.
  private func shownCount(of characters: [Character], on canvas: Canvas, in line: Rect) -> Int {
    guard canvas.bounds.intersection(line) == line, line.rows > 0 else { return 0 }
    var column = line.column + 2
    var count = 0
    for character in characters {
      guard column < line.endColumn else { break }
      let cell = canvas[row: line.row, column: column]
      let glyph = VisibleCharacter(character).glyphs(at: column - line.column - 2).first
      guard cell.scalar == glyph?.base.value else { break }
      column += Columns.width(of: character, at: column - line.column - 2)
      count += 1
    }
    return count
  }

  private func cursor(in area: Rect) -> Point {
    if let current = search.current {
      let match = search.matches[current]
      let row = layout.row(of: match.anchor)
      if keepsInSight(row..<row + 1) {
        let column = match.paragraph.map { index in
          layout.paragraphs[match.section][index].column(of: match.range.lowerBound)
        }
        return Point(
          column: area.column + min(column ?? 0, area.columns - 1),
          row: area.row + row - scroll
        )
      }
    }
    let row = selectedSection.map { layout.rows(ofSection: $0).lowerBound } ?? scroll
    let seen = min(max(row, scroll), scroll + area.rows - 1)
    return Point(column: area.column, row: area.row + seen - scroll)
  }
}
