/// Which index leads to the items of a list, and which conditions are left?

internal import Curation

/// The items that a query can be about at most, in their order: a walk through one index.
enum ListDriver {
  /// Every item.
  case all
  /// Items in the query's state, of those past open.
  case inState
  /// Items of the query's level.
  case ofLevel
  /// Open items with a slot that waits.
  case queued
  /// Items that somebody has under a lease; with the queue, all that are open.
  case leased
  /// Settled items of the state given here.
  case settled(ItemState)
  /// What the reader has submitted.
  case done
  /// What the reader has skipped.
  case skipped
  /// What the reader has a draft of.
  case drafts

  /// The walks that together lead to everything that meets the query, each with as few others as an
  /// index can tell.
  static func drivers(for query: ItemQuery) -> [ListDriver] {
    switch query.own {
    case .done: return [.done]
    case .skipped: return [.skipped]
    case .draft: return [.drafts]
    case nil: break
    }
    if query.risk != nil { return [.ofLevel] }
    switch query.state {
    case .open: return query.asksForAnswers ? [.done] : [.queued, .leased]
    case .agreed, .adjudicated: return [.inState]
    case .disputed, .setAside, .cannotJudge, .superseded, .copy:
      return query.asksForAnswers ? [.done] : [.inState]
    case nil:
      return query.asksForAnswers ? [.done, .settled(.agreed), .settled(.adjudicated)] : [.all]
    }
  }

  // The condition that SQLite's partial indexes need stands in the words of the index.
  private var origin: SQLText {
    switch self {
    case .all: " FROM item i WHERE i.item_id "
    case .queued: " FROM queue o CROSS JOIN item i WHERE i.item_id = o.item_id AND o.item_id "
    case .leased:
      """
       FROM claim o CROSS JOIN item i WHERE i.item_id = o.item_id AND o.state = 1
      AND o.item_id 
      """
    case .ofLevel: " FROM item i WHERE i.risk > 0 AND i.risk = $12 AND i.item_id "
    case .inState: " FROM item i WHERE i.state > 0 AND i.state = $8 AND i.item_id "
    case .settled(.adjudicated):
      " FROM item i WHERE i.state > 0 AND i.state = 3 AND i.item_id "
    case .settled: " FROM item i WHERE i.state > 0 AND i.state = 1 AND i.item_id "
    case .done:
      """
       FROM claim o CROSS JOIN item i WHERE i.item_id = o.item_id
      AND o.reviewer_id = $3 AND o.state = 2 AND o.item_id 
      """
    case .skipped:
      """
       FROM claim o CROSS JOIN item i WHERE i.item_id = o.item_id
      AND o.reviewer_id = $3 AND o.state = 3 AND o.item_id 
      """
    case .drafts:
      """
       FROM draft o CROSS JOIN item i WHERE i.item_id = o.item_id AND o.round = 0
      AND NOT EXISTS (SELECT 1 FROM claim e WHERE e.item_id = o.item_id
        AND e.reviewer_id = $3 AND e.state = 5)
      AND o.reviewer_id = $3 AND o.item_id 
      """
    }
  }

  private var order: SQLText {
    switch self {
    case .all, .inState, .ofLevel, .settled: " ORDER BY i.item_id"
    case .queued, .leased, .done, .skipped, .drafts: " ORDER BY o.item_id"
    }
  }

  /// Goes on from $1 for at most $2 items, each with 1 when it meets the conditions.
  func walk(_ sort: ItemQuery.Sort) -> SQLText {
    switch sort {
    case .oldest, .next: Self.columns + origin + ">= $1" + order + " LIMIT $2"
    case .newest: Self.columns + origin + "<= $1" + order + " DESC LIMIT $2"
    }
  }

  /// The items from $1 to $2, each with 1 when it meets the conditions: those of one conversation.
  static func between(_ sort: ItemQuery.Sort) -> SQLText {
    columns + " FROM item i WHERE i.item_id >= $1 AND i.item_id <= $2 ORDER BY i.item_id"
      + (sort == .newest ? " DESC" : "")
  }

  // What was answered counts only where the reader may see it: in their own annotation, and in those
  // of settled items, which are not looked at otherwise. Of these it is the one that settled the
  // item, or that of the author who is asked for.
  private static let columns: SQLText =
    conditions + onDesk + " AND ($11 = 0 OR EXISTS (" + own + stands + answers + ") OR EXISTS ("
    + settling
    + answers + ") OR EXISTS (" + author + stands + answers + ")) THEN 1 ELSE 0 END"

  private static let conditions: SQLText = """
    SELECT i.item_id, CASE WHEN ($8 IS NULL OR i.state = $8
      OR $8 = 0 AND EXISTS (SELECT 1 FROM claim d
        WHERE d.item_id = i.item_id AND d.reviewer_id = $3 AND d.state = 1))
    AND ($12 IS NULL OR i.risk = $12)
    AND ($9 IS NULL OR EXISTS (SELECT 1 FROM conversation c
      WHERE c.conversation_id = i.item_id / 2048 AND c.language = $9))
    AND ($10 IS NULL OR EXISTS (SELECT 1 FROM conversation c
      JOIN import_run r ON r.import_id = c.import_id
      WHERE c.conversation_id = i.item_id / 2048 AND r.batch = $10))
    AND ($13 IS NULL OR EXISTS (SELECT 1 FROM screening_finding f
      WHERE f.conversation_id = i.item_id / 2048 AND f.turn = i.item_id % 2048 AND f.rule = $13))
    AND ($14 IS NULL OR EXISTS (SELECT 1 FROM personal_mark p
      WHERE p.conversation_id = i.item_id / 2048 AND p.turn <= i.item_id % 2048
      AND ($14 = 2 AND p.certainty = 2 OR p.decision = 0 AND p.certainty >= $14 AND p.certainty < 2)))
    """

  // What is on the reader's desk again, or has an answer already, is found as open and by no answer.
  private static let onDesk: SQLText = """
     AND ($11 = 0 AND ($8 IS NULL OR $8 = 0) OR NOT EXISTS (SELECT 1 FROM claim m
      WHERE m.item_id = i.item_id AND m.reviewer_id = $3 AND m.state = 1
      AND (m.round > 0 OR i.state > 0)))
    """

  private static let own: SQLText =
    "SELECT 1 FROM annotation a WHERE a.item_id = i.item_id AND a.reviewer_id = $3"

  private static let settling: SQLText = """
    SELECT 1 FROM annotation a WHERE a.annotation_id = i.settled_by
    AND $7 IS NULL AND i.state IN (1, 3)
    """ + told

  private static let author: SQLText = """
    SELECT 1 FROM annotation a WHERE a.item_id = i.item_id AND a.reviewer_id = $7
    AND i.state IN (1, 3)
    """ + told

  // Where known answers are in use, the settled answer is told to who has given one.
  private static let told: SQLText = """
     AND ($15 = 0 OR EXISTS (SELECT 1 FROM claim t
      WHERE t.item_id = i.item_id AND t.reviewer_id = $3 AND t.round = 0 AND t.state = 2))
    """

  private static let stands: SQLText = """
     AND a.round = 0 AND a.kind < 3 AND a.seq = (SELECT max(n.seq) FROM annotation n
      WHERE n.item_id = a.item_id AND n.reviewer_id = a.reviewer_id AND n.round = 0)
    """

  private static let answers: SQLText = """
     AND ($4 IS NULL OR a.verdict = $4) AND ($5 IS NULL OR a.situation = $5
      OR a.situation IN (SELECT p.old_id FROM label_replaced p WHERE p.new_id = $5))
    AND ($6 IS NULL OR EXISTS (SELECT 1 FROM annotation_label x
      WHERE x.annotation_id = a.annotation_id AND (x.label_id = $6
        OR x.label_id IN (SELECT p.old_id FROM label_replaced p WHERE p.new_id = $6))))
    AND ($7 IS NULL OR a.reviewer_id = $7)
    """
}

extension ItemQuery {
  /// Whether a condition looks at what was answered.
  var asksForAnswers: Bool {
    verdict != nil || situation != nil || emotion != nil || reviewer != nil
  }
}

/// The conditions of a query with everything named by its number in the store.
struct ListConditions {
  /// $3 and up.
  let values: [SQLValue]

  /// Looks the names up; nil when one of them is nowhere, so that nothing can meet the query.
  init?(
    _ query: ItemQuery,
    reader: Int64?,
    ownOnly: Bool,
    _ session: any SQLSession
  ) throws(StorageError) {
    let situation = try query.situation.map { id throws(StorageError) in
      try Store.knownLabel(.situation, id, session)
    }
    let emotion = try query.emotion.map { id throws(StorageError) in
      try Store.knownLabel(.emotion, id, session)
    }
    let reviewer = try query.reviewer.map { name throws(StorageError) in
      try session.first("SELECT reviewer_id FROM reviewer WHERE name = $1", [.text(name)]) {
        $0.integer(0)
      }
    }
    for named in [situation, emotion, reviewer] {
      if case .some(.none) = named { return nil }
    }
    values = [
      .optional(reader), .optional(query.verdict.map { Int64($0.rawValue) }),
      .optional(situation ?? nil), .optional(emotion ?? nil), .optional(reviewer ?? nil),
      .optional(query.state.map { Int64($0.rawValue) }), .optional(query.language),
      .optional(query.batch), .flag(query.asksForAnswers),
      .optional(query.risk.map { Int64($0.rawValue) }),
      .optional(query.finding.map { ScreeningRows.voicePrefix + $0 }),
      .optional(query.personal.map { Int64($0.rawValue) }), .flag(ownOnly),
    ]
  }
}
