/// Which items come first, and is a score kept as it is?

import Curation
import Testing

struct QueueScoreTests {
  private static let all = (0..<32).map { QueueScore(packed: $0) }

  @Test func `risk goes before everything, whatever else is known`() {
    for score in Self.all {
      for isRandom in [false, true] {
        let most = score.priority(level: nil, isRandom: isRandom)
        #expect(score.priority(level: .green, isRandom: isRandom) == most)
        #expect(most < score.priority(level: .amber, isRandom: isRandom))
        #expect(
          score.priority(level: .amber, isRandom: isRandom)
            < score.priority(level: .red, isRandom: isRandom)
        )
        #expect((0...9).contains(most))
      }
    }
  }

  @Test func `the random share stands where the usual items do`() {
    for score in Self.all {
      #expect(score.priority(level: nil, isRandom: true) == QueueScore.usual)
    }
    #expect(QueueScore().priority(level: nil, isRandom: false) == QueueScore.usual)
  }

  @Test func `expected trouble and what is missing come before, a crowd after the usual`() {
    func priority(_ score: QueueScore) -> Int { score.priority(level: nil, isRandom: false) }
    #expect(priority(QueueScore(hasError: true)) > QueueScore.usual)
    #expect(priority(QueueScore(isSeldom: true)) > QueueScore.usual)
    #expect(priority(QueueScore(isKnownFailure: true)) > QueueScore.usual)
    #expect(priority(QueueScore(isHole: true)) > QueueScore.usual)
    #expect(priority(QueueScore(isCrowded: true)) < QueueScore.usual)
    #expect(priority(QueueScore(hasError: true, isCrowded: true)) < QueueScore.usual)
  }

  @Test func `a language is rare beside one in which much is settled, and not in a new workspace`()
  {
    func isRare(_ settled: [String: Int]) -> Bool { QueueScore.isRare("en", settled: settled) }
    for settled in [[:], ["en": 3], ["sv": 49], ["sv": 49, "en": 3], ["sv": 200, "en": 51]] {
      #expect(!isRare(settled), "\(settled)")
    }
    for settled in [["sv": 50], ["sv": 50, "en": 12], ["sv": 200, "en": 50]] {
      #expect(isRare(settled), "\(settled)")
    }
  }

  @Test func `a score is kept as one number`() {
    #expect(Set(Self.all).count == 32)
    for score in Self.all { #expect(QueueScore(packed: score.packed) == score) }
  }
}
