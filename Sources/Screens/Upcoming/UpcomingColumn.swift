/// What comes next in the queue, beside the texts where the screen is wide?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

/// What comes next, as asked for beside an item.
struct Upcoming: Sendable {
  /// Most lines of the column.
  static let limit = 12

  /// The item on the screen when it was asked for.
  var item: ItemID
  /// What came, nil while it is under way.
  var items: [ListedItem]?
}

extension ReviewProgram {
  /// Asks for what comes next where there is a column for it and it was not asked beside this item.
  mutating func askForUpcoming() {
    guard let work, layout?.hasUpcoming == true, upcoming?.item != work.item.id else { return }
    upcoming = Upcoming(item: work.item.id, items: upcoming?.items)
    ask(.upcoming(limit: Upcoming.limit))
  }

  /// What comes next has come.
  mutating func took(_ items: [ListedItem]) {
    settleAside()
    upcoming?.items = items
  }

  /// A calm list: number and first words.
  func drawUpcoming(on canvas: inout Canvas, in area: Rect) {
    guard area.columns > 4 else { return }
    var rest = area
    var edge = rest.takeRight(3)
    _ = edge.takeLeft(1)
    canvas.divider(in: edge)
    canvas.rule(words.upcomingHeading, in: rest.takeTop(1))
    guard let items = upcoming?.items?.filter({ $0.id != work?.item.id }) else { return }
    if items.isEmpty { canvas.line("  " + words.upcomingEmpty, in: rest.takeTop(1), role: .dim) }
    for item in items {
      let row = rest.takeTop(1)
      let place = Point(column: row.column + 1, row: row.row)
      let next = canvas.put(item.id.description + "  ", at: place, in: row, role: .dim)
      let text = item.customer.prefix(80).map { $0.isNewline ? " " : String($0) }.joined()
      canvas.put(
        Columns.shortened(text, to: row.endColumn - next),
        at: Point(column: next, row: row.row),
        in: row
      )
    }
  }
}
