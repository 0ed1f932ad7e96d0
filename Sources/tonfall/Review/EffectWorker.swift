/// Where do the screens' effects run, and how do their answers come back?

import Curation
import Dispatch
import Screens
import Synchronization
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
  private let words: CommandWords
  private let path: String
  private let wake: @Sendable () -> Void
  private let answers = Mutex<[Event]>([])
  private var guideVersion: Int

  /// Makes a worker at a reviewer's desk; `wake` is called when there is an answer to take.
  init(
    _ open: OpenWorkspace,
    desk: ReviewDesk,
    guideVersion: Int,
    wake: @escaping @Sendable () -> Void
  ) {
    self.desk = desk
    workspace = open.workspace
    words = CommandWords(language: open.language)
    path = open.folder
    self.guideVersion = guideVersion
    self.wake = wake
  }

  /// Runs an effect after those sent before.
  func send(_ effect: Effect) {
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
      let result = try desk.submit(
        judgement,
        for: item,
        guideVersion: guideVersion,
        activeMilliseconds: active
      )
      answer(.submitted(item, late: result == .surplus, at: World.now()))
    case .outcome(let item, let outcome, let note):
      try desk.store(outcome, for: item, note: note)
      answer(.outcomeStored(item, outcome, at: World.now()))
    case .undo:
      let undone = try desk.undo()
      answer(.undone(undone, at: World.now()))
      if undone != nil { try load() }
    case .release(let item): try desk.release(item)
    case .setLanguage(let language): try desk.setLanguage(language)
    case .copy, .suspend, .quit: break
    }
  }

  private func load() throws(StorageError) {
    let item = try desk.next()
    answer(.loaded(item, try desk.progress(), at: World.now()))
  }

  private func tellOfNewGuides() throws(StorageError) {
    guard try workspace.guideVersion() > guideVersion else { return }
    let guides = try workspace.guides()
    guideVersion = guides.version
    answer(.guides(guides.scheme, version: guides.version))
  }
}
