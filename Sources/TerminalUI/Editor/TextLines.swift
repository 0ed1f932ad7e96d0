/// How is a text kept for editing, so that what nobody touched stays as it was to the byte?

internal import TextUnits

/// A place between two characters of a text.
public struct TextPosition: Hashable, Sendable, Comparable {
  /// The line, from 0; lines end with `\n` or `\r\n`.
  public var line: Int
  /// How many characters of the line stand before the place.
  public var character: Int

  /// Makes a place.
  public init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  /// The place before all text.
  public static let start = TextPosition(line: 0, character: 0)

  /// Whether one place comes before another.
  public static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.character) < (right.line, right.character)
  }
}

/// A line and how it ends.
struct TextLine: Hashable, Sendable {
  var characters: [Character]
  // `\n`, `\r\n`, or empty on the last line and only there.
  var ending: String

  // Not the canonical equality of characters: é and e + ◌́ are different texts.
  static func == (left: TextLine, right: TextLine) -> Bool {
    left.characters.count == right.characters.count
      && left.ending.utf8.elementsEqual(right.ending.utf8)
      && zip(left.characters, right.characters).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
  }

  func hash(into hasher: inout Hasher) {
    for character in characters {
      for byte in character.utf8 { hasher.combine(byte) }
    }
  }
}

/// One change of a text, and all that is needed to take it back.
struct TextEdit: Hashable, Sendable {
  var start: TextPosition
  var removed: String
  var removedEnd: TextPosition
  var inserted: String
  var insertedEnd: TextPosition
}

/// A text as lines of characters; at least one line.
struct TextLines: Hashable, Sendable {
  private(set) var lines: [TextLine]
  /// The same text in one piece, kept beside the lines as it is asked for at every key.
  private(set) var text = ""

  init(_ text: String) {
    lines = [TextLine(characters: [], ending: "")]
    splice(.start..<(.start), Segments.characters(of: text))
  }

  var end: TextPosition {
    TextPosition(line: lines.count - 1, character: lines[lines.count - 1].characters.count)
  }

  func clamped(_ position: TextPosition) -> TextPosition {
    if position.line < 0 { return .start }
    guard position.line < lines.count else { return end }
    let count = lines[position.line].characters.count
    return TextPosition(line: position.line, character: max(0, min(position.character, count)))
  }

  func text(in range: Range<TextPosition>) -> String {
    var text = ""
    for number in range.lowerBound.line...range.upperBound.line {
      let line = lines[number]
      let isFirst = number == range.lowerBound.line
      let isLast = number == range.upperBound.line
      let from = isFirst ? range.lowerBound.character : 0
      let to = isLast ? range.upperBound.character : line.characters.count
      for character in line.characters[from..<to] { text.append(character) }
      if !isLast { text += line.ending }
    }
    return text
  }

  /// Replaces a stretch by a text and answers with the change and the place after the new text.
  ///
  /// What is put in may join with what stands beside it to one character: a mark with the letter
  /// before, a line feed with a carriage return. So the change covers one character before and as
  /// many after as it takes until the old edges hold again.
  mutating func replace(
    _ range: Range<TextPosition>,
    with text: String
  ) -> (edit: TextEdit, cursor: TextPosition) {
    var start = range.lowerBound
    var beginning = ""
    if start.character > 0 {
      start.character -= 1
      beginning.append(lines[start.line].characters[start.character])
    }
    beginning += text
    let (end, characters) = seam(beginning, at: range.upperBound)
    let removed = self.text(in: start..<end)
    let insertedEnd = splice(start..<end, characters)
    let edit = TextEdit(
      start: start,
      removed: removed,
      removedEnd: end,
      inserted: String(characters),
      insertedEnd: insertedEnd
    )
    let cursor = Self.place(of: beginning.utf8.count, in: characters, from: start)
    return (edit, cursor)
  }

  /// Does a change again, or takes it back.
  mutating func apply(_ edit: TextEdit, backwards: Bool) {
    let end = backwards ? edit.insertedEnd : edit.removedEnd
    let text = backwards ? edit.removed : edit.inserted
    splice(edit.start..<end, Segments.characters(of: text))
  }

  /// The characters of `beginning` and of what follows `position` until an old edge holds.
  private func seam(
    _ beginning: String,
    at position: TextPosition
  ) -> (end: TextPosition, characters: [Character]) {
    let line = lines[position.line]
    var taken = 1
    while position.character + taken <= line.characters.count {
      let end = position.character + taken
      let joined = beginning + String(line.characters[position.character..<end])
      let characters = Segments.characters(of: joined)
      if characters.last?.utf8.count == line.characters[end - 1].utf8.count {
        return (TextPosition(line: position.line, character: end), characters)
      }
      let left = line.characters.count - position.character
      taken = taken < left ? min(taken * 2, left) : taken + 1
    }
    let joined = beginning + String(line.characters[position.character...])
    if joined.unicodeScalars.last == "\r", line.ending == "\n" {
      let next = TextPosition(line: position.line + 1, character: 0)
      return (next, Segments.characters(of: joined + line.ending))
    }
    let end = TextPosition(line: position.line, character: line.characters.count)
    return (end, Segments.characters(of: joined))
  }

  /// Replaces a stretch whose ends are sure to stay edges; answers with the place after it.
  @discardableResult
  private mutating func splice(
    _ range: Range<TextPosition>,
    _ characters: [Character]
  ) -> TextPosition {
    let (start, end) = (range.lowerBound, range.upperBound)
    let from = text.utf8.index(text.startIndex, offsetBy: utf8Count(from: .start, to: start))
    let to = text.utf8.index(from, offsetBy: utf8Count(from: start, to: end))
    text.replaceSubrange(from..<to, with: String(characters))
    if start.line == end.line, !characters.contains(where: Segments.isLineEnd) {
      let stretch = start.character..<end.character
      lines[start.line].characters.replaceSubrange(stretch, with: characters)
      return TextPosition(line: start.line, character: start.character + characters.count)
    }
    var new: [TextLine] = []
    var current = Array(lines[start.line].characters[..<start.character])
    for character in characters {
      if Segments.isLineEnd(character) {
        new.append(TextLine(characters: current, ending: String(character)))
        current = []
      } else {
        current.append(character)
      }
    }
    let newEnd = TextPosition(line: start.line + new.count, character: current.count)
    current += lines[end.line].characters[end.character...]
    new.append(TextLine(characters: current, ending: lines[end.line].ending))
    lines.replaceSubrange(start.line...end.line, with: new)
    return newEnd
  }

  /// How many bytes of the text stand between two places.
  func utf8Count(from start: TextPosition, to end: TextPosition) -> Int {
    var count = 0
    for number in start.line...end.line {
      let line = lines[number]
      let from = number == start.line ? start.character : 0
      let to = number == end.line ? end.character : line.characters.count
      for character in line.characters[from..<to] { count += character.utf8.count }
      if number < end.line { count += line.ending.utf8.count }
    }
    return count
  }

  private static func place(
    of bytes: Int,
    in characters: [Character],
    from start: TextPosition
  ) -> TextPosition {
    var place = start
    var passed = 0
    for character in characters {
      guard passed < bytes else { break }
      passed += character.utf8.count
      if Segments.isLineEnd(character) {
        place = TextPosition(line: place.line + 1, character: 0)
      } else {
        place.character += 1
      }
    }
    return place
  }
}
