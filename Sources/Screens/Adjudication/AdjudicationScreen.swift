/// On what do reviewers disagree, and what holds?

internal import Curation
internal import TerminalUI
internal import Wording

/// The screen on which an adjudicator settles disputes, one after the other.
struct AdjudicationScreen: DeskScreen {
  /// What is seen.
  enum Content: Sendable {
    case awaited
    case nothing
    case work(DisputeWork)
    case failed
  }

  private(set) var content = Content.awaited
  /// The item that it was opened for; nil for the next dispute.
  private var opening: ItemID?
  /// What was begun and not decided yet.
  private(set) var begun: [ItemID: DisputeWork] = [:]
  /// What was chosen where something was decided, for who takes it back.
  private var decided: [ItemID: DisputeWork] = [:]
  /// What waits for this adjudicator, for others and for nobody; nil before that is known.
  private var figures: HomeFigures?
  /// How many nobody on the team may settle.
  var stuck: Int { figures?.stuck ?? 0 }
  /// What the adjudicator is told of what went wrong with the decision.
  private var broken: [JudgementProblem] = []
  var layout: AdjudicationLayout?
  /// A decision would leave out what was typed: the same key once more decides.
  var isAsking = false

  /// The same screen opened anew, with everything that was begun on it.
  func opened(for item: ItemID? = nil) -> AdjudicationScreen {
    var screen = self
    screen.opening = item
    screen.broken = []
    if !isTouched || item != nil && item != work?.dispute.item.id { screen.content = .awaited }
    screen.work?.isDeciding = false
    return screen
  }

  /// The item on the screen, with what was chosen at it.
  var work: DisputeWork? {
    get { if case .work(let work) = content { work } else { nil } }
    set {
      guard let newValue else { return }
      content = .work(newValue)
      let isBegun = newValue.isTouched || newValue.draft.revision > 0
      begun[newValue.dispute.item.id] = isBegun ? newValue : nil
    }
  }

  /// Keeps what was begun on an item, on the screen or not.
  mutating func keep(_ work: DisputeWork) {
    if work.dispute.item.id == self.work?.dispute.item.id {
      self.work = work
    } else {
      begun[work.dispute.item.id] = work
    }
  }

  /// Whether anything would be lost with the screen.
  var isTouched: Bool { work?.isTouched ?? false }

  var place: HelpPlace { work?.writing == nil ? .adjudicating : .merging }

  func heading(_ facts: DeskFacts) -> [String] {
    let item = work.map { $0.dispute.item.id.description }
    let waiting = figures.map { facts.words.disputesWaiting($0.toSettle) }
    return [facts.words.title(.adjudication), item, waiting, savedState(facts)].compactMap(\.self)
  }

  func message(_ facts: DeskFacts) -> Notice? {
    let words = facts.words
    if let first = broken.first {
      return Notice(text: words.remaining(broken, first: first), role: .error)
    }
    switch content {
    case .awaited: return Notice(text: "", role: .text)
    case .failed: return Notice(text: words.notFetched, role: .error)
    case .nothing where stuck > 0: return Notice(text: "", role: .text)
    case .nothing:
      let text = words.nothingDisputed(
        forOthers: figures?.forOthers ?? 0,
        withReviewers: figures?.withReviewers ?? 0
      )
      return Notice(text: text, role: .success)
    case .work(let work):
      if work.isDeciding { return Notice(text: words.saving, role: .dim) }
      guard let begun = begunBefore(facts) else { return message(of: work, words) }
      guard var said = message(of: work, words) else { return Notice(text: begun, role: .success) }
      said.text += " " + begun
      return said
    }
  }

  private func message(of work: DisputeWork, _ words: any Wordbook) -> Notice? {
    if work.dispute.isRed { return Notice(text: "!! " + words.redDispute, role: .error) }
    if work.dispute.isOwn, !work.dispute.isForOthers {
      return Notice(text: words.decidesOwn, role: .warning)
    }
    let answered = work.dispute.annotations.compactMap { answer in
      answer.sentBack.map { words.sentBack(answer.letter, $0) }
        ?? (answer.isInformed ? words.answeredInSight(answer.letter) : nil)
    }
    return answered.isEmpty ? nil : Notice(text: answered.joined(separator: " · "))
  }

  func hints(_ facts: DeskFacts) -> [(action: ScreenAction, isPinned: Bool)] {
    switch place {
    case .adjudicating where work?.onlyRead != nil:
      [
        (.ruling, true), (.nextAnswer, false), (.diff, false), (.history, false), (.guide, false),
        (.close, true), (.palette, false), (.help, true),
      ]
    case .merging: [(.submit, true), (.back, true), (.undoTyping, false), (.help, true)]
    default:
      [
        (.decide, true), (.takeLeft, true), (.takeRight, true), (.bothGood, false),
        (.merge, false), (.sendBack, false), (.category, false), (.confidence, false),
        (.note, false), (.ruling, false), (.skip, false), (.undo, false), (.palette, false),
        (.close, true), (.help, true),
      ]
    }
  }

  func label(_ action: ScreenAction, _ facts: DeskFacts) -> String? {
    guard let work else { return nil }
    let words = facts.words
    switch action {
    case .takeLeft,
      .takeRight where work.isAside:
      return work.isAside
        ? words.act(action == .takeLeft ? .confirmAside : .returnToQueue)
        : work.annotation(.left).map { $0.letter }
    case .takeRight: return work.annotation(.right).map { $0.letter }
    case .submit:
      return switch work.writing {
      case .sendBack: words.short(.sendBack)
      case .ruling: words.useRuling
      case .merge, .note, nil: words.useText
      }
    default: return nil
    }
  }

  func whyNot(_ action: ScreenAction, _ facts: DeskFacts) -> String? {
    let words = facts.words
    guard let work else {
      switch action {
      case .takeLeft, .takeRight, .bothGood, .fieldLeft, .fieldRight, .nextAnswer, .merge,
        .category, .confidence, .note, .sendBack, .ruling, .decide, .skip, .diff, .history, .submit:
        return words.nothingDisputed
      default: return nil
      }
    }
    if let why = work.onlyRead, Self.decides(action) { return words.notDecided(why) }
    switch action {
    case .bothGood, .fieldLeft, .fieldRight, .merge, .sendBack:
      return work.isAside ? words.onlyAside : nil
    case .nextAnswer: return work.dispute.annotations.count > 2 ? nil : words.noSuchSide
    case .decide: return work.act == nil ? words.decideWhat : nil
    default: return nil
    }
  }

  private static func decides(_ action: ScreenAction) -> Bool {
    switch action {
    case .takeLeft, .takeRight, .bothGood, .fieldLeft, .fieldRight, .merge, .category, .confidence,
      .note, .sendBack, .decide:
      return true
    default: return false
    }
  }

  func subject(_ facts: DeskFacts) -> ItemID? { work?.dispute.item.id }

  mutating func appear(_ facts: DeskFacts) -> [DeskRequest] {
    if isTouched { return [.effect(.home)] }
    let item = work?.dispute.item.id ?? opening
    return [.effect(item.map { .dispute($0) } ?? .nextDispute(after: nil)), .effect(.home)]
  }

  mutating func take(_ event: Event, _ facts: DeskFacts) -> [DeskRequest] {
    switch event {
    case .home(let figures, _): self.figures = figures
    case .dispute(let dispute, let at): take(dispute, at)
    case .decided(let item, let answer, _) where item == work?.dispute.item.id:
      return take(answer, facts)
    case .decisionTakenBack(let item, _):
      guard let item else { return [.say(Notice(text: facts.words.noDecisionToTakeBack))] }
      if let work = decided.removeValue(forKey: item) { begun[item] = work }
      let said = Notice(text: facts.words.decisionTakenBack(item), role: .success)
      return [.say(said), .effect(.dispute(item)), .effect(.home)]
    case .ruled(let version, _): return ruled(version, facts)
    case .disputeDraftSaved: takeSaves(event)
    case .failed:
      takeSaves(event)
      undecided(at: facts.now)
      if case .awaited = content { content = .failed }
    default: break
    }
    return []
  }

  // What an adjudicator has begun stays, whatever else comes.
  private mutating func take(_ dispute: Dispute?, _ at: Timestamp) {
    var same = dispute
    same?.draft = work?.dispute.draft
    if let work, work.isTouched, work.dispute == same { return }
    broken = []
    isAsking = false
    content = dispute.map { .work(resumed($0, at)) } ?? .nothing
  }

  private func resumed(_ dispute: Dispute, _ at: Timestamp) -> DisputeWork {
    let isOpen = dispute.state == .disputed || dispute.state == .setAside
    guard isOpen else { return DisputeWork(dispute, at: at) }
    if let work = begun[dispute.item.id] { return work.resumed(on: dispute, at: at) }
    return dispute.draft.map { DisputeWork(dispute, resuming: $0, at: at) }
      ?? DisputeWork(dispute, at: at)
  }

  // What was to be decided is a draft again.
  private mutating func undecided(at: Timestamp) {
    guard var work else { return }
    if work.isDeciding, work.isTouched { work.draft.changed(at: at) }
    work.isDeciding = false
    self.work = work
  }

  private mutating func take(_ answer: AdjudicationAnswer, _ facts: DeskFacts) -> [DeskRequest] {
    if answer != .stored, answer != .unchanged { undecided(at: facts.now) }
    guard var work else { return [] }
    work.isDeciding = false
    let words = facts.words
    let item = work.dispute.item.id
    switch answer {
    case .stored, .unchanged:
      let act = work.writing == .sendBack ? .sendBack : work.act ?? .pick
      let text = answer == .unchanged ? words.decidedAlready : words.decided(act)
      work.writing = nil
      // Its draft ended with it: who takes the decision back begins another.
      work.draft = DraftKeeping(revision: 0, savedAt: nil)
      work.noted = AdjudicationDraft()
      decided[item] = work
      begun[item] = nil
      content = .awaited
      return [
        .say(Notice(text: text, role: .success)), .effect(.nextDispute(after: item)),
        .effect(.home),
      ]
    case .broken(let problems):
      broken = problems
      if problems.contains(where: \.isAboutText), work.merge != nil {
        work.writing = .merge
        self.work = work
      }
      return []
    case .refused(let why):
      let said = DeskRequest.say(Notice(text: words.notDecided(why), role: .warning))
      switch why {
      case .noteMissing, .red: return [said]
      case .changed, .noSuchAnnotation:
        content = .awaited
        return [said, .effect(.dispute(item))]
      case .unknown, .own, .everybodyTookPart, .notDisputed:
        content = .awaited
        return [said, .effect(.nextDispute(after: item)), .effect(.home)]
      }
    }
  }

  private mutating func ruled(_ version: Int, _ facts: DeskFacts) -> [DeskRequest] {
    guard var work, work.writing == .ruling else { return [] }
    work.isDeciding = false
    work.writing = nil
    work.ruling = Composer("")
    self.work = work
    let key = ScreenKeys.map(place).binding(id: ScreenAction.guide.rawValue)?.keys.first
    let name = key.map { KeyNames.name(of: $0, facts.words) } ?? ""
    let said = facts.words.ruledIn(version: version, key: name)
    return [.say(Notice(text: said, role: .success))]
  }

  /// Nothing is said of an earlier decision any more.
  mutating func forgetBroken() { broken = [] }

  /// Looks for another item.
  mutating func load(after item: ItemID?) -> [DeskRequest] {
    content = .awaited
    return [.effect(.nextDispute(after: item)), .effect(.home)]
  }

  // What the reply answers is read first.
  private func start(
    _ pane: DisputeWork.Pane,
    _ work: DisputeWork,
    _ layout: AdjudicationLayout,
    _ facts: DeskFacts
  ) -> Int {
    guard pane == .conversation else { return 0 }
    return AdjudicationTexts(work, facts).rowOfMessage(columns: layout.conversation.area.columns)
  }

  mutating func arrange(in area: Rect, _ facts: DeskFacts) {
    guard var work else { return }
    let layout = AdjudicationLayout(work, in: area, facts)
    work.list.resize(count: work.fields.count, rows: max(1, layout.fields?.rows ?? 1))
    if let editor = layout.editor {
      work.composer?.resize(to: Size(columns: editor.columns, rows: editor.rows))
    }
    for pane in DisputeWork.Pane.allCases {
      let most = layout.mostScroll(of: pane, work, facts)
      work.scroll[pane] = max(0, min(work.scroll[pane] ?? start(pane, work, layout, facts), most))
    }
    self.work = work
    self.layout = layout
  }
}

extension DisputeText {
  /// The action that opens it.
  var action: ScreenAction {
    switch self {
    case .merge: .merge
    case .note: .note
    case .sendBack: .sendBack
    case .ruling: .ruling
    }
  }
}

extension JudgementProblem {
  /// Whether the text is what has to be changed.
  fileprivate var isAboutText: Bool {
    switch self {
    case .rewriteMissing, .rewriteEqualsReply, .rewriteNotAllowed, .rewriteTooLong, .textHoldsNull,
      .voiceBroken, .overrideWithoutReason, .overrideUnknown:
      true
    default: false
    }
  }
}
