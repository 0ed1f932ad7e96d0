/// Which conversation does a longer one replace, where both have the same name?

internal import Curation

extension Store {
  // Conversations are found by their source's own name through a table filled here, sorted and a
  // slice at a time, since one more random key while loading would cost as much as the loading.
  // Says whether there may be more.
  func linkVersions(limit: Int64, at: Timestamp) throws(StorageError) -> Bool {
    try engine.write(.bulk) { session throws(StorageError) in
      let done = Int64(try session.meta("linked_conversations") ?? "0") ?? 0
      let (last, named) =
        try session.first(
          """
          SELECT coalesce(max(conversation_id), 0), count(external_id) FROM
          (SELECT conversation_id, external_id FROM conversation
          WHERE conversation_id > $1 ORDER BY conversation_id LIMIT $2) AS slice
          """,
          [.integer(done), .integer(limit)]
        ) { ($0.integer(0), $0.integer(1)) } ?? (0, 0)
      if last <= done { return false }
      let slice: [SQLValue] = [.integer(done), .integer(last)]
      let fresh = try session.run(
        """
        INSERT INTO conversation_key (source_id, external_id, conversation_id)
        SELECT source_id, external_id, conversation_id FROM conversation
        WHERE conversation_id > $1 AND conversation_id <= $2 AND external_id IS NOT NULL
        ORDER BY source_id, external_id, conversation_id
        ON CONFLICT (source_id, external_id) DO NOTHING
        """,
        slice
      )
      try session.setMeta("linked_conversations", String(last))
      // Where every name is new there is nothing to look for.
      if fresh == named { return true }
      let again = try session.all(
        """
        SELECT c.conversation_id FROM conversation c
        JOIN conversation_key k ON k.source_id = c.source_id AND k.external_id = c.external_id
        WHERE c.conversation_id > $1 AND c.conversation_id <= $2 AND k.conversation_id <> c.conversation_id
        ORDER BY c.conversation_id
        """,
        slice
      ) { $0.integer(0) }
      for conversation in again { try link(conversation, at: at, session) }
      return true
    }
  }

  // A conversation whose name is known already: where one goes on from the other, the longer one
  // replaces it, whichever came first. Otherwise both stand, and the name means the later one.
  private func link(
    _ conversation: Int64,
    at: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) {
    let versions = try session.first(
      """
      SELECT k.conversation_id,
        substr(c.turns, 1, length(o.turns)) = substr(o.turns, 1, length(o.turns) - 1) || ',',
        substr(o.turns, 1, length(c.turns)) = substr(c.turns, 1, length(c.turns) - 1) || ','
      FROM conversation c
      JOIN conversation_key k ON k.source_id = c.source_id AND k.external_id = c.external_id
      JOIN conversation o ON o.conversation_id = k.conversation_id
      WHERE c.conversation_id = $1
      """,
      [.integer(conversation)]
    ) { (known: $0.integer(0), goesOn: $0.integer(1) == 1, isShorter: $0.integer(2) == 1) }
    guard let versions else { return }
    if versions.isShorter {
      try withdraw(conversation: conversation, at: at, session)
      return
    }
    if versions.goesOn { try withdraw(conversation: versions.known, at: at, session) }
    try session.run(
      """
      UPDATE conversation_key SET conversation_id = $2 WHERE conversation_id = $1
      AND (source_id, external_id) = (SELECT source_id, external_id FROM conversation
        WHERE conversation_id = $2)
      """,
      [.integer(versions.known), .integer(conversation)]
    )
  }

  // An older version of a conversation keeps the items that somebody has annotated or has open; the
  // others leave the queue, since the newer version brings them again.
  private func withdraw(
    conversation: Int64,
    at: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) {
    let range: [SQLValue] = [
      .item(ItemID(conversation: conversation, turn: 0)),
      .item(ItemID(conversation: conversation + 1, turn: 0)),
    ]
    let untouched = try session.all(
      """
      SELECT i.item_id FROM item i JOIN queue q ON q.item_id = i.item_id
      WHERE i.item_id >= $1 AND i.item_id < $2 AND i.done = 0 AND i.copies = 0
      AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.item_id = i.item_id AND c.state = 1)
      """,
      range
    ) { ItemID(rawValue: $0.integer(0)) }
    for item in untouched {
      try leaveQueue(item, session)
      try session.run(
        "UPDATE item SET state = $2 WHERE item_id = $1",
        [.item(item), .integer(Int64(ItemState.superseded.rawValue))]
      )
      try append(.superseded, at: at, actor: nil, item: item, session)
    }
  }
}
