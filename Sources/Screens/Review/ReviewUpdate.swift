/// How does the program change when something happens?

internal import Curation
internal import TerminalUI
internal import Wording

extension ReviewProgram {
  mutating func take(_ event: Event) {
    switch event {
    case .input(.resize(let size), _): self.size = size
    case .input(let input, let at): take(input, at: at)
    case .tick: break
    case .loaded(let item, let progress, let at): loaded(item, progress, at: at)
    case .draftSaved(let item, let revision, let at): draftSaved(item, revision, at: at)
    case .submitted(let item, let kept, let at): submitted(item, kept, at: at)
    case .outcomeStored(let item, let outcome, _): stored(outcome, item)
    case .undone(let undone, let at): took(back: undone, at: at)
    case .guides(let scheme, let phrases, let version):
      coming = ComingGuides(scheme: scheme, phrases: phrases, version: version)
      if work == nil { takeComingGuides() }
    case .voice(let guides, let version): took(guides, version: version)
    case .refused(let item, let problems, let version, let at):
      settle(.submit(item))
      refused(item, problems, version, at: at)
    case .notOpened(let item, let why, let at): notOpened(item, why, at: at)
    case .failed(let sentence, let at): failed(sentence, at: at)
    case .upcoming(let items, _): took(items)
    case .ownRewrites(let item, let rewrites, _): took(rewrites, of: item)
    case .edited(let edited, let at): took(edited, at: at)
    case .told(let item, let told, _): took(told, of: item)
    case .progress(let progress, _): took(progress)
    case .stoodBy(let item, let isDone, _): stoodBy(item, isDone: isDone)
    case .marks(let item, let change, let marks, _): took(marks, after: change, of: item)
    case .revealed(let item, let mark, _): took(revealed: mark, of: item)
    case .personalData(let rules): personalData = rules
    case .home, .listed, .standing, .history, .earlierConversations, .passedOn, .overrides,
      .agreement, .behind,
      .dispute, .disputeDraftSaved, .decided, .decisionTakenBack, .settledWork, .round,
      .roundStarted:
      break
    case .ruled: takeOwnRuling()
    }
  }

  /// Does what is due at a moment, before anything else that happens then.
  mutating func settle(at: Timestamp) {
    if let held = keyGuard.held, held.dueAt <= at {
      _ = keyGuard.release()
      perform(held.act, at: at)
    }
    if let due = work?.draft.dueAt, due <= at { saveDraft() }
  }

  private mutating func take(_ input: TerminalInput, at: Timestamp) {
    switch input {
    case .key(let key): press(key, at: at)
    case .paste(let text): pasted(text, at: at)
    case .resize(let size): self.size = size
    case .mouse(let mouse): point(mouse, at: at)
    }
  }

  private mutating func pasted(_ text: String, at: Timestamp) {
    _ = keyGuard.release()
    guard isLargeEnough, !isPaused else { return }
    if waiting != nil { return queued.add(.paste(text), at: at) }
    guard work != nil else { return }
    work?.clock.key(at: at)
    notice = nil
    switch place {
    case .writing, .noting: paste(text, at: at)
    case .list: changeOverlay { $0.search?.paste(text) }
    case .searching: findPasted(text)
    case .excusing: pasteIntoExcuse(text)
    case .judging, .menu: overlays = [.question(.pasted(text))]
    case .question, .paused, .empty, .waiting, .home, .queue, .reading, .firstRun, .picking,
      .agreement, .adjudicating, .merging, .calibrating:
      break
    }
  }

  /// Replays what was pressed while the last answer was made durable.
  mutating func replayQueue() {
    for (input, at) in queued.takeAll() {
      settle(at: at)
      take(input, at: at)
    }
  }
}

extension ReviewProgram {
  private mutating func loaded(_ item: ReviewItem?, _ progress: QueueProgress, at: Timestamp) {
    self.progress = progress
    let wasAwaited = settle(.next)
    // An item that nobody asked for must not push work aside.
    guard wasAwaited || work == nil else { return }
    if isLeaving || wanted != nil, !giveBack(item) { return }
    takeComingGuides()
    goesBackIfNotOpened = false
    waiting = nil
    failure = nil
    overlays = []
    isPaused = false
    guard let item, item.conversation.turns.indices.contains(item.id.turn) else {
      work = nil
      notice = carriedNotice
      carriedNotice = nil
      _ = queued.takeAll()
      return
    }
    work = ItemWork(item, at: at, personalData: personalData)
    if let carriedNotice {
      notice = carriedNotice
    } else if item.isCorrection {
      notice = Notice(text: words.correcting(item.id), role: .success)
    } else if let draft = item.draft {
      notice = Notice(text: words.draftFound(clock(draft.savedAt)), role: .success)
    } else {
      notice = nil
    }
    carriedNotice = nil
    arrange()
    handOverAsWanted(at: at)
    replayQueue()
  }

  /// Gives an item back that came too late; answers whether it is the one that is wanted.
  private mutating func giveBack(_ item: ReviewItem?) -> Bool {
    if !isLeaving, item?.id == wanted {
      wanted = nil
      return true
    }
    if let item { send(.release(item.id)) }
    work = nil
    if !isLeaving { loadNext() }
    return false
  }

  private mutating func draftSaved(_ item: ItemID, _ revision: Int, at: Timestamp) {
    settle(.draft(item, revision: revision))
    guard work?.item.id == item else { return }
    work?.draft.saved(revision, at: at)
    if outstanding.isEmpty { failure = nil }
    guard case .savingFirst(let departure) = waiting, work?.draft.isSaving == false else { return }
    waiting = nil
    goOn(departure, at: at)
  }

  private mutating func submitted(_ item: ItemID, _ kept: SubmitResult, at: Timestamp) {
    settle(.submit(item))
    guard work?.item.id == item else { return }
    if kept == .informed {
      carriedNotice = Notice(text: words.submittedInformed(item))
    } else if kept == .surplus {
      carriedNotice = Notice(text: words.submittedLate(item))
    } else if case .submitting(let verdict) = waiting {
      carriedNotice = Notice(text: words.submitted(verdict, item), role: .success)
    }
    work = nil
    knowsNothingToUndo = false
    loadNext()
  }

  private mutating func stored(_ outcome: Outcome, _ item: ItemID) {
    settle(.outcome(item))
    guard work?.item.id == item else { return }
    carriedNotice = Notice(text: words.stored(outcome, item), role: .success)
    work = nil
    knowsNothingToUndo = false
    loadNext()
  }

  private mutating func took(back undone: Undone?, at: Timestamp) {
    settle(.undo)
    guard let undone else {
      waiting = nil
      knowsNothingToUndo = true
      notice = Notice(text: words.nothingToUndo)
      if let wanted {
        self.wanted = nil
        return depart(.open(wanted), at: at)
      }
      return replayQueue()
    }
    carriedNotice = Notice(text: words.undone(undone), role: .success)
    waiting = .loading
    outstanding.append(.next)
  }

  private mutating func notOpened(_ item: ItemID, _ why: NotOpened, at: Timestamp) {
    settle(.next)
    handsOver = nil
    let sentence = Notice(text: words.notOpened(item, why, clock: clock))
    if goesBackIfNotOpened {
      // Whoever asked for this very item did not ask for another one.
      goesBackIfNotOpened = false
      waiting = nil
      work = nil
      _ = queued.takeAll()
      notOpened = sentence
    } else {
      carriedNotice = sentence
      loadNext()
    }
  }

  private mutating func failed(_ sentence: String, at: Timestamp) {
    failure = words.retry(sentence)
    wanted = nil
    guard !outstanding.isEmpty else { return }
    switch outstanding.removeFirst() {
    case .draft(let item, _):
      if work?.item.id == item { work?.draft.failed(at: at) }
      guard case .savingFirst(let departure) = waiting else { return }
      if departure == .leave { overlays = [.question(.leaveUnsaved)] }
    case .submit, .outcome:
      work?.clock.start(at: at)
      work?.draft.changed(at: at)
    case .next, .undo: break
    case .aside:
      work?.outside = nil
      return
    }
    waiting = nil
    _ = queued.takeAll()
  }

  @discardableResult
  private mutating func settle(_ answered: Outstanding) -> Bool {
    guard let place = outstanding.firstIndex(of: answered) else { return false }
    // Answers come in order: what was asked for beside it before has no answer any more.
    let before = outstanding[..<place].filter { $0 != .aside }
    outstanding.replaceSubrange(...place, with: before)
    return true
  }

  /// The answer to something asked for beside the work came.
  mutating func settleAside() {
    if let place = outstanding.firstIndex(of: .aside) { outstanding.remove(at: place) }
  }

  // A ruling of one's own changes no label: it holds at once, beside an item too.
  private mutating func takeOwnRuling() {
    guard let coming else { return }
    var ruled = scheme
    ruled.rulings = coming.scheme.rulings
    guard ruled == coming.scheme else { return }
    let carried = carriedNotice
    takeComingGuides()
    carriedNotice = carried
  }

  /// Takes the guides that were published while the item before was open.
  mutating func takeComingGuides() {
    guard let coming else { return }
    self.coming = nil
    if coming.version != guideVersion, carriedNotice == nil {
      carriedNotice = Notice(text: words.newGuides(coming.version))
    }
    scheme = coming.scheme
    library = coming.phrases
    if let voice = coming.voice { use(voice) }
    guideVersion = coming.version
  }

  /// The time of the day on the reviewer's clock.
  func clock(_ at: Timestamp) -> String {
    words.clock(at, offsetMinutes: utcOffsetMinutes(at))
  }
}
