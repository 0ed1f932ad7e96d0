/// Where does each line of the home screen stand?

internal import TerminalUI
internal import Wording

/// The rows of the home screen in their room: one column, or two where the window is wide.
struct HomeLayout {
  /// What stands in a row.
  enum Content: Hashable {
    case heading(HomeGroup)
    /// A line by its number.
    case entry(Int)
  }

  /// A row in its place.
  struct Row {
    var content: Content
    var area: Rect
  }

  /// Most columns of a line.
  private static let measureColumns = 80
  /// Columns between two columns of groups.
  private static let gutterColumns = 4

  private(set) var rows: [Row] = []
  /// Whether the groups have headings of their own; where not, their names stand before their lines.
  let hasHeadings: Bool

  init(_ groups: [HomeGroup], in area: Rect) {
    let parts = HomeGroup.allCases.map { group in
      (group, groups.indices.filter { groups[$0] == group })
    }
    let isWide = area.columns >= 110
    let halves = isWide ? [Array(parts.prefix(2)), Array(parts.dropFirst(2))] : [parts]
    let lineRows = halves.map { $0.map(\.1.count).reduce(0, +) }.max() ?? 0
    let groupCount = isWide ? 2 : parts.count
    hasHeadings = area.rows >= lineRows + 2 * groupCount - 1
    let gap = area.rows >= lineRows + (hasHeadings ? 2 : 1) * groupCount - 1 ? 1 : 0
    var rest = area
    if area.rows >= lineRows + 3 * groupCount { _ = rest.takeTop(1) }
    let columns = min(Self.measureColumns, isWide ? (area.columns - 4) / 2 : area.columns)
    for half in halves {
      var column = rest.takeLeft(columns)
      for (group, entries) in half {
        if hasHeadings { place(.heading(group), in: column.takeTop(1)) }
        for entry in entries { place(.entry(entry), in: column.takeTop(1)) }
        _ = column.takeTop(gap)
      }
      _ = rest.takeLeft(Self.gutterColumns)
    }
  }

  private mutating func place(_ content: Content, in area: Rect) {
    guard area.rows > 0 else { return }
    rows.append(Row(content: content, area: area))
  }
}
