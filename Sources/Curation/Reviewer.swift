/// Who reviews?

/// What a person may do beyond annotating.
public enum ReviewerRole: UInt8, CaseIterable, Sendable {
  /// Annotates.
  case reviewer = 1
  /// Settles disagreements too.
  case adjudicator
  /// Everything.
  case owner
}

/// A person who annotates.
public struct Reviewer: Hashable, Sendable {
  /// The store's number for the person.
  public var id: Int64
  /// The name colleagues know.
  public var name: String
  /// The name that exports carry.
  public var pseudonym: String
  /// What the person may do.
  public var role: ReviewerRole
  /// The language the person chose, nil before that.
  public var language: String?
  /// The theme the person chose, by name; nil before that.
  public var theme: String?
  /// What the person has met before.
  public var seen: SeenTips

  /// Makes a reviewer.
  public init(
    id: Int64,
    name: String,
    pseudonym: String,
    role: ReviewerRole,
    language: String?,
    theme: String? = nil,
    seen: SeenTips = SeenTips()
  ) {
    self.id = id
    self.name = name
    self.pseudonym = pseudonym
    self.role = role
    self.language = language
    self.theme = theme
    self.seen = seen
  }
}
