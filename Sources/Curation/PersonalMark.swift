/// Which places of a conversation are personal, and what stands for them?

/// A place in a turn that is personal, or may be.
///
/// Marks are the conversation's, not a reviewer's: everybody who opens it sees the same places, and
/// a decision on one holds for every mark of its value. The text itself is never changed.
public struct PersonalMark: Hashable, Sendable {
  /// The turn, from 0.
  public var turn: Int
  /// Where it stands: UTF-8 bytes of the turn's text, never empty, between characters of Unicode.
  public var range: Range<Int>
  /// What it is.
  public var kind: PersonalKind
  /// How sure that is.
  public var certainty: PersonalCertainty
  /// What stands for it, braces included; empty where it is cut.
  ///
  /// Equal values have the same.
  public var placeholder: String
  /// What a person said about it.
  public var decision: Decision

  /// What can be said about a mark.
  public enum Decision: UInt8, CaseIterable, Sendable {
    /// Nobody has said anything.
    case undecided
    /// It is to be masked.
    case mask
    /// It is not personal.
    case keep

    /// The word for it in files.
    public var name: String {
      switch self {
      case .undecided: "undecided"
      case .mask: "mask"
      case .keep: "keep"
      }
    }
  }

  /// Makes a mark.
  public init(
    turn: Int,
    range: Range<Int>,
    kind: PersonalKind,
    certainty: PersonalCertainty,
    placeholder: String,
    decision: Decision = .undecided
  ) {
    self.turn = turn
    self.range = range
    self.kind = kind
    self.certainty = certainty
    self.placeholder = placeholder
    self.decision = decision
  }

  /// Whether the placeholder stands there instead of the text: what is certain whatever anybody
  /// said, and what somebody masked.
  public var isMasked: Bool { certainty == .certain || decision == .mask }

  /// Whether a person has still to decide.
  public var isOpen: Bool { certainty != .certain && decision == .undecided }
}

extension [PersonalMark] {
  /// The placeholders of a reply whose values stand nowhere before it.
  public func unsaid(before reply: Int) -> Set<String> {
    var unsaid = Set(lazy.filter { $0.turn == reply && !$0.placeholder.isEmpty }.map(\.placeholder))
    if unsaid.isEmpty { return unsaid }
    for mark in self where mark.turn < reply { unsaid.remove(mark.placeholder) }
    return unsaid
  }
}
