/// When do an item's annotations settle it?

internal import Curation

extension Store {
  /// Makes an item's state say what its current annotations say. The one place where the rules
  /// stand:
  ///
  /// | current annotations | state |
  /// |---|---|
  /// | fewer than the overlap | open |
  /// | one, and one is enough | agreed |
  /// | all of one verdict | agreed; the text is that of the first submitted |
  /// | of several verdicts | disputed |
  /// | handed over by some, a false alarm to others | disputed |
  ///
  /// Reject, handover and whatever is red always need two people: the first of them raises the
  /// overlap to 2. What an adjudicator decided, and what was set aside, stays as it is.
  func settle(_ item: ItemID, at: Timestamp, _ session: any SQLSession) throws(StorageError) {
    let stands = try session.first(
      "SELECT state, drawn_overlap, overlap, settled_by, risk FROM item WHERE item_id = $1",
      [.item(item)]
    ) { row in
      (
        state: ItemState(rawValue: UInt8(clamping: row.integer(0))) ?? .open,
        drawn: row.integer(1), overlap: row.integer(2), by: row.optionalInteger(3),
        isRed: row.integer(4) == Int64(HandoverLevel.red.rawValue)
      )
    }
    guard let stands else { throw .inconsistent("no item \(item)") }
    let current = try Self.currentAnnotations(of: item, session)
    let needsTwo =
      stands.isRed && !current.isEmpty
      || current.contains { $0.verdict == .reject || $0.verdict == .handover }
    let overlap = max(stands.drawn, needsTwo ? 2 : 1)
    var (state, settledBy) = Self.settled(stands.state, current, overlap: overlap)
    if stands.isRed, state == .open, !current.isEmpty {
      // Those who called it a false alarm and judge nothing were readers too.
      let others = try Self.dismissers(of: item, session).subtracting(current.map(\.reviewer))
      if !others.isEmpty, current.count + others.count >= overlap { state = .disputed }
    }
    if state != stands.state || overlap != stands.overlap || settledBy != stands.by {
      try session.run(
        "UPDATE item SET state = $2, overlap = $3, settled_by = $4 WHERE item_id = $1",
        [
          .item(item), .integer(Int64(state.rawValue)), .integer(overlap), .optional(settledBy),
        ]
      )
    }
    if state != stands.state {
      let kind: EventKind =
        switch state {
        case .agreed: .settled
        case .disputed: .disputed
        default: .reopened
        }
      try append(kind, at: at, actor: nil, item: item, session)
    }
    try balance(item, session)
  }

  private static func settled(
    _ state: ItemState,
    _ current: [(id: Int64, reviewer: Int64, verdict: Verdict)],
    overlap: Int64
  ) -> (ItemState, Int64?) {
    switch state {
    case .adjudicated, .setAside, .cannotJudge: return (state, nil)
    case .open, .agreed, .disputed, .superseded: break
    }
    guard let first = current.first, current.count >= overlap else { return (.open, nil) }
    let isOne = current.allSatisfy { $0.verdict == first.verdict }
    return isOne ? (.agreed, first.id) : (.disputed, nil)
  }

  /// The last word of each reviewer on an item, where it was not taken back, the first submitted
  /// first.
  static func currentAnnotations(
    of item: ItemID,
    _ session: any SQLSession
  ) throws(StorageError) -> [(id: Int64, reviewer: Int64, verdict: Verdict)] {
    try session.all(
      """
      SELECT a.annotation_id, a.verdict, a.reviewer_id FROM annotation a WHERE a.item_id = $1 AND a.kind < 3
      AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.item_id = a.item_id
        AND n.reviewer_id = a.reviewer_id AND n.round = a.round AND n.seq > a.seq)
      ORDER BY a.annotation_id
      """,
      [.item(item)]
    ) { row in
      (
        row.integer(0), row.integer(2),
        Verdict(rawValue: UInt8(clamping: row.integer(1))) ?? .reject
      )
    }
  }
}
