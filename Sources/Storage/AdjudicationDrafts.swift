/// How is an adjudicator's unfinished decision kept?

public import Curation

/// An adjudicator's draft as the store keeps it.
public struct StoredAdjudicationDraft: Hashable, Sendable {
  /// What was chosen and written, in the caller's own spelling.
  public var body: String
  /// Counts up with every save.
  public var revision: Int
  /// When.
  public var savedAt: Timestamp
}

extension Schema {
  /// What the store has had since adjudicators' unfinished decisions are kept.
  static let adjudicationDrafts = Migration(
    version: 8,
    tables: [
      TableDefinition(
        "adjudication_draft",
        """
        item_id INTEGER NOT NULL, reviewer_id INTEGER NOT NULL, body TEXT NOT NULL,
        revision INTEGER NOT NULL, saved_at INTEGER NOT NULL, PRIMARY KEY (item_id, reviewer_id)
        """
      )
    ],
    statements: []
  )
}

extension Store {
  /// Saves an adjudicator's draft of a decision durably.
  ///
  /// An older revision than the stored one changes nothing. `adjudicate` ends the draft of who
  /// decides, in its own transaction.
  public func saveAdjudicationDraft(
    _ body: String,
    for item: ItemID,
    adjudicator: Int64,
    revision: Int,
    at: Timestamp
  ) throws(StorageError) {
    _ = try engine.write(.full) { session throws(StorageError) in
      try session.run(
        """
        INSERT INTO adjudication_draft (item_id, reviewer_id, body, revision, saved_at)
        VALUES ($1, $2, $3, $4, $5) ON CONFLICT (item_id, reviewer_id)
        DO UPDATE SET body = excluded.body, revision = excluded.revision,
        saved_at = excluded.saved_at WHERE excluded.revision >= adjudication_draft.revision
        """,
        [.item(item), .integer(adjudicator), .text(body), .integer(Int64(revision)), .time(at)]
      )
    }
  }

  /// The adjudicator's draft of a decision on an item; nil when there is none.
  public func adjudicationDraft(
    of item: ItemID,
    adjudicator: Int64
  ) throws(StorageError) -> StoredAdjudicationDraft? {
    try engine.read { session throws(StorageError) in
      try session.first(
        """
        SELECT body, revision, saved_at FROM adjudication_draft
        WHERE item_id = $1 AND reviewer_id = $2
        """,
        [.item(item), .integer(adjudicator)]
      ) { row in
        StoredAdjudicationDraft(
          body: row.text(0),
          revision: Int(row.integer(1)),
          savedAt: row.time(2)
        )
      }
    }
  }

  /// Who has decided has nothing unfinished left on the item.
  func endAdjudicationDraft(
    of adjudication: Adjudication,
    _ session: any SQLSession
  ) throws(StorageError) {
    try session.run(
      "DELETE FROM adjudication_draft WHERE item_id = $1 AND reviewer_id = $2",
      [.item(adjudication.item), .integer(adjudication.adjudicator)]
    )
  }
}
