/// How do panes, lists and menus fit the screen, and what is drawn on top of it?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

extension ReviewProgram {
  /// Fits editors and lists to the screen, and the focus to the panes there are.
  mutating func arrange() {
    refreshFindings()
    if let work, !work.panes.contains(work.focus) { self.work?.focus = .customer }
    if let focus = work?.focus, !focus.isEditor { work?.find = nil }
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
    askForUpcoming()
    let rows = ListDialog.rows(in: size.betweenEdges, hasSearch: true)
    for index in overlays.indices {
      var searchRows = rows
      if case .phrases(let list) = overlays[index] {
        searchRows = PhraseBox(size: size, words: words).rows(list)
      }
      if case .emotions = overlays[index] {
        searchRows = max(1, rows - EmotionList.previewRows(in: size) - 1)
      }
      overlays[index].search?.resize(rows: searchRows)
      overlays[index].menu?.list.resize(rows: max(1, rows - 2))
    }
  }

  /// Draws what lies on top.
  func draw(_ overlay: Overlay, on canvas: inout Canvas, _ layout: ReviewLayout) {
    if case .question(let question) = overlay {
      draw(question, on: &canvas)
    } else if case .excuse(let excuse) = overlay {
      draw(excuse, on: &canvas)
    } else if let box = box(of: overlay, layout) {
      box.dialog.draw(on: &canvas, in: box.area)
    }
  }

  private func draw(_ question: Question, on canvas: inout Canvas) {
    let lines = question.lines(words, hasText: work?.own.isBlank == false)
    let body = lines.dropFirst().joined(separator: "\n")
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
    let frame = Dialog.frame(for: content, in: size.betweenEdges)
    var inside = Dialog(title: lines.first ?? "").draw(on: &canvas, in: frame)
    if let preview { drawCut(preview, on: &canvas, in: inside.takeTop(previewRows)) }
    paragraph.draw(on: &canvas, in: inside)
    canvas.cursor = Point(column: inside.column, row: inside.row)
  }
}
