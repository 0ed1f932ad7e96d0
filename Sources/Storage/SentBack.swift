/// What was sent back to a reviewer, and what comes of it?

public import Curation

extension Store {
  /// What was sent back to a reviewer and waits for them, the earliest item first.
  public func sentBack(to reviewer: Int64) throws(StorageError) -> [SentBackItem] {
    try engine.read { session throws(StorageError) in
      try session.all(
        """
        SELECT s.item_id, d.note, d.at FROM sent_back s
        JOIN adjudication d ON d.adjudication_id = s.adjudication_id
        WHERE s.reviewer_id = $1 AND s.state = 1 ORDER BY s.item_id
        """,
        [.integer(reviewer)],
        Self.sentBack
      )
    }
  }

  /// What a reviewer is asked to look at again on an item; nil where nothing is.
  public func sentBack(
    _ item: ItemID,
    to reviewer: Int64
  ) throws(StorageError) -> SentBackItem? {
    try engine.read { session throws(StorageError) in
      try session.first(
        """
        SELECT s.item_id, d.note, d.at FROM sent_back s
        JOIN adjudication d ON d.adjudication_id = s.adjudication_id
        WHERE s.item_id = $1 AND s.reviewer_id = $2 AND s.state = 1
        """,
        [.item(item), .integer(reviewer)],
        Self.sentBack
      )
    }
  }

  /// A reviewer stands by what was sent back: it returns to the adjudicator as it was, and counts
  /// against nobody.
  ///
  /// Answers whether anything had been sent back. A draft of a correction ends with it.
  public func standBy(
    _ item: ItemID,
    reviewer: Int64,
    at: Timestamp
  ) throws(StorageError) -> Bool {
    try engine.write(.full) { session throws(StorageError) in
      guard try answerSentBack(item, reviewer, .stoodBy, session) else { return false }
      try session.run(
        "DELETE FROM draft WHERE item_id = $1 AND reviewer_id = $2",
        [.item(item), .integer(reviewer)]
      )
      try append(.stoodBy, at: at, actor: reviewer, item: item, session)
      return true
    }
  }

  /// Notes what a reviewer did with what was sent back; answers whether anything was.
  @discardableResult
  func answerSentBack(
    _ item: ItemID,
    _ reviewer: Int64,
    _ state: SentBackState,
    _ session: any SQLSession
  ) throws(StorageError) -> Bool {
    try session.run(
      "UPDATE sent_back SET state = $3 WHERE item_id = $1 AND reviewer_id = $2 AND state = 1",
      [.item(item), .integer(reviewer), .integer(Int64(state.rawValue))]
    ) > 0
  }

  /// Whether an item was sent back and is not settled since.
  static func isSentBack(
    _ item: ItemID,
    _ session: any SQLSession
  ) throws(StorageError) -> Bool {
    try session.first(
      "SELECT 1 FROM sent_back WHERE item_id = $1 LIMIT 1",
      [.item(item)]
    ) { _ in true } ?? false
  }

  /// Whether somebody has yet to look at an item that was sent back.
  static func isWithReviewers(
    _ item: ItemID,
    _ session: any SQLSession
  ) throws(StorageError) -> Bool {
    try session.first(
      "SELECT 1 FROM sent_back WHERE item_id = $1 AND state = 1 LIMIT 1",
      [.item(item)]
    ) { _ in true } ?? false
  }

  /// Gives an item to those whose annotations are named, or to all whose annotations stand.
  func sendBack(
    _ number: Int64,
    _ adjudication: Adjudication,
    _ current: [Store.CurrentAnnotation],
    _ session: any SQLSession
  ) throws(StorageError) {
    let named = adjudication.decision.receivers
    for annotation in current where named.isEmpty || named.contains(annotation.id) {
      try session.run(
        """
        INSERT INTO sent_back (item_id, reviewer_id, adjudication_id, state) VALUES ($1, $2, $3, 1)
        ON CONFLICT (item_id, reviewer_id)
        DO UPDATE SET adjudication_id = excluded.adjudication_id, state = 1
        """,
        [.item(adjudication.item), .integer(annotation.reviewer), .integer(number)]
      )
    }
  }

  private static func sentBack(_ row: any SQLRow) -> SentBackItem {
    SentBackItem(item: ItemID(rawValue: row.integer(0)), note: row.text(1), at: row.time(2))
  }
}
