/// What has a reviewer written before?

public import Curation

extension Store {
  /// The reviewer's own rewrites that stand, of this situation or of any (nil), the latest first,
  /// each text once; at most `limit`, and none of a gold item or of one that is on their desk again.
  ///
  /// Looks at a bounded number of the reviewer's annotations.
  public func ownRewrites(
    reviewer: Int64,
    situation: String?,
    limit: Int
  ) throws(StorageError) -> [String] {
    try engine.read { session throws(StorageError) in
      var texts: [String] = []
      var seen: Set<[UInt8]> = []
      if limit < 1 { return [] }
      try session.each(
        """
        SELECT a.rewrite, CASE WHEN a.kind < 3 AND a.rewrite <> '' AND i.gold = 0
          AND ($2 IS NULL OR l.key = $2)
          AND NOT EXISTS (SELECT 1 FROM claim m WHERE m.item_id = a.item_id
            AND m.reviewer_id = a.reviewer_id AND m.state = 1)
          AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.item_id = a.item_id
            AND n.reviewer_id = a.reviewer_id AND n.round = a.round AND n.seq > a.seq)
          THEN 1 ELSE 0 END
        FROM annotation a CROSS JOIN item i LEFT JOIN label l ON l.label_id = a.situation
        WHERE i.item_id = a.item_id AND a.reviewer_id = $1
        ORDER BY a.annotation_id DESC LIMIT 1000
        """,
        [.integer(reviewer), .optional(situation)]
      ) { row in
        if row.integer(1) == 1, seen.insert(row.withBytes(0) { Array($0) }).inserted {
          texts.append(row.text(0))
        }
        return texts.count < limit
      }
      return texts
    }
  }
}
