/// How does an item come back to the reviewer who judged it, to see whether they say the same again?

internal import Curation

/// A second look is a round of its own: its claim and its annotations never meet those of the first.
/// It takes no slot, settles nothing and is in no agreement between people.
extension Store {
  /// Notes that an item comes back to its reviewer.
  func planRepeat(
    _ item: ItemID,
    _ reviewer: Int64,
    due: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) {
    try session.run(
      """
      INSERT INTO repeat_due (reviewer_id, due_at, item_id) VALUES ($1, $2, $3)
      ON CONFLICT (reviewer_id, due_at, item_id) DO NOTHING
      """,
      [.integer(reviewer), .time(due), .item(item)]
    )
  }

  /// The item that is due longest and fit to come back, taken off the list; nil when none is.
  ///
  /// Not fit is what is open to others or red, what the reviewer took back, and what a draft of
  /// theirs corrects; such are forgotten.
  func takeRepeat(
    _ reviewer: Int64,
    now: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) -> ItemID? {
    while true {
      let due = try session.first(
        """
        SELECT item_id, due_at FROM repeat_due WHERE reviewer_id = $1 AND due_at <= $2
        ORDER BY due_at LIMIT 1
        """,
        [.integer(reviewer), .time(now)]
      ) { (item: ItemID(rawValue: $0.integer(0)), at: $0.time(1)) }
      guard let due else { return nil }
      try session.run(
        "DELETE FROM repeat_due WHERE reviewer_id = $1 AND due_at = $2 AND item_id = $3",
        [.integer(reviewer), .time(due.at), .item(due.item)]
      )
      if try isFit(due.item, reviewer, session) { return due.item }
    }
  }

  private func isFit(
    _ item: ItemID,
    _ reviewer: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> Bool {
    try session.first(
      """
      SELECT 1 FROM item i JOIN claim c ON c.item_id = i.item_id AND c.reviewer_id = $2
        AND c.round = 0 AND c.state = 2
      WHERE i.item_id = $1 AND i.state IN (1, 2, 3) AND i.risk < 3
      AND NOT EXISTS (SELECT 1 FROM draft d
        WHERE d.item_id = i.item_id AND d.reviewer_id = $2)
      AND NOT EXISTS (SELECT 1 FROM claim m
        WHERE m.item_id = i.item_id AND m.reviewer_id = $2 AND m.round > 0 AND m.state = 2)
      """,
      [.item(item), .integer(reviewer)]
    ) { _ in true } ?? false
  }

  /// The round of a second look that a reviewer has begun and not ended; nil without one.
  func repeatRound(
    _ item: ItemID,
    _ reviewer: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> (round: Int64, isLeased: Bool, expires: Timestamp)? {
    try session.first(
      """
      SELECT round, state, expires_at FROM claim
      WHERE item_id = $1 AND reviewer_id = $2 AND round > 0 AND state IN (1, 4)
      ORDER BY round LIMIT 1
      """,
      [.item(item), .integer(reviewer)]
    ) { ($0.integer(0), $0.integer(1) == ClaimState.leased.rawValue, $0.time(2)) }
  }

  /// Ends a second look without a judgement: it does not come again.
  ///
  /// Answers false where there is none.
  func endRepeat(
    _ item: ItemID,
    _ reviewer: Int64,
    as state: ClaimState,
    at: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) -> Bool {
    let ended = try session.run(
      """
      UPDATE claim SET state = $3, expires_at = NULL, updated_at = $4
      WHERE item_id = $1 AND reviewer_id = $2 AND round > 0 AND state IN (1, 4)
      """,
      [.item(item), .integer(reviewer), .integer(state.rawValue), .time(at)]
    )
    if ended == 0 { return false }
    try session.run(
      "DELETE FROM draft WHERE item_id = $1 AND reviewer_id = $2",
      [.item(item), .integer(reviewer)]
    )
    return true
  }
}
