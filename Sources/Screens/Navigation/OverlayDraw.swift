/// How do lists, menus and questions look on top of the screen?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

/// One line of a list or menu.
private struct OverlayLine {
  var key: String
  var text: String
  var isOn = false
}

/// How many rows each line of a list takes.
private struct LineHeights {
  /// Rows of the whole list, whichever line is under the cursor.
  private(set) var rows: Int
  private var heights: [Int]

  /// Every line whole where `comfort` rows hold them, else the one under the cursor where `room` rows do.
  init(_ lines: [OverlayLine], _ list: ListView, columns: Int, _ room: Int, comfort: Int) {
    rows = min(lines.count, list.rows)
    heights = lines.map { _ in 1 }
    let width = columns - Self.keyColumns(lines, columns) - 4
    guard list.visibleRows.isAll, width >= 20 else { return }
    let whole = lines.map { max(1, Paragraph($0.text).wrapped(to: width).rowCount) }
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

  /// Columns of the keys before the lines.
  static func keyColumns(_ lines: [OverlayLine], _ columns: Int) -> Int {
    min(columns / 3, lines.map { Columns.width(of: $0.key) }.max() ?? 0)
  }
}

extension ReviewProgram {
  /// Fits editors and lists to the screen, and the focus to the panes there are.
  mutating func arrange() {
    if let work, !work.panes.contains(work.focus) { self.work?.focus = .customer }
    guard isLargeEnough else {
      layout = nil
      return
    }
    let layout = ReviewLayout(self)
    self.layout = layout
    if let focus = work?.focus, focus.isEditor, let view = layout.panes[focus] {
      let area = Self.editorArea(view.body)
      let size = Size(columns: area.columns, rows: max(1, area.rows))
      if focus == .note {
        work?.note.resize(to: size)
      } else {
        work?.own.resize(to: size)
      }
    }
    let rows = max(1, size.rows - 5)
    for index in overlays.indices {
      switch overlays[index] {
      case .help(var list):
        list.filter.list.resize(rows: rows)
        overlays[index] = .help(list)
      case .palette(var list):
        list.filter.list.resize(rows: rows)
        overlays[index] = .palette(list)
      case .emotions(var list):
        list.filter.list.resize(rows: rows)
        overlays[index] = .emotions(list)
      case .situation, .reasons, .putAway, .question: break
      }
    }
    changeMenu { $0.list.resize(rows: max(1, rows - 2)) }
  }

  func draw(_ overlay: Overlay, on canvas: inout Canvas, _ layout: ReviewLayout) {
    switch overlay {
    case .help(let list):
      let heading = words.helpHeading(words.place(list.place))
      draw(list.filter, heading, helpLines(list), of: list.total, on: &canvas)
    case .palette(let list):
      draw(list.filter, words.paletteHeading, helpLines(list), of: list.total, on: &canvas)
    case .emotions(let list):
      draw(list.filter, words.emotionsHeading, emotionLines(list), of: list.total, on: &canvas)
    case .situation(let menu):
      let lines = lines(of: scheme.situations) { $0.id == work?.judgement.situation }
      draw(menu, words.situationQuestion, lines, on: &canvas, above: layout.message.row)
    case .reasons(let menu):
      let chosen = work?.judgement.reasons ?? []
      let heading = work?.judgement.verdict.map(words.reasonsQuestion) ?? ""
      let lines = lines(of: offeredReasons) { chosen.contains($0.id) }
      draw(menu, heading, lines, on: &canvas, above: layout.message.row)
    case .putAway(let menu):
      let lines = Self.putAwayOutcomes.enumerated().map { index, outcome in
        OverlayLine(
          key: Menu.letter(index),
          text: words.outcome(outcome) + ": " + words.meaning(outcome)
        )
      }
      draw(menu, words.putAwayQuestion, lines, on: &canvas, above: layout.message.row)
    case .question(let question): draw(question, on: &canvas)
    }
  }

  private func helpLines(_ list: HelpList) -> [OverlayLine] {
    list.fitting.map { OverlayLine(key: $0.keys, text: $0.name) }
  }

  private func emotionLines(_ list: EmotionList) -> [OverlayLine] {
    list.fitting.map { label, digit in
      let intensity = work?.judgement.emotions?[label.id]
      let bars = intensity == nil ? "□□□" : bars(label, intensity)
      let definition = language.pick(label.definition)
      return OverlayLine(
        key: (digit.map(String.init) ?? " ") + " " + bars,
        text: language.pick(label.name) + (definition.isEmpty ? "" : ": " + definition),
        isOn: intensity != nil
      )
    }
  }

  private func lines(of labels: [Label], isOn: (Label) -> Bool) -> [OverlayLine] {
    labels.enumerated().map { index, label in
      let definition = language.pick(label.definition)
      let name = language.pick(label.name)
      return OverlayLine(
        key: Menu.letter(index) + " " + (isOn(label) ? "■" : "□"),
        text: definition.isEmpty ? name : name + ": " + definition,
        isOn: isOn(label)
      )
    }
  }

  private func draw(
    _ filter: Filter,
    _ heading: String,
    _ lines: [OverlayLine],
    of total: Int,
    on canvas: inout Canvas
  ) {
    let screen = Rect(column: 0, row: 1, columns: size.columns, rows: size.rows - 2)
    let columns = min(74, size.columns - 6)
    let heights = LineHeights(lines, filter.list, columns: columns, screen.rows - 3, comfort: 0)
    let extra = max(0, heights.rows - lines.count)
    let content = Size(columns: columns, rows: min(screen.rows - 2, max(1, total) + 1 + extra))
    let frame = Dialog.frame(for: content, in: screen)
    let position = filter.list.visibleRows
    let foot =
      position.isAll ? "" : words.rows(position.first, position.last, of: position.total)
    let dialog = Dialog(title: heading, hint: words.typeToSearch, footer: foot)
    var inside = dialog.draw(on: &canvas, in: frame)
    let search = inside.takeTop(1)
    let start = canvas.put(
      "> ",
      at: Point(column: search.column, row: search.row),
      in: search,
      role: .key
    )
    let shown = Columns.shortened(filter.text, to: max(1, search.columns - 4))
    let end = canvas.put(shown, at: Point(column: start, row: search.row), in: search, role: .own)
    canvas.cursor = Point(column: min(end, size.columns - 1), row: search.row)
    guard !lines.isEmpty else {
      let sentence = Columns.shortened(words.nothingFits(filter.text), to: inside.columns)
      canvas.put(
        sentence,
        at: Point(column: inside.column, row: inside.row),
        in: inside,
        role: .dim
      )
      return
    }
    draw(lines, filter.list, heights, on: &canvas, in: inside)
  }

  private func draw(
    _ menu: Menu,
    _ heading: String,
    _ lines: [OverlayLine],
    on canvas: inout Canvas,
    above row: Int
  ) {
    let widest = lines.map { Columns.width(of: $0.key) + Columns.width(of: $0.text) + 4 }.max() ?? 0
    let columns = min(max(widest, Columns.width(of: heading) + 4), size.columns - 6)
    let heights =
      LineHeights(lines, menu.list, columns: columns, row - 3, comfort: size.rows / 2 - 2)
    let content = Size(columns: columns, rows: min(heights.rows, max(menu.list.rows, row - 3)))
    let screen = Rect(column: 0, row: 1, columns: size.columns, rows: max(0, row - 1))
    var frame = Dialog.frame(for: content, in: screen)
    frame.row = max(1, row - frame.rows)
    let position = menu.list.visibleRows
    let foot =
      position.isAll ? "" : words.rows(position.first, position.last, of: position.total)
    let inside = Dialog(title: heading, footer: foot).draw(on: &canvas, in: frame)
    canvas.cursor = nil
    draw(lines, menu.list, heights, on: &canvas, in: inside)
  }

  /// The lines of a list with the one under the cursor told by `>`; the real cursor stands on it in a menu.
  private func draw(
    _ lines: [OverlayLine],
    _ list: ListView,
    _ heights: LineHeights,
    on canvas: inout Canvas,
    in area: Rect
  ) {
    let keyWidth = LineHeights.keyColumns(lines, area.columns)
    var rest = area
    for index in list.visible where lines.indices.contains(index) && rest.rows > 0 {
      let line = lines[index]
      let isCurrent = list.selected == index
      let row = rest.takeTop(heights.of(index))
      let role: Role = isCurrent ? .current : line.isOn ? .chosen : .text
      canvas.fill(row, role: role)
      canvas.put(
        isCurrent ? "> " : "  ",
        at: Point(column: row.column, row: row.row),
        in: row,
        role: role
      )
      let key = Columns.shortened(line.key, to: keyWidth)
      canvas.put(
        key,
        at: Point(column: row.column + 2, row: row.row),
        in: row,
        role: isCurrent ? .current : .key
      )
      let column = row.column + 2 + keyWidth + 2
      if row.rows > 1 {
        var text = row
        text.column = column
        text.columns = max(0, row.endColumn - column)
        Paragraph(line.text, role: role).draw(on: &canvas, in: text)
      } else {
        let text = Columns.shortened(line.text, to: max(0, row.endColumn - column))
        canvas.put(text, at: Point(column: column, row: row.row), in: row, role: role)
      }
      if isCurrent, canvas.cursor == nil { canvas.cursor = Point(column: row.column, row: row.row) }
    }
  }

  private func draw(_ question: Question, on canvas: inout Canvas) {
    let lines = question.lines(words, hasText: work?.own.isBlank == false)
    let body = lines.dropFirst().joined(separator: "\n")
    let screen = Rect(column: 0, row: 1, columns: size.columns, rows: size.rows - 2)
    let wish = lines.dropFirst().map { Columns.width(of: $0) }.max() ?? 0
    let columns = min(max(wish, 40), size.columns - 6)
    let paragraph = Paragraph(body)
    var preview: Paragraph?
    if case .pasted(let text) = question {
      // The beginning is enough; a text may be long.
      preview = Paragraph(String(text.prefix(1_000)), role: .own, prefix: "│ ")
    }
    let textRows = paragraph.wrapped(to: columns).rowCount
    let previewRows = min(4, preview?.wrapped(to: columns).rowCount ?? 0)
    let content = Size(columns: columns, rows: textRows + previewRows)
    let frame = Dialog.frame(for: content, in: screen)
    var inside = Dialog(title: lines.first ?? "").draw(on: &canvas, in: frame)
    if let preview { drawCut(preview, on: &canvas, in: inside.takeTop(previewRows)) }
    paragraph.draw(on: &canvas, in: inside)
    canvas.cursor = Point(column: inside.column, row: inside.row)
  }
}
