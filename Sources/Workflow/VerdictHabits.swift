/// Which reviewer's verdicts are others than they were?

internal import Agreement
internal import Curation

/// Every verdict with its reviewer and moment, in a few bytes each.
struct VerdictHabits {
  private struct Given {
    let at: Int64
    let reviewer: Int32
    let verdict: UInt8
  }

  private var given: [Given] = []

  /// Takes a verdict by its place, of a reviewer by their number.
  mutating func take(_ verdict: Int, of reviewer: Int, at moment: Timestamp) {
    given.append(
      Given(at: moment.milliseconds, reviewer: Int32(reviewer), verdict: UInt8(verdict))
    )
  }

  /// What changed most with each reviewer from the first half of their own work to the second, beside
  /// what changed with the others meanwhile; nil where it may be chance.
  func changes(reviewers: Int) -> [HabitChange?] {
    var times = [[Int64]](repeating: [], count: reviewers)
    for one in given { times[Int(one.reviewer)].append(one.at) }
    let tests = Verdict.allCases.count * times.count { !$0.isEmpty }
    return times.indices.map { reviewer in
      guard times[reviewer].count > 1 else { return nil }
      let middle = times[reviewer].sorted()[(times[reviewer].count - 1) / 2]
      return changes(of: Int32(reviewer), at: middle)
        .compactMap { change in change.strength(among: tests).map { (change, $0) } }
        .max { $0.1 < $1.1 }?.0
    }
  }

  private func changes(of reviewer: Int32, at middle: Int64) -> [HabitChange] {
    let values = Verdict.allCases.count
    // Own before and after, others' before and after, each by verdict.
    var counts = [[Int]](repeating: [Int](repeating: 0, count: values), count: 4)
    for one in given {
      let place = (one.reviewer == reviewer ? 0 : 2) + (one.at <= middle ? 0 : 1)
      counts[place][Int(one.verdict)] += 1
    }
    let totals = counts.map { $0.reduce(0, +) }
    return (0..<values).map { value in
      let shares = (0..<4).map { Share(successes: counts[$0][value], tries: totals[$0]) }
      return HabitChange(
        answer: value,
        before: shares[0],
        after: shares[1],
        othersBefore: shares[2],
        othersAfter: shares[3]
      )
    }
  }
}
