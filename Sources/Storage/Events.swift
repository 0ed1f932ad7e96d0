/// Who did what, when? The trail that is never changed.

public import Curation

extension Store {
  /// The number of the last entry, 0 before the first; whatever happens later has a higher one.
  public func lastEvent() throws(StorageError) -> Int64 {
    try engine.read { session throws(StorageError) in try session.lastEvent() }
  }

  /// Appends to the trail; each entry holds the digest of the one before, so that a change shows.
  func append(
    _ kind: EventKind,
    at: Timestamp,
    actor: Int64?,
    item: ItemID? = nil,
    subject: [UInt8]? = nil,
    _ session: any SQLSession
  ) throws(StorageError) {
    let last = try session.first(
      Self.chainColumns + " ORDER BY event_id DESC LIMIT 1"
    ) { row in
      (id: row.integer(0), bytes: Self.chainBytes(row))
    }
    let previous = last.map { digest($0.bytes) } ?? [UInt8](repeating: 0, count: 32)
    try session.run(
      """
      INSERT INTO event (event_id, at, actor, kind, item_id, subject, previous)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """,
      [
        .integer((last?.id ?? 0) + 1), .time(at), .optional(actor), .integer(Int64(kind.rawValue)),
        .optional(item?.rawValue), subject.map { .blob($0) } ?? .null, .blob(previous),
      ]
    )
  }

  /// The columns that `chainBytes` reads: all of them.
  static let chainColumns: SQLText =
    "SELECT event_id, at, kind, actor, item_id, previous, subject FROM event"

  /// What the next entry holds the digest of.
  ///
  /// Every part but the last has a fixed length, so that no two entries have the same bytes.
  static func chainBytes(_ row: any SQLRow) -> [UInt8] {
    var bytes: [UInt8] = []
    for column in 0..<5 {
      bytes.append(row.isNull(column) ? 0 : 1)
      withUnsafeBytes(of: row.integer(column).bigEndian) { bytes.append(contentsOf: $0) }
    }
    return bytes + row.blob(5) + row.blob(6)
  }

  /// Everything that happened to an item, oldest first.
  ///
  /// Not for a reviewer who has yet to judge the item.
  public func history(of item: ItemID) throws(StorageError) -> [ItemEvent] {
    try engine.read { session throws(StorageError) in
      try session.all(Self.historyColumns + " ORDER BY e.event_id", [.item(item)], Self.event)
    }
  }

  /// What happened to an item as far as this reader (nil for a stranger) may know, oldest first: only
  /// what they did themselves while others' annotations of it are none of their business.
  public func history(
    of item: ItemID,
    seenBy reader: Int64?,
    ownOnly: Bool = false
  ) throws(StorageError) -> [ItemEvent] {
    try engine.read { session throws(StorageError) in
      let isBlind = try Self.isBlind(reader, item, ownOnly: ownOnly, session)
      // Of an item that came back, not even what they did the first time.
      let since = try session.first(
        """
        SELECT updated_at FROM claim
        WHERE item_id = $1 AND reviewer_id = $2 AND round > 0 AND state = 1
        """,
        [.item(item), .optional(reader)]
      ) { $0.integer(0) }
      return try session.all(
        Self.historyColumns + """
           AND ($2 = 0 OR e.actor = $3 AND ($4 IS NULL OR e.at >= $4)) ORDER BY e.event_id
          """,
        [.item(item), .flag(isBlind), .optional(reader), .optional(since)],
        Self.event
      )
    }
  }

  private static let historyColumns: SQLText = """
    SELECT e.at, r.name, e.kind FROM event e LEFT JOIN reviewer r ON r.reviewer_id = e.actor
    WHERE e.item_id = $1
    """

  private static func event(_ row: any SQLRow) -> ItemEvent {
    ItemEvent(
      at: row.time(0),
      actor: row.optionalText(1),
      kind: EventKind(rawValue: UInt8(clamping: row.integer(2))) ?? .imported
    )
  }
}

extension SQLSession {
  /// The number of the trail's last entry; 0 before the first.
  func lastEvent() throws(StorageError) -> Int64 {
    try first("SELECT coalesce(max(event_id), 0) FROM event") { $0.integer(0) } ?? 0
  }
}
