// Is chance told from a direction and from a change of habit?

import Agreement
import Testing

struct ChangeTests {
  @Test(
    arguments: [
      (0, 0, 1.0), (3, 3, 1), (1, 0, 1), (5, 0, 0.0625), (0, 5, 0.0625), (8, 2, 0.109375),
      (9, 1, 0.021484375),
    ]
  )
  func `a sign test gives the sums of the binomial coefficients`(
    one: Int,
    other: Int,
    probability: Double
  ) {
    #expect(abs(SignTest.probability(one, other) - probability) < 1e-12)
  }

  @Test func `a sign test of many does not fail`() {
    #expect(SignTest.probability(5_000, 5_200) > 0.04)
    #expect(SignTest.probability(50_000, 60_000) < 1e-100)
  }

  private func change(_ before: Int, _ after: Int, others: (Int, Int)) -> HabitChange {
    HabitChange(
      answer: 0,
      before: Share(successes: before, tries: 150),
      after: Share(successes: after, tries: 150),
      othersBefore: Share(successes: others.0, tries: 450),
      othersAfter: Share(successes: others.1, tries: 450)
    )
  }

  @Test func `a change of one's own is told`() {
    #expect(change(60, 105, others: (200, 205)).strength(among: 16) != nil)
    #expect(change(105, 60, others: (200, 205)).strength(among: 16) != nil)
  }

  @Test func `chance, what everybody does, and what others alone do is none`() {
    #expect(change(60, 72, others: (200, 205)).strength(among: 16) == nil)
    #expect(change(60, 105, others: (180, 315)).strength(among: 16) == nil)
    #expect(change(60, 62, others: (180, 315)).strength(among: 16) == nil)
  }

  @Test func `the more changes are looked at, the more one has to be`() {
    let small = change(60, 82, others: (200, 205))
    #expect(small.strength(among: 1) != nil && small.strength(among: 40) == nil)
  }

  @Test func `few judgements say nothing`() {
    let few = HabitChange(
      answer: 0,
      before: Share(successes: 0, tries: 29),
      after: Share(successes: 29, tries: 29),
      othersBefore: Share(successes: 200, tries: 450),
      othersAfter: Share(successes: 205, tries: 450)
    )
    #expect(few.strength(among: 1) == nil)
  }
}
