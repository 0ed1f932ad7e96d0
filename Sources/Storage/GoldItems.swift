/// Which items have a known answer, and how do they come to people who have not had them?

public import Curation

/// Why an item gets no known answer, or loses none.
public enum GoldRefusal: Hashable, Sendable {
  /// There is no such item.
  case unknown
  /// Nothing settled it yet, so that nobody knows the answer.
  case unsettled(ItemState)
}

extension Counter {
  /// New items that a reviewer got.
  static let given = SQLValue.text("given")
}

extension Store {
  /// Marks an item as one whose answer is known, or takes the mark away; answers why that can't be,
  /// nil when it holds.
  ///
  /// The answer is what the item was settled with. Later annotations of it change nothing about
  /// that: they are held against it.
  public func setGold(
    _ isGold: Bool,
    _ item: ItemID,
    actor: Int64?,
    at: Timestamp
  ) throws(StorageError) -> GoldRefusal? {
    try engine.write(.full) { session throws(StorageError) in
      let stands = try session.first(
        "SELECT state, gold FROM item WHERE item_id = $1",
        [.item(item)]
      ) { (ItemState(rawValue: UInt8(clamping: $0.integer(0))) ?? .open, $0.integer(1) == 1) }
      guard let (state, wasGold) = stands else { return .unknown }
      if isGold == wasGold { return nil }
      if isGold, state != .agreed, state != .adjudicated { return .unsettled(state) }
      try session.run(
        "UPDATE item SET gold = $2 WHERE item_id = $1",
        [.item(item), .flag(isGold)]
      )
      try append(isGold ? .goldMarked : .goldUnmarked, at: at, actor: actor, item: item, session)
      return nil
    }
  }

  /// The first item with a known answer that the reviewer has never had; nil when there is none.
  ///
  /// Marked ones first, then the fifty adjudicated last. Red ones are nobody's exercise, and nobody
  /// is asked what they decided themselves.
  func nextGold(_ reviewer: Int64, _ session: any SQLSession) throws(StorageError) -> ItemID? {
    for candidates in [Self.marked, Self.adjudicated] {
      let found = try session.first(
        candidates + Self.neverHad,
        [.integer(reviewer), .integer(Int64(HandoverLevel.red.rawValue))]
      ) { ItemID(rawValue: $0.integer(0)) }
      if let found { return found }
    }
    return nil
  }

  private static let marked: SQLText =
    "SELECT i.item_id FROM item i WHERE i.gold = 1 AND i.state IN (1, 3)"

  private static let adjudicated: SQLText = """
    SELECT i.item_id FROM (SELECT item_id, risk FROM item WHERE state > 0 AND state = 3
      ORDER BY item_id DESC LIMIT 50) AS i WHERE i.item_id > 0
    """

  private static let neverHad: SQLText = """
     AND i.risk < $2
    AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.item_id = i.item_id AND c.reviewer_id = $1)
    AND NOT EXISTS (SELECT 1 FROM adjudication j
      WHERE j.item_id = i.item_id AND j.reviewer_id = $1)
    ORDER BY i.item_id LIMIT 1
    """

  /// Leases an item outside the queue: one with a known answer, or one that comes back (`round` 1).
  func leaseExtra(
    _ item: ItemID,
    _ reviewer: Int64,
    round: Int64,
    now: Timestamp,
    until expires: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) {
    try session.run(
      """
      INSERT INTO claim (item_id, reviewer_id, round, state, expires_at, updated_at)
      VALUES ($1, $2, $3, 1, $4, $5) ON CONFLICT (item_id, reviewer_id, round)
      DO UPDATE SET state = 1, expires_at = excluded.expires_at, updated_at = excluded.updated_at
      """,
      [.item(item), .integer(reviewer), .integer(round), .time(expires), .time(now)]
    )
    try append(.claimed, at: now, actor: reviewer, item: item, session)
  }

  /// What comes instead of the next item of the queue: one that is to come back, or one whose answer
  /// is known where `isGold` draws it for the reviewer's n-th item; nil for neither.
  ///
  /// Items come back at most every second time, so that they don't stand in a row.
  func extra(
    _ reviewer: Int64,
    now: Timestamp,
    until expires: Timestamp,
    isGold: (Int64) -> Bool,
    queueIsEmpty: Bool,
    _ session: any SQLSession
  ) throws(StorageError) -> ItemID? {
    let place = Int64(try session.counter(Counter.given, scope: reviewer)) + 1
    if isGold(place), let gold = try nextGold(reviewer, session) {
      try leaseExtra(gold, reviewer, round: 0, now: now, until: expires, session)
      return gold
    }
    if queueIsEmpty || place.isMultiple(of: 2),
      let due = try takeRepeat(reviewer, now: now, session)
    {
      try leaseExtra(due, reviewer, round: 1, now: now, until: expires, session)
      return due
    }
    return nil
  }
}
