/// What became of what came in?

/// What an import did.
public struct ImportCounts: Hashable, Sendable {
  /// Conversations added.
  public var conversations = 0
  /// Conversations that were there already.
  public var already = 0
  /// Items added.
  public var items = 0
  /// Conversations added without a reply to review.
  public var withoutItem = 0
  /// Conversations that were erased here and did not come in again.
  public var erased = 0
  /// Lines that could not be taken.
  public var rejected = 0
  /// Conversations that the file says to be about something that is no situation of the label scheme.
  public var otherSituations = 0

  /// Places marked as personal in what was added, by what stands there.
  public var marks: [PersonalKind: Int] = [:]
  /// Items added that are a matter for a person, by how much.
  public var levels: [HandoverLevel: Int] = [:]

  /// Nothing yet.
  public init() {}

  /// Adds another count to this one.
  public static func += (a: inout ImportCounts, b: ImportCounts) {
    a.conversations += b.conversations
    a.already += b.already
    a.items += b.items
    a.withoutItem += b.withoutItem
    a.erased += b.erased
    a.rejected += b.rejected
    a.otherSituations += b.otherSituations
    a.marks.merge(b.marks, uniquingKeysWith: +)
    a.levels.merge(b.levels, uniquingKeysWith: +)
  }
}

/// What became of a submission; in every case it is durable but for `unchanged`, which was there
/// already, and `refusedAsRed`.
public enum SubmitResult: Hashable, Sendable {
  /// It took the reviewer's slot.
  case stored
  /// The lease had run out and the slot was gone; kept as surplus.
  case surplus
  /// A correction of the reviewer's own earlier annotation.
  case corrected
  /// By somebody who is out as the item's reviewer: kept as informed, fills no slot, settles nothing.
  case informed
  /// The same annotation was there already.
  case unchanged
  /// The item is red, and only handing over can be submitted; nothing was stored.
  case refusedAsRed
}

/// What screening again did.
public struct ScreeningCounts: Hashable, Sendable {
  /// Conversations screened.
  public var conversations = 0
  /// Open items that stand elsewhere in the queue now.
  public var moved = 0
  /// Items that are a matter for a person, by how much.
  public var levels: [HandoverLevel: Int] = [:]

  /// Nothing yet.
  public init() {}

  /// Adds another count to this one.
  public static func += (a: inout ScreeningCounts, b: ScreeningCounts) {
    a.conversations += b.conversations
    a.moved += b.moved
    a.levels.merge(b.levels, uniquingKeysWith: +)
  }
}
