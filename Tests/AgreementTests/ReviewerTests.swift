// How does a reviewer stand beside the others, beside known answers, and beside himself?

import Agreement
import CurationTesting
import Testing

@Suite struct ReviewerTests {
  @Test func `a reviewer is held against the majority of the others`() {
    // The third reviewer always says one more than the others.
    let study = Sheet.reviewers([[0, 1, 2, 0], [0, 1, 2, 1], [1, 2, 3, 1]], in: .ordinal(4))
    let consensus = study.consensus()
    #expect(consensus[2].compared == 3)
    #expect(consensus[2].equal == 0)
    #expect(consensus[2].ties == 1)
    #expect(consensus[2].meanDifference == .value(1))
    // Majority 0, own 1; majority 1, own 2; majority 2, own 3.
    #expect(
      consensus[2].confusion.enumerated().filter { $0.element > 0 }.map(\.offset) == [1, 6, 11]
    )
    // The first has a majority only where the two others agree, in the last item.
    #expect(consensus[0].compared == 1)
    #expect(consensus[0].accuracy == .value(0))
  }

  @Test func `one's own vote makes no majority`() {
    let study = Sheet.reviewers([[0], [0], [1]], in: .nominal(2))
    #expect(study.consensus().map(\.ties) == [1, 1, 0])
    #expect(study.consensus()[2].equal == 0)
  }

  @Test func `two ratings of an item are no majority`() {
    let consensus = Sheet.reviewers([[0, 1], [0, 1]], in: .nominal(2)).consensus()
    #expect(consensus[0].compared == 0)
    #expect(consensus[0].accuracy == .undefined(.noMajority))
    #expect(consensus[0].interval == nil)
  }

  @Test func `known answers`() {
    let study = Sheet.reviewers([[0, 1, 2, 0], [0, 0, nil, 1]], in: .nominal(3))
    let shares = study.accuracy(onGold: [0, 1, 1, nil])
    #expect(shares.map(\.successes) == [2, 1])
    #expect(shares.map(\.tries) == [3, 2])
    #expect(shares[0].interval == Interval(wilson: 2, of: 3))
  }

  @Test func `what a reviewer repeats is held against what went before`() {
    var builder = RatingsBuilder()
    for (reviewer, value) in [(0, 1), (1, 0), (0, 1), (0, 2)] {
      builder.add(item: 0, reviewer: reviewer, value: value)
    }
    let repeated = builder.firstRepeat()
    #expect(repeated?.earlier == 0 && repeated?.later == 2)
    let last = Study(builder.ratings(in: .nominal(3), keeping: .last))
    let first = Study(builder.ratings(in: .nominal(3), keeping: .first))
    #expect(last.ratings.repeated == 2)
    #expect(last.selfAgreement().map(\.tries) == [2, 0])
    #expect(last.selfAgreement().map(\.successes) == [1, 0])
    #expect(last.traitCounts == [1, 0, 1])
    #expect(first.traitCounts == [1, 1, 0])
  }

  @Test func `agreement without a reviewer is that of the ratings without his`() {
    for seed in UInt64(0)..<60 {
      let sample = RandomStudyTests.sample(seed)
      for domain in [Domain.nominal, Domain.ordinal] {
        let study = sample.study(domain)
        let vitality = study.vitality()
        for reviewer in 0..<study.ratings.reviewerCount {
          var rest = sample
          for item in rest.items.indices { rest.items[item][reviewer] = nil }
          let without = rest.study(domain).figure(.alpha)
          if let all = study.figure(.alpha).value, let remaining = without.value {
            #expect(near(vitality[reviewer].value, all - remaining), "seed \(seed)")
          } else {
            #expect(vitality[reviewer].reason != nil, "seed \(seed)")
          }
        }
      }
    }
  }

  @Test func `windows show a change and leave steady work alone`() {
    var random = SeededGenerator(seed: 11)
    func ratings(_ count: Int, agreeing: Double) -> ([Int?], [Int?]) {
      let first = (0..<count).map { _ in Int.random(in: 0..<3, using: &random) }
      let second = first.map {
        Double.random(in: 0..<1, using: &random) < agreeing
          ? $0 : Int.random(in: 0..<3, using: &random)
      }
      return (first, second)
    }
    let (steadyA, steadyB) = ratings(300, agreeing: 0.9)
    let (worseA, worseB) = ratings(150, agreeing: 0.2)
    let study = Sheet.reviewers([steadyA + worseA, steadyB + worseB], in: .nominal(3))
    let order = Array(0..<study.ratings.itemCount)
    let windows = study.windows(of: 100, order: order, replicates: 1000, seed: 1)
    #expect(windows.count == 4)
    #expect(windows.map(\.items.count) == [100, 100, 100, 100])
    #expect(windows.map { $0.change?.isFlagged ?? false } == [false, false, false, true])
    #expect(windows[0].traitCounts.reduce(0, +) == 200)
    #expect(windows[0].ratings == 200)
    #expect(study.windows(of: 1000, order: order, replicates: 10, seed: 1).isEmpty)
  }
}
