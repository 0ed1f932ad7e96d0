/// Which guides were published, and which hold now?

public import Curation

/// A published file of a guide.
public struct GuideFile: Hashable, Sendable {
  /// Its path in the workspace, such as `guides/labels.yml`.
  public var name: String
  /// Its text as published.
  public var body: String
  /// What was made of it, so that no start has to read YAML; nil when it needs nothing.
  public var compiled: String?

  /// Makes a file.
  public init(name: String, body: String, compiled: String? = nil) {
    self.name = name
    self.body = body
    self.compiled = compiled
  }
}

extension Store {
  /// The number of the guides that hold now; 0 before the first.
  public func guideVersion() throws(StorageError) -> Int {
    try engine.read { session throws(StorageError) in try Self.guideVersion(session) }
  }

  static func guideVersion(_ session: any SQLSession) throws(StorageError) -> Int {
    try session.first("SELECT coalesce(max(version), 0) FROM guide") { Int($0.integer(0)) } ?? 0
  }

  /// The SHA-256 of all files of a version, with their names; nil when there is no such version.
  public func guideDigest(version: Int) throws(StorageError) -> [UInt8]? {
    try engine.read { session throws(StorageError) in
      try session.first(
        "SELECT sha256 FROM guide WHERE version = $1",
        [.integer(Int64(version))]
      ) { $0.blob(0) }
    }
  }

  /// A file of version `version`; nil when it has no such file.
  public func guideFile(_ name: String, version: Int) throws(StorageError) -> GuideFile? {
    try engine.read { session throws(StorageError) in
      try session.first(
        "SELECT name, body, compiled FROM guide_file WHERE version = $1 AND name = $2",
        [.integer(Int64(version)), .text(name)]
      ) { GuideFile(name: $0.text(0), body: $0.text(1), compiled: $0.optionalText(2)) }
    }
  }

  /// Stores a new version of the guides and answers with its number.
  ///
  /// `labels` are the ids by axis that the scheme offers; each gets its number for ever. `replaced` are
  /// those that it has something else for, and what lists go by from now on.
  public func publish(
    _ files: [GuideFile],
    labels: [(axis: LabelAxis, id: String)],
    replaced: [ReplacedLabel] = [],
    actor: Int64?,
    at: Timestamp
  ) throws(StorageError) -> Int {
    try engine.write(.full) { session throws(StorageError) in
      let version = try Self.guideVersion(session) + 1
      let sum = digest(files.flatMap { Array($0.name.utf8) + [0] + Array($0.body.utf8) + [0] })
      try session.run(
        "INSERT INTO guide (version, at, actor, sha256) VALUES ($1, $2, $3, $4)",
        [.integer(Int64(version)), .time(at), .optional(actor), .blob(sum)]
      )
      for file in files {
        try session.run(
          "INSERT INTO guide_file (version, name, body, compiled) VALUES ($1, $2, $3, $4)",
          [
            .integer(Int64(version)), .text(file.name), .text(file.body), .optional(file.compiled),
          ]
        )
      }
      for label in labels { _ = try Self.labelID(label.axis, label.id, session) }
      try Self.replace(replaced, session)
      try append(.guidesPublished, at: at, actor: actor, subject: sum, session)
      return version
    }
  }

  // Annotations keep the old label; whoever asks for the new one finds them by this.
  private static func replace(
    _ labels: [ReplacedLabel],
    _ session: any SQLSession
  ) throws(StorageError) {
    try session.run("DELETE FROM label_replaced", [])
    for label in labels {
      guard let new = label.new else { continue }
      try session.run(
        "INSERT INTO label_replaced (new_id, old_id) VALUES ($1, $2)",
        [
          .integer(try labelID(label.axis, new, session)),
          .integer(try labelID(label.axis, label.old, session)),
        ]
      )
    }
  }

  /// How many stored annotations use each label of an axis, those taken back included.
  public func labelUse(_ axis: LabelAxis) throws(StorageError) -> [String: Int] {
    let rows = try engine.read { session throws(StorageError) in
      try session.all(
        """
        SELECT l.key, count(*) FROM label l
        LEFT JOIN annotation_label x ON x.label_id = l.label_id
        LEFT JOIN annotation s ON s.situation = l.label_id
        WHERE l.axis = $1 AND (x.annotation_id IS NOT NULL OR s.annotation_id IS NOT NULL)
        GROUP BY l.key
        """,
        [.integer(Int64(axis.rawValue))]
      ) { ($0.text(0), Int($0.integer(1))) }
    }
    return Dictionary(rows) { first, _ in first }
  }

  /// The number of a label; nil for one that nothing ever used.
  static func knownLabel(
    _ axis: LabelAxis,
    _ id: String,
    _ session: any SQLSession
  ) throws(StorageError) -> Int64? {
    try session.first(
      "SELECT label_id FROM label WHERE axis = $1 AND key = $2",
      [.integer(Int64(axis.rawValue)), .text(id)]
    ) { $0.integer(0) }
  }

  /// The number of a label, given for ever at its first use.
  static func labelID(
    _ axis: LabelAxis,
    _ id: String,
    _ session: any SQLSession
  ) throws(StorageError) -> Int64 {
    let key: [SQLValue] = [.integer(Int64(axis.rawValue)), .text(id)]
    let find: SQLText = "SELECT label_id FROM label WHERE axis = $1 AND key = $2"
    if let known = try session.first(find, key, { $0.integer(0) }) { return known }
    try session.run("INSERT INTO label (axis, key) VALUES ($1, $2)", key)
    guard let made = try session.first(find, key, { $0.integer(0) }) else {
      throw .inconsistent("a label just added is not there")
    }
    return made
  }
}
