/// What does each action do? One place for keys, help and palette.

internal import Curation
internal import Guides
internal import TerminalUI
internal import Wording

extension ReviewProgram {
  /// Does an action chosen by name, at once: choosing it took time enough.
  mutating func runByName(_ action: ScreenAction, at: Timestamp) {
    switch action {
    case .emotion: perform(.allEmotions, at: at)
    default: perform(action, at: at)
    }
  }

  /// Does what was held back and not followed by anything.
  mutating func perform(_ act: HeldAct, at: Timestamp) {
    switch act {
    case .action(let action): perform(action, at: at)
    case .putAway(let outcome): putAway(outcome, at: at)
    }
  }

  /// Does an action.
  mutating func perform(_ action: ScreenAction, _ key: Key? = nil, at: Timestamp) {
    if let why = whyNot(action) {
      notice = Notice(text: why)
      return
    }
    count(action)
    switch action {
    case .help: overlays.append(.help(HelpList(helpFor: place, words, whyNot: whyNot)))
    case .palette: overlays.append(.palette(HelpList(paletteFor: place, words, whyNot: whyNot)))
    case .leave where hasScreenBelow: go(.back)
    case .leave: depart(.leave, at: at)
    case .goHome: go(.home)
    case .practice: go(.practice)
    case .queue: go(.queue(ItemQuery(), isSearching: false))
    case .search: go(.queue(ItemQuery(), isSearching: true))
    case .adjudicate: go(.adjudication)
    case .guide: go(.guide)
    case .log: go(.log)
    case .agreement: go(.agreement)
    case .calibration: go(.calibration)
    case .history: if let work { go(.history(work.item.id)) }
    case .card: if let card = itemCard { go(.card(card)) }
    case .earlierConversations: if let work { go(.earlier(work.item.id)) }
    case .changeTheme, .mouse, .noRedToday: want(action)
    case .interrupt: notice = Notice(text: words.howToLeave(wayOut))
    case .switchLanguage: switchLanguage()
    case .suspend:
      saveDraft()
      send(.suspend)
    case .undo: undo(at: at)
    case .lookAgain: loadNext()
    case .close, .decline: if !overlays.isEmpty { overlays.removeLast() }
    case .lineUp, .lineDown, .pageUp, .pageDown, .top, .bottom: move(action)
    case .resume: resume(at: at)
    default: if work != nil { performOnItem(action, key, at: at) }
    }
  }

  private mutating func performOnItem(_ action: ScreenAction, _ key: Key?, at: Timestamp) {
    if performOnMarks(action, at: at) || performInText(action, key, at: at) { return }
    switch action {
    case .approve: mark(.approve, at: at)
    case .rewrite: openRewrite(from: .bot, at: at)
    case .rewriteAfresh: openRewrite(from: .nothing, at: at)
    case .reject: markWithReasons(.reject, at: at)
    case .handOver: handOver(at: at)
    case .tell: openTold()
    case .standBy: standBy()
    case .falseAlarm: openFalseAlarms()
    case .reasons: openReasons()
    case .rubric: openRubric()
    case .ownText: openOwnText(at: at)
    case .submit: submitFromHere(at: at)
    case .skip where work?.item.isCorrection == true: leaveUncorrected()
    case .skip: putAway(.skip, at: at)
    case .putAway: openPutAway()
    case .allEmotions: overlays.append(.emotions(EmotionList(scheme, language)))
    case .noEmotion: pressNoEmotion(at: at)
    case .unclear: pressUnclear(at: at)
    case .situation: openSituations()
    case .note: focus(.note)
    case .diff: toggleDifference()
    case .copy: copy()
    case .nextPane: moveFocus(by: 1)
    case .previousPane: moveFocus(by: -1)
    case .pause: pause(at: at)
    case .back: back()
    default: break
    }
  }

  /// Why an action can't be done now; nil where it can.
  func whyNot(_ action: ScreenAction) -> String? {
    switch action {
    case .diff where work?.hasOwnText == false: words.noDifference
    case .reasons where !takesReasons: words.noReasonsHere
    case .rubric where scheme.sheet.isEmpty: words.noRubric
    case .undo where undoReachesBack && knowsNothingToUndo: words.nothingToUndo
    case .adjudicate where !mayAdjudicate: words.adjudicatorsOnly
    case .calibration where !mayAdjudicate: words.roundsForAdjudicators
    case .standBy where work?.item.sentBack == nil: words.nothingSentBack
    case .putAway where work?.item.isCorrection == true: words.answeredAlready
    case .falseAlarm where work?.item.isCorrection == true: words.answeredAlready
    default: whyNotByLevel(action) ?? whyNotOnMarks(action) ?? whyNotInText(action)
    }
  }

  /// What leads out of the program from here.
  private var wayOut: WayOut {
    switch place {
    case .judging, .paused, .empty, .waiting: hasScreenBelow ? .stepwise : .atOnce
    default: .afterEscape
    }
  }

  private var takesReasons: Bool {
    work?.judgement.verdict.map { $0 != .approve } ?? false
  }

  private mutating func submitFromHere(at: Timestamp) {
    if topMenu != nil { overlays.removeLast() }
    submit(at: at)
  }

  // Leaving the editor with a rewrite that has no reason yet is the moment to ask for it.
  private mutating func back() {
    let wasWriting = work?.focus == .own
    work?.personal.current = nil
    focus(.customer)
    guard wasWriting, let work, work.judgement.verdict == .rewrite, work.hasOwnText,
      work.judgement.reasons.isEmpty
    else { return }
    openReasons()
  }

  private mutating func toggleDifference() { work?.showsDifference.toggle() }

  private mutating func copy() {
    guard let work else { return }
    let customer = work.customerTurns
      .filter { work.item.conversation.turns[$0].speaker == .customer }
      .map { work.personal.texts.masked(turn: $0).text }.joined(separator: "\n\n")
    send(.copy(work.hasOwnText ? work.own.text : customer))
    notice = Notice(text: words.copied(own: work.hasOwnText), role: .success)
  }

  private mutating func pause(at: Timestamp) {
    saveDraft()
    work?.clock.stop(at: at)
    isPaused = true
  }

  private mutating func resume(at: Timestamp) {
    work?.clock.start(at: at)
    isPaused = false
  }

  private mutating func switchLanguage() {
    language = language.other
    send(.setLanguage(language.rawValue))
  }

  private mutating func move(_ action: ScreenAction) {
    if topMenu != nil { return changeOverlay { $0.menu?.list.move(action) } }
    guard var work else { return }
    switch work.focus {
    case .own, .note: return
    case .earlier, .customer, .reply, .after: break
    }
    let layout = layout ?? ReviewLayout(self)
    if action == .pageUp, layout.hidesEarlier(below: work) { return focus(.earlier) }
    if action == .pageDown, work.focus == .earlier,
      layout.panes[.earlier]?.seen.hasMoreBelow == false
    {
      return focus(.customer)
    }
    let pane = layout.pane(for: action, focus: work.focus)
    guard let view = layout.panes[pane] else { return }
    let page = max(1, view.body.rows - 1)
    let top = view.top
    let moved =
      switch action {
      case .lineUp: top - 1
      case .lineDown: top + 1
      case .pageUp: top - page
      case .pageDown: top + page
      case .top: 0
      default: view.text.rowCount
      }
    work.scroll[pane] = max(0, min(moved, view.text.rowCount - view.body.rows))
    self.work = work
  }
}

extension ListView {
  /// Moves as an action says.
  mutating func move(_ action: ScreenAction) {
    switch action {
    case .lineUp: move(by: -1)
    case .lineDown: move(by: 1)
    case .pageUp: move(by: 1 - rows)
    case .pageDown: move(by: rows - 1)
    case .top: move(to: 0)
    case .bottom: move(to: count - 1)
    default: break
    }
  }
}
