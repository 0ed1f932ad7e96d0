/// Who works here, with which role, and what is stored about each?

public import Curation
internal import Guides
internal import Storage

/// Why somebody's role or place in the team stays as it is.
public enum StaffProblem: Hashable, Sendable {
  /// Only an owner changes the team; these are.
  case onlyOwners([String])
  /// Somebody has this name already, or one that would be taken for it.
  case known(String)
  /// Nobody can have this name.
  case badName(NameProblem)
  /// Nobody has this name.
  case unknown
  /// Somebody has to own the workspace.
  case lastOwner
}

/// Everything that is stored about one reviewer, as they themselves may read it.
public struct OwnFile: Sendable {
  /// Who, with role, pseudonym and settings.
  public var reviewer: Reviewer
  /// When they were added.
  public var since: Timestamp
  /// How many rows of each kind are theirs, by a stable name.
  public var counts: [(name: String, count: Int)]
  /// Seconds at work by day, counted from 1970-01-01, the first day first; nil where nothing is
  /// measured.
  public var activeSeconds: [(day: Int64, seconds: Int64)]?
  /// The team's sum by day; nil where the settings keep that from everybody.
  public var teamSeconds: [(day: Int64, seconds: Int64)]?
  /// Days after which seconds at work are deleted.
  public var retentionDays: Int
}

extension Workspace {
  /// Everybody, in the order in which they came.
  public func reviewers() throws(StorageError) -> [Reviewer] {
    try store.reviewers()
  }

  /// Adds a reviewer; answers why not, nil when it is done.
  ///
  /// - Parameters:
  ///   - name: the name colleagues know, nobody else's.
  ///   - role: what they may do.
  ///   - account: the account of the machine that is theirs; nil where the name says it.
  ///   - actor: who adds them, an owner.
  /// - Returns: why not.
  /// - Throws: what the store says.
  public func addReviewer(
    _ name: String,
    role: ReviewerRole,
    account: String?,
    by actor: Reviewer
  ) throws(StorageError) -> StaffProblem? {
    if let problem = try demandOwner(actor) { return problem }
    if let known = try knownReviewer(named: name) { return .known(known.name) }
    if let problem = ReviewerNames.problem(name) { return .badName(problem) }
    let added = try store.reviewer(
      named: name,
      role: role,
      uid: surroundings.uid(),
      at: surroundings.now()
    )
    if let account { try store.setAccount(account, reviewer: added.id) }
    return nil
  }

  /// Gives a reviewer a role; answers why not, nil when it holds.
  public func setRole(
    _ role: ReviewerRole,
    of name: String,
    by actor: Reviewer
  ) throws(StorageError) -> StaffProblem? {
    if let problem = try demandOwner(actor) { return problem }
    guard let person = try knownReviewer(named: name) else { return .unknown }
    return problem(
      try store.setRole(role, of: person.name, actor: actor.id, at: surroundings.now())
    )
  }

  /// Retires a reviewer, who gets no items from then on, or brings one back; answers why not, nil
  /// when it holds.
  public func setActive(
    _ isActive: Bool,
    of name: String,
    by actor: Reviewer
  ) throws(StorageError) -> StaffProblem? {
    if let problem = try demandOwner(actor) { return problem }
    guard let person = try knownReviewer(named: name) else { return .unknown }
    return problem(
      try store.setActive(isActive, of: person.name, actor: actor.id, at: surroundings.now())
    )
  }

  /// The reviewer whose account this is; nil when it is nobody's.
  public func reviewer(account: String) throws(StorageError) -> Reviewer? {
    guard let known = try store.reviewers().first(where: { $0.account == account }) else {
      return nil
    }
    return try knownReviewer(named: known.name)
  }

  /// Everything that is stored about a reviewer.
  public func ownFile(_ reviewer: Reviewer) throws(StorageError) -> OwnFile {
    let record = try store.ownRecord(reviewer.id)
    let isTeam = settings.activeSeconds == .team
    return OwnFile(
      reviewer: reviewer,
      since: record.since,
      counts: record.counts,
      activeSeconds: settings.activeSeconds == .off ? nil : byDay(record.timed),
      teamSeconds: isTeam ? byDay(try store.teamTime()) : nil,
      retentionDays: settings.retentionDays
    )
  }

  /// Deletes seconds at work that are older than the settings keep them; a seek where none are.
  func forgetOldTime() throws(StorageError) {
    let kept = Int64(settings.retentionDays) * 86_400_000
    try store.forgetTime(before: surroundings.now().advanced(byMilliseconds: -kept))
  }

  private func demandOwner(_ actor: Reviewer) throws(StorageError) -> StaffProblem? {
    if actor.role == .owner, actor.isActive { return nil }
    return .onlyOwners(try owners())
  }

  /// The names of those who may change the team.
  public func owners() throws(StorageError) -> [String] {
    try store.reviewers().filter { $0.role == .owner && $0.isActive }.map(\.name)
  }

  private func problem(_ refusal: StaffRefusal?) -> StaffProblem? {
    switch refusal {
    case .unknown: .unknown
    case .lastOwner: .lastOwner
    case nil: nil
    }
  }

  private func byDay(_ work: [OwnRecord.TimedWork]) -> [(day: Int64, seconds: Int64)] {
    var sums: [Int64: Int64] = [:]
    for step in work { sums[surroundings.day(step.at), default: 0] += step.milliseconds }
    return sums.sorted { $0.key < $1.key }.map { (day: $0.key, seconds: ($0.value + 500) / 1000) }
  }
}
