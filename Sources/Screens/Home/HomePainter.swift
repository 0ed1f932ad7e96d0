/// What does the home screen look like?

internal import TerminalUI
internal import TextUnits
internal import Wording

/// Draws the lines of the home screen at their places.
struct HomePainter {
  let entries: [HomeEntry]
  let words: any Wordbook
  let layout: HomeLayout

  /// Draws all lines, the real cursor on the selected one.
  func draw(on canvas: inout Canvas, selected: Int?) {
    for row in layout.rows {
      switch row.content {
      case .heading(let group):
        canvas.rule(words.homeGroup(group), in: row.area)
      case .entry(let index):
        draw(index, isSelected: index == selected, on: &canvas, in: row.area)
      }
    }
  }

  private func draw(_ index: Int, isSelected: Bool, on canvas: inout Canvas, in row: Rect) {
    let entry = entries[index]
    var line = row
    if !layout.hasHeadings {
      let name = line.takeLeft(groupColumns + 2)
      let isFirst = index == 0 || entries[index - 1].group != entry.group
      if isFirst { put(" " + words.homeGroup(entry.group), on: &canvas, in: name, .dim) }
    }
    let role: Role = isSelected ? .current : .text
    canvas.fill(line, role: role)
    if isSelected { canvas.cursor = Point(column: line.column, row: line.row) }
    put(isSelected ? "> " : "  ", on: &canvas, in: line.takeLeft(2), role)
    if let key = key(of: entry) {
      let columns = Columns.width(of: key)
      _ = line.takeRight(1)
      put(key, on: &canvas, in: line.takeRight(columns), isSelected ? .current : .key)
      _ = line.takeRight(1)
    }
    guard hasFigures(entry) else { return put(entry.label, on: &canvas, in: line, role) }
    put(entry.label, on: &canvas, in: line.takeLeft(labelColumns + 2), role)
    var figure = line.takeLeft(numberColumns)
    if let number = entry.number {
      let text = String(number)
      _ = figure.takeLeft(figure.columns - text.utf8.count)
      put(text, on: &canvas, in: figure, isSelected ? .current : number == 0 ? .dim : .chosen)
    } else {
      // Words alone begin where numbers do.
      line.column -= figure.columns
      line.columns += figure.columns
    }
    put(entry.words, on: &canvas, in: line, isSelected ? .current : .text)
  }

  private func put(_ text: String, on canvas: inout Canvas, in line: Rect, _ role: Role) {
    let shown = Columns.shortened(text, to: line.columns)
    canvas.put(shown, at: Point(column: line.column, row: line.row), in: line, role: role)
  }

  private func key(of entry: HomeEntry) -> String? {
    entry.key.flatMap { action in
      ScreenKeys.map(.home).binding(id: action.rawValue)?.keys.first
        .map { KeyNames.name(of: $0, words) }
    }
  }

  /// Lines that lead to texts have no figures, and their names may be long.
  private func hasFigures(_ entry: HomeEntry) -> Bool { entry.group != .more }

  private var labelColumns: Int {
    entries.filter(hasFigures).map { Columns.width(of: $0.label) }.max() ?? 0
  }

  private var numberColumns: Int {
    max(3, entries.compactMap(\.number).map { String($0).utf8.count }.max() ?? 0)
  }

  private var groupColumns: Int {
    entries.map { Columns.width(of: words.homeGroup($0.group)) }.max() ?? 0
  }
}
