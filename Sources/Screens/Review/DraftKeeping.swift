/// When must a draft be saved, and how long has the reviewer been at it?

internal import Curation

/// What is durable of an unfinished answer, and when the rest must be.
struct DraftKeeping: Hashable, Sendable {
  /// Longest that a change stays unsaved; with room to spare under the promised second.
  static let delayMilliseconds: Int64 = 800
  /// How long after a failure the next try comes.
  static let retryMilliseconds: Int64 = 5_000

  /// The newest revision asked for.
  var revision: Int
  /// The newest revision known to be durable.
  var savedRevision: Int
  /// When that was.
  var savedAt: Timestamp?
  /// When the oldest change that no save was asked for must go out.
  var dueAt: Timestamp?

  init(_ draft: Draft?) {
    // What was submitted stands without a revision, and is no draft before it is changed.
    self.init(
      revision: draft?.revision ?? 0,
      savedAt: draft.flatMap { $0.revision > 0 ? $0.savedAt : nil }
    )
  }

  /// Goes on from what is stored.
  init(revision: Int, savedAt: Timestamp?) {
    self.revision = revision
    savedRevision = revision
    self.savedAt = savedAt
  }

  /// The last save failed.
  private(set) var hasFailed = false

  /// There are changes that no save was asked for.
  var isDirty: Bool { dueAt != nil }
  /// A save is on its way.
  var isSaving: Bool { savedRevision < revision }

  mutating func changed(at: Timestamp) {
    if dueAt == nil { dueAt = at.advanced(byMilliseconds: Self.delayMilliseconds) }
  }

  /// Counts up for a save that is asked for now.
  mutating func nextRevision() -> Int {
    dueAt = nil
    revision += 1
    return revision
  }

  mutating func saved(_ revision: Int, at: Timestamp) {
    savedRevision = max(savedRevision, revision)
    savedAt = at
    hasFailed = false
  }

  /// A save failed: what it held is unsaved again.
  mutating func failed(at: Timestamp) {
    savedRevision = revision
    hasFailed = true
    dueAt = at.advanced(byMilliseconds: Self.retryMilliseconds)
  }
}

/// How long a person has been at an item: gaps between keys, each capped, pauses left out.
struct ActiveClock: Hashable, Sendable {
  /// Longest gap that counts.
  static let capMilliseconds: Int64 = 60_000

  /// What was counted so far.
  private(set) var milliseconds: Int64
  private var lastAt: Timestamp
  private var isStopped = false

  init(milliseconds: Int64, lastAt: Timestamp) {
    self.milliseconds = milliseconds
    self.lastAt = lastAt
  }

  /// A key was pressed.
  mutating func key(at: Timestamp) {
    guard !isStopped else { return }
    let gap = at.milliseconds - lastAt.milliseconds
    milliseconds += max(0, min(gap, Self.capMilliseconds))
    lastAt = max(lastAt, at)
  }

  mutating func stop(at: Timestamp) {
    key(at: at)
    isStopped = true
  }

  mutating func start(at: Timestamp) {
    isStopped = false
    lastAt = max(lastAt, at)
  }
}

extension ReviewProgram {
  /// Asks for a save of everything unsaved.
  mutating func saveDraft() {
    guard var work, work.draft.isDirty else { return }
    let revision = work.draft.nextRevision()
    send(
      .saveDraft(
        work.item.id,
        work.answer,
        revision: revision,
        activeMilliseconds: work.clock.milliseconds
      )
    )
    outstanding.append(.draft(work.item.id, revision: revision))
    self.work = work
  }
}
