/// What does the schema need for people, draws and copies?

extension Schema {
  /// People come and go; known answers, repeats and calibration rounds are drawn; equal items are
  /// counted once.
  static let queueing = Migration(
    version: 6,
    tables: [repeatDue, replyPair, calibration, calibrationItem],
    statements: [
      // A hash of everything that is said up to the reply, folded.
      "ALTER TABLE item ADD COLUMN pair BLOB",
      // The item that a copy is counted with.
      "ALTER TABLE item ADD COLUMN original INTEGER",
      // What moved it in the queue, as `QueueScore` packs it.
      "ALTER TABLE item ADD COLUMN score INTEGER NOT NULL DEFAULT 0",
      "CREATE INDEX item_gold ON item (item_id) WHERE gold = 1",
      "CREATE INDEX annotation_timed ON annotation (submitted_at) WHERE active_ms IS NOT NULL",
    ]
  )

  /// The situation that is expected of an item, and an index for whoever wants none but those of one.
  ///
  /// Items of which nothing is expected are not in the index. It is on an expression since the planner would
  /// take the order of a whole band for it otherwise; `QueuePart` spells the same.
  static let expectations = Migration(
    version: 9,
    tables: [],
    statements: [
      // Labels of the axis of situations, on the item for good and in the queue while it waits.
      "ALTER TABLE item ADD COLUMN expected INTEGER",
      "ALTER TABLE queue ADD COLUMN expected INTEGER",
      """
      CREATE INDEX queue_expected ON queue ((expected * 20 + band), ord)
      WHERE expected IS NOT NULL
      """,
    ]
  )

  // What comes back to its reviewer, and when; a row goes when it is claimed.
  private static let repeatDue = TableDefinition(
    "repeat_due",
    """
    reviewer_id INTEGER NOT NULL, due_at INTEGER NOT NULL, item_id INTEGER NOT NULL,
    PRIMARY KEY (reviewer_id, due_at, item_id)
    """,
    clustered: true
  )

  // Filled after an import in sorted slices, so that an import has no second random key to fill.
  private static let replyPair = TableDefinition(
    "reply_pair",
    "pair BLOB NOT NULL PRIMARY KEY, item_id INTEGER NOT NULL",
    clustered: true
  )

  private static let calibration = TableDefinition(
    "calibration",
    """
    calibration_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, actor INTEGER NOT NULL,
    reviewers INTEGER NOT NULL, at INTEGER NOT NULL
    """,
    appendOnlyBut: []
  )
  private static let calibrationItem = TableDefinition(
    "calibration_item",
    """
    calibration_id INTEGER NOT NULL, item_id INTEGER NOT NULL,
    PRIMARY KEY (calibration_id, item_id)
    """,
    clustered: true,
    appendOnlyBut: []
  )
}
