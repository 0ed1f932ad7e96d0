/// How does an adjudicator settle what reviewers disagree on?

public import Curation
internal import Guides
internal import Storage

extension Reviewer {
  /// Whether this person may settle what others disagree on.
  public var mayAdjudicate: Bool { role != .reviewer }
}

/// One adjudicator at work: next dispute, decide, take back.
///
/// Every call is durable when it answers. Not to be used from two threads at once.
public final class AdjudicationDesk {
  /// Who works here.
  public let adjudicator: Reviewer
  let workspace: Workspace
  private let drafts = AdjudicationDraftJSON()

  /// Opens the desk for an adjudicator; nil for somebody who may not settle anything.
  public init?(_ workspace: Workspace, adjudicator: Reviewer) {
    guard adjudicator.mayAdjudicate else { return nil }
    self.workspace = workspace
    self.adjudicator = adjudicator
  }

  /// The next item that waits after `after`, from the start again where none follows; nil where none
  /// waits for this adjudicator.
  public func next(after: ItemID? = nil) throws(StorageError) -> Dispute? {
    var found = try workspace.store.nextDispute(adjudicator: adjudicator.id, after: after)
    if found == nil, after != nil {
      found = try workspace.store.nextDispute(adjudicator: adjudicator.id)
    }
    return try found.flatMap { item throws(StorageError) in try dispute(item) }
  }

  /// An item with what its reviewers said, labels in the words that hold now; nil when there is none
  /// of this number, or others are there to look at the adjudicator's own and it is in no calibration
  /// round.
  public func dispute(_ id: ItemID) throws(StorageError) -> Dispute? {
    guard let stored = try workspace.store.dispute(id, adjudicator: adjudicator.id),
      !stored.isOwn || !stored.hasOthers || stored.isShared
    else { return nil }
    var dispute = try shown(id, stored)
    dispute?.draft = try draft(of: id, stored)
    return dispute
  }

  // What was begun before, in the words that hold now.
  private func draft(
    of id: ItemID,
    _ stored: StoredDispute
  ) throws(StorageError) -> SavedAdjudicationDraft? {
    guard
      let saved = try workspace.store.adjudicationDraft(of: id, adjudicator: adjudicator.id)
    else { return nil }
    let body = try drafts.decode(saved.body)
    var draft = body.draft
    draft.judgement = try workspace.guides().scheme.current(draft.judgement)
    return SavedAdjudicationDraft(
      draft: draft,
      revision: saved.revision,
      savedAt: saved.savedAt,
      isCurrent: body.seen == SeenDispute(stored.state, stored.version)
    )
  }

  /// Saves what was begun on an item and not decided.
  ///
  /// - Parameters:
  ///   - draft: what was chosen and written.
  ///   - item: on which item.
  ///   - seen: the item as the adjudicator saw it.
  ///   - revision: counts up with every save.
  /// - Returns: when it was saved.
  /// - Throws: what the store says.
  @discardableResult
  public func saveDraft(
    _ draft: AdjudicationDraft,
    on item: ItemID,
    seen: SeenDispute,
    revision: Int
  ) throws(StorageError) -> Timestamp {
    let now = workspace.surroundings.now()
    let body = AdjudicationDraftJSON.Body(draft: draft, seen: seen)
    try workspace.store.saveAdjudicationDraft(
      AdjudicationDraftJSON.encode(body),
      for: item,
      adjudicator: adjudicator.id,
      revision: revision,
      at: now
    )
    return now
  }

  /// An item with what its reviewers said, whoever they are; nil while it waits for answers.
  func answered(_ id: ItemID) throws(StorageError) -> Dispute? {
    guard let stored = try workspace.store.dispute(id, adjudicator: adjudicator.id) else {
      return nil
    }
    return try shown(id, stored)
  }

  private func shown(_ id: ItemID, _ stored: StoredDispute) throws(StorageError) -> Dispute? {
    guard stored.state != .open, let conversation = try workspace.store.conversation(of: id) else {
      return nil
    }
    // Whoever knows the answers is not asked for theirs.
    if !stored.annotations.isEmpty, !stored.isMet {
      let now = workspace.surroundings.now()
      try workspace.store.keepRead(id, by: adjudicator.id, at: now)
    }
    let scheme = try workspace.guides().scheme
    // Adjudicators read what reviewers read, with placeholders for what is masked.
    var item = try workspace.reviewItem(id, conversation)
    item.conversation.turns = item.screening.masked(item.conversation.turns)
    item.screening.marks = []
    return Dispute(
      item: item,
      state: stored.state,
      annotations: stored.annotations.map { annotation in
        var shown = annotation
        shown.judgement = scheme.current(annotation.judgement)
        return shown
      },
      asideNotes: stored.asideNotes,
      past: stored.past,
      settled: stored.settled.map { scheme.current($0) },
      isOwn: stored.isOwn,
      isForOthers: stored.isOwn && stored.hasOthers,
      isStuck: stored.isStuck,
      isRed: stored.isRed,
      version: stored.version
    )
  }

  /// Everything that waits for this adjudicator, at most `limit`.
  public func waiting(limit: Int) throws(StorageError) -> [(item: ItemID, state: ItemState)] {
    try workspace.store.disputes(adjudicator: adjudicator.id, limit: limit)
  }

  /// What waits for an adjudicator and finds none on the team, since everybody who may settle it has
  /// taken part: the disputed first.
  public func stuck() throws(StorageError) -> [ItemID] {
    try workspace.store.stuckDisputes(among: .max)
  }

  /// What leaves only once this adjudicator, or another one, settles it with the same words.
  ///
  /// One alone wrote them, and the workspace asks for two pairs of eyes; none where it does not.
  public func secondEyes() throws(StorageError) -> [ItemID] {
    guard workspace.settings.twoEyes else { return [] }
    return try workspace.store.wordsOfOne(for: adjudicator.id)
  }

  /// Stores a decision under the guides that hold now.
  ///
  /// An answer that some reviewer gave as it is has to hold under the voice guide; any other under
  /// every rule of the review screen.
  ///
  /// - Parameters:
  ///   - decision: what is decided.
  ///   - item: about which item.
  ///   - expecting: what the adjudicator read; a decision on anything else is refused. Nil to decide on
  ///     whatever stands.
  /// - Returns: what became of it; nothing is stored where it is refused or broken.
  /// - Throws: what the store says.
  public func decide(
    _ decision: AdjudicationDecision,
    on item: ItemID,
    expecting: DisputeVersion?
  ) throws(StorageError) -> AdjudicationAnswer {
    var decision = decision
    let rules = try SubmitRules(workspace)
    if decision.act.settles {
      let problems = try check(&decision, item, rules)
      if !problems.isEmpty { return .broken(problems) }
    }
    let surroundings = workspace.surroundings
    return try workspace.store.adjudicate(
      Adjudication(
        item: item,
        adjudicator: adjudicator.id,
        decision: decision,
        expecting: expecting,
        guideVersion: rules.version,
        at: surroundings.now(),
        uid: surroundings.uid(),
        answerUID: surroundings.uid()
      )
    )
  }

  /// Takes back the adjudicator's last decision that nobody's followed; answers with its item.
  public func undo() throws(StorageError) -> ItemID? {
    try workspace.store.undoAdjudication(
      adjudicator: adjudicator.id,
      uid: workspace.surroundings.uid(),
      at: workspace.surroundings.now()
    )
  }

  // What keeps the answer from holding. One that is a reviewer's as it is becomes the stored one.
  private func check(
    _ decision: inout AdjudicationDecision,
    _ item: ItemID,
    _ rules: SubmitRules
  ) throws(StorageError) -> [JudgementProblem] {
    guard let conversation = try workspace.store.conversation(of: item),
      let stored = try workspace.store.dispute(item, adjudicator: adjudicator.id)
    else { return [] }
    let shown = try workspace.reviewItem(item, conversation)
    let chosen = stored.annotations.first { $0.id == decision.chosen }
    if let own = chosen?.judgement {
      let current = try workspace.guides().scheme.current(own)
      if current.isIdentical(to: decision.judgement) {
        let problems = rules.voiceProblems(in: current, on: shown)
        decision.judgement = own
        return problems
      }
    }
    // Who settles has read the text that two people wrote about: nothing is left to ask for.
    decision.judgement.kept += rules.kept(in: decision.judgement, on: shown)
    let problems = rules.problems(in: decision.judgement, on: shown, isRed: stored.isRed)
    decision.judgement = rules.stored(decision.judgement, on: shown)
    return problems
  }
}

extension Workspace {
  /// What was sent back to a reviewer and waits for them.
  public func sentBack(to reviewer: Reviewer) throws(StorageError) -> [SentBackItem] {
    try store.sentBack(to: reviewer.id)
  }
}
