/// Does a reviewer give an answer more or less often than before, other than everybody does?

/// How often a reviewer and the others gave an answer, before a moment and after it.
///
/// It is told from all that a reviewer judged, and not only from what others judged too, so that it
/// shows sooner than agreement does, and in the one whose change it is.
public struct HabitChange: Hashable, Sendable {
  // Fewer judgements before or after say nothing.
  private static let least = 30

  /// The answer, by its place among the values.
  public let answer: Int
  /// The reviewer, before.
  public let before: Share
  /// The same, after.
  public let after: Share
  private let others: PairChange?

  /// Makes a change; `othersBefore` and `othersAfter` are of the same times.
  public init(
    answer: Int,
    before: Share,
    after: Share,
    othersBefore: Share,
    othersAfter: Share
  ) {
    self.answer = answer
    self.before = before
    self.after = after
    let isKnown = min(othersBefore.tries, othersAfter.tries) >= Self.least
    others = isKnown ? PairChange(0, 1, before: othersBefore, after: othersAfter) : nil
  }

  /// How far the change beside that of the others is beyond chance; nil where one of both is not, with
  /// so many changes looked at.
  public func strength(among count: Int) -> Double? {
    guard let others, min(before.tries, after.tries) >= Self.least else { return nil }
    let own = PairChange(0, 1, before: before, after: after)
    let normal = Interval.normal(among: count)
    let beside = own.difference - others.difference
    let strength = abs(beside) / (own.variance + others.variance).squareRoot()
    let isOwn = abs(own.difference) > normal * own.variance.squareRoot()
    return isOwn && strength > normal && (own.difference > 0) == (beside > 0) ? strength : nil
  }
}
