/// How is an item put away without a verdict, and the last step taken back?

public import Curation

extension Store {
  /// Stores an outcome: the item leaves the reviewer's desk, and each kind is counted as itself.
  ///
  /// A skipped item comes back to the same reviewer when nothing new is left; one passed on never
  /// does; one set aside or that can't be judged leaves the queue for everybody, unless others have
  /// settled it meanwhile. What a false alarm does, `dismiss` says; its note is the reason.
  public func store(
    _ outcome: Outcome,
    for item: ItemID,
    reviewer: Int64,
    note: String,
    uid: UID,
    at: Timestamp
  ) throws(StorageError) {
    try engine.write(.full) { session throws(StorageError) in
      try keepingFigures(of: item, session) { () throws(StorageError) in
        if outcome == .falseAlarm {
          try dismiss(item, reviewer, note, uid, at, session)
        } else {
          try store(outcome, item, reviewer, note, uid, at, session)
        }
      }
    }
  }

  func store(
    _ outcome: Outcome,
    _ item: ItemID,
    _ reviewer: Int64,
    _ note: String,
    _ uid: UID,
    _ at: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) {
    try insertOutcome(Int64(outcome.rawValue), item, reviewer, note, uid, nil, at, session)
    let state: ClaimState = outcome == .skip ? .skipped : .excluded
    if try endRepeat(item, reviewer, as: state, at: at, session) {
      let kind = Self.event(outcome)
      return try append(kind, at: at, actor: reviewer, item: item, subject: uid.bytes, session)
    }
    try session.run(
      """
      INSERT INTO claim (item_id, reviewer_id, state, updated_at) VALUES ($1, $2, $3, $4)
      ON CONFLICT (item_id, reviewer_id, round)
      DO UPDATE SET state = excluded.state, expires_at = NULL, updated_at = excluded.updated_at
      WHERE claim.state NOT IN (2, 5)
      """,
      [.item(item), .integer(reviewer), .integer(state.rawValue), .time(at)]
    )
    if let away = Self.itemState(outcome) {
      try session.run(
        "UPDATE item SET state = $2 WHERE item_id = $1 AND state = 0",
        [.item(item), .integer(Int64(away.rawValue))]
      )
    }
    try balance(item, session)
    try append(
      Self.event(outcome),
      at: at,
      actor: reviewer,
      item: item,
      subject: uid.bytes,
      session
    )
  }

  /// Takes back the reviewer's last submission or outcome that still stands; nil when there is
  /// none.
  ///
  /// What was written comes back as a draft and the item as an open claim, without freeing its slot
  /// for others. An item that an adjudicator decided or that was exported is left alone: that needs
  /// a correction. So is one skipped or passed on whose slot somebody else has taken since, and what
  /// somebody did who is out as its reviewer.
  public func undoLast(
    reviewer: Int64,
    uid: UID,
    draftBody: (Judgement) -> String,
    at: Timestamp,
    until expires: Timestamp,
    dayOf: (Timestamp) -> Int64
  ) throws(StorageError) -> Undone? {
    try engine.write(.full) { session throws(StorageError) in
      let annotation = try lastAnnotation(reviewer, session)
      let outcome = try lastOutcome(reviewer, session)
      if let annotation, annotation.at >= outcome?.at ?? annotation.at {
        try keepingFigures(of: annotation.item, session) { () throws(StorageError) in
          try retract(annotation, reviewer, uid, draftBody, at, dayOf, session)
          try reopen(annotation.item, reviewer, round: annotation.round, at, expires, session)
        }
        return .annotation(annotation.item, annotation.verdict)
      }
      guard let outcome else { return nil }
      try keepingFigures(of: outcome.item, session) { () throws(StorageError) in
        try retract(outcome.item, outcome.kind, outcome.uid, reviewer, uid, at, session)
        try reopen(outcome.item, reviewer, round: 0, at, expires, session)
      }
      return .outcome(outcome.item, outcome.kind)
    }
  }

  private struct Standing {
    var id: Int64
    var item: ItemID
    var seq: Int64
    var verdict: Verdict
    var at: Timestamp
    /// When it was first submitted; corrections come later.
    var firstAt: Timestamp
    var isSurplus: Bool
    var round: Int64
    var guideVersion: Int64
    var activeMilliseconds: Int64
  }

  private func lastAnnotation(
    _ reviewer: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> Standing? {
    try session.first(
      """
      SELECT a.annotation_id, a.item_id, a.seq, a.verdict, a.submitted_at, a.guide_version, a.active_ms,
        f.submitted_at, a.surplus, a.round
      FROM annotation a JOIN item i ON i.item_id = a.item_id
      JOIN annotation f ON f.item_id = a.item_id AND f.reviewer_id = a.reviewer_id
        AND f.round = a.round AND f.seq = (SELECT max(s.seq) FROM annotation s
          WHERE s.item_id = a.item_id AND s.reviewer_id = a.reviewer_id AND s.round = a.round
          AND s.kind = 1)
      WHERE a.reviewer_id = $1 AND a.kind < 3 AND i.state <> 3
      AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.item_id = a.item_id
        AND c.reviewer_id = a.reviewer_id AND c.round = a.round AND c.state = 5)
      AND NOT (i.state = 1 AND f.submitted_at <= (SELECT coalesce(max(e.at), 0) FROM export e))
      AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.item_id = a.item_id
        AND n.reviewer_id = a.reviewer_id AND n.round = a.round AND n.seq > a.seq)
      ORDER BY a.annotation_id DESC LIMIT 1
      """,
      [.integer(reviewer)]
    ) { row in
      Standing(
        id: row.integer(0),
        item: ItemID(rawValue: row.integer(1)),
        seq: row.integer(2),
        verdict: Verdict(rawValue: UInt8(clamping: row.integer(3))) ?? .reject,
        at: row.time(4),
        firstAt: row.time(7),
        isSurplus: row.integer(8) == 1,
        round: row.integer(9),
        guideVersion: row.integer(5),
        activeMilliseconds: row.integer(6)
      )
    }
  }

  private func lastOutcome(
    _ reviewer: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> (item: ItemID, kind: Outcome, uid: [UInt8], at: Timestamp)? {
    try session.first(
      """
      SELECT o.item_id, o.kind, o.uid, o.at FROM outcome o WHERE o.reviewer_id = $1 AND o.kind > 0
      AND NOT EXISTS (SELECT 1 FROM outcome n WHERE n.item_id = o.item_id
        AND n.reviewer_id = o.reviewer_id AND n.outcome_id > o.outcome_id)
      AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.item_id = o.item_id
        AND c.reviewer_id = o.reviewer_id AND (c.state = 2 OR c.state = 1 AND o.kind < 5))
      AND NOT EXISTS (SELECT 1 FROM event e
        WHERE e.item_id = o.item_id AND e.kind = 47 AND e.actor = o.reviewer_id)
      AND NOT EXISTS (SELECT 1 FROM annotation a WHERE a.item_id = o.item_id
        AND a.reviewer_id = o.reviewer_id AND a.round = 0 AND a.kind < 3
        AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.item_id = a.item_id
          AND n.reviewer_id = a.reviewer_id AND n.round = 0 AND n.seq > a.seq))
      AND (o.kind IN (3, 4) OR EXISTS (SELECT 1 FROM queue q WHERE q.item_id = o.item_id)
        OR o.kind = 5 AND EXISTS (SELECT 1 FROM item i
          WHERE i.item_id = o.item_id AND i.state IN (0, 2)))
      ORDER BY o.outcome_id DESC LIMIT 1
      """,
      [.integer(reviewer)]
    ) { row in
      (
        ItemID(rawValue: row.integer(0)),
        Outcome(rawValue: UInt8(clamping: row.integer(1))) ?? .skip, row.blob(2), row.time(3)
      )
    }
  }

  private func retract(
    _ standing: Standing,
    _ reviewer: Int64,
    _ uid: UID,
    _ draftBody: (Judgement) -> String,
    _ at: Timestamp,
    _ dayOf: (Timestamp) -> Int64,
    _ session: any SQLSession
  ) throws(StorageError) {
    let judgement = try Self.judgement(standing.id, session)
    try session.run(
      """
      INSERT INTO annotation (uid, item_id, reviewer_id, seq, kind, verdict, guide_version, submitted_at,
      surplus, round) VALUES ($1, $2, $3, $4, 3, $5, $6, $7, $8, $9)
      """,
      [
        .uid(uid), .item(standing.item), .integer(reviewer), .integer(standing.seq + 1),
        .integer(Int64(standing.verdict.rawValue)), .integer(standing.guideVersion), .time(at),
        .flag(standing.isSurplus), .integer(standing.round),
      ]
    )
    if standing.round == 0 {
      try session.run("UPDATE item SET done = done - 1 WHERE item_id = $1", [.item(standing.item)])
    }
    try session.count(Counter.done, scope: reviewer, day: dayOf(standing.firstAt), by: -1)
    let revision =
      try session.first(
        "SELECT max(revision) FROM draft WHERE item_id = $1 AND reviewer_id = $2",
        [.item(standing.item), .integer(reviewer)]
      ) { Int($0.integer(0)) } ?? 0
    try Self.writeDraft(
      standing.item,
      reviewer,
      draftBody(judgement),
      revision: revision + 1,
      at,
      standing.activeMilliseconds,
      session
    )
    try append(
      .retracted,
      at: at,
      actor: reviewer,
      item: standing.item,
      subject: uid.bytes,
      session
    )
  }

  private func retract(
    _ item: ItemID,
    _ kind: Outcome,
    _ outcome: [UInt8],
    _ reviewer: Int64,
    _ uid: UID,
    _ at: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) {
    try insertOutcome(0, item, reviewer, "", uid, outcome, at, session)
    if Self.itemState(kind) != nil {
      try session.run("UPDATE item SET state = 0, confirmed = 0 WHERE item_id = $1", [.item(item)])
    }
    if kind == .falseAlarm { _ = try weigh(item, session) }
    try append(
      .outcomeRetracted,
      at: at,
      actor: reviewer,
      item: item,
      subject: uid.bytes,
      session
    )
  }

  private func reopen(
    _ item: ItemID,
    _ reviewer: Int64,
    round: Int64,
    _ at: Timestamp,
    _ expires: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) {
    // The newest claim is the one that the reviewer gets first, whatever their clock said before.
    // There is none of a false alarm that another made amber.
    try session.run(
      """
      INSERT INTO claim (item_id, reviewer_id, state, expires_at, updated_at, round)
      VALUES ($1, $2, 1, $3, max($4, coalesce((SELECT max(c.updated_at) + 1 FROM claim c
        WHERE c.reviewer_id = $2 AND c.state = 1), $4)), $5)
      ON CONFLICT (item_id, reviewer_id, round)
      DO UPDATE SET state = 1, expires_at = excluded.expires_at, updated_at = excluded.updated_at
      """,
      [.item(item), .integer(reviewer), .time(expires), .time(at), .integer(round)]
    )
    if round == 0 { try settle(item, at: at, session) }
  }

  /// Appends a row: an outcome by its number, or 0 with what it takes back.
  func insertOutcome(
    _ kind: Int64,
    _ item: ItemID,
    _ reviewer: Int64,
    _ note: String,
    _ uid: UID,
    _ retracts: [UInt8]?,
    _ at: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) {
    try session.run(
      """
      INSERT INTO outcome (uid, item_id, reviewer_id, kind, retracts, note, at)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """,
      [
        .uid(uid), .item(item), .integer(reviewer), .integer(kind),
        retracts.map { .blob($0) } ?? .null, .text(note), .time(at),
      ]
    )
  }

  private static func itemState(_ outcome: Outcome) -> ItemState? {
    switch outcome {
    case .skip, .passOn, .falseAlarm: nil
    case .setAside: .setAside
    case .cannotJudge: .cannotJudge
    }
  }

  private static func event(_ outcome: Outcome) -> EventKind {
    switch outcome {
    case .skip: .skipped
    case .passOn: .passedOn
    case .setAside: .setAside
    case .cannotJudge: .cannotJudge
    case .falseAlarm: .dismissed
    }
  }
}
