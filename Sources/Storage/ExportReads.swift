/// What does an export read, in which order?

public import Curation

/// A settled item with everything that an export needs, straight from the store; valid only inside
/// the closure.
public struct SettledRow {
  let row: any SQLRow
  /// The item.
  public let item: ItemID
  /// The verdict.
  public let verdict: Verdict
  /// The annotation that settled it.
  public var annotation: Int64 { row.integer(2) }

  /// The conversation's name by content.
  public var uid: UID { row.uid(3) ?? UID(high: 0, low: 0) }
  /// The turns column's bytes.
  public func withTurns<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    row.withBytes(4, body)
  }
  /// The rewrite's bytes.
  public func withRewrite<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    row.withBytes(5, body)
  }
  /// How much it is a matter for a person; nil for not at all.
  public var risk: HandoverLevel? { HandoverLevel(rawValue: UInt8(clamping: row.integer(9))) }
  /// Whether the guides have ever looked at its conversation.
  public var isScreened: Bool { row.integer(10) > 0 }
  /// Whether an adjudicator decided.
  public var isAdjudicated: Bool { row.integer(11) == Int64(ItemState.adjudicated.rawValue) }
  /// The source's own name for the conversation.
  public var externalID: String? { row.optionalText(12) }
  /// Language, where known.
  public var language: String? { row.optionalText(13) }
  /// Channel, where known.
  public var channel: String? { row.optionalText(14) }
  /// Bot version, where known.
  public var botVersion: String? { row.optionalText(15) }
  /// The source's name; empty without origin.
  public var source: String { row.text(16) }
  /// Batch, where known; nil without origin.
  public var batch: String? { row.optionalText(17) }
  /// The guides the annotation was made under.
  public var guideVersion: Int { Int(row.integer(6)) }
  /// The reviewer whose annotation settled it.
  public var reviewer: Int64 { row.integer(7) }
  /// How many annotations stand.
  public var done: Int { Int(row.integer(8)) }
  /// Whether it leaves with words that an adjudicator wrote, and no reviewer as they are.
  public var isAdjudicatorsText: Bool {
    row.integer(18) == AnnotationKind.decision.rawValue && !row.isNull(5) && !row.text(5).isEmpty
  }
}

/// What else the store knows of settled items, read in the same state; valid only inside the closure.
public final class SettledLookup {
  private let session: any SQLSession
  private let ahead: MarksAhead

  init(_ session: any SQLSession) {
    self.session = session
    ahead = MarksAhead(session)
  }

  /// The personal data of an item's conversation, asked for in the order of the items.
  public func marks(of row: borrowing SettledRow) throws(StorageError) -> [PersonalMark] {
    try ahead.marks(of: row.item.conversation)
  }

  /// The whole judgement, with the pseudonyms of everybody who judged the item, and of the adjudicators
  /// who decided so.
  public func judgement(
    of row: borrowing SettledRow
  ) throws(StorageError) -> (Judgement, reviewers: [String]) {
    let judgement = try Store.judgement(row.annotation, session)
    let reviewers = try session.all(
      """
      SELECT r.pseudonym FROM annotation a JOIN reviewer r ON r.reviewer_id = a.reviewer_id
      WHERE a.item_id = $1 AND a.kind < 3
      """ + Self.last + " UNION SELECT r.pseudonym" + Self.deciders + Self.isSame + """
         ORDER BY 1
        """,
      [.item(row.item), .integer(row.annotation)]
    ) { $0.text(0) }
    return (judgement, reviewers)
  }

  /// How many people stand behind the very words that leave: who wrote them as a reviewer, and each
  /// adjudicator who decided for them.
  public func eyes(on row: borrowing SettledRow) throws(StorageError) -> Int {
    try Self.eyes(row.item, row.annotation, session)
  }

  /// The same of any item and the annotation that it is settled with.
  static func eyes(
    _ item: ItemID,
    _ annotation: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> Int {
    let people = try session.all(
      """
      SELECT a.reviewer_id FROM annotation a JOIN annotation t ON t.annotation_id = $2
      WHERE a.item_id = $1 AND a.kind < 3
      """ + last + isSame + " UNION SELECT d.reviewer_id" + deciders + isSame,
      [.item(item), .integer(annotation)]
    ) { $0.integer(0) }
    return people.count
  }

  private static let last: SQLText = """
     AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.item_id = a.item_id
      AND n.reviewer_id = a.reviewer_id AND n.round = a.round AND n.seq > a.seq)
    """

  private static let isSame: SQLText = " AND a.verdict = t.verdict AND a.rewrite = t.rewrite"

  // Those whose decision was not taken back; only the last one of an item can be.
  private static let deciders: SQLText = """
     FROM adjudication d
    JOIN adjudication_act k ON k.adjudication_id = d.adjudication_id
    JOIN annotation a ON a.annotation_id = k.settled
    JOIN annotation t ON t.annotation_id = $2
    JOIN item i ON i.item_id = d.item_id
    JOIN reviewer r ON r.reviewer_id = d.reviewer_id
    WHERE d.item_id = $1 AND i.state = 3 AND NOT EXISTS (SELECT 1 FROM adjudication u
      JOIN adjudication_act v ON v.adjudication_id = u.adjudication_id
      WHERE u.item_id = d.item_id AND u.seq = d.seq + 1 AND v.act = 7)
    """

  /// Rewrites that an adjudicator read beside the one that was picked.
  public func passedOver(on row: borrowing SettledRow) throws(StorageError) -> [String] {
    try session.all(
      """
      SELECT a.rewrite FROM adjudication d
      JOIN passed_over p ON p.adjudication_id = d.adjudication_id
      JOIN annotation a ON a.annotation_id = p.annotation_id
      WHERE d.item_id = $1 AND d.seq = (SELECT max(n.seq) FROM adjudication n WHERE n.item_id = $1)
      ORDER BY a.annotation_id
      """,
      [.item(row.item)]
    ) { $0.text(0) }
  }
}

/// What an export's reading saw beside the settled items.
public struct SettledSummary: Sendable {
  /// The number of the last event.
  public var lastEvent: Int64
  /// Items that have annotations but wait for more people.
  public var waiting: Int
  /// Items by where they stand, but for the open and the settled ones; states without items are
  /// left out.
  public var states: [ItemState: Int]
  /// Settled items whose texts were erased.
  public var erased: Int
}

extension Store {
  /// Every settled item in the order of import, one at a time.
  ///
  /// - Parameters:
  ///   - withOrigin: whether the rows tell where their conversations come from; two lookups a row.
  ///   - body: gets the row and a way to what else is known; answers whether to go on.
  /// - Returns: what else stood in the same state of the store.
  /// - Throws: what the store says.
  public func eachSettled(
    withOrigin: Bool,
    _ body: (SettledRow, SettledLookup) -> Bool
  ) throws(StorageError) -> SettledSummary {
    try engine.read { session throws(StorageError) in
      let lookup = SettledLookup(session)
      // Few are purged, mostly none: asking for each item would cost more than knowing them all.
      let purged = Set(
        try session.all("SELECT conversation_id FROM purged", []) { $0.integer(0) }
      )
      try session.each(
        Self.settled(withOrigin: withOrigin),
        []
      ) { row in
        let item = ItemID(rawValue: row.integer(0))
        if !purged.isEmpty, purged.contains(item.conversation) { return true }
        let settled = SettledRow(
          row: row,
          item: item,
          verdict: Verdict(rawValue: UInt8(clamping: row.integer(1))) ?? .reject
        )
        return body(settled, lookup)
      }
      return SettledSummary(
        lastEvent: try session.lastEvent(),
        waiting: try session.first("SELECT count(*) FROM item WHERE state = 0 AND done > 0") {
          Int($0.integer(0))
        } ?? 0,
        states: Dictionary(
          try session.all(
            "SELECT state, count(*) FROM item WHERE state > 0 AND state > 1 GROUP BY state"
          ) {
            (ItemState(rawValue: UInt8(clamping: $0.integer(0))) ?? .open, Int($0.integer(1)))
          },
          uniquingKeysWith: +
        ),
        erased: try session.first(
          """
          SELECT count(*) FROM purged p JOIN item i ON i.item_id >= p.conversation_id * 2048
            AND i.item_id < (p.conversation_id + 1) * 2048 AND i.state > 0 AND i.state IN (1, 3)
          """
        ) { Int($0.integer(0)) } ?? 0
      )
    }
  }

  // Two walks along the same index, taken side by side, so that nothing is sorted.
  private static func settled(withOrigin: Bool) -> SQLText {
    let rows = settledColumns + (withOrigin ? origin : noOrigin)
    return rows + "1 UNION ALL " + rows + "3 ORDER BY 1"
  }

  private static let settledColumns: SQLText = """
    SELECT i.item_id, a.verdict, a.annotation_id, c.uid, c.turns, a.rewrite, a.guide_version,
      a.reviewer_id, i.done, i.risk, i.screened, i.state, c.external_id, c.language, c.channel, c.bot_version
    """
  private static let origin: SQLText = """
    , s.name, r.batch, a.kind
    FROM item i JOIN annotation a ON a.annotation_id = i.settled_by
    JOIN conversation c ON c.conversation_id = i.item_id / 2048
    JOIN source s ON s.source_id = c.source_id
    JOIN import_run r ON r.import_id = c.import_id
    WHERE i.state > 0 AND i.state = 
    """
  private static let noOrigin: SQLText = """
    , '', NULL, a.kind FROM item i JOIN annotation a ON a.annotation_id = i.settled_by
    JOIN conversation c ON c.conversation_id = i.item_id / 2048
    WHERE i.state > 0 AND i.state = 
    """

  /// Remembers that a training set was written.
  public func recordExport(
    uid: UID,
    lastEvent: Int64,
    spec: String,
    rows: Int,
    sha256: [UInt8],
    actor: Int64?,
    at: Timestamp
  ) throws(StorageError) {
    try engine.write(.full) { session throws(StorageError) in
      try session.run(
        """
        INSERT INTO export (uid, last_event, spec, row_count, sha256, at, actor)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """,
        [
          .uid(uid), .integer(lastEvent), .text(spec), .integer(Int64(rows)), .blob(sha256),
          .time(at), .optional(actor),
        ]
      )
      try append(.exported, at: at, actor: actor, subject: uid.bytes, session)
    }
  }
}
