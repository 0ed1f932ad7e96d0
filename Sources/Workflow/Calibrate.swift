/// How does a team judge the same items, and how does one take an item over?

public import Curation
internal import Guides
internal import Storage

/// A calibration round, as everybody may know it.
public struct Calibration: Hashable, Sendable {
  /// Its number, from 1.
  public var number: Int
  /// When it began.
  public var at: Timestamp
  /// Who began it.
  public var by: String
  /// Its items.
  public var items: [ItemID]
  /// How many people it was begun for.
  public var reviewers: Int
  /// Annotations of its items so far.
  public var done: Int
  /// Annotations of its items when all are through.
  public var needed: Int
}

/// What came of beginning a round.
public enum CalibrationStart: Hashable, Sendable {
  /// These items go to everybody now.
  case started([ItemID])
  /// Only an adjudicator or an owner begins one.
  case notYours
  /// There is nobody to agree with, or no item that nobody has begun.
  case nothingToShare
}

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

  /// Every calibration round, the first first.
  public func calibrations() throws(StorageError) -> [Calibration] {
    try store.calibrations().map { round in
      Calibration(
        number: round.number,
        at: round.at,
        by: round.by,
        items: round.items,
        reviewers: round.reviewers,
        done: round.annotations.done,
        needed: round.annotations.of
      )
    }
  }
}

extension ReviewDesk {
  /// Claims this very item, from a colleague where every slot is taken; nil when it is theirs now.
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
    if case .notOpened(let why) = claim { return why }
    return nil
  }
}
