/// How do settled items become a training set?

public import Curation
internal import Digests
internal import Guides
internal import Storage
public import TrainingSets

/// Why an export was not written; nothing stands under its name.
public enum ExportFailure: Error {
  /// The store.
  case store(StorageError)
  /// The files.
  case files(ExportError)
}

/// What can be chosen about an export.
public struct ExportOptions: Sendable {
  /// What to write.
  public var formats: [any ExportFormat]
  /// The folder that it becomes.
  public var folder: String
  /// Something else may stand there; it is moved aside.
  public var isReplacing: Bool
  /// The program's version, for the manifest.
  public var toolVersion: String
  /// Who exports.
  public var actor: Reviewer?

  /// Makes options.
  public init(
    formats: [any ExportFormat],
    folder: String,
    isReplacing: Bool,
    toolVersion: String,
    actor: Reviewer?
  ) {
    self.formats = formats
    self.folder = folder
    self.isReplacing = isReplacing
    self.toolVersion = toolVersion
    self.actor = actor
  }
}

extension Workspace {
  /// Writes a training set and remembers that it did; nothing is written when no item is settled.
  ///
  /// - Parameters:
  ///   - options: what was chosen.
  ///   - progress: gets the number of items read, now and then.
  /// - Returns: what was written; nil when no item can be exported.
  /// - Throws: `ExportFailure`; nothing stands under the folder's name then.
  public func export(
    _ options: ExportOptions,
    progress: (Int) -> Void
  ) throws(ExportFailure) -> ExportOutcome? {
    let plan = try plan(options)
    let writer = try Self.files { () throws(ExportError) in
      try ExportWriter(
        to: options.folder,
        plan: plan,
        replacing: options.isReplacing,
        token: surroundings.random()
      )
    }
    let needsLabels = options.formats.contains { $0.namesItems }
    var failure: ExportError?
    let lastEvent = try eachSettled(withLabels: needsLabels, progress: progress) { item in
      do throws(ExportError) {
        try writer.add(item)
        return true
      } catch {
        failure = error
        return false
      }
    } leaveOut: { reason, count in
      writer.leaveOut(reason, count: count)
    }
    if let failure { throw .files(failure) }
    if writer.counts.items == 0 { return nil }
    let outcome = try Self.files { () throws(ExportError) in try writer.finish() }
    try Self.store { () throws(StorageError) in
      try store.recordExport(
        uid: surroundings.uid(),
        lastEvent: lastEvent,
        spec: options.formats.map(\.name).joined(separator: ","),
        rows: outcome.counts.items,
        sha256: outcome.manifestDigest.bytes,
        actor: options.actor?.id,
        at: surroundings.now()
      )
    }
    return outcome
  }

  /// What an export would hold.
  public func previewExport(progress: (Int) -> Void) throws(ExportFailure) -> ExportCounts {
    var selection = Selection()
    _ = try eachSettled(withLabels: false, progress: progress) { item in
      _ = selection.admit(item)
      return true
    } leaveOut: { reason, count in
      selection.leaveOut(reason, count: count)
    }
    return selection.counts
  }

  private func plan(_ options: ExportOptions) throws(ExportFailure) -> ExportPlan {
    let version = try Self.store { () throws(StorageError) in try store.guideVersion() }
    return ExportPlan(
      formats: options.formats,
      toolVersion: options.toolVersion,
      workspace: settings.name,
      options: [("formats", options.formats.map(\.name).joined(separator: ","))],
      guideVersion: version,
      schemeVersion: version,
      twoEyes: settings.twoEyes
    )
  }

  // Every settled item in the order of import; what is not settled is counted by the reason.
  private func eachSettled(
    withLabels: Bool,
    progress: (Int) -> Void,
    _ body: (borrowing SettledItem) -> Bool,
    leaveOut: (LeftOut, Int) -> Void
  ) throws(ExportFailure) -> Int64 {
    var reading = SettledReading(
      try Self.store { () throws(StorageError) in try store.reviewers() },
      scheme: try Self.store { () throws(StorageError) in try guides().scheme },
      withLabels: withLabels
    )
    var failure: StorageError?
    var count = 0
    let summary = try Self.store { () throws(StorageError) in
      try store.eachSettled(withOrigin: withLabels) { row, judgement in
        do throws(StorageError) {
          try reading.read(row, judgement)
          count += 1
          if count.isMultiple(of: 1_000) { progress(count) }
          return reading.lend { item in
            guard settings.twoEyes, item.reviewers.count < 2 else { return body(item) }
            leaveOut(.tooFewEyes, 1)
            return true
          }
        } catch {
          failure = error
          return false
        }
      }
    }
    if let failure { throw .store(failure) }
    leaveOut(.waiting, summary.waiting)
    for (state, count) in summary.states {
      if let reason = LeftOut(state) { leaveOut(reason, count) }
    }
    return summary.lastEvent
  }

  private static func store<Value>(
    _ body: () throws(StorageError) -> Value
  ) throws(ExportFailure) -> Value {
    do throws(StorageError) {
      return try body()
    } catch {
      throw .store(error)
    }
  }

  private static func files<Value>(
    _ body: () throws(ExportError) -> Value
  ) throws(ExportFailure) -> Value {
    do throws(ExportError) {
      return try body()
    } catch {
      throw .files(error)
    }
  }
}

/// Makes settled items of the store's rows, one after the other in the same room.
private struct SettledReading {
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

  init(_ reviewers: [Reviewer], scheme: LabelScheme, withLabels: Bool) {
    self.scheme = scheme
    pseudonyms = Dictionary(reviewers.map { ($0.id, [$0.pseudonym]) }) { first, _ in first }
    self.withLabels = withLabels
  }

  // The labels cost a query an item; formats without them do without, but for items that several
  // people judged.
  mutating func read(
    _ row: SettledRow,
    _ judgement: () throws(StorageError) -> (Judgement, reviewers: [String])
  ) throws(StorageError) {
    item.conversationUID = row.uid
    item.turn = row.item.turn
    item.verdict = row.verdict
    row.withRewrite { item.rewrite.replace(utf8: $0) }
    item.guideVersion = row.guideVersion
    item.schemeVersion = row.guideVersion
    try readTurns(row)
    if withLabels { readOrigin(row) }
    if withLabels || row.done > 1 || row.verdict == .handover {
      let (whole, reviewers) = try judgement()
      readLabels(whole, reviewers)
      unlabelled = nil
    } else if unlabelled != row.reviewer {
      readLabels(Judgement(), pseudonyms[row.reviewer] ?? [])
      unlabelled = row.reviewer
    }
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
    item.source = row.source
    item.externalID = row.externalID
    item.language = row.language
    item.channel = row.channel
    item.botVersion = row.botVersion
    item.batch = row.batch
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

extension LeftOut {
  /// Why an item that stands so is in no export; nil where it may be, or where nobody has judged it.
  fileprivate init?(_ state: ItemState) {
    switch state {
    case .disputed: self = .disputed
    case .setAside: self = .setAside
    case .cannotJudge: self = .cannotJudge
    case .open, .agreed, .adjudicated, .superseded: return nil
    }
  }
}
