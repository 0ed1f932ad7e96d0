/// How do annotations from a file come in, under the same rules as the screen?

public import Curation
public import Guides
public import JSONLines
internal import Storage

/// What annotations from a file became.
public struct AnnotateCounts: Hashable, Sendable {
  /// New annotations in a reviewer's slot.
  public var stored = 0
  /// New annotations beyond the overlap.
  public var surplus = 0
  /// By somebody who is out as the item's reviewer: kept, and of no effect.
  public var informed = 0
  /// Corrections of a reviewer's own earlier annotation.
  public var corrected = 0
  /// Equal annotations that were there already.
  public var unchanged = 0
  /// Red items that a reviewer calls a false alarm.
  public var falseAlarms = 0
  /// Lines that break a rule.
  public var rejected = 0

  /// Nothing yet.
  public init() {}
}

/// Why a line of annotations can't stand.
public enum AnnotateProblem: Error, Hashable, Sendable {
  /// The line is no JSON object as it should be: what simdjson or the strict walk found.
  case notJSON(JSONProblem)
  /// No object.
  case notAnObject
  /// A key that an annotation does not have.
  case unknownKey(String)
  /// A value of another type, or none of the words allowed.
  case badValue(String)
  /// A key that must be there.
  case missing(String)
  /// No item of this name.
  case itemUnknown(String)
  /// The name fits several items; `source` or `turn` tells them apart.
  case itemAmbiguous(String, Int)
  /// A false alarm and a verdict in the same line.
  case falseAlarmWithVerdict
  /// An item that can't be called a false alarm: it is not red, no longer open, or the reviewer has
  /// judged it.
  case notDismissable
  /// The reviewer of this name is retired.
  case retired(String)
  /// Nobody works here under this name, and nobody can.
  case badName(NameProblem)
  /// A rule between the fields is broken.
  case rule(JudgementProblem)
}

extension AnnotateProblem {
  /// A field that a line has wrong.
  init(_ fault: JudgementJSON.Fault) {
    switch fault {
    case .unknownKey(let key): self = .unknownKey(key)
    case .badValue(let key): self = .badValue(key)
    case .missing(let key): self = .missing(key)
    }
  }
}

/// Takes annotations line by line and stores them in durable transactions of a few hundred.
public final class AnnotationIntake {
  /// What the lines became so far; those taken but not yet flushed are in none of the counts.
  public private(set) var counts = AnnotateCounts()

  /// What is odd about the voice guides that hold, by their language: rules that say nothing.
  public var warnings: [TextLanguage: [VoiceWarning]] { rules.voice.warnings }
  /// The expressions of the voice guides that took too long on one of the texts, in the order met.
  public private(set) var passedOver: [String] = []

  /// What the lines can choose from.
  public var scheme: LabelScheme { guides.scheme }

  private let workspace: Workspace
  private let guides: PublishedGuides
  private let rules: SubmitRules
  private let reader = JSONReader(depth: Limits.depth)
  private var reviewers: [String: Reviewer] = [:]
  private var waiting: [Submission] = []

  /// Begins to take annotations.
  ///
  /// - Parameters:
  ///   - workspace: where the items are.
  ///   - defaultReviewer: who annotated where a line does not say; nil makes `reviewer` required.
  /// - Throws: what the store says.
  public init(_ workspace: Workspace, defaultReviewer: Reviewer?) throws(StorageError) {
    self.workspace = workspace
    guides = try workspace.guides()
    rules = try SubmitRules(workspace, guides)
    self.defaultReviewer = defaultReviewer
  }

  private let defaultReviewer: Reviewer?

  /// Takes one line; answers with what keeps it from standing, empty when it does.
  ///
  /// A line is durable once `flush` has answered, or after the few hundred lines that follow it.
  public func take(_ line: UnsafeBufferPointer<UInt8>) throws(StorageError) -> [AnnotateProblem] {
    let problems: [AnnotateProblem]
    do throws(Refusal) {
      problems = try read(line)
    } catch {
      switch error {
      case .line(let found): problems = found
      case .store(let failure): throw failure
      }
    }
    if !problems.isEmpty { counts.rejected += 1 }
    if waiting.count >= 500 { try flush() }
    return problems
  }

  /// Stores what was taken since.
  public func flush() throws(StorageError) {
    let results = try workspace.store.submit(waiting)
    waiting.removeAll(keepingCapacity: true)
    for result in results {
      switch result {
      case .stored: counts.stored += 1
      case .surplus: counts.surplus += 1
      case .informed: counts.informed += 1
      case .corrected: counts.corrected += 1
      case .unchanged: counts.unchanged += 1
      // Its line was held against the same rule, so that only a change made meanwhile leads here.
      case .refusedAsRed: counts.rejected += 1
      }
    }
  }

  private enum Refusal: Error {
    case line([AnnotateProblem])
    case store(StorageError)
  }

  private func read(_ line: UnsafeBufferPointer<UInt8>) throws(Refusal) -> [AnnotateProblem] {
    let answer = try reader.read(line) { object throws(Refusal) in try problems(object) }
    switch answer {
    case .success(let problems): return problems
    case .failure(let error): return [.notJSON(error.problem)]
    }
  }

  // What keeps the line from standing; when nothing does, it waits to be stored.
  private func problems(_ object: JSONValue) throws(Refusal) -> [AnnotateProblem] {
    guard object.kind == .object else { throw .line([.notAnObject]) }
    let judgement = try judgement(object)
    let address: ItemAddress
    do throws(AnnotateProblem) {
      address = try ItemAddress(object, person: "reviewer")
    } catch {
      throw .line([error])
    }
    let item: ItemID
    let reviewer: Reviewer
    let kept: Judgement
    do throws(StorageError) {
      let found = try address.find(in: workspace)
      guard found.count == 1, let only = found.first else {
        return [
          found.isEmpty ? .itemUnknown(address.name) : .itemAmbiguous(address.name, found.count)
        ]
      }
      item = only
      if let reason = Self.falseAlarm(object) {
        if judgement.verdict != nil { return [.falseAlarmWithVerdict] }
        return try dismiss(item, reason, by: object["reviewer"]?.string)
      }
      guard let stored = try workspace.store.conversation(of: item) else {
        return [.itemUnknown(address.name)]
      }
      let shown = try workspace.reviewItem(item, stored)
      let broken = rules.problems(
        in: judgement,
        on: shown,
        isRed: try isBlocking(item, for: object["reviewer"]?.string)
      ) { pattern in
        if !passedOver.contains(pattern) { passedOver.append(pattern) }
      }
      let wrongTime =
        Self.isTime(object["active_seconds"])
        ? [] : [AnnotateProblem.badValue("active_seconds")]
      if !broken.isEmpty || !wrongTime.isEmpty { return broken.map { .rule($0) } + wrongTime }
      kept = rules.stored(judgement, on: shown)
      // Last, since a name that is not known yet becomes a reviewer.
      if let problem = try nameProblem(object["reviewer"]?.string) { return [.badName(problem)] }
      guard let known = try self.reviewer(object["reviewer"]?.string) else {
        return [.missing("reviewer")]
      }
      if !known.isActive { return [.retired(known.name)] }
      reviewer = known
    } catch {
      throw .store(error)
    }
    let now = workspace.surroundings.now()
    let active = object["active_seconds"]?.double.map { Int64(min(max(0, $0), 86_400) * 1000) }
    waiting.append(
      Submission(
        item: item,
        reviewer: reviewer.id,
        judgement: kept,
        activeMilliseconds: workspace.settings.activeSeconds == .off ? nil : active,
        guideVersion: guides.version,
        at: now,
        uid: workspace.surroundings.uid(),
        day: workspace.surroundings.day(now),
        endsDraft: false
      )
    )
    return []
  }

  // A number of seconds, or nothing.
  private static func isTime(_ value: JSONValue?) -> Bool {
    guard let value, !value.isNull else { return true }
    return value.double.map { $0 >= 0 } ?? false
  }

  // A word that is no reason was refused with the judgement.
  private static func falseAlarm(_ object: JSONValue) -> FalseAlarm? {
    object["false_alarm"]?.string.flatMap { FalseAlarm(rawValue: $0) }
  }

  // What was taken before goes first, since it may have judged this very item.
  private func dismiss(
    _ item: ItemID,
    _ reason: FalseAlarm,
    by name: String?
  ) throws(StorageError) -> [AnnotateProblem] {
    try flush()
    if let problem = try nameProblem(name) { return [.badName(problem)] }
    guard let reviewer = try reviewer(name) else { return [.missing("reviewer")] }
    if !reviewer.isActive { return [.retired(reviewer.name)] }
    switch try workspace.dismiss(item, reason, by: reviewer) {
    case .stored: counts.falseAlarms += 1
    case .unchanged: counts.unchanged += 1
    case .refused: return [.notDismissable]
    }
    return []
  }

  // Nobody is added for asking.
  private func isBlocking(_ item: ItemID, for name: String?) throws(StorageError) -> Bool {
    guard try workspace.store.level(of: item) == .red else { return false }
    var known = defaultReviewer
    if let name, !name.isEmpty {
      known = reviewers[name]
      if known == nil { known = try workspace.knownReviewer(named: name) }
    }
    return try workspace.store.handoverWork(of: item, reviewer: known?.id ?? 0).isBlocking
  }

  private func judgement(_ object: JSONValue) throws(Refusal) -> Judgement {
    if let value = object["false_alarm"], !value.isNull, Self.falseAlarm(object) == nil {
      throw .line([.badValue("false_alarm")])
    }
    do throws(JudgementJSON.Fault) {
      return try JudgementJSON.judgement(of: object)
    } catch {
      throw .line([AnnotateProblem(error)])
    }
  }

  // Whoever works here already has a name, whatever it looks like.
  private func nameProblem(_ name: String?) throws(StorageError) -> NameProblem? {
    guard let name, !name.isEmpty, reviewers[name] == nil,
      let problem = ReviewerNames.problem(name)
    else { return nil }
    return try workspace.knownReviewer(named: name) == nil ? problem : nil
  }

  private func reviewer(_ name: String?) throws(StorageError) -> Reviewer? {
    guard let name, !name.isEmpty else { return defaultReviewer }
    if let known = reviewers[name] { return known }
    let made = try workspace.reviewer(named: name)
    reviewers[name] = made
    return made
  }
}
