/// Where in a list is the person, and which lines of it are seen?

/// The cursor and scroll position of a list; what its lines show is the screen's affair.
public struct ListView: Hashable, Sendable {
  /// How many entries there are.
  public private(set) var count: Int
  /// The entry under the cursor, from 0; 0 also when there is none.
  public private(set) var cursor: Int
  /// The first entry seen.
  public private(set) var top: Int
  /// How many entries fit into the pane.
  public private(set) var rows: Int

  /// Makes a list with the cursor on its first entry.
  public init(count: Int = 0, rows: Int = 1) {
    self.count = max(0, count)
    self.rows = max(1, rows)
    cursor = 0
    top = 0
  }

  /// The entry under the cursor, nil in an empty list.
  public var selected: Int? { count > 0 ? cursor : nil }
  /// The entries seen.
  public var visible: Range<Int> { top..<min(count, top + rows) }
  /// What is seen, for a heading.
  public var visibleRows: VisibleRows { VisibleRows(scroll: top, rows: rows, total: count) }

  /// Takes a new length or height; the cursor stays on its entry as far as there is one.
  public mutating func resize(count: Int? = nil, rows: Int? = nil) {
    if let count { self.count = max(0, count) }
    if let rows { self.rows = max(1, rows) }
    move(to: cursor)
  }

  /// Puts the cursor on an entry and scrolls as little as needed to show it.
  public mutating func move(to entry: Int) {
    cursor = max(0, min(entry, count - 1))
    if cursor < top { top = cursor }
    if cursor >= top + rows { top = cursor - rows + 1 }
    top = max(0, min(top, count - rows))
  }

  /// Moves the cursor by a number of entries, stopping at the ends.
  public mutating func move(by entries: Int) {
    move(to: cursor + entries)
  }

  /// Does what arrows, `PgUp`, `PgDn`, `Home`, `End` and quietly `j` and `k` mean in a list.
  ///
  /// - Returns: Whether the key was one of them.
  public mutating func handle(_ key: Key) -> Bool {
    guard key.modifiers.isEmpty else { return false }
    switch key.code {
    case .up, .character("k"): move(by: -1)
    case .down, .character("j"): move(by: 1)
    case .pageUp: move(by: -max(1, rows - 1))
    case .pageDown: move(by: max(1, rows - 1))
    case .home: move(to: 0)
    case .end: move(to: count - 1)
    default: return false
    }
    return true
  }
}
