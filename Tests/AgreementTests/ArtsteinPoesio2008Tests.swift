// Are the worked examples of the survey by Artstein and Poesio reproduced?

import Agreement
import Testing

/// Artstein and Poesio, "Inter-Coder Agreement for Computational Linguistics" (2008).
@Suite struct ArtsteinPoesio2008Tests {
  // Page 558: statements and information requests.
  private static let requests = [[20, 20], [10, 50]]
  // Page 568: statements, information requests and checks.
  private static let checks = [[46, 6, 0], [0, 32, 0], [0, 6, 10]]

  @Test func `kappa, pi and percent agreement of two coders`() {
    let study = Sheet.table(Self.requests)
    #expect(near(study.figure(.percentAgreement).value, 0.7))
    #expect(near(study.kappa(), 0.348, within: 0.0005))
    #expect(near(study.figure(.fleissKappa).value, 0.341, within: 0.0005))
  }

  @Test func `specific agreement tells the two values apart`() {
    let study = Sheet.table(Self.requests)
    #expect(near(study.figure(.specificAgreement(0)).value, 0.571, within: 0.0005))
    #expect(near(study.figure(.specificAgreement(1)).value, 0.769, within: 0.0005))
  }

  @Test func `three values`() {
    let study = Sheet.table(Self.checks)
    #expect(near(study.figure(.percentAgreement).value, 0.88))
    #expect(near(study.kappa(), 0.8013, within: 0.00005))
    #expect(near(study.figure(.fleissKappa).value, 0.7995, within: 0.00005))
  }

  @Test func `alpha with a distance of one's own`() {
    let half = Distance(given: [0, 1, 0.5, 1, 0, 0.5, 0.5, 0.5, 0], count: 3)
    #expect(near(Sheet.table(Self.checks).alpha(half).value, 0.8156, within: 0.00005))
  }
}
