/// Which parts of the queue does a reviewer go through, and where are they in each?

internal import Curation

/// A band, or what of it is expected to be of one situation: a reviewer has a cursor for each.
///
/// Whoever wants one situation passes by what is of others, and their cursor of the whole band stays where
/// it was.
struct QueuePart {
  let band: Int64
  /// The situation's label; nil for the whole band.
  let situation: Int64?

  /// The number that the part is sought by and its cursors are kept under: the band's, or one beyond those
  /// of all bands.
  var number: Int64 { situation.map { $0 * Self.bands + band } ?? band }

  /// What a row `q` of the queue has to meet; $2 is the number.
  ///
  /// SQLite takes the index `queue_expected` only for the same words.
  var condition: SQLText {
    situation == nil
      ? "q.band = $2" : "q.expected IS NOT NULL AND q.expected * 20 + q.band = $2"
  }

  /// How many bands there are at most.
  static let bands: Int64 = 20
  /// No label has this number.
  static let noSituation: Int64 = 0
}

extension Store {
  /// The parts that hold something, in the order in which a reviewer gets them; with `only` of this
  /// situation, by its id, and red ones whatever their situation.
  func parts(
    for reviewer: Int64,
    day: Int64,
    only id: String?,
    _ session: any SQLSession
  ) throws(StorageError) -> [QueuePart] {
    var wanted: Int64?
    if let id { wanted = try situation(id, session) }
    return try bands(for: reviewer, day: day, session).map { band in
      QueuePart(band: band, situation: Band.isRed(band) ? nil : wanted)
    }
  }

  /// The number of a situation's label, or one that nothing is of.
  func situation(_ id: String, _ session: any SQLSession) throws(StorageError) -> Int64 {
    try Self.knownLabel(.situation, id, session) ?? QueuePart.noSituation
  }

  /// Nothing in the part is for this reviewer: the cursor goes to its end, so that the next claim
  /// does not read it again.
  func pass(
    _ part: QueuePart,
    _ reviewer: Int64,
    _ session: any SQLSession
  ) throws(StorageError) {
    let end: SQLText = """
      INSERT INTO reviewer_cursor (reviewer_id, band, pos)
      SELECT $1, CAST($2 AS BIGINT), coalesce(max(q.ord), 0) FROM queue q WHERE 
      """
    let kept: SQLText = """
       ON CONFLICT (reviewer_id, band) DO UPDATE SET pos = excluded.pos
      WHERE excluded.pos > reviewer_cursor.pos
      """
    try session.run(end + part.condition + kept, [.integer(reviewer), .integer(part.number)])
  }

  /// Puts the cursors of all situations back to the beginning, since items behind them may be of
  /// another situation now.
  func resetSituations(_ session: any SQLSession) throws(StorageError) {
    try session.run(
      "DELETE FROM reviewer_cursor WHERE band >= $1",
      [.integer(QueuePart.bands)]
    )
  }
}
