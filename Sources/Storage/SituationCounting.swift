/// How have replies fared in each situation, as far as items are settled?

public import Curation

extension Counter {
  /// Replies in a situation that have an answer, of those that its share is taken from.
  static let situationAnswered = SQLValue.text("situation_answered")
  /// Those of them that were approved.
  static let situationApproved = SQLValue.text("situation_approved")
  /// Answers in a situation that can be learnt from.
  static let situationAnswers = SQLValue.text("situation_answers")
}

extension Store {
  /// Counts what settled items say of each situation, as labels are called now, and keeps it for
  /// `standing` until it is counted again: the queue is in order by these figures.
  ///
  /// Goes through all settled items once.
  public func countSituations() throws(StorageError) -> SituationFigures {
    let figures = try engine.read { session throws(StorageError) in
      var figures = SituationFigures()
      let rows = try session.all(
        """
        SELECT l.key, i.random, a.verdict, count(*) FROM item i
        JOIN annotation a ON a.annotation_id = i.settled_by
        LEFT JOIN label_replaced p ON p.old_id = a.situation
        JOIN label l ON l.label_id = coalesce(p.new_id, a.situation)
        WHERE i.state > 0 AND i.state IN (1, 3) GROUP BY l.key, i.random, a.verdict
        """
      ) { ($0.text(0), $0.integer(1) == 1, $0.integer(2), Int($0.integer(3))) }
      for (situation, isRandom, verdict, count) in rows {
        guard let verdict = Verdict(rawValue: UInt8(clamping: verdict)) else { continue }
        figures.add(count, in: situation, isRandom: isRandom, verdict: verdict)
      }
      return figures
    }
    try engine.write(.aside) { session throws(StorageError) in
      try session.run(
        "DELETE FROM counter WHERE name IN ($1, $2, $3)",
        [Counter.situationAnswered, Counter.situationApproved, Counter.situationAnswers]
      )
      for situation in figures.situations {
        let label = try Self.labelID(.situation, situation, session)
        let approval = figures.approval(in: situation)
        for (counter, value) in [
          (Counter.situationAnswered, approval.answered),
          (Counter.situationApproved, approval.approved),
          (Counter.situationAnswers, figures.answers(in: situation)),
        ] {
          try session.count(counter, scope: label, by: Int64(value))
        }
      }
    }
    return figures
  }

  /// What an item's situation says for its place in the queue, by the figures that were counted last; the
  /// situation is called by its id.
  func reasons(
    _ score: QueueScore,
    expected: Int64?,
    _ session: any SQLSession
  ) throws(StorageError) -> [ItemStanding.Reason] {
    guard score.isKnownFailure || score.isHole, let expected else { return [] }
    let id = try session.first(
      "SELECT key FROM label WHERE label_id = $1",
      [.integer(expected)]
    ) { $0.text(0) }
    let name = Bilingual(sv: id ?? "", en: id ?? "")
    var reasons: [ItemStanding.Reason] = []
    if score.isKnownFailure {
      let approval = SituationFigures.Approval(
        approved: try session.counter(Counter.situationApproved, scope: expected),
        answered: try session.counter(Counter.situationAnswered, scope: expected)
      )
      reasons.append(.knownFailure(name, approval))
    }
    if score.isHole {
      let answers = try session.counter(Counter.situationAnswers, scope: expected)
      reasons.append(.coverageHole(name, answers: answers))
    }
    return reasons
  }
}
