/// How does a box stand on top of a screen?

internal import TextUnits

/// A framed box with words in its upper and lower edge.
public struct Dialog: Hashable, Sendable {
  /// The heading, at the left of the upper edge.
  public var title: String
  /// A hint at the right of the upper edge.
  public var hint: String
  /// The keys, at the left of the lower edge.
  public var footer: String
  /// The edge's meaning.
  public var role: Role

  /// Makes a box.
  public init(title: String, hint: String = "", footer: String = "", role: Role = .focusedRule) {
    self.title = title
    self.hint = hint
    self.footer = footer
    self.role = role
  }

  /// Where a box for `content` cells stands in the middle of `screen`, edges included.
  public static func frame(for content: Size, in screen: Rect) -> Rect {
    let columns = min(screen.columns, content.columns + 4)
    let rows = min(screen.rows, content.rows + 2)
    return Rect(
      column: screen.column + (screen.columns - columns) / 2,
      row: screen.row + (screen.rows - rows) / 2,
      columns: columns,
      rows: rows
    )
  }

  /// Clears `frame`, draws the box over it and answers with the room inside.
  ///
  /// Text inside keeps one blank from the edge at both sides. A frame too small for edges is only
  /// cleared, and all of it is the room.
  public func draw(on canvas: inout Canvas, in frame: Rect) -> Rect {
    canvas.fill(frame, role: .text)
    guard Self.hasEdges(frame) else { return frame }
    var middle = frame
    edge(on: &canvas, in: middle.takeTop(1), corners: ("┌", "┐"), title, hint)
    edge(on: &canvas, in: middle.takeBottom(1), corners: ("└", "┘"), footer, "")
    canvas.divider(in: middle, role: role)
    canvas.divider(in: middle.takeRight(1), role: role)
    return Self.room(in: frame)
  }

  /// The room inside of a frame, as `draw(on:in:)` answers it.
  static func room(in frame: Rect) -> Rect {
    hasEdges(frame) ? frame.inset(columns: 2, rows: 1) : frame
  }

  private static func hasEdges(_ frame: Rect) -> Bool { frame.columns >= 5 && frame.rows >= 3 }

  private func edge(
    on canvas: inout Canvas,
    in line: Rect,
    corners: (left: Unicode.Scalar, right: Unicode.Scalar),
    _ left: String,
    _ right: String
  ) {
    var rule = line
    canvas.fill(rule.takeLeft(1), with: corners.left, role: role)
    canvas.fill(rule.takeRight(1), with: corners.right, role: role)
    canvas.rule(left, right: right, in: rule, role: role)
  }
}
