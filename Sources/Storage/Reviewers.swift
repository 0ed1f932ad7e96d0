/// Who reviews, and how is a reviewer known?

public import Curation

extension Store {
  /// The reviewer of this name, added as `role` when unknown.
  public func reviewer(
    named name: String,
    role: ReviewerRole,
    account: String? = nil,
    uid: UID,
    at: Timestamp
  ) throws(StorageError) -> Reviewer {
    if let known = try engine.read({ session throws(StorageError) in try find(name, session) }) {
      return known
    }
    return try engine.write(.full) { session throws(StorageError) in
      if let known = try find(name, session) { return known }
      try session.run(
        """
        INSERT INTO reviewer (uid, name, role, pseudonym, account, created_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        """,
        [
          .uid(uid), .text(name), .integer(Int64(role.rawValue)),
          .text("r-" + uid.hex.suffix(10)), .optional(account), .time(at),
        ]
      )
      guard let made = try find(name, session) else {
        throw .inconsistent("a reviewer just added is not there")
      }
      try append(.reviewerAdded, at: at, actor: made.id, subject: uid.bytes, session)
      return made
    }
  }

  /// Everybody, in the order in which they came.
  public func reviewers() throws(StorageError) -> [Reviewer] {
    try engine.read { session throws(StorageError) in
      try session.all(Self.reviewerColumns + " ORDER BY reviewer_id", [], Self.reviewer)
    }
  }

  /// Remembers the language a reviewer chose.
  public func setLanguage(_ language: String, reviewer: Int64) throws(StorageError) {
    _ = try engine.write(.full) { session throws(StorageError) in
      try session.run(
        "UPDATE reviewer SET language = $2 WHERE reviewer_id = $1",
        [.integer(reviewer), .text(language)]
      )
    }
  }

  /// Remembers the theme a reviewer chose.
  public func setTheme(_ theme: String, reviewer: Int64) throws(StorageError) {
    _ = try engine.write(.full) { session throws(StorageError) in
      try session.run(
        "UPDATE reviewer SET theme = $2 WHERE reviewer_id = $1",
        [.integer(reviewer), .text(theme)]
      )
    }
  }

  /// What a reviewer has met before, in the caller's own spelling; `{}` before anything was kept.
  public func seen(reviewer: Int64) throws(StorageError) -> String {
    try engine.read { session throws(StorageError) in
      try session.first("SELECT seen FROM reviewer WHERE reviewer_id = $1", [.integer(reviewer)]) {
        $0.text(0)
      } ?? "{}"
    }
  }

  /// Keeps what a reviewer has met before.
  public func setSeen(_ seen: String, reviewer: Int64) throws(StorageError) {
    _ = try engine.write(.full) { session throws(StorageError) in
      try session.run(
        "UPDATE reviewer SET seen = $2 WHERE reviewer_id = $1",
        [.integer(reviewer), .text(seen)]
      )
    }
  }

  private static let reviewerColumns: SQLText =
    "SELECT reviewer_id, name, pseudonym, role, language, theme, account, active FROM reviewer"

  private static func reviewer(_ row: any SQLRow) -> Reviewer {
    Reviewer(
      id: row.integer(0),
      name: row.text(1),
      pseudonym: row.text(2),
      role: ReviewerRole(rawValue: UInt8(clamping: row.integer(3))) ?? .reviewer,
      language: row.optionalText(4),
      theme: row.optionalText(5),
      account: row.optionalText(6),
      isActive: row.integer(7) == 1
    )
  }

  private func find(_ name: String, _ session: any SQLSession) throws(StorageError) -> Reviewer? {
    try session.first(Self.reviewerColumns + " WHERE name = $1", [.text(name)], Self.reviewer)
  }
}
