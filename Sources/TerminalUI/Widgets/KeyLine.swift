/// Which keys work here? The line at the bottom of every screen.

internal import TextUnits

/// A key and what it does, in words for people.
public struct KeyHint: Hashable, Sendable {
  /// The key's name as shown: `F2`, `Ctrl-S`.
  public var key: String
  /// What it does.
  public var label: String
  /// Whether it stays when the line grows too short for all.
  public var isPinned: Bool

  /// Makes a hint.
  public init(_ key: String, _ label: String, isPinned: Bool = false) {
    self.key = key
    self.label = label
    self.isPinned = isPinned
  }

  var columns: Int {
    Columns.width(of: key) + (label.isEmpty ? 0 : 1 + Columns.width(of: label))
  }
}

/// The bottom line: ` F2 Skicka  Esc Tillbaka  F1 Hjälp`, as many whole hints as fit.
public struct KeyLine: Hashable, Sendable {
  /// The hints in order of weight; pinned ones are left out last.
  public var hints: [KeyHint]

  /// Makes a line.
  public init(_ hints: [KeyHint]) { self.hints = hints }

  /// The hints that fit into `columns`, in their order.
  public func fitting(_ columns: Int) -> [KeyHint] {
    var room = columns - 1
    var kept = Set<Int>()
    for pinned in [true, false] {
      for (index, hint) in hints.enumerated() where hint.isPinned == pinned {
        let needed = hint.columns + (kept.isEmpty ? 0 : 2)
        guard needed <= room else { break }
        room -= needed
        kept.insert(index)
      }
    }
    return hints.indices.filter(kept.contains).map { hints[$0] }
  }

  /// Draws the line over the first row of `area`.
  public func draw(on canvas: inout Canvas, in area: Rect) {
    let line = area.firstRow
    canvas.fill(line, role: .footer)
    var column = area.column + 1
    for hint in fitting(area.columns) {
      let key = Point(column: column, row: area.row)
      column = canvas.put(hint.key, at: key, in: line, role: .key)
      if !hint.label.isEmpty {
        let label = Point(column: column + 1, row: area.row)
        column = canvas.put(hint.label, at: label, in: line, role: .footer)
      }
      column += 2
    }
  }
}
