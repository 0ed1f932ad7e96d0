/// What waits for a reviewer, what became of the work, and why does an item stand where it stands?

public import Curation
internal import Guides
internal import Storage

extension ReviewDesk {
  /// The figures of the home screen.
  public func home() throws(StorageError) -> HomeFigures {
    let day = workspace.surroundings.day(workspace.surroundings.now())
    return try workspace.store.figures(reviewer: reviewer.id, day: day)
  }

  /// Why an item stands where it stands; nil when there is no such item.
  public func standing(of item: ItemID) throws(StorageError) -> ItemStanding? {
    try workspace.standing(of: item, reader: reviewer)
  }

  /// What happened to an item, oldest first: as long as it is open and the reviewer has not
  /// submitted an annotation of it, only what they did themselves.
  public func history(of item: ItemID) throws(StorageError) -> [ItemEvent] {
    try workspace.history(of: item, reader: reviewer)
  }
}

extension Workspace {
  /// Why an item stands where it stands, for one reader (nil for a stranger); nil when there is no
  /// such item.
  ///
  /// Tells nothing of what others said of it.
  public func standing(of item: ItemID, reader: Reviewer?) throws(StorageError) -> ItemStanding? {
    let day = surroundings.day(surroundings.now())
    var standing = try store.standing(
      of: item,
      reader: reader?.id,
      day: day,
      tellsDraws: reader?.role.maySettle ?? false
    )
    var reasons = try standing?.reasons.map(named) ?? []
    if settings.twoEyes, reader?.role.maySettle == true,
      standing?.place == .ended(.adjudicated), try store.isWordsOfOne(item)
    {
      reasons.append(.secondEyes)
    }
    standing?.reasons = reasons
    return standing
  }

  // The store knows situations by their ids alone.
  private func named(_ reason: ItemStanding.Reason) throws(StorageError) -> ItemStanding.Reason {
    func name(_ situation: Bilingual) throws(StorageError) -> Bilingual {
      let situations = try guides().scheme.situations
      return situations.first { $0.id == situation.en }?.name ?? situation
    }
    switch reason {
    case .knownFailure(let situation, let approval):
      return .knownFailure(try name(situation), approval)
    case .coverageHole(let situation, let answers):
      return .coverageHole(try name(situation), answers: answers)
    default: return reason
    }
  }
}
