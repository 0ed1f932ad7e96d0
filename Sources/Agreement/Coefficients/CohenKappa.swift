/// How far do two reviewers agree beyond chance?

// Cohen, "A coefficient of agreement for nominal scales" (1960), and weighted (1968). Only items that
// both rated count; chance is what their own habits would give. The error is the large-sample one of
// Fleiss, Cohen and Everitt (1969).

/// Kappa of two reviewers with its interval.
public struct CohenKappa: Hashable, Sendable {
  /// The coefficient.
  public let figure: Figure
  /// Of 95 in 100, cut at -1 and 1; nil where there is no coefficient.
  public let interval: Interval?
}

extension Study {
  /// Kappa where there are exactly two reviewers; for more, every pair has its own.
  public func cohenKappa(_ weighting: Weighting) -> CohenKappa {
    guard ratings.reviewerCount == 2 else {
      return CohenKappa(figure: .undefined(.notTwoReviewers), interval: nil)
    }
    let none = PairTable(first: 0, second: 1, cells: [])
    return (pairTables().first ?? none).kappa(weighting, in: ratings.domain)
  }
}

extension PairTable {
  /// Kappa; with weights for values that are close, by the values there are to choose from.
  public func kappa(_ weighting: Weighting, in domain: Domain) -> CohenKappa {
    func none(_ reason: Undefined) -> CohenKappa {
      CohenKappa(figure: .undefined(reason), interval: nil)
    }
    if domain.scale == .set || (domain.scale == .nominal && weighting != .identity) {
      return none(.otherScale)
    }
    if count == 0 { return none(.noOverlap) }
    let shares = PairShares(self, weighting, domain)
    if 1 - shares.expected < zeroBelow { return none(.noVariation) }
    let value = (shares.observed - shares.expected) / (1 - shares.expected)
    let half = normal975 * shares.standardError(of: value)
    var ends = Interval(low: value - half, high: value + half)
    // Where the pairs of values are such that the error vanishes, that is no certainty.
    if ends.isStill, let equal = Interval(wilson: shares.observed, ofCases: Double(count)) {
      ends = equal.beyondChance(losing: 1 / (1 - shares.expected))
    }
    return CohenKappa(
      figure: .value(value),
      interval: Interval(low: max(-1, ends.low), high: min(1, ends.high))
    )
  }
}

/// A pair's table as shares of its items.
private struct PairShares {
  let table: PairTable
  let weighting: Weighting
  let domain: Domain
  let range: Double
  /// How often the first and the second reviewer gave each value.
  var first: [Double]
  var second: [Double]
  // The mean weight that a value of the one has with the values of the other.
  private var firstMeans: [Double]
  private var secondMeans: [Double]
  var observed = 0.0
  var expected = 0.0

  init(_ table: PairTable, _ weighting: Weighting, _ domain: Domain) {
    self.table = table
    self.weighting = weighting
    self.domain = domain
    range = domain.count > 1 ? domain.range : 1
    first = [Double](repeating: 0, count: domain.count)
    second = first
    firstMeans = first
    secondMeans = first
    let items = Double(table.count)
    for cell in table.cells {
      let share = Double(cell.count) / items
      first[Int(cell.first)] += share
      second[Int(cell.second)] += share
      observed += share * weight(Int(cell.first), Int(cell.second))
    }
    (firstMeans, secondMeans) = means()
    for value in 0..<domain.count { expected += first[value] * firstMeans[value] }
  }

  private func weight(_ a: Int, _ b: Int) -> Double {
    weighting.weight(a, b, in: domain, range: range)
  }

  private func means() -> ([Double], [Double]) {
    if weighting == .identity { return (second, first) }
    var (ofFirst, ofSecond) = (first.map { _ in 0.0 }, first.map { _ in 0.0 })
    for a in 0..<domain.count {
      for b in 0..<domain.count {
        ofFirst[a] += second[b] * weight(a, b)
        ofSecond[b] += first[a] * weight(a, b)
      }
    }
    return (ofFirst, ofSecond)
  }

  func standardError(of kappa: Double) -> Double {
    let items = Double(table.count)
    var sum = 0.0
    for cell in table.cells {
      let (a, b) = (Int(cell.first), Int(cell.second))
      let part = weight(a, b) - (firstMeans[a] + secondMeans[b]) * (1 - kappa)
      sum += Double(cell.count) / items * part * part
    }
    let mean = kappa - expected * (1 - kappa)
    return (max(0, sum - mean * mean) / items).squareRoot() / (1 - expected)
  }
}
