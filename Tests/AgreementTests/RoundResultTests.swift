// Is a calibration round held against .8 of equal verdicts and an alpha of .667, and never judged by too little?

import Testing

@testable import Agreement

struct RoundResultTests {
  private func row(_ items: Int, equal: Figure, alpha: Figure) -> QuestionRow {
    QuestionRow(
      .verdict,
      items: items,
      equal: Measure(equal, nil),
      near: Measure(.undefined(.otherScale), nil),
      alpha: Measure(alpha, nil),
      gwet: Measure(.undefined(.otherScale), nil)
    )
  }

  @Test(
    arguments: [
      (15, 0.8, 0.667, RoundResult.passed), (20, 0.95, 0.9, .passed), (15, 0.799, 0.9, .again),
      (15, 0.9, 0.666, .again), (14, 1, 1, .tooFew), (0, 1, 1, .tooFew),
    ]
  )
  func `it takes both, and fifteen items`(
    items: Int,
    equal: Double,
    alpha: Double,
    result: RoundResult
  ) {
    #expect(row(items, equal: .value(equal), alpha: .value(alpha)).roundResult == result)
  }

  @Test func `where everybody chose one verdict nothing is told`() {
    let same = row(15, equal: .value(1), alpha: .undefined(.noVariation))
    #expect(same.roundResult == .undefined)
    let none = row(15, equal: .undefined(.noOverlap), alpha: .undefined(.noOverlap))
    #expect(none.roundResult == .tooFew)
  }
}
