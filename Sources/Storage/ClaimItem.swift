/// How does a reviewer get a certain item, or hand it to somebody else unopened?

public import Curation

/// How a certain item came to a reviewer.
public enum ItemClaim: Hashable, Sendable {
  /// Under a lease.
  case leased
  /// The reviewer has submitted already: what they submit now corrects that. Nothing changed in the
  /// store.
  case correction
  /// It did not.
  case notOpened(NotOpened)
}

extension Store {
  /// Claims this very item for a reviewer until `expires`, where a slot is free for them.
  ///
  /// What they have under a lease is renewed and resumed first, what they skipped or what lapsed becomes theirs again.
  /// Leases of others on the item that have run out are taken away first.
  public func claim(
    _ item: ItemID,
    reviewer: Int64,
    now: Timestamp,
    until expires: Timestamp
  ) throws(StorageError) -> ItemClaim {
    try engine.write(.full) { session throws(StorageError) in
      try demandActive(reviewer, session)
      guard let stands = try itemState(item, session) else { return .notOpened(.unknown) }
      if let again = try repeatRound(item, reviewer, session) {
        try leaseExtra(item, reviewer, round: again.round, now: now, until: expires, session)
        return .leased
      }
      switch try claimState(item, reviewer, session) {
      case .leased:
        try renew(item, reviewer, takenAt: now, until: expires, session)
        return .leased
      case .done: return .correction
      case .excluded: return .notOpened(try whyOut(item, stands, reviewer, session))
      case let own:
        if stands != .open { return .notOpened(.ended(stands)) }
        try reapExpired(of: item, now: now, session)
        guard let place = try place(of: item, session) else { return .notOpened(.full) }
        if own == nil {
          try takeFirst(item, reviewer, place, now: now, until: expires, session)
        } else {
          _ = try reclaim(item, reviewer, now: now, until: expires, session)
        }
        return .leased
      }
    }
  }

  /// Claims this very item where every slot is taken, from the colleague whose lease ends first.
  ///
  /// The colleague keeps the draft, and what they submit all the same is kept as late. An item with a
  /// free slot is claimed as usual.
  public func takeOver(
    _ item: ItemID,
    reviewer: Int64,
    now: Timestamp,
    until expires: Timestamp
  ) throws(StorageError) -> ItemClaim {
    let claimed = try claim(item, reviewer: reviewer, now: now, until: expires)
    guard claimed == .notOpened(.full) else { return claimed }
    try engine.write(.full) { session throws(StorageError) in
      let other = try session.first(
        """
        SELECT reviewer_id FROM claim WHERE item_id = $1 AND state = 1 AND round = 0
        ORDER BY expires_at LIMIT 1
        """,
        [.item(item)]
      ) { $0.integer(0) }
      guard let other else { return }
      try lapse(item, other, now: now, as: .lost, session)
      try append(.takenOver, at: now, actor: reviewer, item: item, session)
    }
    return try claim(item, reviewer: reviewer, now: now, until: expires)
  }

  /// The reviewer's annotation of an item that stands, as a draft to be corrected; nil without one.
  public func submitted(_ item: ItemID, reviewer: Int64) throws(StorageError) -> Draft? {
    try engine.read { session throws(StorageError) in
      guard let latest = try Self.latest(item, reviewer, session), latest.kind != .retraction else {
        return nil
      }
      let (at, active) =
        try session.first(
          "SELECT submitted_at, active_ms FROM annotation WHERE annotation_id = $1",
          [.integer(latest.id)]
        ) { ($0.time(0), $0.integer(1)) } ?? (Timestamp(milliseconds: 0), 0)
      return Draft(
        judgement: try Self.judgement(latest.id, session),
        revision: 0,
        savedAt: at,
        activeMilliseconds: active
      )
    }
  }

  /// Hands an item to somebody else: this reviewer never gets it.
  ///
  /// Answers why that can't be, nil when it is done.
  /// An item that the reviewer has submitted is not handed on: `ended` with its state once it is no
  /// longer open, else `answered`.
  public func passOn(
    _ item: ItemID,
    reviewer: Int64,
    note: String,
    uid: UID,
    at: Timestamp
  ) throws(StorageError) -> NotOpened? {
    try engine.write(.full) { session throws(StorageError) in
      guard let stands = try itemState(item, session) else { return .unknown }
      let own = try claimState(item, reviewer, session)
      if own == .excluded { return try whyOut(item, stands, reviewer, session) }
      if stands != .open { return .ended(stands) }
      if own == .done { return .answered }
      try store(.passOn, item, reviewer, note, uid, at, session)
      return nil
    }
  }

  // What is judged by others comes to nobody, whoever is out as its reviewer.
  private func whyOut(
    _ item: ItemID,
    _ stands: ItemState,
    _ reviewer: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> NotOpened {
    switch stands {
    case .agreed, .disputed, .adjudicated, .superseded, .copy: return .ended(stands)
    case .open, .setAside, .cannotJudge: break
    }
    return try putAwayAs(item, reviewer, session) == nil ? .sawOthers : .putAway
  }

  private func itemState(
    _ item: ItemID,
    _ session: any SQLSession
  ) throws(StorageError) -> ItemState? {
    try session.first("SELECT state FROM item WHERE item_id = $1", [.item(item)]) {
      ItemState(rawValue: UInt8(clamping: $0.integer(0))) ?? .open
    }
  }

  private func claimState(
    _ item: ItemID,
    _ reviewer: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> ClaimState? {
    try session.first(
      "SELECT state FROM claim WHERE item_id = $1 AND reviewer_id = $2 AND round = 0",
      [.item(item), .integer(reviewer)]
    ) { ClaimState(rawValue: $0.integer(0)) } ?? nil
  }

  private func place(
    of item: ItemID,
    _ session: any SQLSession
  ) throws(StorageError) -> QueuePlace? {
    try session.first(
      "SELECT band, ord, free FROM queue WHERE item_id = $1",
      [.item(item)]
    ) { row in
      let part = QueuePart(band: row.integer(0), situation: nil)
      return QueuePlace(part: part, order: row.integer(1), free: row.integer(2))
    }
  }

  // The reviewer's cursor stays: what it passes later has a claim of theirs by then.
  private func takeFirst(
    _ item: ItemID,
    _ reviewer: Int64,
    _ place: QueuePlace,
    now: Timestamp,
    until expires: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) {
    try lease(item, reviewer, at: place, now: now, until: expires, session)
    try append(.claimed, at: now, actor: reviewer, item: item, session)
  }

  private func reapExpired(
    of item: ItemID,
    now: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) {
    let expired = try session.all(
      """
      SELECT reviewer_id FROM claim
      WHERE item_id = $1 AND state = 1 AND expires_at < $2
      """,
      [.item(item), .time(now)]
    ) { $0.integer(0) }
    for reviewer in expired { try lapse(item, reviewer, now: now, session) }
  }
}
