/// How does a person choose what the list is narrowed by?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

/// The menu of conditions, or of one condition's values; letters search it.
struct QueueFilterMenu: Sendable {
  /// What a line does.
  enum Choice: Hashable, Sendable {
    /// Opens the values of a condition.
    case condition(QueueCondition)
    /// Sets the condition that is open; nil takes it away.
    case value(String?)
    /// Takes all conditions away.
    case clear
  }

  /// What comes of choosing.
  enum Outcome: Sendable {
    case stay
    case query(ItemQuery)
    case say(String)
  }

  private struct Line {
    var choice: Choice
    var line: ListLine
  }

  /// The condition whose values are shown; nil shows the conditions.
  private(set) var condition: QueueCondition?
  private var field = TextField()
  private var list: ListView

  /// Opens the menu of conditions.
  init() { list = ListView(count: QueueCondition.allCases.count + 1, rows: 10) }

  /// Does what a key means: moves, or writes the search.
  mutating func handle(_ key: Key, _ facts: DeskFacts, _ query: ItemQuery, _ rows: QueueRows) {
    switch key.code {
    case .up, .down, .pageUp, .pageDown: _ = list.handle(key)
    case .home where field.isEmpty, .end where field.isEmpty: _ = list.handle(key)
    default:
      let before = field.text
      guard field.handle(key), !before.utf8.elementsEqual(field.text.utf8) else { return }
      searched(facts, query, rows)
    }
  }

  /// Writes a pasted text into the search.
  mutating func paste(_ text: String, _ facts: DeskFacts, _ query: ItemQuery, _ rows: QueueRows) {
    field.paste(text)
    searched(facts, query, rows)
  }

  /// Moves the cursor.
  mutating func move(by lines: Int) { list.move(by: lines) }

  /// Goes back to the conditions; answers false where they are shown already.
  mutating func back() -> Bool {
    guard let open = condition else { return false }
    self = QueueFilterMenu()
    list.move(to: QueueCondition.allCases.firstIndex(of: open) ?? 0)
    return true
  }

  /// Fits the menu to its room.
  mutating func arrange(in area: Rect, _ facts: DeskFacts, _ query: ItemQuery, _ rows: QueueRows) {
    list.resize(
      count: lines(facts, query, rows).count,
      rows: ListDialog.rows(in: area, hasSearch: true)
    )
  }

  /// Does what the line under the cursor says.
  mutating func choose(_ facts: DeskFacts, _ query: ItemQuery, _ rows: QueueRows) -> Outcome {
    let lines = lines(facts, query, rows)
    guard let index = list.selected, lines.indices.contains(index) else { return .stay }
    if let reason = lines[index].line.disabledReason {
      return .say(lines[index].line.text + ": " + reason + ".")
    }
    var changed = query
    switch lines[index].choice {
    case .condition(let condition):
      open(condition, facts, query, rows)
      return .stay
    case .value(let value):
      if let condition { changed[condition] = value }
    case .clear:
      for condition in QueueCondition.allCases { changed[condition] = nil }
    }
    return .query(changed)
  }

  func draw(
    on canvas: inout Canvas,
    in area: Rect,
    _ facts: DeskFacts,
    _ query: ItemQuery,
    _ rows: QueueRows
  ) {
    let words = facts.words
    let lines = lines(facts, query, rows)
    let seen = list.visibleRows
    let dialog = ListDialog(
      title: condition.map(words.filterHeading) ?? words.filterHeading,
      hint: condition.map(words.writeHint) ?? words.typeToSearch,
      search: field,
      lines: lines.map(\.line),
      total: max(lines.count, total(facts, rows)),
      list: list,
      emptyText: words.nothingFits(field.text),
      footer: words.rows(seen.first, seen.last, of: seen.total)
    )
    dialog.draw(on: &canvas, in: area)
  }

  private mutating func open(
    _ condition: QueueCondition,
    _ facts: DeskFacts,
    _ query: ItemQuery,
    _ rows: QueueRows
  ) {
    self.condition = condition
    field = TextField()
    list.move(to: 0)
    list.resize(count: lines(facts, query, rows).count)
    let values = condition.values(facts, rows)
    list.move(to: (values.firstIndex { $0.id == query[condition] } ?? -1) + 1)
  }

  private mutating func searched(_ facts: DeskFacts, _ query: ItemQuery, _ rows: QueueRows) {
    list.resize(count: lines(facts, query, rows).count)
    list.move(to: 0)
  }

  private func total(_ facts: DeskFacts, _ rows: QueueRows) -> Int {
    guard let condition else { return QueueCondition.allCases.count + 1 }
    return condition.values(facts, rows).count + 1
  }

  private func lines(_ facts: DeskFacts, _ query: ItemQuery, _ rows: QueueRows) -> [Line] {
    let lines = condition.map { values(of: $0, facts, query, rows) } ?? conditions(facts, query)
    let searched = Folding.fold(field.text).split(separator: " ")
    var fitting = lines.filter { line in
      let text = Folding.fold(line.line.text)
      return searched.allSatisfy { text.contains($0) }
    }
    let written = field.text.trimmed
    if let condition, condition.isWritten, !written.isEmpty,
      !fitting.contains(where: { $0.choice == .value(written) })
    {
      let text = facts.words.asWritten(written)
      fitting.append(Line(choice: .value(written), line: ListLine(key: "□", text: text)))
    }
    return fitting
  }

  private func conditions(_ facts: DeskFacts, _ query: ItemQuery) -> [Line] {
    let words = facts.words
    let lines = QueueCondition.allCases.map { condition in
      let value = query[condition]
      let shown = value.map { condition.name(of: $0, facts) } ?? words.anyValue(condition)
      let isEmpty = !condition.isWritten && condition.values(facts, QueueRows()).isEmpty
      return Line(
        choice: .condition(condition),
        line: ListLine(
          key: value == nil ? "□" : "■",
          text: words.condition(condition) + ": " + shown,
          isOn: value != nil,
          disabledReason: isEmpty ? words.noSuchLabels : nil
        )
      )
    }
    let clear = ListLine(
      text: words.clearFilters,
      disabledReason: query.isFiltered ? nil : words.noFilters
    )
    return lines + [Line(choice: .clear, line: clear)]
  }

  private func values(
    of condition: QueueCondition,
    _ facts: DeskFacts,
    _ query: ItemQuery,
    _ rows: QueueRows
  ) -> [Line] {
    let chosen = query[condition]
    var values = condition.values(facts, rows)
    if let chosen, condition.isWritten, !values.contains(where: { $0.id == chosen }) {
      values.append(QueueCondition.Value(id: chosen, name: chosen))
    }
    func line(_ id: String?, _ name: String) -> Line {
      let isOn = id == chosen
      return Line(
        choice: .value(id),
        line: ListLine(key: isOn ? "■" : "□", text: name, isOn: isOn)
      )
    }
    return [line(nil, facts.words.anyValue(condition))] + values.map { line($0.id, $0.name) }
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    let end = start.reversed().prefix { $0.isWhitespace }.count
    return String(start.dropLast(end))
  }
}
