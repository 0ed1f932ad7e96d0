// Is a change found with whom it belongs to?

import Agreement
import Testing

struct OwnChangesTests {
  private func pair(_ a: Int, _ b: Int, _ before: Int, _ after: Int) -> PairChange {
    PairChange(
      a,
      b,
      before: Share(successes: before, tries: 100),
      after: Share(successes: after, tries: 100)
    )
  }

  @Test(arguments: [
    (80, 40, Interval(low: -0.6, high: -0.2), true), (40, 80, Interval(low: 0.2, high: 0.6), true),
    // The whole does not change, or the other way; nothing of it is one's own; nobody can tell.
    (50, 51, Interval(low: -0.6, high: -0.2), false),
    (40, 80, Interval(low: -0.6, high: -0.2), false),
    (80, 40, Interval(low: -0.6, high: 0.2), false), (80, 40, nil, false),
  ])
  func `a change is somebody's where their own and the whole go the same way`(
    before: Int,
    after: Int,
    own: Interval?,
    isFlagged: Bool
  ) {
    let drift = PersonRow.Drift(
      before: Share(successes: before, tries: 100),
      after: Share(successes: after, tries: 100),
      own: own
    )
    #expect(drift.isFlagged == isFlagged)
  }

  @Test func `who changed takes others along and is found all the same`() throws {
    let pairs = [
      pair(0, 1, 90, 90), pair(0, 2, 88, 50), pair(1, 2, 90, 52), pair(0, 3, 70, 71),
      pair(1, 3, 70, 68), pair(2, 3, 70, 35),
    ]
    let own = OwnChanges.intervals(pairs, reviewers: 5)
    for steady in [0, 1, 3] {
      let interval = try #require(own[steady])
      #expect(!interval.excludesZero, "\(steady): \(interval)")
    }
    let drifting = try #require(own[2])
    #expect(drifting.high < 0 && drifting.low < -0.37 && drifting.high > -0.37)
    #expect(own[4] == nil)
  }

  @Test func `of three the changes are those that add up`() throws {
    // -0.1 and 0.0, -0.1 and 0.3, 0.0 and 0.3.
    let own = OwnChanges.intervals(
      [pair(0, 1, 50, 40), pair(0, 2, 50, 70), pair(1, 2, 50, 80)],
      reviewers: 3
    )
    let middles = try own.map { try (#require($0).low + #require($0).high) / 2 }
    for (middle, expected) in zip(middles, [-0.1, 0, 0.3]) {
      #expect(abs(middle - expected) < 1e-9)
    }
  }

  @Test func `of two, and of four in a ring, nobody can say whose it is`() {
    #expect(OwnChanges.intervals([pair(0, 1, 90, 40)], reviewers: 2) == [nil, nil])
    let ring = [pair(0, 1, 90, 40), pair(1, 2, 90, 40), pair(2, 3, 90, 40), pair(0, 3, 90, 40)]
    #expect(OwnChanges.intervals(ring, reviewers: 4).allSatisfy { $0 == nil })
    #expect(OwnChanges.intervals([], reviewers: 1) == [nil])
  }
}
