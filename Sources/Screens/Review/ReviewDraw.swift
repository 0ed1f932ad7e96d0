/// What does the review screen look like?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

extension ReviewProgram {
  /// The screen as a value, as large as the last resize said.
  func draw() -> Canvas {
    var canvas = Canvas(size: size)
    guard size.columns > 0, size.rows > 0 else { return canvas }
    guard isLargeEnough else {
      drawTooSmall(on: &canvas, notice)
      return canvas
    }
    let layout = layout ?? ReviewLayout(self)
    drawHeader(on: &canvas, in: layout.header)
    if isPaused {
      drawCard(words.paused, on: &canvas, in: layout.middle)
    } else if work == nil {
      drawWithoutItem(on: &canvas, in: layout.middle)
    } else {
      drawItem(on: &canvas, layout)
    }
    drawMessage(on: &canvas, in: layout.message)
    KeyLine(footerHints).draw(on: &canvas, in: layout.footer)
    for (depth, overlay) in overlays.enumerated() {
      if depth < overlays.count - 1 { canvas.cursor = nil }
      draw(overlay, on: &canvas, layout)
    }
    return canvas
  }

  private func drawWithoutItem(on canvas: inout Canvas, in area: Rect) {
    guard waiting == nil else {
      // No card for a moment: it would only flash.
      let column = max(1, area.column + (area.columns - Columns.width(of: words.loading)) / 2)
      let place = Point(column: column, row: area.row + area.rows / 2)
      canvas.put(words.loading, at: place, in: area, role: .title)
      return
    }
    var lines = failure == nil ? emptyQueue : words.noItem
    // Nobody is told well done while a person in need waits.
    if failure == nil, !redHeld.isEmpty {
      lines = only == nil ? redHeld + lines.dropFirst() : lines + redHeld
    }
    drawCard(lines, on: &canvas, in: area)
  }

  private var emptyQueue: [String] {
    guard let only else { return words.queueEmpty(done: progress.doneToday) }
    return words.nothingLeft(
      of: language.pick(only.name),
      waiting: progress.waiting
    )
  }

  private func drawItem(on canvas: inout Canvas, _ layout: ReviewLayout) {
    drawBanner(on: &canvas, in: layout.banner)
    for pane in layout.order {
      if let view = layout.panes[pane] { draw(pane, view, on: &canvas, layout) }
    }
    if layout.isWide {
      var side = layout.answers
      canvas.divider(in: side)
      _ = side.takeLeft(2)
      drawSide(on: &canvas, in: side)
    } else {
      drawAnswers(on: &canvas, in: layout.answers)
      drawFindings(on: &canvas, in: layout.findings)
    }
    drawWritten(on: &canvas, in: layout.personal)
    if layout.hasUpcoming { drawUpcoming(on: &canvas, in: layout.upcoming) }
    drawVerdict(on: &canvas, in: layout.verdict)
  }

  private func draw(_ pane: Pane, _ view: PaneView, on canvas: inout Canvas, _ layout: ReviewLayout)
  {
    guard let work else { return }
    let isFocused = work.focus == pane
    let hint = hint(pane, view, work, layout)
    let room = view.rule.columns - Columns.width(of: hint) - 9
    var heading = Columns.width(of: view.heading) <= room ? view.heading : view.shortHeading
    if pane == .customer, layout.isFolded(.earlier) {
      heading += " · " + words.earlier(work.earlierTurns.count)
    }
    if pane == .reply, layout.isFolded(.after) {
      heading += " · " + words.after(work.item.after.count)
    }
    canvas.rule(
      (isFocused ? "▸ " : "") + heading,
      right: hint,
      in: view.rule,
      role: isFocused ? .focusedRule : .rule
    )
    // The real cursor follows the focus, for those who hear the screen.
    if isFocused { canvas.cursor = Point(column: view.rule.column + 2, row: view.rule.row) }
    guard isFocused, pane.isEditor else {
      view.text.draw(on: &canvas, in: view.body, scroll: view.top)
      return
    }
    let area = pane == .note ? work.note.area : work.own.area
    let own = work.findings.highlights + work.personal.written.highlights
    let marks = (pane == .own ? own : []) + (work.find?.highlights ?? [])
    area.draw(
      on: &canvas,
      in: ReviewProgram.editorArea(view.body),
      highlights: marks,
      isFocused: overlays.isEmpty && work.find == nil
    )
    if let find = work.find { drawFind(find, on: &canvas, in: view.rule) }
  }

  /// The part of an editor's pane that holds the text.
  static func editorArea(_ body: Rect) -> Rect {
    var area = body
    _ = area.takeLeft(2)
    return area
  }

  private func hint(
    _ pane: Pane,
    _ view: PaneView,
    _ work: ItemWork,
    _ layout: ReviewLayout
  ) -> String {
    let isWritten = work.focus == pane && pane.isEditor
    let area = pane == .note ? work.note.area : work.own.area
    let seen = isWritten ? area.visibleRows : view.seen
    var parts: [String] = []
    if pane == .own { parts.append(words.wordCount(work.own.wordCount)) }
    let waiting = work.personal.open(in: [work.turns(of: pane)]).count
    if waiting > 0 {
      parts.append(words.marksWaiting(waiting, KeyNames.name(of: .function(5), words)))
    }
    let isShort = seen.total > 0 && (seen.first == 0 || !seen.isAll)
    if isShort {
      parts.append(
        seen.first > 0
          ? words.rows(seen.first, seen.last, of: seen.total) : words.hiddenRows(seen.total)
      )
    }
    if pane == .earlier, isShort, work.focus != .earlier {
      let key = work.focus.isEditor ? Key.tab : Key(.pageUp)
      parts.append(words.shows(KeyNames.name(of: key, words)))
    }
    if pane == .reply, work.hasOwnText, work.focus != .own {
      parts.append("d " + words.short(.diff).lowercased())
    }
    if pane == .reply, !scheme.sheet.isEmpty, !work.focus.isEditor {
      let given = marksGiven
      let sheet = given > 0 ? words.marksGiven(given) : words.short(.rubric).lowercased()
      parts.append("r " + sheet)
    }
    if !layout.isWide, layout.findings.rows == 0, pane == (listsReply ? .reply : .own),
      let counts = listedFindings?.counts, counts.errors > 0 || listsReply
    {
      parts.append(words.counted(errors: counts.errors, warnings: counts.warnings))
    }
    if pane == .reply, layout.isFolded(.own) {
      parts.append("t " + words.short(.ownText).lowercased())
    }
    if pane == .own, work.focus != .own { parts.append("t " + words.writeHere) }
    return parts.joined(separator: " · ")
  }

  /// A card in the middle of an otherwise empty screen; the first line is its heading.
  private func drawCard(_ lines: [String], on canvas: inout Canvas, in area: Rect) {
    let text = lines.dropFirst()
    let widest = lines.map { Columns.width(of: $0) }.max() ?? 0
    let gap = area.rows >= text.count + 6 ? 1 : 0
    let content = Size(columns: max(widest, 40), rows: text.count + 2 * gap)
    let frame = Dialog.frame(for: content, in: area)
    var inside = Dialog(title: lines.first ?? "").draw(on: &canvas, in: frame)
    _ = inside.takeTop(gap)
    canvas.cursor = Point(column: inside.column, row: inside.row)
    for line in text {
      let row = inside.takeTop(1)
      let shown = Columns.shortened(line, to: row.columns)
      canvas.put(shown, at: Point(column: row.column, row: row.row), in: row, role: .text)
    }
  }

  func drawTooSmall(on canvas: inout Canvas, _ notice: Notice?) {
    let lines = words.tooSmall(columns: size.columns, rows: size.rows)
    for (row, line) in lines.prefix(size.rows).enumerated() {
      let text = Columns.shortened(line, to: size.columns)
      canvas.put(text, at: Point(column: 0, row: row), role: row == 0 ? .warning : .text)
    }
    let next = lines.count
    if let notice, next < size.rows {
      let text = Columns.shortened(notice.text, to: size.columns)
      canvas.put(text, at: Point(column: 0, row: next), role: notice.role)
    }
  }
}
