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
    /// Why it can't be done now; nil where it can.
    var whyNot: String?
  }

  /// The place that the list is about.
  let place: HelpPlace
  var search: ListSearch
  private let entries: [Entry]

  private init(_ place: HelpPlace, _ entries: [Entry]) {
    self.place = place
    self.entries = entries
    search = ListSearch(entries.map { $0.name + " " + $0.keys })
  }

  /// All keys of a place.
  init(
    helpFor place: HelpPlace,
    _ words: any Wordbook,
    whyNot: (ScreenAction) -> String? = { _ in nil }
  ) {
    let entries = ScreenKeys.map(place).bindings.map { binding in
      Entry(
        action: binding.action,
        keys: KeyNames.all(of: binding, words),
        name: words.name(binding.action, at: place),
        whyNot: whyNot(binding.action)
      )
    }
    self.init(place, entries)
  }

  /// Everything that can be done by name.
  init(
    paletteFor place: HelpPlace,
    _ words: any Wordbook,
    whyNot: (ScreenAction) -> String? = { _ in nil }
  ) {
    let map = ScreenKeys.map(Self.keyPlace(place))
    let writing = ScreenKeys.map(.writing)
    let entries = Self.paletteActions(place).map { action in
      // What is only done in an editor has its key there.
      let binding = map.binding(id: action.rawValue) ?? writing.binding(id: action.rawValue)
      let keys = binding.map { KeyNames.all(of: $0, words) } ?? ""
      return Entry(
        action: action,
        keys: keys,
        name: words.name(action, at: place),
        whyNot: whyNot(action)
      )
    }
    self.init(place, entries)
  }

  /// The entries that fit the search, as lines; what can't be done says why.
  var lines: [ListLine] {
    fitting.map { ListLine(key: $0.keys, text: $0.name, disabledReason: $0.whyNot) }
  }

  /// The entries that fit the search.
  var fitting: [Entry] { search.fitting.map { entries[$0] } }
  /// The entry under the cursor.
  var selected: Entry? { search.selected.map { entries[$0] } }

  // Whose keys the palette shows; in an editor the letters of judging are text but its names hold.
  private static func keyPlace(_ place: HelpPlace) -> HelpPlace {
    switch place {
    case .empty, .home, .queue, .reading, .firstRun, .agreement, .adjudicating, .calibrating: place
    case .merging: .adjudicating
    case .searching: .queue
    case .judging, .writing, .noting, .picking, .menu, .list, .question, .paused, .waiting,
      .excusing:
      .judging
    }
  }

  private static func paletteActions(_ place: HelpPlace) -> [ScreenAction] {
    let about: [ScreenAction] = [
      .goHome, .queue, .adjudicate, .agreement, .calibration, .guide, .log, .practice, .noRedToday,
    ]
    let program: [ScreenAction] = [
      .help, .switchLanguage, .changeTheme, .mouse, .suspend, .leave,
    ]
    switch place {
    case .empty: return [.lookAgain, .undo] + about + program
    case .agreement: return [.open, .nextPane, .previousPane, .startReview] + about + program
    case .calibrating:
      return [.open, .nextPane, .previousPane, .startRound, .startReview] + about + program
    case .home, .reading, .firstRun: return [.startReview, .handOver] + about + program
    case .queue, .searching:
      return [.open, .search, .filter, .sort, .why, .passOn, .history, .earlierConversations]
        + [.handOver, .startReview] + about + program
    case .adjudicating, .merging:
      return [
        .takeLeft, .takeRight, .bothGood, .fieldLeft, .fieldRight, .nextAnswer, .merge, .category,
        .confidence, .note, .sendBack, .ruling, .decide, .skip, .undo, .diff, .history,
        .startReview,
      ] + about + program
    case .judging, .writing, .noting, .picking, .menu, .list, .question, .paused, .waiting,
      .excusing:
      break
    }
    return [
      .approve, .rewrite, .rewriteAfresh, .reject, .handOver, .tell, .falseAlarm, .card, .submit,
      .allEmotions, .noEmotion, .unclear, .situation, .reasons, .rubric, .note, .ownText, .undo,
      .skip, .putAway, .diff, .copy,
      .earlierConversations, .history, .nextMark, .mask, .keepMark, .reveal, .phrases,
      .insertReply, .findInText, .nextFinding,
      .applyFinding, .setAsideRule, .selectAll, .editOutside, .standBy, .pause,
    ] + about + program
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
