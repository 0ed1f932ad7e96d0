/// Which decision is an item settled by?

public import Curation

extension Store {
  /// The decision that an adjudicated item is settled by; nil for any other item.
  ///
  /// Not for a reviewer who has yet to judge the item.
  public func decision(on item: ItemID) throws(StorageError) -> ItemDecision? {
    try engine.read { session throws(StorageError) in
      let last = try session.first(
        """
        SELECT r.name, d.at, t.act, i.settled_by, d.category, d.confidence, d.note
        FROM item i JOIN adjudication d ON d.item_id = i.item_id
        JOIN adjudication_act t ON t.adjudication_id = d.adjudication_id
        JOIN reviewer r ON r.reviewer_id = d.reviewer_id
        WHERE i.item_id = $1 AND i.state = 3 AND i.settled_by IS NOT NULL
        ORDER BY d.seq DESC LIMIT 1
        """,
        [.item(item)]
      ) { row in
        (
          decision: ItemDecision(
            adjudicator: row.text(0),
            at: row.time(1),
            act: AdjudicationAct(rawValue: UInt8(clamping: row.integer(2))) ?? .pick,
            judgement: Judgement(),
            remarks: AdjudicationRemarks(
              category: row.optionalText(4).flatMap { DisputeCategory(rawValue: $0) },
              confidence: Confidence(rawValue: UInt8(clamping: row.integer(5))),
              note: row.text(6)
            )
          ),
          settled: row.integer(3)
        )
      }
      guard var last else { return nil }
      last.decision.judgement = try Self.judgement(last.settled, session)
      return last.decision
    }
  }
}
