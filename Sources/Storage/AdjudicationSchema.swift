/// Which tables does an adjudication need beside its own?

extension Schema {
  /// What the store has had since items are settled by adjudicators.
  static let adjudications = Migration(
    version: 7,
    tables: [adjudicationAct, passedOver, sentBack],
    statements: [
      // Whether an adjudicator has confirmed that the item is no case.
      "ALTER TABLE item ADD COLUMN confirmed INTEGER NOT NULL DEFAULT 0",
      "CREATE INDEX item_to_confirm ON item (item_id) WHERE state = 4 AND confirmed = 0",
      "CREATE INDEX item_red_dispute ON item (item_id) WHERE state = 2 AND risk = 3",
      "CREATE INDEX sent_back_to ON sent_back (reviewer_id, item_id) WHERE state = 1",
      """
      INSERT INTO counter (name, scope, day, value)
      SELECT 'to_confirm', 0, 0, count(*) FROM item WHERE state = 4 AND confirmed = 0
      """,
    ]
  )

  // What was done, and the annotation that holds by it: the one picked, or one of kind 4 where no
  // reviewer's answer is the one that holds.
  private static let adjudicationAct = TableDefinition(
    "adjudication_act",
    "adjudication_id INTEGER PRIMARY KEY, act INTEGER NOT NULL, settled INTEGER",
    appendOnlyBut: []
  )

  // Rewrites that an adjudicator read beside the one picked.
  private static let passedOver = TableDefinition(
    "passed_over",
    """
    adjudication_id INTEGER NOT NULL, annotation_id INTEGER NOT NULL,
    PRIMARY KEY (adjudication_id, annotation_id)
    """,
    clustered: true,
    appendOnlyBut: []
  )

  // Who has to look again, or has; gone once the item is settled.
  private static let sentBack = TableDefinition(
    "sent_back",
    """
    item_id INTEGER NOT NULL, reviewer_id INTEGER NOT NULL, adjudication_id INTEGER NOT NULL,
    state INTEGER NOT NULL, PRIMARY KEY (item_id, reviewer_id)
    """,
    clustered: true
  )
}
