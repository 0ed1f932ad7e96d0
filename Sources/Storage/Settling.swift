/// When do an item's annotations settle it?

internal import Curation

extension Store {
  /// Makes an item's state say what its current annotations say, by the table of `SettlingRules`.
  ///
  /// The first reject or handover, and the first word on what is red, raise the overlap to 2.
  func settle(_ item: ItemID, at: Timestamp, _ session: any SQLSession) throws(StorageError) {
    let stands = try session.first(
      """
      SELECT state, drawn_overlap, overlap, settled_by, risk, gold FROM item WHERE item_id = $1
      """,
      [.item(item)]
    ) { row in
      (
        facts: SettlingFacts(
          state: ItemState(rawValue: UInt8(clamping: row.integer(0))) ?? .open,
          drawn: Int(row.integer(1)),
          isRed: row.integer(4) == Int64(HandoverLevel.red.rawValue),
          isGold: row.integer(5) == 1
        ),
        overlap: row.integer(2), by: row.optionalInteger(3)
      )
    }
    guard let stands else { throw .inconsistent("no item \(item)") }
    var facts = stands.facts
    let current = try Self.currentAnnotations(of: item, session).filter { !$0.isApart }
    if facts.isRed, !current.isEmpty {
      let readers = try Self.dismissers(of: item, session).subtracting(current.map(\.reviewer))
      facts.dismissers = readers.count
    }
    if facts.state == .disputed { facts.isSentBack = try Self.isSentBack(item, session) }
    let votes = current.map(\.vote)
    let settlement = SettlingRules.settlement(
      votes,
      blind: try blindVotes(current, of: item, session),
      facts
    )
    let (state, by) = Self.outcome(settlement, facts.state, stands.by, current)
    // What is decided needs nobody more.
    let overlap =
      settlement == .kept && facts.isGold
      ? stands.overlap : Int64(SettlingRules.overlap(votes, facts))
    if state != facts.state || overlap != stands.overlap || by != stands.by {
      try session.run(
        "UPDATE item SET state = $2, overlap = $3, settled_by = $4 WHERE item_id = $1",
        [.item(item), .integer(Int64(state.rawValue)), .integer(overlap), .optional(by)]
      )
    }
    if state != facts.state {
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

  private static func outcome(
    _ settlement: Settlement,
    _ state: ItemState,
    _ by: Int64?,
    _ current: [CurrentAnnotation]
  ) -> (ItemState, Int64?) {
    switch settlement {
    case .kept: (state, by)
    case .open: (.open, nil)
    case .agreed(let place): (.agreed, current[place].id)
    case .disputedVerdict, .disputedText: (.disputed, nil)
    }
  }

  // What each said last by themselves; nothing of whoever never did.
  private func blindVotes(
    _ current: [CurrentAnnotation],
    of item: ItemID,
    _ session: any SQLSession
  ) throws(StorageError) -> [Vote] {
    var votes: [Vote] = []
    for annotation in current {
      if !annotation.isInformed {
        votes.append(annotation.vote)
        continue
      }
      let blind = try session.first(
        """
        SELECT a.verdict, a.rewrite FROM annotation a WHERE a.item_id = $1 AND a.reviewer_id = $2
        AND a.round = 0 AND a.kind < 3 AND a.informed = 0 ORDER BY a.seq DESC LIMIT 1
        """,
        [.item(item), .integer(annotation.reviewer)]
      ) { Self.vote(verdict: $0.integer(0), text: $0.text(1)) }
      if let blind { votes.append(blind) }
    }
    return votes
  }

  private static func vote(verdict: Int64, text: String) -> Vote {
    Vote(Verdict(rawValue: UInt8(clamping: verdict)) ?? .reject, text: text)
  }

  /// The last word of one reviewer on an item.
  struct CurrentAnnotation {
    var id: Int64
    var reviewer: Int64
    var vote: Vote
    /// Given once others' could be seen.
    var isInformed: Bool
    /// By somebody who is out as its reviewer: settles nothing.
    var isApart: Bool
  }

  /// The last word of each reviewer on an item, where it was not taken back, the first submitted
  /// first.
  static func currentAnnotations(
    of item: ItemID,
    _ session: any SQLSession
  ) throws(StorageError) -> [CurrentAnnotation] {
    try session.all(
      """
      SELECT a.annotation_id, a.reviewer_id, a.verdict, a.rewrite, a.informed,
        CASE WHEN EXISTS (SELECT 1 FROM claim c WHERE c.item_id = a.item_id
          AND c.reviewer_id = a.reviewer_id AND c.round = 0 AND c.state = 5) THEN 1 ELSE 0 END
      FROM annotation a WHERE a.item_id = $1
      AND a.kind < 3 AND a.round = 0 AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.item_id = a.item_id
        AND n.reviewer_id = a.reviewer_id AND n.round = a.round AND n.seq > a.seq)
      ORDER BY a.annotation_id
      """,
      [.item(item)]
    ) { row in
      CurrentAnnotation(
        id: row.integer(0),
        reviewer: row.integer(1),
        vote: vote(verdict: row.integer(2), text: row.text(3)),
        isInformed: row.integer(4) == 1,
        isApart: row.integer(5) == 1
      )
    }
  }
}
