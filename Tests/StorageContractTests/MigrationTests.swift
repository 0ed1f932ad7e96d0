/// What becomes of a store that an earlier version made?

import Curation
import CurationTesting
import SQLiteEngine
import Storage
import Testing

struct MigrationTests {
  // What later versions brought, taken away again, and what they took away brought back.
  private static let backToOne: [SQLText] = [
    "DROP INDEX queue_expected", "ALTER TABLE queue DROP COLUMN expected",
    "ALTER TABLE item DROP COLUMN expected",
    "DROP TABLE adjudication_draft", "DROP TABLE adjudication_act", "DROP TABLE passed_over",
    "DROP TABLE sent_back",
    "DROP INDEX item_to_confirm", "DROP INDEX item_red_dispute",
    "ALTER TABLE item DROP COLUMN confirmed", "DELETE FROM counter WHERE name = 'to_confirm'",
    "DROP TABLE inclusion",
    "DROP TABLE repeat_due", "DROP TABLE reply_pair", "DROP TABLE calibration",
    "DROP TABLE calibration_item", "DROP INDEX item_gold",
    "DROP INDEX annotation_timed", "ALTER TABLE item DROP COLUMN pair",
    "ALTER TABLE item DROP COLUMN original",
    "ALTER TABLE item DROP COLUMN score",
    "DROP TABLE screening_finding", "DROP TABLE personal_mark", "DROP INDEX item_risk",
    "DROP TABLE handover_told", "DROP INDEX outcome_item",
    "ALTER TABLE item DROP COLUMN screened",
    """
    CREATE TABLE finding (item_id INTEGER NOT NULL, part INTEGER NOT NULL,
    start_byte INTEGER NOT NULL, end_byte INTEGER NOT NULL, rule TEXT NOT NULL,
    severity INTEGER NOT NULL, guide_version INTEGER NOT NULL,
    PRIMARY KEY (item_id, part, start_byte, end_byte, rule)) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE mark (item_id INTEGER NOT NULL, part INTEGER NOT NULL,
    start_byte INTEGER NOT NULL, end_byte INTEGER NOT NULL, kind TEXT NOT NULL,
    certainty INTEGER NOT NULL, decision INTEGER NOT NULL DEFAULT 0, placeholder TEXT,
    PRIMARY KEY (item_id, part, start_byte, end_byte)) STRICT, WITHOUT ROWID
    """,
    "DROP TABLE purged", "DROP TABLE erased",
    "DROP TABLE label_replaced", "DROP TABLE conversation_words",
    "DROP TABLE customer_conversation", "DROP INDEX claim_leased",
    "DROP INDEX claim_done", "DROP INDEX claim_skipped", "DROP INDEX draft_by",
    "DELETE FROM counter WHERE name IN ('disputed', 'settled', 'as_submitted')",
    "DELETE FROM meta WHERE key = 'indexed_conversations'", "PRAGMA user_version = 1",
  ]

  private func schema(_ engine: any SQLEngine) throws -> [String] {
    try engine.read { session throws(StorageError) in
      try session.all("SELECT coalesce(sql, name) FROM sqlite_master ORDER BY 1") { row in
        row.text(0).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
    }
  }

  @Test func `a store of version 1 gets its counters, indexes and search`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("store.db")
    let desk = try StoreDesk(SQLiteEngine(path: path, creating: true))
    try desk.add(Samples.conversations(6), overlap: 2)
    let people = try ["Maja", "Jonas"].map { try desk.reviewer($0) }
    for (place, item) in try desk.items().enumerated() {
      for person in people {
        _ = try desk.open(item, by: person)
        try desk.submit(
          item,
          Samples.judgement(place > 3 && person == people[0] ? .approve : .rewrite),
          by: person
        )
      }
    }
    let figures = try people.map { try desk.store.figures(reviewer: $0, day: 0) }
    #expect(figures.map(\.disputed) == [2, 2])
    #expect(figures.map(\.asSubmitted) == [4, 4])
    let now = try schema(desk.engine)
    for statement in Self.backToOne { try desk.run(statement) }
    let first = try SQLiteEngine(path: folder.file("first.db"), creating: true)
    try first.migrate([Schema.migrations[0]])
    #expect(try schema(first) == schema(desk.engine))
    first.close()
    desk.engine.close()

    let again = try StoreDesk(SQLiteEngine(path: path, creating: false))
    #expect(try schema(again.engine) == now)
    #expect(try people.map { try again.store.figures(reviewer: $0, day: 0) } == figures)
    #expect(try QueueInvariants.breaches(again.engine) == [])
    #expect(try again.store.searchCoverage() == SearchCoverage(covered: 0, total: 6))
    #expect(try again.list(by: people[0]).count == 6)
    again.engine.close()
  }
}
