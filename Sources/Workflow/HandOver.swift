/// What does a reviewer get and keep of an item that a person has to take over?

public import Curation
internal import Guides
internal import Storage

/// What was done about an item beside judging it.
public struct HandoverDoings: Hashable, Sendable {
  /// Who was told, the first first.
  public var told: [HandoverTold]
  /// Who calls it a false alarm, the first first.
  public var dismissals: [HandoverDismissal]

  /// Makes it.
  public init(told: [HandoverTold] = [], dismissals: [HandoverDismissal] = []) {
    self.told = told
    self.dismissals = dismissals
  }
}

extension ReviewDesk {
  /// Keeps that this reviewer has told a contact of an item; `contact` is nil for somebody whom the
  /// guide does not name.
  public func tell(
    _ contact: HandoverContact?,
    of item: ItemID,
    in language: TextLanguage
  ) throws(StorageError) -> HandoverTold {
    let now = workspace.surroundings.now()
    let whom = contact?.name.words(in: language) ?? ""
    try workspace.store.store(
      told: contact?.id,
      whom: whom,
      of: item,
      reviewer: reviewer.id,
      uid: workspace.surroundings.uid(),
      at: now
    )
    return HandoverTold(reviewer: reviewer.name, contact: contact?.id, whom: whom, at: now)
  }

  /// Lets this reviewer have no red items from the queue for the rest of the day, or have them again.
  public func setNoRedToday(_ isOn: Bool) throws(StorageError) {
    let day = workspace.surroundings.day(workspace.surroundings.now())
    try workspace.store.setNoRed(isOn, reviewer: reviewer.id, day: day)
  }

  /// Puts beside an item whom to tell: of what was found, where a person has to take over, and of
  /// everything in the guide, for whoever finds something themselves.
  func addCards(to item: inout ReviewItem) throws(StorageError) {
    let guide = try handoverGuide()
    let work = try workspace.store.handoverWork(of: item.id, reviewer: reviewer.id)
    item.handoverAtHand = HandoverCard(
      level: .red,
      guide: guide.part(of: guide.categories.map(\.id)),
      told: work.told
    )
    guard let level = item.level, level > .green else { return }
    item.handover = HandoverCard(
      level: level,
      guide: guide.part(of: item.screening.categories(at: item.id.turn)),
      told: work.told,
      isDismissed: work.isDismissed,
      isBlocking: work.isBlocking
    )
  }

  // Read once for each version: it is large.
  private func handoverGuide() throws(StorageError) -> HandoverGuide {
    let version = try workspace.guideVersion()
    if let handover, handover.version == version { return handover.guide }
    let guide = try workspace.ownHandover(version: version) ?? HandoverPreset.guide
    handover = (version, guide)
    return guide
  }
}

/// What became of calling an item a false alarm.
enum DismissResult {
  /// It was stored.
  case stored
  /// The reviewer had said so already.
  case unchanged
  /// The item is not red, no longer open, or the reviewer has judged it.
  case refused
}

extension Workspace {
  /// Stores that a reviewer calls an item a false alarm, where they can.
  func dismiss(
    _ item: ItemID,
    _ reason: FalseAlarm,
    by reviewer: Reviewer
  ) throws(StorageError) -> DismissResult {
    if try store.handoverWork(of: item, reviewer: reviewer.id).isDismissed { return .unchanged }
    try store.store(
      .falseAlarm,
      for: item,
      reviewer: reviewer.id,
      note: reason.rawValue,
      uid: surroundings.uid(),
      at: surroundings.now()
    )
    let isStored = try store.handoverWork(of: item, reviewer: reviewer.id).isDismissed
    return isStored ? .stored : .refused
  }

  /// What was done about an item, as far as a reader (nil for a stranger) may know.
  func doings(at item: ItemID, reader: Reviewer?) throws(StorageError) -> HandoverDoings {
    let trail = try store.handoverTrail(of: item, seenBy: reader?.id, ownOnly: seesOwnOnly(reader))
    return HandoverDoings(told: trail.told, dismissals: trail.dismissals)
  }
}
