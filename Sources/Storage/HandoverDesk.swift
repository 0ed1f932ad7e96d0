/// Who was told of an item, and who called it a false alarm?

public import Curation

/// What a reviewer did about an item that a person has to take over, and whether it holds them.
public struct HandoverWork: Hashable, Sendable {
  /// Whom they told, the first first.
  public var told: [HandoverTold]
  /// They call it a false alarm.
  public var isDismissed: Bool
  /// Only handing over can be submitted by them.
  public var isBlocking: Bool
}

/// What was done about an item beside judging it, as far as a reader may know.
public struct HandoverTrail: Hashable, Sendable {
  /// Who was told, the first first.
  public var told: [HandoverTold]
  /// Who calls it a false alarm, the first first.
  public var dismissals: [HandoverDismissal]
}

extension Store {
  /// Stores that a reviewer has told somebody of an item.
  public func store(
    told contact: String?,
    whom: String,
    of item: ItemID,
    reviewer: Int64,
    uid: UID,
    at: Timestamp
  ) throws(StorageError) {
    try engine.write(.full) { session throws(StorageError) in
      try session.run(
        """
        INSERT INTO handover_told (uid, item_id, reviewer_id, contact, whom, at)
        VALUES ($1, $2, $3, $4, $5, $6)
        """,
        [
          .uid(uid), .item(item), .integer(reviewer), .optional(contact), .text(whom), .time(at),
        ]
      )
      try append(.told, at: at, actor: reviewer, item: item, subject: uid.bytes, session)
    }
  }

  /// How much an item is a matter for a person now; nil for not at all, or no such item.
  public func level(of item: ItemID) throws(StorageError) -> HandoverLevel? {
    try engine.read { session throws(StorageError) in
      try session.first("SELECT risk FROM item WHERE item_id = $1", [.item(item)]) {
        HandoverLevel(rawValue: UInt8(clamping: $0.integer(0)))
      } ?? nil
    }
  }

  /// What a reviewer did about an item, and nothing of what others did.
  public func handoverWork(
    of item: ItemID,
    reviewer: Int64
  ) throws(StorageError) -> HandoverWork {
    try engine.read { session throws(StorageError) in
      HandoverWork(
        told: try Self.told(of: item, by: reviewer, session),
        isDismissed: try Self.dismissers(of: item, session).contains(reviewer),
        isBlocking: try Self.isBlocking(item, reviewer, session)
      )
    }
  }

  /// What was done about an item: by everybody, or while others' work on it is none of the reader's
  /// business by the reader alone.
  public func handoverTrail(
    of item: ItemID,
    seenBy reader: Int64?,
    ownOnly: Bool = false
  ) throws(StorageError) -> HandoverTrail {
    try engine.read { session throws(StorageError) in
      let isBlind = try Self.isBlind(reader, item, ownOnly: ownOnly, session)
      let only: Int64? = isBlind ? reader ?? 0 : nil
      return HandoverTrail(
        told: try Self.told(of: item, by: only, session),
        dismissals: try Self.dismissals(of: item, by: only, session)
      )
    }
  }

  private static func told(
    of item: ItemID,
    by reviewer: Int64?,
    _ session: any SQLSession
  ) throws(StorageError) -> [HandoverTold] {
    try session.all(
      """
      SELECT r.name, t.contact, t.whom, t.at FROM handover_told t
      JOIN reviewer r ON r.reviewer_id = t.reviewer_id
      WHERE t.item_id = $1 AND ($2 IS NULL OR t.reviewer_id = $2) ORDER BY t.told_id
      """,
      [.item(item), .optional(reviewer)]
    ) { row in
      HandoverTold(
        reviewer: row.text(0),
        contact: row.optionalText(1),
        whom: row.text(2),
        at: row.time(3)
      )
    }
  }

  private static func dismissals(
    of item: ItemID,
    by reviewer: Int64?,
    _ session: any SQLSession
  ) throws(StorageError) -> [HandoverDismissal] {
    try session.all(
      """
      SELECT r.name, o.note, o.at FROM outcome o JOIN reviewer r ON r.reviewer_id = o.reviewer_id
      WHERE o.item_id = $1 AND o.kind = 5 AND ($2 IS NULL OR o.reviewer_id = $2)
      AND NOT EXISTS (SELECT 1 FROM outcome n WHERE n.item_id = o.item_id
        AND n.reviewer_id = o.reviewer_id AND n.outcome_id > o.outcome_id AND n.retracts = o.uid)
      ORDER BY o.outcome_id
      """,
      [.item(item), .optional(reviewer)]
    ) { row in
      let (reason, note) = FalseAlarm.read(row.text(1))
      return HandoverDismissal(reviewer: row.text(0), reason: reason, note: note, at: row.time(2))
    }
  }
}
