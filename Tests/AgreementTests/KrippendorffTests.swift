// Is alpha what Krippendorff's own examples say?

import Agreement
import Testing

/// Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), examples A, B and C.
@Suite struct KrippendorffTests {
  // Example C: four observers, twelve units, five values, gaps.
  private static let observers: [[Int?]] = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
    [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
  ].map { $0.map { $0.map { $0 - 1 } } }

  @Test func `two observers and two values`() {
    let study = Sheet.reviewers(
      [[0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]],
      in: .nominal(2)
    )
    #expect(near(study.figure(.alpha).value, 0.095, within: 0.0005))
  }

  @Test func `two observers and five values`() {
    let ben = [0, 0, 1, 1, 3, 2, 2, 2, 4, 3, 3, 0]
    let gerry = [1, 0, 1, 1, 1, 2, 2, 2, 4, 3, 3, 3]
    let study = Sheet.reviewers([ben, gerry], in: .nominal(5))
    #expect(near(study.figure(.alpha).value, 0.692, within: 0.0005))
  }

  @Test func `four observers with gaps on a nominal, an ordinal and an interval scale`() {
    func alpha(_ domain: Domain) -> Double? {
      Sheet.reviewers(Self.observers, in: domain).figure(.alpha).value
    }
    #expect(near(alpha(.nominal(5)), 0.743, within: 0.0005))
    #expect(near(alpha(.ordinal(5)), 0.815, within: 0.0005))
    #expect(near(alpha(.interval([1, 2, 3, 4, 5])), 0.849, within: 0.0005))
  }

  @Test func `a unit with one rating counts for nothing but the number of rated items`() {
    let study = Sheet.reviewers(Self.observers, in: .nominal(5))
    #expect(study.ratedItems == 12)
    #expect(study.pairableItems == 11)
    #expect(study.pairableRatings == 40)
  }

  @Test func `three observers and fifteen units`() {
    let rows: [[Int?]] = [
      [nil, nil, nil, nil, nil, 3, 4, 1, 2, 1, 1, 3, 3, nil, 3],
      [1, nil, 2, 1, 3, 3, 4, 3, nil, nil, nil, nil, nil, nil, nil],
      [nil, nil, 2, 1, 3, 4, 4, nil, 2, 1, 1, 3, 3, nil, 4],
    ]
    func alpha(_ domain: Domain) -> Double? {
      Sheet.reviewers(rows.map { $0.map { $0.map { $0 - 1 } } }, in: domain).figure(.alpha).value
    }
    #expect(near(alpha(.nominal(4)), 0.691, within: 0.0005))
    #expect(near(alpha(.ordinal(4)), 0.807, within: 0.0005))
    #expect(near(alpha(.interval([1, 2, 3, 4])), 0.811, within: 0.0005))
  }

  @Test func `the unit of an interval scale changes nothing`() {
    let small = Sheet.reviewers(Self.observers, in: .interval([1e-9, 2e-9, 3e-9, 4e-9, 5e-9]))
    #expect(near(small.figure(.alpha).value, 0.849, within: 0.0005))
  }
}
