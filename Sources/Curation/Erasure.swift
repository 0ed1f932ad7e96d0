/// What became of what was erased, and where may something of it still be?

/// What erasing did.
public struct ErasureCounts: Hashable, Sendable {
  /// Conversations without texts now.
  public var conversations = 0
  /// Their items.
  public var items = 0
  /// Rewrites, notes and reasons that are gone.
  public var writings = 0
  /// Drafts that are gone.
  public var drafts = 0

  /// Nothing yet.
  public init() {}

  /// Adds another count to this one.
  public static func += (a: inout ErasureCounts, b: ErasureCounts) {
    a.conversations += b.conversations
    a.items += b.items
    a.writings += b.writings
    a.drafts += b.drafts
  }
}

/// An export that was written.
public struct WrittenExport: Hashable, Sendable {
  /// When.
  public var at: Timestamp
  /// Its formats, with commas.
  public var formats: String
  /// Its items.
  public var rows: Int
  /// The SHA-256 of its manifest, by which it is known.
  public var manifestDigest: [UInt8]

  /// Makes one.
  public init(at: Timestamp, formats: String, rows: Int, manifestDigest: [UInt8]) {
    self.at = at
    self.formats = formats
    self.rows = rows
    self.manifestDigest = manifestDigest
  }
}
