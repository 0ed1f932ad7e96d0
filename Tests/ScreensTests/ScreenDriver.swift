// How does a test press keys and see what comes of it? A program with a clock and a small desk in memory.

import Curation
import Guides
import Screens
import TerminalUI
import Wording

/// Runs a `DeskProgram` against items in memory; time passes only when told to.
struct ScreenDriver {
  /// What the desk was asked to keep.
  struct Submission: Equatable {
    var item: ItemID
    var judgement: Judgement
    var activeMilliseconds: Int64
  }

  private(set) var program: DeskProgram
  private(set) var now: Timestamp
  /// Every effect asked for, in order.
  private(set) var effects: [Effect] = []
  private(set) var submissions: [Submission] = []
  private(set) var outcomes: [(ItemID, Outcome)] = []
  private(set) var drafts: [ItemID: Draft] = [:]
  /// Unfinished decisions, as they were saved last.
  private(set) var disputeDrafts: [ItemID: AdjudicationDraft] = [:]
  /// What `u` would take back, newest last.
  private(set) var history: [Undone] = []
  private var waiting: [ReviewItem]
  private var known: [ItemID: ReviewItem] = [:]
  private var unanswered: [Effect] = []
  /// Whether effects are answered at once; if not, `answerAll` does it.
  var answersAtOnce = true
  /// The sentence with which the next effects of the desk fail.
  var failure: String?
  /// The voice guides of the workspace; nil for none.
  private let voice: VoiceGuides?
  /// What the next submission is refused with, under these guides; nil where it is kept.
  var refusal: (problems: [JudgementProblem], version: Int)?
  /// What the answers of the other screens say.
  var desk = SampleDesk()
  /// How many red items wait, and why they don't come to this reviewer.
  var redWaiting = 0
  var redHold: RedHold?
  /// Milliseconds before each key.
  var gap: Int64 = 500

  init(
    _ items: [ReviewItem] = [Samples.item()],
    scheme: LabelScheme = Samples.scheme,
    required: [RequiredField] = [.emotions, .situation],
    language: Language = .sv,
    size: Size = Size(columns: 80, rows: 24),
    answersAtOnce: Bool = true,
    start: DeskProgram.Start = .review,
    seen: SeenTips = SampleDesk.practised,
    only: String? = nil,
    disputes: [Dispute]? = nil,
    voice: VoiceGuides? = nil
  ) {
    self.voice = voice
    desk.disputes = disputes ?? []
    now = Samples.morning
    waiting = items
    self.answersAtOnce = answersAtOnce
    let setup = DeskSetup(
      scheme: scheme,
      required: required,
      phrases: SampleDesk.phrases,
      guideVersion: 3,
      reviewer: "Lena",
      mayAdjudicate: disputes != nil,
      only: scheme.situations.first { $0.id == only },
      language: language,
      seen: seen,
      themes: ["auto", "dark", "light"],
      theme: "auto",
      utcOffsetMinutes: { _ in 120 }
    )
    program = DeskProgram(setup, start: start, size: size, now: now)
    run(program.begin())
  }

  /// Presses keys one after another, each letter of the text being one.
  mutating func press(_ letters: String) {
    for letter in letters { key(.character(letter)) }
  }

  /// Writes into an editor as fast as people do; `\n` is Enter.
  mutating func type(_ text: String, gap: Int64 = 120) {
    for character in text {
      advance(milliseconds: gap)
      send(.input(.key(character == "\n" ? .enter : .character(character)), at: now))
    }
  }

  mutating func key(_ key: Key) {
    advance(milliseconds: gap)
    send(.input(.key(key), at: now))
  }

  mutating func paste(_ text: String) {
    advance(milliseconds: gap)
    send(.input(.paste(text), at: now))
  }

  mutating func resize(_ columns: Int, _ rows: Int) {
    send(.input(.resize(Size(columns: columns, rows: rows)), at: now))
  }

  /// Lets time pass, with a tick at every moment the program asked for.
  mutating func advance(milliseconds: Int64) {
    let end = now.advanced(byMilliseconds: milliseconds)
    while let wake = program.wakeAt, wake <= end {
      now = max(now, wake)
      send(.tick(at: now))
    }
    now = end
  }

  mutating func send(_ event: Event) { run(program.update(event)) }

  /// Answers what was left unanswered.
  mutating func answerAll() {
    while !unanswered.isEmpty { answer(unanswered.removeFirst()) }
  }

  var canvas: Canvas { program.draw() }
  var text: String { canvas.text }

  func shows(_ words: String) -> Bool { text.contains(words) }

  private mutating func run(_ asked: [Effect]) {
    effects += asked
    for effect in asked {
      if answersAtOnce { answer(effect) } else { unanswered.append(effect) }
    }
  }

  private mutating func answer(_ effect: Effect) {
    if let failure, effect.hasAnswer { return send(.failed(sentence: failure, at: now)) }
    switch effect {
    case .nextItem: send(.loaded(nextItem(), progress, at: now))
    case .saveDraft(let item, let judgement, let revision, let active):
      drafts[item] = Draft(
        judgement: judgement,
        revision: revision,
        savedAt: now,
        activeMilliseconds: active
      )
      send(.draftSaved(item, revision: revision, at: now))
    case .saveDisputeDraft(let item, let draft, _, let revision):
      disputeDrafts[item] = draft
      send(.disputeDraftSaved(item, revision: revision, at: now))
    case .submit(let item, let judgement, let active):
      if let refusal {
        self.refusal = nil
        return send(.refused(item, refusal.problems, version: refusal.version, at: now))
      }
      submissions.append(Submission(item: item, judgement: judgement, activeMilliseconds: active))
      if let verdict = judgement.verdict { history.append(.annotation(item, verdict)) }
      drafts[item] = Draft(
        judgement: judgement,
        revision: (drafts[item]?.revision ?? 0) + 1,
        savedAt: now
      )
      send(.submitted(item, .stored, at: now))
    case .outcome(let item, let outcome, _):
      outcomes.append((item, outcome))
      history.append(.outcome(item, outcome))
      send(.outcomeStored(item, outcome, at: now))
    case .undo: undo()
    case .open(let id):
      if let item = known[id] ?? waiting.first(where: { $0.id == id }) {
        waiting.removeAll { $0.id == id }
        known[id] = item
        send(.loaded(item, progress, at: now))
      } else {
        send(.notOpened(id, .unknown, at: now))
      }
    case .voice: if let voice { send(.voice(voice, version: 3)) }
    case .home, .list, .upcoming, .standing, .history, .earlierConversations, .ownRewrites,
      .passOn, .editOutside, .overrides, .agreement, .behind, .nextDispute, .dispute, .decide,
      .undoDecision, .standBy, .settledWork, .round, .startRound, .rule:
      if let event = desk.answer(effect, progress, at: now) { send(event) }
    case .told(let item, let contact):
      let whom = contact?.name.sv ?? ""
      let told = HandoverTold(reviewer: "Lena", contact: contact?.id, whom: whom, at: now)
      send(.told(item, told, at: now))
    case .noRedToday(let isOn):
      redHold = isOn ? .notToday : nil
      send(.progress(progress, at: now))
    case .changeMarks(let id, let change):
      guard var item = known[id] else { return }
      let texts = PersonalTexts(turns: item.conversation.turns, marks: item.screening.marks)
      item.screening.marks = texts.marks(after: change) ?? item.screening.marks
      known[id] = item
      send(.marks(id, change, item.screening.marks, at: now))
    case .reveal(let item, let mark): send(.revealed(item, mark, at: now))
    case .release, .copy, .setLanguage, .setTheme, .setMouse, .remember, .suspend, .quit: break
    }
  }

  /// The conversation of an item as the desk has it.
  func conversation(_ item: ItemID) -> Conversation? { known[item]?.conversation }

  private mutating func undo() {
    let last = history.popLast()
    send(.undone(last, at: now))
    switch last {
    case .annotation(let id, _), .outcome(let id, _):
      var item = known[id]
      item?.draft = drafts[id]
      send(.loaded(item, progress, at: now))
    case nil: break
    }
  }

  private mutating func nextItem() -> ReviewItem? {
    guard !waiting.isEmpty else { return nil }
    let item = waiting.removeFirst()
    known[item.id] = item
    return item
  }

  private var progress: QueueProgress {
    QueueProgress(
      doneToday: 14 + submissions.count,
      waiting: 212,
      redWaiting: redWaiting,
      redHold: redHold
    )
  }
}

extension Effect {
  /// Whether the desk answers it with an event.
  var hasAnswer: Bool {
    switch self {
    case .nextItem, .saveDraft, .submit, .outcome, .undo, .open, .home, .list, .upcoming, .standing,
      .history, .earlierConversations, .ownRewrites, .passOn, .told, .noRedToday, .editOutside,
      .changeMarks, .reveal, .agreement, .behind, .nextDispute, .dispute, .saveDisputeDraft,
      .decide, .undoDecision, .standBy, .settledWork, .round, .startRound, .rule:
      true
    case .voice, .overrides, .release, .copy, .setLanguage, .setTheme, .setMouse, .remember,
      .suspend, .quit:
      false
    }
  }

  /// Whether it changes what is stored for good, or leaves.
  var isFinal: Bool {
    switch self {
    case .submit, .outcome, .undo, .quit, .release, .suspend, .passOn, .open, .told, .noRedToday,
      .decide, .undoDecision, .standBy, .startRound, .rule:
      true
    case .nextItem, .saveDraft, .copy, .setLanguage, .setTheme, .setMouse, .remember, .home, .list,
      .upcoming, .standing, .history, .earlierConversations, .ownRewrites, .editOutside, .voice,
      .overrides, .changeMarks, .reveal, .agreement, .behind, .nextDispute, .dispute,
      .saveDisputeDraft, .settledWork,
      .round:
      false
    }
  }
}
