/// How much agreement is there between two values that are close?

/// The agreement of two values, from 0 to 1.
public enum Weighting: String, CaseIterable, Sendable {
  /// 1 for the same value, else 0.
  case identity
  /// Less by the same amount for every step.
  case linear
  /// Less by the square of the difference.
  case quadratic
  /// Less by the number of pairs of values that lie between them (Gwet).
  case ordinal

  /// The agreement of two values of a domain that has at least two.
  func weight(_ a: Int, _ b: Int, in domain: Domain, range: Double) -> Double {
    switch self {
    case .identity: return a == b ? 1 : 0
    case .linear: return 1 - abs(domain.positions[a] - domain.positions[b]) / range
    case .quadratic:
      let share = (domain.positions[a] - domain.positions[b]) / range
      return 1 - share * share
    case .ordinal:
      let steps = Double(abs(a - b) + 1)
      let all = Double(domain.count * (domain.count - 1))
      return 1 - steps * (steps - 1) / all
    }
  }
}

extension Domain {
  /// From the lowest position to the highest.
  var range: Double { (positions.max() ?? 0) - (positions.min() ?? 0) }

  /// The agreement of every two values, summed.
  func sum(of weighting: Weighting) -> Double {
    if weighting == .identity { return Double(count) }
    let range = range
    var sum = 0.0
    for a in 0..<count {
      for b in 0..<count { sum += weighting.weight(a, b, in: self, range: range) }
    }
    return sum
  }
}
