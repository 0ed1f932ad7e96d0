/// How many red items does a reviewer get, and what takes the red from one?

public import Curation

extension Counter {
  /// Free slots of red items in the queue.
  static let waitingRed = SQLValue.text("waiting_red")
  /// Red items that a reviewer got one after the other.
  static let redRun = SQLValue.text("red_run")
  /// A reviewer wants no red items on a day.
  static let noRed = SQLValue.text("no_red")
}

/// How red items are spread over people, so that nobody reads nothing else.
enum RedShare {
  /// Most that come one after the other.
  static let inARow = 5
  /// What stands in place of the run after a pause, until the next item.
  static let pause = -1
  /// So many submissions make a newcomer one no longer.
  static let newcomer = 10
  /// So many people have to say that it is a false alarm.
  static let dismissals = 2
}

extension Store {
  /// Lets a reviewer have no red items from the queue on a day, or have them again.
  public func setNoRed(_ isOn: Bool, reviewer: Int64, day: Int64) throws(StorageError) {
    try engine.write(.full) { session throws(StorageError) in
      let value = try session.counter(Counter.noRed, scope: reviewer, day: day)
      try session.count(
        Counter.noRed,
        scope: reviewer,
        day: day,
        by: (isOn ? 1 : 0) - Int64(value)
      )
    }
  }

  /// Why a reviewer gets no red items from the queue just now; nil where they do.
  ///
  /// Where nobody has submitted ten items, newcomers get them too: a person in need waits for nobody who is
  /// not there.
  func redHold(
    _ reviewer: Int64,
    day: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> RedHold? {
    if try session.counter(Counter.noRed, scope: reviewer, day: day) > 0 { return .notToday }
    if try !isExperienced(reviewer, session), try hasExperienced(session) { return .newcomer }
    return try redLeft(reviewer, session) > 0 ? nil : .inARow
  }

  /// Whether a reviewer has submitted so much that red items come to them.
  func isExperienced(
    _ reviewer: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> Bool {
    try session.first(
      """
      SELECT 1 FROM annotation WHERE reviewer_id = $1 AND kind = 1 ORDER BY annotation_id
      LIMIT 1 OFFSET $2
      """,
      [.integer(reviewer), .integer(Int64(RedShare.newcomer - 1))]
    ) { _ in true } ?? false
  }

  /// Whether somebody active has submitted so much that red items come to them.
  func hasExperienced(_ session: any SQLSession) throws(StorageError) -> Bool {
    let last = try session.first("SELECT max(reviewer_id) FROM reviewer") { $0.optionalInteger(0) }
    for person in 1...max(1, (last ?? 0) ?? 1) where try isExperienced(person, session) {
      let isActive = try session.first(
        "SELECT active FROM reviewer WHERE reviewer_id = $1",
        [.integer(person)]
      ) { $0.integer(0) == 1 }
      if isActive ?? false { return true }
    }
    return false
  }

  /// How many red items may still come one after the other.
  func redLeft(_ reviewer: Int64, _ session: any SQLSession) throws(StorageError) -> Int {
    let run = try session.counter(Counter.redRun, scope: reviewer)
    return max(0, RedShare.inARow - max(0, run))
  }

  /// Remembers that a reviewer got an item out of a band.
  func countRun(
    _ reviewer: Int64,
    band: Int64,
    _ session: any SQLSession
  ) throws(StorageError) {
    if Band.isRed(band) {
      let run = try session.counter(Counter.redRun, scope: reviewer)
      try session.count(Counter.redRun, scope: reviewer, by: run == RedShare.pause ? 2 : 1)
    } else {
      try session.run(
        "UPDATE counter SET value = 0 WHERE name = $1 AND scope = $2 AND day = 0 AND value <> 0",
        [Counter.redRun, .integer(reviewer)]
      )
    }
  }

  /// Nothing came, for want of anything but red items after five of them: that is the pause.
  func pauseRun(_ reviewer: Int64, _ session: any SQLSession) throws(StorageError) {
    guard try redLeft(reviewer, session) == 0 else { return }
    let run = try session.counter(Counter.redRun, scope: reviewer)
    try session.count(Counter.redRun, scope: reviewer, by: Int64(RedShare.pause - run))
  }

  /// The figures of the line on top, from counters.
  func progress(
    _ reviewer: Int64,
    day: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> QueueProgress {
    let red = try session.counter(Counter.waitingRed)
    var hold = try redHold(reviewer, day: day, session)
    if try session.counter(Counter.redRun, scope: reviewer) == RedShare.pause {
      hold = hold ?? .inARow
    }
    return QueueProgress(
      doneToday: try session.counter(Counter.done, scope: reviewer, day: day),
      waiting: try session.counter(Counter.waiting),
      redWaiting: red,
      redHold: red > 0 || hold == .notToday ? hold : nil
    )
  }
}

extension SQLSession {
  /// Changes how many slots wait in a band.
  func countWaiting(by change: Int64, band: Int64) throws(StorageError) {
    try count(Counter.waiting, by: change)
    if Band.isRed(band) { try count(Counter.waitingRed, by: change) }
  }
}

extension Store {
  /// Whether only handing over can be submitted by this reviewer: the item is red, and it is not so
  /// that they called it a false alarm and nobody else is there to do the same.
  static func isBlocking(
    _ item: ItemID,
    _ reviewer: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> Bool {
    let risk = try session.first("SELECT risk FROM item WHERE item_id = $1", [.item(item)]) {
      $0.integer(0)
    }
    guard risk == Int64(HandoverLevel.red.rawValue) else { return false }
    if try !isAlone(session) { return true }
    return try !dismissers(of: item, session).contains(reviewer)
  }

  /// Whether the workspace has one active reviewer at most.
  static func isAlone(_ session: any SQLSession) throws(StorageError) -> Bool {
    let second = try session.first(
      "SELECT 1 FROM reviewer WHERE active = 1 ORDER BY reviewer_id LIMIT 1 OFFSET 1"
    ) { _ in true }
    return second == nil
  }

  /// Who says now that an item is a false alarm.
  static func dismissers(
    of item: ItemID,
    _ session: any SQLSession
  ) throws(StorageError) -> Set<Int64> {
    let found = try session.all(
      """
      SELECT o.reviewer_id FROM outcome o WHERE o.item_id = $1 AND o.kind = 5
      AND NOT EXISTS (SELECT 1 FROM outcome n WHERE n.item_id = o.item_id
        AND n.reviewer_id = o.reviewer_id AND n.outcome_id > o.outcome_id AND n.retracts = o.uid)
      """,
      [.item(item)]
    ) { $0.integer(0) }
    return Set(found)
  }

  /// Makes an item's level say what its dismissals say, and answers whether that is amber.
  ///
  /// It is red, or amber once two people called it a false alarm.
  ///
  /// The caller lets `balance` put it back into the queue, in the band of its new priority.
  func weigh(_ item: ItemID, _ session: any SQLSession) throws(StorageError) -> Bool {
    let dismissers = try Self.dismissers(of: item, session)
    let level: HandoverLevel = dismissers.count >= RedShare.dismissals ? .amber : .red
    let priority = QueueScore().priority(level: level, isRandom: false)
    let changed = try session.run(
      "UPDATE item SET risk = $2, priority = $3 WHERE item_id = $1 AND risk <> $2",
      [.item(item), .integer(Int64(level.rawValue)), .integer(Int64(priority))]
    )
    guard changed > 0 else { return level == .amber }
    try leaveQueue(item, session)
    if level == .amber {
      // Whoever called it a false alarm may judge it now like anybody.
      for reviewer in dismissers {
        try session.run(
          """
          DELETE FROM claim WHERE item_id = $1 AND reviewer_id = $2 AND state = 5
          AND NOT EXISTS (SELECT 1 FROM annotation a
            WHERE a.item_id = claim.item_id AND a.reviewer_id = claim.reviewer_id)
          """,
          [.item(item), .integer(reviewer)]
        )
      }
    }
    return level == .amber
  }

  /// Takes an item's slots out of the queue, to be given a new place by `balance`.
  func leaveQueue(_ item: ItemID, _ session: any SQLSession) throws(StorageError) {
    guard let place = try takeFromQueue(item, session) else { return }
    try session.countWaiting(by: -place.free, band: place.band)
  }

  /// The same, with what waited there for the caller to count; nil where it did not wait.
  func takeFromQueue(
    _ item: ItemID,
    _ session: any SQLSession
  ) throws(StorageError) -> (free: Int64, band: Int64)? {
    let place = try session.first(
      "SELECT free, band FROM queue WHERE item_id = $1",
      [.item(item)]
    ) { (free: $0.integer(0), band: $0.integer(1)) }
    if place != nil { try session.run("DELETE FROM queue WHERE item_id = $1", [.item(item)]) }
    return place
  }

  /// Stores that a reviewer calls a red item a false alarm; nothing where it is not red, no longer
  /// open, or theirs already with a verdict.
  ///
  /// The first of two people leaves it to others and is told nothing of it again. With the second it
  /// is amber and stays on their desk, to be judged as usual. Where nobody else is there it stays
  /// red, and on their desk too.
  func dismiss(
    _ item: ItemID,
    _ reviewer: Int64,
    _ reason: String,
    _ uid: UID,
    _ at: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) {
    let stands = try session.first(
      """
      SELECT i.risk, i.state, c.state FROM item i LEFT JOIN claim c ON c.item_id = i.item_id
      AND c.reviewer_id = $2 AND c.round = 0 WHERE i.item_id = $1
      """,
      [.item(item), .integer(reviewer)]
    ) { (risk: $0.integer(0), state: $0.integer(1), claim: $0.integer(2)) }
    guard let stands, stands.risk == Int64(HandoverLevel.red.rawValue),
      stands.state == Int64(ItemState.open.rawValue), stands.claim != ClaimState.done.rawValue
    else { return }
    try insertOutcome(
      Int64(Outcome.falseAlarm.rawValue),
      item,
      reviewer,
      reason,
      uid,
      nil,
      at,
      session
    )
    try append(.dismissed, at: at, actor: reviewer, item: item, subject: uid.bytes, session)
    if try !weigh(item, session), try !Self.isAlone(session) {
      try session.run(
        """
        INSERT INTO claim (item_id, reviewer_id, state, updated_at) VALUES ($1, $2, 5, $3)
        ON CONFLICT (item_id, reviewer_id, round)
        DO UPDATE SET state = 5, expires_at = NULL, updated_at = excluded.updated_at
        """,
        [.item(item), .integer(reviewer), .time(at)]
      )
    }
    try settle(item, at: at, session)
  }
}
