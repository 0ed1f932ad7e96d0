/// Which item does a reviewer get next, and how is it theirs for a while?

public import Curation

/// Where a claim stands.
enum ClaimState: Int64 {
  case leased = 1
  case done = 2
  case skipped = 3
  case lapsed = 4
  /// Never again to this reviewer: passed on, set aside, own text.
  case excluded = 5
}

/// A part of the queue that goes before the next one.
enum Band {
  /// Where new items of a priority (0 to 9, 9 first) stand.
  static func new(priority: Int64) -> Int64 { (9 - priority) * 2 + 1 }
  /// Whether red items stand in a band: the first two.
  static func isRed(_ band: Int64) -> Bool { band <= lastRed }
  /// The last band with red items.
  static let lastRed: Int64 = 1
  /// Whether amber items stand in a band.
  static func isAmber(_ band: Int64) -> Bool { band == 4 || band == 5 }
  /// Where items stand that became claimable again: before the new ones of their priority.
  static func reopened(priority: Int64) -> Int64 { (9 - priority) * 2 }
}

/// Where an item stands in the queue, and how many slots wait there.
struct QueuePlace {
  /// The part of the queue that led there.
  var part: QueuePart
  var order: Int64
  var free: Int64

  var band: Int64 { part.band }
}

extension SQLSession {
  /// The last place given out in the queue.
  func nextOrder() throws(StorageError) -> Int64 {
    Int64(try meta("queue_order") ?? "0") ?? 0
  }

  /// Remembers the last place given out.
  func setNextOrder(_ order: Int64) throws(StorageError) {
    try setMeta("queue_order", String(order))
  }
}

extension Store {
  /// Claims the next item for a reviewer until `expires`; nil when nothing is left for this
  /// reviewer.
  ///
  /// Comes back with what the reviewer has open already, then with what lapsed but has a draft of
  /// theirs. Else the first item in the queue that the reviewer never had, else the own one skipped
  /// longest ago. Index seeks
  /// only, however long the queue and wherever in it the reviewer is.
  ///
  /// Red items come first, but none to whoever asked for none on `day` or has not submitted ten
  /// items, and at most five in a row. Where nothing but red ones is left after five, nil is the
  /// pause: whoever asks again goes on. Where nobody on the team has submitted ten, they come after
  /// everything else instead.
  ///
  /// Between the items of the queue stand, unmarked, those that come back to their reviewer and those
  /// whose answer is known: `isGold` draws the latter, told the place of the item among the
  /// reviewer's new ones, from 1. Red items go before both.
  ///
  /// With `only`, the id of a situation, what is new or skipped is of this situation as expected, or
  /// red: a person in need comes first. What the reviewer has begun comes back all the same, and their
  /// place in the queue stays where it was.
  public func claimNext(
    reviewer: Int64,
    now: Timestamp,
    day: Int64,
    until expires: Timestamp,
    only situation: String? = nil,
    isGold: (Int64) -> Bool = { _ in false }
  ) throws(StorageError) -> ItemID? {
    try engine.write(.full) { session throws(StorageError) in
      try demandActive(reviewer, session)
      // First what the reviewer has open, even when its lease has run out: nobody has it since.
      if let open = try resume(reviewer, until: expires, session) { return open }
      try reapExpired(now: now, limit: 8, session)
      let drafted = try ownPutAway(reviewer, onlyDrafts: true, day: day, only: nil, session)
      if let drafted {
        return try reclaim(drafted, reviewer, now: now, until: expires, session)
      }
      let queued = try find(reviewer, day: day, only: situation, session)
      if !(queued.map { Band.isRed($0.1.band) } ?? false),
        let extra = try extra(
          reviewer,
          now: now,
          until: expires,
          isGold: isGold,
          queueIsEmpty: queued == nil,
          session
        )
      {
        try session.count(Counter.given, scope: reviewer, by: 1)
        return extra
      }
      if let (found, place) = queued {
        try session.count(Counter.given, scope: reviewer, by: 1)
        try take(found, reviewer, at: place, now: now, until: expires, session)
        try append(.claimed, at: now, actor: reviewer, item: found, session)
        return found
      }
      let own = try ownPutAway(reviewer, onlyDrafts: false, day: day, only: situation, session)
      guard let own else {
        try pauseRun(reviewer, session)
        return nil
      }
      return try reclaim(own, reviewer, now: now, until: expires, session)
    }
  }

  /// Gives an item back unread, so that this reviewer or any other gets it next; one with a draft
  /// stays leased.
  public func release(_ item: ItemID, reviewer: Int64, now: Timestamp) throws(StorageError) {
    try engine.write(.full) { session throws(StorageError) in
      let key: [SQLValue] = [.item(item), .integer(reviewer)]
      let hasDraft = try session.first(
        "SELECT 1 FROM draft WHERE item_id = $1 AND reviewer_id = $2",
        key,
        { _ in true }
      )
      if hasDraft != nil { return }
      if try repeatRound(item, reviewer, session) != nil {
        _ = try endRepeat(item, reviewer, as: .lapsed, at: now, session)
        try planRepeat(item, reviewer, due: now, session)
        return
      }
      let freed = try session.run(
        "DELETE FROM claim WHERE item_id = $1 AND reviewer_id = $2 AND state = 1",
        key
      )
      if freed == 0 { return }
      // Where it stood in the queue lies behind the reviewer's cursor: it is appended anew.
      try leaveQueue(item, session)
      try balance(item, session)
    }
  }

  // What was taken last is what the reviewer means to go on with.
  private func resume(
    _ reviewer: Int64,
    until expires: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) -> ItemID? {
    let open = try session.first(
      """
      SELECT item_id FROM claim WHERE reviewer_id = $1 AND state = 1
      ORDER BY updated_at DESC LIMIT 1
      """,
      [.integer(reviewer)]
    ) { ItemID(rawValue: $0.integer(0)) }
    guard let open else { return nil }
    try renew(open, reviewer, until: expires, session)
    return open
  }

  /// Moves the end of a lease; where it was taken anew, it is also the one that is resumed first.
  func renew(
    _ item: ItemID,
    _ reviewer: Int64,
    takenAt: Timestamp? = nil,
    until expires: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) {
    try session.run(
      """
      UPDATE claim SET expires_at = $3, updated_at = coalesce($4, updated_at)
      WHERE item_id = $1 AND reviewer_id = $2 AND state = 1
      """,
      [.item(item), .integer(reviewer), .time(expires), takenAt.map(SQLValue.time) ?? .null]
    )
  }

  /// The bands that hold something, in the order in which a reviewer gets them.
  ///
  /// Red ones are left out while they are held back; a newcomer gets what is calm before what is not, and
  /// red ones at the very end where nobody on the team has done more.
  func bands(
    for reviewer: Int64,
    day: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> [Int64] {
    var bands: [Int64] = []
    while let band = try session.first(
      "SELECT min(band) FROM queue WHERE band > $1",
      [.integer(bands.last ?? -1)],
      { $0.optionalInteger(0) }
    ) ?? nil {
      bands.append(band)
    }
    guard bands.contains(where: { Band.isRed($0) || Band.isAmber($0) }) else { return bands }
    if try redHold(reviewer, day: day, session) != nil { bands.removeAll(where: Band.isRed) }
    if try isExperienced(reviewer, session) { return bands }
    let grave = bands.filter { Band.isRed($0) || Band.isAmber($0) }
    return bands.filter { !grave.contains($0) } + grave.filter(Band.isAmber)
      + grave.filter(Band.isRed)
  }

  // In each part it seeks from the reviewer's cursor: everything before it the reviewer has a claim
  // row for.
  private func find(
    _ reviewer: Int64,
    day: Int64,
    only situation: String?,
    _ session: any SQLSession
  ) throws(StorageError) -> (ItemID, QueuePlace)? {
    for part in try parts(for: reviewer, day: day, only: situation, session) {
      let unclaimed: SQLText = """
         AND q.ord > coalesce((SELECT r.pos FROM reviewer_cursor r
          WHERE r.reviewer_id = $1 AND r.band = $2), 0)
        AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.item_id = q.item_id AND c.reviewer_id = $1)
        ORDER BY q.ord LIMIT 1
        """
      let found = try session.first(
        "SELECT q.item_id, q.ord, q.free FROM queue q WHERE " + part.condition + unclaimed,
        [.integer(reviewer), .integer(part.number)]
      ) { row in
        (
          ItemID(rawValue: row.integer(0)),
          QueuePlace(part: part, order: row.integer(1), free: row.integer(2))
        )
      }
      if let found { return found }
      try pass(part, reviewer, session)
    }
    return nil
  }

  private func take(
    _ item: ItemID,
    _ reviewer: Int64,
    at place: QueuePlace,
    now: Timestamp,
    until expires: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) {
    try lease(item, reviewer, at: place, now: now, until: expires, session)
    try countRun(reviewer, band: place.band, session)
    try session.run(
      """
      INSERT INTO reviewer_cursor (reviewer_id, band, pos) VALUES ($1, $2, $3)
      ON CONFLICT (reviewer_id, band) DO UPDATE SET pos = excluded.pos
      WHERE excluded.pos > reviewer_cursor.pos
      """,
      [.integer(reviewer), .integer(place.part.number), .integer(place.order)]
    )
  }

  /// Takes a slot of an item that the reviewer never had.
  func lease(
    _ item: ItemID,
    _ reviewer: Int64,
    at place: QueuePlace,
    now: Timestamp,
    until expires: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) {
    let key: [SQLValue] = [.integer(place.band), .integer(place.order)]
    if place.free == 1 {
      try session.run("DELETE FROM queue WHERE band = $1 AND ord = $2", key)
    } else {
      try session.run("UPDATE queue SET free = free - 1 WHERE band = $1 AND ord = $2", key)
    }
    try session.countWaiting(by: -1, band: place.band)
    try session.run(
      """
      INSERT INTO claim (item_id, reviewer_id, state, expires_at, updated_at) VALUES ($1, $2, 1, $3, $4)
      """,
      [.item(item), .integer(reviewer), .time(expires), .time(now)]
    )
  }

  // Own skipped and lapsed items come back when nothing new is left, the oldest first, where a slot
  // is still free; lapsed ones with a draft before anything new. Red ones come only to whom they may,
  // and to them whatever situation they want.
  private func ownPutAway(
    _ reviewer: Int64,
    onlyDrafts: Bool,
    day: Int64,
    only id: String?,
    _ session: any SQLSession
  ) throws(StorageError) -> ItemID? {
    var wanted: Int64?
    if let id { wanted = try situation(id, session) }
    let hold = onlyDrafts ? nil : try redHold(reviewer, day: day, session)
    let all: SQLText = """
      SELECT c.item_id FROM claim c JOIN queue q ON q.item_id = c.item_id
      WHERE c.reviewer_id = $1 AND c.state IN (3, 4) AND c.round = 0 AND q.band > $2
      AND ($3 IS NULL OR q.expected = $3 OR q.band <= $4)
      """
    let drafts: SQLText = """
       AND c.state = 4 AND EXISTS (SELECT 1 FROM draft d
        WHERE d.item_id = c.item_id AND d.reviewer_id = c.reviewer_id)
      """
    return try session.first(
      all + (onlyDrafts ? drafts : "") + " ORDER BY c.updated_at LIMIT 1",
      [
        .integer(reviewer), .integer(hold == nil ? -1 : Band.lastRed), .optional(wanted),
        .integer(Band.lastRed),
      ]
    ) { ItemID(rawValue: $0.integer(0)) }
  }

  /// Makes an item theirs again that the reviewer had before.
  func reclaim(
    _ own: ItemID,
    _ reviewer: Int64,
    now: Timestamp,
    until expires: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) -> ItemID {
    try session.run(
      """
      UPDATE claim SET state = 1, expires_at = $3, updated_at = $4
      WHERE item_id = $1 AND reviewer_id = $2 AND round = 0
      """,
      [.item(own), .integer(reviewer), .time(expires), .time(now)]
    )
    try balance(own, session)
    try append(.claimed, at: now, actor: reviewer, item: own, session)
    return own
  }

  func reapExpired(
    now: Timestamp,
    limit: Int64,
    _ session: any SQLSession
  ) throws(StorageError) {
    let expired = try session.all(
      """
      SELECT item_id, reviewer_id FROM claim WHERE state = 1 AND expires_at < $1
      ORDER BY expires_at LIMIT $2
      """,
      [.time(now), .integer(limit)]
    ) { (ItemID(rawValue: $0.integer(0)), $0.integer(1)) }
    for (item, reviewer) in expired { try lapse(item, reviewer, now: now, session) }
  }

  /// Takes a lease away that has run out, or that a colleague takes over.
  func lapse(
    _ item: ItemID,
    _ reviewer: Int64,
    now: Timestamp,
    as event: EventKind = .lapsed,
    _ session: any SQLSession
  ) throws(StorageError) {
    if try repeatRound(item, reviewer, session) != nil {
      try planRepeat(item, reviewer, due: now, session)
    }
    try session.run(
      """
      UPDATE claim SET state = 4, expires_at = NULL, updated_at = $3
      WHERE item_id = $1 AND reviewer_id = $2 AND state = 1
      """,
      [.item(item), .integer(reviewer), .time(now)]
    )
    try balance(item, session)
    try append(event, at: now, actor: reviewer, item: item, session)
  }

  /// Makes the queue say of an item what its claims and annotations say: how many slots are free.
  ///
  /// The one place where an item returns to the queue: it is appended, in the band of reopened
  /// ones, so that every reviewer's cursor will meet it.
  func balance(_ item: ItemID, _ session: any SQLSession) throws(StorageError) {
    let stands = try session.first(
      """
      SELECT i.overlap, i.done, i.state, i.priority,
        (SELECT count(*) FROM claim c WHERE c.item_id = i.item_id AND c.state = 1),
        coalesce((SELECT q.free FROM queue q WHERE q.item_id = i.item_id), 0),
        (SELECT q.band FROM queue q WHERE q.item_id = i.item_id), i.expected
      FROM item i WHERE i.item_id = $1
      """,
      [.item(item)]
    ) { row in
      (
        overlap: row.integer(0), done: row.integer(1),
        isOpen: row.integer(2) == Int64(ItemState.open.rawValue), priority: row.integer(3),
        leased: row.integer(4), free: row.integer(5), band: row.optionalInteger(6),
        expected: row.optionalInteger(7)
      )
    }
    guard let stands else { throw .inconsistent("no item \(item)") }
    let free = stands.isOpen ? max(0, stands.overlap - stands.done - stands.leased) : 0
    if free == stands.free { return }
    let band = stands.band ?? Band.reopened(priority: stands.priority)
    if free == 0 {
      try session.run("DELETE FROM queue WHERE item_id = $1", [.item(item)])
    } else if stands.free == 0 {
      let order = try session.nextOrder() + 1
      try session.setNextOrder(order)
      try session.run(
        "INSERT INTO queue (band, ord, item_id, free, expected) VALUES ($1, $2, $3, $4, $5)",
        [
          .integer(band), .integer(order), .item(item), .integer(free), .optional(stands.expected),
        ]
      )
    } else {
      try session.run(
        "UPDATE queue SET free = $2 WHERE item_id = $1",
        [.item(item), .integer(free)]
      )
    }
    try session.countWaiting(by: free - stands.free, band: band)
  }
}
