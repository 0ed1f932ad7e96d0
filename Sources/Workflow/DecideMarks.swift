/// What does a reviewer decide about personal data, and what is kept of looking at it?

public import Curation
internal import Guides
internal import Storage

extension ReviewDesk {
  /// Changes what is marked as personal in an item's conversation, for everybody who opens it.
  ///
  /// Answers with the marks as they are now; texts are never changed.
  public func changeMarks(
    _ change: MarkChange,
    of item: ItemID
  ) throws(StorageError) -> [PersonalMark] {
    guard let stored = try workspace.store.conversation(of: item) else {
      throw .inconsistent("no item \(item)")
    }
    let turns = try TurnsColumn().decode(stored.turns)
    let rules = try workspace.personalData(version: workspace.guideVersion())
    return try workspace.store.changeMarks(
      of: item,
      change.event,
      actor: reviewer.id,
      at: workspace.surroundings.now()
    ) { marks in
      PersonalTexts(turns: turns, marks: marks, rules: rules).marks(after: change)
    }
  }

  /// Keeps that the reviewer looked at a masked value of an item.
  public func logReveal(of item: ItemID) throws(StorageError) {
    try workspace.logReveal(of: item, by: reviewer)
  }
}

extension Workspace {
  /// Keeps that somebody (nil for nobody known) looked at the masked values of an item.
  public func logReveal(of item: ItemID, by reader: Reviewer?) throws(StorageError) {
    try store.logReveal(of: item, actor: reader?.id, at: surroundings.now())
  }

  /// How many places of each kind of personal data are marked, whatever was said about them.
  public func personalCounts() throws(StorageError) -> [PersonalKind: Int] {
    try store.personalCounts()
  }
}

extension Workspace {
  /// The special categories that an item tells of, and what was decided last; nil when there is no such
  /// item.
  public func special(
    of item: ItemID
  ) throws(StorageError) -> (categories: [SpecialCategory], inclusion: Inclusion?)? {
    try store.special(of: item)
  }

  /// Decides whether an item may be learnt from although it tells of a special category.
  public func decide(
    _ isIncluded: Bool,
    on item: ItemID,
    reason: String,
    by reviewer: Reviewer
  ) throws(StorageError) {
    try store.decide(
      isIncluded,
      on: item,
      reason: reason,
      reviewer: reviewer.id,
      at: surroundings.now()
    )
  }
}
