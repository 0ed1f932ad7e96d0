/// How do conversations get into the word index, a little at a time?

public import Curation

/// A conversation that the word index lacks.
public struct Unindexed: Hashable, Sendable {
  /// Its number.
  public var number: Int64
  /// The source's own name for it.
  public var externalID: String?
  /// The turns as the stored column's text.
  public var turns: String
  /// The places of the replies that are items.
  public var replies: [Int]
}

/// A conversation's words.
public struct IndexedWords: Hashable, Sendable {
  /// Its number.
  public var number: Int64
  /// Its words, parted by spaces.
  public var words: String

  /// Names a conversation's words.
  public init(number: Int64, words: String) {
    self.number = number
    self.words = words
  }
}

extension Store {
  /// How far the word index reaches.
  public func searchCoverage() throws(StorageError) -> SearchCoverage {
    try engine.read { session throws(StorageError) in try coverage(session) }
  }

  func coverage(_ session: any SQLSession) throws(StorageError) -> SearchCoverage {
    SearchCoverage(
      covered: Int(try indexedConversations(session)),
      total: try session.conversations()
    )
  }

  /// The first conversations that the word index lacks, in their order.
  public func unindexed(limit: Int) throws(StorageError) -> [Unindexed] {
    try engine.read { session throws(StorageError) in
      var found: [Unindexed] = []
      let done = try indexedConversations(session)
      try session.each(
        """
        SELECT conversation_id, external_id, turns FROM conversation
        WHERE conversation_id > $1 ORDER BY conversation_id LIMIT $2
        """,
        [.integer(done), .integer(Int64(limit))]
      ) { row in
        found.append(
          Unindexed(
            number: row.integer(0),
            externalID: row.optionalText(1),
            turns: row.text(2),
            replies: []
          )
        )
        return true
      }
      for place in found.indices {
        found[place].replies = try replies(of: found[place].number, session)
      }
      return found
    }
  }

  /// Adds the words of the conversations that `unindexed` gave, and notes their customers, until
  /// `isOver` says that the time is up; answers how far the index reaches then.
  ///
  /// What another process has added meanwhile is left out. Nothing is lost when the program stops
  /// between two calls; the next one goes on.
  public func index(
    _ conversations: [IndexedWords],
    isOver: () -> Bool
  ) throws(StorageError) -> SearchCoverage {
    try engine.write(.aside) { session throws(StorageError) in
      let done = try indexedConversations(session)
      var last = done
      for conversation in conversations where conversation.number == last + 1 {
        try session.add(conversation.number, words: conversation.words, to: .conversations)
        last = conversation.number
        if isOver() { break }
      }
      if last > done {
        try session.run(
          """
          INSERT INTO customer_conversation (customer, conversation_id)
          SELECT customer, conversation_id FROM conversation
          WHERE conversation_id > $1 AND conversation_id <= $2 AND customer IS NOT NULL
          ORDER BY customer, conversation_id ON CONFLICT (customer, conversation_id) DO NOTHING
          """,
          [.integer(done), .integer(last)]
        )
        try session.setMeta("indexed_conversations", String(last))
      }
      return try coverage(session)
    }
  }

  private func indexedConversations(_ session: any SQLSession) throws(StorageError) -> Int64 {
    Int64(try session.meta("indexed_conversations") ?? "0") ?? 0
  }

  func replies(
    of conversation: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> [Int] {
    try session.all(
      "SELECT item_id FROM item WHERE item_id >= $1 AND item_id < $2 ORDER BY item_id",
      [
        .item(ItemID(conversation: conversation, turn: 0)),
        .item(ItemID(conversation: conversation + 1, turn: 0)),
      ]
    ) { ItemID(rawValue: $0.integer(0)).turn }
  }
}
