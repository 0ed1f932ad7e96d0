/// How are conversations screened again that came in under older guides, or under none?

public import Curation

/// A conversation that waits to be screened.
public struct Unscreened: Sendable {
  /// Its number.
  public var number: Int64
  /// The turns as the stored column's text.
  public var turns: String
  /// Language, where known.
  public var language: String?
  /// Channel, where known.
  public var channel: String?
  /// What else the file said, as one JSON object; nil when nothing.
  public var meta: String?
  /// The places of the replies that are items.
  public var replies: [Int]
  /// The marks that it has.
  public var marks: [PersonalMark]
}

extension Store {
  /// Sets what of a score follows from the situation that is expected of an open item, its level, and
  /// whether it is of the random share.
  public typealias Weighing = (inout QueueScore, String?, HandoverLevel?, Bool) -> Void

  /// How many items were last screened by guides before `version`.
  public func countUnscreened(before version: Int) throws(StorageError) -> Int {
    try engine.read { session throws(StorageError) in
      try session.first(
        "SELECT count(*) FROM item WHERE screened < $1",
        [.integer(Int64(version))]
      ) { Int($0.integer(0)) } ?? 0
    }
  }

  /// The first conversations behind `after` with items that were last screened before `version`, in
  /// their order.
  public func unscreened(
    before version: Int,
    after: Int64,
    limit: Int
  ) throws(StorageError) -> [Unscreened] {
    try engine.read { session throws(StorageError) in
      let numbers = try session.all(
        """
        SELECT DISTINCT item_id / 2048 FROM item WHERE item_id >= $1 AND screened < $2
        ORDER BY item_id / 2048 LIMIT $3
        """,
        [
          .item(ItemID(conversation: after + 1, turn: 0)), .integer(Int64(version)),
          .integer(Int64(limit)),
        ]
      ) { $0.integer(0) }
      var found: [Unscreened] = []
      for number in numbers {
        let conversation = try session.first(
          "SELECT turns, language, channel, meta FROM conversation WHERE conversation_id = $1",
          [.integer(number)]
        ) { ($0.text(0), $0.optionalText(1), $0.optionalText(2), $0.optionalText(3)) }
        guard let conversation else { continue }
        found.append(
          Unscreened(
            number: number,
            turns: conversation.0,
            language: conversation.1,
            channel: conversation.2,
            meta: conversation.3,
            replies: try replies(of: number, session),
            marks: try ScreeningRows.marks(number, session)
          )
        )
      }
      return found
    }
  }

  /// Replaces the screenings of the conversations that `unscreened` gave; open items move in the queue
  /// where their level has changed, or their score: `weigh` sets what of it follows from the situation
  /// that is expected.
  ///
  /// A conversation whose marks somebody has decided on meanwhile is left as it is, to be screened by
  /// the next call.
  public func rescreen(
    _ screened: [(conversation: Unscreened, screening: ConversationScreening)],
    weigh: Weighing = { _, _, _, _ in }
  ) throws(StorageError) -> ScreeningCounts {
    try engine.write(.aside) { session throws(StorageError) in
      var counts = ScreeningCounts()
      let writer = try ScreeningWriter(session)
      var order = try session.nextOrder()
      var others = 0
      for (conversation, screening) in screened {
        guard try ScreeningRows.marks(conversation.number, session) == conversation.marks else {
          continue
        }
        try writer.clear(conversation.number)
        try writer.write(screening, conversation: conversation.number)
        for reply in conversation.replies {
          let item = ItemID(conversation: conversation.number, turn: reply)
          let level = screening.levels[reply]
          if let level { counts.levels[level, default: 0] += 1 }
          let moved = try move(item, to: level, screening, &order, session, weigh)
          if moved { counts.moved += 1 }
          if try expect(screening.expected[reply], of: item, session) { others += 1 }
        }
        counts.conversations += 1
      }
      if others > 0 { try resetSituations(session) }
      _ = try writer.finish()
      try session.setNextOrder(order)
      return counts
    }
  }

  // Notes the situation that is expected now; says whether an item that waits was of another one.
  private func expect(
    _ situation: String?,
    of item: ItemID,
    _ session: any SQLSession
  ) throws(StorageError) -> Bool {
    let label = try situation.map { id throws(StorageError) in
      try Self.labelID(.situation, id, session)
    }
    let values: [SQLValue] = [.item(item), .optional(label)]
    let changed = try session.run(
      """
      UPDATE item SET expected = $2 WHERE item_id = $1 AND coalesce(expected, 0) <> coalesce($2, 0)
      """,
      values
    )
    if changed == 0 { return false }
    return try session.run("UPDATE queue SET expected = $2 WHERE item_id = $1", values) > 0
  }

  // Whoever stands in the queue is appended again where their level belongs, since cursors only go
  // forward; says whether that was so.
  private func move(
    _ item: ItemID,
    to level: HandoverLevel?,
    _ screening: ConversationScreening,
    _ order: inout Int64,
    _ session: any SQLSession,
    _ weigh: Weighing
  ) throws(StorageError) -> Bool {
    let stands = try session.first(
      "SELECT priority, score, random, state FROM item WHERE item_id = $1",
      [.item(item)]
    ) { row in
      (
        priority: row.integer(0), score: QueueScore(packed: Int(row.integer(1))),
        isRandom: row.integer(2) == 1,
        isOpen: row.integer(3) == Int64(ItemState.open.rawValue)
      )
    }
    guard let stands else { return false }
    let (before, calibration) = (stands.priority, Int64(QueueScore.calibration))
    var score = stands.score
    if stands.isOpen { weigh(&score, screening.expected[item.turn], level, stands.isRandom) }
    let own = Int64(score.priority(level: level, isRandom: stands.isRandom))
    // A calibration round goes on, but for what can't wait.
    let priority = before == calibration ? max(calibration, own) : own
    try session.run(
      "UPDATE item SET risk = $2, priority = $3, screened = $4, score = $5 WHERE item_id = $1",
      [
        .item(item), .integer(Int64(level?.rawValue ?? 0)), .integer(priority),
        .integer(Int64(screening.version)), .integer(Int64(score.packed)),
      ]
    )
    guard before != priority else { return false }
    let isNew = try session.first("SELECT band FROM queue WHERE item_id = $1", [.item(item)]) {
      $0.integer(0) == Band.new(priority: before)
    }
    guard let isNew else { return false }
    order += 1
    let band = isNew ? Band.new(priority: priority) : Band.reopened(priority: priority)
    try session.run(
      "UPDATE queue SET band = $2, ord = $3 WHERE item_id = $1",
      [.item(item), .integer(band), .integer(order)]
    )
    return true
  }
}
