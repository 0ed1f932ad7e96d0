/// Which items were a matter for a person, and what became of them?

public import Curation

/// An item that was found to be a matter for a person, or was settled as one.
public struct HandoverFacts: Hashable, Sendable {
  /// The item.
  public var item: ItemID
  /// How much it is a matter for a person now; nil for not at all.
  public var level: HandoverLevel?
  /// Where it stands.
  public var state: ItemState
  /// What it was settled with; nil while it is not settled.
  public var verdict: Verdict?
  /// The situation of what it was settled with, by id.
  public var situation: String?
  /// The reasons of what it was settled with, by id, where it was handed over.
  public var reasons: [String]
}

extension Store {
  /// Goes through the items that are a matter for a person or were settled, in their order, `page` at
  /// a time; `body` answers whether to go on.
  public func eachHandover(
    page: Int = 500,
    _ body: (HandoverFacts) throws(StorageError) -> Bool
  ) throws(StorageError) {
    var after: Int64 = -1
    while true {
      let facts = try engine.read { session throws(StorageError) in
        try Self.handoverPage(after: after, page, session)
      }
      for fact in facts { if try !body(fact) { return } }
      guard facts.count == page, let last = facts.last else { return }
      after = last.item.rawValue
    }
  }

  // The two indexes side by side: what is at risk, and what is settled.
  private static func handoverPage(
    after: Int64,
    _ page: Int,
    _ session: any SQLSession
  ) throws(StorageError) -> [HandoverFacts] {
    let start: [SQLValue] = [.integer(after), .integer(Int64(page))]
    var found: Set<Int64> = []
    for walk in [atRisk(.red), atRisk(.amber), atRisk(.green), agreed, adjudicated] {
      found.formUnion(try session.all(walk, start) { $0.integer(0) })
    }
    var facts: [HandoverFacts] = []
    for item in found.sorted().prefix(page) {
      if let fact = try handoverFacts(ItemID(rawValue: item), session) { facts.append(fact) }
    }
    return facts
  }

  private static let agreed: SQLText = """
    SELECT item_id FROM item WHERE state > 0 AND state = 1 AND item_id > $1 ORDER BY item_id LIMIT $2
    """
  private static let adjudicated: SQLText = """
    SELECT item_id FROM item WHERE state > 0 AND state = 3 AND item_id > $1 ORDER BY item_id LIMIT $2
    """

  // SQLite takes the partial index only for a query that spells its condition.
  private static func atRisk(_ level: HandoverLevel) -> SQLText {
    let number: SQLText =
      switch level {
      case .red: "3"
      case .amber: "2"
      case .green: "1"
      }
    return ("SELECT item_id FROM item WHERE risk > 0 AND risk = " as SQLText) + number
      + " AND item_id > $1 ORDER BY item_id LIMIT $2"
  }

  private static func handoverFacts(
    _ item: ItemID,
    _ session: any SQLSession
  ) throws(StorageError) -> HandoverFacts? {
    var settled: Int64?
    var facts = try session.first(
      """
      SELECT i.risk, i.state, i.settled_by, a.verdict, l.key FROM item i
      LEFT JOIN annotation a ON a.annotation_id = i.settled_by
      LEFT JOIN label l ON l.label_id = a.situation WHERE i.item_id = $1
      """,
      [.item(item)]
    ) { row in
      settled = row.optionalInteger(2)
      return HandoverFacts(
        item: item,
        level: HandoverLevel(rawValue: UInt8(clamping: row.integer(0))),
        state: ItemState(rawValue: UInt8(clamping: row.integer(1))) ?? .open,
        verdict: Verdict(rawValue: UInt8(clamping: row.integer(3))),
        situation: row.optionalText(4),
        reasons: []
      )
    }
    guard let settled, facts?.verdict == .handover else { return facts }
    facts?.reasons = try session.all(
      """
      SELECT l.key FROM annotation_label x JOIN label l ON l.label_id = x.label_id
      WHERE x.annotation_id = $1 AND l.axis = $2 ORDER BY x.value
      """,
      [.integer(settled), .integer(Int64(LabelAxis.handoverReason.rawValue))]
    ) { $0.text(0) }
    return facts
  }
}
