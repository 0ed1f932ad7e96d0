/// What does a key mean on a screen of the desk?

internal import Curation
internal import TerminalUI
internal import Wording

extension DeskProgram {
  /// Where the keys go while a screen of the desk is seen.
  var place: HelpPlace {
    if overlay != nil { return .list }
    if case .screen(let screen) = sheets.last { return screen.place }
    return .judging
  }

  mutating func takeForScreen(_ input: TerminalInput) {
    switch input {
    case .key(let key): press(key)
    case .paste(let text):
      if overlay != nil {
        overlay?.list.search.paste(text)
      } else {
        change { $0.paste(text, $1) }
      }
    case .mouse(let mouse): if overlay == nil { change { $0.point(mouse, $1) } }
    case .resize: break
    }
  }

  /// Does what was held back and not followed by anything.
  mutating func settleHeld() {
    guard let held = keyGuard.held, held.dueAt <= now else { return }
    _ = keyGuard.release()
    if case .action(let action) = held.act { perform(action) }
  }

  private mutating func press(_ key: Key) {
    keyGuard.read(key, at: now)
    if keyGuard.held != nil {
      // A sentence that goes on was not meant to leave.
      _ = keyGuard.release()
      return
    }
    guard review.isLargeEnough else { return pressTooSmall(key) }
    if !keyGuard.isRepeat {
      notice = nil
      failure = nil
    }
    if overlay != nil { return pressInOverlay(key) }
    if place == .searching {
      keyGuard.forget()
      return pressInSearch(key)
    }
    if place == .merging {
      keyGuard.forget()
      return pressInEditor(key)
    }
    if keyGuard.isTyping(key, at: now) {
      notice = Notice(text: words.typingIgnored)
      return
    }
    guard let action = action(for: key) else {
      if keyGuard.isRepeat { return }
      keyGuard.readUnused(key, at: now)
      notice = Notice(text: words.keyUnused(KeyNames.name(of: key, words), help: "?"))
      return
    }
    if keyGuard.isRepeat, !action.mayRepeat { return }
    if action == .leave {
      keyGuard.hold(.action(action), key: key, at: now)
    } else {
      perform(action)
    }
  }

  // With no screen below, the key that leaves a screen leaves the program.
  private func action(for key: Key) -> ScreenAction? {
    let action = ScreenKeys.map(place).action(for: key)
    return action == .close && isRoot && key == Self.wayOutKey ? .leave : action
  }

  private mutating func pressTooSmall(_ key: Key) {
    switch key {
    case Self.wayOutKey: keyGuard.hold(.action(.leave), key: key, at: now)
    case .control("c"): notice = Notice(text: words.howToLeave(.atOnce))
    default: break
    }
  }

  private mutating func pressInSearch(_ key: Key) {
    let action = ScreenKeys.map(.searching).action(for: key)
    switch action {
    case .accept, .close, .lineUp, .lineDown, .pageUp, .pageDown, .help, .interrupt:
      if let action { perform(action) }
    default: change { $0.type(key, $1) }
    }
  }

  // Every other key is the editor's own.
  private mutating func pressInEditor(_ key: Key) {
    switch ScreenKeys.map(.merging).action(for: key) {
    case .submit: if !keyGuard.isRepeat { perform(.submit) }
    case .back: perform(.back)
    case .help: perform(.help)
    case .interrupt: perform(.interrupt)
    default: change { $0.type(key, $1) }
    }
  }

  private mutating func pressInOverlay(_ key: Key) {
    keyGuard.forget()
    switch overlay?.press(key, isRushed: keyGuard.isRushed, isRepeat: keyGuard.isRepeat) {
    case .close: overlay = nil
    case .interrupt: perform(.interrupt)
    case .chosen(let action):
      overlay = nil
      perform(action)
    case .disabled(let why): notice = Notice(text: why)
    case nil: break
    }
  }

  /// Does an action: the desk's own, else the screen's.
  mutating func perform(_ action: ScreenAction) {
    if let why = whyNot(action) {
      notice = Notice(text: why)
      return
    }
    count(action)
    switch action {
    case .help: overlay = DeskOverlay(helpFor: place, whyNot, words)
    case .palette: overlay = DeskOverlay(paletteFor: place, whyNot, words)
    case .interrupt: notice = Notice(text: words.howToLeave(wayOut))
    case .leave: leave()
    case .goHome: go(.home)
    case .startReview: go(.review)
    case .practice: go(.practice)
    case .queue: go(.queue(ItemQuery(), isSearching: false))
    case .adjudicate: go(.adjudication)
    case .guide: go(.guide)
    case .log: go(.log)
    case .agreement: go(.agreement)
    case .calibration: go(.calibration)
    case .handOver: handOver()
    case .switchLanguage, .changeTheme, .mouse, .suspend, .noRedToday: performOnProgram(action)
    default: change { $0.perform(action, $1) }
    }
  }

  /// What concerns the program as a whole, from wherever it was asked for.
  mutating func performOnProgram(_ action: ScreenAction) {
    switch action {
    case .switchLanguage:
      review.language = review.language.other
      send(.setLanguage(review.language.rawValue))
    case .changeTheme:
      guard let theme = themes.next() else { return }
      send(.setTheme(theme))
      say(Notice(text: words.themeChanged(theme), role: .success))
    case .mouse:
      isMouseOn.toggle()
      send(.setMouse(isMouseOn))
      say(Notice(text: words.mouse(isOn: isMouseOn), role: .success))
    case .noRedToday: send(.noRedToday(review.progress.redHold != .notToday))
    case .suspend:
      saveDisputes(isLast: true)
      pass(review.saveNow())
      send(.suspend)
    default: break
    }
  }

  /// Opens what the screen is about, with handing over marked.
  private mutating func handOver() {
    guard case .screen(let screen) = sheets.last, let item = screen.subject(facts) else {
      notice = Notice(text: place == .home ? words.noItemOpen : words.noItemHere)
      return
    }
    go(.handOver(item))
  }

  /// The key that leaves the program where no screen lies below.
  static let wayOutKey = Key.character("q")

  /// Whether no screen lies below the one that is seen.
  var isRoot: Bool { sheets.count < 2 }

  /// What leads out of the program from here.
  private var wayOut: WayOut {
    switch place {
    case .list, .searching, .merging: .afterEscape
    case .home, .firstRun: .atOnce
    default: isRoot ? .atOnce : .stepwise
    }
  }

  /// Counts a use, so that its tip goes away.
  private mutating func count(_ action: ScreenAction) {
    guard words.tip(action) != nil, review.seen.use(action.rawValue) else { return }
    send(.remember(review.seen))
  }

  private func whyNot(_ action: ScreenAction) -> String? {
    if action == .adjudicate, !facts.mayAdjudicate { return words.adjudicatorsOnly }
    if action == .calibration, !facts.mayAdjudicate { return words.roundsForAdjudicators }
    guard case .screen(let screen) = sheets.last else { return nil }
    return screen.whyNot(action, facts)
  }

  private mutating func change(
    _ body: (inout any DeskScreen, DeskFacts) -> [DeskRequest]
  ) {
    guard case .screen(var screen) = sheets.last else { return }
    sheets.removeLast()
    let requests = body(&screen, facts)
    sheets.append(.screen(screen))
    follow(requests)
  }
}
