/// What does the desk look like: the lines that all its screens share, and the screen between them?

internal import Curation
public import TerminalUI
internal import TextUnits
internal import Wording

extension DeskProgram {
  /// The screen as a value, as large as the last resize said.
  public func draw() -> Canvas {
    switch sheets.last {
    case .review: return review.draw()
    case .practice(let run): return run.draw()
    case .screen(let screen): return draw(screen)
    case nil: return drawBeforeBegin()
    }
  }

  /// Fits the uppermost screen to the terminal.
  mutating func arrange() {
    guard review.isLargeEnough, case .screen(var screen) = sheets.last else { return }
    sheets.removeLast()
    screen.arrange(in: area(screen), facts)
    sheets.append(.screen(screen))
    overlay?.resize(review.size)
  }

  /// The room between the lines on top and at the bottom and the message.
  private func area(_ screen: any DeskScreen) -> Rect {
    let rows = messageRows(screen)
    return Rect(
      column: 0,
      row: 1,
      columns: review.size.columns,
      rows: max(0, review.size.rows - 2 - rows)
    )
  }

  private func draw(_ screen: any DeskScreen) -> Canvas {
    var canvas = Canvas(size: review.size)
    guard review.size.columns > 0, review.size.rows > 0 else { return canvas }
    guard review.isLargeEnough else {
      review.drawTooSmall(on: &canvas, notice)
      return canvas
    }
    var rest = canvas.bounds
    drawHeader(screen, on: &canvas, in: rest.takeTop(1))
    KeyLine(footerHints(screen)).draw(on: &canvas, in: rest.takeBottom(1))
    let message = rest.takeBottom(messageRows(screen))
    screen.draw(on: &canvas, in: rest, facts)
    if let line = writtenLine(screen) {
      line.draw(on: &canvas, in: message)
    } else {
      draw(self.message(screen), on: &canvas, in: message)
    }
    overlay?.draw(on: &canvas, words)
    return canvas
  }

  private func drawBeforeBegin() -> Canvas {
    var canvas = Canvas(size: review.size)
    guard review.isLargeEnough else { return canvas }
    let title =
      switch start {
      case .home: words.title(.home)
      case .review: words.reviewTitle
      case .adjudication: words.title(.adjudication)
      }
    canvas.line(" " + title, in: canvas.bounds.firstRow, role: .title)
    return canvas
  }

  private func drawHeader(_ screen: any DeskScreen, on canvas: inout Canvas, in line: Rect) {
    let right = [facts.reviewer, words.guide(facts.guideVersion), facts.language.rawValue]
    var left = screen.heading(facts)
    for parts in [right, [right[0], right[2]], [right[2]], []] {
      let end = parts.joined(separator: " · ") + " "
      while true {
        let begin = " " + left.joined(separator: " · ")
        if Columns.width(of: begin) + 2 + Columns.width(of: end) <= line.columns {
          return canvas.line(begin, right: end, in: line, role: .title)
        }
        if left.count < 2 || !parts.isEmpty { break }
        left.removeLast()
      }
    }
    canvas.line(" " + (left.first ?? ""), in: line, role: .title)
  }

  private func footerHints(_ screen: any DeskScreen) -> [KeyHint] {
    if let overlay { return overlay.hints(words) }
    let map = ScreenKeys.map(screen.place)
    return screen.hints(facts).compactMap { action, isPinned in
      if action == .close, isRoot, map.action(for: Self.wayOutKey) == .close {
        let name = KeyNames.name(of: Self.wayOutKey, words)
        return KeyHint(name, words.short(.leave), isPinned: isPinned)
      }
      guard screen.whyNot(action, facts) == nil,
        let key = map.binding(id: action.rawValue)?.keys.first
      else { return nil }
      let label = screen.label(action, facts) ?? words.short(action)
      return KeyHint(KeyNames.name(of: key, words), label, isPinned: isPinned)
    }
  }

  /// Trouble first, then what happened, then what the screen says, then a tip.
  private func message(_ screen: any DeskScreen) -> Notice {
    if let failure { return Notice(text: "! " + failure, role: .error) }
    return notice ?? screen.message(facts) ?? tip(screen) ?? Notice(text: "", role: .text)
  }

  private func tip(_ screen: any DeskScreen) -> Notice? {
    let map = ScreenKeys.map(screen.place)
    let tip = ScreenAction.byUseToNewcomers.lazy
      .filter { map.binding(id: $0.rawValue) != nil && !facts.seen.isKnown($0.rawValue) }
      .compactMap(words.tip).first
    return tip.map { Notice(text: $0, role: .dim) }
  }

  /// The line that is written on, unless there is something to say until the next key.
  private func writtenLine(_ screen: any DeskScreen) -> WrittenLine? {
    notice == nil && failure == nil ? screen.writtenLine(facts) : nil
  }

  private func messageRows(_ screen: any DeskScreen) -> Int {
    if writtenLine(screen) != nil { return 1 }
    let text = Paragraph(message(screen).text)
    return max(1, min(3, text.wrapped(to: max(1, review.size.columns - 2)).rowCount))
  }

  private func draw(_ message: Notice, on canvas: inout Canvas, in area: Rect) {
    var inside = area
    _ = inside.takeLeft(1)
    inside.columns = max(0, inside.columns - 1)
    let seen = Paragraph(message.text, role: message.role).draw(on: &canvas, in: inside)
    guard seen.hasMoreBelow, inside.columns > 0 else { return }
    let end = Point(column: inside.endColumn - 1, row: inside.endRow - 1)
    canvas.put("…", at: end, in: inside, role: message.role)
  }
}
