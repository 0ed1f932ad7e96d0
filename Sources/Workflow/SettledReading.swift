/// How do rows of the store become settled items, one after the other?

internal import Curation
internal import Storage
internal import TrainingSets

/// Makes settled items of the store's rows, one after the other in the same room.
struct SettledReading {
  private var item = SettledItem(
    conversationUID: UID(high: 0, low: 0),
    conversation: Conversation(source: "", turns: []),
    turn: 0,
    verdict: .reject
  )
  // The item has no labels and this reviewer alone, as most items after it; nil when it has others.
  private var unlabelled: Int64?
  private let pseudonyms: [Int64: [String]]
  private let scheme: LabelScheme
  private let withLabels: Bool
  private let column = TurnsColumn()
  private let leaving: LeavingTexts
  /// Whether one person alone stands behind the words of the item read last, though several judged it.
  private(set) var isOnePersonsText = false

  init(
    _ reviewers: [Reviewer],
    scheme: LabelScheme,
    withLabels: Bool,
    leaving: LeavingTexts
  ) {
    self.scheme = scheme
    self.leaving = leaving
    pseudonyms = Dictionary(reviewers.map { ($0.id, [$0.pseudonym]) }) { first, _ in first }
    self.withLabels = withLabels
  }

  /// Reads an item, masked as it leaves; answers why it stays where it does.
  // The labels cost a query an item; formats without them do without, but for items that several
  // people judged.
  mutating func read(
    _ row: SettledRow,
    _ lookup: SettledLookup
  ) throws(StorageError) -> LeftOut? {
    item.conversationUID = row.uid
    item.turn = row.item.turn
    item.verdict = row.verdict
    row.withRewrite { item.rewrite.replace(utf8: $0) }
    item.guideVersion = row.guideVersion
    item.schemeVersion = row.guideVersion
    try readTurns(row)
    if withLabels { readOrigin(row) }
    item.passedOver = row.isAdjudicated ? try lookup.passedOver(on: row) : []
    if withLabels || row.done > 1 || row.isAdjudicated || row.verdict == .handover {
      let (whole, reviewers) = try lookup.judgement(of: row)
      readLabels(whole, reviewers)
      unlabelled = nil
    } else if unlabelled != row.reviewer {
      readLabels(Judgement(), pseudonyms[row.reviewer] ?? [])
      unlabelled = row.reviewer
    }
    isOnePersonsText = try row.isAdjudicatorsText ? lookup.eyes(on: row) < 2 : false
    return try leaving.prepare(&item, row, lookup)
  }

  /// Lends the item read last; a method that could change it lends it without a copy.
  mutating func lend<Result>(_ body: (borrowing SettledItem) -> Result) -> Result { body(item) }

  private mutating func readTurns(_ row: SettledRow) throws(StorageError) {
    var failure: StorageError?
    row.withTurns { bytes in
      if TurnsColumn.copy(bytes, to: &item.turns) { return }
      do throws(StorageError) {
        item.turns = EscapedTurns(try column.decode(bytes))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  private mutating func readOrigin(_ row: SettledRow) {
    item.source = leaving.masked(row.source)
    item.externalID = row.externalID.flatMap { leaving.isPersonal($0) ? nil : $0 }
    item.language = row.language.map { leaving.masked($0) }
    item.channel = row.channel.map { leaving.masked($0) }
    item.botVersion = row.botVersion.map { leaving.masked($0) }
    item.batch = row.batch.map { leaving.masked($0) }
  }

  // Labels in the words of the scheme that holds; what they were before stands beside them.
  private mutating func readLabels(_ submitted: Judgement, _ reviewers: [String]) {
    let judgement = scheme.current(submitted)
    item.replaced = scheme.replacedLabels(in: submitted)
    item.reviewers = reviewers
    item.reasons = judgement.reasons
    item.emotions = judgement.emotions
    item.isUnclear = judgement.isUnclear
    item.situation = judgement.situation
    item.target = judgement.target
    item.conduct = judgement.conduct
    item.tones = judgement.tones
    item.rubric = judgement.rubric
    item.start = judgement.start
  }
}
