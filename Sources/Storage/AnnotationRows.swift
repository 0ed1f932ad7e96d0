/// How does a judgement lie in the tables?

internal import Curation

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
