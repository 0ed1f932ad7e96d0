/// How does what there is to decide in the own text look?

internal import Curation
internal import Guides
internal import TerminalUI
internal import TextUnits
internal import Wording

extension ReviewProgram {
  /// Rows of the marks of the own text: a rule and at most two lines, one where findings share a low
  /// screen with them; none without marks.
  var personalRows: Int {
    guard let work, work.focus == .own, !work.personal.written.all.isEmpty else { return 0 }
    let most = size.rows < 30 && findingRows > 0 ? 1 : 2
    return 1 + min(most, work.personal.written.all.count)
  }

  /// A rule with how many there are, and the marks around the current one.
  func drawWritten(on canvas: inout Canvas, in area: Rect) {
    guard let work, area.rows > 0 else { return }
    let written = work.personal.written
    var rest = area
    let heading = words.writtenHeading(
      certain: written.count(.certain),
      open: written.count(.open),
      ungrounded: written.count(.ungrounded)
    )
    let key = words.goesToNext(KeyNames.name(of: .function(5), words))
    canvas.rule(heading, right: key, in: rest.takeTop(1))
    let rows = min(rest.rows, written.all.count)
    let first = max(0, min((written.current ?? 0) - rows + 1, written.all.count - rows))
    for index in first..<(first + rows) {
      draw(written, index, work, on: &canvas, in: rest.takeTop(1))
    }
  }

  private func draw(
    _ written: WrittenMarks,
    _ index: Int,
    _ work: ItemWork,
    on canvas: inout Canvas,
    in row: Rect
  ) {
    let mark = written.all[index]
    let text = Columns.shortened(work.own.area.buffer.text(in: written.places[index]), to: 30)
    let sign = (written.current == index ? "> " : "  ") + (mark.standing == .certain ? "! " : "? ")
    let sentence: String
    if let kind = mark.kind, mark.standing != .ungrounded {
      sentence = words.written(text, kind, isCertain: mark.standing == .certain)
    } else {
      sentence = words.ungrounded(text)
    }
    let mask = KeyNames.name(of: .function(6), words)
    let keep = mark.standing == .open ? KeyNames.name(of: .function(7), words) : nil
    let decides = mark.standing == .ungrounded ? "" : words.decides(mask, keep) + " "
    canvas.line("", right: decides, in: row, rightRole: .dim)
    let start = Point(column: row.column, row: row.row)
    let next = canvas.put(sign, at: start, in: row, role: .text)
    let room = row.columns - 4 - Columns.width(of: decides)
    let role: Role = mark.standing == .certain ? .warning : .undecided
    let shown = Columns.shortened(sentence, to: max(0, room))
    canvas.put(shown, at: Point(column: next, row: row.row), in: row, role: role)
  }
}
