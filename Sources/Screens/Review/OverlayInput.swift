/// What do keys do in lists, menus and questions?

internal import Curation
internal import TerminalUI
internal import Wording

extension ReviewProgram {
  /// A key in a list with a search: letters are the search.
  mutating func search(_ key: Key, at: Timestamp) {
    switch ScreenKeys.map(.list).action(for: key) {
    case .close: if !keyGuard.isRepeat { overlays.removeLast() }
    // Nobody reads the list and answers it as fast as that.
    case .accept: if !keyGuard.isRushed, !keyGuard.isRepeat { acceptInList(at: at) }
    case .interrupt: if !keyGuard.isRepeat { perform(.interrupt, at: at) }
    default: changeOverlay { _ = $0.search?.handle(key) }
    }
  }

  /// Changes the uppermost of what lies on top.
  mutating func changeOverlay(_ body: (inout Overlay) -> Void) {
    if !overlays.isEmpty { body(&overlays[overlays.count - 1]) }
  }

  /// Does what the line under the cursor of a list offers.
  mutating func acceptInList(at: Timestamp) {
    switch overlays.last {
    case .help(let list), .palette(let list):
      guard let entry = list.selected else { return }
      overlays.removeLast()
      runByName(entry.action, at: at)
    case .emotions(let list):
      if let label = list.selected { press(emotion: label, at: at) }
    case .phrases(let list):
      guard let phrase = list.selected else { return }
      overlays.removeLast()
      insert(phrase, at: at)
    case .situation, .reasons, .rubric, .marks, .putAway, .mask, .told, .falseAlarm, .question,
      .excuse, nil:
      break
    }
  }

  /// A key in a menu that chooses: by its own letter, or Enter for the line under the cursor.
  mutating func choose(with key: Key, at: Timestamp) {
    guard let menu = topMenu else { return }
    let line = key == .enter ? menu.list.selected : menu.line(for: key)
    guard let line else {
      keyGuard.readUnused(key, at: at)
      notice = Notice(text: words.keyUnused(KeyNames.name(of: key, words), help: "?"))
      return
    }
    switch overlays.last {
    case .situation: choose(situation: line, in: menu, at: at)
    case .reasons where key == .enter: closeReasons(menu, line, at: at)
    case .reasons:
      moveMenu(to: line)
      toggle(reason: line, at: at)
    case .rubric:
      moveMenu(to: line)
      press(sheet: line, at: at)
    case .marks(let list, _):
      moveMenu(to: line)
      press(list, line: line, at: at)
    case .putAway:
      moveMenu(to: line)
      if putAwayOutcomes[line] == .falseAlarm { return openFalseAlarms() }
      keyGuard.hold(.putAway(putAwayOutcomes[line]), key: key, at: at)
    case .told: tell(line: line)
    case .falseAlarm:
      moveMenu(to: line)
      callFalseAlarm(line: line, at: at)
    case .mask: mask(line, at: at)
    default: break
    }
  }

  // Enter takes the line under the cursor where nothing was chosen yet, and is done with the menu.
  private mutating func closeReasons(_ menu: Menu, _ line: Int, at: Timestamp) {
    if work?.judgement.reasons.isEmpty == true { toggle(reason: line, at: at) }
    overlays.removeLast()
    if menu.isForSubmitting { submit(at: at) }
  }

  /// The menu that has the keys.
  var topMenu: Menu? { overlays.last?.menu }

  private mutating func moveMenu(to line: Int) { changeOverlay { $0.move(to: line) } }

  /// A key under a question.
  mutating func answer(_ key: Key, at: Timestamp) {
    guard case .question(let question)? = overlays.last,
      let action = ScreenKeys.map(.question).action(for: key), !keyGuard.isRepeat
    else { return }
    switch action {
    case .confirm:
      // A person reads a question before answering it.
      guard !keyGuard.isRushed else { return }
      overlays.removeLast()
      confirm(question, at: at)
    case .decline:
      overlays.removeLast()
      if question == .equalsReply { focus(.own) }
    default: perform(action, at: at)
    }
  }

  private mutating func confirm(_ question: Question, at: Timestamp) {
    switch question {
    case .equalsReply: approveEqual(at: at)
    case .textUnused: submitWithoutText(at: at)
    case .pasted(let text): openPasted(text, at: at)
    case .leaveUnsaved: quit()
    }
  }
}
