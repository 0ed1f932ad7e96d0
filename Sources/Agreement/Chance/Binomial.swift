/// How many of n tries succeed, drawn in time that does not grow with n?

import Glibc

extension SeededNumbers {
  /// Draws the successes among `count` tries, each with a probability.
  mutating func binomial(_ count: Int, _ probability: Double) -> Int {
    if count == 0 || probability <= 0 { return 0 }
    if probability >= 1 { return count }
    if probability > 0.5 { return count - binomial(count, 1 - probability) }
    return Double(count) * probability < 10
      ? byInversion(count, probability) : byRejection(count, probability)
  }

  // Adds up the probabilities of 0, 1, 2 … successes.
  private mutating func byInversion(_ count: Int, _ probability: Double) -> Int {
    let odds = probability / (1 - probability)
    let first = exp(Double(count) * log1p(-probability))
    while true {
      var (rest, term, successes) = (unit(), first, 0)
      while rest > term, successes <= count {
        rest -= term
        successes += 1
        term *= odds * Double(count - successes + 1) / Double(successes)
      }
      if successes <= count { return successes }
    }
  }

  // Hörmann, "The generation of binomial random variates" (1993), algorithm BTRS.
  private mutating func byRejection(_ count: Int, _ probability: Double) -> Int {
    let n = Double(count)
    let spread = (n * probability * (1 - probability)).squareRoot()
    let b = 1.15 + 2.53 * spread
    let a = -0.0873 + 0.0248 * b + 0.01 * probability
    let center = n * probability + 0.5
    let quick = 0.92 - 4.2 / b
    while true {
      let u = unit() - 0.5
      let v = unit()
      let edge = 0.5 - abs(u)
      let drawn = ((2 * a / edge + b) * u + center).rounded(.down)
      if edge >= 0.07, v <= quick { return Int(drawn) }
      if drawn < 0 || drawn > n || edge == 0 { continue }
      let scaled = v * (2.83 + 5.1 / b) * spread / (a / (edge * edge) + b)
      if log(scaled) <= Self.logRatio(drawn, n, probability) { return Int(drawn) }
    }
  }

  // The logarithm of a probability by that of the most likely number.
  private static func logRatio(_ drawn: Double, _ n: Double, _ probability: Double) -> Double {
    let odds = probability / (1 - probability)
    let mode = ((n + 1) * probability).rounded(.down)
    return (mode + 0.5) * log((mode + 1) / (odds * (n - mode + 1)))
      + (n + 1) * log((n - mode + 1) / (n - drawn + 1))
      + (drawn + 0.5) * log(odds * (n - drawn + 1) / (drawn + 1))
      + tail(mode) + tail(n - mode) - tail(drawn) - tail(n - drawn)
  }

  // What Stirling's approximation lacks of log k!.
  private static func tail(_ k: Double) -> Double {
    if k < 10 {
      let next = k + 1
      return lgamma(next) - (k + 0.5) * log(next) + next - 0.5 * log(2 * Double.pi)
    }
    let square = (k + 1) * (k + 1)
    return (1 / 12.0 - (1 / 360.0 - 1 / 1260.0 / square) / square) / (k + 1)
  }
}
