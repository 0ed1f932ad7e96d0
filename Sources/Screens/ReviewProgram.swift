/// What is the whole program, as one value that takes events and can be drawn?

public import Curation
public import TerminalUI
public import Wording

/// The review screen with everything on top of it: state, update and draw.
///
/// A value in, a value out: it has no clock, no store and no terminal. Who runs it calls `begin` once, does
/// the effects in order, answers each with its event, sends `.tick` at `wakeAt`, and shows `draw()` after
/// every event.
public struct ReviewProgram: Sendable {
  var scheme: LabelScheme
  let required: [RequiredField]
  var language: Language
  let reviewer: String
  var guideVersion: Int
  let utcOffsetMinutes: @Sendable (Timestamp) -> Int
  var size: Size

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
  var outbox: [Effect] = []
  /// The panes in place as of the last event, nil before the first.
  var layout: ReviewLayout?

  /// Makes the program of one reviewer.
  ///
  /// - Parameters:
  ///   - scheme: What can be chosen.
  ///   - required: What must be answered before submitting.
  ///   - language: The reviewer's language; the palette changes it.
  ///   - reviewer: The reviewer's name as shown in the top line.
  ///   - guideVersion: The version of the published guides.
  ///   - utcOffsetMinutes: How far the wall clock is from UTC at a moment.
  ///   - size: The terminal's size.
  public init(
    scheme: LabelScheme,
    required: [RequiredField],
    language: Language,
    reviewer: String,
    guideVersion: Int,
    utcOffsetMinutes: @escaping @Sendable (Timestamp) -> Int,
    size: Size
  ) {
    self.scheme = scheme
    self.required = required
    self.language = language
    self.reviewer = reviewer
    self.guideVersion = guideVersion
    self.utcOffsetMinutes = utcOffsetMinutes
    self.size = size
  }

  /// What to do first: claim and load an item.
  public mutating func begin() -> [Effect] {
    loadNext()
    return takeOutbox()
  }

  /// Takes an event and answers with what is to be done about it, in order.
  public mutating func update(_ event: Event) -> [Effect] {
    if let at = event.moment { settle(at: at) }
    take(event)
    arrange()
    return takeOutbox()
  }

  /// What is to be done at once to keep everything unsaved, as when a signal ends the program.
  public mutating func saveNow() -> [Effect] {
    saveDraft()
    return takeOutbox()
  }

  /// When the program wants a `.tick`, nil for never; asked again after every event.
  public var wakeAt: Timestamp? {
    [keyGuard.held?.dueAt, work?.draft.dueAt].compactMap(\.self).min()
  }

  var words: any Wordbook { language.words }
  var rules: JudgementRules { JudgementRules(scheme: scheme, required: required) }

  mutating func send(_ effect: Effect) { outbox.append(effect) }

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
      .failed(_, let at):
      at
    case .guides: nil
    }
  }
}
