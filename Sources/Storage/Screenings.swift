/// What does the store keep of what the guides found in conversations?

public import Curation

extension Store {
  /// What the guides found in the conversation of an item; nil when there is no such item.
  public func screening(of item: ItemID) throws(StorageError) -> ConversationScreening? {
    try engine.read { session throws(StorageError) in
      try ScreeningRows.read(conversation: item.conversation, session)
    }
  }
}

extension Store {
  /// The rules and sections of the voice guide that an item's reply breaks, each once, by name.
  public func voiceRules(of item: ItemID) throws(StorageError) -> [String] {
    try engine.read { session throws(StorageError) in
      try session.all(
        """
        SELECT DISTINCT rule FROM screening_finding WHERE conversation_id = $1 AND turn = $2
        AND rule >= 'voice:' AND rule < 'voice;' ORDER BY rule
        """,
        [.integer(item.conversation), .integer(Int64(item.turn))]
      ) { String($0.text(0).dropFirst(ScreeningRows.voicePrefix.count)) }
    }
  }
}

/// How a screening lies in rows.
///
/// Findings and marks are the conversation's, levels stand on its items.
enum ScreeningRows {
  /// What stands before the rule of a finding of the voice guide.
  static let voicePrefix = "voice:"

  static func read(
    conversation: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> ConversationScreening? {
    let items = try session.all(
      "SELECT item_id, risk, screened FROM item WHERE item_id >= $1 AND item_id < $2",
      [
        .item(ItemID(conversation: conversation, turn: 0)),
        .item(ItemID(conversation: conversation + 1, turn: 0)),
      ]
    ) { row in
      (
        turn: ItemID(rawValue: row.integer(0)).turn,
        level: HandoverLevel(rawValue: UInt8(clamping: row.integer(1))),
        version: Int(row.integer(2))
      )
    }
    guard let version = items.map(\.version).min() else { return nil }
    var levels: [Int: HandoverLevel] = [:]
    for item in items { levels[item.turn] = item.level }
    return ConversationScreening(
      version: version,
      levels: levels,
      findings: try findings(conversation, session),
      marks: try marks(conversation, session)
    )
  }

  static func findings(
    _ conversation: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> [ScreeningFinding] {
    try session.all(
      """
      SELECT turn, start_byte, end_byte, rule, level FROM screening_finding
      WHERE conversation_id = $1 ORDER BY turn, start_byte, end_byte, rule
      """,
      [.integer(conversation)]
    ) { row in
      let (start, end) = (Int(row.integer(1)), Int(row.integer(2)))
      guard let kind = kind(row.text(3), level: UInt8(clamping: row.integer(4))), start <= end
      else { return nil }
      return ScreeningFinding(
        turn: Int(row.integer(0)),
        range: start < end ? start..<end : nil,
        kind: kind
      )
    }.compactMap { $0 }
  }

  static func marks(
    _ conversation: Int64,
    _ session: any SQLSession
  ) throws(StorageError) -> [PersonalMark] {
    try session.all(
      markColumns + " FROM personal_mark WHERE conversation_id = $1 ORDER BY turn, start_byte",
      [.integer(conversation)],
      mark
    ).compactMap { $0 }
  }

  /// The columns that `mark` reads, then the conversation.
  static let markColumns: SQLText = """
    SELECT turn, start_byte, end_byte, kind, certainty, decision, placeholder, conversation_id
    """

  /// A mark; nil for what a later version of the program wrote.
  static func mark(_ row: any SQLRow) -> PersonalMark? {
    let (start, end) = (Int(row.integer(1)), Int(row.integer(2)))
    guard let kind = PersonalKind(rawValue: row.text(3)), start < end,
      let certainty = PersonalCertainty(rawValue: UInt8(clamping: row.integer(4)))
    else { return nil }
    return PersonalMark(
      turn: Int(row.integer(0)),
      range: start..<end,
      kind: kind,
      certainty: certainty,
      placeholder: row.text(6),
      decision: PersonalMark.Decision(rawValue: UInt8(clamping: row.integer(5))) ?? .undecided
    )
  }

  /// The word that a finding's kind is stored under.
  static func rule(_ kind: ScreeningFinding.Kind) -> (name: String, level: UInt8) {
    switch kind {
    case .handover(let category, let level): ("handover:" + category, level.rawValue)
    case .sign(let sign): ("sign:" + sign.name, HandoverLevel.green.rawValue)
    case .voice(let rule, let severity): (voicePrefix + rule, severity.rawValue)
    case .special(let category): ("special:" + category.rawValue, 0)
    }
  }

  /// Reads what `rule` wrote; nil for what a later version of the program wrote.
  static func kind(_ name: String, level: UInt8) -> ScreeningFinding.Kind? {
    func rest(_ prefix: String) -> String? {
      name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : nil
    }
    if let category = rest("handover:") {
      return HandoverLevel(rawValue: level).map { .handover(category: category, $0) }
    }
    if let rule = rest(voicePrefix) {
      return VoiceFinding.Severity(rawValue: level).map { .voice(rule: rule, $0) }
    }
    if let name = rest("special:") { return SpecialCategory(rawValue: name).map { .special($0) } }
    switch name {
    case "sign:same_answer": return .sign(.sameAnswer)
    case "sign:same_question": return .sign(.sameQuestion)
    default: return rest("sign:language:").map { .sign(.otherLanguage(tag: $0)) }
    }
  }
}

/// Writes screenings inside one transaction, and counts what they hold.
final class ScreeningWriter {
  private let session: any SQLSession
  private let finding: any SQLLoader
  private let mark: any SQLLoader
  private var counts: [PersonalKind: Int64] = [:]

  init(_ session: any SQLSession) throws(StorageError) {
    self.session = session
    finding = try session.loader(
      """
      INSERT INTO screening_finding (conversation_id, turn, start_byte, end_byte, rule, level)
      VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING
      """
    )
    mark = try session.loader(
      """
      INSERT INTO personal_mark (conversation_id, turn, start_byte, end_byte, kind, certainty,
      decision, placeholder) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING
      """
    )
  }

  /// Takes away what is stored of a conversation.
  func clear(_ conversation: Int64) throws(StorageError) {
    let own: [SQLValue] = [.integer(conversation)]
    for mark in try ScreeningRows.marks(conversation, session) {
      counts[mark.kind, default: 0] -= 1
    }
    try session.run("DELETE FROM personal_mark WHERE conversation_id = $1", own)
    try session.run("DELETE FROM screening_finding WHERE conversation_id = $1", own)
  }

  /// Stores what was found in a conversation that has nothing of the kind yet.
  func write(_ screening: ConversationScreening, conversation: Int64) throws(StorageError) {
    for found in screening.findings {
      let rule = ScreeningRows.rule(found.kind)
      finding.bind(1, integer: conversation)
      finding.bind(2, integer: Int64(found.turn))
      finding.bind(3, integer: Int64(found.range?.lowerBound ?? 0))
      finding.bind(4, integer: Int64(found.range?.upperBound ?? 0))
      finding.bind(5, text: rule.name)
      finding.bind(6, integer: Int64(rule.level))
      _ = try finding.run()
    }
    for found in screening.marks {
      mark.bind(1, integer: conversation)
      mark.bind(2, integer: Int64(found.turn))
      mark.bind(3, integer: Int64(found.range.lowerBound))
      mark.bind(4, integer: Int64(found.range.upperBound))
      mark.bind(5, text: found.kind.rawValue)
      mark.bind(6, integer: Int64(found.certainty.rawValue))
      mark.bind(7, integer: Int64(found.decision.rawValue))
      mark.bind(8, text: found.placeholder)
      if try mark.run() == 1 { counts[found.kind, default: 0] += 1 }
    }
  }

  /// Adds what was written to the counters and answers with it; the last call of the transaction.
  func finish() throws(StorageError) -> [PersonalKind: Int64] {
    for kind in PersonalKind.allCases {
      if let count = counts[kind] { try session.count(Counter.personal(kind), by: count) }
    }
    defer { counts = [:] }
    return counts
  }
}
