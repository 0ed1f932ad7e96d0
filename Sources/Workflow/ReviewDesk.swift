/// What can a reviewer do at the desk?

public import Curation
internal import Guides
internal import Storage

/// One reviewer at work: next item, drafts, submit, put away, undo.
///
/// Every call is durable when it answers. Not to be used from two threads at once.
public final class ReviewDesk {
  /// Who works here.
  public let reviewer: Reviewer
  /// The situation of which alone items come, as far as they are expected to be of it; nil for all.
  public let only: String?
  let workspace: Workspace
  let judgements = JudgementJSON()
  private let draws: Draws
  // Of the version that was met last.
  private var rules: SubmitRules?
  // The day on which times at work were last looked through for old ones.
  private var forgotOn: Int64?
  /// How far the team agrees as last measured, and what it was measured from.
  var measured: MeasuredOnce?
  /// The hand-over guide as last read, with its version.
  var handover: (version: Int, guide: HandoverGuide)?

  /// Opens the desk for a reviewer, with `only` for items of this situation.
  public init(_ workspace: Workspace, reviewer: Reviewer, only: String? = nil) {
    self.workspace = workspace
    self.reviewer = reviewer
    self.only = only
    draws = Draws(seed: String(workspace.settings.seed))
  }

  /// The reviewer's next item under a lease; nil when nothing is left for them.
  public func next() throws(StorageError) -> ReviewItem? {
    let now = workspace.surroundings.now()
    let day = workspace.surroundings.day(now)
    // A desk may stay open for days.
    if forgotOn != day {
      try workspace.forgetOldTime()
      forgotOn = day
    }
    let id = try workspace.store.claimNext(
      reviewer: reviewer.id,
      now: now,
      day: day,
      until: leaseEnd(from: now),
      only: only
    ) { place in
      draws.draws(.gold, workspace.settings.goldShare, reviewer: reviewer.id, at: place)
    }
    guard let id else { return nil }
    return try item(id)
  }

  /// An item as this reviewer sees it.
  public func item(_ id: ItemID) throws(StorageError) -> ReviewItem {
    guard let stored = try workspace.store.conversation(of: id) else {
      throw .inconsistent("no item \(id)")
    }
    var item = try workspace.reviewItem(id, stored)
    try addCards(to: &item)
    if let draft = try workspace.store.draft(of: id, reviewer: reviewer.id) {
      item.draft = Draft(
        judgement: try workspace.guides().scheme.current(try judgements.decode(draft.body)),
        revision: draft.revision,
        savedAt: draft.savedAt,
        activeMilliseconds: draft.activeMilliseconds
      )
    }
    return item
  }

  /// Saves a draft and renews the lease; answers when it was saved.
  @discardableResult
  public func saveDraft(
    _ judgement: Judgement,
    for item: ItemID,
    revision: Int,
    activeMilliseconds: Int64
  ) throws(StorageError) -> Timestamp {
    let now = workspace.surroundings.now()
    try workspace.store.saveDraft(
      JudgementJSON.encode(judgement),
      for: item,
      reviewer: reviewer.id,
      revision: revision,
      activeMilliseconds: activeMilliseconds,
      at: now,
      until: leaseEnd(from: now)
    )
    return now
  }

  /// Submits a judgement, under the guides that hold when it is submitted.
  ///
  /// The voice guide is asked in any case. Where the guides were published anew since the reviewer
  /// got the item, everything is looked through again.
  ///
  /// - Parameters:
  ///   - judgement: one that `JudgementRules` finds nothing missing in.
  ///   - item: the item.
  ///   - guideVersion: the guides that the reviewer saw.
  ///   - activeMilliseconds: how long the reviewer was at it; nil when not measured.
  /// - Returns: what became of it; a judgement that no longer holds is not stored, its draft stays.
  /// - Throws: what the store says.
  public func submit(
    _ judgement: Judgement,
    for item: ItemID,
    guideVersion: Int,
    activeMilliseconds: Int64?
  ) throws(StorageError) -> SubmitAnswer {
    guard let stored = try workspace.store.conversation(of: item) else {
      throw .inconsistent("no item \(item)")
    }
    let shown = try workspace.reviewItem(item, stored)
    let rules = try currentRules()
    let problems =
      rules.version == guideVersion
      ? rules.voiceProblems(in: judgement, on: shown) : rules.problems(in: judgement, on: shown)
    if !problems.isEmpty { return .refused(problems, guideVersion: rules.version) }
    let now = workspace.surroundings.now()
    let keepsTime = workspace.settings.activeSeconds != .off
    let submission = Submission(
      item: item,
      reviewer: reviewer.id,
      judgement: rules.stored(judgement, on: shown),
      activeMilliseconds: keepsTime ? activeMilliseconds : nil,
      guideVersion: rules.version,
      at: now,
      uid: workspace.surroundings.uid(),
      day: workspace.surroundings.day(now),
      comesBack: comesBack(item, at: now)
    )
    let result = try workspace.store.submit([submission]).first ?? .stored
    if result == .refusedAsRed, let verdict = judgement.verdict {
      return .refused([.redNeedsHandover(verdict)], guideVersion: rules.version)
    }
    return .kept(result)
  }

  // A small part of what one judges comes back, to see whether one says the same again.
  private func comesBack(_ item: ItemID, at now: Timestamp) -> Timestamp? {
    let repeats = workspace.settings.repeats
    guard
      draws.draws(.comesBack, repeats.share, reviewer: reviewer.id, at: item.rawValue)
    else { return nil }
    return now.advanced(byMilliseconds: Int64(repeats.afterDays) * 86_400_000)
  }

  func currentRules() throws(StorageError) -> SubmitRules {
    if let rules, rules.version == (try workspace.store.guideVersion()) { return rules }
    let read = try SubmitRules(workspace)
    rules = read
    return read
  }

  /// How often each rule of the voice guide is set aside by annotations that stand, everybody's.
  public func overrideCounts() throws(StorageError) -> [String: Int] {
    try workspace.store.overrideCounts()
  }

  /// Puts an item away without a verdict.
  public func store(_ outcome: Outcome, for item: ItemID, note: String) throws(StorageError) {
    try workspace.store.store(
      outcome,
      for: item,
      reviewer: reviewer.id,
      note: note,
      uid: workspace.surroundings.uid(),
      at: workspace.surroundings.now()
    )
  }

  /// Takes back the last submission or outcome; nil when there is none to take back.
  public func undo() throws(StorageError) -> Undone? {
    let now = workspace.surroundings.now()
    return try workspace.store.undoLast(
      reviewer: reviewer.id,
      uid: workspace.surroundings.uid(),
      draftBody: JudgementJSON.encode,
      at: now,
      until: leaseEnd(from: now),
      dayOf: workspace.surroundings.day
    )
  }

  /// Gives an item back unread; one with a draft stays with its reviewer until the lease runs out.
  public func release(_ item: ItemID) throws(StorageError) {
    try workspace.store.release(item, reviewer: reviewer.id, now: workspace.surroundings.now())
  }

  /// How far this reviewer and the team are.
  public func progress() throws(StorageError) -> QueueProgress {
    let day = workspace.surroundings.day(workspace.surroundings.now())
    return try workspace.store.counts(reviewer: reviewer.id, day: day)
  }

  /// Remembers the reviewer's language.
  public func setLanguage(_ language: String) throws(StorageError) {
    try workspace.store.setLanguage(language, reviewer: reviewer.id)
  }

  /// Remembers the reviewer's theme, by name.
  public func setTheme(_ theme: String) throws(StorageError) {
    try workspace.store.setTheme(theme, reviewer: reviewer.id)
  }

  /// Remembers what the reviewer has met before.
  public func remember(_ seen: SeenTips) throws(StorageError) {
    try workspace.store.setSeen(SeenColumn.encode(seen), reviewer: reviewer.id)
  }

  func leaseEnd(from now: Timestamp) -> Timestamp {
    now.advanced(byMilliseconds: Int64(workspace.settings.leaseMinutes) * 60_000)
  }
}
