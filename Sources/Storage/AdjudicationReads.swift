/// Which item does an adjudicator get next, and what did its reviewers say?

public import Curation

/// What the store knows of an item that an adjudicator looks at.
public struct StoredDispute: Hashable, Sendable {
  /// Where it stands.
  public var state: ItemState
  /// The answers that stand, the first submitted first; no names.
  public var annotations: [BlindAnnotation]
  /// What those wrote who set it aside.
  public var asideNotes: [String]
  /// What adjudicators did with it, oldest first.
  public var past: [PastAdjudication]
  /// The answer that it is settled with; nil where it is not settled.
  public var settled: Judgement?
  /// The adjudicator is one of its reviewers.
  public var isOwn: Bool
  /// Somebody else is there who could decide.
  public var hasOthers: Bool
  /// The adjudicator has answered it, or it is kept from coming to them.
  public var isMet: Bool
  /// Nobody on the team may settle it: everybody who could has taken part.
  public var isStuck: Bool
  /// It is in a calibration round, so that its answers are talked about.
  public var isShared: Bool
  /// Only handing over can be decided.
  public var isRed: Bool
  /// What it was when it was read.
  public var version: DisputeVersion
}

extension Store {
  /// The next item that waits for an adjudicator after `after`, nil for from the start: red ones that
  /// are disputed, then other disputed ones, then those set aside; each in the order of import.
  ///
  /// None that is with its reviewers again, and none that the adjudicator annotated or set aside,
  /// unless nobody else is there. Seeks along indexes of what waits.
  public func nextDispute(
    adjudicator: Int64,
    after: ItemID? = nil
  ) throws(StorageError) -> ItemID? {
    try engine.read { session throws(StorageError) in
      let isAlone = try Self.isAlone(session)
      let part = try after.map { item throws(StorageError) in
        try Self.disputePart(of: item, session)
      }
      for waiting in DisputePart.allCases {
        if let part, waiting.rawValue < part.rawValue { continue }
        let floor = waiting == part ? after?.rawValue ?? 0 : 0
        let found = try session.first(
          waiting.query + " AND " + Self.isOwnTurn + " ORDER BY i.item_id LIMIT 1",
          [.integer(floor), .integer(adjudicator), .flag(isAlone)]
        ) { ItemID(rawValue: $0.integer(0)) }
        if let found { return found }
      }
      return nil
    }
  }

  /// Everything that waits for this adjudicator, in the order of `nextDispute`, at most `limit`.
  public func disputes(
    adjudicator: Int64,
    limit: Int
  ) throws(StorageError) -> [(item: ItemID, state: ItemState)] {
    try engine.read { session throws(StorageError) in
      let isAlone = try Self.isAlone(session)
      var found: [(item: ItemID, state: ItemState)] = []
      for part in DisputePart.allCases {
        found += try session.all(
          part.query + " AND " + Self.isOwnTurn + " ORDER BY i.item_id LIMIT $4",
          [
            .integer(0), .integer(adjudicator), .flag(isAlone),
            .integer(Int64(limit - found.count)),
          ]
        ) { (ItemID(rawValue: $0.integer(0)), part == .aside ? .setAside : .disputed) }
      }
      return found
    }
  }

  /// What reviewers and adjudicators said of an item; nil when there is no such item.
  ///
  /// Only for adjudicators: it says what everybody answered.
  public func dispute(
    _ item: ItemID,
    adjudicator: Int64
  ) throws(StorageError) -> StoredDispute? {
    try engine.read { session throws(StorageError) in
      let stands = try session.first(
        "SELECT state, settled_by FROM item WHERE item_id = $1",
        [.item(item)]
      ) { row in
        (
          state: ItemState(rawValue: UInt8(clamping: row.integer(0))) ?? .open,
          settled: row.optionalInteger(1)
        )
      }
      guard let stands else { return nil }
      return StoredDispute(
        state: stands.state,
        annotations: try Self.blindAnnotations(of: item, session),
        asideNotes: try Self.asideNotes(of: item, session),
        past: try Self.past(of: item, session),
        settled: try stands.settled.map { answer throws(StorageError) in
          try Self.judgement(answer, session)
        },
        isOwn: try Self.hasWorked(on: item, adjudicator, session),
        hasOthers: try !Self.isAlone(session),
        isMet: try Self.hasMet(item, adjudicator, session),
        isStuck: try Self.isStuck(item, session),
        isShared: try isShared(item, session),
        isRed: try Self.isBlocking(item, adjudicator, session),
        version: try Self.disputeVersion(item, session)
      )
    }
  }

  /// A part of what waits; the conditions are those of the indexes, word by word.
  private enum DisputePart: Int, CaseIterable {
    case red, disputed, aside

    var query: SQLText {
      switch self {
      case .red:
        "SELECT i.item_id FROM item i WHERE i.state = 2 AND i.risk = 3 AND i.item_id > $1"
      case .disputed:
        """
        SELECT i.item_id FROM item i WHERE i.state > 0 AND i.state = 2 AND i.risk <> 3
        AND i.item_id > $1
        """
      case .aside:
        "SELECT i.item_id FROM item i WHERE i.state = 4 AND i.confirmed = 0 AND i.item_id > $1"
      }
    }
  }

  private static func disputePart(
    of item: ItemID,
    _ session: any SQLSession
  ) throws(StorageError) -> DisputePart {
    try session.first("SELECT state, risk FROM item WHERE item_id = $1", [.item(item)]) { row in
      if row.integer(0) == Int64(ItemState.setAside.rawValue) { return .aside }
      return row.integer(1) == Int64(HandoverLevel.red.rawValue) ? .red : .disputed
    } ?? .red
  }

  /// An item `i` is with its reviewers again.
  static let isSentBack: SQLText =
    "EXISTS (SELECT 1 FROM sent_back s WHERE s.item_id = i.item_id AND s.state = 1)"

  /// An item `i` that waits is for the adjudicator `$2`, who works alone where `$3`.
  static let isOwnTurn: SQLText =
    "NOT " + isSentBack + """
       AND ($3 = 1 OR NOT EXISTS (SELECT 1 FROM annotation a
          WHERE a.item_id = i.item_id AND a.reviewer_id = $2 AND a.round >= 0)
        AND NOT EXISTS (SELECT 1 FROM outcome o
          WHERE o.item_id = i.item_id AND o.reviewer_id = $2 AND o.kind IN (3, 4, 5)))
      """

  /// Whether somebody annotated an item, called it a false alarm or set it aside, taken back or not.
  static func hasWorked(
    on item: ItemID,
    _ reviewer: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> Bool {
    try session.first(
      """
      SELECT 1 WHERE EXISTS (SELECT 1 FROM annotation a
        WHERE a.item_id = $1 AND a.reviewer_id = $2 AND a.round >= 0)
      OR EXISTS (SELECT 1 FROM outcome o
        WHERE o.item_id = $1 AND o.reviewer_id = $2 AND o.kind IN (3, 4, 5))
      """,
      [.item(item), .integer(reviewer)]
    ) { _ in true } ?? false
  }

  private static func hasMet(
    _ item: ItemID,
    _ reader: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> Bool {
    try session.first(
      """
      SELECT 1 FROM claim WHERE item_id = $1 AND reviewer_id = $2 AND round = 0 AND state IN (2, 5)
      """,
      [.item(item), .integer(reader)]
    ) { _ in true } ?? false
  }

  /// The numbers of the last adjudication and annotation of an item.
  static func disputeVersion(
    _ item: ItemID,
    _ session: any SQLSession
  ) throws(StorageError) -> DisputeVersion {
    try session.first(
      """
      SELECT coalesce((SELECT max(d.seq) FROM adjudication d WHERE d.item_id = $1), 0),
        coalesce((SELECT max(a.annotation_id) FROM annotation a WHERE a.item_id = $1), 0)
      """,
      [.item(item)]
    ) { DisputeVersion(adjudication: $0.integer(0), annotation: $0.integer(1)) }
      ?? DisputeVersion(adjudication: 0, annotation: 0)
  }

  private static func blindAnnotations(
    of item: ItemID,
    _ session: any SQLSession
  ) throws(StorageError) -> [BlindAnnotation] {
    var found: [BlindAnnotation] = []
    for (place, annotation) in try currentAnnotations(of: item, session).enumerated() {
      let version = try session.first(
        "SELECT guide_version FROM annotation WHERE annotation_id = $1",
        [.integer(annotation.id)]
      ) { Int($0.integer(0)) }
      let state = try session.first(
        "SELECT state FROM sent_back WHERE item_id = $1 AND reviewer_id = $2",
        [.item(item), .integer(annotation.reviewer)]
      ) { SentBackState(rawValue: UInt8(clamping: $0.integer(0))) }
      found.append(
        BlindAnnotation(
          id: annotation.id,
          letter: BlindAnnotation.letter(place),
          judgement: try judgement(annotation.id, session),
          guideVersion: version ?? 0,
          sentBack: state ?? nil,
          isInformed: annotation.isInformed
        )
      )
    }
    return found
  }

  private static func asideNotes(
    of item: ItemID,
    _ session: any SQLSession
  ) throws(StorageError) -> [String] {
    try session.all(
      """
      SELECT o.note FROM outcome o WHERE o.item_id = $1 AND o.kind = 3 AND o.note <> ''
      AND NOT EXISTS (SELECT 1 FROM outcome n WHERE n.item_id = o.item_id
        AND n.reviewer_id = o.reviewer_id AND n.outcome_id > o.outcome_id AND n.retracts = o.uid)
      ORDER BY o.outcome_id
      """,
      [.item(item)]
    ) { $0.text(0) }
  }

  private static func past(
    of item: ItemID,
    _ session: any SQLSession
  ) throws(StorageError) -> [PastAdjudication] {
    try session.all(
      """
      SELECT t.act, d.verdict, d.category, d.confidence, d.note, d.at FROM adjudication d
      JOIN adjudication_act t ON t.adjudication_id = d.adjudication_id
      WHERE d.item_id = $1 ORDER BY d.seq
      """,
      [.item(item)]
    ) { row in
      PastAdjudication(
        act: AdjudicationAct(rawValue: UInt8(clamping: row.integer(0))) ?? .retract,
        verdict: Verdict(rawValue: UInt8(clamping: row.integer(1))),
        remarks: AdjudicationRemarks(
          category: row.optionalText(2).flatMap { DisputeCategory(rawValue: $0) },
          confidence: Confidence(rawValue: UInt8(clamping: row.integer(3))),
          note: row.text(4)
        ),
        at: row.time(5)
      )
    }
  }
}
