/// Between which ends does a number lie whose error was estimated from few items?

import Glibc

/// Student's t distribution.
enum StudentT {
  /// The number that a draw stays below with a probability from 0.5, below 1.
  ///
  /// Found by halving, from the distribution itself, to the last digits.
  static func quantile(_ probability: Double, degrees: Double) -> Double {
    var (low, high) = (0.0, 1.0)
    while below(high, degrees) < probability, high < 1e12 { (low, high) = (high, high * 2) }
    while true {
      let middle = (low + high) / 2
      if middle <= low || middle >= high { return middle }
      if below(middle, degrees) < probability { low = middle } else { high = middle }
    }
  }

  /// The probability of a draw below `t`, which is 0 or more.
  static func below(_ t: Double, _ degrees: Double) -> Double {
    1 - incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2
  }

  // The regularised incomplete beta function, by its continued fraction (DLMF 8.17.22).
  private static func incompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    if x > (a + 1) / (a + b + 2) { return 1 - incompleteBeta(1 - x, b, a) }
    let front =
      exp(a * log(x) + b * log1p(-x) + lgamma(a + b) - lgamma(a) - lgamma(b)) / a
    return front / fraction(x, a, b)
  }

  // Lentz's way of evaluating 1 + d1/(1 + d2/(1 + …)).
  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    var (value, c, d) = (1.0, 1.0, 0.0)
    for step in 1...500 {
      let m = Double(step / 2)
      let term =
        step % 2 == 0
        ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 + term * d
      d = 1 / (abs(d) < tiny ? tiny : d)
      c = 1 + term / c
      if abs(c) < tiny { c = tiny }
      value *= c * d
      if abs(c * d - 1) < 1e-16 { break }
    }
    return value
  }
}

/// The normal distribution's number that 97.5 of 100 draws stay below.
let normal975 = 1.959963984540054

extension Interval {
  /// Wilson's interval (1927) of a share: honest where there are few tries or all succeed; nil without
  /// tries.
  public init?(wilson successes: Int, of tries: Int) {
    self.init(wilson: Double(successes) / Double(tries), ofCases: Double(tries))
  }

  /// The same of a share that so many cases have on average; nil without cases.
  init?(wilson share: Double, ofCases n: Double) {
    guard n > 0 else { return nil }
    let square = normal975 * normal975
    let center = (share + square / (2 * n)) / (1 + square / n)
    let half =
      normal975 / (1 + square / n)
      * (share * (1 - share) / n + square / (4 * n * n)).squareRoot()
    // None and all are the ends themselves, not what rounding leaves beside them.
    self.init(
      low: share < zeroBelow ? 0 : max(0, center - half),
      high: 1 - share < zeroBelow ? 1 : min(1, center + half)
    )
  }
}
