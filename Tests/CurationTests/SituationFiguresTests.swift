/// Which situations fail clearly more often, and which lack good answers?

import Curation
import Testing

struct SituationFiguresTests {
  private func add(
    _ approved: Int,
    of answered: Int,
    in situation: String,
    isRandom: Bool = true,
    to figures: inout SituationFigures
  ) {
    figures.add(approved, in: situation, isRandom: isRandom, verdict: .approve)
    figures.add(answered - approved, in: situation, isRandom: isRandom, verdict: .reject)
  }

  // Of 1,000 others half are approved.
  private func figures(_ approved: Int, of answered: Int) -> SituationFigures {
    var figures = SituationFigures()
    add(500, of: 1_000, in: "other", to: &figures)
    add(approved, of: answered, in: "invoice", to: &figures)
    return figures
  }

  @Test func `thirty answers and ten points below the mean make a known failure`() {
    #expect(figures(38, of: 120).isKnownFailure("invoice"))
    #expect(!figures(0, of: 29).isKnownFailure("invoice"))
    #expect(figures(0, of: 30).isKnownFailure("invoice"))
    // 12 of 30 are ten points below, but hardly so once twenty of the mean are added.
    #expect(!figures(12, of: 30).isKnownFailure("invoice"))
    #expect(!figures(60, of: 120).isKnownFailure("invoice"))
    #expect(!figures(120, of: 120).isKnownFailure("invoice"))
    #expect(!figures(38, of: 120).isKnownFailure("nowhere"))
    #expect(!SituationFigures().isKnownFailure("invoice"))
    #expect(figures(38, of: 120).approval(in: "invoice").percent == 32)
  }

  @Test func `the random share counts where there is enough of it, else all`() {
    var figures = figures(25, of: 30)
    add(0, of: 500, in: "invoice", isRandom: false, to: &figures)
    #expect(figures.approval(in: "invoice") == .init(approved: 25, answered: 30))
    #expect(!figures.isKnownFailure("invoice"))
    var few = self.figures(25, of: 29)
    add(0, of: 500, in: "invoice", isRandom: false, to: &few)
    #expect(few.approval(in: "invoice") == .init(approved: 25, answered: 529))
    #expect(few.isKnownFailure("invoice"))
  }

  @Test func `ten approved or rewritten answers cover a situation`() {
    var figures = SituationFigures()
    figures.add(4, in: "invoice", isRandom: false, verdict: .approve)
    figures.add(5, in: "invoice", isRandom: false, verdict: .rewrite)
    figures.add(50, in: "invoice", isRandom: false, verdict: .reject)
    #expect(figures.isHole("invoice") && figures.answers(in: "invoice") == 9)
    figures.add(1, in: "invoice", isRandom: true, verdict: .approve)
    #expect(!figures.isHole("invoice"))
  }

  @Test func `the first ten of each situation are raised, of those that nothing else puts first`() {
    var order = SituationOrder(figures(38, of: 120))
    var raised: [String: Int] = [:]
    for place in 0..<60 {
      let situation = ["delivery", "login", nil][place % 3]
      for (level, isRandom) in [(HandoverLevel?.some(.red), false), (.amber, false), (nil, true)] {
        var score = QueueScore()
        order.weigh(&score, situation: situation, level: level, isRandom: isRandom)
        #expect(!score.isHole)
      }
      var score = QueueScore(isSeldom: true, isHole: true)
      order.weigh(&score, situation: situation, level: .green, isRandom: false)
      #expect(score.isSeldom && !score.isKnownFailure)
      if score.isHole { raised[situation ?? "none", default: 0] += 1 }
    }
    #expect(raised == ["delivery": 10, "login": 10])
    var score = QueueScore()
    order.weigh(&score, situation: "invoice", level: nil, isRandom: false)
    #expect(score == QueueScore(isKnownFailure: true))
  }
}
