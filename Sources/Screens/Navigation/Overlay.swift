/// What can lie on top of the review screen? A stack; the uppermost has the keys.

internal import Curation
internal import TerminalUI
internal import Wording

/// Something on top of the screen.
enum Overlay: Sendable {
  case help(HelpList)
  case palette(HelpList)
  case emotions(EmotionList)
  case situation(Menu)
  case reasons(Menu)
  case rubric(Menu)
  case marks(MarkList, Menu)
  case putAway(Menu)
  case phrases(PhraseList)
  case mask(MaskMenu)
  case told(Menu)
  case falseAlarm(Menu)
  case question(Question)
  case excuse(Excuse)

  /// Where its keys are listed.
  var place: HelpPlace {
    switch self {
    case .help, .palette, .emotions, .phrases: .list
    case .situation, .reasons, .rubric, .marks, .putAway, .mask, .told, .falseAlarm: .menu
    case .question: .question
    case .excuse: .excusing
    }
  }

  /// The search of a list; setting it where there is none does nothing.
  var search: ListSearch? {
    get {
      switch self {
      case .help(let list), .palette(let list): list.search
      case .emotions(let list): list.search
      case .phrases(let list): list.search
      case .situation, .reasons, .rubric, .marks, .putAway, .mask, .told, .falseAlarm, .question,
        .excuse:
        nil
      }
    }
    set {
      guard let newValue else { return }
      switch self {
      case .help(var list):
        list.search = newValue
        self = .help(list)
      case .palette(var list):
        list.search = newValue
        self = .palette(list)
      case .emotions(var list):
        list.search = newValue
        self = .emotions(list)
      case .phrases(var list):
        list.search = newValue
        self = .phrases(list)
      case .situation, .reasons, .rubric, .marks, .putAway, .mask, .told, .falseAlarm, .question,
        .excuse:
        break
      }
    }
  }

  /// The menu that it is; setting it where there is none does nothing.
  var menu: Menu? {
    get {
      switch self {
      case .situation(let menu), .reasons(let menu), .rubric(let menu), .marks(_, let menu),
        .putAway(let menu), .told(let menu), .falseAlarm(let menu):
        menu
      case .mask(let mask): mask.menu
      case .help, .palette, .emotions, .phrases, .question, .excuse: nil
      }
    }
    set {
      guard let newValue else { return }
      switch self {
      case .situation: self = .situation(newValue)
      case .reasons: self = .reasons(newValue)
      case .rubric: self = .rubric(newValue)
      case .marks(let list, _): self = .marks(list, newValue)
      case .putAway: self = .putAway(newValue)
      case .told: self = .told(newValue)
      case .falseAlarm: self = .falseAlarm(newValue)
      case .mask(var mask):
        mask.menu = newValue
        self = .mask(mask)
      case .help, .palette, .emotions, .phrases, .question, .excuse: break
      }
    }
  }

  /// The line under the cursor among those that are offered; nil in a question and where none fits.
  var line: Int? { search?.list.selected ?? menu?.list.selected }

  /// Puts the cursor on a line, as near as there is one.
  mutating func move(to line: Int) {
    search?.move(to: line)
    menu?.list.move(to: line)
  }
}

/// A few lines to choose from, one key each.
struct Menu: Hashable, Sendable {
  /// The menu was opened because this was missing when the reviewer submitted: go on submitting after it.
  var isForSubmitting = false
  var list: ListView

  init(count: Int, isForSubmitting: Bool = false) {
    list = ListView(count: count, rows: max(1, count))
    self.isForSubmitting = isForSubmitting
  }

  /// The line that a key chooses.
  func line(for key: Key) -> Int? {
    guard case .character(let character) = key.code, key.modifiers.isEmpty,
      let line = ScreenKeys.menuLetters.firstIndex(of: character), line < list.count
    else { return nil }
    return line
  }

  /// The key of a line, a blank where it has none.
  static func letter(_ line: Int) -> String {
    ScreenKeys.menuLetters.indices.contains(line) ? String(ScreenKeys.menuLetters[line]) : " "
  }
}

/// A question with two answers, Enter and Esc.
enum Question: Hashable, Sendable {
  case equalsReply
  case textUnused(Verdict)
  case pasted(String)
  case leaveUnsaved

  /// Heading, then lines; `hasText` where a reply was begun already.
  func lines(_ words: any Wordbook, hasText: Bool) -> [String] {
    switch self {
    case .equalsReply: words.equalOffer
    case .textUnused(let verdict): words.unusedOffer(verdict)
    case .pasted: words.pasteOffer(hasText: hasText)
    case .leaveUnsaved: words.leaveUnsaved
    }
  }
}
