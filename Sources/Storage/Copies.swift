/// Which items say just the same, so that one of them is judged and the others are counted?

public import Curation

extension Store {
  /// How many items came in a language, over all imports.
  public func itemCount(language: String) throws(StorageError) -> Int {
    try engine.read { session throws(StorageError) in
      try session.counter(Counter.language(language))
    }
  }

  /// How many items are settled in each language that is known; goes through all that are.
  public func settledLanguages() throws(StorageError) -> [String: Int] {
    try engine.read { session throws(StorageError) in
      let rows = try session.all(
        """
        SELECT c.language, count(*) FROM item i
        JOIN conversation c ON c.conversation_id = i.item_id / 2048
        WHERE i.state > 0 AND i.state IN (1, 3) AND c.language IS NOT NULL GROUP BY c.language
        """
      ) { ($0.text(0), Int($0.integer(1))) }
      return Dictionary(rows) { first, _ in first }
    }
  }

  /// How many items there are; goes through all of them.
  public func itemCount() throws(StorageError) -> Int {
    try engine.read { session throws(StorageError) in
      try session.first("SELECT count(*) FROM item") { Int($0.integer(0)) } ?? 0
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
      let slice = try session.all(
        """
        SELECT item_id, pair, risk < 2 AND state <> 6 FROM item WHERE item_id > $1
        ORDER BY item_id LIMIT $2
        """,
        [.integer(done), .integer(limit)]
      ) { (item: $0.integer(0), pair: $0.uid(1), isFit: $0.integer(2) == 1) }
      guard let last = slice.last else { return false }
      try session.setMeta("folded_items", String(last.item))
      // Sorted, so that each page of the table is gone to once. Only what is there already is looked at
      // more closely: in most files few say what another one says.
      let pairs = slice.compactMap { row in
        row.isFit ? row.pair.map { (high: $0.high, low: $0.low, item: row.item) } : nil
      }
      let first = try session.loader(
        "INSERT INTO reply_pair (pair, item_id) VALUES ($1, $2) ON CONFLICT (pair) DO NOTHING"
      )
      var again: [ItemID] = []
      for (high, low, item) in pairs.sorted(by: <) {
        var bytes = (high.bigEndian, low.bigEndian)
        withUnsafeBytes(of: &bytes) { first.bind(1, bytes: $0, isText: false) }
        first.bind(2, integer: item)
        if try first.run() == 0 { again.append(ItemID(rawValue: item)) }
      }
      var left: [Int64: Int64] = [:]
      for copy in again.sorted(by: { $0.rawValue < $1.rawValue }) {
        guard let original = try original(of: copy, session) else { continue }
        let place = try takeFromQueue(copy, session)
        if let place { left[place.band, default: 0] += place.free }
        try fold(copy, into: original, at: at, session)
      }
      for (band, free) in left { try session.countWaiting(by: -free, band: band) }
      return true
    }
  }

  // What an item is a copy of, if it may be folded.
  private func original(
    of copy: ItemID,
    _ session: any SQLSession
  ) throws(StorageError) -> ItemID? {
    try session.first(
      """
      SELECT p.item_id FROM item i JOIN reply_pair p ON p.pair = i.pair
      WHERE i.item_id = $1 AND p.item_id <> i.item_id AND i.state = 0 AND i.done = 0 AND i.random = 0
      AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.item_id = i.item_id)
      """,
      [.item(copy)]
    ) { ItemID(rawValue: $0.integer(0)) }
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
    try session.run(
      "UPDATE item SET state = $2, original = $3 WHERE item_id = $1",
      [.item(copy), .integer(Int64(ItemState.copy.rawValue)), .item(original)]
    )
    try session.run("UPDATE item SET copies = copies + 1 WHERE item_id = $1", [.item(original)])
    try append(.folded, at: at, actor: nil, item: copy, session)
  }
}
