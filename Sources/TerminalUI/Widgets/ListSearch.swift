/// Which lines of a list does the search leave, and where among them is the person?

internal import TextUnits

/// A search over lines and the place in the list of those that fit; what a `ListDialog` draws.
public struct ListSearch: Hashable, Sendable {
  /// What is searched for.
  public private(set) var field = TextField()
  /// The cursor among the lines that fit.
  public private(set) var list: ListView
  /// The lines that fit the search, by their index among all, in order.
  public private(set) var fitting: [Int]
  // For each line the folded text that is searched.
  private var texts: [String]

  /// Starts without a search; each text is all that is searched of one line.
  public init(_ texts: [String], rows: Int = 10) {
    self.texts = texts.map(Folding.fold)
    fitting = Array(texts.indices)
    list = ListView(count: texts.count, rows: rows)
  }

  /// How many lines there are without the search.
  public var total: Int { texts.count }
  /// What is searched for.
  public var text: String { field.text }
  /// The line under the cursor by its index among all, nil where none fits.
  public var selected: Int? {
    list.selected.flatMap { fitting.indices.contains($0) ? fitting[$0] : nil }
  }

  /// Takes other lines; the search stays, the cursor stays at its place as far as there is one.
  public mutating func replace(_ texts: [String]) {
    self.texts = texts.map(Folding.fold)
    refresh()
  }

  /// Takes how many lines the box can show, see `ListDialog.rows(in:hasSearch:)`.
  public mutating func resize(rows: Int) { list.resize(rows: rows) }

  /// Puts the cursor on a line by its index among those that fit.
  public mutating func move(to line: Int) { list.move(to: line) }

  /// Puts the cursor on a line by its index among all; where the search hides it nothing happens.
  public mutating func select(_ line: Int) {
    if let place = fitting.firstIndex(of: line) { list.move(to: place) }
  }

  /// Adds pasted text to the search, its first line.
  public mutating func paste(_ text: String) {
    let characters = Segments.characters(of: text)
    field.paste(String(characters.prefix { !Segments.isLineEnd($0) }))
    search()
  }

  /// Searches for a text.
  public mutating func set(_ text: String) {
    field.set(text)
    search()
  }

  /// Does what a key means here: up, down and pages move in the list, all else writes the search.
  ///
  /// Every word of the search has to stand in a line, without regard to case and accents.
  ///
  /// - Returns: Whether the key was known; `Enter`, `Esc` and `Tab` are the screen's.
  public mutating func handle(_ key: Key) -> Bool {
    switch key.code {
    case .up, .down, .pageUp, .pageDown: return list.handle(key)
    // In a search without text these have nothing to do but move the list.
    case .home where field.isEmpty, .end where field.isEmpty: return list.handle(key)
    default:
      let before = field.text
      guard field.handle(key) else { return false }
      if !before.utf8.elementsEqual(field.text.utf8) { search() }
      return true
    }
  }

  private mutating func search() {
    refresh()
    list.move(to: 0)
  }

  private mutating func refresh() {
    let words = Folding.fold(field.text).split(separator: " ")
    fitting = texts.indices.filter { index in
      words.allSatisfy { texts[index].contains($0) }
    }
    list.resize(count: fitting.count)
  }
}
