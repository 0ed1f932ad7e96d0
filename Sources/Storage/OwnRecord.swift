/// What is stored about one reviewer, and for how long?

public import Curation

/// What the store keeps about a reviewer beside the work itself.
public struct OwnRecord: Hashable, Sendable {
  /// When the reviewer was added.
  public var since: Timestamp
  /// How much of each kind: rows by the names in `OwnRecord.kinds`.
  public var counts: [(name: String, count: Int)] {
    zip(Self.kinds.map(\.name), numbers).map { ($0, $1) }
  }
  /// When annotations were submitted, with the milliseconds at work that are still kept.
  public var timed: [TimedWork]
  /// One number for each kind.
  var numbers: [Int]

  /// A submission with its time at work.
  public struct TimedWork: Hashable, Sendable {
    /// When.
    public var at: Timestamp
    /// Milliseconds.
    public var milliseconds: Int64
  }

  /// What is counted, with the query that counts it.
  static let kinds: [(name: String, sql: SQLText)] = [
    ("annotations", "SELECT count(*) FROM annotation WHERE reviewer_id = $1 AND kind = 1"),
    ("corrections", "SELECT count(*) FROM annotation WHERE reviewer_id = $1 AND kind = 2"),
    ("retractions", "SELECT count(*) FROM annotation WHERE reviewer_id = $1 AND kind = 3"),
    ("skipped", "SELECT count(*) FROM outcome WHERE reviewer_id = $1 AND kind = 1"),
    ("other_outcomes", "SELECT count(*) FROM outcome WHERE reviewer_id = $1 AND kind > 1"),
    ("adjudications", "SELECT count(*) FROM adjudication WHERE reviewer_id = $1"),
    ("told", "SELECT count(*) FROM handover_told WHERE reviewer_id = $1"),
    ("drafts", "SELECT count(*) FROM draft WHERE reviewer_id = $1"),
    (
      "adjudication_drafts", "SELECT count(*) FROM adjudication_draft WHERE reviewer_id = $1"
    ),
    ("open_items", "SELECT count(*) FROM claim WHERE reviewer_id = $1 AND state = 1"),
    ("events", "SELECT count(*) FROM event WHERE actor = $1"),
  ]
}

extension Store {
  /// What is stored about a reviewer; reads all of their work.
  public func ownRecord(_ reviewer: Int64) throws(StorageError) -> OwnRecord {
    try engine.read { session throws(StorageError) in
      let key: [SQLValue] = [.integer(reviewer)]
      var numbers: [Int] = []
      for kind in OwnRecord.kinds {
        numbers.append(try session.first(kind.sql, key) { Int($0.integer(0)) } ?? 0)
      }
      return OwnRecord(
        since: try session.first("SELECT created_at FROM reviewer WHERE reviewer_id = $1", key) {
          $0.time(0)
        } ?? Timestamp(milliseconds: 0),
        timed: try session.all(
          Self.timedColumns + " WHERE reviewer_id = $1 AND active_ms IS NOT NULL",
          key,
          Self.timedWork
        ),
        numbers: numbers
      )
    }
  }

  /// Everybody's time at work that is still kept, without names.
  public func teamTime() throws(StorageError) -> [OwnRecord.TimedWork] {
    try engine.read { session throws(StorageError) in
      try session.all(Self.timedColumns + " WHERE active_ms IS NOT NULL", [], Self.timedWork)
    }
  }

  /// Forgets how long work took that was submitted, or saved as a draft, before a moment.
  ///
  /// Costs a seek where there is nothing to forget.
  public func forgetTime(before: Timestamp) throws(StorageError) {
    let old = try engine.read { session throws(StorageError) in
      try session.first(
        """
        SELECT 1 WHERE EXISTS (SELECT 1 FROM annotation
          WHERE active_ms IS NOT NULL AND submitted_at < $1)
        OR EXISTS (SELECT 1 FROM draft WHERE saved_at < $1 AND active_ms > 0)
        """,
        [.time(before)]
      ) { _ in true }
    }
    if old == nil { return }
    try engine.write(.full) { session throws(StorageError) in
      try session.run(
        """
        UPDATE annotation SET active_ms = NULL WHERE active_ms IS NOT NULL AND submitted_at < $1
        """,
        [.time(before)]
      )
      try session.run(
        "UPDATE draft SET active_ms = 0 WHERE saved_at < $1 AND active_ms > 0",
        [.time(before)]
      )
    }
  }

  private static let timedColumns: SQLText = "SELECT submitted_at, active_ms FROM annotation"

  private static func timedWork(_ row: any SQLRow) -> OwnRecord.TimedWork {
    OwnRecord.TimedWork(at: row.time(0), milliseconds: row.integer(1))
  }
}
