/// Where in an edited text does a search find its words?

internal import TextUnits

/// What is searched for in a text, and what was found when it was last looked at.
struct TextSearch: Hashable, Sendable {
  var needle: Needle?
  private var revision = -1
  private var found: [Range<TextPosition>] = []

  /// Looks again if the text was changed.
  mutating func refresh(_ buffer: TextBuffer) {
    guard needle != nil, revision != buffer.revision else { return }
    found = search(buffer)
    revision = buffer.revision
  }

  /// What is found in the text as it is, in order.
  func matches(in buffer: TextBuffer) -> [Range<TextPosition>] {
    guard needle != nil else { return [] }
    return revision == buffer.revision ? found : search(buffer)
  }

  private func search(_ buffer: TextBuffer) -> [Range<TextPosition>] {
    guard let needle else { return [] }
    var characters: [Character] = []
    var starts: [Int] = []
    for line in buffer.content.lines {
      starts.append(characters.count)
      characters += line.characters
      characters.append("\n")
    }
    characters.removeLast()
    var line = 0
    func place(_ index: Int) -> TextPosition {
      while line + 1 < starts.count, starts[line + 1] <= index { line += 1 }
      return TextPosition(line: line, character: index - starts[line])
    }
    return needle.matches(in: characters).map { match in
      let start = place(match.lowerBound)
      return start..<place(match.upperBound)
    }
  }
}

extension TextArea {
  /// What is searched for; empty for nothing.
  public var searchText: String { search.needle?.text ?? "" }
  /// Where it is found, in order.
  public var matches: [Range<TextPosition>] { search.matches(in: buffer) }
  /// Which match the cursor stands before, counted from 1; nil without one.
  public var currentMatch: Int? {
    matches.firstIndex { $0.lowerBound == buffer.cursor }.map { $0 + 1 }
  }

  /// Searches for a text, whatever case and accents, and goes to its first match from the cursor on,
  /// around the end if need be; an empty text ends the search.
  ///
  /// The cursor goes before the match and nothing is selected. Matches are drawn in their own roles,
  /// and found anew when the text was changed.
  ///
  /// - Returns: How often the text is found.
  @discardableResult
  public mutating func find(_ text: String) -> Int {
    search = TextSearch()
    search.needle = Needle(text)
    search.refresh(buffer)
    let found = matches
    let cursor = buffer.cursor
    if let next = found.first(where: { $0.lowerBound >= cursor }) ?? found.first { go(to: next) }
    return found.count
  }

  /// Goes to the first match after the cursor, around the end.
  ///
  /// - Returns: Whether there is a match.
  @discardableResult
  public mutating func nextMatch() -> Bool {
    search.refresh(buffer)
    let cursor = buffer.cursor
    let next = matches.first { $0.lowerBound > cursor } ?? matches.first
    if let next { go(to: next) }
    return next != nil
  }

  /// Goes to the last match before the cursor, around the beginning.
  ///
  /// - Returns: Whether there is a match.
  @discardableResult
  public mutating func previousMatch() -> Bool {
    search.refresh(buffer)
    let cursor = buffer.cursor
    let next = matches.last { $0.lowerBound < cursor } ?? matches.last
    if let next { go(to: next) }
    return next != nil
  }

  private mutating func go(to match: Range<TextPosition>) {
    buffer.move(to: match.lowerBound)
    scrollToCursor()
  }

  /// The matches on some rows, each in its role.
  func matchHighlights(in rows: [RowLayout.Row]) -> [Highlight] {
    guard search.needle != nil, let first = rows.first, let last = rows.last else { return [] }
    let from = TextPosition(line: first.line, character: first.characters.lowerBound)
    let to = TextPosition(line: last.line, character: last.characters.upperBound)
    let cursor = buffer.cursor
    return matches.filter { $0.upperBound >= from && $0.lowerBound <= to }
      .map { Highlight($0, $0.lowerBound == cursor ? .currentMatch : .match) }
  }
}
