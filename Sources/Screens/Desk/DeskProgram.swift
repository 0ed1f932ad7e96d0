/// What is the whole program, as one value that takes events and can be drawn?

public import Curation
public import TerminalUI
public import Wording

/// The desk: the review screen and the others, one over the other, with what they share.
///
/// A value in, a value out: it has no clock, no store and no terminal. Who runs it calls `begin` once, does
/// the effects in order, answers each with its event, sends `.tick` at `wakeAt`, and shows `draw()` after
/// every event.
public struct DeskProgram: Sendable {
  /// What lies on the desk; the last one is seen and has the keys.
  enum Sheet: Sendable {
    case review
    case practice(PracticeRun)
    case screen(any DeskScreen)
  }

  /// The screen that the program opens with.
  public enum Start: Sendable {
    case home, review, adjudication
  }

  var review: ReviewProgram
  var sheets: [Sheet] = []
  let start: Start
  var isReviewBegun = false
  var overlay: DeskOverlay?
  var notice: Notice?
  var failure: String?
  var log = MessageLog()
  var themes: ThemeChoice
  var isMouseOn = false
  var keyGuard = KeyGuard()
  /// The list in which an item was chosen that is still on its way.
  var leftList: QueueScreen?
  /// The screen for disputes as it was seen last, with everything that was begun on it.
  var disputes = AdjudicationScreen()
  /// The program is left as soon as what was begun on disputes is durable.
  var leavesOnceSaved = false
  /// Whoever wants to leave was told that something can't be saved.
  var knowsOfLoss = false
  var now: Timestamp
  var outbox: [Effect] = []

  /// Makes the program of one reviewer.
  ///
  /// - Parameters:
  ///   - setup: What holds for the reviewer and the workspace.
  ///   - start: What to show first.
  ///   - size: The terminal's size.
  ///   - now: The moment.
  public init(_ setup: DeskSetup, start: Start, size: Size, now: Timestamp) {
    review = ReviewProgram(setup, size: size)
    themes = ThemeChoice(names: setup.themes, current: setup.theme)
    self.start = start
    self.now = now
  }

  /// What to do first.
  public mutating func begin() -> [Effect] {
    // A newcomer meets the first-run card before anything else; whoever practised does not wait for it,
    // and it says nothing to whoever comes to settle what others said.
    if start == .adjudication || review.seen.isKnown(PracticeRun.tip) {
      goToStart()
    } else {
      send(.home)
    }
    send(.voice)
    arrange()
    return takeOutbox()
  }

  /// Takes an event and answers with what is to be done about it, in order.
  public mutating func update(_ event: Event) -> [Effect] {
    if let at = event.moment { now = max(now, at) }
    take(event)
    arrange()
    saveDisputes()
    return takeOutbox()
  }

  /// What is to be done at once to keep everything unsaved, as when a signal ends the program.
  public mutating func saveNow() -> [Effect] {
    saveDisputes(isLast: true)
    pass(review.saveNow())
    return takeOutbox()
  }

  /// When the program wants a `.tick`, nil for never; asked again after every event.
  public var wakeAt: Timestamp? {
    var moments = [review.wakeAt, keyGuard.held?.dueAt, disputes.savesAt]
    switch sheets.last {
    case .practice(let run): moments.append(run.review.wakeAt)
    case .screen(let screen): moments.append(screen.wakeAt.flatMap { $0 > now ? $0 : nil })
    case .review, nil: break
    }
    return moments.compactMap(\.self).min()
  }

  /// The language that the reviewer reads now.
  public var language: Language { review.language }

  /// What the screens may know.
  var facts: DeskFacts {
    DeskFacts(
      scheme: review.scheme,
      voice: review.voice,
      guideVersion: review.guideVersion,
      reviewer: review.reviewer,
      language: review.language,
      seen: review.seen,
      mayAdjudicate: review.mayAdjudicate,
      size: review.size,
      item: review.work?.item.id,
      itemLanguage: review.work?.item.conversation.language,
      progress: review.progress,
      now: now,
      utcOffsetMinutes: review.utcOffsetMinutes
    )
  }

  var words: any Wordbook { review.language.words }

  mutating func send(_ effect: Effect) { outbox.append(effect) }

  private mutating func takeOutbox() -> [Effect] {
    defer { outbox = [] }
    return outbox
  }
}
