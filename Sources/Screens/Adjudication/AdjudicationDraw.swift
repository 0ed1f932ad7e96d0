/// How does a dispute look?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

extension AdjudicationScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ facts: DeskFacts) {
    if case .nothing = content, stuck > 0 {
      var room = area
      _ = room.takeTop(min(1, room.rows - 1))
      let said = facts.words.stuckDisputes(stuck)
      _ = Paragraph(said, role: .warning, prefix: " ").draw(on: &canvas, in: room)
    }
    guard let work, area.rows > 2 else { return }
    let painter = DisputePainter(
      work: work,
      layout: AdjudicationLayout(work, in: area, facts),
      texts: AdjudicationTexts(work, facts),
      facts: facts
    )
    painter.draw(on: &canvas)
  }
}

/// Paints one dispute.
private struct DisputePainter {
  let work: DisputeWork
  let layout: AdjudicationLayout
  let texts: AdjudicationTexts
  let facts: DeskFacts
  private var words: any Wordbook { facts.words }

  func draw(on canvas: inout Canvas) {
    draw(
      .conversation,
      words.speaker(.customer) + " · " + words.bot,
      layout.conversation,
      on: &canvas
    )
    drawFields(on: &canvas)
    if let left = layout.left { draw(.left, texts.heading(.left), left, on: &canvas) }
    if let divider = layout.divider { canvas.divider(in: divider) }
    if let right = layout.right { draw(.right, texts.heading(.right), right, on: &canvas) }
    drawFinal(on: &canvas)
  }

  private func draw(
    _ pane: DisputeWork.Pane,
    _ heading: String,
    _ place: AdjudicationLayout.Pane,
    on canvas: inout Canvas
  ) {
    let scroll = work.scroll[pane] ?? 0
    let seen = texts.paragraph(pane).draw(on: &canvas, in: place.area, scroll: scroll)
    let isFocused = work.focus == pane && work.writing == nil
    canvas.rule(
      heading,
      right: seen.isAll ? "" : words.rows(seen.first, seen.last, of: seen.total),
      in: place.heading,
      role: isFocused ? .focusedRule : .rule
    )
  }

  private func drawFields(on canvas: inout Canvas) {
    guard let heading = layout.fieldsHeading, let area = layout.fields else { return }
    let (left, right) = columns(in: area)
    var list = work.list
    list.resize(rows: max(1, area.rows))
    let seen = list.visibleRows
    let rows = words.rows(seen.first, seen.last, of: seen.total)
    let isWide = (right.columns > 0 ? right : left).columns >= Columns.width(of: rows) + 18
    canvas.rule(
      words.fieldsHeading(differing: work.shownDifferences.count),
      right: seen.isAll ? "" : isWide ? rows : seen.arrows,
      in: heading
    )
    for (pane, column) in [(DisputeWork.Pane.left, left), (.right, right)] {
      guard let answer = work.annotation(pane), column.columns > 0 else { continue }
      var place = heading
      place.column = column.column
      place.columns = column.columns
      canvas.line(
        " " + Columns.shortened(words.reviewer(answer.letter), to: column.columns - 2) + " ",
        in: Rect(
          column: place.column,
          row: place.row,
          columns: min(place.columns, Columns.width(of: words.reviewer(answer.letter)) + 2),
          rows: 1
        ),
        role: .rule
      )
    }
    for (row, index) in list.visible.enumerated() where work.fields.indices.contains(index) {
      draw(
        work.fields[index],
        isCurrent: list.selected == index,
        at: area.row + row,
        area,
        on: &canvas
      )
    }
  }

  private func draw(
    _ field: AnswerField,
    isCurrent: Bool,
    at row: Int,
    _ area: Rect,
    on canvas: inout Canvas
  ) {
    let line = Rect(column: area.column, row: row, columns: area.columns, rows: 1)
    let differs = work.shownDifferences.contains(field)
    var (left, right) = columns(in: line)
    let role: Role = isCurrent ? .current : differs ? .text : .dim
    canvas.fill(line, role: isCurrent ? .current : .text)
    let others = work.others(differingIn: field).joined(separator: ", ")
    if !others.isEmpty, right.columns > 0 {
      let mark = right.takeRight(min(right.columns, Columns.width(of: others) + 3))
      canvas.line("≠ " + others, in: mark, role: isCurrent ? .current : .warning)
    }
    let name = (isCurrent ? ">" : " ") + (differs ? "≠ " : "  ") + words.answerField(field)
    canvas.line(
      name,
      in: Rect(
        column: line.column,
        row: row,
        columns: max(0, left.column - line.column),
        rows: 1
      ),
      role: role
    )
    for (pane, column) in [(DisputeWork.Pane.left, left), (.right, right)] {
      guard let answer = work.annotation(pane), column.columns > 2 else { continue }
      let isTaken =
        work.held.map { !$0.answer.differs(from: answer.judgement, in: field) } ?? false
      let value = (isTaken ? "■ " : "  ") + texts.value(field, of: answer.judgement)
      canvas.line(value, in: column, role: isCurrent ? .current : isTaken ? .chosen : role)
    }
  }

  // The names take as much as they need, the answers share the rest.
  private func columns(in line: Rect) -> (left: Rect, right: Rect) {
    var rest = line
    _ = rest.takeLeft(min(14, line.columns / 4))
    guard work.sides.right != nil else { return (rest, rest.takeRight(0)) }
    let left = rest.takeLeft(rest.columns / 2)
    return (left, rest)
  }

  private func drawFinal(on canvas: inout Canvas) {
    let heading: String
    switch work.writing {
    case .merge: heading = words.mergeHeading
    case .note: heading = words.adjudicationNote
    case .sendBack: heading = words.sendBackHeading
    case .ruling: heading = words.rulingHeading
    case nil: heading = words.finalHeading
    }
    let place = layout.final
    if let editor = layout.editor, let composer = work.composer {
      canvas.rule(heading, in: place.heading, role: .focusedRule)
      composer.area.draw(on: &canvas, in: editor, role: .own)
    } else {
      let seen = texts.final.draw(on: &canvas, in: place.area)
      let rows = seen.isAll ? "" : words.rows(seen.first, seen.last, of: seen.total)
      canvas.rule(heading, right: rows, in: place.heading, role: .rule)
    }
  }
}
