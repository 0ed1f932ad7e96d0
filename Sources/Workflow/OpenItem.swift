/// How does a reviewer open a certain item, or hand it to somebody else?

public import Curation
internal import Storage

extension ReviewDesk {
  /// Opens this very item: under a lease where a slot is free, or to be corrected where the reviewer
  /// has submitted already.
  ///
  /// What is to be corrected comes with their annotation as its draft, or with the correction they
  /// began; nothing changes in the store until it is submitted.
  public func open(_ item: ItemID) throws(StorageError) -> OpenedItem {
    let now = workspace.surroundings.now()
    let claim = try workspace.store.claim(
      item,
      reviewer: reviewer.id,
      now: now,
      until: leaseEnd(from: now)
    )
    switch claim {
    case .leased: return .item(try self.item(item))
    case .notOpened(.full):
      // Nobody is done with it who counts: somebody has it.
      if case .leased(let name, let until)? = try standing(of: item)?.place {
        return .notOpened(.taken(by: name, until: until))
      }
      return .notOpened(.full)
    case .notOpened(let reason): return .notOpened(reason)
    case .correction:
      var opened = try self.item(item)
      var submitted = try workspace.store.submitted(item, reviewer: reviewer.id)
      if let before = submitted?.judgement {
        var current = try workspace.guides().scheme.current(before)
        current.kept = try currentRules().kept(in: current, on: opened)
        submitted?.judgement = current
      }
      opened.isCorrection = true
      opened.sentBack = try workspace.store.sentBack(item, to: reviewer.id)
      opened.submitted = submitted?.judgement
      opened.draft = opened.draft ?? submitted
      return .item(opened)
    }
  }

  /// Stands by an answer that was sent back, as it was submitted; answers whether anything had been.
  public func standBy(_ item: ItemID) throws(StorageError) -> Bool {
    try workspace.store.standBy(item, reviewer: reviewer.id, at: workspace.surroundings.now())
  }

  /// Hands an item to somebody else without opening it: this reviewer never gets it.
  ///
  /// Answers why that can't be; nil when it is done.
  /// An item that the reviewer has submitted is not handed on: `ended` with its state once it is no
  /// longer open, else `answered`.
  public func passOn(_ item: ItemID, note: String = "") throws(StorageError) -> NotOpened? {
    try workspace.store.passOn(
      item,
      reviewer: reviewer.id,
      note: note,
      uid: workspace.surroundings.uid(),
      at: workspace.surroundings.now()
    )
  }
}
