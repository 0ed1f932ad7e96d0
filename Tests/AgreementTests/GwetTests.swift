// Are Gwet's coefficients and their errors those of his examples, and Student's t that of the tables?

import Agreement
import Testing

/// Gwet, Handbook of Inter-Rater Reliability (2014), and tables of Student's distribution.
@Suite struct GwetTests {
  @Test func `four raters, twelve units, five values`() {
    let rows: [[Int?]] = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil],
      [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
      [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
    ]
    let study = Sheet.reviewers(rows.map { $0.map { $0.map { $0 - 1 } } }, in: .nominal(5))
    #expect(near(study.gwet(.identity).figure.value, 0.77544, within: 0.000005))
  }

  @Test func `the interval is that of Student's t, cut above at 1`() throws {
    // Ten items and no missing ratings; the quantile of nine degrees is 2.262157.
    let study = Sheet.table([[6, 1], [1, 2]])
    let gwet = study.gwet(.identity)
    let (value, error) = (
      try #require(gwet.figure.value), try #require(gwet.standardError.value)
    )
    let interval = try #require(gwet.interval)
    #expect(near((value - interval.low) / error, 2.262157, within: 1e-6))
    #expect(interval.high == min(1, value + 2.262157 * error) || interval.high <= 1)
  }

  @Test func `one item has a value and no interval`() {
    let gwet = Sheet.table([[0, 1], [0, 0]]).gwet(.identity)
    #expect(gwet.figure == .value(-1))
    #expect(gwet.standardError == .undefined(.tooFew))
    #expect(gwet.interval == nil)
  }

  @Test func `a value that nobody used changes it`() {
    let table = [[20, 5], [3, 12]]
    let wider = [[20, 5, 0], [3, 12, 0], [0, 0, 0]]
    #expect(Sheet.table(table).gwet(.identity) != Sheet.table(wider).gwet(.identity))
    #expect(Sheet.table(table).figure(.alpha) == Sheet.table(wider).figure(.alpha))
  }

  @Test func `everybody always says the same`() {
    let study = Sheet.table([[9, 0], [0, 0]])
    #expect(study.gwet(.identity).figure == .value(1))
    #expect(Sheet.table([[9]]).gwet(.identity).figure == .undefined(.oneCategory))
  }

  @Test func `an item with one rating counts for how often values are used`() {
    let without = Sheet.reviewers([[0, 1, 0], [0, 1, 1]], in: .nominal(2))
    let with = Sheet.reviewers([[0, 1, 0, 1], [0, 1, 1, nil]], in: .nominal(2))
    #expect(without.gwet(.identity).figure != with.gwet(.identity).figure)
    #expect(without.figure(.alpha) == with.figure(.alpha))
  }
}
