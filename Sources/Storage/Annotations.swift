/// How is a judgement kept for ever, and taken back without losing it?

public import Curation

extension Store {
  /// Stores submissions in one durable transaction, in their order.
  public func submit(_ submissions: [Submission]) throws(StorageError) -> [SubmitResult] {
    try engine.write(.full) { session throws(StorageError) in
      var results: [SubmitResult] = []
      for reviewer in Set(submissions.map(\.reviewer)) { try demandActive(reviewer, session) }
      for submission in submissions {
        results.append(try submit(submission, session))
      }
      return results
    }
  }

  private func submit(
    _ submission: Submission,
    _ session: any SQLSession
  ) throws(StorageError) -> SubmitResult {
    if let again = try repeatRound(submission.item, submission.reviewer, session) {
      return try submitAgain(submission, again.round, isLate: !again.isLeased, session)
    }
    try unfold(submission.item, at: submission.at, session)
    let key: [SQLValue] = [.item(submission.item), .integer(submission.reviewer)]
    let latest = try Self.latest(submission.item, submission.reviewer, session)
    if let latest, latest.kind != .retraction,
      try Self.judgement(latest.id, session).isIdentical(to: submission.judgement)
    {
      return .unchanged
    }
    if submission.judgement.verdict != .handover,
      try Self.isBlocking(submission.item, submission.reviewer, session)
    {
      return .refusedAsRed
    }
    let isCorrection = latest.map { $0.kind != .retraction } ?? false
    let claim = try session.first(
      """
      SELECT state, expires_at FROM claim WHERE item_id = $1 AND reviewer_id = $2 AND round = 0
      """,
      key
    ) { (state: $0.integer(0), expires: $0.time(1)) }
    let leased = claim?.state == ClaimState.leased.rawValue
    // Whoever is out as its reviewer has read others' answers, or left it to others.
    let isOut = claim?.state == ClaimState.excluded.rawValue
    let isLate =
      claim?.state == ClaimState.lapsed.rawValue
      || (leased && claim.map { $0.expires < submission.at } ?? false)
    // A surplus annotation stays one when it is corrected, and when it is undone and submitted again
    // unless a slot became free.
    let wasSurplus = latest?.isSurplus ?? false
    var isSurplus = wasSurplus
    if isOut {
      isSurplus = true
    } else if !isCorrection, wasSurplus || !leased {
      isSurplus = try !hasSlot(key, session)
    }
    let hasSeen = try mayHaveSeenOthers(submission, isLeased: leased, latest, session)
    let standing = AnnotationPlace(
      seq: (latest?.seq ?? 0) + 1,
      kind: isCorrection ? .correction : .submission,
      isLate: isLate,
      isSurplus: isSurplus,
      isInformed: isOut || hasSeen
    )
    if isOut {
      try keepingFigures(of: submission.item, session) { () throws(StorageError) in
        try keepApart(submission, standing, session)
      }
      return .informed
    }
    try keepingFigures(of: submission.item, session) { () throws(StorageError) in
      try keep(submission, standing, session)
    }
    return isCorrection ? .corrected : isSurplus ? .surplus : .stored
  }

  // A second look: nothing of the item follows from it.
  private func submitAgain(
    _ submission: Submission,
    _ round: Int64,
    isLate: Bool,
    _ session: any SQLSession
  ) throws(StorageError) -> SubmitResult {
    let key: [SQLValue] = [.item(submission.item), .integer(submission.reviewer)]
    let last =
      try session.first(
        """
        SELECT coalesce(max(seq), 0) FROM annotation
        WHERE item_id = $1 AND reviewer_id = $2 AND round = $3
        """,
        key + [.integer(round)]
      ) { $0.integer(0) } ?? 0
    let standing = AnnotationPlace(
      round: round,
      seq: last + 1,
      kind: .submission,
      isLate: isLate,
      isInformed: last > 0
    )
    try insert(submission, standing, session)
    try session.run(
      """
      UPDATE claim SET state = 2, expires_at = NULL, updated_at = $4
      WHERE item_id = $1 AND reviewer_id = $2 AND round = $3
      """,
      key + [.integer(round), .time(submission.at)]
    )
    try session.run("DELETE FROM draft WHERE item_id = $1 AND reviewer_id = $2", key)
    try session.count(Counter.done, scope: submission.reviewer, day: submission.day, by: 1)
    try append(
      .annotated,
      at: submission.at,
      actor: submission.reviewer,
      item: submission.item,
      subject: submission.uid.bytes,
      session
    )
    return .stored
  }

  // Writes down what somebody says who is no reviewer of the item: nothing of the item follows from it.
  private func keepApart(
    _ submission: Submission,
    _ standing: AnnotationPlace,
    _ session: any SQLSession
  ) throws(StorageError) {
    try insert(submission, standing, session)
    if submission.endsDraft {
      try session.run(
        "DELETE FROM draft WHERE item_id = $1 AND reviewer_id = $2",
        [.item(submission.item), .integer(submission.reviewer)]
      )
    }
    if standing.kind == .submission {
      try session.count(Counter.done, scope: submission.reviewer, day: submission.day, by: 1)
    }
    try append(
      .annotated,
      at: submission.at,
      actor: submission.reviewer,
      item: submission.item,
      subject: submission.uid.bytes,
      session
    )
  }

  // Writes it down with everything that follows from it.
  private func keep(
    _ submission: Submission,
    _ standing: AnnotationPlace,
    _ session: any SQLSession
  ) throws(StorageError) {
    let key: [SQLValue] = [.item(submission.item), .integer(submission.reviewer)]
    try insert(submission, standing, session)
    try session.run(
      """
      INSERT INTO claim (item_id, reviewer_id, state, updated_at) VALUES ($1, $2, 2, $3)
      ON CONFLICT (item_id, reviewer_id, round)
      DO UPDATE SET state = 2, expires_at = NULL, updated_at = excluded.updated_at
      """,
      key + [.time(submission.at)]
    )
    if submission.endsDraft {
      try session.run("DELETE FROM draft WHERE item_id = $1 AND reviewer_id = $2", key)
    }
    if let due = submission.comesBack, standing.kind == .submission {
      try planRepeat(submission.item, submission.reviewer, due: due, session)
    }
    if standing.kind == .submission {
      try session.run("UPDATE item SET done = done + 1 WHERE item_id = $1", [key[0]])
      try session.count(Counter.done, scope: submission.reviewer, day: submission.day, by: 1)
    }
    if standing.kind == .correction {
      try answerSentBack(submission.item, submission.reviewer, .corrected, session)
    }
    try append(
      .annotated,
      at: submission.at,
      actor: submission.reviewer,
      item: submission.item,
      subject: submission.uid.bytes,
      session
    )
    try settle(submission.item, at: submission.at, session)
  }

  /// How an annotation stands among the reviewer's own and others'.
  struct AnnotationPlace {
    var round: Int64 = 0
    var seq: Int64
    var kind: AnnotationKind
    var isLate = false
    var isSurplus = false
    var isInformed = false
  }

  // Others' annotations are shown once an item is settled or one's own is submitted: who submits or
  // corrects after that may have seen them. Who has a lease sees none, but may have seen those that
  // came before they took their own back.
  private func mayHaveSeenOthers(
    _ submission: Submission,
    isLeased: Bool,
    _ latest: (id: Int64, seq: Int64, kind: AnnotationKind, isSurplus: Bool)?,
    _ session: any SQLSession
  ) throws(StorageError) -> Bool {
    var last = Int64.max
    if isLeased {
      guard let latest, latest.kind == .retraction else { return false }
      last = latest.id
    } else if latest == nil {
      let isOpen = try session.first(
        "SELECT state FROM item WHERE item_id = $1",
        [.item(submission.item)]
      ) { $0.integer(0) == Int64(ItemState.open.rawValue) }
      if isOpen ?? true { return false }
    }
    return try Self.hasOthers(
      on: submission.item,
      than: submission.reviewer,
      before: last,
      session
    )
  }

  /// Whether somebody else had annotated an item before the row of this number.
  static func hasOthers(
    on item: ItemID,
    than reviewer: Int64,
    before annotation: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> Bool {
    try session.first(
      """
      SELECT 1 FROM annotation WHERE item_id = $1 AND reviewer_id <> $2 AND annotation_id < $3 LIMIT 1
      """,
      [.item(item), .integer(reviewer), .integer(annotation)],
      { _ in true }
    ) ?? false
  }

  // Whether a slot is left when the reviewer's own lease is not counted; `key` is item and reviewer.
  private func hasSlot(
    _ key: [SQLValue],
    _ session: any SQLSession
  ) throws(StorageError) -> Bool {
    let left = try session.first(
      """
      SELECT i.overlap - i.done - (SELECT count(*) FROM claim c
        WHERE c.item_id = i.item_id AND c.state = 1 AND c.reviewer_id <> $2)
      FROM item i WHERE i.item_id = $1 AND i.state = 0
      """,
      key
    ) { $0.integer(0) }
    return left ?? 0 > 0
  }
}
