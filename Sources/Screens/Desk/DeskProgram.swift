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
    case home, review
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
    // A newcomer meets the first-run card before anything else; whoever practised does not wait for it.
    if review.seen.isKnown(PracticeRun.tip) {
      goToStart()
    } else {
      send(.home)
    }
    arrange()
    return takeOutbox()
  }

  /// Takes an event and answers with what is to be done about it, in order.
  public mutating func update(_ event: Event) -> [Effect] {
    if let at = event.moment { now = max(now, at) }
    take(event)
    arrange()
    return takeOutbox()
  }

  /// What is to be done at once to keep everything unsaved, as when a signal ends the program.
  public mutating func saveNow() -> [Effect] { review.saveNow() }

  /// When the program wants a `.tick`, nil for never; asked again after every event.
  public var wakeAt: Timestamp? {
    var moments = [review.wakeAt, keyGuard.held?.dueAt]
    if case .practice(let run) = sheets.last { moments.append(run.review.wakeAt) }
    return moments.compactMap(\.self).min()
  }

  /// The language that the reviewer reads now.
  public var language: Language { review.language }

  /// What the screens may know.
  var facts: DeskFacts {
    DeskFacts(
      scheme: review.scheme,
      guideVersion: review.guideVersion,
      reviewer: review.reviewer,
      language: review.language,
      seen: review.seen,
      size: review.size,
      item: review.work?.item.id,
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

/// What holds for a reviewer at the desk.
public struct DeskSetup: Sendable {
  /// What can be chosen.
  public var scheme: LabelScheme
  /// What must be answered before submitting.
  public var required: [RequiredField]
  /// What can be put into a reply, for every language and situation.
  public var phrases: Phrases
  /// Most words that a reply should have; nil for no limit.
  public var replyWords: Int?
  /// The version of the published guides.
  public var guideVersion: Int
  /// The reviewer's name as shown.
  public var reviewer: String
  /// The reviewer's language; the palette changes it.
  public var language: Language
  /// What the reviewer has met before.
  public var seen: SeenTips
  /// Names of the themes there are.
  public var themes: [String]
  /// The theme shown.
  public var theme: String
  /// How far the wall clock is from UTC at a moment.
  public var utcOffsetMinutes: @Sendable (Timestamp) -> Int

  /// Makes a setup.
  public init(
    scheme: LabelScheme,
    required: [RequiredField],
    phrases: Phrases = Phrases(),
    replyWords: Int? = nil,
    guideVersion: Int,
    reviewer: String,
    language: Language,
    seen: SeenTips = SeenTips(),
    themes: [String] = [],
    theme: String = "",
    utcOffsetMinutes: @escaping @Sendable (Timestamp) -> Int
  ) {
    self.scheme = scheme
    self.required = required
    self.phrases = phrases
    self.replyWords = replyWords
    self.guideVersion = guideVersion
    self.reviewer = reviewer
    self.language = language
    self.seen = seen
    self.themes = themes
    self.theme = theme
    self.utcOffsetMinutes = utcOffsetMinutes
  }
}

/// The themes to change between.
struct ThemeChoice: Hashable, Sendable {
  var names: [String]
  var current: String

  /// Goes on to the next theme; nil where there is no other.
  mutating func next() -> String? {
    guard names.count > 1 else { return nil }
    let place = names.firstIndex(of: current) ?? -1
    current = names[(place + 1) % names.count]
    return current
  }
}
