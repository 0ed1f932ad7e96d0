/// How much of what people marked by hand is found, and how much of what is found did they mark?

public import Curation

/// A place that somebody marked by hand.
public struct GoldSpan: Hashable, Sendable {
  /// Where: UTF-8 bytes of the text.
  public var range: Range<Int>
  /// What it is.
  public var kind: PersonalKind

  /// Makes a mark.
  public init(range: Range<Int>, kind: PersonalKind) {
    self.range = range
    self.kind = kind
  }
}

/// Findings counted against marks, kind by kind.
///
/// A finding is right when it overlaps a mark of a kind that shares its slot.
public struct PersonalDataScore: Sendable {
  /// The counts of one kind.
  public struct Count: Hashable, Sendable {
    /// Marks by hand.
    public var marked = 0
    /// Marks that a finding of the kind overlaps.
    public var foundOfMarked = 0
    /// Marks that findings of whatever kind cover whole.
    public var covered = 0
    /// Findings.
    public var found = 0
    /// Findings that overlap a mark of the kind.
    public var right = 0

    /// The share of findings that are right; nil without findings.
    public var precision: Double? { found == 0 ? nil : Double(right) / Double(found) }
    /// The share of marks that are found; nil without marks.
    public var recall: Double? { marked == 0 ? nil : Double(foundOfMarked) / Double(marked) }
  }

  /// The counts by kind; kinds that share a slot stand under the first of them.
  public private(set) var counts: [PersonalKind: Count] = [:]
  /// The texts so far.
  public private(set) var texts = 0

  /// Begins at nothing.
  public init() {}

  /// Counts a text.
  public mutating func add(
    _ text: String,
    _ marks: [GoldSpan],
    rules: PersonalDataRules = PersonalDataRules()
  ) {
    texts += 1
    let found = PersonalData.findings(in: text, rules: rules)
    for mark in marks {
      let over = found.filter { $0.range.overlaps(mark.range) }
      let isFound = over.contains { Self.isSame($0.kind, mark.kind) }
      let covered = over.reduce(0) { $0 + $1.range.clamped(to: mark.range).count }
      counts[Self.first(mark.kind), default: Count()].marked += 1
      if isFound { counts[Self.first(mark.kind), default: Count()].foundOfMarked += 1 }
      if covered >= mark.range.count {
        counts[Self.first(mark.kind), default: Count()].covered += 1
      }
    }
    for finding in found {
      let isRight = marks.contains {
        $0.range.overlaps(finding.range) && Self.isSame($0.kind, finding.kind)
      }
      counts[Self.first(finding.kind), default: Count()].found += 1
      if isRight { counts[Self.first(finding.kind), default: Count()].right += 1 }
    }
  }

  private static func isSame(_ one: PersonalKind, _ other: PersonalKind) -> Bool {
    first(one) == first(other)
  }

  // Names are told apart by who speaks, which a text alone does not say.
  private static func first(_ kind: PersonalKind) -> PersonalKind {
    if kind.isName { return .customerName }
    return PersonalKind.allCases.first { $0.slotName == kind.slotName } ?? kind
  }
}
