/// What does a canvas show, cell by cell, and as text for golden tests?

extension Canvas {
  /// The cell at a place on the canvas.
  public subscript(row row: Int, column column: Int) -> Cell {
    precondition(0..<size.rows ~= row && 0..<size.columns ~= column, "place outside the canvas")
    return cells[row * size.columns + column]
  }

  /// The cells of one row.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Whether a row looks the same on another canvas of the same width.
  ///
  /// Cells name their combining marks by a place in their own canvas's `marks`, so that rows with
  /// equal cells may differ and rows with unequal ones may look the same.
  public func showsSame(row: Int, as other: Canvas) -> Bool {
    guard size == other.size else { return false }
    let mine = self.row(row)
    let theirs = other.row(row)
    if marks.count == 1, other.marks.count == 1 { return mine == theirs }
    return zip(mine, theirs).allSatisfy { cell, peer in
      cell.scalar == peer.scalar && cell.width == peer.width && cell.role == peer.role
        && marks[Int(cell.marks)] == other.marks[Int(peer.marks)]
    }
  }

  /// The rows as plain text, each as wide as the canvas.
  public var textLines: [String] {
    (0..<size.rows).map { row in
      var line = ""
      for cell in self.row(row) where cell.width > 0 {
        append(cell.scalar, to: &line)
        for mark in marks[Int(cell.marks)] { append(mark, to: &line) }
      }
      return line
    }
  }

  /// The rows as meanings, one letter a cell (`Role.letter`).
  public var roleLines: [String] {
    (0..<size.rows).map { row in
      String(self.row(row).map(\.role.letter))
    }
  }

  /// The canvas as plain text: every row as wide as the canvas and ended by `\n`.
  public var text: String { textLines.map { $0 + "\n" }.joined() }

  /// The meanings of the cells, one letter a cell, in the same shape as `text`.
  public var roles: String { roleLines.map { $0 + "\n" }.joined() }

  private func append(_ value: UInt32, to line: inout String) {
    if let scalar = Unicode.Scalar(value) { line.unicodeScalars.append(scalar) }
  }

  /// Stops the program when the canvas breaks its own rules; for tests and debug builds.
  public func checkInvariants() {
    precondition(cells.count == size.rows * size.columns, "as many cells as the size says")
    precondition(marks.first == [], "entry 0 of the marks is empty")
    for row in 0..<size.rows {
      let cells = Array(self.row(row))
      for (column, cell) in cells.enumerated() {
        precondition(Int(cell.marks) < marks.count, "marks exist")
        switch cell.width {
        case 0:
          precondition(cell.scalar == 0 && column > 0, "a second half has no scalar")
          precondition(cells[column - 1].width == 2, "a second half follows a first")
        case 1: precondition(Self.isDrawable(cell.scalar), "a scalar that may be drawn")
        case 2:
          precondition(Self.isDrawable(cell.scalar), "a scalar that may be drawn")
          precondition(column + 1 < cells.count, "a wide glyph is not split by the edge")
          precondition(cells[column + 1].width == 0, "a first half is followed by a second")
        default: preconditionFailure("width 0, 1 or 2")
        }
      }
    }
    if let cursor {
      precondition(0..<size.columns ~= cursor.column, "cursor inside")
      precondition(0..<size.rows ~= cursor.row, "cursor inside")
    }
  }

  private static func isDrawable(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value), value >= 0x20 else { return false }
    return !(0x7F..<0xA0).contains(value) && scalar.properties.generalCategory != .format
  }
}

extension Role {
  /// One letter for the plane of roles in a golden screen; a blank for ordinary text.
  public var letter: Character {
    switch self {
    case .text: " "
    case .dim: "."
    case .title: "T"
    case .footer: "f"
    case .key: "k"
    case .rule: "-"
    case .focusedRule: "="
    case .customer: "c"
    case .bot: "b"
    case .own: "o"
    case .chosen: "x"
    case .current: ">"
    case .selection: "S"
    case .match: "m"
    case .currentMatch: "M"
    case .added: "+"
    case .removed: "~"
    case .mark: "?"
    case .placeholder: "#"
    case .undecided: "q"
    case .warning: "w"
    case .error: "E"
    case .success: "s"
    }
  }
}
