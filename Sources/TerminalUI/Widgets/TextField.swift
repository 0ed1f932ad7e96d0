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

  /// The selected text, empty for none.
  public var selectedText: String { buffer.selectedText }

  /// Selects everything.
  public mutating func selectAll() { buffer.selectAll() }

  /// Does what a key means to a line: motion by characters and words, with Shift selecting, `Home`,
  /// `End`, erasing by characters, words (`Ctrl-W`) and to either end (`Ctrl-U`, `Ctrl-K`), undo.
  ///
  /// `Enter`, `Esc`, `Tab` and keys between rows are the screen's.
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
    let selection = buffer.selection
    var place = Point(column: line.column, row: line.row)
    var cursorColumn = place.column
    for index in firstShown(in: line.columns)...characters.count {
      if index == cursor { cursorColumn = place.column }
      guard index < characters.count, place.column < line.endColumn else { break }
      let position = TextPosition(line: 0, character: index)
      let isSelected = selection?.contains(position) ?? false
      place.column = canvas.put(
        characters[index] == "\t" ? " " : characters[index],
        at: place,
        tabsFrom: line.column,
        in: line,
        role: isSelected ? .selection : role
      )
    }
    let cursorPlace = Point(column: min(cursorColumn, line.endColumn - 1), row: line.row)
    if isFocused { canvas.cursor = canvas.bounds.contains(cursorPlace) ? cursorPlace : nil }
  }

  /// Draws the field behind a label, with words at the right end where there is room, such as how many
  /// matches there are.
  ///
  /// A label too long for its half of the row is shortened, and left out where little room is left.
  public func drawPrompt(
    _ label: String,
    right: String = "",
    on canvas: inout Canvas,
    in area: Rect,
    role: Role = .own,
    isFocused: Bool = true
  ) {
    var line = area.firstRow
    guard line.columns > 0, line.rows > 0 else { return }
    canvas.fill(line)
    let shown = line.columns < 8 ? "" : Columns.shortened(label, to: line.columns / 2)
    if !shown.isEmpty {
      let place = line.takeLeft(Columns.width(of: shown) + 1)
      canvas.put(shown, at: Point(column: place.column, row: place.row), in: place, role: .key)
    }
    let width = Columns.width(of: right)
    if width > 0, width + 12 <= line.columns {
      var place = line.takeRight(width + 2)
      _ = place.takeLeft(2)
      canvas.put(right, at: Point(column: place.column, row: place.row), in: place, role: .dim)
    }
    draw(on: &canvas, in: line, role: role, blankRole: .text, isFocused: isFocused)
  }

  /// Puts the cursor where the mouse was pressed, the field being drawn in `area`, or with `selecting`
  /// stretches the selection to there.
  ///
  /// - Returns: Whether the place lies in the field.
  @discardableResult
  public mutating func press(
    at point: Point,
    in area: Rect,
    selecting isSelecting: Bool = false
  ) -> Bool {
    guard area.firstRow.contains(point) else { return false }
    let characters = buffer.line(0)
    var index = firstShown(in: area.columns)
    var column = area.column
    while index < characters.count {
      column += Columns.width(of: characters[index])
      guard column <= point.column else { break }
      index += 1
    }
    let place = TextPosition(line: 0, character: index)
    if isSelecting { buffer.select(to: place) } else { buffer.move(to: place) }
    return true
  }

  /// The first character shown, so that the cursor has room behind it.
  private func firstShown(in columns: Int) -> Int {
    let characters = buffer.line(0)
    var start = cursor
    var room = columns - 1
    while start > 0 {
      room -= Columns.width(of: characters[start - 1])
      guard room >= 0 else { break }
      start -= 1
    }
    return start
  }

  private static func oneLine(_ text: String) -> String {
    guard text.contains(where: Segments.isLineEnd) else { return text }
    return String(text.map { Segments.isLineEnd($0) ? " " : $0 })
  }
}
