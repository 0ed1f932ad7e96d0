/// How does the verdict look: the keys for it, and what was marked?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

extension ReviewProgram {
  func drawVerdict(on canvas: inout Canvas, in area: Rect) {
    guard let work, area.rows > 0 else { return }
    var rest = area
    let isWriting = work.focus == .own || work.focus == .note
    let hasStateRow = rest.rows >= (isWriting ? 2 : 3)
    let mark = isPointedAt(nil) ? "▸ " : ""
    let heading = mark + words.verdictHeading + (hasStateRow ? "" : ": " + state(work))
    let takesReasons = work.judgement.verdict.map { $0 != .approve } ?? false
    let right = takesReasons && !isWriting ? "w " + words.short(.reasons).lowercased() : ""
    canvas.rule(
      heading,
      right: right,
      in: rest.takeTop(1),
      role: isPointedAt(nil) ? .focusedRule : .rule
    )
    if !isWriting { drawKeys(work, on: &canvas, in: rest.takeTop(1)) }
    guard hasStateRow else { return }
    let role: Role = work.judgement.verdict == nil ? .dim : .chosen
    var line = "  " + state(work)
    if work.judgement.verdict == nil, !isWriting {
      let tip = tip(in: rest.columns - Columns.width(of: line) - 4)
      line += tip.map { " · " + $0 } ?? ""
    }
    canvas.line(line, in: rest.takeTop(1), role: role)
  }

  private func drawKeys(_ work: ItemWork, on canvas: inout Canvas, in area: Rect) {
    let actions: [(ScreenAction, Verdict?)] = [
      (.approve, .approve), (.rewrite, .rewrite), (.rewriteAfresh, nil), (.reject, .reject),
      (.handOver, .handover),
    ]
    let map = ScreenKeys.map(.judging)
    func hints(_ afresh: String) -> [KeyHint] {
      actions.compactMap { action, _ in
        let label = action == .rewriteAfresh ? afresh : words.short(action)
        return map.hint(id: action.rawValue, label: label, isPinned: true)
      }
    }
    let whole = hints(words.short(.rewriteAfresh))
    let fitsWhole = KeyLine(whole).fitting(area.columns).count == whole.count
    let hints = fitsWhole ? whole : hints(words.afresh)
    let marked = actions.first { $0.1 == work.judgement.verdict && $0.1 != nil }.map {
      words.short($0.0)
    }
    var column = area.column + 1
    for hint in KeyLine(hints).fitting(area.columns) {
      let key = Point(column: column, row: area.row)
      column = canvas.put(hint.key, at: key, in: area, role: .key) + 1
      let isMarked = hint.label == marked
      let label = isMarked ? hint.label.uppercased() : hint.label
      let place = Point(column: column, row: area.row)
      column = canvas.put(label, at: place, in: area, role: isMarked ? .chosen : .text) + 2
    }
  }

  /// `SKRIV OM · skäl: ton`.
  private func state(_ work: ItemWork) -> String {
    guard let verdict = work.judgement.verdict else {
      return work.item.after.isEmpty
        ? words.noVerdict : words.noVerdict + " · " + words.afterHidden(work.item.after.count)
    }
    var parts = [words.verdict(verdict).uppercased()]
    if !chosenReasons.isEmpty { parts.append(words.reasons(chosenReasons)) }
    if !work.takesText, work.hasOwnText { parts.append(words.textNotUsed(verdict)) }
    return parts.joined(separator: " · ")
  }
}
