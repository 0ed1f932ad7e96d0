/// What is the review screen, as one value that takes events and can be drawn?

internal import Curation
internal import Guides
internal import TerminalUI
internal import Wording

/// The review screen with everything on top of it: state, update and draw.
///
/// A part of `DeskProgram`, which runs it as itself is run: begin once, update, draw.
struct ReviewProgram: Sendable {
  var scheme: LabelScheme
  let required: [RequiredField]
  var language: Language
  let reviewer: String
  var guideVersion: Int
  let utcOffsetMinutes: @Sendable (Timestamp) -> Int
  var size: Size
  /// What the reviewer has met before.
  var seen: SeenTips
  /// Phrases of the published guides.
  var library: Phrases
  /// How replies should sound, once it was read.
  var voice = VoiceGuides()
  /// Counts up with every change of `voice`.
  var voiceNumber = 0
  /// The moment of the last event.
  var moment = Timestamp(milliseconds: 0)
  /// What is personal beyond what the program knows by itself, and what is not.
  var personalData: PersonalDataRules
  /// Whether the reviewer may settle what others disagree on.
  let mayAdjudicate: Bool
  /// The situation of which alone items come; nil for all.
  let only: Label?
  /// Most words that a reply should have; nil for no limit.
  let replyWords: Int?
  /// Whether leaving goes to a screen below and not out of the program.
  var hasScreenBelow = false
  /// What is practised: which item of how many; nil in earnest.
  var practising: (number: Int, count: Int)?
  /// What the reviewer wants of the program as a whole.
  private var programAction: ScreenAction?
  /// Where the reviewer wants to go.
  private var destination: Destination?

  var progress = QueueProgress(doneToday: 0, waiting: 0)
  var work: ItemWork?
  var overlays: [Overlay] = []
  var isPaused = false
  var waiting: Waiting?
  var outstanding: [Outstanding] = []
  var queued = KeyQueue()
  var keyGuard = KeyGuard()
  var notice: Notice?
  var carriedNotice: Notice?
  var failure: String?
  var coming: ComingGuides?
  /// The emotions that were explained since the start.
  var explained: Set<String> = []
  var outbox: [Effect] = []
  /// The panes in place as of the last event, nil before the first.
  var layout: ReviewLayout?
  /// What comes next in the queue, where there is room to show it.
  var upcoming: Upcoming?
  /// The item to open once nothing is under way any more.
  var wanted: ItemID?
  /// The item to be handed over as soon as it is here.
  var handsOver: ItemID?
  /// The item that is wanted was chosen in a list, to which one that can't be opened leads back.
  var goesBackIfNotOpened = false
  /// Why that item is not open; nothing is on the screen then.
  var notOpened: Notice?
  /// The program is being left: an item that still comes is given back.
  var isLeaving = false
  /// The last undo found nothing, and nothing was done since.
  var knowsNothingToUndo = false

  /// Makes the screen of one reviewer.
  init(_ setup: DeskSetup, size: Size) {
    scheme = setup.scheme
    required = setup.required
    language = setup.language
    reviewer = setup.reviewer
    guideVersion = setup.guideVersion
    utcOffsetMinutes = setup.utcOffsetMinutes
    seen = setup.seen
    library = setup.phrases
    replyWords = setup.replyWords
    personalData = setup.personalData
    mayAdjudicate = setup.mayAdjudicate
    only = setup.only
    self.size = size
  }

  /// What to do first: claim and load an item.
  mutating func begin() -> [Effect] {
    loadNext()
    return takeOutbox()
  }

  /// Takes an event and answers with what is to be done about it, in order.
  mutating func update(_ event: Event) -> [Effect] {
    if let at = event.moment {
      moment = max(moment, at)
      settle(at: at)
    }
    take(event)
    arrange()
    return takeOutbox()
  }

  /// What is to be done at once to keep everything unsaved, as when a signal ends the program.
  mutating func saveNow() -> [Effect] {
    saveDraft()
    return takeOutbox()
  }

  /// When the program wants a `.tick`, nil for never; asked again after every event.
  var wakeAt: Timestamp? {
    [keyGuard.held?.dueAt, work?.draft.dueAt, work?.voice.dueAt].compactMap(\.self).min()
  }

  var words: any Wordbook { language.words }
  var rules: JudgementRules { JudgementRules(scheme: scheme, required: required) }

  mutating func send(_ effect: Effect) { outbox.append(effect) }

  /// Asks for something beside the work, whose failure harms nothing.
  mutating func ask(_ effect: Effect) {
    send(effect)
    outstanding.append(.aside)
  }

  /// Wants another screen; the draft is saved and the clock stands meanwhile.
  mutating func go(_ destination: Destination) { self.destination = destination }

  /// Wants something of the program as a whole.
  mutating func want(_ action: ScreenAction) { programAction = action }

  /// What the reviewer wants of the program as a whole, once.
  mutating func takeProgramAction() -> ScreenAction? {
    defer { programAction = nil }
    return programAction
  }

  /// Where the reviewer wants to go, once.
  mutating func takeDestination() -> Destination? {
    defer { destination = nil }
    return destination
  }

  /// Another screen lies over this one now, or the program goes back to one below.
  mutating func leaveSight(at: Timestamp) -> [Effect] {
    saveDraft()
    work?.clock.stop(at: at)
    return takeOutbox()
  }

  /// The screen is seen again.
  mutating func comeIntoSight(at: Timestamp) {
    if !isPaused { work?.clock.start(at: at) }
  }

  /// Saves and leaves the program.
  mutating func leaveProgram(at: Timestamp) -> [Effect] {
    depart(.leave, at: at)
    return takeOutbox()
  }

  /// Puts the item away that is open, its draft saved, and opens another.
  ///
  /// What is under way is waited for: an item that comes meanwhile is given back.
  mutating func open(_ item: ItemID, at: Timestamp) -> [Effect] {
    if waiting != nil {
      wanted = item
    } else if work?.item.id != item {
      depart(.open(item), at: at)
    } else {
      handOverAsWanted(at: at)
    }
    return takeOutbox()
  }

  private mutating func takeOutbox() -> [Effect] {
    defer { outbox = [] }
    return outbox
  }
}

extension Event {
  /// When it happened, nil where it has no moment.
  var moment: Timestamp? {
    switch self {
    case .input(_, let at), .tick(let at), .loaded(_, _, let at), .draftSaved(_, _, let at),
      .submitted(_, _, let at), .outcomeStored(_, _, let at), .undone(_, let at),
      .failed(_, let at), .home(_, let at), .listed(_, _, let at), .upcoming(_, let at),
      .standing(_, _, let at), .history(_, _, let at), .earlierConversations(_, _, let at),
      .ownRewrites(_, _, let at), .notOpened(_, _, let at), .passedOn(_, _, let at),
      .edited(_, let at), .refused(_, _, _, let at), .overrides(_, let at),
      .told(_, _, let at), .progress(_, let at), .marks(_, _, _, let at), .revealed(_, _, let at),
      .agreement(_, let at), .behind(_, _, let at),
      .dispute(_, let at), .disputeDraftSaved(_, _, let at), .decided(_, _, let at),
      .decisionTakenBack(_, let at),
      .stoodBy(_, _, let at), .settledWork(_, let at), .round(_, let at), .roundStarted(_, let at),
      .ruled(_, let at):
      at
    case .guides, .voice, .personalData: nil
    }
  }

  /// Whether it is something of the guides, which holds for every item to come, whatever is on the screen.
  var isPublished: Bool {
    switch self {
    case .guides, .voice, .personalData: true
    default: false
    }
  }
}
