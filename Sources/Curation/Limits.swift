/// What is the most of each thing that Tonfall takes?

/// Bounds on what comes in; each is tested just under and just over.
public enum Limits {
  /// Longest line of a file, in bytes; a longer one is skipped by streaming and reported.
  public static let lineBytes = 16 << 20
  /// Deepest nesting of a line of JSON.
  public static let depth = 64
  /// Most turns of a conversation; below 2,048, which `ItemID` has room for.
  public static let turns = 2_000
  /// Most labels of a scheme, and most reasons, situations and rubric criteria.
  public static let labels = 256
  /// Most tones of one reply.
  public static let tones = 2
  /// Highest number of places that a counted criterion takes.
  public static let countedMark = 9_999
  /// Most phrases of each kind.
  public static let phrases = 500
  /// Most entries of a list of words that a person takes over at.
  public static let handoverEntries = 2_000
  /// Most reviewers of one item.
  public static let reviewersPerItem = 64
  /// Most earlier conversations of a customer that are shown beside an item.
  public static let earlierConversations = 50
  /// Longest rewrite or note, in UTF-8 bytes.
  public static let rewriteBytes = 256 << 10
  /// Most gzip may expand: bytes out for a byte in.
  public static let gzipRatio = 1_000
}
