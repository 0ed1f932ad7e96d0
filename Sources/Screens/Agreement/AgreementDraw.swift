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
  /// The sentences above the table, and below it; nil where there are none.
  let above: Rect?
  let below: Rect?
  let table: Rect

  init(_ screen: AgreementScreen, in area: Rect, _ facts: DeskFacts) {
    var rest = area
    var line = rest.takeTop(1)
    names = Self.names(in: &line, showing: screen.part, facts)
    let sentences = screen.sentences(facts)
    // The table keeps its heading and a few lines, whatever there is to say.
    let rows = (screen.shownTable(facts)?.rows.count ?? 0) + 1
    let room = max(0, rest.rows - min(rows, max(4, rest.rows / 2)))
    let wantedAbove = Self.rows(sentences.above, rest.columns)
    let aboveRows = min(wantedAbove, room)
    above = aboveRows > 0 ? rest.takeTop(aboveRows) : nil
    if above != nil, rest.rows > rows { _ = rest.takeTop(1) }
    let belowRows = min(Self.rows(sentences.below, rest.columns), max(0, rest.rows - rows - 1))
    below = belowRows > 0 ? rest.takeBottom(belowRows) : nil
    table = rest
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
    while shown.count > 1, width(shown) > line.columns {
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
    let sentences = screen.sentences(facts)
    if let area = layout.above { _ = Self.paragraph(sentences.above).draw(on: &canvas, in: area) }
    if let area = layout.below { _ = Self.paragraph(sentences.below).draw(on: &canvas, in: area) }
    if let shown = screen.shownTable(facts) { draw(shown, on: &canvas, in: layout.table) }
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
      emptyText: facts.words.nothingHere
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
