/// Where does the cursor go?

internal import TextUnits

/// A way for the cursor to go; rows are those on the screen, not the lines of the text.
public enum Motion: Hashable, Sendable {
  /// One character.
  case left, right
  /// One row, keeping the column as far as the rows are long enough.
  case up, down
  /// To the beginning of a word.
  case wordLeft, wordRight
  /// To the ends of the row.
  case rowStart, rowEnd
  /// Several rows.
  case rows(Int)
  /// To the ends of the text.
  case textStart, textEnd
}

extension TextBuffer {
  /// Moves the cursor, with `selecting` stretching the selection, otherwise ending it.
  public mutating func move(_ motion: Motion, selecting isSelecting: Bool = false) {
    endStep()
    let old = cursor
    if isSelecting {
      if selecting.anchor == nil { selecting.anchor = old }
    } else if let selection, motion == .left || motion == .right {
      let place = motion == .left ? selection.lowerBound : selection.upperBound
      selecting = TextSelection(cursor: place)
      goal = nil
      return
    }
    switch motion {
    case .up: moveRows(-1)
    case .down: moveRows(1)
    case .rows(let count): moveRows(count)
    default:
      selecting.cursor = target(of: motion, from: old)
      goal = nil
    }
    if !isSelecting || selecting.anchor == selecting.cursor { selecting.anchor = nil }
  }

  private func target(of motion: Motion, from old: TextPosition) -> TextPosition {
    switch motion {
    case .left: content.position(before: old)
    case .right: content.position(after: old)
    case .wordLeft: content.wordStart(before: old)
    case .wordRight: content.wordEnd(after: old)
    case .rowStart: rowEdges(at: old).lowerBound
    case .rowEnd: rowEdges(at: old).upperBound
    case .textStart: .start
    case .textEnd: content.end
    case .up, .down, .rows: old
    }
  }

  /// Puts the cursor at a place, as near as there is one; the selection ends.
  public mutating func move(to position: TextPosition) {
    endStep()
    goal = nil
    selecting = TextSelection(cursor: content.clamped(position))
  }

  /// Puts the cursor at a place, as near as there is one, and stretches the selection to it.
  public mutating func select(to position: TextPosition) {
    let anchor = selecting.anchor ?? cursor
    move(to: position)
    if anchor != cursor { selecting.anchor = anchor }
  }

  /// Selects a stretch and puts the cursor at its end.
  public mutating func select(_ range: Range<TextPosition>) {
    move(to: range.upperBound)
    let anchor = content.clamped(range.lowerBound)
    if anchor != cursor { selecting.anchor = anchor }
  }

  /// Selects everything.
  public mutating func selectAll() { select(.start..<end) }

  /// Selects the word under the cursor or just before it.
  public mutating func selectWord() {
    let word = Words.word(in: line(cursor.line), at: cursor.character)
    let start = TextPosition(line: cursor.line, character: word.lowerBound)
    let end = TextPosition(line: cursor.line, character: word.upperBound)
    select(start..<end)
  }

  /// Selects the line under the cursor with its line end; done again, the next one too.
  ///
  /// The cursor goes to the beginning of the line after, or to the end of the text.
  public mutating func selectLine() {
    let first = selection?.lowerBound ?? cursor
    let start = TextPosition(line: first.line, character: 0)
    let next = TextPosition(line: cursor.line + 1, character: 0)
    select(start..<(next.line < lineCount ? next : end))
  }

  /// Ends the selection and leaves the cursor where it is.
  public mutating func deselect() { selecting.anchor = nil }

  private mutating func moveRows(_ count: Int) {
    let row = layout.row(of: cursor)
    let wanted = goal ?? column(of: cursor)
    let last = layout.rowCount - 1
    goal = wanted
    if row + count < 0 || (row == 0 && count < 0) {
      selecting.cursor = .start
    } else if row == last && count > 0 {
      selecting.cursor = content.end
    } else {
      selecting.cursor = position(row: min(row + count, last), column: wanted)
    }
  }

  private func rowEdges(at position: TextPosition) -> Range<TextPosition> {
    let row = layout.content(ofRow: layout.row(of: position), in: content.lines)
    // The place after the last character of a row is the first of the next, unless the line ends.
    let end = row.isLast ? row.characters.upperBound : row.characters.upperBound - 1
    let first = TextPosition(line: row.line, character: row.characters.lowerBound)
    return first..<TextPosition(line: row.line, character: max(first.character, end))
  }
}

extension TextBuffer {
  /// How many rows the text takes at its width.
  public var rowCount: Int { layout.rowCount }
  /// The width to which rows are wrapped.
  public var wrapWidth: Int { layout.width }

  /// Wraps the text to another width.
  public mutating func wrap(to width: Int) {
    guard max(1, width) != layout.width else { return }
    layout = RowLayout(content.lines, width: width)
    goal = nil
  }

  /// The row a place stands on, from 0.
  public func row(of position: TextPosition) -> Int { layout.row(of: content.clamped(position)) }

  /// The column a place stands at in its row; a blank hanging over the end may put it past the width.
  public func column(of position: TextPosition) -> Int {
    let position = content.clamped(position)
    let row = layout.content(ofRow: layout.row(of: position), in: content.lines)
    let characters = content.lines[row.line].characters
    let before = characters[row.characters.lowerBound..<position.character]
    return before.reduce(0) { $0 + Columns.width(of: $1, at: $0) }
  }

  /// The place in a row nearest to a column, not past it.
  public func position(row: Int, column: Int) -> TextPosition {
    let row = layout.content(ofRow: row, in: content.lines)
    let characters = content.lines[row.line].characters
    let last = row.isLast ? row.characters.upperBound : row.characters.upperBound - 1
    var index = row.characters.lowerBound
    var passed = 0
    while index < last {
      passed += Columns.width(of: characters[index], at: passed)
      guard passed <= column else { break }
      index += 1
    }
    return TextPosition(line: row.line, character: index)
  }

  /// The place of a byte in `text`; inside a character the place before it.
  public func position(utf8Offset: Int) -> TextPosition {
    var left = utf8Offset
    for (number, line) in content.lines.enumerated() {
      for (index, character) in line.characters.enumerated() {
        let bytes = character.utf8.count
        if left < bytes { return TextPosition(line: number, character: index) }
        left -= bytes
      }
      if left < line.ending.utf8.count {
        return TextPosition(line: number, character: line.characters.count)
      }
      left -= line.ending.utf8.count
    }
    return end
  }

  /// How many bytes of `text` stand before a place.
  public func utf8Offset(of position: TextPosition) -> Int {
    content.utf8Count(from: .start, to: content.clamped(position))
  }
}

extension TextLines {
  func position(before position: TextPosition) -> TextPosition {
    if position.character > 0 {
      return TextPosition(line: position.line, character: position.character - 1)
    }
    guard position.line > 0 else { return .start }
    let count = lines[position.line - 1].characters.count
    return TextPosition(line: position.line - 1, character: count)
  }

  func position(after position: TextPosition) -> TextPosition {
    if position.character < lines[position.line].characters.count {
      return TextPosition(line: position.line, character: position.character + 1)
    }
    return position.line + 1 < lines.count
      ? TextPosition(line: position.line + 1, character: 0) : position
  }

  func wordStart(before position: TextPosition) -> TextPosition {
    guard position.character > 0 else { return self.position(before: position) }
    let characters = lines[position.line].characters
    let index = Words.previous(in: characters, before: position.character)
    return TextPosition(line: position.line, character: index)
  }

  func wordEnd(after position: TextPosition) -> TextPosition {
    let characters = lines[position.line].characters
    guard position.character < characters.count else { return self.position(after: position) }
    let index = Words.next(in: characters, after: position.character)
    return TextPosition(line: position.line, character: index)
  }
}
