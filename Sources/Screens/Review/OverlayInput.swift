/// What do keys do in lists, menus and questions?

internal import Curation
internal import TerminalUI
internal import Wording

extension ReviewProgram {
  /// A key in a list with a search: letters are the search.
  mutating func search(_ key: Key, at: Timestamp) {
    if key.isPrintable, case .character(let character) = key.code {
      return appendToFilter(String(character))
    }
    guard let action = ReviewKeys.map(.list).action(for: key) else { return }
    if keyGuard.isRepeat, !action.mayRepeat { return }
    switch action {
    case .close: overlays.removeLast()
    case .eraseFilter: changeFilter { $0.erase() }
    // Nobody reads the list and answers it as fast as that.
    case .accept: if !keyGuard.isRushed { acceptInList(at: at) }
    case .interrupt: perform(.interrupt, at: at)
    default: changeFilter { _ = $0.list.handle(key) }
    }
  }

  mutating func appendToFilter(_ text: String) {
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    changeFilter { $0.append(line) }
  }

  private mutating func changeFilter(_ body: (inout Filter) -> Void) {
    guard let top = overlays.popLast() else { return }
    switch top {
    case .help(var list):
      body(&list.filter)
      list.refresh()
      overlays.append(.help(list))
    case .palette(var list):
      body(&list.filter)
      list.refresh()
      overlays.append(.palette(list))
    case .emotions(var list):
      body(&list.filter)
      list.refresh()
      overlays.append(.emotions(list))
    case .situation, .reasons, .putAway, .question: overlays.append(top)
    }
  }

  private mutating func acceptInList(at: Timestamp) {
    switch overlays.last {
    case .help(let list), .palette(let list):
      guard let entry = list.selected else { return }
      overlays.removeLast()
      runByName(entry.action, at: at)
    case .emotions(let list):
      if let label = list.selected { press(emotion: label, at: at) }
    default: break
    }
  }

  /// A key in a menu that chooses: by its own letter, or Enter for the line under the cursor.
  mutating func choose(with key: Key, at: Timestamp) {
    guard let menu = topMenu else { return }
    let line = key == .enter ? menu.list.selected : menu.line(for: key)
    guard let line else {
      keyGuard.readUnused(key, at: at)
      notice = Notice(text: words.keyUnused(KeyNames.name(of: key, words)))
      return
    }
    switch overlays.last {
    case .situation: choose(situation: line, in: menu, at: at)
    case .reasons where key == .enter: closeReasons(menu, line, at: at)
    case .reasons:
      moveMenu(to: line)
      toggle(reason: line, at: at)
    case .putAway:
      moveMenu(to: line)
      keyGuard.hold(.putAway(Self.putAwayOutcomes[line]), key: key, at: at)
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
  var topMenu: Menu? {
    switch overlays.last {
    case .situation(let menu), .reasons(let menu), .putAway(let menu): menu
    default: nil
    }
  }

  private mutating func moveMenu(to line: Int) { changeMenu { $0.list.move(to: line) } }

  mutating func changeMenu(_ body: (inout Menu) -> Void) {
    guard let top = overlays.popLast() else { return }
    switch top {
    case .situation(var menu):
      body(&menu)
      overlays.append(.situation(menu))
    case .reasons(var menu):
      body(&menu)
      overlays.append(.reasons(menu))
    case .putAway(var menu):
      body(&menu)
      overlays.append(.putAway(menu))
    case .help, .palette, .emotions, .question: overlays.append(top)
    }
  }

  /// A key under a question.
  mutating func answer(_ key: Key, at: Timestamp) {
    guard case .question(let question)? = overlays.last,
      let action = ReviewKeys.map(.question).action(for: key), !keyGuard.isRepeat
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
