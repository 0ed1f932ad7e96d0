/// How does a person write a single line: a filter, a search, a name?

internal import TextUnits

/// A line to write in; longer than the room it scrolls sideways.
public struct TextField: Hashable, Sendable {
  // Wide enough that no line ever wraps.
  private static let unwrapped = Int(Int32.max)
  private var buffer: TextBuffer

  /// Makes a field with a text, the cursor after it; line ends become blanks.
  public init(_ text: String = "") {
    buffer = TextBuffer(Self.oneLine(text), wrapWidth: Self.unwrapped)
    buffer.move(.textEnd)
  }

  /// The text.
  public var text: String { buffer.text }
  /// Whether there is no text.
  public var isEmpty: Bool { buffer.isEmpty }
  /// How many characters stand before the cursor.
  public var cursor: Int { buffer.cursor.character }

  /// Puts another text in place of all, the cursor after it.
  public mutating func set(_ text: String) { buffer.replaceAll(with: Self.oneLine(text)) }

  /// Puts pasted text in place of the selection; line ends become blanks.
  public mutating func paste(_ text: String) { buffer.paste(Self.oneLine(text)) }

  /// Does what a key means to a line; `Enter`, `Esc`, `Tab` and keys between rows are the screen's.
  ///
  /// - Returns: Whether the key was known.
  public mutating func handle(_ key: Key) -> Bool {
    switch key.code {
    case .enter, .up, .down, .pageUp, .pageDown: false
    case .character(let character) where Segments.isLineEnd(character): false
    default: buffer.handle(key, pageRows: 1)
    }
  }

  /// Draws the field over the first row of `area`; with the focus it puts the real cursor in it.
  ///
  /// What the text leaves free has the role `blankRole`, that of the text where it is nil.
  public func draw(
    on canvas: inout Canvas,
    in area: Rect,
    role: Role = .text,
    blankRole: Role? = nil,
    isFocused: Bool = true
  ) {
    let line = area.firstRow
    guard line.columns > 0, line.rows > 0 else { return }
    canvas.fill(line, role: blankRole ?? role)
    let characters = buffer.line(0)
    let cursor = buffer.cursor.character
    var start = cursor
    var room = line.columns - 1
    while start > 0 {
      room -= Columns.width(of: characters[start - 1])
      guard room >= 0 else { break }
      start -= 1
    }
    var place = Point(column: line.column, row: line.row)
    var cursorColumn = place.column
    for index in start...characters.count {
      if index == cursor { cursorColumn = place.column }
      guard index < characters.count, place.column < line.endColumn else { break }
      let position = TextPosition(line: 0, character: index)
      let isSelected = buffer.selection?.contains(position) ?? false
      place.column = canvas.put(
        characters[index] == "\t" ? " " : characters[index],
        at: place,
        tabsFrom: line.column,
        in: line,
        role: isSelected ? .selection : role
      )
    }
    let cursorPlace = Point(column: cursorColumn, row: line.row)
    if isFocused { canvas.cursor = canvas.bounds.contains(cursorPlace) ? cursorPlace : nil }
  }

  private static func oneLine(_ text: String) -> String {
    guard text.contains(where: Segments.isLineEnd) else { return text }
    return String(text.map { Segments.isLineEnd($0) ? " " : $0 })
  }
}
