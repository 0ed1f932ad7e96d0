/// What else did the same customer write?

public import Curation

/// Another conversation of a customer.
public struct StoredEarlier: Hashable, Sendable {
  /// Its number.
  public var number: Int64
  /// The source's own name for it.
  public var externalID: String?
  /// Where it took place.
  public var channel: String?
  /// The situation that it was settled with, by id.
  public var situation: String?
  /// The turns as the stored column's text.
  public var turns: String
}

extension Store {
  /// Other conversations of the same customer as an item's, as far as they are indexed, the latest
  /// import first; at most `limit`, those imported before it first of all.
  ///
  /// Other versions of the same conversation are left out.
  public func conversationsOfCustomer(
    of item: ItemID,
    limit: Int
  ) throws(StorageError) -> [StoredEarlier] {
    try engine.read { session throws(StorageError) in
      let before = try numbers(Self.before, item, limit, session)
      let after = try numbers(Self.after, item, limit - before.count, session)
      var found: [StoredEarlier] = []
      for number in after.reversed() + before {
        if let earlier = try earlier(number, session) { found.append(earlier) }
      }
      return found
    }
  }

  private static let sameCustomer: SQLText = """
    SELECT k.conversation_id FROM conversation o
    CROSS JOIN customer_conversation k CROSS JOIN conversation c
    WHERE o.conversation_id = $1 AND k.customer = o.customer
    AND c.conversation_id = k.conversation_id
    AND (o.external_id IS NULL OR c.external_id IS NULL OR c.external_id <> o.external_id
      OR c.source_id <> o.source_id)
    """
  private static let before: SQLText =
    sameCustomer + " AND k.conversation_id < $1 ORDER BY k.conversation_id DESC LIMIT $2"
  private static let after: SQLText =
    sameCustomer + " AND k.conversation_id > $1 ORDER BY k.conversation_id LIMIT $2"

  private func numbers(
    _ sql: SQLText,
    _ item: ItemID,
    _ limit: Int,
    _ session: any SQLSession
  ) throws(StorageError) -> [Int64] {
    try session.all(sql, [.integer(item.conversation), .integer(Int64(limit))]) { $0.integer(0) }
  }

  // What others said of an open item is not looked at.
  private func earlier(
    _ number: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> StoredEarlier? {
    try session.first(
      """
      SELECT c.external_id, c.channel, c.turns, (SELECT l.key FROM item i
          JOIN annotation a ON a.annotation_id = i.settled_by
          JOIN label l ON l.label_id = a.situation
          WHERE i.item_id >= $2 AND i.item_id <= $3 AND i.state IN (1, 3)
          ORDER BY i.item_id DESC LIMIT 1)
      FROM conversation c WHERE c.conversation_id = $1
      """,
      [
        .integer(number), .item(ItemID(conversation: number, turn: 0)),
        .integer(ItemID(conversation: number + 1, turn: 0).rawValue - 1),
      ]
    ) { row in
      StoredEarlier(
        number: number,
        externalID: row.optionalText(0),
        channel: row.optionalText(1),
        situation: row.optionalText(3),
        turns: row.text(2)
      )
    }
  }
}
