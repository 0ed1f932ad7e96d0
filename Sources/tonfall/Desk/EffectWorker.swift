/// Where do the screens' effects run, and how do their answers come back?

import Curation
import Dispatch
import Guides
import Screens
import Synchronization
import Wording
import Workflow

/// Runs effects in order on one thread of its own, and keeps their answers until the screen's loop
/// takes them.
///
/// `@unchecked Sendable`: `desk`, `guides` and `words` are touched on `queue` only, `answers` is
/// behind its mutex.
final class EffectWorker: @unchecked Sendable {
  private let queue = DispatchQueue(label: "tonfall.effects", qos: .userInteractive)
  private let desk: ReviewDesk
  private let workspace: Workspace
  private let path: String
  private let wake: @Sendable () -> Void
  private let answers = Mutex<[Event]>([])
  /// The newest list asked for; older ones need no answer.
  private let newestList = Mutex<Int>(0)
  private var language: Language
  private var guides: PublishedGuides
  /// The list on the screen, which is asked anew when the search index has become whole.
  private var shownList: Effect?
  private var isIndexing = false

  /// Makes a worker at a reviewer's desk; `wake` is called when there is an answer to take.
  init(
    _ open: OpenWorkspace,
    desk: ReviewDesk,
    guides: PublishedGuides,
    language: Language,
    wake: @escaping @Sendable () -> Void
  ) {
    self.desk = desk
    workspace = open.workspace
    path = open.folder
    self.language = language
    self.guides = guides
    self.wake = wake
  }

  /// Runs an effect after those sent before.
  func send(_ effect: Effect) {
    if case .list(_, _, _, let request) = effect { newestList.withLock { $0 = request } }
    queue.async { self.run(effect) }
  }

  /// Takes the answers that have come since.
  func take() -> [Event] {
    answers.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }

  /// Waits until everything sent before is done, but no longer than `milliseconds`.
  func drain(milliseconds: Int) {
    let done = DispatchSemaphore(value: 0)
    queue.async { done.signal() }
    _ = done.wait(timeout: .now() + .milliseconds(milliseconds))
  }

  private func answer(_ event: Event) {
    answers.withLock { $0.append(event) }
    wake()
  }

  private func run(_ effect: Effect) {
    do throws(StorageError) {
      try perform(effect)
    } catch {
      let words = CommandWords(language: language)
      answer(.failed(sentence: words.sentence(.store(error, path: path)), at: World.now()))
    }
  }

  private func perform(_ effect: Effect) throws(StorageError) {
    switch effect {
    case .nextItem:
      try tellOfNewGuides()
      try load()
    case .saveDraft(let item, let judgement, let revision, let active):
      let at = try desk.saveDraft(
        judgement,
        for: item,
        revision: revision,
        activeMilliseconds: active
      )
      answer(.draftSaved(item, revision: revision, at: at))
    case .submit(let item, let judgement, let active):
      try submit(judgement, for: item, activeMilliseconds: active)
    case .voice: try readVoice()
    case .overrides: answer(.overrides(try desk.overrideCounts(), at: World.now()))
    case .outcome(let item, let outcome, let note):
      try desk.store(outcome, for: item, note: note)
      answer(.outcomeStored(item, outcome, at: World.now()))
    case .undo:
      let undone = try desk.undo()
      answer(.undone(undone, at: World.now()))
      if undone != nil { try load() }
    case .release(let item): try desk.release(item)
    case .setLanguage(let name):
      language = Language(rawValue: name) ?? language
      try desk.setLanguage(name)
    case .setTheme(let name): try desk.setTheme(name)
    case .remember(let seen): try desk.remember(seen)
    case .home: answer(.home(try desk.home(), at: World.now()))
    case .upcoming(let limit):
      answer(.upcoming(try desk.upcoming(limit: limit), at: World.now()))
    case .list: try list(effect)
    case .standing(let item):
      answer(.standing(item, try desk.standing(of: item), at: World.now()))
    case .history(let item):
      answer(.history(item, try desk.history(of: item), at: World.now()))
    case .earlierConversations(let item):
      let earlier = try desk.earlierConversations(
        of: item,
        limit: Limits.earlierConversations
      )
      answer(.earlierConversations(item, earlier, at: World.now()))
    case .ownRewrites(let item, let situation):
      let rewrites = try desk.ownRewrites(situation: situation, limit: 20)
      answer(.ownRewrites(item, rewrites, at: World.now()))
    case .open(let item): try open(item)
    case .passOn(let item):
      answer(.passedOn(item, try desk.passOn(item, note: ""), at: World.now()))
    case .told(let item, let contact):
      let told = try desk.tell(contact, of: item, in: language == .sv ? .sv : .en)
      answer(.told(item, told, at: World.now()))
    case .noRedToday(let isOn):
      try desk.setNoRedToday(isOn)
      answer(.progress(try desk.progress(), at: World.now()))
    case .changeMarks(let item, let change):
      let marks = try desk.changeMarks(change, of: item)
      answer(.marks(item, change, marks, at: World.now()))
    case .reveal(let item, let mark):
      try desk.logReveal(of: item)
      answer(.revealed(item, mark, at: World.now()))
    case .agreement:
      let team = try desk.agreement(TeamOptions())
      answer(.agreement(team, at: World.now()))
    case .behind(let key):
      answer(.behind(key, try desk.items(behind: key, TeamOptions()), at: World.now()))
    case .nextDispute, .dispute, .saveDisputeDraft, .decide, .undoDecision, .round:
      try adjudicate(effect)
    case .startRound(let items):
      let start = try workspace.startCalibration(items: items, by: desk.reviewer)
      answer(.roundStarted(start, at: World.now()))
    case .rule(let text): try rule(text)
    case .settledWork(let limit):
      answer(.settledWork(try desk.settledWork(limit: limit), at: World.now()))
    case .standBy(let item):
      answer(.stoodBy(item, try desk.standBy(item), at: World.now()))
    case .copy, .suspend, .quit, .setMouse, .editOutside: break
    }
  }

  // The screen offers none of this to whoever may not.
  private func adjudicate(_ effect: Effect) throws(StorageError) {
    guard let disputes = AdjudicationDesk(workspace, adjudicator: desk.reviewer) else {
      return answer(.dispute(nil, at: World.now()))
    }
    try tellOfNewGuides()
    switch effect {
    case .nextDispute(let after):
      answer(.dispute(try disputes.next(after: after), at: World.now()))
    case .dispute(let item):
      answer(.dispute(try disputes.dispute(item), at: World.now()))
    case .saveDisputeDraft(let item, let draft, let seen, let revision):
      let at = try disputes.saveDraft(draft, on: item, seen: seen, revision: revision)
      answer(.disputeDraftSaved(item, revision: revision, at: at))
    case .decide(let item, let decision, let version):
      let result = try disputes.decide(decision, on: item, expecting: version)
      answer(.decided(item, result, at: World.now()))
    case .undoDecision:
      answer(.decisionTakenBack(try disputes.undo(), at: World.now()))
    case .round(let number):
      let round = try disputes.calibration(number).map { round, count throws(StorageError) in
        let items = try disputes.round(round.items)
        return ShownRound(
          round,
          of: count,
          verdicts: try disputes.verdicts(on: items),
          items: items
        )
      }
      answer(.round(round, at: World.now()))
    default: break
    }
  }

  // Into the draft first, so that a later version does not lack it; a second try adds nothing there.
  private func rule(_ text: String) throws(StorageError) {
    let words = CommandWords(language: language)
    guard desk.reviewer.mayAdjudicate else {
      return answer(.failed(sentence: words.mayNotAdjudicate(desk.reviewer.name), at: World.now()))
    }
    let ruling = Ruling(date: words.today, text: text)
    do {
      try GuideFiles.add(ruling, in: path)
      let version = try workspace.publish(ruling, by: desk.reviewer)
      try tellOfNewGuides()
      answer(.ruled(version: version, at: World.now()))
    } catch let error as CommandError {
      answer(.failed(sentence: words.sentence(error), at: World.now()))
    } catch let error as GuideErrors {
      answer(.failed(sentence: words.sentence(.guides(error)), at: World.now()))
    } catch let error as StorageError {
      throw error
    } catch {
      answer(.failed(sentence: "\(error)", at: World.now()))
    }
  }

  // What no longer holds under guides that are newer than the screen's comes back with these.
  private func submit(
    _ judgement: Judgement,
    for item: ItemID,
    activeMilliseconds: Int64
  ) throws(StorageError) {
    let result = try desk.submit(
      judgement,
      for: item,
      guideVersion: guides.version,
      activeMilliseconds: activeMilliseconds
    )
    switch result {
    case .kept(let kept):
      answer(.submitted(item, kept, at: World.now()))
    case .refused(let problems, let version):
      try tellOfNewGuides()
      answer(.refused(item, problems, version: version, at: World.now()))
    }
  }

  private func readVoice() throws(StorageError) {
    answer(.voice(try workspace.voice(guides), version: guides.version))
  }

  private func open(_ item: ItemID) throws(StorageError) {
    switch try desk.open(item) {
    case .item(let item): answer(.loaded(item, try desk.progress(), at: World.now()))
    case .notOpened(let why): answer(.notOpened(item, why, at: World.now()))
    }
  }

  private func list(_ effect: Effect) throws(StorageError) {
    guard case .list(let query, let after, let limit, let request) = effect,
      newestList.withLock({ $0 }) == request
    else { return }
    let page = try desk.list(query, after: after, limit: limit)
    answer(.listed(page, request: request, at: World.now()))
    shownList = effect
    if page.coverage?.isComplete == false, !isIndexing {
      isIndexing = true
      queue.async { self.index() }
    }
  }

  // A slice at a time, so that whatever the reviewer does goes between; the list shows the rest when all is in.
  // After a failure the next list asked for tries again: the list says meanwhile how far it was searched.
  private func index() {
    do throws(StorageError) {
      if try desk.indexSlice(milliseconds: 20) != nil { return queue.async { self.index() } }
    } catch {
      isIndexing = false
      return
    }
    isIndexing = false
    if let shownList { run(shownList) }
  }

  private func load() throws(StorageError) {
    let item = try desk.next()
    answer(.loaded(item, try desk.progress(), at: World.now()))
  }

  private func tellOfNewGuides() throws(StorageError) {
    guard try workspace.guideVersion() > guides.version else { return }
    guides = try workspace.guides()
    answer(.personalData(guides.personalData))
    answer(.guides(guides.scheme, guides.phrases, version: guides.version))
    try readVoice()
  }
}
