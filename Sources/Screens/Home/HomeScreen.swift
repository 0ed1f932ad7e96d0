/// What waits for me, and what became of my work?

internal import Curation
internal import TerminalUI
internal import Wording

/// The home screen: a line for each thing that waits, with where it leads.
struct HomeScreen: DeskScreen {
  private var figures: HomeFigures?
  /// The cursor over the lines that lead somewhere.
  private var list = ListView()
  private var layout: HomeLayout?

  var place: HelpPlace { .home }

  func heading(_ facts: DeskFacts) -> [String] {
    let progress = figures?.progress ?? facts.progress
    let rest = progress.redHold == .notToday ? [facts.words.noRedShort] : []
    return [facts.words.title(.home)] + rest
  }

  func hints(_ facts: DeskFacts) -> [(action: ScreenAction, isPinned: Bool)] {
    [
      (.open, true), (.startReview, true), (.search, false), (.guide, false), (.palette, false),
      (.leave, true), (.help, true),
    ]
  }

  func message(_ facts: DeskFacts) -> Notice? {
    // Until the figures are there nothing is known, so that nothing is said and then taken back.
    guard let figures else { return Notice(text: "", role: .text) }
    let words = facts.words
    if figures.conversations == 0 { return Notice(text: words.homeEmpty) }
    let left = figures.progress.waiting + figures.drafts + figures.skipped
    guard left == 0, facts.item == nil else { return nil }
    let done = figures.progress.doneToday
    return Notice(text: words.homeNothingToDo(done: done), role: .success)
  }

  mutating func appear(_ facts: DeskFacts) -> [DeskRequest] { [.effect(.home)] }

  mutating func take(_ event: Event, _ facts: DeskFacts) -> [DeskRequest] {
    switch event {
    case .home(let figures, _): self.figures = figures
    case .progress(let progress, _): figures?.progress = progress
    default: break
    }
    return []
  }

  mutating func perform(_ action: ScreenAction, _ facts: DeskFacts) -> [DeskRequest] {
    switch action {
    case .open:
      let lines = entries(facts).compactMap(\.destination)
      guard let selected = list.selected, lines.indices.contains(selected) else { return [] }
      return [.go(lines[selected])]
    case .search: return [.go(.queue(ItemQuery(), isSearching: true))]
    case .close: return [.close]
    default:
      list.move(action)
      return []
    }
  }

  mutating func point(_ mouse: Mouse, _ facts: DeskFacts) -> [DeskRequest] {
    switch mouse.kind {
    case .wheelUp: list.move(by: -1)
    case .wheelDown: list.move(by: 1)
    case .press:
      guard let row = layout?.rows.first(where: { $0.area.contains(mouse.place) }),
        case .entry(let entry) = row.content, let line = lineNumber(of: entry, facts)
      else { return [] }
      let isSecond = list.selected == line
      list.move(to: line)
      if isSecond { return perform(.open, facts) }
    }
    return []
  }

  mutating func arrange(in area: Rect, _ facts: DeskFacts) {
    let entries = entries(facts)
    let count = entries.filter { $0.destination != nil }.count
    list.resize(count: count, rows: count)
    layout = HomeLayout(entries.map(\.group), in: area)
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ facts: DeskFacts) {
    let entries = entries(facts)
    let layout = HomeLayout(entries.map(\.group), in: area)
    let painter = HomePainter(entries: entries, words: facts.words, layout: layout)
    let selected = entries.indices.first { lineNumber(of: $0, facts) == list.selected }
    painter.draw(on: &canvas, selected: selected)
  }

  private func entries(_ facts: DeskFacts) -> [HomeEntry] {
    HomeEntry.all(figures, facts)
  }

  /// The place among the lines that lead somewhere.
  private func lineNumber(of entry: Int, _ facts: DeskFacts) -> Int? {
    let entries = entries(facts)
    guard entries.indices.contains(entry), entries[entry].destination != nil else { return nil }
    return entries[..<entry].filter { $0.destination != nil }.count
  }
}
