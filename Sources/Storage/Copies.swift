/// Which items say just the same, so that one of them is judged and the others are counted?

public import Curation

extension Store {
  /// How many items came in a language, over all imports.
  public func itemCount(language: String) throws(StorageError) -> Int {
    try engine.read { session throws(StorageError) in
      try session.counter(Counter.language(language))
    }
  }

  /// How many items say the same as this one and are counted with it.
  public func copies(of item: ItemID) throws(StorageError) -> Int {
    try engine.read { session throws(StorageError) in
      try session.first("SELECT copies FROM item WHERE item_id = $1", [.item(item)]) {
        Int($0.integer(0))
      } ?? 0
    }
  }

  /// Takes items out of the queue that say what an earlier one says, and counts them there.
  ///
  /// Looks at a slice of `limit` items at most, and says whether there may be more.
  /// Everything up to and with the reply has to be equal once it is folded, so that nothing that a
  /// reviewer would have seen is lost. Never folded is what a person may have to take over, since
  /// each of those is somebody of their own; what is of the random share, since rates are taken from
  /// it; and what somebody has begun.
  func foldCopies(limit: Int64, at: Timestamp) throws(StorageError) -> Bool {
    try engine.write(.bulk) { session throws(StorageError) in
      let done = Int64(try session.meta("folded_items") ?? "0") ?? 0
      let last =
        try session.first(
          """
          SELECT coalesce(max(item_id), 0) FROM (SELECT item_id FROM item WHERE item_id > $1
          ORDER BY item_id LIMIT $2) AS slice
          """,
          [.integer(done), .integer(limit)]
        ) { $0.integer(0) } ?? 0
      if last <= done { return false }
      let slice: [SQLValue] = [.integer(done), .integer(last)]
      let fresh = try session.run(
        """
        INSERT INTO reply_pair (pair, item_id) SELECT pair, min(item_id) FROM item
        WHERE item_id > $1 AND item_id <= $2 AND pair IS NOT NULL AND risk < 2 AND state <> 6
        GROUP BY pair ORDER BY pair ON CONFLICT (pair) DO NOTHING
        """,
        slice
      )
      try session.setMeta("folded_items", String(last))
      // Where each says something new there is nothing to look for.
      let all = try session.first(
        """
        SELECT count(*) FROM item WHERE item_id > $1 AND item_id <= $2 AND pair IS NOT NULL
        AND risk < 2 AND state <> 6
        """,
        slice
      ) { Int($0.integer(0)) }
      if all == fresh { return true }
      let copies = try session.all(
        """
        SELECT i.item_id, p.item_id FROM item i JOIN reply_pair p ON p.pair = i.pair
        WHERE i.item_id > $1 AND i.item_id <= $2 AND p.item_id <> i.item_id AND i.state = 0
        AND i.done = 0 AND i.risk < 2 AND i.random = 0
        AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.item_id = i.item_id)
        ORDER BY i.item_id
        """,
        slice
      ) { (ItemID(rawValue: $0.integer(0)), ItemID(rawValue: $0.integer(1))) }
      for (copy, original) in copies { try fold(copy, into: original, at: at, session) }
      return true
    }
  }

  /// Makes a copy an item of its own again: somebody judges it all the same.
  func unfold(_ item: ItemID, at: Timestamp, _ session: any SQLSession) throws(StorageError) {
    let original = try session.first(
      "SELECT original FROM item WHERE item_id = $1 AND original IS NOT NULL",
      [.item(item)]
    ) { ItemID(rawValue: $0.integer(0)) }
    guard let original else { return }
    try session.run(
      "UPDATE item SET state = 0, original = NULL WHERE item_id = $1",
      [.item(item)]
    )
    try session.run("UPDATE item SET copies = copies - 1 WHERE item_id = $1", [.item(original)])
    try append(.reopened, at: at, actor: nil, item: item, session)
    try balance(item, session)
  }

  private func fold(
    _ copy: ItemID,
    into original: ItemID,
    at: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) {
    try leaveQueue(copy, session)
    try session.run(
      "UPDATE item SET state = $2, original = $3 WHERE item_id = $1",
      [.item(copy), .integer(Int64(ItemState.copy.rawValue)), .item(original)]
    )
    try session.run("UPDATE item SET copies = copies + 1 WHERE item_id = $1", [.item(original)])
    try append(.folded, at: at, actor: nil, item: copy, session)
  }
}
