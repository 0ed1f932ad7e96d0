// Is the kappa of many raters what Fleiss's tables say?

import Agreement
import Testing

/// Fleiss, "Measuring nominal scale agreement among many raters" (1971), and the table that textbooks use.
@Suite struct FleissTests {
  private static let tenSubjects = [
    [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1],
    [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
  ]

  @Test func `ten subjects, fourteen raters`() {
    let study = Sheet.counts(Self.tenSubjects)
    #expect(near(study.figure(.fleissKappa).value, 0.210, within: 0.0005))
  }

  @Test func `items with different numbers of ratings have none`() {
    let study = Sheet.counts([[2, 0], [1, 2]])
    #expect(study.figure(.fleissKappa) == .undefined(.unequalRatings))
  }

  @Test func `two raters of fixed names make Conger's kappa Cohen's`() {
    let study = Sheet.table([[20, 5], [10, 15]])
    #expect(near(study.congerKappa.value, 0.4))
  }
}
