/// Which annotations stand, with the conversations that they are about, and what was found in the bot's replies?

public import Curation

/// An annotation that stands.
public struct StandingAnnotation: Sendable {
  /// The item.
  public var item: ItemID
  /// What.
  public var judgement: Judgement
  /// Whether the item is settled by it.
  public var isSettling: Bool
  /// The conversation's turns as the stored column's text.
  public var turns: String
  /// What is personal in them.
  public var marks: [PersonalMark]
  /// Its language, where known.
  public var language: String?
  /// Its channel, where known.
  public var channel: String?
}

/// What the voice guide said of a bot's reply when it was last screened.
public struct ReplyBaseline: Sendable {
  /// The item.
  public var item: ItemID
  /// Its conversation's language, where known.
  public var language: String?
  /// The version of the guides that it was screened by; 0 for none.
  public var screened: Int
  /// The rules, and sections of the guide, that it breaks.
  public var rules: Set<String>
}

extension Store {
  /// Every standing annotation, in the order of import, one at a time; none whose texts were erased.
  ///
  /// All of one state of the store; nothing is changed.
  ///
  /// - Parameter body: gets each; answers whether to go on.
  /// - Throws: what the store says, and what `body` throws.
  public func eachStanding(
    _ body: (StandingAnnotation) throws(StorageError) -> Bool
  ) throws(StorageError) {
    try engine.read { session throws(StorageError) in
      var failure: StorageError?
      try session.each(Self.standing, []) { row in
        do throws(StorageError) {
          let item = ItemID(rawValue: row.integer(0))
          let annotation = StandingAnnotation(
            item: item,
            judgement: try Self.judgement(row.integer(1), session),
            isSettling: row.integer(5) == 1,
            turns: row.text(2),
            marks: try ScreeningRows.marks(item.conversation, session),
            language: row.optionalText(3),
            channel: row.optionalText(4)
          )
          return try body(annotation)
        } catch {
          failure = error
          return false
        }
      }
      if let failure { throw failure }
    }
  }

  /// Every item with the rules of the voice guide that its reply breaks, as screening found them, one
  /// item at a time in the order of import.
  ///
  /// Goes through all items, all of one state of the store; nothing is changed.
  ///
  /// - Parameter body: gets each; answers whether to go on.
  /// - Throws: what the store says.
  public func eachBaseline(_ body: (ReplyBaseline) -> Bool) throws(StorageError) {
    try engine.read { session throws(StorageError) in
      var last: ReplyBaseline?
      var goesOn = true
      try session.each(Self.baselines, []) { row in
        let item = ItemID(rawValue: row.integer(0))
        if last?.item != item {
          if let last { goesOn = body(last) }
          last = ReplyBaseline(
            item: item,
            language: row.optionalText(1),
            screened: Int(row.integer(2)),
            rules: []
          )
        }
        if let rule = row.optionalText(3) {
          last?.rules.insert(String(rule.dropFirst(ScreeningRows.voicePrefix.count)))
        }
        return goesOn
      }
      if goesOn, let last { _ = body(last) }
    }
  }

  private static let baselines: SQLText = """
    SELECT i.item_id, c.language, i.screened, f.rule FROM item i
    JOIN conversation c ON c.conversation_id = i.item_id / 2048
    LEFT JOIN screening_finding f ON f.conversation_id = i.item_id / 2048
      AND f.turn = i.item_id % 2048 AND f.rule >= 'voice:' AND f.rule < 'voice;'
    ORDER BY i.item_id
    """

  /// How many annotations there are, those taken back and replaced included: about as many as stand.
  public func annotationCount() throws(StorageError) -> Int {
    try engine.read { session throws(StorageError) in
      try session.first("SELECT count(*) FROM annotation") { Int($0.integer(0)) } ?? 0
    }
  }

  /// How often each rule of the voice guide is set aside by annotations that stand.
  public func overrideCounts() throws(StorageError) -> [String: Int] {
    let rows = try engine.read { session throws(StorageError) in
      try session.all(
        """
        SELECT o.rule, count(*) FROM annotation_override o
        JOIN annotation a ON a.annotation_id = o.annotation_id
        WHERE
        """ + Self.stands + " GROUP BY o.rule"
      ) { ($0.text(0), Int($0.integer(1))) }
    }
    return Dictionary(rows) { first, _ in first }
  }

  private static let standing: SQLText =
    """
    SELECT a.item_id, a.annotation_id, c.turns, c.language, c.channel,
    i.state IN (1, 3) AND i.settled_by = a.annotation_id FROM annotation a
    JOIN conversation c ON c.conversation_id = a.item_id / 2048
    JOIN item i ON i.item_id = a.item_id WHERE
    """ + stands
      + """
       AND NOT EXISTS (SELECT 1 FROM purged p WHERE p.conversation_id = a.item_id / 2048)
      ORDER BY a.item_id, a.reviewer_id, a.round, a.seq
      """

  // Neither a retraction nor followed by anything of the same reviewer.
  private static let stands: SQLText = """
     a.kind < 3 AND NOT EXISTS (SELECT 1 FROM annotation n
      WHERE n.item_id = a.item_id AND n.reviewer_id = a.reviewer_id AND n.round = a.round
      AND n.seq > a.seq)
    """
}
