/// How does a person say that a rule of the guide does not hold here?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

/// A rule that is about to be set aside, and the reason as far as it is written.
struct Excuse: Sendable {
  /// Longest reason that is kept.
  static let mostCharacters = 1_000

  /// What the rule found.
  let finding: VoiceFinding
  /// The reason.
  var field: TextField
}

extension ReviewProgram {
  /// The error to make an exception from: the one gone to, the one at the cursor, else the first
  /// that has none yet.
  var findingToExcuse: VoiceFinding? {
    guard let work, let listed = listedFindings else { return nil }
    let cursor = work.focus == .own ? work.own.area.buffer.cursor : nil
    let gone = listed.current ?? cursor.flatMap { listed.under($0) }
    let wanted = gone.flatMap { listed.all[$0].voice }
    if let wanted, wanted.severity == .error { return wanted }
    let errors = VoiceFinding.broken(in: listed.all.compactMap(\.voice))
    return errors.first { !work.judgement.setsAside($0.rule) } ?? errors.first
  }

  /// Asks for the reason.
  mutating func openExcuse() {
    lookNow()
    guard let work, let finding = findingToExcuse else {
      notice = Notice(text: words.nothingToOverride)
      return
    }
    let reason = work.judgement.overrides[finding.rule] ?? ""
    overlays.append(.excuse(Excuse(finding: finding, field: TextField(reason))))
  }

  /// A key while the reason is written.
  mutating func excuse(_ key: Key, at: Timestamp) {
    guard case .excuse(var excuse) = overlays.last else { return }
    switch ScreenKeys.map(.excusing).action(for: key) {
    case .close: overlays.removeLast()
    case .accept: accept(excuse, at: at)
    case .help: perform(.help, at: at)
    case .interrupt: perform(.interrupt, at: at)
    default:
      guard excuse.field.handle(key) else {
        notice = unusedInText(key)
        return
      }
      overlays[overlays.count - 1] = .excuse(excuse)
    }
  }

  /// Pasted words are the reason's.
  mutating func pasteIntoExcuse(_ text: String) {
    guard case .excuse(var excuse) = overlays.last else { return }
    excuse.field.paste(text)
    overlays[overlays.count - 1] = .excuse(excuse)
  }

  // A reason that was taken away brings the rule back.
  private mutating func accept(_ excuse: Excuse, at: Timestamp) {
    let rule = excuse.finding.rule
    let reason = String(excuse.field.text.filter { $0 != "\0" }.prefix(Excuse.mostCharacters))
    let isBlank = reason.allSatisfy(\.isWhitespace)
    if isBlank, work?.judgement.overrides[rule] == nil {
      notice = Notice(text: words.overrideNeedsReason)
      return
    }
    overlays.removeLast()
    change(.exception(rule), at: at) { $0.overrides[rule] = isBlank ? nil : reason }
    notice = Notice(
      text: isBlank ? words.overrideTakenBack(rule) : words.overridden(rule),
      role: .success
    )
  }

  /// The rule, and the line to write in.
  func draw(_ excuse: Excuse, on canvas: inout Canvas) {
    let columns = min(72, size.columns - 6)
    let sign = excuse.finding.severity.sign
    let rule = Paragraph(sign + " " + words.voice(excuse.finding), role: .error)
    let rows = min(rule.wrapped(to: columns).rowCount, max(1, size.rows - 8))
    let frame = Dialog.frame(for: Size(columns: columns, rows: rows + 2), in: size.betweenEdges)
    let dialog = Dialog(title: words.overrideQuestion, hint: excuse.finding.rule)
    var inside = dialog.draw(on: &canvas, in: frame)
    drawCut(rule, on: &canvas, in: inside.takeTop(rows))
    _ = inside.takeTop(1)
    var line = inside.takeTop(1)
    let start = Point(column: line.column, row: line.row)
    let next = canvas.put(words.overrideLabel, at: start, in: line, role: .key)
    _ = line.takeLeft(next - line.column)
    excuse.field.draw(on: &canvas, in: line, role: .own, blankRole: .text)
  }
}
