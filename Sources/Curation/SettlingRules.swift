/// When do the annotations of an item settle it? One table of rules.

/// What one reviewer says of an item, as far as settling goes by it.
public struct Vote: Hashable, Sendable {
  /// The verdict.
  public var verdict: Verdict
  /// The text that takes the reply's place; empty for none.
  public var text: String

  /// Makes a vote.
  public init(_ verdict: Verdict, text: String = "") {
    self.verdict = verdict
    self.text = text
  }
}

/// What there is to know of an item beside its votes.
public struct SettlingFacts: Hashable, Sendable {
  /// Where it stands.
  public var state: ItemState
  /// How many reviewers were drawn for it.
  public var drawn: Int
  /// Life may be at stake.
  public var isRed: Bool
  /// Its answer is known, and annotations are held against it.
  public var isGold: Bool
  /// People who call it a false alarm and judge nothing.
  public var dismissers: Int
  /// An adjudicator sent it back and has the last word.
  public var isSentBack = false

  /// Makes facts.
  public init(
    state: ItemState = .open,
    drawn: Int,
    isRed: Bool = false,
    isGold: Bool = false,
    dismissers: Int = 0
  ) {
    self.state = state
    self.drawn = drawn
    self.isRed = isRed
    self.isGold = isGold
    self.dismissers = dismissers
  }
}

/// What votes make of an item.
public enum Settlement: Hashable, Sendable {
  /// It stays as it stands: a person or nobody decides that.
  case kept
  /// It waits for more people.
  case open
  /// It is settled with the vote at this place.
  case agreed(by: Int)
  /// People disagree on the verdict, or on whether it is an alarm.
  case disputedVerdict
  /// They agree to rewrite, and one of their texts has to be picked.
  case disputedText
}

/// The rules of settling.
///
/// | votes, the first submitted first | becomes |
/// |---|---|
/// | any, on what an adjudicator decided, was put away, or is gold | kept |
/// | fewer than needed | open |
/// | fewer than needed, but red and called a false alarm by the others | disputed on the verdict |
/// | enough, on what an adjudicator sent back | disputed on the verdict |
/// | one, and one is enough | agreed |
/// | all of one verdict, rewrites in the same words | agreed, by the first |
/// | all rewrites, in different words | disputed on the text |
/// | three or more, more than half of one verdict, nobody for handing over, not red | as if only these had voted |
/// | of several verdicts otherwise | disputed on the verdict |
///
/// Reject, handover and whatever is red need two people whatever was drawn. A vote that was given once
/// others' could be seen can begin a dispute and never end one.
public enum SettlingRules {
  /// How many people an item needs with these votes.
  public static func overlap(_ votes: [Vote], _ facts: SettlingFacts) -> Int {
    let isGrave = votes.contains { $0.verdict == .reject || $0.verdict == .handover }
    return max(facts.drawn, isGrave || facts.isRed && !votes.isEmpty ? 2 : 1)
  }

  /// What the votes make of the item.
  public static func settlement(_ votes: [Vote], _ facts: SettlingFacts) -> Settlement {
    switch facts.state {
    case .adjudicated, .setAside, .cannotJudge, .copy: return .kept
    case .agreed where facts.isGold: return .kept
    case .open, .agreed, .disputed, .superseded: break
    }
    let needed = overlap(votes, facts)
    guard votes.count >= needed else {
      let isAnswered = !votes.isEmpty && votes.count + facts.dismissers >= needed
      return facts.isRed && facts.dismissers > 0 && isAnswered ? .disputedVerdict : .open
    }
    if facts.isSentBack { return .disputedVerdict }
    guard let places = leading(votes, facts) else { return .disputedVerdict }
    guard let first = places.first else { return .open }
    let isOneText = places.allSatisfy { votes[$0].text.utf8.elementsEqual(votes[first].text.utf8) }
    return votes[first].verdict == .rewrite && !isOneText ? .disputedText : .agreed(by: first)
  }

  /// What the votes make of the item where some of them were given once others' could be seen.
  ///
  /// What they agree on holds only where `blind`, each person's last vote by themselves, agree on the
  /// same.
  public static func settlement(
    _ votes: [Vote],
    blind: [Vote],
    _ facts: SettlingFacts
  ) -> Settlement {
    let seen = settlement(votes, facts)
    guard case .agreed(let place) = seen, votes != blind else { return seen }
    switch settlement(blind, facts) {
    case .agreed(let other) where isSame(votes[place], blind[other]): return seen
    case .disputedText: return .disputedText
    case .agreed, .disputedVerdict, .open, .kept: return .disputedVerdict
    }
  }

  private static func isSame(_ one: Vote, _ other: Vote) -> Bool {
    one.verdict == other.verdict
      && (one.verdict != .rewrite || one.text.utf8.elementsEqual(other.text.utf8))
  }

  // The places of the votes that decide: all where they agree, or a majority.
  private static func leading(_ votes: [Vote], _ facts: SettlingFacts) -> [Int]? {
    let places = Dictionary(grouping: votes.indices) { votes[$0].verdict }
    if places.count <= 1 { return Array(votes.indices) }
    if facts.isRed || votes.count < 3 || places[.handover] != nil { return nil }
    return places.values.first { 2 * $0.count > votes.count }
  }
}
