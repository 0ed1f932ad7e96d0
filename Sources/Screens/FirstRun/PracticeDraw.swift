/// What does the practice look like: the review screen, and what the lead says over it?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

extension PracticeRun {
  /// Most columns of a row of the lead's words.
  private static let measureColumns = 64

  /// The screen as a value.
  func draw() -> Canvas {
    var canvas = review.draw()
    guard let comment, review.isLargeEnough else { return canvas }
    draw(comment, on: &canvas)
    return canvas
  }

  private func draw(_ comment: Comment, on canvas: inout Canvas) {
    let words = review.words
    let compared = Paragraph(
      words.practiceCompared(comment.own, lead: comment.lead),
      role: comment.own == comment.lead ? .success : .chosen
    )
    var screen = canvas.bounds
    _ = screen.takeTop(1)
    let footer = screen.takeBottom(1)
    let columns = min(Self.measureColumns, screen.columns - 8)
    let text = Paragraph(comment.text).wrapped(to: columns)
    let top = compared.wrapped(to: columns)
    let gap = text.rowCount + top.rowCount + 3 <= screen.rows ? 1 : 0
    let content = Size(columns: columns, rows: text.rowCount + top.rowCount + gap)
    var inside = Dialog(title: words.leadSays)
      .draw(on: &canvas, in: Dialog.frame(for: content, in: screen))
    canvas.cursor = Point(column: inside.column, row: inside.row)
    top.draw(on: &canvas, in: inside.takeTop(top.rowCount))
    _ = inside.takeTop(gap)
    text.draw(on: &canvas, in: inside)
    KeyLine(hints).draw(on: &canvas, in: footer)
  }

  private var hints: [KeyHint] {
    let words = review.words
    let next = isLast ? words.practiceEnd : words.practiceNext
    return [
      KeyHint(words.keyName(.enter), next, isPinned: true),
      KeyHint("u", words.short(.undo), isPinned: true),
      KeyHint("q", words.short(.leave), isPinned: true),
    ]
  }
}
