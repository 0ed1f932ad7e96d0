/// How do people get roles, leave and come back?

public import Curation

/// Why somebody's role or place in the team stays as it is.
public enum StaffRefusal: Hashable, Sendable {
  /// Nobody has this name.
  case unknown
  /// Somebody has to own the workspace.
  case lastOwner
}

extension Store {
  /// Gives a reviewer a role; answers why that can't be, nil when it holds.
  public func setRole(
    _ role: ReviewerRole,
    of name: String,
    actor: Int64?,
    at: Timestamp
  ) throws(StorageError) -> StaffRefusal? {
    try engine.write(.full) { session throws(StorageError) in
      guard let person = try person(name, session) else { return .unknown }
      if person.role == role { return nil }
      if role != .owner, try isLastOwner(person, session) { return .lastOwner }
      try session.run(
        "UPDATE reviewer SET role = $2 WHERE reviewer_id = $1",
        [.integer(person.id), .integer(Int64(role.rawValue))]
      )
      try append(.roleChanged, at: at, actor: actor, subject: person.uid, session)
      return nil
    }
  }

  /// Retires a reviewer, or brings one back; answers why that can't be, nil when it holds.
  ///
  /// Who retires keeps drafts and work and gives every item back that they have open; calibration
  /// rounds don't wait for them until they are back.
  public func setActive(
    _ isActive: Bool,
    of name: String,
    actor: Int64?,
    at: Timestamp
  ) throws(StorageError) -> StaffRefusal? {
    try engine.write(.full) { session throws(StorageError) in
      guard let person = try person(name, session) else { return .unknown }
      if person.isActive == isActive { return nil }
      if !isActive, try isLastOwner(person, session) { return .lastOwner }
      try session.run(
        "UPDATE reviewer SET active = $2 WHERE reviewer_id = $1",
        [.integer(person.id), .flag(isActive)]
      )
      if isActive {
        try rejoinCalibrations(person.id, at: at, session)
      } else {
        try giveBack(person.id, at: at, session)
        try leaveCalibrations(person.id, at: at, session)
      }
      try append(
        isActive ? .returned : .retired,
        at: at,
        actor: actor,
        subject: person.uid,
        session
      )
      return nil
    }
  }

  /// Makes an account of the machine a reviewer's own; the last one that says so has it.
  public func setAccount(_ account: String, reviewer: Int64) throws(StorageError) {
    try engine.write(.full) { session throws(StorageError) in
      try session.run("UPDATE reviewer SET account = NULL WHERE account = $1", [.text(account)])
      try session.run(
        "UPDATE reviewer SET account = $2 WHERE reviewer_id = $1",
        [.integer(reviewer), .text(account)]
      )
    }
  }

  /// Throws `retired` for a reviewer who is.
  func demandActive(_ reviewer: Int64, _ session: any SQLSession) throws(StorageError) {
    let name = try session.first(
      "SELECT name FROM reviewer WHERE reviewer_id = $1 AND active = 0",
      [.integer(reviewer)]
    ) { $0.text(0) }
    if let name { throw .retired(name) }
  }

  private struct Person {
    var id: Int64
    var uid: [UInt8]
    var role: ReviewerRole
    var isActive: Bool
  }

  private func person(_ name: String, _ session: any SQLSession) throws(StorageError) -> Person? {
    try session.first(
      "SELECT reviewer_id, uid, role, active FROM reviewer WHERE name = $1",
      [.text(name)]
    ) { row in
      Person(
        id: row.integer(0),
        uid: row.blob(1),
        role: ReviewerRole(rawValue: UInt8(clamping: row.integer(2))) ?? .reviewer,
        isActive: row.integer(3) == 1
      )
    }
  }

  private func isLastOwner(
    _ person: Person,
    _ session: any SQLSession
  ) throws(StorageError) -> Bool {
    if person.role != .owner || !person.isActive { return false }
    let other = try session.first(
      "SELECT 1 FROM reviewer WHERE role = 3 AND active = 1 AND reviewer_id <> $1 LIMIT 1",
      [.integer(person.id)]
    ) { _ in true }
    return other == nil
  }

  private func giveBack(
    _ reviewer: Int64,
    at: Timestamp,
    _ session: any SQLSession
  ) throws(StorageError) {
    let open = try session.all(
      "SELECT item_id FROM claim WHERE reviewer_id = $1 AND state = 1",
      [.integer(reviewer)]
    ) { ItemID(rawValue: $0.integer(0)) }
    for item in open { try lapse(item, reviewer, now: at, session) }
  }
}
