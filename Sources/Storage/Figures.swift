/// What became of a reviewer's work, and what does the team disagree on, without counting tables?

public import Curation

/// Counters of what annotations came to; each is changed in the transaction that settles,
/// unsettles or disputes an item.
enum Figures {
  /// A reviewer's annotations that stand on settled items.
  static let settled = SQLValue.text("settled")
  /// Those of them that are what the item was settled with.
  static let asSubmitted = SQLValue.text("as_submitted")
  /// Items that are disputed.
  static let disputed = SQLValue.text("disputed")
  /// Items set aside that no adjudicator has confirmed.
  static let toConfirm = SQLValue.text("to_confirm")

  /// So many disputes are looked through for those that nobody may settle: what a screen waits for
  /// does not grow with them.
  static let lookedAt = 1_000

  /// The annotations `a` that stand on settled items `i`, settled with `b`.
  static let standingOnSettled: SQLText = """
     FROM item i JOIN annotation a ON a.item_id = i.item_id
    LEFT JOIN annotation b ON b.annotation_id = i.settled_by
    WHERE i.state > 0 AND i.state IN (1, 3) AND a.kind < 3 AND a.round = 0
    AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.item_id = a.item_id
      AND n.reviewer_id = a.reviewer_id AND n.round = a.round AND n.seq > a.seq)
    """
  /// The same verdict and the same text.
  static let isAsSubmitted: SQLText = " AND b.verdict = a.verdict AND b.rewrite = a.rewrite"
}

extension Store {
  /// Runs what may settle, unsettle or dispute an item, and keeps the counters to it.
  func keepingFigures<Value>(
    of item: ItemID,
    _ session: any SQLSession,
    _ body: () throws(StorageError) -> Value
  ) throws(StorageError) -> Value {
    let before = try Standings(of: item, session)
    let value = try body()
    let after = try Standings(of: item, session)
    if before == after { return value }
    try session.count(Figures.disputed, by: after.disputed - before.disputed)
    try session.count(Figures.toConfirm, by: after.toConfirm - before.toConfirm)
    for reviewer in Set(before.settled.keys).union(after.settled.keys) {
      let (was, stands) = (before.settled[reviewer], after.settled[reviewer])
      try session.count(
        Figures.settled,
        scope: reviewer,
        by: (stands == nil ? 0 : 1) - (was == nil ? 0 : 1)
      )
      try session.count(
        Figures.asSubmitted,
        scope: reviewer,
        by: (stands == true ? 1 : 0) - (was == true ? 1 : 0)
      )
    }
    return value
  }

  /// What an item adds to the counters.
  private struct Standings: Equatable {
    var disputed: Int64 = 0
    var toConfirm: Int64 = 0
    /// Whose annotation stands on it once it is settled, and whether it is as they submitted it.
    var settled: [Int64: Bool] = [:]

    init(of item: ItemID, _ session: any SQLSession) throws(StorageError) {
      let (state, isConfirmed) =
        try session.first("SELECT state, confirmed FROM item WHERE item_id = $1", [.item(item)]) {
          (ItemState(rawValue: UInt8(clamping: $0.integer(0))), $0.integer(1) == 1)
        } ?? (nil, false)
      if state == .disputed { disputed = 1 }
      if state == .setAside, !isConfirmed { toConfirm = 1 }
      guard state == .agreed || state == .adjudicated else { return }
      let rows = try session.all(
        ("""
        SELECT a.reviewer_id,
          CASE WHEN b.verdict = a.verdict AND b.rewrite = a.rewrite THEN 1
            ELSE (SELECT count(*) FROM adjudication d JOIN adjudication_act t
              ON t.adjudication_id = d.adjudication_id
              WHERE d.item_id = a.item_id AND t.act = 3 AND b.verdict = a.verdict AND i.state = 3
              AND d.seq = (SELECT max(n.seq) FROM adjudication n WHERE n.item_id = d.item_id)) END
        """ as SQLText) + Figures.standingOnSettled + " AND i.item_id = $1",
        [.item(item)]
      ) { ($0.integer(0), $0.integer(1) == 1) }
      settled = Dictionary(rows) { first, _ in first }
    }
  }

  /// The figures of the home screen: from counters, and from the reviewer's own drafts and skipped
  /// items and the red ones that wait.
  public func figures(reviewer: Int64, day: Int64) throws(StorageError) -> HomeFigures {
    try engine.read { session throws(StorageError) in
      func count(_ sql: SQLText) throws(StorageError) -> Int {
        try session.first(sql, [.integer(reviewer)]) { Int($0.integer(0)) } ?? 0
      }
      let disputed = try session.counter(Figures.disputed)
      let toConfirm = try session.counter(Figures.toConfirm)
      let isNone = disputed + toConfirm == 0
      let stuck = isNone ? [] : try Self.stuckDisputes(among: Figures.lookedAt, session)
      let others =
        isNone
        ? (turn: 0, again: 0)
        : try Self.disputesForOthers(than: reviewer, among: Figures.lookedAt, session)
      return HomeFigures(
        progress: try progress(reviewer, day: day, session),
        drafts: try count(
          """
          SELECT count(*) FROM draft d WHERE d.reviewer_id = $1 AND NOT EXISTS (SELECT 1 FROM claim e
            WHERE e.item_id = d.item_id AND e.reviewer_id = d.reviewer_id AND e.state = 5)
          """
        ),
        skipped: try count(
          """
          SELECT count(*) FROM claim c WHERE c.reviewer_id = $1 AND c.state = 3
          AND EXISTS (SELECT 1 FROM queue q WHERE q.item_id = c.item_id)
          """
        ),
        settled: try session.counter(Figures.settled, scope: reviewer),
        asSubmitted: try session.counter(Figures.asSubmitted, scope: reviewer),
        disputed: disputed,
        toConfirm: toConfirm,
        stuck: stuck.count,
        forOthers: max(0, others.turn - others.again - stuck.count),
        withReviewers: others.again,
        redItems: try session.first(
          "SELECT count(*) FROM queue WHERE band <= $1",
          [.integer(Band.lastRed)]
        ) { Int($0.integer(0)) } ?? 0,
        sentBack: try count("SELECT count(*) FROM sent_back WHERE reviewer_id = $1 AND state = 1"),
        firstSentBack: try session.first(
          "SELECT min(item_id) FROM sent_back WHERE reviewer_id = $1 AND state = 1",
          [.integer(reviewer)]
        ) { $0.optionalInteger(0).map(ItemID.init(rawValue:)) } ?? nil,
        isNewcomer: try session.first(
          "SELECT 1 FROM annotation WHERE reviewer_id = $1 LIMIT 1",
          [.integer(reviewer)],
          { _ in true }
        ) == nil,
        conversations: try session.conversations()
      )
    }
  }
}

extension SQLSession {
  /// The value of a counter, 0 before it was ever changed.
  func counter(
    _ counter: SQLValue,
    scope: Int64 = 0,
    day: Int64 = 0
  ) throws(StorageError) -> Int {
    try first(
      "SELECT value FROM counter WHERE name = $1 AND scope = $2 AND day = $3",
      [counter, .integer(scope), .integer(day)]
    ) { Int($0.integer(0)) } ?? 0
  }

  /// How many conversations there are: their numbers have no gaps.
  func conversations() throws(StorageError) -> Int {
    try first("SELECT coalesce(max(conversation_id), 0) FROM conversation") {
      Int($0.integer(0))
    } ?? 0
  }
}
