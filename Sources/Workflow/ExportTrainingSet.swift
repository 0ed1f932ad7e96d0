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
  /// Items in which something may be personal leave as they are although nobody has decided.
  public var allowsUndecided = false
  /// The program's version, for the manifest.
  public var toolVersion: String
  /// Who exports.
  public var actor: Reviewer?

  /// Makes options.
  public init(
    formats: [any ExportFormat],
    folder: String,
    isReplacing: Bool,
    allowsUndecided: Bool = false,
    toolVersion: String,
    actor: Reviewer?
  ) {
    self.formats = formats
    self.folder = folder
    self.isReplacing = isReplacing
    self.allowsUndecided = allowsUndecided
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
    let leaving = try leaving(options.allowsUndecided)
    let plan = try plan(options, leaving)
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
    let lastEvent = try eachSettled(
      withLabels: needsLabels,
      leaving: leaving,
      progress: progress
    ) { item in
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
  ///
  /// - Parameters:
  ///   - allowsUndecided: as `ExportOptions.allowsUndecided`.
  ///   - progress: gets the number of items read, now and then.
  /// - Returns: what would be in it and what not.
  /// - Throws: `ExportFailure`.
  public func previewExport(
    allowsUndecided: Bool = false,
    progress: (Int) -> Void
  ) throws(ExportFailure) -> ExportCounts {
    var selection = Selection()
    let leaving = try leaving(allowsUndecided)
    _ = try eachSettled(withLabels: false, leaving: leaving, progress: progress) { item in
      _ = selection.admit(item)
      return true
    } leaveOut: { reason, count in
      selection.leaveOut(reason, count: count)
    }
    return selection.counts
  }

  private func leaving(_ allowsUndecided: Bool) throws(ExportFailure) -> LeavingTexts {
    try Self.store { () throws(StorageError) in
      try LeavingTexts(self, allowsUndecided: allowsUndecided)
    }
  }

  private func plan(
    _ options: ExportOptions,
    _ leaving: LeavingTexts
  ) throws(ExportFailure) -> ExportPlan {
    let version = leaving.version
    let digest = try Self.store { () throws(StorageError) in
      try store.guideDigest(version: version)
    }
    var chosen = [("formats", options.formats.map(\.name).joined(separator: ","))]
    if options.allowsUndecided { chosen.append(("allow_undecided", "true")) }
    let rules = leaving.rules
    return ExportPlan(
      formats: options.formats,
      toolVersion: options.toolVersion,
      workspace: settings.name,
      options: chosen,
      guideVersion: version,
      schemeVersion: version,
      guideDigest: digest.flatMap { Digest(bytes: $0) },
      twoEyes: settings.twoEyes,
      check: { PersonalDataGate.left(in: $0, isJSON: $1, rules: rules) }
    )
  }

  // Every settled item in the order of import; what is not settled is counted by the reason.
  private func eachSettled(
    withLabels: Bool,
    leaving: LeavingTexts,
    progress: (Int) -> Void,
    _ body: (borrowing SettledItem) -> Bool,
    leaveOut: (LeftOut, Int) -> Void
  ) throws(ExportFailure) -> Int64 {
    var reading = SettledReading(
      try Self.store { () throws(StorageError) in try store.reviewers() },
      scheme: try Self.store { () throws(StorageError) in try guides().scheme },
      withLabels: withLabels,
      leaving: leaving
    )
    var failure: StorageError?
    var count = 0
    let summary = try Self.store { () throws(StorageError) in
      try store.eachSettled(withOrigin: withLabels) { row, lookup in
        do throws(StorageError) {
          let reason = try reading.read(row, lookup)
          let isOnePersonsText = reading.isOnePersonsText
          count += 1
          if count.isMultiple(of: 1_000) { progress(count) }
          return reading.lend { item in
            let isSeenByFew =
              settings.twoEyes && (isOnePersonsText || item.reviewers.count < 2)
            guard let reason = isSeenByFew ? .tooFewEyes : reason else { return body(item) }
            leaveOut(reason, 1)
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
    leaveOut(.erased, summary.erased)
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

extension LeftOut {
  /// Why an item that stands so is in no export; nil where it may be, or where nobody has judged it.
  fileprivate init?(_ state: ItemState) {
    switch state {
    case .disputed: self = .disputed
    case .setAside: self = .setAside
    case .cannotJudge: self = .cannotJudge
    case .open, .agreed, .adjudicated, .superseded, .copy: return nil
    }
  }
}
