/// How does the desk change when something happens, and how does one get from screen to screen?

internal import Curation
internal import TerminalUI
internal import Wording

extension DeskProgram {
  mutating func take(_ event: Event) {
    settleHeld()
    switch event {
    case .input(.resize(let size), _): resize(to: size)
    case .input(let input, _): take(input, event)
    case .tick: tick(event)
    // The text is that of the screen from which the editor was asked for.
    case .edited where isPractising: givePractice(event)
    case .progress(let progress, _): took(progress, event)
    case .home(let figures, _) where sheets.isEmpty: begin(with: figures)
    case .failed(let sentence, _): failed(sentence, event)
    default:
      giveReview(event)
      giveScreens(event)
      if case .disputeDraftSaved = event { goOnLeaving() }
    }
  }

  // What comes to the reviewer was changed, from whichever screen.
  private mutating func took(_ progress: QueueProgress, _ event: Event) {
    review.took(progress)
    if let said = review.notice { isReviewSeen ? log.add(said, at: now) : say(said) }
    giveScreens(event)
  }

  // The answer to the question whether this is a newcomer.
  private mutating func begin(with figures: HomeFigures) {
    goToStart()
    giveScreens(.home(figures, at: now))
    if figures.isNewcomer {
      go(.firstRun)
    } else {
      know(PracticeRun.tip)
    }
  }

  /// Shows the screen that the program opens with.
  mutating func goToStart() {
    switch start {
    case .home: go(.home)
    case .review: go(.review)
    case .adjudication: go(.adjudication)
    }
  }

  private mutating func failed(_ sentence: String, _ event: Event) {
    log.add(Notice(text: sentence, role: .error), at: now)
    if sheets.isEmpty { goToStart() }
    giveReview(event)
    if case .screen = sheets.last { failure = words.retry(sentence) }
    giveScreens(event)
    if leavesOnceSaved { stay(saying: sentence) }
  }

  private mutating func tick(_ event: Event) {
    giveReview(event)
    if isPractising { givePractice(event) }
  }

  /// Whether the practice has the keys.
  private var isPractising: Bool { if case .practice = sheets.last { true } else { false } }

  /// Gives the practice an event, and does what it wants of the program.
  private mutating func givePractice(_ event: Event) {
    guard case .practice(var run) = sheets.last else { return }
    sheets.removeLast()
    pass(run.update(event))
    review.language = run.review.language
    review.seen = run.review.seen
    if let action = run.takeProgramAction() {
      performOnProgram(action)
      if let notice { run.say(notice) }
    }
    let destination = run.takeDestination()
    if run.isOver {
      if sheets.isEmpty { sheets.append(.review) }
      appear()
    } else {
      sheets.append(.practice(run))
    }
    if let destination { go(destination) }
    guard run.isOver else { return }
    let sentence =
      run.isDone ? words.practiceOver(isReviewing: isReviewSeen) : words.practiceLeft
    say(Notice(text: sentence, role: .success))
    if isReviewSeen { review.notice = notice }
  }

  private mutating func resize(to size: Size) {
    let event = Event.input(.resize(size), at: now)
    giveReview(event)
    for index in sheets.indices {
      guard case .practice(var run) = sheets[index] else { continue }
      pass(run.update(event))
      sheets[index] = .practice(run)
    }
  }

  private mutating func take(_ input: TerminalInput, _ event: Event) {
    switch sheets.last {
    case .review: giveReview(event)
    case .practice: givePractice(event)
    case .screen: takeForScreen(input)
    case nil: takeBeforeBegin(input)
    }
  }

  // Nothing is there yet but the wish to leave.
  private mutating func takeBeforeBegin(_ input: TerminalInput) {
    if case .key(Self.wayOutKey) = input { send(.quit) }
  }

  /// Gives the review screen an event, and goes where it wants to.
  mutating func giveReview(_ event: Event) {
    guard isReviewBegun || event.isPublished else {
      if case .input(.resize(let size), _) = event { review.size = size }
      return
    }
    let before = review.notice
    pass(review.update(event))
    if let notice = review.notice, notice != before { log.add(notice, at: now) }
    if let sentence = review.notOpened {
      review.notOpened = nil
      returnToList(saying: sentence)
    }
    if let action = review.takeProgramAction() {
      performOnProgram(action)
      review.notice = notice ?? review.notice
    }
    if let destination = review.takeDestination() { go(destination) }
  }

  private mutating func giveScreens(_ event: Event) {
    for index in sheets.indices {
      guard sheets.indices.contains(index), case .screen(var screen) = sheets[index] else {
        continue
      }
      let requests = screen.take(event, facts)
      sheets[index] = .screen(screen)
      follow(requests)
    }
    if !hasDisputes { disputes.takeSaves(event) }
  }

  /// Passes effects on to whoever runs the program.
  mutating func pass(_ effects: [Effect]) { outbox += effects }

  /// Does what a screen asked for.
  mutating func follow(_ requests: [DeskRequest]) {
    for request in requests {
      switch request {
      case .effect(let effect): send(effect)
      case .go(let destination): go(destination)
      // Only `q` leaves the program.
      case .close where isRoot: say(Notice(text: words.howToLeave(.atOnce)))
      case .close: go(.back)
      case .say(let notice): say(notice)
      }
    }
  }

  /// Says something until the next key.
  mutating func say(_ notice: Notice) {
    self.notice = notice
    log.add(notice, at: now)
  }

  /// Takes a tip for known and remembers it.
  mutating func know(_ tip: String) {
    guard !review.seen.isKnown(tip) else { return }
    review.seen.know(tip)
    send(.remember(review.seen))
  }
}

extension DeskProgram {
  /// Shows another screen, or goes back to one below.
  mutating func go(_ destination: Destination) {
    notice = nil
    overlay = nil
    if case .back = destination { return goBack() }
    let wasReviewing = isReviewSeen
    switch destination {
    case .back, .guide, .log, .firstRun, .history, .card, .earlier, .agreement, .calibration,
      .settled:
      break
    // Whoever goes on has the card behind them.
    case .home, .review, .item, .handOver, .queue, .behind, .practice, .adjudication, .answers:
      dropFirstRun()
    }
    switch destination {
    case .back: break
    case .review: showReview()
    case .item(let item): showReview(opening: item)
    case .handOver(let item):
      review.handsOver = item
      showReview(opening: item)
    case .practice:
      know(PracticeRun.tip)
      let run = PracticeRun(review, facts)
      sheets.removeAll { if case .practice = $0 { true } else { false } }
      sheets.append(.practice(run))
    case .home: showHome()
    case .queue(let query, let isSearching): show(QueueScreen(query, isSearching: isSearching))
    case .behind(let items, let all): show(QueueScreen(behind: items, of: all))
    case .guide: show(GuideScreen(at: wasReviewing ? review.work?.lastEmotion : nil))
    case .adjudication:
      keepDisputes()
      show(disputes.opened())
    case .answers(let item):
      keepDisputes()
      show(disputes.opened(for: item))
    case .settled: show(SettledScreen())
    case .history(let item): show(HistoryScreen(item))
    case .card(let card): show(CardScreen(card))
    case .earlier(let item): show(EarlierScreen(item))
    case .log: show(LogScreen(log))
    case .firstRun: show(FirstRunScreen())
    case .agreement: show(AgreementScreen())
    case .calibration: show(CalibrationScreen())
    }
    if wasReviewing, !isReviewSeen { pass(review.leaveSight(at: now)) }
  }

  /// Whether the review screen has the keys.
  var isReviewSeen: Bool { if case .review = sheets.last { true } else { false } }

  private mutating func goBack() {
    let wasReviewing = isReviewSeen
    guard sheets.count > 1 else { return leave() }
    keepDisputes()
    sheets.removeLast()
    if wasReviewing { pass(review.leaveSight(at: now)) }
    appear()
  }

  /// Nothing that was begun on a dispute is lost by leaving it, whichever way.
  mutating func keepDisputes() {
    for case .screen(let screen) in sheets {
      if let seen = screen as? AdjudicationScreen { disputes = seen }
    }
  }

  /// Asks for what must be saved of what was begun on disputes; everything where there may be no
  /// later.
  mutating func saveDisputes(isLast: Bool = false) {
    keepDisputes()
    var isSeen = false
    if case .screen(let screen) = sheets.last { isSeen = screen is AdjudicationScreen }
    pass(disputes.saves(at: now, isSeen: isSeen, isLast: isLast))
    for index in sheets.indices {
      guard case .screen(let screen) = sheets[index], screen is AdjudicationScreen else { continue }
      sheets[index] = .screen(disputes)
    }
  }

  // Whether the screen for disputes lies on the desk.
  private var hasDisputes: Bool {
    sheets.contains { sheet in
      if case .screen(let screen) = sheet { screen is AdjudicationScreen } else { false }
    }
  }

  /// The uppermost screen comes into sight.
  private mutating func appear() {
    switch sheets.last {
    case .review: beginReview()
    case .screen(var screen):
      sheets.removeLast()
      let requests = screen.appear(facts)
      sheets.append(.screen(screen))
      follow(requests)
    case .practice, nil: break
    }
  }

  // The item that was chosen can't be opened: nothing is, and the list is there again.
  private mutating func returnToList(saying sentence: Notice) {
    isReviewBegun = false
    if isReviewSeen, let list = leftList {
      let isBelow = sheets.dropLast().contains {
        if case .screen(let screen) = $0 { screen is QueueScreen } else { false }
      }
      if isBelow { sheets.removeLast() } else { sheets.append(.screen(list)) }
      appear()
    }
    leftList = nil
    say(sentence)
  }

  // The review screen is on the desk once; whatever lies over it is put away.
  private mutating func showReview(opening item: ItemID? = nil) {
    let place = sheets.firstIndex { if case .review = $0 { true } else { false } }
    leftList = nil
    if item != nil, case .screen(let screen) = sheets.last { leftList = screen as? QueueScreen }
    review.goesBackIfNotOpened = leftList != nil
    if let place {
      sheets.removeLast(sheets.count - place - 1)
    } else {
      sheets.append(.review)
    }
    beginReview(opening: item)
  }

  private mutating func beginReview(opening item: ItemID? = nil) {
    review.hasScreenBelow = sheets.count > 1
    let isFirst = !isReviewBegun
    isReviewBegun = true
    if let item {
      pass(review.open(item, at: now))
    } else if isFirst {
      pass(review.begin())
    } else {
      review.comeIntoSight(at: now)
    }
  }

  // Whoever passed by the card has read it: it does not come again.
  private mutating func dropFirstRun() {
    let count = sheets.count
    sheets.removeAll {
      if case .screen(let screen) = $0 { screen is FirstRunScreen } else { false }
    }
    if sheets.count < count { know(PracticeRun.tip) }
  }

  // The home screen keeps its figures until it has newer ones.
  private mutating func showHome() {
    let place = sheets.firstIndex {
      if case .screen(let screen) = $0 { screen is HomeScreen } else { false }
    }
    guard let place else { return show(HomeScreen()) }
    sheets.removeLast(sheets.count - place - 1)
    appear()
  }

  // A screen of a kind that is on the desk already takes its place.
  private mutating func show<Screen: DeskScreen>(_ screen: Screen) {
    let place = sheets.firstIndex {
      if case .screen(let other) = $0 { other is Screen } else { false }
    }
    if let place {
      sheets.removeLast(sheets.count - place)
    }
    sheets.append(.screen(screen))
    appear()
  }

  /// Leaves the program; what was begun on disputes is durable before, and the review screen saves
  /// first where there is something to save.
  mutating func leave() {
    if !knowsOfLoss || !disputes.hasFailed {
      saveDisputes(isLast: true)
      leavesOnceSaved = disputes.isSaving
      if leavesOnceSaved { return say(Notice(text: words.leaving, role: .dim)) }
    }
    guard isReviewBegun else { return send(.quit) }
    if review.work != nil, !isReviewSeen { showReview() }
    pass(review.leaveProgram(at: now))
  }

  // Goes on with leaving once everything is durable.
  private mutating func goOnLeaving() {
    knowsOfLoss = false
    keepDisputes()
    guard leavesOnceSaved, !disputes.isSaving else { return }
    leave()
  }

  // Nobody leaves without being told what is lost by it.
  private mutating func stay(saying sentence: String) {
    leavesOnceSaved = false
    knowsOfLoss = true
    failure = sentence + " " + words.leaveLosesDraft
  }
}
