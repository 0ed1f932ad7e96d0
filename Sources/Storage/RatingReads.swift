/// What did each reviewer say of an item before anything could tell them what others said?

public import Curation

/// What a reviewer said of an item, by themselves.
public struct BlindRating: Sendable {
  /// Who.
  public var reviewer: Int64
  /// 0; 1 and up where the item came back to the same reviewer.
  public var round: Int
  /// The verdict, the emotions, the situation, the marks and the rewrite; nothing else of it.
  public var judgement: Judgement
  /// The guides it was made under.
  public var guideVersion: Int
  /// When it was submitted.
  public var at: Timestamp
  /// Whether a rule of the voice guide was set aside for it.
  public var isOverridden: Bool
}

/// An item with what was said of it.
public struct RatedItem: Sendable {
  /// The item; its conversation is `id.conversation`.
  public var id: ItemID
  /// How many reviewers it was drawn for; more came where a verdict or its level needs two.
  public var drawnOverlap: Int
  /// Whether its answer is known to the lead.
  public var isGold: Bool
  /// Whether it is of the share that trends are made of.
  public var isRandom: Bool
  /// The answer that is known; nil where none is.
  public var known: KnownVerdict?
  /// The first blind rating of each reviewer, by their numbers; but those of `tests`.
  public var ratings: [BlindRating] = []
  /// What reviewers said who got it since its answer is known: held against that, and no part of
  /// agreement, since such items are chosen, and often for being hard.
  public var tests: [BlindRating] = []
  /// What reviewers said when the item came back to them, by reviewer and round.
  public var repeats: [BlindRating] = []
}

/// An answer that is known, so that what reviewers say can be held against it.
public struct KnownVerdict: Hashable, Sendable {
  /// The verdict.
  public var verdict: Verdict
  /// Since when it is.
  public var since: Timestamp
  /// Whether earlier ratings are held against it too.
  public var holdsEarlier: Bool

  /// Makes one.
  public init(_ verdict: Verdict, since: Timestamp, holdsEarlier: Bool) {
    self.verdict = verdict
    self.since = since
    self.holdsEarlier = holdsEarlier
  }

  /// Whether a rating of this moment is held against it.
  public func counts(at moment: Timestamp) -> Bool { holdsEarlier || moment > since }
}

/// Whom what is told from the ratings is for.
public enum RatingAudience: Hashable, Sendable {
  /// No person who may still get one of the items.
  case nobody
  /// A person, by their number; nil for a stranger.
  case person(Int64?)
}

/// What is no part of agreement, and why.
public struct RatingsLeftOut: Hashable, Sendable {
  /// Submitted after others' work could be seen.
  public var informed = 0
  /// Later corrections of what was submitted.
  public var corrections = 0
  /// Taken back before others' could be seen, and not submitted again.
  public var takenBack = 0
  /// Items that may still come to the reader, with everything that was said of them.
  public var waiting = 0

  /// Nothing.
  public init() {}
}

extension Store {
  /// Every item that somebody rated, in the order of import, one at a time, all of one state of the
  /// store.
  ///
  /// Of what a reviewer said of an item in a round the first blind submission counts; where it was
  /// taken back before anything of others could be seen, what took its place, or nothing. Corrections never
  /// count, nor does what is marked as informed, but for items that came back: whoever sees an item
  /// again has met it before. The store knows that a rule was set aside, not that one kept somebody
  /// from approving: what was never submitted is not there.
  ///
  /// - Parameters:
  ///   - items: those that are asked for; nil for all.
  ///   - reader: whose blindness is kept: an open item that they have not submitted, or what is on
  ///     their desk, is passed over whole.
  ///   - body: gets each item; answers whether to go on.
  /// - Returns: what was passed over.
  /// - Throws: what the store says, and what `body` throws.
  public func eachRatedItem(
    among items: [ItemID]? = nil,
    for reader: RatingAudience = .nobody,
    _ body: (RatedItem) throws(StorageError) -> Bool
  ) throws(StorageError) -> RatingsLeftOut {
    try engine.read { session throws(StorageError) in
      var gathering = RatingGathering(
        labels: try Self.labelNames(session),
        reader: reader,
        desk: try Self.onDesk(reader, session)
      )
      var failure: StorageError?
      var isOver = false
      for (rows, values) in Self.ratingRows(of: items) where !isOver {
        try session.each(rows, values) { row in
          do throws(StorageError) {
            if let done = try gathering.take(RatingRow(row), session), try !body(done) {
              gathering.stop()
              isOver = true
            }
          } catch {
            failure = error
            isOver = true
          }
          return !isOver
        }
        if let failure { throw failure }
      }
      if let last = try gathering.finish(session) { _ = try body(last) }
      return gathering.leftOut
    }
  }

  private static func ratingRows(of items: [ItemID]?) -> [(SQLText, [SQLValue])] {
    guard let items else { return [(ratingRows + inOrder, [])] }
    return Set(items).sorted { $0.rawValue < $1.rawValue }
      .map { (ratingRows + " AND a.item_id = $1" + inOrder, [.item($0)]) }
  }

  private static let ratingRows: SQLText = """
    SELECT a.item_id, a.reviewer_id, a.round, a.kind, a.informed, a.annotation_id, a.verdict, a.rewrite,
      a.emotions, a.situation, a.guide_version, a.submitted_at, i.drawn_overlap, i.gold, i.random, i.state,
      CASE WHEN EXISTS (SELECT 1 FROM annotation_override o
        WHERE o.annotation_id = a.annotation_id) THEN 1 ELSE 0 END
    FROM annotation a CROSS JOIN item i WHERE i.item_id = a.item_id AND a.round >= 0
    """

  // By the unique index of annotations, so that nothing is sorted and only what was annotated is read.
  private static let inOrder: SQLText = " ORDER BY a.item_id, a.reviewer_id, a.round, a.seq"

  private static func onDesk(
    _ reader: RatingAudience,
    _ session: any SQLSession
  ) throws(StorageError) -> Set<ItemID> {
    guard case .person(let person?) = reader else { return [] }
    let leased = try session.all(
      "SELECT item_id FROM claim WHERE reviewer_id = $1 AND state = 1",
      [.integer(person)]
    ) { ItemID(rawValue: $0.integer(0)) }
    return Set(leased)
  }

  private static func labelNames(
    _ session: any SQLSession
  ) throws(StorageError) -> [Int64: RatedLabel] {
    let rows = try session.all("SELECT label_id, axis, key FROM label", []) { row in
      (
        row.integer(0),
        RatedLabel(LabelAxis(rawValue: UInt8(clamping: row.integer(1))), row.text(2))
      )
    }
    return Dictionary(rows) { first, _ in first }
  }

  /// Which of these items a reader may be told of as differently rated.
  ///
  /// A reviewer: those whose annotations they may see. Who adjudicates: also those that wait for no
  /// reviewer any more.
  public func told(
    _ items: [ItemID],
    to reader: Int64?,
    adjudicates: Bool,
    ownOnly: Bool = false
  ) throws(StorageError) -> [ItemID] {
    try engine.read { session throws(StorageError) in
      var told: [ItemID] = []
      for item in items {
        if adjudicates, try Self.isOver(item, session) {
          told.append(item)
        } else if try !Self.isBlind(reader, item, ownOnly: ownOnly, session) {
          told.append(item)
        }
      }
      return told
    }
  }

  private static func isOver(
    _ item: ItemID,
    _ session: any SQLSession
  ) throws(StorageError) -> Bool {
    try session.first("SELECT state <> 0 FROM item WHERE item_id = $1", [.item(item)]) {
      $0.integer(0) == 1
    } ?? false
  }

  /// When each version of the guides was published, the first one first.
  public func guideTimes() throws(StorageError) -> [(version: Int, at: Timestamp)] {
    try engine.read { session throws(StorageError) in
      try session.all("SELECT version, at FROM guide ORDER BY version", []) { row in
        (version: Int(row.integer(0)), at: row.time(1))
      }
    }
  }
}
