/// What may nobody on the team settle, since everybody who may has taken part in it?

public import Curation

extension Store {
  /// Items that wait for an adjudicator and find none, in the order of import, disputed ones first:
  /// every active person who may settle has answered them or set them aside.
  ///
  /// None where one person works alone, and none that is with its reviewers again.
  ///
  /// Of the disputed and of those set aside no more than the first `count` each are looked at.
  public func stuckDisputes(among count: Int) throws(StorageError) -> [ItemID] {
    try engine.read { session throws(StorageError) in
      try Self.stuckDisputes(among: count, session)
    }
  }

  static func stuckDisputes(
    among count: Int,
    _ session: any SQLSession
  ) throws(StorageError) -> [ItemID] {
    if try isAlone(session) { return [] }
    var found: [ItemID] = []
    for first in firstWaiting {
      let items = try session.all(
        "SELECT i.item_id FROM (" + first + ") AS i WHERE " + nobodySettles,
        [.integer(Int64(count))]
      ) { $0.integer(0) }
      found += items.sorted().map(ItemID.init(rawValue:))
    }
    return found
  }

  /// Of what waits for an adjudicator, how many items are not for this one, and how many of those wait
  /// for what was sent back to their reviewers.
  ///
  /// Of the disputed and of those set aside no more than the first `count` each are looked at.
  static func disputesForOthers(
    than adjudicator: Int64,
    among count: Int,
    _ session: any SQLSession
  ) throws(StorageError) -> (turn: Int, again: Int) {
    let isAlone = try isAlone(session)
    var others = (turn: 0, again: 0)
    for first in firstWaiting {
      let counts = try session.first(
        "SELECT count(*), coalesce(sum(CASE WHEN " + isSentBack + " THEN 1 ELSE 0 END), 0) FROM ("
          + first + ") AS i WHERE NOT (" + isOwnTurn + ")",
        [.integer(Int64(count)), .integer(adjudicator), .flag(isAlone)]
      ) { (Int($0.integer(0)), Int($0.integer(1))) }
      others.turn += counts?.0 ?? 0
      others.again += counts?.1 ?? 0
    }
    return others
  }

  // The first of the disputed, and of those set aside; the conditions are those of the indexes, word
  // by word.
  private static let firstWaiting: [SQLText] = [
    """
    SELECT w.item_id FROM item w WHERE w.state > 0 AND w.state = 2 ORDER BY w.item_id LIMIT $1
    """,
    """
    SELECT w.item_id FROM item w WHERE w.state = 4 AND w.confirmed = 0 ORDER BY w.item_id LIMIT $1
    """,
  ]

  /// Whether an item waits for an adjudicator and finds none.
  static func isStuck(_ item: ItemID, _ session: any SQLSession) throws(StorageError) -> Bool {
    if try isAlone(session) { return false }
    let waits: SQLText = "i.item_id = $1 AND (i.state = 2 OR i.state = 4 AND i.confirmed = 0)"
    return try session.first(
      "SELECT 1 FROM item i WHERE " + waits + " AND " + nobodySettles,
      [.item(item)]
    ) { _ in true } ?? false
  }

  // Who has the answers back will give others, so that an adjudicator was there to send them.
  private static let nobodySettles: SQLText =
    "NOT " + isSentBack + """
       AND NOT EXISTS (SELECT 1 FROM reviewer r WHERE r.active = 1 AND r.role > 1
        AND NOT EXISTS (SELECT 1 FROM annotation a
          WHERE a.item_id = i.item_id AND a.reviewer_id = r.reviewer_id AND a.round >= 0)
        AND NOT EXISTS (SELECT 1 FROM outcome o
          WHERE o.item_id = i.item_id AND o.reviewer_id = r.reviewer_id AND o.kind IN (3, 4, 5)))
      """
}
