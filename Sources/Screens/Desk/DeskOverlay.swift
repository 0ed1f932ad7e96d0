/// What lies on top of a screen of the desk: help or palette?

internal import TerminalUI
internal import Wording

/// Help or palette over a screen of the desk.
struct DeskOverlay: Sendable {
  /// What a key under it comes to.
  enum Answer: Sendable {
    case close
    case interrupt
    case chosen(ScreenAction)
    case disabled(String)
  }

  var list: HelpList
  private let isPalette: Bool

  init(
    helpFor place: HelpPlace,
    _ whyNot: (ScreenAction) -> String?,
    _ words: any Wordbook
  ) {
    list = HelpList(helpFor: place, words, whyNot: whyNot)
    isPalette = false
  }

  init(
    paletteFor place: HelpPlace,
    _ whyNot: (ScreenAction) -> String?,
    _ words: any Wordbook
  ) {
    list = HelpList(paletteFor: place, words, whyNot: whyNot)
    isPalette = true
  }

  /// Takes a key: letters search the list.
  mutating func press(_ key: Key, isRushed: Bool, isRepeat: Bool) -> Answer? {
    switch ScreenKeys.map(.list).action(for: key) {
    case .close: return isRepeat ? nil : .close
    case .interrupt: return isRepeat ? nil : .interrupt
    // Nobody reads the list and answers it as fast as that.
    case .accept:
      guard !isRushed, !isRepeat, let entry = list.selected else { return nil }
      return entry.whyNot.map(Answer.disabled) ?? .chosen(entry.action)
    default: _ = list.search.handle(key)
    }
    return nil
  }

  /// Fits the list to the terminal.
  mutating func resize(_ size: Size) {
    list.search.resize(rows: ListDialog.rows(in: size.betweenEdges, hasSearch: true))
  }

  func hints(_ words: any Wordbook) -> [KeyHint] {
    let map = ScreenKeys.map(.list)
    let actions: [(ScreenAction, Bool)] = [
      (.accept, true), (.pageDown, false), (.eraseFilter, false), (.close, true),
    ]
    return actions.compactMap { action, isPinned in
      guard let key = map.binding(id: action.rawValue)?.keys.first else { return nil }
      return KeyHint(KeyNames.name(of: key, words), words.short(action), isPinned: isPinned)
    }
  }

  func draw(on canvas: inout Canvas, _ words: any Wordbook) {
    let heading =
      isPalette ? words.paletteHeading : words.helpHeading(words.place(list.place))
    ListDialog(heading, list.search, list.lines, words)
      .draw(on: &canvas, in: canvas.size.betweenEdges)
  }
}
