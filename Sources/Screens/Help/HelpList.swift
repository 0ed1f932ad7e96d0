/// What can be done here, with which keys? Help and palette are two lists over one table.

internal import TerminalUI
internal import Wording

/// The searchable list of actions.
struct HelpList: Sendable {
  /// One line: an action with its keys by name.
  struct Entry: Hashable, Sendable {
    var action: ScreenAction
    var keys: String
    var name: String
  }

  /// The place that the list is about.
  let place: HelpPlace
  var filter = Filter()
  private let entries: [Entry]

  /// All keys of a place.
  init(helpFor place: HelpPlace, _ words: any Wordbook) {
    self.place = place
    entries = ReviewKeys.map(place).bindings.map { binding in
      Entry(
        action: binding.action,
        keys: KeyNames.all(of: binding, words),
        name: words.name(binding.action)
      )
    }
    refresh()
  }

  /// Everything that can be done by name.
  init(paletteFor place: HelpPlace, _ words: any Wordbook) {
    self.place = place
    let map = ReviewKeys.map(place == .empty ? .empty : .judging)
    entries = Self.paletteActions(place).map { action in
      let keys = map.binding(id: action.rawValue).map { KeyNames.all(of: $0, words) } ?? ""
      return Entry(action: action, keys: keys, name: words.name(action))
    }
    refresh()
  }

  /// The entries that fit the search.
  var fitting: [Entry] { entries.filter { filter.fits([$0.name, $0.keys]) } }
  /// How many entries there are without a search.
  var total: Int { entries.count }
  /// The entry under the cursor.
  var selected: Entry? {
    let fitting = fitting
    return filter.list.selected.flatMap { fitting.indices.contains($0) ? fitting[$0] : nil }
  }

  /// Takes the number of lines that fit the search.
  mutating func refresh() { filter.list.resize(count: fitting.count) }

  private static func paletteActions(_ place: HelpPlace) -> [ScreenAction] {
    let program: [ScreenAction] = [.help, .switchLanguage, .suspend, .leave]
    if place == .empty { return [.lookAgain, .undo] + program }
    return [
      .approve, .rewrite, .rewriteAfresh, .reject, .handOver, .submit, .allEmotions, .noEmotion,
      .unclear, .situation, .reasons, .note, .ownText, .undo, .skip, .putAway, .diff, .copy, .pause,
    ] + program
  }
}

/// What keys are called in the reviewer's language.
enum KeyNames {
  /// The keys of a binding; a run of digits or letters as `1–9`.
  static func all(of binding: Binding<ScreenAction>, _ words: any Wordbook) -> String {
    if binding.keys.count > 4, let first = binding.keys.first, let last = binding.keys.last {
      return name(of: first, words) + "–" + name(of: last, words)
    }
    return binding.keys.map { name(of: $0, words) }.joined(separator: " ")
  }

  /// One key.
  static func name(of key: Key, _ words: any Wordbook) -> String {
    var name = ""
    if key.modifiers.contains(.control) { name += words.keyName(.control) + "-" }
    if key.modifiers.contains(.alt) { name += words.keyName(.alt) + "-" }
    if key.modifiers.contains(.shift) { name += words.keyName(.shift) + "-" }
    switch key.code {
    case .character(" "): name += words.keyName(.space)
    case .character(let character):
      name += key.modifiers.contains(.control) ? character.uppercased() : String(character)
    case .function(let number): name += "F\(number)"
    case .enter: name += words.keyName(.enter)
    case .escape: name += words.keyName(.escape)
    case .tab: name += words.keyName(.tab)
    case .backspace: name += words.keyName(.backspace)
    case .delete: name += words.keyName(.delete)
    case .insert: name += words.keyName(.insert)
    case .up: name += words.keyName(.up)
    case .down: name += words.keyName(.down)
    case .left: name += words.keyName(.left)
    case .right: name += words.keyName(.right)
    case .home: name += words.keyName(.home)
    case .end: name += words.keyName(.end)
    case .pageUp: name += words.keyName(.pageUp)
    case .pageDown: name += words.keyName(.pageDown)
    }
    return name
  }
}
