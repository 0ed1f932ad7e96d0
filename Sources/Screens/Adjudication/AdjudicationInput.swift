/// What do keys, pastes and the mouse do while a dispute is settled?

internal import Curation
internal import TerminalUI
internal import Wording

extension AdjudicationScreen {
  mutating func perform(_ action: ScreenAction, _ facts: DeskFacts) -> [DeskRequest] {
    if work?.isDeciding == true { return [] }
    let isAsked = isAsking
    isAsking = false
    switch action {
    case .close: return [.close]
    case .undo: return [.effect(.undoDecision)]
    case .submit: return useText(facts, isAsked: isAsked)
    case .back: work?.writing = nil
    case .undoTyping: _ = type(.control("z"), facts)
    case .redoTyping: _ = type(.control("y"), facts)
    case .selectAll: _ = type(.control("a"), facts)
    case .decide: return decide(facts, isAsked: isAsked)
    case .skip: return load(after: work?.dispute.item.id)
    case .history: return work.map { [.go(.history($0.dispute.item.id))] } ?? []
    default: return choose(action, facts)
    }
    return []
  }

  private mutating func choose(_ action: ScreenAction, _ facts: DeskFacts) -> [DeskRequest] {
    guard var work else { return [] }
    forgetBroken()
    var isDone = true
    switch action {
    case .takeLeft where work.isAside: work.settleAside(.confirmAside)
    case .takeRight where work.isAside: work.settleAside(.returnToQueue)
    case .takeLeft: isDone = work.take(.left)
    case .takeRight: isDone = work.take(.right)
    case .bothGood: isDone = work.takeBoth()
    case .fieldLeft: isDone = work.takeField(from: .left)
    case .fieldRight: isDone = work.takeField(from: .right)
    case .nextAnswer: isDone = work.showNext()
    case .merge: work.beginMerge()
    case .note: work.writing = .note
    case .sendBack: work.writing = .sendBack
    case .ruling: work.writing = .ruling
    case .category: work.category = Self.next(work.category, of: DisputeCategory.allCases)
    case .confidence: work.confidence = Self.next(work.confidence, of: Confidence.allCases)
    case .diff: work.showsDifference.toggle()
    case .nextPane, .previousPane:
      work.focus = layout?.pane(after: work.focus, action) ?? work.focus
    case .pageUp, .pageDown:
      let rows = max(1, (layout?.area(work.focus)?.rows ?? 1) - 1)
      work.scroll[work.focus, default: 0] += action == .pageDown ? rows : -rows
    default: work.list.move(action)
    }
    self.work = work
    return isDone ? [] : [.say(Notice(text: facts.words.noSuchSide))]
  }

  // Nothing, then each in turn, then nothing again.
  private static func next<Value: Equatable>(_ value: Value?, of all: [Value]) -> Value? {
    guard let value else { return all.first }
    let place = all.firstIndex(of: value).map { $0 + 1 } ?? 0
    return all.indices.contains(place) ? all[place] : nil
  }

  private mutating func decide(_ facts: DeskFacts, isAsked: Bool) -> [DeskRequest] {
    guard let work, let decision = work.decision else { return [] }
    // A key meant for the item before decides nothing.
    let age = facts.now.milliseconds - work.appearedAt.milliseconds
    guard age >= KeyGuard.freshMilliseconds else { return [] }
    return send(decision, by: .decide, facts, isAsked: isAsked)
  }

  // Nothing that was typed is left out unasked.
  private mutating func send(
    _ decision: AdjudicationDecision,
    by action: ScreenAction,
    _ facts: DeskFacts,
    isAsked: Bool
  ) -> [DeskRequest] {
    guard var work else { return [] }
    let leftOut = work.leftOut(of: decision)
    if !leftOut.isEmpty, !isAsked {
      isAsking = true
      let key = CalibrationScreen.key(action, in: place, facts)
      let texts = leftOut.map { text in
        (text, CalibrationScreen.key(text.action, in: .adjudicating, facts))
      }
      return [.say(Notice(text: facts.words.leavesOut(texts, key: key), role: .warning))]
    }
    work.isDeciding = true
    // A draft that is saved after the decision would outlive it.
    work.noted = work.written
    work.draft.dueAt = nil
    self.work = work
    forgetBroken()
    return [.effect(.decide(work.dispute.item.id, decision, work.dispute.version))]
  }

  private mutating func useText(_ facts: DeskFacts, isAsked: Bool) -> [DeskRequest] {
    guard var work else { return [] }
    switch work.writing {
    case .sendBack:
      guard !work.back.isBlank else {
        return [.say(Notice(text: facts.words.notDecided(.noteMissing)))]
      }
      return send(work.sendingBack, by: .submit, facts, isAsked: isAsked)
    case .ruling:
      guard !work.ruling.isBlank else { return [.say(Notice(text: facts.words.rulingEmpty))] }
      work.isDeciding = true
      self.work = work
      return [.effect(.rule(work.ruling.text))]
    case .merge: work.useMerge()
    case .note, nil: break
    }
    work.writing = nil
    self.work = work
    forgetBroken()
    return []
  }

  mutating func type(_ key: Key, _ facts: DeskFacts) -> [DeskRequest] {
    guard var work, var composer = work.composer, !work.isDeciding else { return [] }
    isAsking = false
    switch key {
    case .control("a"): composer.change { $0.selectAll() }
    case .control("u"), .control("k"):
      _ = composer.deleteToEdge(isStart: key == .control("u"))
    default: _ = composer.handle(key)
    }
    work.composer = composer
    self.work = work
    return []
  }

  mutating func paste(_ text: String, _ facts: DeskFacts) -> [DeskRequest] {
    guard var work, var composer = work.composer, !work.isDeciding else { return [] }
    isAsking = false
    let replaced = composer.paste(text)
    work.composer = composer
    self.work = work
    return replaced == nil ? [.say(Notice(text: facts.words.editedTooLong, role: .error))] : []
  }

  mutating func point(_ mouse: Mouse, _ facts: DeskFacts) -> [DeskRequest] {
    guard var work, let layout else { return [] }
    switch mouse.kind {
    case .wheelUp, .wheelDown:
      let pane = DisputeWork.Pane.allCases.first {
        layout.area($0)?.contains(mouse.place) == true
      }
      guard let pane else { return [] }
      work.scroll[pane, default: 0] += mouse.kind == .wheelDown ? 3 : -3
    case .press:
      guard let fields = layout.fields, fields.contains(mouse.place), work.writing == nil else {
        return []
      }
      work.list.move(to: work.list.top + mouse.place.row - fields.row)
    }
    self.work = work
    return []
  }
}
