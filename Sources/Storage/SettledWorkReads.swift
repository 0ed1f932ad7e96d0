/// What became of a reviewer's answers?

public import Curation

/// A reviewer's answer on a settled item, as the store has it.
public struct StoredSettledWork: Hashable, Sendable {
  /// The item.
  public var item: ItemID
  /// The conversation's turns as the stored column's text.
  public var turns: String
  /// What the reviewer answered.
  public var own: Judgement
  /// What holds.
  public var settled: Judgement
  /// An adjudicator decided.
  public var isAdjudicated: Bool
  /// The adjudicator found several answers good.
  public var isBothGood: Bool
  /// What the adjudicator wrote with it.
  public var note: String
}

extension Store {
  /// What became of a reviewer's last answers that stand on settled items, the latest first.
  ///
  /// Looks at `limit` answers at most; who decided is not told.
  public func settledWork(
    of reviewer: Int64,
    limit: Int
  ) throws(StorageError) -> [StoredSettledWork] {
    try engine.read { session throws(StorageError) in
      let rows = try session.all(
        Self.settledWorkColumns,
        [.integer(reviewer), .integer(Int64(limit))]
      ) { row in
        (
          item: ItemID(rawValue: row.integer(0)), own: row.integer(1), settled: row.integer(2),
          isAdjudicated: row.integer(3) == Int64(ItemState.adjudicated.rawValue),
          turns: row.text(4),
          note: row.optionalText(5) ?? "",
          act: row.optionalInteger(6)
        )
      }
      var found: [StoredSettledWork] = []
      for row in rows {
        found.append(
          StoredSettledWork(
            item: row.item,
            turns: row.turns,
            own: try Self.judgement(row.own, session),
            settled: try Self.judgement(row.settled, session),
            isAdjudicated: row.isAdjudicated,
            isBothGood: row.isAdjudicated
              && row.act == Int64(AdjudicationAct.bothAcceptable.rawValue),
            note: row.isAdjudicated ? row.note : ""
          )
        )
      }
      return found
    }
  }

  private static let settledWorkColumns: SQLText = """
    SELECT a.item_id, a.annotation_id, i.settled_by, i.state, c.turns,
      (SELECT d.note FROM adjudication d WHERE d.item_id = a.item_id ORDER BY d.seq DESC LIMIT 1),
      (SELECT t.act FROM adjudication d
        JOIN adjudication_act t ON t.adjudication_id = d.adjudication_id
        WHERE d.item_id = a.item_id ORDER BY d.seq DESC LIMIT 1)
    FROM (SELECT x.annotation_id, x.item_id, x.reviewer_id, x.round, x.seq FROM annotation x
      WHERE x.reviewer_id = $1 AND x.kind < 3 AND x.round = 0
      ORDER BY x.annotation_id DESC LIMIT $2) AS a
    JOIN item i ON i.item_id = a.item_id
    JOIN conversation c ON c.conversation_id = a.item_id / 2048
    WHERE i.state IN (1, 3) AND i.settled_by IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.item_id = a.item_id
      AND n.reviewer_id = a.reviewer_id AND n.round = a.round AND n.seq > a.seq)
    ORDER BY a.annotation_id DESC
    """
}
