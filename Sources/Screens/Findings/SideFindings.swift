/// How do the findings of a text look beside it, where lines are short and rows are many?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

extension ReviewProgram {
  /// A rule with how many there are, and each in as many rows as its words take; where not all fit, so
  /// far down that the current one is among them, else the gravest.
  func drawSideFindings(on canvas: inout Canvas, in rest: inout Rect, leaving kept: Int) {
    guard let findings = listedFindings, rest.rows > kept else { return }
    let columns = rest.columns
    drawFindingsRule(on: &canvas, in: rest.takeTop(1))
    if let added = addedSentence, rest.rows > kept {
      canvas.line("  " + added, in: rest.takeTop(1), role: .error)
    }
    let heights = findings.all.map { rows(of: $0, in: columns) }
    let isAll = heights.reduce(0, +) <= rest.rows - kept
    // How many more there are takes a row of its own.
    let left = kept + (isAll ? 0 : 1)
    var first = 0
    let shown = findings.current ?? findings.gravest
    while first < shown, heights[first...shown].reduce(0, +) > rest.rows - left { first += 1 }
    var drawn = 0
    for index in findings.all.indices.dropFirst(first) {
      guard rest.rows - heights[index] >= left else { break }
      draw(findings, index, on: &canvas, in: rest.takeTop(heights[index]))
      drawn += 1
    }
    guard drawn < findings.all.count, rest.rows > kept else { return }
    let more = words.moreFindings(findings.all.count - drawn)
    canvas.line("  " + more, in: rest.takeTop(1), role: .dim)
  }

  private func draw(
    _ findings: Findings,
    _ index: Int,
    on canvas: inout Canvas,
    in area: Rect
  ) {
    guard area.rows > 1 else { return drawFinding(findings, index, 0, on: &canvas, in: area) }
    let finding = findings.all[index]
    var words = area
    let mark = (findings.current == index ? "> " : "  ") + finding.sign + " "
    canvas.put(mark, at: Point(column: area.column, row: area.row), in: area, role: .text)
    _ = words.takeLeft(4)
    drawCut(Paragraph(finding.words(self.words), role: finding.role), on: &canvas, in: words)
  }

  private func rows(of finding: DeskFinding, in columns: Int) -> Int {
    let text = Paragraph(finding.words(words))
    return max(1, min(4, text.wrapped(to: max(8, columns - 5)).rowCount))
  }
}
