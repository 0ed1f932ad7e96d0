/// How is unfinished work kept?

public import Curation

/// A draft as the store keeps it.
public struct StoredDraft: Hashable, Sendable {
  /// What was answered, in the caller's own spelling.
  public var body: String
  /// Counts up with every save.
  public var revision: Int
  /// When.
  public var savedAt: Timestamp
  /// Milliseconds at work.
  public var activeMilliseconds: Int64
}

extension Store {
  /// Saves a draft durably and renews the reviewer's lease until `expires`.
  ///
  /// An older revision than the stored one changes nothing.
  public func saveDraft(
    _ body: String,
    for item: ItemID,
    reviewer: Int64,
    revision: Int,
    activeMilliseconds: Int64,
    at: Timestamp,
    until expires: Timestamp
  ) throws(StorageError) {
    try engine.write(.full) { session throws(StorageError) in
      try Self.writeDraft(item, reviewer, body, revision: revision, at, activeMilliseconds, session)
      try session.run(
        "UPDATE claim SET expires_at = $3 WHERE item_id = $1 AND reviewer_id = $2 AND state = 1",
        [.item(item), .integer(reviewer), .time(expires)]
      )
    }
  }

  /// The reviewer's draft of an item; nil when there is none.
  public func draft(of item: ItemID, reviewer: Int64) throws(StorageError) -> StoredDraft? {
    try engine.read { session throws(StorageError) in
      try session.first(
        """
        SELECT body, revision, saved_at, active_ms FROM draft
        WHERE item_id = $1 AND reviewer_id = $2 AND round = 0
        """,
        [.item(item), .integer(reviewer)]
      ) { row in
        StoredDraft(
          body: row.text(0),
          revision: Int(row.integer(1)),
          savedAt: row.time(2),
          activeMilliseconds: row.integer(3)
        )
      }
    }
  }

  static func writeDraft(
    _ item: ItemID,
    _ reviewer: Int64,
    _ body: String,
    revision: Int,
    _ at: Timestamp,
    _ activeMilliseconds: Int64,
    _ session: any SQLSession
  ) throws(StorageError) {
    try session.run(
      """
      INSERT INTO draft (item_id, reviewer_id, body, revision, saved_at, active_ms)
      VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (item_id, reviewer_id, round)
      DO UPDATE SET body = excluded.body, revision = excluded.revision,
      saved_at = excluded.saved_at, active_ms = excluded.active_ms
      WHERE excluded.revision >= draft.revision
      """,
      [
        .item(item), .integer(reviewer), .text(body), .integer(Int64(revision)), .time(at),
        .integer(activeMilliseconds),
      ]
    )
  }
}
