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
          SELECT i.item_id, i.done, i.drawn_overlap FROM calibration_item k
          JOIN item i ON i.item_id = k.item_id WHERE k.calibration_id = $1 ORDER BY i.item_id
          """,
          [.integer(Int64(rounds[place].number))]
        ) { (ItemID(rawValue: $0.integer(0)), Int($0.integer(1)), Int($0.integer(2))) }
        rounds[place].items = items.map(\.0)
        rounds[place].done = items.reduce(0) { $0 + min($1.1, $1.2) }
        rounds[place].needed = items.reduce(0) { $0 + $1.2 }
        if namesPeople { rounds[place].people = try people(in: rounds[place], session) }
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

  // Those who were there when it began and still are, and whoever else has answered.
  private func people(
    in round: CalibrationRound,
    _ session: any SQLSession
  ) throws(StorageError) -> [RoundReviewer] {
    try session.all(
      """
      SELECT name, done FROM (SELECT r.name, r.active, r.created_at,
          (SELECT count(*) FROM calibration_item k JOIN claim c ON c.item_id = k.item_id
            AND c.reviewer_id = r.reviewer_id AND c.round = 0 AND c.state = 2
            WHERE k.calibration_id = $1) AS done FROM reviewer r) AS people
      WHERE done > 0 OR (active = 1 AND created_at <= $2) ORDER BY name
      """,
      [.integer(Int64(round.number)), .time(round.at)]
    ) { RoundReviewer($0.text(0), done: Int($0.integer(1))) }
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
