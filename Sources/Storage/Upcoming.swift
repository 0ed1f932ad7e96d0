/// What comes next for a reviewer?

public import Curation

extension Store {
  /// The items that this reviewer would get one after the other, were nobody else at work; at most
  /// `limit`.
  ///
  /// What they have open or a draft of comes first, then the queue from their place in it, then what
  /// they skipped. Looks at a bounded part of the queue.
  public func upcoming(
    reviewer: Int64,
    limit: Int,
    day: Int64
  ) throws(StorageError) -> [ItemRow] {
    try engine.read { session throws(StorageError) in
      var found: [ItemID] = []
      for claims in [Self.leased, Self.lapsedDrafts] where found.count < limit {
        found += try items(claims, reviewer, limit - found.count, session)
      }
      if found.count < limit {
        found += try queued(reviewer, limit - found.count, day: day, session)
      }
      if found.count < limit {
        found += try items(Self.putAway, reviewer, limit - found.count, session)
      }
      var seen: Set<ItemID> = []
      return try rows(of: found.filter { seen.insert($0).inserted }, reader: reviewer, session)
    }
  }

  private static let leased: SQLText = """
    SELECT c.item_id FROM claim c WHERE c.reviewer_id = $1 AND c.state = 1
    ORDER BY c.updated_at DESC LIMIT $2
    """
  private static let lapsedDrafts: SQLText = """
    SELECT c.item_id FROM claim c JOIN queue q ON q.item_id = c.item_id
    WHERE c.reviewer_id = $1 AND c.state IN (3, 4) AND c.state = 4 AND c.round = 0
    AND EXISTS (SELECT 1 FROM draft d
      WHERE d.item_id = c.item_id AND d.reviewer_id = c.reviewer_id)
    ORDER BY c.updated_at LIMIT $2
    """
  private static let putAway: SQLText = """
    SELECT c.item_id FROM claim c JOIN queue q ON q.item_id = c.item_id
    WHERE c.reviewer_id = $1 AND c.state IN (3, 4) AND c.round = 0 ORDER BY c.updated_at LIMIT $2
    """

  private func items(
    _ claims: SQLText,
    _ reviewer: Int64,
    _ limit: Int,
    _ session: any SQLSession
  ) throws(StorageError) -> [ItemID] {
    try session.all(claims, [.integer(reviewer), .integer(Int64(limit))]) {
      ItemID(rawValue: $0.integer(0))
    }
  }

  // As `claimNext` finds them. Behind the cursor everything has a claim of the reviewer; before it
  // only what they opened from a list.
  private func queued(
    _ reviewer: Int64,
    _ limit: Int,
    day: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> [ItemID] {
    var found: [ItemID] = []
    var left = 1_000
    var redLeft = try redLeft(reviewer, session)
    for band in try bands(for: reviewer, day: day, session) where found.count < limit && left > 0 {
      if Band.isRed(band), redLeft == 0 { continue }
      try session.each(
        """
        SELECT q.item_id, CASE WHEN EXISTS (SELECT 1 FROM claim c
          WHERE c.item_id = q.item_id AND c.reviewer_id = $1) THEN 1 ELSE 0 END
        FROM queue q WHERE q.band = $2
        AND q.ord > coalesce((SELECT r.pos FROM reviewer_cursor r
          WHERE r.reviewer_id = $1 AND r.band = $2), 0)
        ORDER BY q.ord LIMIT $3
        """,
        [.integer(reviewer), .integer(band), .integer(Int64(left))]
      ) { row in
        left -= 1
        guard row.integer(1) == 0 else { return true }
        found.append(ItemID(rawValue: row.integer(0)))
        if Band.isRed(band) { redLeft -= 1 }
        return found.count < limit && (redLeft > 0 || !Band.isRed(band))
      }
    }
    return found
  }
}
