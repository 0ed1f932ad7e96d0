/// How do the findings of a text look, below it or beside it?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

extension ReviewProgram {
  /// What there is to list now: of the own text, or what the guide says of the bot's reply as long as
  /// that is what would be sent; nil for nothing.
  var listedFindings: Findings? {
    guard let work else { return nil }
    if work.takesText || work.focus == .own {
      return work.findings.all.isEmpty ? nil : work.findings
    }
    let counts = work.baseline.counts
    let isOnlyHints = counts.errors + counts.warnings == 0
    let isAside = !work.baseline.all.contains(where: \.isSetAside) && isOnlyHints
    return work.judgement.verdict == .reject || isAside || isBlocked ? nil : work.baseline
  }

  /// Whether the list is about the bot's reply.
  var listsReply: Bool { work.map { !$0.takesText && $0.focus != .own } ?? false }

  /// Rows of the findings below the texts: a rule and one or two lines, none without findings.
  var findingRows: Int {
    guard let work, let listed = listedFindings, listsReply || work.focus == .own,
      work.focus != .note
    else { return 0 }
    let most = listsReply && size.rows < 30 ? 1 : 2
    return 1 + min(most, listed.all.count)
  }

  /// A rule with how many there are, and as many lines as there is room for: the current one among them,
  /// else the gravest.
  func drawFindings(on canvas: inout Canvas, in area: Rect) {
    guard let findings = listedFindings, area.rows > 0 else { return }
    var rest = area
    drawFindingsRule(on: &canvas, in: rest.takeTop(1))
    let rows = min(rest.rows, findings.all.count)
    let from = findings.current.map { $0 - rows + 1 } ?? findings.gravest
    let first = max(0, min(from, findings.all.count - rows))
    let isCut = rows < findings.all.count && rows > 0
    for index in first..<(first + rows) {
      let more = isCut && index == first + rows - 1 ? findings.all.count - rows : 0
      drawFinding(findings, index, more, on: &canvas, in: rest.takeTop(1))
    }
  }

  /// How many there are, and which key goes to the next.
  func drawFindingsRule(on canvas: inout Canvas, in area: Rect) {
    guard let findings = listedFindings else { return }
    let isWriting = work?.focus == .own || listsReply
    let key = KeyNames.name(of: .function(3), words)
    let next = area.columns < 60 ? key : words.goesToNext(key)
    let heading = heading(findings, in: area.columns - Columns.width(of: next) - 9)
    canvas.rule(heading, right: isWriting ? next : "", in: area)
  }

  /// That the rewrite is worse than the bot's reply, for a line of its own beside the texts; nil where
  /// it is not.
  var addedSentence: String? {
    guard let added = work?.voice.added, added > 0, !listsReply else { return nil }
    return words.rewriteAdds(added)
  }

  private func heading(_ findings: Findings, in columns: Int) -> String {
    let (errors, warnings, notes) = findings.counts
    let isBeside = layout?.isWide ?? false
    if listsReply {
      return words.baselineHeading(errors: errors, warnings: warnings, notes: notes)
    }
    if errors == 0 { return words.findingsHeading(warnings: warnings, notes: notes) }
    let added = isBeside ? 0 : work?.voice.added ?? 0
    let whole = words.findingsHeading(
      errors: errors,
      added: added,
      warnings: warnings,
      notes: notes
    )
    if isBeside || Columns.width(of: whole) <= columns { return whole }
    return words.findingsHeading(errors: errors, added: added, warnings: 0, notes: 0)
  }

  /// One finding in one row, with what can be done about it where there is room.
  func drawFinding(
    _ findings: Findings,
    _ index: Int,
    _ more: Int,
    on canvas: inout Canvas,
    in row: Rect
  ) {
    let finding = findings.all[index]
    let isCurrent = findings.current == index
    let left = (isCurrent ? "> " : "  ") + finding.sign + " " + finding.words(words)
    let isToApply =
      work?.focus == .own
      && findings.toApply(at: work?.own.area.buffer.cursor ?? .start) == index
    let ends = [
      isToApply ? applies(finding) : "", isCurrent ? excuses(finding) : "",
      more > 0 ? words.moreFindings(more) : "",
    ]
    var right = ends.filter { !$0.isEmpty }.joined(separator: " · ")
    if !right.isEmpty { right += " " }
    if Columns.width(of: left) + Columns.width(of: right) + 2 > row.columns { right = "" }
    let shown = Columns.shortened(left, to: row.columns - (right.isEmpty ? 0 : 2))
    canvas.line("", right: right, in: row, rightRole: .dim)
    let start = Point(column: row.column, row: row.row)
    let next = canvas.put(String(shown.prefix(4)), at: start, in: row, role: .text)
    let rest = Point(column: next, row: row.row)
    canvas.put(String(shown.dropFirst(4)), at: rest, in: row, role: finding.role)
  }

  private func applies(_ finding: DeskFinding) -> String {
    let key = KeyNames.name(of: .function(4), words)
    return finding.replacement.map { words.applies(key, removes: $0.isEmpty) } ?? ""
  }

  private func excuses(_ finding: DeskFinding) -> String {
    guard finding.voice?.severity == .error else { return "" }
    return words.setsAside(KeyNames.name(of: .control("o"), words))
  }
}

extension DeskFinding {
  /// The meaning of its line.
  var role: Role {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .note: .text
    }
  }
}
