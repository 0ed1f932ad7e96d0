/// Which things about a person does the law protect more than others, and who lets them out?

/// A special category of personal data, which no placeholder can stand for.
public enum SpecialCategory: String, CaseIterable, Sendable {
  /// Illness, treatment, disability.
  case health
  /// Membership of a trade union.
  case union
  /// Religion or another conviction.
  case faith
  /// Sexual life or orientation.
  case sexualLife = "sexual_life"
  /// Ethnic origin.
  case ethnicOrigin = "ethnic_origin"
  /// Political opinion.
  case politics
}

/// Whether an item that tells of a special category may be learnt from all the same.
public struct Inclusion: Hashable, Sendable {
  /// Whether it may.
  public var isIncluded: Bool
  /// Why, in a person's words.
  public var reason: String
  /// Who said so.
  public var reviewer: String
  /// When.
  public var at: Timestamp

  /// Makes a decision.
  public init(isIncluded: Bool, reason: String, reviewer: String, at: Timestamp) {
    self.isIncluded = isIncluded
    self.reason = reason
    self.reviewer = reviewer
    self.at = at
  }
}

extension ConversationScreening {
  /// The special categories that the turns up to a reply tell of, in the order of the law.
  public func special(upTo reply: Int) -> [SpecialCategory] {
    let found = findings.compactMap { finding -> SpecialCategory? in
      guard finding.turn <= reply, case .special(let category) = finding.kind else { return nil }
      return category
    }
    return SpecialCategory.allCases.filter(found.contains)
  }
}
