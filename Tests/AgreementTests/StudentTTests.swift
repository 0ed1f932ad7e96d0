// Are the quantiles of Student's distribution those of the tables?

import Testing

@testable import Agreement

@Suite struct StudentTTests {
  @Test func `the quantiles of the tables`() {
    let table: [(Double, Double)] = [
      (1, 12.706205), (2, 4.302653), (3, 3.182446), (5, 2.570582), (9, 2.262157), (29, 2.045230),
      (100, 1.983972), (1000, 1.962339), (1_000_000, 1.959966),
    ]
    for (degrees, expected) in table {
      #expect(near(StudentT.quantile(0.975, degrees: degrees), expected, within: 1e-6))
    }
    #expect(near(StudentT.quantile(0.95, degrees: 5), 2.015048, within: 1e-6))
  }

  @Test func `digamma at whole and half numbers`() {
    #expect(near(digamma(1), -0.5772156649015329))
    #expect(near(digamma(0.5), -1.9635100260214235))
    #expect(near(digamma(10), 2.251752589066721))
  }

  @Test func `draws of a binomial have its mean and spread`() {
    for (count, probability) in [(20, 0.2), (1000, 0.3), (1_000_000, 0.9), (50, 0.001)] {
      var numbers = SeededNumbers(seed: 5)
      let draws = (0..<20_000).map { _ in Double(numbers.binomial(count, probability)) }
      let mean = draws.reduce(0, +) / 20_000
      let spread = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 20_000
      let expected = Double(count) * probability
      let variance = expected * (1 - probability)
      #expect(abs(mean - expected) < 5 * (variance / 20_000).squareRoot(), "\(count) tries")
      #expect(near(spread / variance, 1, within: 0.08), "\(count) tries")
    }
  }

  @Test func `a multinomial draw gives out exactly what there is`() {
    var numbers = SeededNumbers(seed: 1)
    var drawn = [0, 0, 0, 0]
    var sums = [0, 0, 0, 0]
    for _ in 0..<2000 {
      numbers.multinomial([10, 0, 70, 20], into: &drawn)
      #expect(drawn.reduce(0, +) == 100)
      for place in sums.indices { sums[place] += drawn[place] }
    }
    #expect(drawn[1] == 0)
    for (sum, share) in zip(sums, [0.1, 0, 0.7, 0.2]) {
      #expect(near(Double(sum) / 200_000, share, within: 0.005))
    }
  }
}
