/// How do the findings of a text look, below it or beside it?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

extension ReviewProgram {
  /// Rows of the findings below the texts: a rule and at most two lines, none without findings.
  var findingRows: Int {
    guard let work, work.focus == .own, !work.findings.all.isEmpty else { return 0 }
    return 1 + min(2, work.findings.all.count)
  }

  /// A rule with how many there are, and as many lines as there is room for, the current one among them.
  func drawFindings(on canvas: inout Canvas, in area: Rect) {
    guard let findings = work?.findings, !findings.all.isEmpty, area.rows > 0 else { return }
    var rest = area
    let (warnings, notes) = findings.counts
    let heading = words.findingsHeading(warnings: warnings, notes: notes)
    let isWriting = work?.focus == .own
    let key = KeyNames.name(of: .function(3), words)
    let next = area.columns < 60 ? key : words.goesToNext(key)
    canvas.rule(heading, right: isWriting ? next : "", in: rest.takeTop(1))
    let rows = min(rest.rows, findings.all.count)
    let first = max(0, min((findings.current ?? 0) - rows + 1, findings.all.count - rows))
    let isCut = rows < findings.all.count && rows > 0
    for index in first..<(first + rows) {
      let more = isCut && index == first + rows - 1 ? findings.all.count - rows : 0
      drawFinding(findings, index, more, on: &canvas, in: rest.takeTop(1))
    }
  }

  private func drawFinding(
    _ findings: Findings,
    _ index: Int,
    _ more: Int,
    on canvas: inout Canvas,
    in row: Rect
  ) {
    let finding = findings.all[index]
    let isCurrent = findings.current == index
    let sign = finding.severity == .warning ? "!" : "·"
    let left = (isCurrent ? "> " : "  ") + sign + " " + words.finding(finding.kind)
    let key = KeyNames.name(of: .function(4), words)
    let applies = finding.replacement.map { words.applies(key, removes: $0.isEmpty) } ?? ""
    let isToApply =
      work?.focus == .own
      && findings.toApply(at: work?.own.area.buffer.cursor ?? .start) == index
    let ends = [isToApply ? applies : "", more > 0 ? words.moreFindings(more) : ""]
    var right = ends.filter { !$0.isEmpty }.joined(separator: " · ")
    if !right.isEmpty { right += " " }
    if Columns.width(of: left) + Columns.width(of: right) + 2 > row.columns { right = "" }
    let role: Role = finding.severity == .warning ? .warning : .text
    let shown = Columns.shortened(left, to: row.columns - (right.isEmpty ? 0 : 2))
    canvas.line("", right: right, in: row, rightRole: .dim)
    let start = Point(column: row.column, row: row.row)
    let next = canvas.put(String(shown.prefix(4)), at: start, in: row, role: .text)
    let rest = Point(column: next, row: row.row)
    canvas.put(String(shown.dropFirst(4)), at: rest, in: row, role: role)
  }
}
