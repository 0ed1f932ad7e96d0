/// What did one reviewer say of an item, as others may read it?

/// An annotation that stands, with its author.
public struct ItemAnnotation: Hashable, Sendable {
  /// Who: the reviewer's name.
  public var reviewer: String
  /// When it was submitted.
  public var at: Timestamp
  /// What.
  public var judgement: Judgement
  /// The version of the guides it was made under.
  public var guideVersion: Int
  /// Beyond the overlap.
  public var isSurplus: Bool

  /// Makes an annotation.
  public init(
    reviewer: String,
    at: Timestamp,
    judgement: Judgement,
    guideVersion: Int,
    isSurplus: Bool
  ) {
    self.reviewer = reviewer
    self.at = at
    self.judgement = judgement
    self.guideVersion = guideVersion
    self.isSurplus = isSurplus
  }
}
