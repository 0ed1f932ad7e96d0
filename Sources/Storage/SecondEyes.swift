/// Which words that hold does one adjudicator alone stand behind?

public import Curation

extension Store {
  /// Items settled with words that one adjudicator wrote and nobody else stands behind, in the order
  /// of import; none that `adjudicator` decided on, annotated or set aside.
  ///
  /// Goes through all adjudicated items.
  public func wordsOfOne(for adjudicator: Int64) throws(StorageError) -> [ItemID] {
    try engine.read { session throws(StorageError) in
      let rows = try session.all(
        Self.adjudicatorsWords + """
           AND NOT EXISTS (SELECT 1 FROM adjudication d
            WHERE d.item_id = i.item_id AND d.reviewer_id = $1) ORDER BY i.item_id
          """,
        [.integer(adjudicator)]
      ) { (item: ItemID(rawValue: $0.integer(0)), annotation: $0.integer(1)) }
      var found: [ItemID] = []
      for (item, annotation) in rows {
        if try SettledLookup.eyes(item, annotation, session) > 1 { continue }
        if try !Self.hasWorked(on: item, adjudicator, session) { found.append(item) }
      }
      return found
    }
  }

  /// Whether an item is settled with words that one adjudicator alone stands behind.
  public func isWordsOfOne(_ item: ItemID) throws(StorageError) -> Bool {
    try engine.read { session throws(StorageError) in
      let annotation = try session.first(
        Self.adjudicatorsWords + " AND i.item_id = $1",
        [.item(item)]
      ) { $0.integer(1) }
      guard let annotation else { return false }
      return try SettledLookup.eyes(item, annotation, session) < 2
    }
  }

  // As `SettledRow.isAdjudicatorsText` has it.
  private static let adjudicatorsWords: SQLText = """
    SELECT i.item_id, i.settled_by FROM item i JOIN annotation t ON t.annotation_id = i.settled_by
    WHERE i.state > 0 AND i.state = 3 AND t.kind = 4 AND t.rewrite <> ''
    AND NOT EXISTS (SELECT 1 FROM purged p WHERE p.conversation_id = i.item_id / 2048)
    """
}
