/// Where does an item stand between import and export?

/// Where an item stands.
public enum ItemState: UInt8, CaseIterable, Sendable {
  /// Waits for reviewers.
  case open = 0
  /// Its reviewers agree.
  case agreed
  /// Its reviewers disagree.
  case disputed
  /// An adjudicator decided.
  case adjudicated
  /// No case, as a reviewer says; waits for an adjudicator.
  case setAside
  /// Can't be judged for want of facts.
  case cannotJudge
  /// Belongs to an older version of its conversation and was never touched.
  case superseded
  /// Says what another item says already, and is counted with it.
  case copy

  /// The word in `--format json`.
  public var name: String {
    switch self {
    case .open: "open"
    case .agreed: "agreed"
    case .disputed: "disputed"
    case .adjudicated: "adjudicated"
    case .setAside: "set_aside"
    case .cannotJudge: "cannot_judge"
    case .superseded: "superseded"
    case .copy: "copy"
    }
  }

  /// Reads what `name` writes; nil for any other word.
  public init?(name: String) {
    guard let match = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = match
  }
}
