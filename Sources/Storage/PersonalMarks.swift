/// How do the marks of personal data change, and who looked behind them?

public import Curation

extension Store {
  /// Changes the marks of an item's conversation in one transaction, counters and trail with them.
  ///
  /// - Parameters:
  ///   - item: an item of the conversation, which the trail names.
  ///   - event: how the trail tells of it.
  ///   - actor: who changes them.
  ///   - at: when.
  ///   - change: the marks as they are to be, made of those there are; nil for no change.
  /// - Returns: the marks as they are now.
  /// - Throws: what the store says.
  public func changeMarks(
    of item: ItemID,
    _ event: EventKind,
    actor: Int64,
    at: Timestamp,
    _ change: ([PersonalMark]) -> [PersonalMark]?
  ) throws(StorageError) -> [PersonalMark] {
    try engine.write(.full) { session throws(StorageError) in
      let before = try ScreeningRows.marks(item.conversation, session)
      guard let after = change(before), after != before else { return before }
      for mark in Set(before).subtracting(after) {
        try session.run(
          """
          DELETE FROM personal_mark WHERE conversation_id = $1 AND turn = $2 AND start_byte = $3
          """,
          [
            .integer(item.conversation), .integer(Int64(mark.turn)),
            .integer(Int64(mark.range.lowerBound)),
          ]
        )
        try session.count(Counter.personal(mark.kind), by: -1)
      }
      let writer = try ScreeningWriter(session)
      let added = after.filter { !before.contains($0) }
      try writer.write(ConversationScreening(marks: added), conversation: item.conversation)
      _ = try writer.finish()
      try append(event, at: at, actor: actor, item: item, session)
      return try ScreeningRows.marks(item.conversation, session)
    }
  }

  /// Keeps in the trail that somebody looked at a masked value of an item; the value is not in it.
  public func logReveal(of item: ItemID, actor: Int64?, at: Timestamp) throws(StorageError) {
    try engine.write(.full) { session throws(StorageError) in
      try append(.revealed, at: at, actor: actor, item: item, session)
    }
  }

  /// The marks of a conversation.
  public func marks(ofConversation number: Int64) throws(StorageError) -> [PersonalMark] {
    try engine.read { session throws(StorageError) in
      try ScreeningRows.marks(number, session)
    }
  }

  /// How many marks of each kind there are, whatever was said about them; none for a kind without any.
  public func personalCounts() throws(StorageError) -> [PersonalKind: Int] {
    try engine.read { session throws(StorageError) in
      var counts: [PersonalKind: Int] = [:]
      for kind in PersonalKind.allCases {
        let count = try session.counter(Counter.personal(kind))
        if count > 0 { counts[kind] = Int(count) }
      }
      return counts
    }
  }
}
