/// How does the team's agreement look?

internal import Agreement
internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

/// Where the parts of the screen stand.
struct AgreementLayout {
  /// The names of the parts, in one line.
  let names: [(part: TeamPart, text: String, area: Rect)]
  /// The sentences above the table, and below it, with their places; nil where there are none.
  let above: (sentences: [String], area: Rect)?
  let below: (sentences: [String], area: Rect)?
  let table: Rect
  /// The line of the names, and whether there are more of them to the left and to the right.
  let line: Rect
  let more: (left: Bool, right: Bool)

  init(_ screen: AgreementScreen, in area: Rect, _ facts: DeskFacts) {
    var rest = area
    line = rest.takeTop(1)
    var line = line
    names = Self.names(in: &line, showing: screen.part, facts)
    more = (
      names.first?.part != TeamPart.allCases.first, names.last?.part != TeamPart.allCases.last
    )
    var sentences = screen.sentences(facts)
    // The table keeps its heading and a few lines, whatever there is to say.
    let rows = (screen.shownTable(facts)?.rows.count ?? 0) + 1
    let room = max(0, rest.rows - min(rows, max(4, rest.rows / 2)))
    let aboveRows = Self.rows(sentences.above, rest.columns)
    let belowRows = Self.rows(sentences.below, rest.columns)
    // What has no room below is told of with what has none above.
    if belowRows > 0, rest.rows - aboveRows - 1 - rows - 1 < belowRows {
      sentences = (sentences.above + sentences.below, [])
    }
    let shown = Self.whole(sentences.above, rest.columns, room, facts.words)
    above = shown.isEmpty ? nil : (shown, rest.takeTop(Self.rows(shown, rest.columns)))
    if above != nil, rest.rows > rows { _ = rest.takeTop(1) }
    below = sentences.below.isEmpty ? nil : (sentences.below, rest.takeBottom(belowRows))
    table = rest
  }

  // As many whole sentences as there is room for, and how many more there are.
  private static func whole(
    _ sentences: [String],
    _ columns: Int,
    _ room: Int,
    _ words: any Wordbook
  ) -> [String] {
    if rows(sentences, columns) <= room { return sentences }
    for count in sentences.indices.reversed() {
      let shown = sentences.prefix(count) + [words.moreSentences(sentences.count - count)]
      if rows(Array(shown), columns) <= room { return Array(shown) }
    }
    return []
  }

  // All names where there is room for them, else the one shown and those around it.
  private static func names(
    in line: inout Rect,
    showing part: TeamPart,
    _ facts: DeskFacts
  ) -> [(TeamPart, String, Rect)] {
    var shown = TeamPart.allCases
    func width(_ parts: [TeamPart]) -> Int {
      parts.reduce(1) { $0 + Columns.width(of: facts.words.name($1)) + 3 }
    }
    while shown.count > 1,
      width(shown) > line.columns - (shown.count < TeamPart.allCases.count ? 1 : 0)
    {
      let place = shown.firstIndex(of: part) ?? 0
      shown.remove(at: place > shown.count / 2 ? 0 : shown.count - 1)
    }
    _ = line.takeLeft(1)
    return shown.map { part in
      let name = facts.words.name(part)
      let area = line.takeLeft(Columns.width(of: name) + 2)
      _ = line.takeLeft(1)
      return (part, name, area)
    }
  }

  private static func rows(_ sentences: [String], _ columns: Int) -> Int {
    sentences.isEmpty ? 0 : AgreementPainter.paragraph(sentences).wrapped(to: columns).rowCount
  }

  /// The part whose name stands at a place.
  func part(at place: Point) -> TeamPart? { names.first { $0.area.contains(place) }?.part }
}

/// Draws the team's agreement.
struct AgreementPainter {
  private let screen: AgreementScreen
  private let facts: DeskFacts

  init(_ screen: AgreementScreen, _ facts: DeskFacts) {
    self.screen = screen
    self.facts = facts
  }

  static func paragraph(_ sentences: [String]) -> Paragraph {
    Paragraph(sentences.joined(separator: "\n"), prefix: "  ")
  }

  func draw(on canvas: inout Canvas, in layout: AgreementLayout) {
    for (part, name, area) in layout.names {
      let isShown = part == screen.part
      let text = isShown ? "[\(name)]" : " \(name) "
      let place = Point(column: area.column, row: area.row)
      canvas.put(text, at: place, in: area, role: isShown ? .chosen : .dim)
    }
    let line = layout.line
    if layout.more.left {
      canvas.put("‹", at: Point(column: line.column, row: line.row), in: line, role: .dim)
    }
    if layout.more.right {
      canvas.put("›", at: Point(column: line.endColumn - 1, row: line.row), in: line, role: .dim)
    }
    for part in [layout.above, layout.below] {
      guard let (sentences, area) = part else { continue }
      _ = Self.paragraph(sentences).draw(on: &canvas, in: area)
    }
    guard let shown = screen.shownTable(facts) else { return }
    draw(shown, on: &canvas, in: layout.table)
    let end = Point(column: layout.table.endColumn - 1, row: layout.table.row)
    canvas.put(screen.table.visibleRows.arrows, at: end, in: layout.table, role: .dim)
  }

  /// A table with the columns that a part has.
  static func table(_ table: Table, of shown: TeamTable) -> Table {
    var table = table
    table.hasSigns = true
    table.hasHeader = !shown.rows.isEmpty
    table.columns = shown.columns.enumerated().map { place, column in
      let widest = shown.rows.map { Columns.width(of: $0.cells[place]) }.max() ?? 0
      return Table.Column(
        column.title,
        width: .fixed(max(widest, Columns.width(of: column.title))),
        alignment: column.isNumber ? .right : .left,
        priority: column.priority
      )
    }
    return table
  }

  private func draw(_ shown: TeamTable, on canvas: inout Canvas, in area: Rect) {
    Self.table(screen.table, of: shown).draw(
      on: &canvas,
      in: area,
      emptyText: ""
    ) { index in
      guard shown.rows.indices.contains(index) else { return Table.Row([]) }
      let row = shown.rows[index]
      return Table.Row(
        row.cells.map { Table.Entry($0) },
        sign: row.isFlagged ? "!" : "",
        signRole: .warning
      )
    }
  }
}
