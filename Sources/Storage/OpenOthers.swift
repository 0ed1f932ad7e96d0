/// How does somebody who settles look at others' work on an open item, and stop being its reviewer?

public import Curation

extension Store {
  /// Lets a person see what others did with an open item, and takes them out as its reviewer for
  /// ever; answers false where there was nothing to be let in to.
  ///
  /// A lease of theirs ends, a draft stays theirs. Whoever has submitted an annotation of the item
  /// sees the others' anyway, and nothing changes.
  public func openOthers(
    of item: ItemID,
    by reader: Int64,
    at: Timestamp
  ) throws(StorageError) -> Bool {
    try engine.write(.full) { session throws(StorageError) in
      guard try Self.isBlind(reader, item, session) else { return false }
      try takeOut(item, reader, at: at, session)
      try append(.opened, at: at, actor: reader, item: item, session)
      return true
    }
  }

  /// Keeps an item from coming to an adjudicator who has read what reviewers said of it, as one with
  /// a known answer or any other; nothing changes for who has answered it.
  public func keepRead(
    _ item: ItemID,
    by reader: Int64,
    at: Timestamp
  ) throws(StorageError) {
    try engine.write(.full) { session throws(StorageError) in
      try takeOut(item, reader, at: at, session)
    }
  }

  private func takeOut(
    _ item: ItemID,
    _ reader: Int64,
    at: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) {
    // The answer that theirs is held against stays hidden while they give it.
    _ = try endRepeat(item, reader, as: .excluded, at: at, session)
    try session.run(
      """
      INSERT INTO claim (item_id, reviewer_id, state, updated_at) VALUES ($1, $2, 5, $3)
      ON CONFLICT (item_id, reviewer_id, round)
      DO UPDATE SET state = 5, expires_at = NULL, updated_at = excluded.updated_at
      WHERE claim.state <> 2
      """,
      [.item(item), .integer(reader), .time(at)]
    )
    try balance(item, session)
  }
}
