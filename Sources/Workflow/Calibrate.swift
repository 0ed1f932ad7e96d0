/// How does a team judge the same items, and how does one take an item over?

public import Curation
internal import Guides
internal import Storage

extension Workspace {
  /// Begins a calibration round: every active reviewer gets these items next, after red ones.
  ///
  /// They are drawn by the workspace's seed among those that nobody has begun and that need no
  /// person.
  public func startCalibration(
    items count: Int,
    by actor: Reviewer
  ) throws(StorageError) -> CalibrationStart {
    guard actor.role.maySettle, actor.isActive else { return .notYours }
    let draws = Draws(seed: String(settings.seed))
    let items = try store.startCalibration(
      count: count,
      actor: actor.id,
      uid: surroundings.uid(),
      at: surroundings.now()
    ) { draws.place(.calibration, of: $0) }
    return items.isEmpty ? .nothingToShare : .started(items)
  }

  /// Every calibration round, the first first; nobody is named.
  public func calibrations() throws(StorageError) -> [CalibrationRound] {
    try store.calibrations()
  }
}

extension ReviewDesk {
  /// Claims this very item, from a colleague where every slot is taken; nil when it is theirs now,
  /// `answered` where they have submitted it.
  ///
  /// The colleague keeps the draft, and what they submit all the same is kept as late.
  public func takeOver(_ item: ItemID) throws(StorageError) -> NotOpened? {
    let now = workspace.surroundings.now()
    let claim = try workspace.store.takeOver(
      item,
      reviewer: reviewer.id,
      now: now,
      until: leaseEnd(from: now)
    )
    switch claim {
    case .leased: return nil
    case .correction: return .answered
    case .notOpened(let why): return why
    }
  }
}
