/// Which items have a known answer that others are held against?

public import Curation
internal import Storage

/// Why an item's mark stays as it is.
public enum GoldProblem: Hashable, Sendable {
  /// Only an adjudicator or an owner marks items.
  case onlyAdjudicators
  /// Nothing settled the item yet; where it stands.
  case unsettled(ItemState)
}

extension Workspace {
  /// Marks an item as one whose answer is known, or takes the mark away; answers why not, nil when it
  /// holds.
  ///
  /// A share of what a reviewer gets (`gold_share`) is such items that they never had; they can't
  /// tell.
  public func setGold(
    _ isGold: Bool,
    _ item: ItemID,
    by actor: Reviewer
  ) throws(StorageError) -> GoldProblem? {
    guard actor.role.maySettle, actor.isActive else { return .onlyAdjudicators }
    switch try store.setGold(isGold, item, actor: actor.id, at: surroundings.now()) {
    case nil: return nil
    case .unknown: throw .inconsistent("no item \(item)")
    case .unsettled(let state): return .unsettled(state)
    }
  }
}
