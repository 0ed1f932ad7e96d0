/// What do keys do while words are looked for in the text?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

extension ReviewProgram {
  /// Asks for words, in the rule of the pane that is being written in.
  mutating func openFind() {
    guard let composer = work?.composer else { return }
    work?.find = TextSearch(from: composer.area.buffer.cursor)
  }

  /// A key while the words are written.
  mutating func find(_ key: Key, at: Timestamp) {
    guard let composer = work?.composer, var find = work?.find else {
      work?.find = nil
      return
    }
    let action = ScreenKeys.map(.searching).action(for: key)
    switch (action, ScreenKeys.map(.writing).action(for: key)) {
    case (.help, _), (.interrupt, _): if let action { perform(action, at: at) }
    case (.close, _): work?.find = nil
    case (.accept, _), (.lineDown, _), (_, .findInText): find.step(by: 1)
    case (.lineUp, _): find.step(by: -1)
    // These end the search and do what they do in the text.
    case (_, .submit), (_, .nextPane), (_, .previousPane), (_, .palette), (_, .mask),
      (_, .phrases), (_, .nextFinding):
      work?.find = nil
      return write(key, at: at)
    default:
      let before = find.field.text
      guard find.field.handle(key) else {
        notice = unusedInText(key)
        return
      }
      if !before.utf8.elementsEqual(find.field.text.utf8) { find.look(in: composer.area.buffer) }
    }
    show(find)
  }

  /// Pasted words are looked for.
  mutating func findPasted(_ text: String) {
    guard let composer = work?.composer, var find = work?.find else { return }
    find.field.paste(text)
    find.look(in: composer.area.buffer)
    show(find)
  }

  // The cursor goes along, so that it is there when the search ends.
  private mutating func show(_ find: TextSearch) {
    guard work?.find != nil else { return }
    if let place = find.place {
      work?.composer?.change { $0.move(to: place.lowerBound) }
    }
    work?.find = find
  }

  /// The words in the rule of the pane, with how many there are.
  func drawFind(_ find: TextSearch, on canvas: inout Canvas, in rule: Rect) {
    var right = ""
    if !find.field.isEmpty {
      right = find.current.map { words.match($0 + 1, of: find.matches.count) } ?? words.noMatch
    }
    canvas.rule("", right: right, in: rule, role: .focusedRule)
    var rest = rule
    _ = rest.takeLeft(1)
    let start = Point(column: rest.column, row: rest.row)
    let next = canvas.put(" " + words.findLabel, at: start, in: rest, role: .focusedRule)
    _ = rest.takeLeft(next - rest.column)
    let room = rest.columns - (right.isEmpty ? 1 : Columns.width(of: right) + 4)
    rest.columns = max(1, min(40, room))
    find.field.draw(on: &canvas, in: rest, role: .own, blankRole: .text)
  }
}
