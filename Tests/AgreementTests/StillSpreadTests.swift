// Does no interval claim certainty where all items are alike?

import Testing

@testable import Agreement

@Suite struct StillSpreadTests {
  // 40 items, all equal: 25 of one value and 15 of another.
  private static let equal = Sheet.table([[25, 0], [0, 15]])

  private func interval(_ study: Study, _ coefficient: Coefficient) -> Interval? {
    study.spread(coefficient, study.resampling(replicates: 200, seed: 1)).interval
  }

  @Test func `the share of equal answers has the interval that it has for the only pair`() throws {
    let study = Sheet.table([[30, 1], [0, 28]])
    let pair = try #require(study.pairTables().first)
    let own = try #require(interval(study, .percentAgreement))
    let beside = try #require(Interval(wilson: pair.equal, of: pair.count))
    #expect(near(own.low, beside.low) && near(own.high, beside.high))
  }

  @Test func `whole clusters keep the interval of their resamples`() throws {
    let study = Sheet.table([[30, 9], [0, 21]])
    let clusters = (0..<60).map { $0 / 15 }
    let drawn = study.resampling(clusters: clusters, replicates: 200, seed: 1)
    #expect(study.spread(.percentAgreement, drawn) == drawn.spread(.percentAgreement))
  }

  @Test func `where all items agree Wilson's interval of that is held against chance`() throws {
    let study = Self.equal
    let ends = try #require(Interval(wilson: 40, of: 40))
    let chance = 1 - 2 * 50.0 * 30 / (80 * 79)
    for coefficient in [Coefficient.alpha, .fleissKappa, .traitAlpha(1)] {
      #expect(study.resampling(replicates: 200, seed: 1).spread(coefficient).interval?.low == 1)
      let own = try #require(interval(study, coefficient))
      #expect(near(own.low, 1 - (1 - ends.low) / (1 - chance)) && own.high == 1, "\(own)")
    }
    #expect(interval(study, .percentAgreement) == ends)
  }

  @Test func `where none agree the lower end stays, and the upper is above it`() throws {
    let study = Sheet.table([[0, 40], [0, 0]])
    let ends = try #require(Interval(wilson: 0, of: 40))
    let alpha = try #require(study.figure(.alpha).value)
    let own = try #require(interval(study, .alpha))
    #expect(near(own.low, alpha) && near(own.high, alpha + ends.high * (1 - alpha)))
  }

  @Test func `a value that nobody agrees on has Wilson's interval of its cases`() throws {
    let rare = Sheet.table([[118, 5], [2, 0]])
    #expect(interval(rare, .specificAgreement(1)) == Interval(wilson: 0, of: 7))
    // 30 ratings of 15 items.
    let own = try #require(interval(Self.equal, .specificAgreement(1)))
    let ends = try #require(Interval(wilson: 15, of: 15))
    #expect(near(own.low, ends.low) && own.high == 1)
  }

  @Test func `kappa and AC1 without an error have an interval all the same`() throws {
    let kappa = try #require(Self.equal.cohenKappa(.identity).interval)
    let gwet = try #require(Self.equal.gwet(.identity).interval)
    for ends in [kappa, gwet] { #expect(ends.low > 0.7 && ends.low < 0.9 && ends.high == 1) }
    #expect(Self.equal.gwet(.identity).figure == .value(1))
  }

  @Test func `rewrites that are all the same have one too`() throws {
    let items = (0..<40).map { [2 * $0, 2 * $0 + 1] }
    let alpha = DistanceAlpha(items: items) { $0 / 2 == $1 / 2 ? 0 : 1 }
    let ends = try #require(alpha.intervals(replicates: 50, seed: 1))
    #expect(alpha.figure == .value(1) && ends.alike == Interval(wilson: 40, of: 40))
    #expect(ends.figure.low < 0.95 && ends.figure.high == 1)
  }

  @Test func `a window in which all agree is not certain, and a change to it is seen`() throws {
    let verdicts = (0..<80).map { place in place < 40 ? [0, 1] : [place % 2, place % 2] }
    let study = Sheet.reviewers([verdicts.map { $0[0] }, verdicts.map { $0[1] }], in: .nominal(2))
    let windows = study.windows(of: 40, order: Array(0..<80), replicates: 100, seed: 1)
    #expect(windows[1].alpha == .value(1) && (windows[1].spread.interval?.low ?? 1) < 0.9)
    let change = try #require(windows[1].change)
    #expect(change.isFlagged && (change.interval?.low ?? 9) < (change.figure.value ?? 0))
  }

  @Test func `what is made for another scale is not missed for want of common items`() {
    let alone = Sheet.reviewers([[0, 1, 1]], in: .nominal(2))
    for coefficient in [Coefficient.percentNear, .alphaJaccard] {
      #expect(alone.figure(coefficient) == .undefined(.otherScale))
    }
    #expect(alone.figure(.alpha) == .undefined(.noOverlap))
  }
}
