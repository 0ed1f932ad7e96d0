/// What comes next for a reviewer?

public import Curation

extension Store {
  /// The items that this reviewer would get one after the other, were nobody else at work; at most
  /// `limit`.
  ///
  /// What they have open or a draft of comes first, then the queue from their place in it, then what
  /// they skipped. With `only`, as `claimNext` has it, what they skipped is left out. Looks at a bounded part of the queue.
  public func upcoming(
    reviewer: Int64,
    limit: Int,
    day: Int64,
    only situation: String? = nil
  ) throws(StorageError) -> [ItemRow] {
    try engine.read { session throws(StorageError) in
      var found: [ItemID] = []
      for claims in [Self.leased, Self.lapsedDrafts] where found.count < limit {
        found += try items(claims, reviewer, limit - found.count, session)
      }
      if found.count < limit {
        found += try queued(reviewer, limit - found.count, day: day, only: situation, session)
      }
      if situation == nil, found.count < limit {
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
    only situation: String?,
    _ session: any SQLSession
  ) throws(StorageError) -> [ItemID] {
    var found: [ItemID] = []
    var left = 1_000
    var redLeft = try redLeft(reviewer, session)
    let from: SQLText = """
      SELECT q.item_id, CASE WHEN EXISTS (SELECT 1 FROM claim c
        WHERE c.item_id = q.item_id AND c.reviewer_id = $1) THEN 1 ELSE 0 END
      FROM queue q WHERE 
      """
    let behind: SQLText = """
       AND q.ord > coalesce((SELECT r.pos FROM reviewer_cursor r
        WHERE r.reviewer_id = $1 AND r.band = $2), 0)
      ORDER BY q.ord LIMIT $3
      """
    for part in try parts(for: reviewer, day: day, only: situation, session)
    where found.count < limit && left > 0 {
      let isRed = Band.isRed(part.band)
      if isRed, redLeft == 0 { continue }
      try session.each(
        from + part.condition + behind,
        [.integer(reviewer), .integer(part.number), .integer(Int64(left))]
      ) { row in
        left -= 1
        guard row.integer(1) == 0 else { return true }
        found.append(ItemID(rawValue: row.integer(0)))
        if isRed { redLeft -= 1 }
        return found.count < limit && (redLeft > 0 || !isRed)
      }
    }
    return found
  }
}
