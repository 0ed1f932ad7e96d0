/// What does a key press mean here and now?

internal import Curation
internal import TerminalUI
internal import Wording

extension ReviewProgram {
  /// Where the keys go.
  var place: HelpPlace {
    if let overlay = overlays.last { return overlay.place }
    if waiting != nil { return .waiting }
    if isPaused { return .paused }
    guard let work else { return .empty }
    if work.find != nil, work.focus.isEditor { return .searching }
    if work.personal.pick != nil, !work.focus.isEditor { return .picking }
    switch work.focus {
    case .own: return .writing
    case .note: return .noting
    case .earlier, .customer, .reply, .after: return .judging
    }
  }

  /// Whether there is room to show anything that keys could be about.
  var isLargeEnough: Bool { size.columns >= 60 && size.rows >= 16 }

  mutating func press(_ key: Key, at: Timestamp) {
    if waiting != nil, overlays.isEmpty { return wait(with: key, at: at) }
    let wasNoticed = notice
    keyGuard.read(key, at: at)
    if !isPaused { work?.clock.key(at: at) }
    if dropHeld(for: key, at: at) { return }
    guard isLargeEnough else { return pressTooSmall(key, at: at) }
    if !keyGuard.isRepeat {
      notice = nil
      if work?.draft.hasFailed != true { failure = nil }
    }
    switch place {
    case .writing, .noting:
      keyGuard.forget()
      write(key, at: at)
    case .list:
      keyGuard.forget()
      search(key, at: at)
    case .question: answer(key, at: at)
    case .excusing:
      keyGuard.forget()
      excuse(key, at: at)
    case .searching:
      keyGuard.forget()
      find(key, at: at)
    case .picking:
      keyGuard.forget()
      pick(with: key, at: at)
    case .judging, .menu, .paused, .empty, .waiting, .home, .queue, .reading, .firstRun, .agreement,
      .adjudicating, .merging, .calibrating:
      command(key, at: at)
    }
    if keyGuard.isRepeat, notice == nil { notice = wasNoticed }
  }

  /// A key that follows one held back: the sentence goes on, so neither was meant.
  private mutating func dropHeld(for key: Key, at: Timestamp) -> Bool {
    guard let held = keyGuard.held else { return false }
    if held.key == key { return true }
    _ = keyGuard.release()
    guard key.isPrintable || key == .enter else { return key == .escape }
    keyGuard.startTyping(at: at)
    notice = Notice(text: typedBlindly)
    return true
  }

  /// What to say to somebody who types where nothing is written.
  private var typedBlindly: String {
    place == .judging ? words.meantToWrite : words.typingIgnored
  }

  private mutating func pressTooSmall(_ key: Key, at: Timestamp) {
    switch key {
    case .character("q"): keyGuard.hold(.action(.leave), key: key, at: at)
    case .control("c"):
      notice = Notice(text: words.howToLeave(hasScreenBelow ? .stepwise : .atOnce))
    default: break
    }
  }

  private mutating func command(_ key: Key, at: Timestamp) {
    if keyGuard.isTyping(key, at: at) {
      notice = Notice(text: typedBlindly)
      return
    }
    guard let action = ScreenKeys.map(place).action(for: key) else {
      if keyGuard.isRepeat { return }
      keyGuard.readUnused(key, at: at)
      notice = Notice(text: words.keyUnused(KeyNames.name(of: key, words), help: "?"))
      return
    }
    guard allows(action, at: at) else { return }
    switch action {
    // A letter that leads to another screen may be the first of a sentence typed blindly.
    case .skip, .leave, .history, .earlierConversations, .guide, .card:
      keyGuard.hold(.action(action), key: key, at: at)
    case .undo where undoReachesBack: keyGuard.hold(.action(action), key: key, at: at)
    case .choose, .accept: choose(with: key, at: at)
    case .emotion: pressEmotion(key, at: at)
    default: perform(action, at: at)
    }
  }

  /// The guards against repeats and against keys meant for the item before.
  private mutating func allows(_ action: ScreenAction, at: Timestamp) -> Bool {
    // A quick double press is meant where it cycles; a key held down comes faster than that.
    let isHeldDown = keyGuard.isRepeat && (action.isGuarded || keyGuard.isRushed)
    if isHeldDown, !action.mayRepeat { return false }
    guard action.isGuarded, isFresh(at: at) else { return true }
    notice = Notice(text: words.justAppeared)
    return false
  }

  private func isFresh(at: Timestamp) -> Bool {
    guard let work else { return false }
    return at.milliseconds - work.shownAt.milliseconds < KeyGuard.freshMilliseconds
  }

  mutating func write(_ key: Key, at: Timestamp) {
    let action = ScreenKeys.map(.writing).action(for: key)
    switch action {
    case .submit, .back, .nextPane, .previousPane, .palette, .help, .interrupt:
      guard let action, allows(action, at: at) else { return }
      perform(action, at: at)
    case .undoTyping, .redoTyping, .selectAll, .deleteLine, .findInText, .insertReply, .phrases,
      .mask, .nextMark, .keepMark, .nextFinding, .applyFinding, .setAsideRule, .card:
      guard let action else { return }
      if keyGuard.isRepeat, !action.mayRepeat { return }
      perform(action, key, at: at)
    default: edit(key, at: at)
    }
  }

  /// Gives a key to the editor that has the focus.
  mutating func edit(_ key: Key, at: Timestamp) {
    guard let isNote = work.map({ $0.focus == .note }) else { return }
    // In place: a copy of the work would cost a copy of the whole text.
    let changed = isNote ? work?.note.handle(key) : work?.own.handle(key)
    guard let changed else {
      notice = unusedInText(key)
      return
    }
    guard changed else { return }
    if !isNote { followStart(isStep: key == .control("y") || key == .control("z")) }
    work?.draft.changed(at: at)
  }

  /// A text that was emptied begins from nothing, whatever it was begun from; a step through what was
  /// typed that brings the text back brings that back too.
  mutating func followStart(isStep: Bool = false) {
    guard var work else { return }
    if work.own.wordCount == 0, work.own.isBlank {
      if let start = work.judgement.start, start != .nothing { work.startBeforeEmpty = start }
      work.judgement.start = .nothing
    } else {
      if isStep, let start = work.startBeforeEmpty { work.judgement.start = start }
      work.startBeforeEmpty = nil
      if work.judgement.start == nil { work.judgement.start = .nothing }
    }
    self.work = work
  }

  /// What to say of a key that does nothing where letters are text.
  func unusedInText(_ key: Key) -> Notice {
    if key == .control("v") { return Notice(text: words.pasteWithTerminal) }
    let help = ScreenKeys.map(place).binding(id: ScreenAction.help.rawValue)?.keys.first
    let name = KeyNames.name(of: key, words)
    return Notice(text: words.keyUnused(name, help: KeyNames.name(of: help ?? .function(1), words)))
  }

  private mutating func pressEmotion(_ key: Key, at: Timestamp) {
    guard let digit = key.digit else { return }
    guard scheme.emotions.indices.contains(digit - 1) else {
      notice = Notice(text: words.noSuchEmotion(digit))
      return
    }
    press(emotion: scheme.emotions[digit - 1], at: at)
  }

  /// While an answer is made durable: keys wait, those about a verdict are dropped with all after them.
  private mutating func wait(with key: Key, at: Timestamp) {
    if key == .control("c") {
      notice = Notice(text: words.howToLeave(hasScreenBelow ? .stepwise : .atOnce))
      return
    }
    if key == .character("q"), waiting == .loading, work == nil {
      if hasScreenBelow {
        _ = queued.takeAll()
        return go(.back)
      }
      waiting = nil
      return quit()
    }
    let action = ScreenKeys.map(.judging).action(for: key)
    if action?.isGuarded == true {
      keyGuard.read(key, at: at)
      queued.close()
    } else {
      queued.add(.key(key), at: at)
    }
  }
}
