/// How does one practise? Five items made up for it, on the real review screen, with nothing stored.

internal import Curation
internal import Guides
internal import TerminalUI
internal import Wording

/// A practice under way: a review screen of its own whose effects are answered here.
///
/// What it hands back concerns the program, never an item of the store.
struct PracticeRun: Sendable {
  /// The name under which the reviewer's memory knows that the practice was offered.
  static let tip = "practice"

  /// What the lead says of the item on the screen, once it was answered.
  struct Comment: Sendable {
    /// The reviewer's verdict and the lead's.
    var own: Verdict
    var lead: Verdict
    var text: String
    /// When it was shown.
    var at: Timestamp
  }

  private(set) var review: ReviewProgram
  /// The place of the item on the screen.
  private var place = 0
  /// What was answered to the items before, nil where one was put away; for `u`.
  private var answered: [Judgement?] = []
  private(set) var comment: Comment?
  /// The practice has ended: all items are done, or the reviewer has left.
  private(set) var isOver = false
  /// Whether every item was gone through.
  private(set) var isDone = false
  /// Where the reviewer wants to go, with the practice left or kept below.
  private var destination: Destination?

  init(_ review: ReviewProgram, _ facts: DeskFacts) {
    self.review = review
    self.review.beginPractice()
    show(0, with: nil, at: facts.now)
  }

  /// How many items there are.
  var count: Int { items.count }
  /// Whether the item on the screen is the last one.
  var isLast: Bool { place + 1 >= count }

  // In the language that the reviewer reads now; the item on the screen stays as it is.
  private var items: [PracticeText] { review.words.practice }

  /// Takes an event; answers with the effects that concern the real world.
  mutating func update(_ event: Event) -> [Effect] {
    if comment != nil, case .input(let input, let at) = event, !isResize(input) {
      takeUnderComment(input, at: at)
      return []
    }
    var passed: [Effect] = []
    var asked = review.update(event)
    while !asked.isEmpty, !isOver {
      let effect = asked.removeFirst()
      switch effect {
      case .copy, .setLanguage, .setTheme, .setMouse, .remember, .suspend, .editOutside:
        passed.append(effect)
      default: asked += answer(effect, at: event.moment ?? review.clockNow)
      }
    }
    if let destination = review.takeDestination() { go(destination) }
    return passed
  }

  /// Where the reviewer wants to go, once.
  mutating func takeDestination() -> Destination? {
    defer { destination = nil }
    return destination
  }

  /// What the reviewer wants of the program as a whole, once.
  mutating func takeProgramAction() -> ScreenAction? { review.takeProgramAction() }

  /// Says something until the next key.
  mutating func say(_ notice: Notice) { review.notice = notice }

  private func isResize(_ input: TerminalInput) -> Bool {
    if case .resize = input { true } else { false }
  }

  private mutating func go(_ destination: Destination) {
    switch destination {
    // These are about the whole workspace, and the practice waits below.
    case .guide, .log, .settled, .card: self.destination = destination
    // An item made up for practice is in no store.
    case .history, .earlier, .item, .handOver: say(Notice(text: review.words.notWhilePractising))
    case .back: isOver = true
    case .home, .review, .queue, .behind, .practice, .firstRun, .agreement, .calibration,
      .adjudication, .answers:
      isOver = true
      self.destination = destination
    }
  }

  private mutating func answer(_ effect: Effect, at: Timestamp) -> [Effect] {
    switch effect {
    case .saveDraft(let item, _, let revision, _):
      return review.update(.draftSaved(item, revision: revision, at: at))
    case .submit(_, let judgement, _):
      answered.append(judgement)
      review.stopWaiting(saying: Notice(text: review.words.practiceAnswered, role: .dim))
      let text = items[place]
      comment = Comment(
        own: judgement.verdict ?? text.verdict,
        lead: text.verdict,
        text: text.comment,
        at: at
      )
      return []
    case .outcome(_, let outcome, _):
      answered.append(nil)
      goOn(saying: Notice(text: review.words.practicePutAway(outcome), role: .success), at: at)
      return []
    case .undo:
      guard let last = answered.popLast() else { return review.update(.undone(nil, at: at)) }
      let notice = Notice(text: review.words.practiceBack, role: .success)
      show(place - 1, with: last ?? Judgement(), saying: notice, at: at)
      return []
    case .ownRewrites(let item, _): return review.update(.ownRewrites(item, [], at: at))
    case .quit, .release:
      isOver = true
      return []
    default: return []
    }
  }

  private mutating func goOn(saying notice: Notice? = nil, at: Timestamp) {
    comment = nil
    guard !isLast else {
      isOver = true
      isDone = true
      return
    }
    show(place + 1, with: nil, saying: notice, at: at)
  }

  private mutating func show(
    _ place: Int,
    with judgement: Judgement?,
    saying notice: Notice? = nil,
    at: Timestamp
  ) {
    guard items.indices.contains(place) else { return isOver = true }
    self.place = place
    var item = Self.item(items[place], number: place + 1)
    item.draft = judgement.map { Draft(judgement: $0, revision: 1, savedAt: at) }
    review.practise(item, number: place + 1, of: count, saying: notice, at: at)
  }

  private static func item(_ text: PracticeText, number: Int) -> ReviewItem {
    let turns = [Turn(.customer, text.customer), Turn(.bot, text.reply)]
    let conversation = Conversation(source: "practice", turns: turns)
    return ReviewItem(
      id: ItemID(conversation: Int64(number), turn: 1),
      conversation: conversation
    )
  }
}

extension PracticeRun {
  /// Enter goes on, `u` takes the answer back, `q` leaves; all else waits.
  private mutating func takeUnderComment(_ input: TerminalInput, at: Timestamp) {
    guard case .key(let key) = input, let comment, review.isLargeEnough else { return }
    review.keyGuard.read(key, at: at)
    // Nobody has read it that fast: the key was meant for the answer.
    let shown = at.milliseconds - comment.at.milliseconds
    guard shown >= KeyGuard.freshMilliseconds, !review.keyGuard.isRepeat else { return }
    let words = review.words
    switch key {
    case .enter, .escape, .function(2): goOn(at: at)
    case .character("u"):
      self.comment = nil
      _ = answered.popLast()
      say(Notice(text: words.practiceBack, role: .success))
    case .character("q"): isOver = true
    case .control("c"): say(Notice(text: words.howToLeave(.stepwise)))
    default: break
    }
  }
}

extension ReviewProgram {
  /// Forgets all work, for a practice beside it.
  mutating func beginPractice() {
    // What is practised is the desk; its texts were not written for anybody's guide.
    use(VoiceGuides())
    work = nil
    overlays = []
    outstanding = []
    waiting = nil
    notice = nil
    failure = nil
    _ = queued.takeAll()
    _ = keyGuard.release()
    hasScreenBelow = true
  }

  /// Shows an item to be practised on.
  mutating func practise(
    _ item: ReviewItem,
    number: Int,
    of count: Int,
    saying notice: Notice?,
    at: Timestamp
  ) {
    practising = (number, count)
    carriedNotice = nil
    waiting = nil
    outstanding = [.next]
    _ = queued.takeAll()
    _ = update(.loaded(item, progress, at: at))
    self.notice = notice
    arrange()
  }

  /// Takes an answer for given although nobody stored it.
  mutating func stopWaiting(saying notice: Notice) {
    outstanding = []
    waiting = nil
    self.notice = notice
    arrange()
  }

  /// The latest moment known.
  var clockNow: Timestamp { work?.shownAt ?? Timestamp(milliseconds: 0) }
}
