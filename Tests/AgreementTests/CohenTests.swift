// Is kappa of two reviewers what Cohen's tables say?

import Agreement
import Testing

/// Cohen, "A coefficient of agreement for nominal scales" (1960), and what came of it.
@Suite struct CohenTests {
  // 200 patients, diagnosed by two people.
  private static let diagnoses = [[88, 14, 18], [10, 40, 10], [2, 6, 12]]

  @Test func `the diagnoses of 1960`() {
    let study = Sheet.table(Self.diagnoses)
    #expect(near(study.figure(.percentAgreement).value, 0.7))
    #expect(near(study.kappa(), 0.492, within: 0.0005))
  }

  @Test func `two reviewers, one label`() {
    #expect(near(Sheet.table([[20, 5], [10, 15]]).kappa(), 0.4))
  }

  @Test func `much agreement and little kappa where one value is rare`() {
    let study = Sheet.table([[2, 4], [4, 90]])
    #expect(near(study.figure(.percentAgreement).value, 0.92))
    #expect(near(study.kappa(), 0.291, within: 0.0005))
    #expect(near(study.gwet(.identity).figure.value, 0.910, within: 0.0005))
    #expect(near(study.figure(.specificAgreement(0)).value, 4.0 / 12))
  }

  @Test func `the paradox of prevalence`() {
    let study = Sheet.table([[118, 5], [2, 0]])
    #expect(near(study.figure(.percentAgreement).value, 0.944))
    #expect(near(study.kappa(), -0.023, within: 0.0005))
    #expect(near(study.figure(.alpha).value, -0.025, within: 0.0005))
    #expect(near(study.gwet(.identity).figure.value, 0.941, within: 0.0005))
    #expect(near(Sheet.table([[40, 9], [6, 45]]).kappa(), 0.70, within: 0.005))
    #expect(near(Sheet.table([[80, 10], [5, 5]]).kappa(), 0.32, within: 0.005))
  }

  @Test func `weights are taken from the declared order, also where a value is not used`() throws {
    let table = [[3, 0, 0, 1], [0, 2, 0, 0], [0, 0, 0, 0], [0, 1, 0, 1]]
    let study = Sheet.table(table, in: .ordinal(4))
    let narrow = Sheet.table([[3, 0, 1], [0, 2, 0], [0, 1, 1]], in: .ordinal(3))
    #expect(study.kappa(.linear) != narrow.kappa(.linear))
    #expect(near(study.kappa(.quadratic), try #require(Textbook.kappa(table, power: 2))))
    #expect(near(study.kappa(.linear), try #require(Textbook.kappa(table, power: 1))))
  }

  @Test func `only items that both rated count`() {
    let both = Sheet.reviewers([[0, 1, 1, 0], [0, 1, 0, 0]], in: .nominal(2))
    let more = Sheet.reviewers(
      [[0, 1, 1, 0, 1, nil], [0, 1, 0, 0, nil, 0]],
      in: .nominal(2)
    )
    #expect(both.kappa() == more.kappa())
  }

  @Test func `the interval holds the coefficient, and shrinks as items are added`() throws {
    let few = try #require(Self.interval([[20, 5], [10, 15]]))
    let many = try #require(Self.interval([[2000, 500], [1000, 1500]]))
    #expect(few.low < 0.4 && 0.4 < few.high)
    #expect(near((few.high - few.low) / (many.high - many.low), 10, within: 1e-6))
  }

  // Fleiss, Cohen and Everitt (1969): a 95 % interval of the diagnoses, by their formula.
  @Test func `the error is the one of large samples`() throws {
    let interval = try #require(Self.interval(Self.diagnoses))
    let error = (interval.high - interval.low) / 2 / 1.959963984540054
    #expect(near(error, Textbook.kappaError(Self.diagnoses), within: 1e-9))
  }

  private static func interval(_ table: [[Int]]) -> Interval? {
    Sheet.table(table).cohenKappa(.identity).interval
  }
}
