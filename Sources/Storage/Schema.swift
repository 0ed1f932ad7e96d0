/// Which tables does a store have?

/// The schema, in the order in which it grew.
public enum Schema {
  /// Every step from an empty database to now.
  public static let migrations: [Migration] = [
    Migration(
      version: 1,
      tables: corpus + people + guides + queue + work + trail,
      statements: indexes
    ),
    Migration(
      version: 2,
      tables: [customerConversation],
      wordIndexes: [.conversations],
      statements: ownWork + figures
    ),
    Migration(version: 3, tables: screenings + [labelReplaced], statements: screened),
    Migration(version: 4, tables: erasures, statements: []),
    Migration(version: 5, tables: inclusions, statements: inclusionIndex),
    queueing,
    adjudications,
    adjudicationDrafts,
    expectations,
  ]

  // What was imported. Turns are one immutable column; an item is its conversation's number times
  // 2,048 plus the turn, so that it needs no key of its own and lies beside its conversation.
  private static let corpus: [TableDefinition] = [
    TableDefinition("meta", "key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL", clustered: true),
    TableDefinition("source", "source_id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE"),
    TableDefinition(
      "import_run",
      """
      import_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, file TEXT NOT NULL, form TEXT NOT NULL,
      batch TEXT, sha256 BLOB, started_at INTEGER NOT NULL, finished_at INTEGER,
      conversations INTEGER NOT NULL DEFAULT 0, already INTEGER NOT NULL DEFAULT 0,
      items INTEGER NOT NULL DEFAULT 0, without_item INTEGER NOT NULL DEFAULT 0,
      rejected INTEGER NOT NULL DEFAULT 0
      """
    ),
    TableDefinition(
      "conversation",
      """
      conversation_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, source_id INTEGER NOT NULL,
      external_id TEXT, import_id INTEGER NOT NULL, line INTEGER NOT NULL, language TEXT, channel TEXT,
      bot_version TEXT, customer BLOB, turns TEXT NOT NULL, meta TEXT
      """,
      appendOnlyBut: ["turns", "meta", "external_id", "customer"]
    ),
    TableDefinition(
      "conversation_key",
      """
      source_id INTEGER NOT NULL, external_id TEXT NOT NULL, conversation_id INTEGER NOT NULL,
      PRIMARY KEY (source_id, external_id)
      """,
      clustered: true
    ),
    TableDefinition(
      "item",
      """
      item_id INTEGER PRIMARY KEY, drawn_overlap INTEGER NOT NULL DEFAULT 1,
      overlap INTEGER NOT NULL DEFAULT 1, done INTEGER NOT NULL DEFAULT 0,
      state INTEGER NOT NULL DEFAULT 0, settled_by INTEGER, risk INTEGER NOT NULL DEFAULT 0,
      priority INTEGER NOT NULL DEFAULT 5 CHECK (priority BETWEEN 0 AND 9),
      gold INTEGER NOT NULL DEFAULT 0, random INTEGER NOT NULL DEFAULT 0,
      copies INTEGER NOT NULL DEFAULT 0
      """
    ),
    TableDefinition(
      "finding",
      """
      item_id INTEGER NOT NULL, part INTEGER NOT NULL, start_byte INTEGER NOT NULL,
      end_byte INTEGER NOT NULL, rule TEXT NOT NULL, severity INTEGER NOT NULL,
      guide_version INTEGER NOT NULL, PRIMARY KEY (item_id, part, start_byte, end_byte, rule)
      """,
      clustered: true
    ),
    TableDefinition(
      "mark",
      """
      item_id INTEGER NOT NULL, part INTEGER NOT NULL, start_byte INTEGER NOT NULL,
      end_byte INTEGER NOT NULL, kind TEXT NOT NULL, certainty INTEGER NOT NULL,
      decision INTEGER NOT NULL DEFAULT 0, placeholder TEXT,
      PRIMARY KEY (item_id, part, start_byte, end_byte)
      """,
      clustered: true
    ),
  ]

  private static let people: [TableDefinition] = [
    TableDefinition(
      "reviewer",
      """
      reviewer_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE,
      account TEXT, role INTEGER NOT NULL DEFAULT 1, active INTEGER NOT NULL DEFAULT 1,
      pseudonym TEXT NOT NULL UNIQUE, language TEXT, theme TEXT, seen TEXT NOT NULL DEFAULT '{}',
      created_at INTEGER NOT NULL
      """
    )
  ]

  private static let guides: [TableDefinition] = [
    TableDefinition(
      "guide",
      "version INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor INTEGER, sha256 BLOB NOT NULL",
      appendOnlyBut: []
    ),
    TableDefinition(
      "guide_file",
      """
      version INTEGER NOT NULL, name TEXT NOT NULL, body TEXT NOT NULL, compiled TEXT,
      PRIMARY KEY (version, name)
      """,
      clustered: true,
      appendOnlyBut: []
    ),
    TableDefinition(
      "label",
      "label_id INTEGER PRIMARY KEY, axis INTEGER NOT NULL, key TEXT NOT NULL, UNIQUE (axis, key)",
      appendOnlyBut: []
    ),
  ]

  // The queue holds open items only; whatever makes an item claimable appends it, so one monotone
  // cursor a reviewer and band is enough and a claim does not grow with the queue.
  private static let queue: [TableDefinition] = [
    TableDefinition(
      "queue",
      """
      band INTEGER NOT NULL, ord INTEGER NOT NULL, item_id INTEGER NOT NULL UNIQUE,
      free INTEGER NOT NULL CHECK (free > 0), PRIMARY KEY (band, ord)
      """,
      clustered: true
    ),
    TableDefinition(
      "claim",
      """
      item_id INTEGER NOT NULL, reviewer_id INTEGER NOT NULL, round INTEGER NOT NULL DEFAULT 0,
      state INTEGER NOT NULL, expires_at INTEGER, updated_at INTEGER NOT NULL,
      PRIMARY KEY (item_id, reviewer_id, round)
      """,
      clustered: true
    ),
    TableDefinition(
      "reviewer_cursor",
      """
      reviewer_id INTEGER NOT NULL, band INTEGER NOT NULL, pos INTEGER NOT NULL,
      PRIMARY KEY (reviewer_id, band)
      """,
      clustered: true
    ),
    TableDefinition(
      "counter",
      """
      name TEXT NOT NULL, scope INTEGER NOT NULL, day INTEGER NOT NULL, value INTEGER NOT NULL,
      PRIMARY KEY (name, scope, day)
      """,
      clustered: true
    ),
  ]

  private static let work: [TableDefinition] = [
    TableDefinition(
      "annotation",
      """
      annotation_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, item_id INTEGER NOT NULL,
      reviewer_id INTEGER NOT NULL, round INTEGER NOT NULL DEFAULT 0, seq INTEGER NOT NULL,
      kind INTEGER NOT NULL, verdict INTEGER NOT NULL, rewrite TEXT NOT NULL DEFAULT '', start INTEGER,
      emotions INTEGER NOT NULL DEFAULT 0, situation INTEGER, note TEXT NOT NULL DEFAULT '',
      guide_version INTEGER NOT NULL, submitted_at INTEGER NOT NULL, active_ms INTEGER,
      late INTEGER NOT NULL DEFAULT 0, surplus INTEGER NOT NULL DEFAULT 0,
      informed INTEGER NOT NULL DEFAULT 0, UNIQUE (item_id, reviewer_id, round, seq)
      """,
      appendOnlyBut: ["rewrite", "note", "active_ms"]
    ),
    TableDefinition(
      "annotation_label",
      """
      annotation_id INTEGER NOT NULL, label_id INTEGER NOT NULL, value INTEGER NOT NULL,
      PRIMARY KEY (annotation_id, label_id)
      """,
      clustered: true,
      appendOnlyBut: []
    ),
    TableDefinition(
      "annotation_override",
      """
      annotation_id INTEGER NOT NULL, rule TEXT NOT NULL, reason TEXT NOT NULL,
      PRIMARY KEY (annotation_id, rule)
      """,
      clustered: true,
      appendOnlyBut: ["reason"]
    ),
    TableDefinition(
      "outcome",
      """
      outcome_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, item_id INTEGER NOT NULL,
      reviewer_id INTEGER NOT NULL, round INTEGER NOT NULL DEFAULT 0, kind INTEGER NOT NULL,
      retracts BLOB, note TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL
      """,
      appendOnlyBut: ["note"]
    ),
    TableDefinition(
      "adjudication",
      """
      adjudication_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, item_id INTEGER NOT NULL,
      reviewer_id INTEGER NOT NULL, seq INTEGER NOT NULL, chosen INTEGER, verdict INTEGER NOT NULL,
      rewrite TEXT NOT NULL DEFAULT '', category TEXT, confidence INTEGER, note TEXT NOT NULL DEFAULT '',
      guide_version INTEGER NOT NULL, at INTEGER NOT NULL, UNIQUE (item_id, seq)
      """,
      appendOnlyBut: ["rewrite", "note"]
    ),
    TableDefinition(
      "draft",
      """
      item_id INTEGER NOT NULL, reviewer_id INTEGER NOT NULL, round INTEGER NOT NULL DEFAULT 0,
      body TEXT NOT NULL, revision INTEGER NOT NULL, saved_at INTEGER NOT NULL,
      active_ms INTEGER NOT NULL, PRIMARY KEY (item_id, reviewer_id, round)
      """
    ),
  ]

  private static let trail: [TableDefinition] = [
    TableDefinition(
      "event",
      """
      event_id INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor INTEGER, kind INTEGER NOT NULL,
      item_id INTEGER, subject BLOB, previous BLOB NOT NULL
      """,
      appendOnlyBut: []
    ),
    TableDefinition(
      "export",
      """
      export_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, last_event INTEGER NOT NULL,
      spec TEXT NOT NULL, row_count INTEGER NOT NULL, sha256 BLOB NOT NULL, at INTEGER NOT NULL,
      actor INTEGER
      """,
      appendOnlyBut: []
    ),
  ]

  // Filled in the slices of the word index, so that an import has no second random key to fill.
  private static let customerConversation = TableDefinition(
    "customer_conversation",
    """
    customer BLOB NOT NULL, conversation_id INTEGER NOT NULL,
    PRIMARY KEY (customer, conversation_id)
    """,
    clustered: true
  )

  // What the guides found when a conversation came in. The two tables of version 1 that these take
  // the place of never held anything: what is found is the conversation's, whichever of its replies
  // are items.
  private static let screenings: [TableDefinition] = [
    TableDefinition(
      "screening_finding",
      """
      conversation_id INTEGER NOT NULL, turn INTEGER NOT NULL, start_byte INTEGER NOT NULL,
      end_byte INTEGER NOT NULL, rule TEXT NOT NULL, level INTEGER NOT NULL,
      PRIMARY KEY (conversation_id, turn, start_byte, end_byte, rule)
      """,
      clustered: true
    ),
    TableDefinition(
      "personal_mark",
      """
      conversation_id INTEGER NOT NULL, turn INTEGER NOT NULL, start_byte INTEGER NOT NULL,
      end_byte INTEGER NOT NULL, kind TEXT NOT NULL, certainty INTEGER NOT NULL,
      decision INTEGER NOT NULL DEFAULT 0, placeholder TEXT NOT NULL,
      PRIMARY KEY (conversation_id, turn, start_byte)
      """,
      clustered: true
    ),
    TableDefinition(
      "handover_told",
      """
      told_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, item_id INTEGER NOT NULL,
      reviewer_id INTEGER NOT NULL, contact TEXT, whom TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL
      """,
      appendOnlyBut: ["whom"]
    ),
  ]

  // Conversations whose texts were erased, and keyed hashes of what must not come in again.
  private static let erasures: [TableDefinition] = [
    TableDefinition(
      "purged",
      "conversation_id INTEGER PRIMARY KEY, at INTEGER NOT NULL",
      appendOnlyBut: []
    ),
    TableDefinition(
      "erased",
      "hash BLOB NOT NULL PRIMARY KEY",
      clustered: true,
      appendOnlyBut: []
    ),
  ]

  // `screened` is the version of the guides that an item was last screened by, 0 for none.
  private static let screened: [SQLText] = [
    "DROP TABLE finding",
    "DROP TABLE mark",
    "ALTER TABLE item ADD COLUMN screened INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX item_risk ON item (risk, item_id) WHERE risk > 0",
    "CREATE INDEX outcome_item ON outcome (item_id, reviewer_id, outcome_id)",
    "CREATE INDEX told_item ON handover_told (item_id, told_id)",
  ]

  // Which labels the scheme that holds has something else for; written anew with every version.
  private static let labelReplaced = TableDefinition(
    "label_replaced",
    "new_id INTEGER NOT NULL, old_id INTEGER NOT NULL, PRIMARY KEY (new_id, old_id)",
    clustered: true
  )

  // What lists and the home screen go through: leases in the order of their items, and everybody's
  // own work.
  private static let ownWork: [SQLText] = [
    "CREATE INDEX claim_leased ON claim (item_id) WHERE state = 1",
    "CREATE INDEX claim_done ON claim (reviewer_id, item_id) WHERE state = 2",
    "CREATE INDEX claim_skipped ON claim (reviewer_id, item_id) WHERE state = 3",
    "CREATE INDEX draft_by ON draft (reviewer_id, item_id)",
  ]

  // The counters of `Figures.swift`, for what was there before they were kept.
  private static let figures: [SQLText] = [
    """
    INSERT INTO counter (name, scope, day, value)
    SELECT 'disputed', 0, 0, count(*) FROM item WHERE state > 0 AND state = 2
    """,
    ("INSERT INTO counter (name, scope, day, value) SELECT 'settled', a.reviewer_id, 0, count(*)"
      as SQLText) + Figures.standingOnSettled + " GROUP BY a.reviewer_id",
    ("""
    INSERT INTO counter (name, scope, day, value) SELECT 'as_submitted', a.reviewer_id, 0, count(*)
    """ as SQLText) + Figures.standingOnSettled + Figures.isAsSubmitted + " GROUP BY a.reviewer_id",
  ]

  // SQLite takes a partial index only for a query that spells its condition in the same words.
  private static let indexes: [SQLText] = [
    "CREATE INDEX item_state ON item (state, item_id, settled_by, done) WHERE state > 0",
    "CREATE INDEX item_waiting ON item (item_id) WHERE state = 0 AND done > 0",
    "CREATE INDEX claim_expiry ON claim (expires_at) WHERE state = 1",
    "CREATE INDEX claim_open ON claim (reviewer_id, updated_at) WHERE state = 1",
    "CREATE INDEX claim_put_away ON claim (reviewer_id, updated_at) WHERE state IN (3, 4)",
    "CREATE INDEX annotation_by ON annotation (reviewer_id, annotation_id)",
    "CREATE INDEX outcome_by ON outcome (reviewer_id, outcome_id)",
    "CREATE INDEX event_item ON event (item_id, event_id) WHERE item_id IS NOT NULL",
    "INSERT INTO counter (name, scope, day, value) VALUES ('waiting', 0, 0, 0)",
  ]
}
