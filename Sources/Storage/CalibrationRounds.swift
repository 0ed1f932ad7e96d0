/// How does everybody judge the same items, before a team goes on alone?

public import Curation

extension Store {
  /// Begins a round: the items go to every active reviewer, before all others but red ones.
  ///
  /// Taken are items that nobody has begun and that need no person; of the first thousand in the
  /// queue those that `place` puts first.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - actor: who begins it.
  ///   - uid: its name.
  ///   - at: when.
  ///   - place: where an item comes in the draw.
  /// - Returns: the items; fewer than `count` where there are no more, none for a team of one.
  /// - Throws: what the store says.
  public func startCalibration(
    count: Int,
    actor: Int64,
    uid: UID,
    at: Timestamp,
    place: (ItemID) -> UInt64
  ) throws(StorageError) -> [ItemID] {
    try engine.write(.full) { session throws(StorageError) in
      let people =
        try session.first("SELECT count(*) FROM reviewer WHERE active = 1") { Int($0.integer(0)) }
        ?? 0
      let reviewers = min(people, Limits.reviewersPerItem)
      if reviewers < 2 { return [] }
      let items = try Self.untouched(session).sorted { place($0) < place($1) }.prefix(count)
      if items.isEmpty { return [] }
      try session.run(
        "INSERT INTO calibration (uid, actor, reviewers, at) VALUES ($1, $2, $3, $4)",
        [.uid(uid), .integer(actor), .integer(Int64(reviewers)), .time(at)]
      )
      let number =
        try session.first("SELECT max(calibration_id) FROM calibration") { $0.integer(0) } ?? 0
      for item in items {
        try session.run(
          "INSERT INTO calibration_item (calibration_id, item_id) VALUES ($1, $2)",
          [.integer(number), .item(item)]
        )
        try give(item, to: reviewers, session)
        try append(.calibrationStarted, at: at, actor: actor, item: item, session)
      }
      return Array(items)
    }
  }

  /// Every round, the first first; how far each person is where `namesPeople`.
  public func calibrations(namesPeople: Bool = false) throws(StorageError) -> [CalibrationRound] {
    try engine.read { session throws(StorageError) in
      var rounds = try session.all(
        """
        SELECT k.calibration_id, k.at, r.name, k.reviewers FROM calibration k
        JOIN reviewer r ON r.reviewer_id = k.actor ORDER BY k.calibration_id
        """
      ) { row in
        CalibrationRound(
          number: Int(row.integer(0)),
          at: row.time(1),
          by: row.text(2),
          items: [],
          reviewers: Int(row.integer(3)),
          done: 0,
          needed: 0
        )
      }
      for place in rounds.indices {
        let items = try session.all(
          """
          SELECT i.item_id, i.done, CASE WHEN i.state = 0 AND i.overlap > i.done
            THEN i.overlap - i.done ELSE 0 END FROM calibration_item k
          JOIN item i ON i.item_id = k.item_id WHERE k.calibration_id = $1 ORDER BY i.item_id
          """,
          [.integer(Int64(rounds[place].number))]
        ) { (id: ItemID(rawValue: $0.integer(0)), done: $0.integer(1), missing: $0.integer(2)) }
        rounds[place].items = items.map(\.id)
        rounds[place].done = Int(items.reduce(0) { $0 + $1.done })
        rounds[place].needed = Int(items.reduce(0) { $0 + $1.done + $1.missing })
        guard namesPeople else { continue }
        let waiting = items.filter { $0.missing > 0 }.map(\.id)
        rounds[place].people = try people(in: rounds[place], waiting, session)
      }
      return rounds
    }
  }

  /// Whether an item is in a round, and the answers of it are there to be talked about.
  func isShared(_ item: ItemID, _ session: any SQLSession) throws(StorageError) -> Bool {
    try session.first(
      """
      SELECT 1 FROM calibration k JOIN calibration_item i ON i.calibration_id = k.calibration_id
      WHERE i.item_id = $1
      """,
      [.item(item)]
    ) { _ in true } ?? false
  }

  // Whoever has answered, and those for whom items wait: of whom it was begun with, who is here and has
  // neither answered them nor put them away.
  private func people(
    in round: CalibrationRound,
    _ waiting: [ItemID],
    _ session: any SQLSession
  ) throws(StorageError) -> [RoundReviewer] {
    let number = SQLValue.integer(Int64(round.number))
    let met = try session.all(
      """
      SELECT c.reviewer_id, c.item_id, c.state FROM calibration_item k
      JOIN claim c ON c.item_id = k.item_id AND c.round = 0 AND c.state IN (2, 5)
      WHERE k.calibration_id = $1
      """,
      [number]
    ) { (who: $0.integer(0), item: ItemID(rawValue: $0.integer(1)), isDone: $0.integer(2) == 2) }
    return try session.all(
      """
      SELECT name, reviewer_id, CASE WHEN active = 1 AND created_at <= $1 THEN 1 ELSE 0 END
      FROM reviewer ORDER BY name
      """,
      [.time(round.at)]
    ) { row in
      let own = met.filter { $0.who == row.integer(1) }
      let left = row.integer(2) == 1 ? Set(waiting).subtracting(own.map(\.item)).count : 0
      return RoundReviewer(row.text(0), done: own.count { $0.isDone }, waiting: left)
    }.filter { $0.done > 0 || $0.waiting > 0 }
  }

  /// Nobody waits in a round for a person who is gone: their part of it ends.
  func leaveCalibrations(
    _ reviewer: Int64,
    at: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) {
    let waiting = try session.all(
      """
      SELECT DISTINCT k.item_id FROM calibration_item k JOIN item i ON i.item_id = k.item_id
      WHERE i.state = 0 AND i.drawn_overlap > 1 AND NOT EXISTS (SELECT 1 FROM claim c
        WHERE c.item_id = k.item_id AND c.reviewer_id = $1 AND c.state = 2)
      """,
      [.integer(reviewer)]
    ) { ItemID(rawValue: $0.integer(0)) }
    try need(-1, of: waiting, at: at, session)
  }

  /// Whoever is back has a part again in every round that waits and has one fewer than it began with.
  func rejoinCalibrations(
    _ reviewer: Int64,
    at: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) {
    let waiting = try session.all(
      """
      SELECT DISTINCT k.item_id FROM calibration_item k JOIN item i ON i.item_id = k.item_id
      JOIN calibration n ON n.calibration_id = k.calibration_id
      WHERE i.state = 0 AND i.drawn_overlap < n.reviewers AND NOT EXISTS (SELECT 1 FROM claim c
        WHERE c.item_id = k.item_id AND c.reviewer_id = $1 AND c.state = 2)
      """,
      [.integer(reviewer)]
    ) { ItemID(rawValue: $0.integer(0)) }
    try need(1, of: waiting, at: at, session)
  }

  // These items take so many people more.
  private func need(
    _ change: Int64,
    of items: [ItemID],
    at: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) {
    for item in items {
      try session.run(
        "UPDATE item SET drawn_overlap = drawn_overlap + $2 WHERE item_id = $1",
        [.item(item), .integer(change)]
      )
      try keepingFigures(of: item, session) { () throws(StorageError) in
        try settle(item, at: at, session)
      }
    }
  }

  private static func untouched(_ session: any SQLSession) throws(StorageError) -> [ItemID] {
    try session.all(
      """
      SELECT q.item_id FROM (SELECT item_id FROM queue ORDER BY band, ord LIMIT 1000) AS q
      JOIN item i ON i.item_id = q.item_id WHERE i.done = 0 AND i.risk < 2
      AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.item_id = q.item_id)
      AND NOT EXISTS (SELECT 1 FROM calibration_item k WHERE k.item_id = q.item_id)
      """
    ) { ItemID(rawValue: $0.integer(0)) }
  }

  // A new place, so that nobody's cursor is past it.
  private func give(
    _ item: ItemID,
    to reviewers: Int,
    _ session: any SQLSession
  ) throws(StorageError) {
    try leaveQueue(item, session)
    let (count, priority) = (Int64(reviewers), Int64(QueueScore.calibration))
    try session.run(
      "UPDATE item SET drawn_overlap = $2, overlap = $2, priority = $3 WHERE item_id = $1",
      [.item(item), .integer(count), .integer(priority)]
    )
    let (band, order) = (Band.new(priority: priority), try session.nextOrder() + 1)
    try session.setNextOrder(order)
    try session.run(
      """
      INSERT INTO queue (band, ord, item_id, free, expected)
      SELECT $1, $2, item_id, $4, expected FROM item WHERE item_id = $3
      """,
      [.integer(band), .integer(order), .item(item), .integer(count)]
    )
    try session.countWaiting(by: count, band: band)
  }
}
