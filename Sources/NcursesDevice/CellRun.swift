/// Which neighbouring cells can be sent in one go?

import TerminalUI

/// Cells side by side with one role, laid out for the C library; reused, so that it allocates once.
struct CellRun {
  /// Combining marks a cell has room for.
  static let mostMarks = 4

  /// Where the run starts.
  private(set) var column = 0
  /// The role of all of it.
  private(set) var role = Role.text
  /// Base scalars, each followed by its marks.
  private(set) var scalars: [UInt32] = []
  /// Scalars of each cluster.
  private(set) var lengths: [UInt8] = []
  /// Columns of each cluster.
  private(set) var widths: [UInt8] = []

  /// Takes the first cells of `columns` that share a role; answers with the first column after.
  mutating func gather(
    _ cells: UnsafeBufferPointer<Cell>,
    _ columns: Range<Int>,
    _ marks: [[UInt32]]
  ) -> Int {
    scalars.removeAll(keepingCapacity: true)
    lengths.removeAll(keepingCapacity: true)
    widths.removeAll(keepingCapacity: true)
    column = columns.lowerBound
    role = cells[column].role
    var next = column
    while next < columns.upperBound, cells[next].role == role {
      let cell = cells[next]
      let fits = cell.width <= 1 || next + 1 < columns.upperBound
      add(fits && cell.width > 0 ? cell : Cell(scalar: 0x20, role: role), marks)
      next += fits ? max(1, Int(cell.width)) : 1
    }
    return next
  }

  private mutating func add(_ cell: Cell, _ marks: [[UInt32]]) {
    scalars.append(cell.scalar)
    var length: UInt8 = 1
    let number = Int(cell.marks)
    if number > 0, number < marks.count {
      for mark in marks[number].prefix(Self.mostMarks) {
        scalars.append(mark)
        length += 1
      }
    }
    lengths.append(length)
    widths.append(cell.width)
  }
}
