/// How does a box look that offers lines to choose from, with a search or without?

internal import TextUnits

/// One line of a list or menu.
public struct ListLine: Hashable, Sendable {
  /// The key that chooses it, and signs such as `■`; in a column of its own before the text.
  public var key: String
  /// What it offers.
  public var text: String
  /// Whether it is chosen or switched on already.
  public var isOn: Bool
  /// Why it can't be chosen now; nil where it can.
  public var disabledReason: String?

  /// Makes a line.
  public init(
    key: String = "",
    text: String,
    isOn: Bool = false,
    disabledReason: String? = nil
  ) {
    self.key = key
    self.text = text
    self.isOn = isOn
    self.disabledReason = disabledReason
  }

  /// Whether it can't be chosen now.
  public var isDisabled: Bool { disabledReason != nil }

  /// What is shown after the key: the text, and why it can't be chosen in parentheses.
  var shown: String {
    guard let disabledReason, !disabledReason.isEmpty else { return text }
    return text + " (" + disabledReason + ")"
  }

  func role(isCurrent: Bool) -> Role {
    isCurrent ? .current : isDisabled ? .dim : isOn ? .chosen : .text
  }
}

/// What stands under the lines of a list: the current one at length.
public struct ListPreview: Hashable, Sendable {
  /// The words in the rule between.
  public var title: String
  /// The text; cut off, it ends with `…`.
  public var text: Paragraph
  /// Rows of the text, which the box has whatever the text is.
  public var rows: Int

  /// Makes a preview.
  public init(title: String, text: Paragraph, rows: Int) {
    self.title = title
    self.text = text
    self.rows = max(0, rows)
  }
}

/// A box of lines on top of a screen: a searchable list in the middle, or a menu at the bottom.
///
/// It is made anew for each drawing from the state that the screen keeps, such as a `ListSearch`.
public struct ListDialog: Hashable, Sendable {
  /// The heading, at the left of the upper edge.
  public var title: String
  /// A hint at the right of the upper edge; only a list with a search has one.
  public var hint: String
  /// What is said at the left of the lower edge while not every line is seen: which ones are.
  public var footer: String
  /// What is said in place of the lines where there are none.
  public var emptyText: String
  /// The lines that fit the search, or all of a menu.
  public var lines: [ListLine]
  /// How many lines there are without the search, so that the box keeps its height.
  public var total: Int
  /// The cursor among `lines`, and which of them are seen.
  public var list: ListView
  /// What is searched for; nil makes the box a menu.
  public var search: TextField?

  /// Most columns of a list's lines; a menu takes what its lines need.
  public var maximumColumns = 74
  /// Fewest columns of the keys, so that a list's texts stay at their place whatever fits the search.
  public var keyColumns = 0
  /// What stands under the lines of a list; with it each line has one row, and the box stays as high as
  /// `list` and `total` say.
  public var preview: ListPreview?

  /// Makes a list with a search: its box stands in the middle, the real cursor in the search line.
  public init(
    title: String,
    hint: String,
    search: TextField,
    lines: [ListLine],
    total: Int,
    list: ListView,
    emptyText: String = "",
    footer: String = ""
  ) {
    self.title = title
    self.hint = hint
    self.search = search
    self.lines = lines
    self.total = total
    self.list = list
    self.emptyText = emptyText
    self.footer = footer
  }

  /// Makes a menu: its box stands at the bottom, the real cursor on the current line.
  public init(
    title: String,
    lines: [ListLine],
    list: ListView,
    emptyText: String = "",
    footer: String = ""
  ) {
    self.title = title
    self.lines = lines
    self.list = list
    self.emptyText = emptyText
    self.footer = footer
    hint = ""
    total = lines.count
  }

  /// How many lines a box can show at once in `screen`; what `ListView.resize(rows:)` wants.
  public static func rows(in screen: Rect, hasSearch: Bool) -> Int {
    max(1, screen.rows - (hasSearch ? 3 : 2))
  }

  /// Draws the box over `screen` and answers with the frame that it took.
  ///
  /// `screen` is what lies between the screen's upper and lower lines. A list taller than the box is
  /// scrolled to its cursor for this drawing.
  @discardableResult
  public func draw(on canvas: inout Canvas, in screen: Rect) -> Rect {
    let layout = layout(in: canvas.bounds.intersection(screen), screenRows: canvas.size.rows)
    let foot = layout.list.visibleRows.isAll ? "" : footer
    _ = Dialog(title: title, hint: hint, footer: foot).draw(on: &canvas, in: layout.frame)
    canvas.cursor = nil
    drawSearch(on: &canvas, in: layout.search)
    if lines.isEmpty {
      put(
        Columns.shortened(emptyText, to: layout.lines.columns),
        on: &canvas,
        in: layout.lines,
        role: .dim
      )
    } else {
      drawLines(layout.list, layout.heights, on: &canvas, in: layout.lines)
      drawPreview(on: &canvas, in: layout.preview)
    }
    return layout.frame
  }

  /// The line that a place shows, by its index in `lines`; nil beside the lines.
  ///
  /// For the mouse, the box being drawn over `screen` of a canvas of `size`.
  public func line(at point: Point, in screen: Rect, of size: Size) -> Int? {
    let bounds = Rect(column: 0, row: 0, columns: size.columns, rows: size.rows)
    let layout = layout(in: bounds.intersection(screen), screenRows: size.rows)
    var rest = layout.lines
    for index in layout.list.visible where lines.indices.contains(index) && rest.rows > 0 {
      if rest.takeTop(layout.heights.of(index)).contains(point) { return index }
    }
    return nil
  }

  /// Where the box stands, which lines it shows, and how high each is.
  private struct Layout {
    let frame: Rect
    let search: Rect
    let lines: Rect
    let preview: Rect
    let list: ListView
    let heights: LineHeights
  }

  // Rows under the lines, the rule with them.
  private var previewRows: Int { preview.map { $0.rows + 1 } ?? 0 }

  private func layout(in screen: Rect, screenRows: Int) -> Layout {
    let most = max(1, Self.rows(in: screen, hasSearch: search != nil) - previewRows)
    let columns = contentColumns(in: screen)
    var list = list
    list.resize(count: lines.count, rows: min(list.rows, most))
    let comfort = search == nil ? screenRows / 2 - 2 : 0
    let heights = LineHeights(
      lines,
      list,
      textColumns: columns - keyColumns(in: columns) - 4,
      room: preview == nil ? most : 0,
      comfort: comfort
    )
    let frame = frame(in: screen, columns: columns, heights: heights, list, most: most)
    var rest = Dialog.room(in: frame)
    let search = rest.takeTop(search == nil ? 0 : 1)
    let preview = rest.takeBottom(min(previewRows, max(0, rest.rows - 1)))
    return Layout(
      frame: frame,
      search: search,
      lines: rest,
      preview: preview,
      list: list,
      heights: heights
    )
  }

  /// Columns of the keys before the lines.
  private func keyColumns(in columns: Int) -> Int {
    let widest = lines.map { Columns.width(of: $0.key) }.max() ?? 0
    return max(0, min(columns / 3, max(keyColumns, widest)))
  }

  private func contentColumns(in screen: Rect) -> Int {
    let room = screen.columns - (screen.columns < 30 ? 4 : 6)
    guard search == nil else { return min(maximumColumns, room) }
    let widest = lines.map { Columns.width(of: $0.key) + Columns.width(of: $0.shown) + 4 }.max()
    let empty = lines.isEmpty ? Columns.width(of: emptyText) : 0
    return min(max(widest ?? 0, Columns.width(of: title) + 4, empty), room)
  }

  private func frame(
    in screen: Rect,
    columns: Int,
    heights: LineHeights,
    _ list: ListView,
    most: Int
  ) -> Rect {
    guard search != nil else {
      let rows = min(max(1, heights.rows), most)
      var frame = Dialog.frame(for: Size(columns: columns, rows: rows), in: screen)
      frame.row = max(screen.row, screen.endRow - frame.rows)
      return frame
    }
    let extra = max(0, heights.rows - lines.count)
    let lineRows = preview == nil ? max(1, total) + extra : min(max(1, total), list.rows)
    let rows = min(screen.rows - 2, 1 + lineRows + previewRows)
    return Dialog.frame(for: Size(columns: columns, rows: rows), in: screen)
  }

  private func drawSearch(on canvas: inout Canvas, in line: Rect) {
    guard let search, line.rows > 0 else { return }
    var field = line
    let mark = field.takeLeft(min(2, max(0, line.columns - 1)))
    canvas.put("> ", at: Point(column: mark.column, row: mark.row), in: mark, role: .key)
    search.draw(on: &canvas, in: field, role: .own, blankRole: .text)
  }

  /// The lines with the one under the cursor told by `>`; in a menu the real cursor stands on it.
  private func drawLines(
    _ list: ListView,
    _ heights: LineHeights,
    on canvas: inout Canvas,
    in area: Rect
  ) {
    let keyColumns = keyColumns(in: area.columns)
    var rest = area
    for index in list.visible where lines.indices.contains(index) && rest.rows > 0 {
      let row = rest.takeTop(heights.of(index))
      let isCurrent = list.selected == index
      draw(lines[index], isCurrent: isCurrent, keyColumns, on: &canvas, in: row)
      if isCurrent, search == nil {
        let place = Point(column: row.column, row: row.row)
        canvas.cursor = canvas.bounds.contains(place) ? place : nil
      }
    }
  }

  private func draw(
    _ line: ListLine,
    isCurrent: Bool,
    _ keyColumns: Int,
    on canvas: inout Canvas,
    in row: Rect
  ) {
    let role = line.role(isCurrent: isCurrent)
    canvas.fill(row, role: role)
    var rest = row
    put(isCurrent ? "> " : "  ", on: &canvas, in: rest.takeLeft(2), role: role)
    let key = Columns.shortened(line.key, to: keyColumns)
    let keyRole: Role = isCurrent || line.isDisabled ? role : .key
    put(key, on: &canvas, in: rest.takeLeft(keyColumns), role: keyRole)
    _ = rest.takeLeft(2)
    if row.rows > 1 {
      Paragraph(line.shown, role: role).draw(on: &canvas, in: rest)
    } else {
      put(Columns.shortened(line.shown, to: rest.columns), on: &canvas, in: rest, role: role)
    }
  }

  private func drawPreview(on canvas: inout Canvas, in area: Rect) {
    guard let preview, area.rows > 0 else { return }
    var rest = area
    canvas.rule(preview.title, in: rest.takeTop(1))
    guard preview.text.draw(on: &canvas, in: rest).hasMoreBelow, rest.rows > 0 else { return }
    let end = Rect(column: rest.endColumn - 1, row: rest.endRow - 1, columns: 1, rows: 1)
    put("…", on: &canvas, in: end, role: .dim)
  }

  private func put(_ text: String, on canvas: inout Canvas, in area: Rect, role: Role) {
    canvas.put(text, at: Point(column: area.column, row: area.row), in: area, role: role)
  }
}

/// How many rows each line of a list takes.
private struct LineHeights {
  /// Rows of the whole list, whichever line is under the cursor.
  private(set) var rows: Int
  private var heights: [Int]

  /// Every line whole where `comfort` rows hold them, else the one under the cursor where `room` rows do.
  init(_ lines: [ListLine], _ list: ListView, textColumns: Int, room: Int, comfort: Int) {
    rows = min(lines.count, list.rows)
    heights = lines.map { _ in 1 }
    guard list.visibleRows.isAll, textColumns >= 20, room > 0 else { return }
    let whole = lines.map { max(1, Paragraph($0.shown).wrapped(to: textColumns).rowCount) }
    let all = whole.reduce(0, +)
    let most = lines.count - 1 + (whole.max() ?? 1)
    if all <= comfort {
      heights = whole
      rows = all
    } else if most <= room {
      if let selected = list.selected, whole.indices.contains(selected) {
        heights[selected] = whole[selected]
      }
      rows = most
    }
  }

  func of(_ index: Int) -> Int { heights.indices.contains(index) ? heights[index] : 1 }
}
