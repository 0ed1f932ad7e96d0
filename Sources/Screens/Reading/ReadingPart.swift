/// What do keys do in a long text: move, search, go from match to match, fold?

internal import Curation
internal import TerminalUI
internal import Wording

/// A long text with its place and its search, the part that all screens with texts to read share.
struct ReadingPart: Sendable {
  /// How many rows the wheel goes.
  private static let wheelRows = 3

  private(set) var reader: Reader
  /// The search while it is written.
  private var field: TextField?
  /// Where the text was when the search began.
  private var scrollBefore = 0
  private var area = Rect(column: 0, row: 0, columns: 0, rows: 0)
  // As it was made; the reader's own knows what was folded since.
  private var sections: [Reader.Section] = []

  /// Starts without a text; with a cursor over its sections where they can be folded.
  init(selectsSections: Bool = false) {
    reader = Reader(selectsSections: selectsSections)
  }

  /// Letters are text while a search is written.
  var place: HelpPlace { field == nil ? .reading : .searching }

  /// Where in the text the person is, for the line on top.
  func position(_ words: any Wordbook) -> [String] {
    let seen = reader.visibleRows
    let rows =
      seen.isAll || seen.first == 0 ? nil : words.rows(seen.first, seen.last, of: seen.total)
    return [rows, field == nil ? match(words) : nil].compactMap(\.self)
  }

  /// The search while it is written.
  func writtenLine(_ words: any Wordbook) -> WrittenLine? {
    field.map { field in
      let found = field.isEmpty ? "" : match(words) ?? words.readingNoMatch
      return WrittenLine(prompt: words.searchPrompt, field: field, result: found)
    }
  }

  private func match(_ words: any Wordbook) -> String? {
    reader.currentMatch.map { words.readingMatch($0, of: reader.matchCount) }
  }

  /// Takes the text and the room for it; a text that is as before stays where it is.
  mutating func arrange(_ sections: [Reader.Section], in room: Rect) {
    let area = Self.page(in: room)
    self.area = area
    if sections != self.sections {
      self.sections = sections
      reader.replace(sections)
    }
    reader.resize(to: Size(columns: area.columns, rows: area.rows))
  }

  /// Begins at a section.
  mutating func show(section: Int) { reader.show(section: section) }

  /// Does an action of a text or of its search.
  mutating func perform(_ action: ScreenAction, _ words: any Wordbook) -> [DeskRequest] {
    switch action {
    case .search:
      field = TextField()
      scrollBefore = reader.scroll
    case .accept: return accept(words)
    case .close where field != nil:
      field = nil
      reader.find("")
      reader.scroll(to: scrollBefore)
    case .close: return [.close]
    case .nextMatch, .previousMatch: return step(action, words)
    case .open: _ = reader.handle(.enter)
    default: if let key = Self.key(for: action) { _ = reader.handle(key) }
    }
    return []
  }

  /// Writes the search.
  mutating func type(_ key: Key) {
    guard var field, field.handle(key) else { return }
    search(field)
  }

  /// Pastes into the search.
  mutating func paste(_ text: String) {
    guard var field else { return }
    field.paste(text)
    search(field)
  }

  /// Scrolls with the wheel; a click on a heading folds and unfolds its section.
  mutating func point(_ mouse: Mouse) {
    switch mouse.kind {
    case .wheelUp: reader.scroll(to: reader.scroll - Self.wheelRows)
    case .wheelDown: reader.scroll(to: reader.scroll + Self.wheelRows)
    case .press:
      let above = Point(column: mouse.place.column, row: mouse.place.row - 1)
      let section = reader.section(at: mouse.place, in: area)
      guard let section, section != reader.section(at: above, in: area),
        reader.sections.indices.contains(section)
      else { return }
      reader.setFolded(!reader.sections[section].isFolded, section: section)
    }
  }

  func draw(on canvas: inout Canvas, in room: Rect) {
    reader.draw(on: &canvas, in: Self.page(in: room))
  }

  /// Whether there is text out of sight.
  var scrolls: Bool { !reader.visibleRows.isAll }

  /// Where a page stands: as wide as can be read, in the middle of a wide window, a row below the top of a high one.
  private static func page(in room: Rect) -> Rect {
    var page = room
    let columns = min(room.columns, Reader.defaultMeasureColumns)
    page.column += (room.columns - columns) / 2
    page.columns = columns
    if room.rows >= 30 { _ = page.takeTop(1) }
    return page
  }

  private mutating func search(_ field: TextField) {
    self.field = field
    reader.find(field.text)
    if reader.matchCount == 0 { reader.scroll(to: scrollBefore) }
  }

  private mutating func accept(_ words: any Wordbook) -> [DeskRequest] {
    let text = field?.text ?? ""
    field = nil
    guard !text.isEmpty, reader.matchCount == 0 else { return [] }
    return [.say(Notice(text: words.notFound(text)))]
  }

  private mutating func step(_ action: ScreenAction, _ words: any Wordbook) -> [DeskRequest] {
    guard !reader.searchText.isEmpty else {
      return [.say(Notice(text: words.nothingSearched))]
    }
    let isFound = action == .nextMatch ? reader.nextMatch() : reader.previousMatch()
    return isFound ? [] : [.say(Notice(text: words.notFound(reader.searchText)))]
  }

  private static func key(for action: ScreenAction) -> Key? {
    switch action {
    case .lineUp: Key(.up)
    case .lineDown: Key(.down)
    case .pageUp: Key(.pageUp)
    case .pageDown: Key(.pageDown)
    case .top: Key(.home)
    case .bottom: Key(.end)
    default: nil
    }
  }
}
