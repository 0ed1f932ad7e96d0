/// Who reviews?

/// What a person may do beyond annotating.
public enum ReviewerRole: UInt8, CaseIterable, Sendable {
  /// Annotates.
  case reviewer = 1
  /// Settles disagreements too.
  case adjudicator
  /// Everything.
  case owner

  /// The word in files and commands.
  public var name: String {
    switch self {
    case .reviewer: "reviewer"
    case .adjudicator: "adjudicator"
    case .owner: "owner"
    }
  }

  /// Reads what `name` writes; nil for any other word.
  public init?(name: String) {
    guard let match = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = match
  }

  /// Whether the person settles what others disagree on, and may know how items were drawn.
  public var maySettle: Bool { self != .reviewer }
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
  /// The account of the machine that is this person's; nil where the name alone says it.
  public var account: String?
  /// Whether the person gets items; who is retired keeps everything but that.
  public var isActive: Bool
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
    account: String? = nil,
    isActive: Bool = true,
    seen: SeenTips = SeenTips()
  ) {
    self.account = account
    self.isActive = isActive
    self.id = id
    self.name = name
    self.pseudonym = pseudonym
    self.role = role
    self.language = language
    self.theme = theme
    self.seen = seen
  }
}
