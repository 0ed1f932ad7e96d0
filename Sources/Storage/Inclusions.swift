/// Which items tell of a special category, and who lets one of them be learnt from?

public import Curation

/// Where conversations tell of a special category, and which items may be learnt from all the same.
public struct SpecialPlaces: Sendable {
  // The first turn that tells of one, by conversation.
  private let turns: [Int64: Int]
  private let included: Set<ItemID>

  init(turns: [Int64: Int], included: Set<ItemID>) {
    self.turns = turns
    self.included = included
  }

  /// Whether the turns up to an item's reply tell of one.
  public func tells(_ item: ItemID) -> Bool {
    turns[item.conversation].map { $0 <= item.turn } ?? false
  }

  /// Whether a person let an item be learnt from.
  public func includes(_ item: ItemID) -> Bool { included.contains(item) }
}

extension Store {
  /// Where all conversations tell of special categories, with what people decided last; as large as
  /// there are such conversations.
  public func specialPlaces() throws(StorageError) -> SpecialPlaces {
    try engine.read { session throws(StorageError) in
      let turns = try session.all(
        """
        SELECT conversation_id, min(turn) FROM screening_finding WHERE rule LIKE 'special:%'
        GROUP BY conversation_id
        """
      ) { ($0.integer(0), Int($0.integer(1))) }
      let included = try session.all(
        """
        SELECT n.item_id FROM inclusion n WHERE n.included = 1 AND NOT EXISTS (
          SELECT 1 FROM inclusion l WHERE l.item_id = n.item_id AND l.inclusion_id > n.inclusion_id)
        """
      ) { ItemID(rawValue: $0.integer(0)) }
      return SpecialPlaces(
        turns: Dictionary(turns) { first, _ in first },
        included: Set(included)
      )
    }
  }

  /// The special categories that an item tells of, and what was decided last; nil when there is no
  /// such item.
  ///
  /// An item that tells of one is left out of training sets unless the decision includes it.
  public func special(
    of item: ItemID
  ) throws(StorageError) -> (categories: [SpecialCategory], inclusion: Inclusion?)? {
    try engine.read { session throws(StorageError) in
      let isThere = try session.first("SELECT 1 FROM item WHERE item_id = $1", [.item(item)]) { _ in
        true
      }
      guard isThere == true else { return nil }
      let findings = try ScreeningRows.findings(item.conversation, session)
      let categories = ConversationScreening(findings: findings).special(upTo: item.turn)
      let inclusion = try session.first(
        """
        SELECT n.included, n.reason, r.name, n.at FROM inclusion n
        JOIN reviewer r ON r.reviewer_id = n.reviewer_id
        WHERE n.item_id = $1 ORDER BY n.inclusion_id DESC LIMIT 1
        """,
        [.item(item)]
      ) { row in
        Inclusion(
          isIncluded: row.integer(0) == 1,
          reason: row.text(1),
          reviewer: row.text(2),
          at: row.time(3)
        )
      }
      return (categories, inclusion)
    }
  }

  /// Decides whether an item may be learnt from although it tells of a special category.
  public func decide(
    _ isIncluded: Bool,
    on item: ItemID,
    reason: String,
    reviewer: Int64,
    at: Timestamp
  ) throws(StorageError) {
    try engine.write(.full) { session throws(StorageError) in
      try session.run(
        """
        INSERT INTO inclusion (item_id, included, reason, reviewer_id, at)
        VALUES ($1, $2, $3, $4, $5)
        """,
        [.item(item), .flag(isIncluded), .text(reason), .integer(reviewer), .time(at)]
      )
      try append(
        isIncluded ? .specialIncluded : .specialExcluded,
        at: at,
        actor: reviewer,
        item: item,
        session
      )
    }
  }
}

extension Schema {
  /// What people decided about items that tell of a special category; the last word on one holds.
  static let inclusions: [TableDefinition] = [
    TableDefinition(
      "inclusion",
      """
      inclusion_id INTEGER PRIMARY KEY, item_id INTEGER NOT NULL, included INTEGER NOT NULL,
      reason TEXT NOT NULL, reviewer_id INTEGER NOT NULL, at INTEGER NOT NULL
      """,
      appendOnlyBut: ["reason"]
    )
  ]

  /// So that a decision is found by its item.
  static let inclusionIndex: [SQLText] = [
    "CREATE INDEX inclusion_item ON inclusion (item_id, inclusion_id)"
  ]
}
