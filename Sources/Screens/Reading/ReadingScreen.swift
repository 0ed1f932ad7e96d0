/// What is the same for every screen with a text to read?

internal import Curation
internal import TerminalUI
internal import Wording

/// A screen that is a long text; it says only what stands in it.
protocol ReadingScreen: DeskScreen {
  /// The text with its place and its search.
  var reading: ReadingPart { get set }
  /// What the line on top says before the position.
  func names(_ facts: DeskFacts) -> [String]
  /// The text in the reviewer's language.
  func sections(_ facts: DeskFacts) -> [Reader.Section]
}

extension ReadingScreen {
  var place: HelpPlace { reading.place }

  func heading(_ facts: DeskFacts) -> [String] {
    names(facts) + reading.position(facts.words)
  }

  func message(_ facts: DeskFacts) -> Notice? { Notice(text: "", role: .text) }

  func writtenLine(_ facts: DeskFacts) -> WrittenLine? { reading.writtenLine(facts.words) }

  func hints(_ facts: DeskFacts) -> [(action: ScreenAction, isPinned: Bool)] {
    if place == .searching { return [(.accept, true), (.lineDown, false), (.close, true)] }
    let matches: [(ScreenAction, Bool)] =
      reading.reader.matchCount > 0 ? [(.nextMatch, true), (.previousMatch, true)] : []
    let open: [(ScreenAction, Bool)] = reading.reader.selectsSections ? [(.open, true)] : []
    let scroll: [(ScreenAction, Bool)] =
      reading.scrolls ? [(.lineDown, false), (.pageDown, false)] : []
    return open + matches + [(.search, true)] + scroll
      + [(.palette, false), (.close, true), (.help, true)]
  }

  func label(_ action: ScreenAction, _ facts: DeskFacts) -> String? {
    switch action {
    case .accept: facts.words.searchKeep
    case .close: place == .searching ? facts.words.searchDrop : facts.words.readingClose
    case .open: facts.words.readingFold
    default: nil
    }
  }

  func whyNot(_ action: ScreenAction, _ facts: DeskFacts) -> String? {
    let canFold = reading.reader.sections.contains(where: \.isFoldable)
    return action == .open && !canFold ? facts.words.nothingToOpen : nil
  }

  mutating func perform(_ action: ScreenAction, _ facts: DeskFacts) -> [DeskRequest] {
    reading.perform(action, facts.words)
  }

  mutating func type(_ key: Key, _ facts: DeskFacts) -> [DeskRequest] {
    reading.type(key)
    return []
  }

  mutating func paste(_ text: String, _ facts: DeskFacts) -> [DeskRequest] {
    reading.paste(text)
    return []
  }

  mutating func point(_ mouse: Mouse, _ facts: DeskFacts) -> [DeskRequest] {
    reading.point(mouse)
    return []
  }

  mutating func arrange(in area: Rect, _ facts: DeskFacts) {
    reading.arrange(sections(facts), in: area)
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ facts: DeskFacts) {
    reading.draw(on: &canvas, in: area)
  }
}

/// A text that the desk is asked for.
enum Fetched<Value: Sendable>: Sendable {
  case awaited
  case here(Value)
  case failed

  /// The text itself, or that it is not there.
  func sections(
    _ words: any Wordbook,
    _ text: (Value) -> [Reader.Section]
  ) -> [Reader.Section] {
    switch self {
    case .awaited: [.sentence(words.fetching, role: .dim)]
    case .here(let value): text(value)
    case .failed: [.sentence(words.notFetched)]
    }
  }
}

extension Reader.Section {
  /// A section that is one sentence.
  static func sentence(_ text: String, role: Role = .text) -> Self {
    Self(paragraphs: [Paragraph(text, role: role, prefix: "  ")])
  }
}
