/// How does a batch of conversations get into the tables?

internal import Curation

/// Writes one batch inside one transaction.
final class ImportWriter {
  private let session: any SQLSession
  private let importID: Int64
  private let conversation: any SQLLoader
  private let item: any SQLLoader
  private let queue: any SQLLoader
  private let screenings: ScreeningWriter
  private var sources: [String: Int64] = [:]
  private var situations: [String: Int64] = [:]
  private var nextConversation: Int64
  private var nextOrder: Int64

  init(_ session: any SQLSession, importID: Int64) throws(StorageError) {
    self.session = session
    self.importID = importID
    conversation = try session.loader(
      """
      INSERT INTO conversation (conversation_id, uid, source_id, external_id, import_id, line, language,
      channel, bot_version, customer, turns, meta)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (uid) DO NOTHING
      """
    )
    item = try session.loader(
      """
      INSERT INTO item (item_id, drawn_overlap, overlap, random, risk, priority, screened, score, pair,
      expected) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """
    )
    queue = try session.loader(
      "INSERT INTO queue (band, ord, item_id, free, expected) VALUES ($1, $2, $3, $4, $5)"
    )
    screenings = try ScreeningWriter(session)
    nextConversation =
      try session.first("SELECT coalesce(max(conversation_id), 0) + 1 FROM conversation") {
        $0.integer(0)
      } ?? 1
    nextOrder = try session.nextOrder() + 1
  }

  func write(_ batch: [ImportedConversation]) throws(StorageError) -> ImportCounts {
    var counts = ImportCounts()
    var slots: Int64 = 0
    var redSlots: Int64 = 0
    var languages: [String: Int64] = [:]
    var bands: [Int64: Spreading<Waiting>] = [:]
    for imported in batch {
      guard try insert(imported) else {
        counts.already += 1
        continue
      }
      counts.conversations += 1
      if imported.replies.isEmpty { counts.withoutItem += 1 }
      if let language = imported.conversation.language {
        languages[language, default: 0] += Int64(imported.replies.count)
      }
      for reply in imported.replies {
        let id = ItemID(conversation: nextConversation, turn: reply.turn)
        item.bind(1, integer: id.rawValue)
        item.bind(2, integer: Int64(reply.overlap))
        item.bind(3, integer: Int64(reply.overlap))
        let level = imported.screening.levels[reply.turn]
        if let level { counts.levels[level, default: 0] += 1 }
        item.bind(4, integer: reply.isRandom ? 1 : 0)
        item.bind(5, integer: Int64(level?.rawValue ?? 0))
        let priority = Int64(reply.score.priority(level: level, isRandom: reply.isRandom))
        item.bind(6, integer: priority)
        item.bind(7, integer: Int64(imported.screening.version))
        item.bind(8, integer: Int64(reply.score.packed))
        if var pair = reply.pair.map({ ($0.high.bigEndian, $0.low.bigEndian) }) {
          withUnsafeBytes(of: &pair) { item.bind(9, bytes: $0, isText: false) }
        } else {
          item.bindNull(9)
        }
        let expected = try reply.expected.map { id throws(StorageError) in try situation(id) }
        item.bind(10, optional: expected)
        _ = try item.run()
        bands[Band.new(priority: priority), default: Spreading()]
          .add(Waiting(item: id, free: reply.overlap, expected: expected), cluster: reply.cluster)
        slots += Int64(reply.overlap)
        if level == .red { redSlots += Int64(reply.overlap) }
        counts.items += 1
      }
      try screenings.write(imported.screening, conversation: nextConversation)
      nextConversation += 1
    }
    for (band, waiting) in bands.sorted(by: { $0.key < $1.key }) { try enqueue(waiting, in: band) }
    for (kind, count) in try screenings.finish() { counts.marks[kind] = Int(count) }
    try session.setNextOrder(nextOrder - 1)
    try session.count(Counter.waiting, by: slots)
    try session.count(Counter.waitingRed, by: redSlots)
    for (language, items) in languages {
      try session.count(Counter.language(language), by: items)
    }
    return counts
  }

  // An item on its way into the queue.
  private struct Waiting {
    var item: ItemID
    var free: Int
    var expected: Int64?
  }

  private func enqueue(
    _ waiting: Spreading<Waiting>,
    in band: Int64
  ) throws(StorageError) {
    for entry in waiting.inOrder {
      queue.bind(1, integer: band)
      queue.bind(2, integer: nextOrder)
      queue.bind(3, integer: entry.item.rawValue)
      queue.bind(4, integer: Int64(entry.free))
      queue.bind(5, optional: entry.expected)
      _ = try queue.run()
      nextOrder += 1
    }
  }

  private func insert(_ imported: ImportedConversation) throws(StorageError) -> Bool {
    let source = try sourceID(imported.conversation.source)
    conversation.bind(1, integer: nextConversation)
    var uid = (imported.uid.high.bigEndian, imported.uid.low.bigEndian)
    withUnsafeBytes(of: &uid) { conversation.bind(2, bytes: $0, isText: false) }
    conversation.bind(3, integer: source)
    conversation.bind(4, text: imported.conversation.externalID)
    conversation.bind(5, integer: importID)
    conversation.bind(6, integer: Int64(imported.line))
    conversation.bind(7, text: imported.conversation.language)
    conversation.bind(8, text: imported.conversation.channel)
    conversation.bind(9, text: imported.conversation.botVersion)
    if let customer = imported.customer {
      customer.withUnsafeBytes { conversation.bind(10, bytes: $0, isText: false) }
    } else {
      conversation.bindNull(10)
    }
    imported.turns.withUnsafeBytes { conversation.bind(11, bytes: $0, isText: true) }
    conversation.bind(12, text: imported.conversation.metaJSON)
    return try conversation.run() == 1
  }

  private func situation(_ id: String) throws(StorageError) -> Int64 {
    if let known = situations[id] { return known }
    let label = try Store.labelID(.situation, id, session)
    situations[id] = label
    return label
  }

  private func sourceID(_ name: String) throws(StorageError) -> Int64 {
    if let known = sources[name] { return known }
    let find: SQLText = "SELECT source_id FROM source WHERE name = $1"
    if try session.first(find, [.text(name)], { $0.integer(0) }) == nil {
      try session.run("INSERT INTO source (name) VALUES ($1)", [.text(name)])
    }
    guard let id = try session.first(find, [.text(name)], { $0.integer(0) }) else {
      throw .inconsistent("a source just added is not there")
    }
    sources[name] = id
    return id
  }
}
