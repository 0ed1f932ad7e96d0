/// How does the list of items look?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

/// Where the parts of the list stand.
struct QueueLayout: Hashable, Sendable {
  /// The line of the search, while there is one.
  let search: Rect?
  let list: Rect
  /// Two lines of the item under the cursor, below the list.
  let preview: Rect?
  /// The item under the cursor, beside the list.
  let side: Rect?
  let divider: Rect?
  /// Why the item stands where it stands, below the list or the item.
  let why: Rect?

  init(_ screen: QueueScreen, in area: Rect, _ facts: DeskFacts) {
    var rest = area
    let hasSearch = screen.isInField || !screen.field.isEmpty
    search = hasSearch ? rest.takeTop(1) : nil
    var side: Rect?
    var divider: Rect?
    if area.columns >= 120 {
      let widths = [
        ColumnWidth.flexible(minimum: 60, weight: 5), .flexible(minimum: 40, weight: 4),
      ]
      let parts = rest.split(into: widths)
      if let list = parts.columns[0], let item = parts.columns[1] {
        rest = list
        side = item
        divider = parts.dividers.first
      }
    }
    let whyColumns = (side ?? rest).columns - 2
    let whyRows = screen.why.map { 1 + $0.paragraph(facts).wrapped(to: whyColumns).rowCount }
    if let whyRows {
      let most = max(0, (side ?? rest).rows * 2 / 3)
      why =
        side == nil
        ? rest.takeBottom(min(whyRows, most)) : side?.takeBottom(min(whyRows, most))
    } else {
      why = nil
    }
    let hasPreview = side == nil && why == nil && area.rows >= 16 && screen.current != nil
    preview = hasPreview ? rest.takeBottom(3) : nil
    list = rest
    self.side = side
    self.divider = divider
  }
}

extension QueueScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ facts: DeskFacts) {
    let layout = QueueLayout(self, in: area, facts)
    drawTable(on: &canvas, in: layout.list, facts)
    if let preview = layout.preview { drawPreview(on: &canvas, in: preview, facts) }
    if let divider = layout.divider { canvas.divider(in: divider) }
    if let side = layout.side { drawSide(on: &canvas, in: side, facts) }
    if let area = layout.why { drawWhy(on: &canvas, in: area, facts) }
    if let search = layout.search { drawSearch(on: &canvas, in: search, facts) }
    menu?.draw(on: &canvas, in: area, facts, query, rows)
  }

  private func drawSearch(on canvas: inout Canvas, in line: Rect, _ facts: DeskFacts) {
    var rest = line
    _ = rest.takeLeft(1)
    let label = facts.words.searchLabel
    let start = Point(column: rest.column, row: rest.row)
    canvas.put(label, at: start, in: rest.takeLeft(Columns.width(of: label)), role: .key)
    field.draw(on: &canvas, in: rest, role: .own, blankRole: .text, isFocused: isInField)
    guard field.isEmpty else { return }
    let hint = Columns.shortened(facts.words.searchHint, to: max(0, rest.columns - 1))
    let place = Point(column: rest.column + 1, row: rest.row)
    canvas.put(hint, at: place, in: rest, role: .dim)
  }

  private func drawTable(on canvas: inout Canvas, in area: Rect, _ facts: DeskFacts) {
    var table = table
    let isNarrow = area.columns < Self.bothColumns
    table.columns = columns(facts, isNarrow: isNarrow)
    let words = facts.words
    let isEmpty = isLoaded && !isLooking(facts)
    table.draw(
      on: &canvas,
      in: area,
      isFocused: !isInField && menu == nil,
      emptyText: isEmpty ? words.noHits : ""
    ) { index in
      rows.items.indices.contains(index)
        ? row(rows.items[index], facts, isNarrow: isNarrow) : Table.Row([])
    }
  }

  /// Narrower than this, verdict and state share a column, so that the customer's words get the room.
  private static let bothColumns = 100

  private func columns(_ facts: DeskFacts, isNarrow: Bool) -> [Table.Column] {
    let words = facts.words
    func column(_ column: QueueColumn, _ width: ColumnWidth, _ priority: Int) -> Table.Column {
      Table.Column(words.title(column), width: width, priority: priority)
    }
    let number = column(.number, .fixed(rows.numberColumns), 0)
    let level = column(.level, .fixed(1), 1)
    let state = column(.state, .fixed(14), 1)
    let language = column(.language, .fixed(4), 2)
    let message = column(.message, .flexible(minimum: 28), 0)
    if isNarrow { return [number, level, state, language, message] }
    return [
      number, level, state, column(.verdict, .fixed(11), 3), language, message,
      column(.annotations, .fixed(8), 5), column(.source, .fixed(14), 4),
    ]
  }

  private func row(_ item: ListedItem, _ facts: DeskFacts, isNarrow: Bool) -> Table.Row {
    let words = facts.words
    let isWaiting = item.state == .open
    let mark = mark(of: item)
    let verdict = item.verdict.map(words.listed)
    let state = state(of: item, words)
    let language = Table.Entry(item.language ?? "")
    let message = Table.Entry(
      item.customer.isEmpty ? words.noCustomer : item.customer,
      role: item.customer.isEmpty || !isWaiting ? .dim : .customer
    )
    let number = Table.Entry(item.id.description)
    let level = Table.Entry(
      item.level.map(words.sign) ?? "",
      role: item.level == .red ? .error : item.level == .amber ? .warning : .dim
    )
    let entries: [Table.Entry] =
      if isNarrow {
        [
          number, level, Table.Entry(saysVerdict(item) ? verdict ?? state : state, role: mark.role),
          language, message,
        ]
      } else {
        [
          number, level, Table.Entry(state, role: mark.role), Table.Entry(verdict ?? ""), language,
          message,
          Table.Entry(
            item.done > item.overlap ? "\(item.done)" : words.annotated(item.done, of: item.overlap)
          ),
          Table.Entry(item.externalID ?? item.source, role: .dim),
        ]
      }
    return Table.Row(entries, sign: mark.sign, signRole: mark.role)
  }

  // Where nothing is settled, what became of the item says more than what one reviewer thought of it.
  private func saysVerdict(_ item: ListedItem) -> Bool {
    guard !handedOn.contains(item.id) else { return false }
    return switch item.state {
    case .agreed, .adjudicated: true
    case .open: item.own == .done
    case .disputed, .setAside, .cannotJudge, .superseded, .copy: false
    }
  }

  /// Where an item stands, in a few words.
  func state(of item: ListedItem, _ words: any Wordbook) -> String {
    if handedOn.contains(item.id) { return words.handedOnState }
    if item.state == .open, let own = item.own { return words.own(own) }
    return words.shortState(item.state)
  }

  // The words beside it say the same.
  private func mark(of item: ListedItem) -> (sign: String, role: Role) {
    if handedOn.contains(item.id) { return ("→", .dim) }
    switch (item.state, item.own) {
    case (.disputed, _): return ("≠", .warning)
    case (_, .done): return ("■", .success)
    case (.open, .draft): return ("…", .key)
    case (.open, .skipped): return ("»", .key)
    case (.open, nil): return ("", .text)
    case (.agreed, _), (.adjudicated, _): return ("=", .success)
    case (.setAside, _), (.cannotJudge, _), (.superseded, _), (.copy, _): return ("–", .dim)
    }
  }
}
