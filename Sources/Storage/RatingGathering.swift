/// Which of a reviewer's rows on an item is their first blind rating?

internal import Curation

/// A label by what it says something about.
struct RatedLabel {
  let axis: LabelAxis?
  let key: String

  init(_ axis: LabelAxis?, _ key: String) {
    self.axis = axis
    self.key = key
  }
}

/// One row of `annotation`, with what stands of its item.
struct RatingRow {
  let item: ItemID
  let reviewer: Int64
  let round: Int
  let kind: AnnotationKind
  let isInformed: Bool
  let annotation: Int64
  let verdict: Verdict
  let rewrite: String
  let emotions: EmotionsAnswer
  let situation: Int64?
  let guideVersion: Int
  let at: Timestamp
  let drawnOverlap: Int
  let isGold: Bool
  let isRandom: Bool
  let state: ItemState
  let isOverridden: Bool

  init(_ row: any SQLRow) {
    item = ItemID(rawValue: row.integer(0))
    reviewer = row.integer(1)
    round = Int(row.integer(2))
    kind = AnnotationKind(rawValue: row.integer(3)) ?? .retraction
    isInformed = row.integer(4) == 1
    annotation = row.integer(5)
    verdict = Verdict(rawValue: UInt8(clamping: row.integer(6))) ?? .reject
    rewrite = kind == .submission ? row.text(7) : ""
    emotions = EmotionsAnswer(rawValue: row.integer(8)) ?? .unanswered
    situation = row.optionalInteger(9)
    guideVersion = Int(row.integer(10))
    at = row.time(11)
    drawnOverlap = Int(row.integer(12))
    isGold = row.integer(13) == 1
    isRandom = row.integer(14) == 1
    state = ItemState(rawValue: UInt8(clamping: row.integer(15))) ?? .open
    isOverridden = row.integer(16) == 1
  }
}

/// Makes items of rows that come by item, reviewer, round and number.
struct RatingGathering {
  private(set) var leftOut = RatingsLeftOut()
  private let labels: [Int64: RatedLabel]
  private var item: RatedItem?
  // Of one reviewer's round: the rating that counts so far, and whether the last row took it back.
  private var counted: RatingRow?
  private var isTakenBack = false
  private var latest: RatingRow?
  private let reader: RatingAudience
  private let desk: Set<ItemID>
  // The item that the reader may still get: its rows are passed over.
  private var hidden: ItemID?

  /// Begins; `desk` holds the items that the reader has under a lease.
  init(labels: [Int64: RatedLabel], reader: RatingAudience, desk: Set<ItemID>) {
    self.labels = labels
    self.reader = reader
    self.desk = desk
  }

  /// Takes the next row; answers with the item before it where that is whole now.
  mutating func take(
    _ row: RatingRow,
    _ session: any SQLSession
  ) throws(StorageError) -> RatedItem? {
    if row.item == hidden { return nil }
    var done: RatedItem?
    if let latest, latest.item != row.item {
      done = try finish(session)
    } else if let latest, latest.reviewer != row.reviewer || latest.round != row.round {
      try closeRound(session)
    }
    if item == nil {
      if try isHidden(row, session) {
        hidden = row.item
        leftOut.waiting += 1
        return done
      }
      item = RatedItem(
        id: row.item,
        drawnOverlap: row.drawnOverlap,
        isGold: row.isGold,
        isRandom: row.isRandom,
        known: try known(row, session)
      )
    }
    try count(row, session)
    latest = row
    return done
  }

  /// Closes the last item; nil where there is none with a rating.
  mutating func finish(_ session: any SQLSession) throws(StorageError) -> RatedItem? {
    try closeRound(session)
    defer { stop() }
    guard let item, !item.ratings.isEmpty || !item.repeats.isEmpty || !item.tests.isEmpty else {
      return nil
    }
    return item
  }

  /// Forgets the item that is not whole.
  mutating func stop() {
    item = nil
    latest = nil
    counted = nil
    isTakenBack = false
  }

  // Figures told from few items can be subtracted from: what a reader is to judge blind is in none.
  private func isHidden(_ row: RatingRow, _ session: any SQLSession) throws(StorageError) -> Bool {
    guard case .person(let person) = reader else { return false }
    if desk.contains(row.item) { return true }
    if row.state != .open { return false }
    return try Store.isBlind(person, row.item, session)
  }

  // A submission is one that follows nothing, or a retraction; every other is a correction.
  private mutating func count(
    _ row: RatingRow,
    _ session: any SQLSession
  ) throws(StorageError) {
    switch row.kind {
    case .correction: leftOut.corrections += 1
    // What is taken back once others' can be seen counts all the same.
    case .retraction:
      isTakenBack = try !Store.hasOthers(
        on: row.item,
        than: row.reviewer,
        before: row.annotation,
        session
      )
    // What an adjudicator decides is no rating.
    case .decision: break
    case .submission:
      if row.isInformed, row.round == 0 {
        leftOut.informed += 1
      } else {
        counted = row
      }
      isTakenBack = false
    }
  }

  private mutating func closeRound(_ session: any SQLSession) throws(StorageError) {
    defer {
      counted = nil
      isTakenBack = false
    }
    guard let counted else { return }
    if isTakenBack {
      leftOut.takenBack += 1
      return
    }
    let rating = BlindRating(
      reviewer: counted.reviewer,
      round: counted.round,
      judgement: try judgement(counted, session),
      guideVersion: counted.guideVersion,
      at: counted.at,
      isOverridden: counted.isOverridden
    )
    if counted.round > 0 {
      item?.repeats.append(rating)
    } else if let known = item?.known, rating.at > known.since {
      item?.tests.append(rating)
    } else {
      item?.ratings.append(rating)
    }
  }

  private func judgement(
    _ row: RatingRow,
    _ session: any SQLSession
  ) throws(StorageError) -> Judgement {
    var judgement = Judgement()
    judgement.verdict = row.verdict
    judgement.rewrite = row.rewrite
    judgement.situation = row.situation.flatMap { labels[$0]?.key }
    judgement.isUnclear = row.emotions == .unclear || row.emotions == .answeredButUnclear
    if row.emotions == .answered || row.emotions == .answeredButUnclear { judgement.emotions = [:] }
    try session.each(
      "SELECT label_id, value FROM annotation_label WHERE annotation_id = $1",
      [.integer(row.annotation)]
    ) { mark in
      guard let label = labels[mark.integer(0)] else { return true }
      let value = Int(mark.integer(1))
      switch label.axis {
      case .emotion: judgement.emotions?[label.key] = value
      // Below 0 stands for *does not apply*.
      case .rubric: judgement.rubric[label.key] = value < 0 ? .notApplicable : .mark(value)
      default: break
      }
      return true
    }
    return judgement
  }

  // An adjudicator's answer to a marked item holds for everybody who rated it, since whoever marked it
  // chose it so. What was adjudicated without a mark, or marked as its reviewers left it, was known
  // only from then on: those who rated it before made it what it is.
  private func known(
    _ row: RatingRow,
    _ session: any SQLSession
  ) throws(StorageError) -> KnownVerdict? {
    guard row.isGold || row.state == .adjudicated else { return nil }
    let decided = try session.first(
      """
      SELECT d.verdict, d.at FROM adjudication d WHERE d.item_id = $1 ORDER BY d.seq DESC LIMIT 1
      """,
      [.item(row.item)]
    ) { (Verdict(rawValue: UInt8(clamping: $0.integer(0))), $0.time(1)) }
    if let decided, let verdict = decided.0 {
      return KnownVerdict(verdict, since: decided.1, holdsEarlier: row.isGold)
    }
    guard row.isGold, row.state == .agreed else { return nil }
    let settled = try session.first(
      """
      SELECT a.verdict, (SELECT max(e.at) FROM event e WHERE e.item_id = i.item_id AND e.kind = $2)
      FROM item i JOIN annotation a ON a.annotation_id = i.settled_by WHERE i.item_id = $1
      """,
      [.item(row.item), .integer(Int64(EventKind.goldMarked.rawValue))]
    ) { (Verdict(rawValue: UInt8(clamping: $0.integer(0))), $0.optionalInteger(1)) }
    guard let settled, let verdict = settled.0, let marked = settled.1 else { return nil }
    return KnownVerdict(
      verdict,
      since: Timestamp(milliseconds: marked),
      holdsEarlier: false
    )
  }
}
