/// How is an adjudicator's decision kept for ever, and superseded without losing it?

public import Curation

/// What is stored with an adjudicator's decision.
public struct Adjudication: Sendable {
  /// The item.
  public var item: ItemID
  /// Who decides.
  public var adjudicator: Int64
  /// What.
  public var decision: AdjudicationDecision
  /// What the adjudicator read; nil to decide on whatever stands.
  public var expecting: DisputeVersion?
  /// The guides it was made under.
  public var guideVersion: Int
  /// When.
  public var at: Timestamp
  /// Its name, made by the caller.
  public var uid: UID
  /// A name for the answer, where it is none of the reviewers'.
  public var answerUID: UID

  /// Makes what is stored.
  public init(
    item: ItemID,
    adjudicator: Int64,
    decision: AdjudicationDecision,
    expecting: DisputeVersion?,
    guideVersion: Int,
    at: Timestamp,
    uid: UID,
    answerUID: UID
  ) {
    self.item = item
    self.adjudicator = adjudicator
    self.decision = decision
    self.expecting = expecting
    self.guideVersion = guideVersion
    self.at = at
    self.uid = uid
    self.answerUID = answerUID
  }
}

extension Store {
  /// Stores a decision in one durable transaction; nothing where it is refused.
  ///
  /// The decision is appended, and supersedes the one before. What it settles an item with is the
  /// picked annotation itself where its fields hold as they are, else an annotation of its own that
  /// counts for no reviewer. Rewrites that were read beside a picked one are kept as passed over.
  /// The adjudicator's draft of it ends.
  /// Who has decided never gets the item from the queue.
  public func adjudicate(_ adjudication: Adjudication) throws(StorageError) -> AdjudicationAnswer {
    try engine.write(.full) { session throws(StorageError) in
      let current = try Self.currentAnnotations(of: adjudication.item, session)
      if let refusal = try refusal(adjudication, current, session) { return .refused(refusal) }
      try endAdjudicationDraft(of: adjudication, session)
      if try isUnchanged(adjudication, session) { return .unchanged }
      return try keepingFigures(of: adjudication.item, session) { () throws(StorageError) in
        try keep(adjudication, current, session)
        return .stored
      }
    }
  }

  /// Takes back the last decision of an adjudicator that no other followed; answers with its item,
  /// nil when there is none.
  public func undoAdjudication(
    adjudicator: Int64,
    uid: UID,
    at: Timestamp
  ) throws(StorageError) -> ItemID? {
    try engine.write(.full) { session throws(StorageError) in
      let last = try session.first(
        """
        SELECT d.item_id, t.act, d.guide_version FROM adjudication d
        JOIN adjudication_act t ON t.adjudication_id = d.adjudication_id
        WHERE d.reviewer_id = $1 AND t.act <> 7 AND NOT EXISTS (SELECT 1 FROM adjudication n
          WHERE n.item_id = d.item_id AND n.seq > d.seq)
        ORDER BY d.adjudication_id DESC LIMIT 1
        """,
        [.integer(adjudicator)]
      ) { row in
        (
          item: ItemID(rawValue: row.integer(0)),
          act: AdjudicationAct(rawValue: UInt8(clamping: row.integer(1))) ?? .retract,
          guideVersion: Int(row.integer(2))
        )
      }
      guard let last else { return nil }
      let retraction = Adjudication(
        item: last.item,
        adjudicator: adjudicator,
        decision: AdjudicationDecision(.retract),
        expecting: nil,
        guideVersion: last.guideVersion,
        at: at,
        uid: uid,
        answerUID: uid
      )
      try keepingFigures(of: last.item, session) { () throws(StorageError) in
        try insert(retraction, settled: nil, session)
        try takeBack(last.act, last.item, at: at, session)
      }
      return last.item
    }
  }

  // Why it can't be; nil where it can.
  private func refusal(
    _ adjudication: Adjudication,
    _ current: [Store.CurrentAnnotation],
    _ session: any SQLSession
  ) throws(StorageError) -> AdjudicationRefusal? {
    let (item, decision) = (adjudication.item, adjudication.decision)
    let state = try session.first("SELECT state FROM item WHERE item_id = $1", [.item(item)]) {
      ItemState(rawValue: UInt8(clamping: $0.integer(0))) ?? .open
    }
    guard let state else { return .unknown }
    let isAlone = try Self.isAlone(session)
    if !isAlone, try Self.hasWorked(on: item, adjudication.adjudicator, session) {
      return try Self.isStuck(item, session) ? .everybodyTookPart : .own
    }
    if !Self.takes(decision.act, state, answers: current.count) { return .notDisputed(state) }
    if let expected = adjudication.expecting, expected != (try Self.disputeVersion(item, session)) {
      return .changed
    }
    let named = decision.receivers + [decision.chosen].compactMap(\.self)
    if named.contains(where: { id in !current.contains { $0.id == id } }) {
      return .noSuchAnnotation
    }
    let picks = decision.act == .pick || decision.act == .bothAcceptable
    if picks, decision.chosen == nil { return .noSuchAnnotation }
    if decision.act == .sendBack, decision.remarks.note.isEmpty { return .noteMissing }
    if decision.act.settles, decision.judgement.verdict != .handover,
      try Self.isBlocking(item, adjudication.adjudicator, session)
    {
      return .red
    }
    return nil
  }

  private static func takes(_ act: AdjudicationAct, _ state: ItemState, answers: Int) -> Bool {
    switch act {
    // What was settled before can be settled anew where there is something to choose from.
    case .pick, .merge, .bothAcceptable:
      state == .disputed || answers > 1 && (state == .agreed || state == .adjudicated)
    case .sendBack: state == .disputed
    case .confirmAside, .returnToQueue: state == .setAside
    case .retract: false
    }
  }

  // The same decision was the last one already.
  private func isUnchanged(
    _ adjudication: Adjudication,
    _ session: any SQLSession
  ) throws(StorageError) -> Bool {
    let (item, decision) = (adjudication.item, adjudication.decision)
    let last = try session.first(
      """
      SELECT t.act, d.chosen, t.settled, d.category, d.confidence, d.note, d.reviewer_id
      FROM adjudication d
      JOIN adjudication_act t ON t.adjudication_id = d.adjudication_id
      WHERE d.item_id = $1 ORDER BY d.seq DESC LIMIT 1
      """,
      [.item(item)]
    ) { row in
      (
        act: AdjudicationAct(rawValue: UInt8(clamping: row.integer(0))),
        chosen: row.optionalInteger(1), settled: row.optionalInteger(2),
        remarks: AdjudicationRemarks(
          category: row.optionalText(3).flatMap { DisputeCategory(rawValue: $0) },
          confidence: Confidence(rawValue: UInt8(clamping: row.integer(4))),
          note: row.text(5)
        ),
        adjudicator: row.integer(6)
      )
    }
    // Another one who says the same is a second pair of eyes.
    guard let last, last.adjudicator == adjudication.adjudicator, decision.act.settles,
      last.act == decision.act, last.chosen == decision.chosen, last.remarks == decision.remarks,
      let settled = last.settled
    else { return false }
    return try Self.judgement(settled, session).isIdentical(to: decision.judgement)
  }

  private func keep(
    _ adjudication: Adjudication,
    _ current: [Store.CurrentAnnotation],
    _ session: any SQLSession
  ) throws(StorageError) {
    let (item, act) = (adjudication.item, adjudication.decision.act)
    let settled = act.settles ? try answer(adjudication, session) : nil
    let number = try insert(adjudication, settled: settled, session)
    switch act {
    case .pick, .merge, .bothAcceptable:
      try session.run(
        "UPDATE item SET state = 3, settled_by = $2 WHERE item_id = $1",
        [.item(item), .optional(settled)]
      )
      try session.run("DELETE FROM sent_back WHERE item_id = $1", [.item(item)])
      if act == .pick { try keepPassedOver(number, adjudication, current, session) }
    case .sendBack: try sendBack(number, adjudication, current, session)
    case .confirmAside:
      try session.run("UPDATE item SET confirmed = 1 WHERE item_id = $1", [.item(item)])
    case .returnToQueue:
      try session.run("UPDATE item SET state = 0, confirmed = 0 WHERE item_id = $1", [.item(item)])
      try settle(item, at: adjudication.at, session)
    case .retract: break
    }
    if act.settles || act == .sendBack { try keepFromQueue(adjudication, session) }
    try balance(item, session)
  }

  // The annotation that holds: the picked one as it is, else one of the adjudicator's own.
  private func answer(
    _ adjudication: Adjudication,
    _ session: any SQLSession
  ) throws(StorageError) -> Int64 {
    let decision = adjudication.decision
    if let chosen = decision.chosen,
      try Self.judgement(chosen, session).isIdentical(to: decision.judgement)
    {
      return chosen
    }
    let submission = Submission(
      item: adjudication.item,
      reviewer: adjudication.adjudicator,
      judgement: decision.judgement,
      activeMilliseconds: nil,
      guideVersion: adjudication.guideVersion,
      at: adjudication.at,
      uid: adjudication.answerUID,
      day: 0
    )
    let place = AnnotationPlace(
      round: -1,
      seq: try Self.disputeVersion(adjudication.item, session).adjudication + 1,
      kind: .decision,
      isInformed: true
    )
    return try insert(submission, place, session)
  }

  // Appends the row and its event; answers with its number.
  @discardableResult
  private func insert(
    _ adjudication: Adjudication,
    settled: Int64?,
    _ session: any SQLSession
  ) throws(StorageError) -> Int64 {
    let (item, decision) = (adjudication.item, adjudication.decision)
    let seq = try Self.disputeVersion(item, session).adjudication + 1
    let verdict = decision.act.settles ? decision.judgement.verdict : nil
    try session.run(
      """
      INSERT INTO adjudication (uid, item_id, reviewer_id, seq, chosen, verdict, category, confidence,
      note, guide_version, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      """,
      [
        .uid(adjudication.uid), .item(item), .integer(adjudication.adjudicator), .integer(seq),
        .optional(decision.chosen), .integer(Int64(verdict?.rawValue ?? 0)),
        decision.remarks.category.map { .text($0.rawValue) } ?? .null,
        .optional(decision.remarks.confidence.map { Int64($0.rawValue) }),
        .text(decision.remarks.note), .integer(Int64(adjudication.guideVersion)),
        .time(adjudication.at),
      ]
    )
    let number = try session.first(
      "SELECT adjudication_id FROM adjudication WHERE item_id = $1 AND seq = $2",
      [.item(item), .integer(seq)]
    ) { $0.integer(0) }
    guard let number else { throw .inconsistent("an adjudication just stored is not there") }
    try session.run(
      "INSERT INTO adjudication_act (adjudication_id, act, settled) VALUES ($1, $2, $3)",
      [.integer(number), .integer(Int64(decision.act.rawValue)), .optional(settled)]
    )
    try append(
      Self.event(decision.act),
      at: adjudication.at,
      actor: adjudication.adjudicator,
      item: item,
      subject: adjudication.uid.bytes,
      session
    )
    return number
  }

  // A pick between rewrites says which reads better.
  private func keepPassedOver(
    _ number: Int64,
    _ adjudication: Adjudication,
    _ current: [Store.CurrentAnnotation],
    _ session: any SQLSession
  ) throws(StorageError) {
    let decision = adjudication.decision
    guard decision.judgement.verdict == .rewrite else { return }
    for other in current where other.id != decision.chosen && other.vote.verdict == .rewrite {
      let text = try Self.judgement(other.id, session).rewrite
      if text.utf8.elementsEqual(decision.judgement.rewrite.utf8) { continue }
      try session.run(
        "INSERT INTO passed_over (adjudication_id, annotation_id) VALUES ($1, $2)",
        [.integer(number), .integer(other.id)]
      )
    }
  }

  // Who has read what others said is no blind reviewer of it any more.
  private func keepFromQueue(
    _ adjudication: Adjudication,
    _ session: any SQLSession
  ) throws(StorageError) {
    try session.run(
      """
      INSERT INTO claim (item_id, reviewer_id, state, updated_at) VALUES ($1, $2, 5, $3)
      ON CONFLICT (item_id, reviewer_id, round) DO NOTHING
      """,
      [.item(adjudication.item), .integer(adjudication.adjudicator), .time(adjudication.at)]
    )
  }

  private func takeBack(
    _ act: AdjudicationAct,
    _ item: ItemID,
    at: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) {
    let state: ItemState
    switch act {
    case .pick, .merge, .bothAcceptable: state = .open
    case .sendBack:
      try session.run("DELETE FROM sent_back WHERE item_id = $1 AND state = 1", [.item(item)])
      return
    case .confirmAside:
      try session.run("UPDATE item SET confirmed = 0 WHERE item_id = $1", [.item(item)])
      return
    case .returnToQueue:
      // What was judged meanwhile is a case.
      let isUntouched = try session.first(
        "SELECT 1 FROM item WHERE item_id = $1 AND state = 0 AND done = 0",
        [.item(item)]
      ) { _ in true }
      guard isUntouched != nil else { return }
      state = .setAside
    case .retract: return
    }
    try session.run(
      "UPDATE item SET state = $2, settled_by = NULL WHERE item_id = $1",
      [.item(item), .integer(Int64(state.rawValue))]
    )
    try settle(item, at: at, session)
  }

  private static func event(_ act: AdjudicationAct) -> EventKind {
    switch act {
    case .pick, .merge, .bothAcceptable: .adjudicated
    case .sendBack: .sentBack
    case .confirmAside: .asideConfirmed
    case .returnToQueue: .asideReturned
    case .retract: .adjudicationRetracted
    }
  }
}
