/// What should the terminal show? A grid of cells as a value.

/// One cell of a canvas; a trivial value, so that rows compare and copy as fast as bytes.
public struct Cell: Hashable, Sendable {
  /// The base scalar; 0 in the second half of a wide glyph.
  public var scalar: UInt32
  /// Index into the canvas's `marks`; 0 means no combining marks.
  public var marks: UInt16
  /// Columns taken: 1 or 2, and 0 for the second half of a wide glyph.
  public var width: UInt8
  /// The meaning.
  public var role: Role

  /// Makes a cell.
  public init(scalar: UInt32, marks: UInt16 = 0, width: UInt8 = 1, role: Role) {
    self.scalar = scalar
    self.marks = marks
    self.width = width
    self.role = role
  }

  /// An empty cell.
  public static let blank = Cell(scalar: 0x20, role: .text)
}

/// A screenful of cells with the place of the real cursor.
///
/// Drawing outside is clipped, a wide glyph is never split: one that does not fit becomes a blank.
public struct Canvas: Hashable, Sendable {
  /// Measures of the grid.
  public let size: Size
  /// The cells, row by row; `size.rows * size.columns` of them.
  public internal(set) var cells: [Cell]
  /// Combining marks by cell index `marks`; entry 0 is empty.
  public internal(set) var marks: [[UInt32]]
  /// Where the real cursor stands, nil when hidden.
  public var cursor: Point?

  /// Makes an empty canvas.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.rows * size.columns)
    marks = [[]]
    cursor = nil
  }
}
