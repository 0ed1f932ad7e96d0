/// What does a person have in hand while writing: the text, the cursor, the selection, the way back?

internal import TextUnits

/// A text under the hands of a person, as a value; the unit of all motion is what people see as one
/// character.
///
/// `text` is the text given, to the byte, but for what was changed: nothing is normalised, and lines
/// that ended with `\r\n` still do.
public struct TextBuffer: Hashable, Sendable {
  var content: TextLines
  var layout: RowLayout
  var selecting: TextSelection
  // The column that Up and Down aim at.
  var goal: Int?
  private var history = EditHistory()
  /// A number that grows with every change of the text, also by undo.
  public private(set) var revision = 0

  /// Starts with a text, the cursor before it.
  public init(_ text: String = "", wrapWidth: Int = 80) {
    content = TextLines(text)
    layout = RowLayout(content.lines, width: wrapWidth)
    selecting = TextSelection(cursor: .start, anchor: nil)
  }

  /// The text.
  public var text: String { content.text }
  /// Whether there is no text.
  public var isEmpty: Bool { content.end == .start }
  /// How many lines there are, the empty one after a last line end counted.
  public var lineCount: Int { content.lines.count }
  /// The place after all text.
  public var end: TextPosition { content.end }
  /// Where the next character goes.
  public var cursor: TextPosition { selecting.cursor }
  /// Whether there is a step to take back.
  public var canUndo: Bool { !history.done.isEmpty }
  /// Whether there is a step to do again.
  public var canRedo: Bool { !history.undone.isEmpty }

  /// The characters of a line without its line end.
  public func line(_ number: Int) -> [Character] { content.lines[number].characters }

  /// What is selected, nil for nothing.
  public var selection: Range<TextPosition>? {
    guard let anchor = selecting.anchor, anchor != cursor else { return nil }
    return min(anchor, cursor)..<max(anchor, cursor)
  }

  /// The selected text, empty for none.
  public var selectedText: String { selection.map(content.text(in:)) ?? "" }

  /// The text of a stretch.
  public func text(in range: Range<TextPosition>) -> String {
    content.text(in: content.clamped(range.lowerBound)..<content.clamped(range.upperBound))
  }

  /// Types a character: it replaces the selection and joins the run of typing before it.
  public mutating func type(_ character: Character) {
    guard !Segments.isLineEnd(character) else { return newline() }
    let isWord = Words.kind(of: character) == .word
    let place = cursor
    let isAfterWord =
      place.character > 0
      && Words.kind(of: content.lines[place.line].characters[place.character - 1]) == .word
    let range = selection ?? place..<place
    change(range, String(character), .typing, startsWord: isWord && !isAfterWord)
  }

  /// Ends the line at the cursor, the way its neighbours end.
  public mutating func newline() {
    let lines = content.lines
    let own = lines[cursor.line].ending
    let ending = own.isEmpty && cursor.line > 0 ? lines[cursor.line - 1].ending : own
    change(selection ?? cursor..<cursor, ending.isEmpty ? "\n" : ending, .other)
  }

  /// Puts a text in place of the selection, in one step.
  public mutating func paste(_ text: String) {
    guard !text.isEmpty || selection != nil else { return }
    change(selection ?? cursor..<cursor, text, .other)
  }

  /// Puts a text at the cursor, in one step; what is selected stays in the text.
  public mutating func insert(_ text: String) {
    guard !text.isEmpty else { return }
    change(cursor..<cursor, text, .other)
  }

  /// Puts a text in place of a stretch, in one step, and the cursor after it.
  public mutating func replace(_ range: Range<TextPosition>, with text: String) {
    let range = content.clamped(range.lowerBound)..<content.clamped(range.upperBound)
    guard !range.isEmpty || !text.isEmpty else { return }
    change(range, text, .other)
  }

  /// Puts another text in place of all, in one step.
  public mutating func replaceAll(with text: String) {
    replace(.start..<end, with: text)
  }

  /// Removes the selection, or the character before the cursor.
  public mutating func deleteBackward() {
    remove(content.position(before: cursor)..<cursor, .erasing)
  }

  /// Removes the selection, or the character after the cursor.
  public mutating func deleteForward() {
    remove(cursor..<content.position(after: cursor), .deleting)
  }

  /// Removes the selection, or what Ctrl-Left would pass.
  public mutating func deleteWordBackward() {
    remove(content.wordStart(before: cursor)..<cursor, .other)
  }

  /// Removes the selection, or what Ctrl-Right would pass.
  public mutating func deleteWordForward() {
    remove(cursor..<content.wordEnd(after: cursor), .other)
  }

  /// Removes the selection, or what stands before the cursor in its row; at the row's start the row
  /// before, as far as it is the same line.
  public mutating func deleteToRowStart() {
    let row = layout.content(ofRow: layout.row(of: cursor), in: content.lines)
    var start = row.characters.lowerBound
    if start == cursor.character, start > 0 {
      let before = TextPosition(line: row.line, character: start - 1)
      start = layout.content(ofRow: layout.row(of: before), in: content.lines).characters.lowerBound
    }
    remove(TextPosition(line: row.line, character: start)..<cursor, .other)
  }

  /// Removes the selection, or what stands after the cursor in its row; at the line's end its line end.
  public mutating func deleteToRowEnd() {
    let row = layout.content(ofRow: layout.row(of: cursor), in: content.lines)
    let end = TextPosition(line: row.line, character: row.characters.upperBound)
    remove(cursor..<(end == cursor ? content.position(after: cursor) : end), .other)
  }

  private mutating func remove(_ range: Range<TextPosition>, _ kind: EditKind) {
    if let selection { return change(selection, "", .other) }
    guard !range.isEmpty else { return }
    change(range, "", kind)
  }

  private mutating func change(
    _ range: Range<TextPosition>,
    _ text: String,
    _ kind: EditKind,
    startsWord: Bool = false
  ) {
    let before = selecting
    let (edit, place) = content.replace(range, with: text)
    layout.update(content.lines, after: edit, backwards: false)
    selecting = TextSelection(cursor: content.clamped(place), anchor: nil)
    goal = nil
    revision += 1
    history.record(edit, kind: kind, before: before, after: selecting, startsWord: startsWord)
  }

  /// Takes the last step back.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  public mutating func undo() -> Bool {
    guard let group = history.undo() else { return false }
    apply(group.edits.reversed(), backwards: true)
    selecting = group.before
    return true
  }

  /// Does the last step taken back again.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  public mutating func redo() -> Bool {
    guard let group = history.redo() else { return false }
    apply(group.edits, backwards: false)
    selecting = group.after
    return true
  }

  private mutating func apply(_ edits: [TextEdit], backwards: Bool) {
    for edit in edits {
      content.apply(edit, backwards: backwards)
      layout.update(content.lines, after: edit, backwards: backwards)
    }
    goal = nil
    revision += 1
  }

  /// Ends the current run of typing, so that what follows is taken back by itself.
  public mutating func endStep() { history.close() }
}
