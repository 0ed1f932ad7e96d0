/// What does the store tell of an item in a list?

public import Curation

/// One line of a list of items, as one reader may see it.
public struct ItemRow: Hashable, Sendable {
  /// The item.
  public var id: ItemID
  /// Where it stands.
  public var state: ItemState
  /// How much it is a matter for a person; nil for not at all.
  public var level: HandoverLevel?
  /// Annotations that stand; 0 while others' work on it is none of the reader's business.
  public var done: Int
  /// Annotations that it needs; 1 while others' work is none of the reader's business, since nobody
  /// can tell who is one of several; what was drawn to a stranger.
  public var overlap: Int
  /// The verdict that the reader may see: their own, or the settled one.
  public var verdict: Verdict?
  /// What the reader has to do with it.
  public var own: OwnWork?
  /// Language, where known.
  public var language: String?
  /// Its source's name.
  public var source: String
  /// The source's own name for the conversation.
  public var externalID: String?
  /// The turns as the stored column's text.
  public var turns: String
}

extension Store {
  /// The lines of items, in the order given; what is no item is left out.
  func rows(
    of items: [ItemID],
    reader: Int64?,
    ownOnly: Bool = false,
    _ session: any SQLSession
  ) throws(StorageError) -> [ItemRow] {
    var rows: [ItemRow] = []
    for item in items {
      if let row = try row(of: item, reader: reader, ownOnly: ownOnly, session) { rows.append(row) }
    }
    return rows
  }

  // An open item that the reader has not judged shows nothing of what others did: a reject raises
  // the overlap, so that the number alone would tell. With `ownOnly` a settled one neither.
  private func row(
    of item: ItemID,
    reader: Int64?,
    ownOnly: Bool,
    _ session: any SQLSession
  ) throws(StorageError) -> ItemRow? {
    try session.first(
      Self.rowColumns,
      [.item(item), .integer(item.conversation), .optional(reader)]
    ) { row in
      // On the reader's desk an item stands as any that nobody has judged, whatever it is.
      let isOnDesk = row.integer(12) == 1
      let state = isOnDesk ? .open : ItemState(rawValue: UInt8(clamping: row.integer(0))) ?? .open
      let claim = isOnDesk ? .leased : ClaimState(rawValue: row.integer(4))
      let isBlind = (ownOnly || state == .open) && claim != .done
      let isUntold = isOnDesk || ownOnly && claim != .done
      return ItemRow(
        id: item,
        state: state,
        level: HandoverLevel(rawValue: UInt8(clamping: row.integer(11))),
        done: isBlind ? 0 : Int(row.integer(1)),
        overlap: isBlind && reader != nil ? 1 : Int(row.integer(isBlind ? 3 : 2)),
        verdict: isUntold ? nil : Verdict(rawValue: UInt8(clamping: row.integer(6))),
        own: Self.own(claim, hasDraft: row.integer(5) == 1),
        language: row.optionalText(7),
        source: row.text(8),
        externalID: row.optionalText(9),
        turns: row.text(10)
      )
    }
  }

  private static func own(_ claim: ClaimState?, hasDraft: Bool) -> OwnWork? {
    if hasDraft, claim != .excluded { return .draft }
    return claim == .done ? .done : claim == .skipped ? .skipped : nil
  }

  private static let rowColumns: SQLText = """
    SELECT i.state, i.done, i.overlap, i.drawn_overlap, o.state,
      CASE WHEN EXISTS (SELECT 1 FROM draft d
        WHERE d.item_id = i.item_id AND d.reviewer_id = $3 AND d.round = 0) THEN 1 ELSE 0 END,
      coalesce(CASE WHEN o.state = 2 THEN (SELECT a.verdict FROM annotation a
          WHERE a.item_id = i.item_id AND a.reviewer_id = $3 AND a.round = 0 AND a.kind < 3
          ORDER BY a.seq DESC LIMIT 1) END,
        CASE WHEN i.state IN (1, 3) THEN (SELECT b.verdict FROM annotation b
          WHERE b.annotation_id = i.settled_by) END),
      c.language, s.name, c.external_id, c.turns, i.risk,
      CASE WHEN EXISTS (SELECT 1 FROM claim m
        WHERE m.item_id = i.item_id AND m.reviewer_id = $3 AND m.state = 1) THEN 1 ELSE 0 END
    FROM item i JOIN conversation c ON c.conversation_id = $2
    JOIN source s ON s.source_id = c.source_id
    LEFT JOIN claim o ON o.item_id = i.item_id AND o.reviewer_id = $3 AND o.round = 0
    WHERE i.item_id = $1
    """
}
