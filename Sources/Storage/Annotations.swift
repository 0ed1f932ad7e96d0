/// How is a judgement kept for ever, and taken back without losing it?

public import Curation

/// What is stored with a judgement.
public struct Submission: Sendable {
  /// The item.
  public var item: ItemID
  /// Who.
  public var reviewer: Int64
  /// The judgement, complete by `JudgementRules`.
  public var judgement: Judgement
  /// Seconds at work, in milliseconds; nil when not measured.
  public var activeMilliseconds: Int64?
  /// The guides it was made under.
  public var guideVersion: Int
  /// When.
  public var at: Timestamp
  /// Its name, made by the caller.
  public var uid: UID
  /// The reviewer's draft is this judgement, and ends with it.
  public var endsDraft: Bool
  /// When the item comes back to the reviewer, to see whether they say the same; nil for never.
  public var comesBack: Timestamp?
  /// The day of `at` in the workspace's time zone, for the day's count.
  public var day: Int64

  /// Makes a submission.
  public init(
    item: ItemID,
    reviewer: Int64,
    judgement: Judgement,
    activeMilliseconds: Int64?,
    guideVersion: Int,
    at: Timestamp,
    uid: UID,
    day: Int64,
    endsDraft: Bool = true,
    comesBack: Timestamp? = nil
  ) {
    self.comesBack = comesBack
    self.endsDraft = endsDraft
    self.item = item
    self.reviewer = reviewer
    self.judgement = judgement
    self.activeMilliseconds = activeMilliseconds
    self.guideVersion = guideVersion
    self.at = at
    self.uid = uid
    self.day = day
  }
}

/// Whether a row of `annotation` says something or takes something back.
enum AnnotationKind: Int64 {
  case submission = 1
  case correction = 2
  case retraction = 3
  /// Says what an adjudicator decided where that is no reviewer's answer; stands outside the rounds.
  case decision = 4
}

/// Whether emotions were answered.
enum EmotionsAnswer: Int64 {
  case unanswered = 0
  case answered = 1
  case unclear = 2
  case answeredButUnclear = 3

  init(_ judgement: Judgement) {
    switch (judgement.emotions != nil, judgement.isUnclear) {
    case (false, false): self = .unanswered
    case (true, false): self = .answered
    case (false, true): self = .unclear
    case (true, true): self = .answeredButUnclear
    }
  }
}

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

  /// Writes an annotation down with its labels; answers with its number.
  @discardableResult
  func insert(
    _ submission: Submission,
    _ standing: AnnotationPlace,
    _ session: any SQLSession
  ) throws(StorageError) -> Int64 {
    let judgement = submission.judgement
    guard let verdict = judgement.verdict else {
      throw .inconsistent("an annotation without a verdict")
    }
    let situation =
      if let id = judgement.situation {
        SQLValue.integer(try Self.labelID(.situation, id, session))
      } else {
        SQLValue.null
      }
    try session.run(
      """
      INSERT INTO annotation (uid, item_id, reviewer_id, seq, kind, verdict, rewrite, start, emotions,
      situation, note, guide_version, submitted_at, active_ms, late, surplus, informed, round)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
      """,
      [
        .uid(submission.uid), .item(submission.item), .integer(submission.reviewer),
        .integer(standing.seq), .integer(standing.kind.rawValue), .integer(Int64(verdict.rawValue)),
        .text(judgement.rewrite),
        .optional(judgement.start.map { Int64($0.rawValue) }),
        .integer(EmotionsAnswer(judgement).rawValue), situation, .text(judgement.note),
        .integer(Int64(submission.guideVersion)), .time(submission.at),
        .optional(submission.activeMilliseconds), .flag(standing.isLate), .flag(standing.isSurplus),
        .flag(standing.isInformed), .integer(standing.round),
      ]
    )
    guard
      let id = try session.first(
        "SELECT annotation_id FROM annotation WHERE uid = $1",
        [.uid(submission.uid)],
        { $0.integer(0) }
      )
    else { throw .inconsistent("an annotation just stored is not there") }
    for (emotion, intensity) in judgement.emotions ?? [:] {
      try addLabel(id, .emotion, emotion, Int64(intensity), session)
    }
    let axis: LabelAxis = verdict == .handover ? .handoverReason : .reason
    for (place, reason) in judgement.reasons.enumerated() {
      try addLabel(id, axis, reason, Int64(place), session)
    }
    for (criterion, answer) in judgement.rubric {
      let mark = answer.mark.map(Int64.init) ?? Self.notApplicable
      try addLabel(id, .rubric, criterion, mark, session)
    }
    if let target = judgement.target { try addLabel(id, .target, target, 0, session) }
    if let conduct = judgement.conduct { try addLabel(id, .conduct, conduct, 0, session) }
    for (place, tone) in judgement.tones.enumerated() {
      try addLabel(id, .tone, tone, Int64(place), session)
    }
    for (rule, reason) in judgement.overrides {
      try session.run(
        "INSERT INTO annotation_override (annotation_id, rule, reason) VALUES ($1, $2, $3)",
        [.integer(id), .text(rule), .text(reason)]
      )
    }
    return id
  }

  // What stands for *does not apply* where marks stand; no mark is below 0.
  private static let notApplicable: Int64 = -1

  private func addLabel(
    _ annotation: Int64,
    _ axis: LabelAxis,
    _ id: String,
    _ value: Int64,
    _ session: any SQLSession
  ) throws(StorageError) {
    try session.run(
      "INSERT INTO annotation_label (annotation_id, label_id, value) VALUES ($1, $2, $3)",
      [.integer(annotation), .integer(try Self.labelID(axis, id, session)), .integer(value)]
    )
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

  /// The last row of a reviewer on an item.
  static func latest(
    _ item: ItemID,
    _ reviewer: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> (id: Int64, seq: Int64, kind: AnnotationKind, isSurplus: Bool)? {
    try session.first(
      """
      SELECT annotation_id, seq, kind, surplus FROM annotation
      WHERE item_id = $1 AND reviewer_id = $2 AND round = 0 ORDER BY seq DESC LIMIT 1
      """,
      [.item(item), .integer(reviewer)]
    ) { row in
      (
        row.integer(0), row.integer(1), AnnotationKind(rawValue: row.integer(2)) ?? .submission,
        row.integer(3) == 1
      )
    }
  }

  /// A stored judgement, as it was submitted.
  static func judgement(
    _ annotation: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> Judgement {
    var judgement = Judgement()
    let answer = try session.first(
      """
      SELECT a.verdict, a.rewrite, a.start, a.emotions, l.key, a.note FROM annotation a
      LEFT JOIN label l ON l.label_id = a.situation WHERE a.annotation_id = $1
      """,
      [.integer(annotation)]
    ) { row -> EmotionsAnswer in
      judgement.verdict = Verdict(rawValue: UInt8(clamping: row.integer(0)))
      judgement.rewrite = row.text(1)
      judgement.start = RewriteStart(rawValue: UInt8(clamping: row.integer(2)))
      judgement.situation = row.optionalText(4)
      judgement.note = row.text(5)
      return EmotionsAnswer(rawValue: row.integer(3)) ?? .unanswered
    }
    judgement.isUnclear = answer == .unclear || answer == .answeredButUnclear
    let labels = try session.all(
      """
      SELECT l.axis, l.key, x.value FROM annotation_label x JOIN label l ON l.label_id = x.label_id
      WHERE x.annotation_id = $1 ORDER BY x.value, x.label_id
      """,
      [.integer(annotation)]
    ) { (LabelAxis(rawValue: UInt8(clamping: $0.integer(0))), $0.text(1), Int($0.integer(2))) }
    if answer == .answered || answer == .answeredButUnclear { judgement.emotions = [:] }
    for (axis, key, value) in labels {
      switch axis {
      case .emotion: judgement.emotions?[key] = value
      case .reason, .handoverReason: judgement.reasons.append(key)
      case .rubric:
        judgement.rubric[key] = value == Int(Self.notApplicable) ? .notApplicable : .mark(value)
      case .target: judgement.target = key
      case .conduct: judgement.conduct = key
      case .tone: judgement.tones.append(key)
      case .situation, nil: break
      }
    }
    let overrides = try session.all(
      "SELECT rule, reason FROM annotation_override WHERE annotation_id = $1",
      [.integer(annotation)]
    ) { ($0.text(0), $0.text(1)) }
    judgement.overrides = Dictionary(overrides) { first, _ in first }
    return judgement
  }
}
