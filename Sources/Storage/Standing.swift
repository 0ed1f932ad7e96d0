/// Why does an item stand where it stands?

public import Curation

extension Store {
  /// Why an item stands where it stands, for one reader (nil for a stranger); nil when there is no
  /// such item.
  ///
  /// Tells nothing of what others said of it, and of how it was drawn only what does not show that
  /// others get it too or that its answer is known; `tellsDraws` tells all, to who settles.
  public func standing(
    of item: ItemID,
    reader: Int64?,
    day: Int64,
    tellsDraws: Bool = false
  ) throws(StorageError) -> ItemStanding? {
    try engine.read { session throws(StorageError) in
      guard
        let facts = try session.first(
          Self.standingColumns,
          [.item(item), .optional(reader)],
          StandingFacts.init
        )
      else { return nil }
      var place = try place(of: item, reader, facts, session)
      var drawn: [ItemStanding.Reason] = []
      // Whoever has it on the desk is not told, whatever they may know of others'.
      if case .leasedToReader = place {} else if tellsDraws, facts.isGold { drawn.append(.gold) }
      if let original = facts.original { drawn.append(.copyOf(original)) }
      if facts.copies > 0 { drawn.append(.copies(facts.copies)) }
      if case .ended = place, try Self.isStuck(item, session) { drawn.append(.stuck) }
      if case .ended(.disputed) = place, try Self.isWithReviewers(item, session) {
        drawn.append(.withReviewers)
      }
      guard case .waiting = place, let band = facts.band, let order = facts.order else {
        return ItemStanding(place: place, reasons: drawn)
      }
      if !tellsDraws { place = .waiting(free: min(1, facts.free)) }
      var reasons: [ItemStanding.Reason] = []
      if band.isMultiple(of: 2) { reasons.append(.reopened) }
      if let level = facts.level, level > .green {
        reasons.append(.risk(level))
      } else if facts.priority == QueueScore.calibration {
        reasons.append(.calibration)
      } else if facts.isByScore {
        if facts.score.hasError, !facts.isRandom { reasons.append(.expectedTrouble) }
        if facts.score.isSeldom, !facts.isRandom { reasons.append(.seldom) }
        if !facts.isRandom {
          reasons += try self.reasons(facts.score, expected: facts.expected, session)
        }
        if facts.score.isCrowded, !facts.isRandom { reasons.append(.crowded) }
      } else {
        reasons.append(.priority(facts.priority))
      }
      if facts.level == .red, let reader, let hold = try redHold(reader, day: day, session) {
        reasons.append(.held(hold))
      }
      if facts.isRandom { reasons.append(.random) }
      if tellsDraws, facts.drawn > 1 { reasons.append(.overlap(facts.drawn)) }
      reasons += drawn
      if let ahead = try ahead(band, order, reader, day: day, session) {
        reasons.append(.ahead(ahead))
      }
      return ItemStanding(place: place, reasons: reasons)
    }
  }

  private struct StandingFacts {
    let state: ItemState
    let missing: Int
    let drawn: Int
    let priority: Int
    let isRandom: Bool
    let isGold: Bool
    let score: QueueScore
    let copies: Int
    let original: ItemID?
    let expected: Int64?
    let band: Int64?
    let order: Int64?
    let free: Int
    let claim: ClaimState?
    let expires: Timestamp
    let level: HandoverLevel?

    /// Whether the score alone says the priority, and nobody gave it another.
    var isByScore: Bool { priority == score.priority(level: level, isRandom: isRandom) }

    init(_ row: any SQLRow) {
      state = ItemState(rawValue: UInt8(clamping: row.integer(0))) ?? .open
      missing = Int(max(0, row.integer(1)))
      drawn = Int(row.integer(2))
      priority = Int(row.integer(3))
      isRandom = row.integer(4) == 1
      band = row.optionalInteger(5)
      order = row.optionalInteger(6)
      free = Int(row.integer(7))
      claim = ClaimState(rawValue: row.integer(8))
      expires = row.time(9)
      level = HandoverLevel(rawValue: UInt8(clamping: row.integer(10)))
      isGold = row.integer(11) == 1
      score = QueueScore(packed: Int(row.integer(12)))
      copies = Int(row.integer(13))
      original = row.optionalInteger(14).map { ItemID(rawValue: $0) }
      expected = row.optionalInteger(15)
    }
  }

  private static let standingColumns: SQLText = """
    SELECT i.state, i.overlap - i.done, i.drawn_overlap, i.priority, i.random, q.band, q.ord, q.free,
      o.state, o.expires_at, i.risk, i.gold, i.score, i.copies, i.original, i.expected
    FROM item i LEFT JOIN queue q ON q.item_id = i.item_id
    LEFT JOIN claim o ON o.item_id = i.item_id AND o.reviewer_id = $2 AND o.round = 0
    WHERE i.item_id = $1
    """

  private func place(
    of item: ItemID,
    _ reader: Int64?,
    _ facts: StandingFacts,
    _ session: any SQLSession
  ) throws(StorageError) -> ItemStanding.Place {
    if let until = try lease(of: item, reader, session) { return .leasedToReader(until: until) }
    if facts.state != .open { return .ended(facts.state) }
    switch facts.claim {
    case .leased: return .leasedToReader(until: facts.expires)
    case .done: return .doneByReader(missing: facts.missing)
    case .skipped: return .putAway(.skip)
    case .excluded:
      return try putAwayAs(item, reader, session).map { .putAway($0) } ?? .sawOthers
    case .lapsed, nil: break
    }
    if facts.free > 0 { return .waiting(free: facts.free) }
    let lease = try session.first(
      """
      SELECT r.name, c.expires_at FROM claim c JOIN reviewer r ON r.reviewer_id = c.reviewer_id
      WHERE c.item_id = $1 AND c.state = 1 ORDER BY c.expires_at LIMIT 1
      """,
      [.item(item)]
    ) { ($0.text(0), $0.time(1)) }
    return lease.map { .leased(to: $0.0, until: $0.1) } ?? .waiting(free: 0)
  }

  // Of any round: what is on the reader's desk stands there, whatever became of it before.
  private func lease(
    of item: ItemID,
    _ reader: Int64?,
    _ session: any SQLSession
  ) throws(StorageError) -> Timestamp? {
    try session.first(
      "SELECT expires_at FROM claim WHERE item_id = $1 AND reviewer_id = $2 AND state = 1",
      [.item(item), .optional(reader)]
    ) { $0.time(0) }
  }

  /// How an item that never comes to a reader again was put away; nil where they have read what others
  /// said of it.
  func putAwayAs(
    _ item: ItemID,
    _ reader: Int64?,
    _ session: any SQLSession
  ) throws(StorageError) -> Outcome? {
    try hasOpenedOthers(of: item, reader, session) ? nil : try outcome(of: item, reader, session)
  }

  private func hasOpenedOthers(
    of item: ItemID,
    _ reader: Int64?,
    _ session: any SQLSession
  ) throws(StorageError) -> Bool {
    try session.first(
      "SELECT 1 FROM event WHERE item_id = $1 AND actor = $2 AND kind = $3 LIMIT 1",
      [.item(item), .optional(reader), .integer(Int64(EventKind.opened.rawValue))],
      { _ in true }
    ) ?? false
  }

  private func outcome(
    of item: ItemID,
    _ reader: Int64?,
    _ session: any SQLSession
  ) throws(StorageError) -> Outcome? {
    try session.first(
      """
      SELECT o.kind FROM outcome o WHERE o.item_id = $1 AND o.reviewer_id = $2
      ORDER BY o.outcome_id DESC LIMIT 1
      """,
      [.item(item), .optional(reader)]
    ) { Outcome(rawValue: UInt8(clamping: $0.integer(0))) } ?? nil
  }

  // Those that the reader would get before it: of the parts before its own, and of its own; nil where
  // none of its part come to the reader just now.
  private func ahead(
    _ band: Int64,
    _ order: Int64,
    _ reader: Int64?,
    day: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> Int? {
    var bands = Array(0...band)
    if let reader { bands = try self.bands(for: reader, day: day, session) }
    guard let place = bands.firstIndex(of: band) else { return nil }
    var count = try ahead(band, order, reader, session)
    for earlier in bands[..<place] { count += try ahead(earlier, .max, reader, session) }
    return count
  }

  private func ahead(
    _ band: Int64,
    _ order: Int64,
    _ reader: Int64?,
    _ session: any SQLSession
  ) throws(StorageError) -> Int {
    try session.first(
      """
      SELECT count(*) FROM (SELECT q.item_id FROM queue q WHERE q.band = $1 AND q.ord < $2
        AND q.ord > coalesce((SELECT r.pos FROM reviewer_cursor r
          WHERE r.reviewer_id = $3 AND r.band = $1), 0) LIMIT 1000) AS earlier
      WHERE NOT EXISTS (SELECT 1 FROM claim c
        WHERE c.item_id = earlier.item_id AND c.reviewer_id = $3)
      """,
      [.integer(band), .integer(order), .optional(reader)]
    ) { Int($0.integer(0)) } ?? 0
  }
}
