/// What comes next in the queue, beside the texts where the screen is wide?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

/// What comes next, as asked for beside an item.
struct Upcoming: Sendable {
  /// Most lines of the column.
  static let limit = 12

  /// Most characters of a message that a line may need.
  private static let characters = 80

  /// An item in one line.
  struct Line: Sendable {
    let id: ItemID
    let number: String
    /// How its message begins, in one line.
    let beginning: String
  }

  /// The item on the screen when it was asked for.
  let item: ItemID
  /// What came, nil while it is under way.
  private(set) var lines: [Line]?

  /// Asked for beside an item, with what came beside the one before.
  init(item: ItemID, after before: Upcoming?) {
    self.item = item
    lines = before?.lines
  }

  /// Keeps what came, ready to be drawn after every key.
  mutating func took(_ items: [ListedItem]) {
    lines = items.map { item in
      let beginning = item.customer.prefix(Self.characters)
      return Line(
        id: item.id,
        number: item.id.description + "  ",
        beginning: String(beginning.map { $0.isNewline ? " " : $0 })
      )
    }
  }
}

extension ReviewProgram {
  /// Asks for what comes next where there is a column for it and it was not asked beside this item.
  mutating func askForUpcoming() {
    guard let work, layout?.hasUpcoming == true, upcoming?.item != work.item.id else { return }
    upcoming = Upcoming(item: work.item.id, after: upcoming)
    ask(.upcoming(limit: Upcoming.limit))
  }

  /// What comes next has come.
  mutating func took(_ items: [ListedItem]) {
    settleAside()
    upcoming?.took(items)
  }

  /// A calm list: number and first words.
  func drawUpcoming(on canvas: inout Canvas, in area: Rect) {
    guard area.columns > 4 else { return }
    var rest = area
    var edge = rest.takeRight(3)
    _ = edge.takeLeft(1)
    canvas.divider(in: edge)
    canvas.rule(words.upcomingHeading, in: rest.takeTop(1))
    guard let lines = upcoming?.lines?.filter({ $0.id != work?.item.id }) else { return }
    if lines.isEmpty { canvas.line("  " + words.upcomingEmpty, in: rest.takeTop(1), role: .dim) }
    for line in lines {
      let row = rest.takeTop(1)
      let place = Point(column: row.column + 1, row: row.row)
      let next = canvas.put(line.number, at: place, in: row, role: .dim)
      canvas.put(
        Columns.shortened(line.beginning, to: row.endColumn - next),
        at: Point(column: next, row: row.row),
        in: row
      )
    }
  }
}
