/// What did the same customer write before, and what did the reviewer?

public import Curation
internal import Storage

extension ReviewDesk {
  /// Other conversations of the item's customer, as old as this one or older, the newest first; at
  /// most `limit`, of those that the search index covers.
  ///
  /// Age is the time of the first turn that has one; without it, the order of import. What others
  /// said of an open item is not in it. What is masked stands in them as its placeholder.
  public func earlierConversations(
    of item: ItemID,
    limit: Int
  ) throws(StorageError) -> [EarlierConversation] {
    guard let own = try workspace.store.conversation(of: item) else { return [] }
    let column = TurnsColumn()
    let began = Self.beginning(try column.decode(own.turns))
    var found: [Aged] = []
    for stored in try workspace.store.conversationsOfCustomer(
      of: item,
      limit: Self.conversationsLookedAt
    ) {
      let turns = try column.decode(stored.turns)
      let at = Self.beginning(turns)
      let isOlder = if let at, let began { at <= began } else { stored.number < own.number }
      guard isOlder else { continue }
      let marks = try workspace.store.marks(ofConversation: stored.number)
      found.append(Aged(stored, ConversationScreening(marks: marks).masked(turns), at))
    }
    return found.sorted(by: Aged.isNewer).prefix(limit).map(\.conversation)
  }

  private static let conversationsLookedAt = 64

  private static func beginning(_ turns: [Turn]) -> Timestamp? {
    turns.lazy.compactMap(\.at).first
  }

  private struct Aged {
    let number: Int64
    let at: Timestamp?
    let conversation: EarlierConversation

    init(_ stored: StoredEarlier, _ turns: [Turn], _ at: Timestamp?) {
      number = stored.number
      self.at = at
      conversation = EarlierConversation(
        externalID: stored.externalID,
        channel: stored.channel,
        situation: stored.situation,
        turns: turns
      )
    }

    // Those without a time stand behind the others, so that the order is one.
    static func isNewer(_ a: Aged, _ b: Aged) -> Bool {
      let (left, right) = (a.at?.milliseconds ?? .min, b.at?.milliseconds ?? .min)
      return left == right ? a.number > b.number : left > right
    }
  }

  /// The reviewer's own latest rewrites that stand, in this situation or in any (nil), each text
  /// once, the newest first; at most `limit`, and none of a gold item.
  public func ownRewrites(situation: String?, limit: Int) throws(StorageError) -> [Phrase] {
    let texts = try workspace.store.ownRewrites(
      reviewer: reviewer.id,
      situation: situation,
      limit: limit
    )
    return texts.map { Phrase(kind: .earlier, text: $0) }
  }
}
