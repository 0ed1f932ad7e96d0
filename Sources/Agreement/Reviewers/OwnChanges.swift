/// Whose is it, when pairs of reviewers agree less often than before?

/// Two reviewers' equal answers to the items they share, before and after.
public struct PairChange: Hashable, Sendable {
  let first: Int
  let second: Int
  let before: Share
  let after: Share

  /// Makes a change between two reviewers by their numbers; each share has tries.
  public init(_ first: Int, _ second: Int, before: Share, after: Share) {
    precondition(before.tries > 0 && after.tries > 0)
    self.first = first
    self.second = second
    self.before = before
    self.after = after
  }

  var difference: Double {
    Double(after.successes) / Double(after.tries) - Double(before.successes) / Double(before.tries)
  }

  // A share of all or none is not taken for certain.
  var variance: Double { Self.variance(before) + Self.variance(after) }

  private static func variance(_ share: Share) -> Double {
    let tries = Double(share.tries)
    let part = (Double(share.successes) + 1) / (tries + 2)
    return part * (1 - part) / tries
  }
}

extension Interval {
  /// The interval of a second share less a first one; nil where one has no tries.
  ///
  /// Of one of several comparisons, `among` of them, that are wrong in 5 of 100 cases all together.
  init?(from before: Share, to after: Share, among count: Int = 1) {
    guard before.tries > 0, after.tries > 0 else { return nil }
    let change = PairChange(0, 1, before: before, after: after)
    let half = Self.normal(among: count) * change.variance.squareRoot()
    self.init(low: change.difference - half, high: change.difference + half)
  }

  static func normal(among count: Int) -> Double {
    StudentT.quantile(1 - 0.025 / Double(max(1, count)), degrees: 1e7)
  }
}

/// What of the changes between pairs is each reviewer's own.
public enum OwnChanges {
  /// The interval of each reviewer's own change, by their numbers, if that of a pair is the sum of
  /// both; all together wrong in 5 of 100 cases.
  ///
  /// By weighted least squares. Nil for who is in no pair, and for all where pairs don't tell: of two
  /// reviewers nobody can say whose change it is; it takes three who all share items.
  public static func intervals(_ pairs: [PairChange], reviewers: Int) -> [Interval?] {
    let known = Set(pairs.flatMap { [$0.first, $0.second] }).sorted()
    var places = [Int](repeating: 0, count: reviewers)
    for (place, reviewer) in known.enumerated() { places[reviewer] = place }
    var equations = NormalEquations(count: known.count)
    for pair in pairs { equations.add(places[pair.first], places[pair.second], pair) }
    var intervals = [Interval?](repeating: nil, count: reviewers)
    guard let solved = equations.solved() else { return intervals }
    let normal = Interval.normal(among: known.count)
    for (place, reviewer) in known.enumerated() {
      let half = normal * solved[place].variance.squareRoot()
      let change = solved[place].change
      intervals[reviewer] = Interval(low: change - half, high: change + half)
    }
    return intervals
  }
}

/// The normal equations, with the identity and the right side beside them.
private struct NormalEquations {
  // A row of `2 * count + 1` numbers for each reviewer.
  private var rows: [[Double]]
  private let count: Int

  init(count: Int) {
    self.count = count
    rows = (0..<count).map { row in
      (0...2 * count).map { $0 == count + row ? 1 : 0 }
    }
  }

  mutating func add(_ a: Int, _ b: Int, _ pair: PairChange) {
    let weight = 1 / pair.variance
    for (row, other) in [(a, b), (b, a)] {
      rows[row][row] += weight
      rows[row][other] += weight
      rows[row][2 * count] += weight * pair.difference
    }
  }

  /// The solution with its variances; nil where it is not the only one.
  func solved() -> [(change: Double, variance: Double)]? {
    var rows = rows
    for column in 0..<count {
      let pivot = (column..<count).max { abs(rows[$0][column]) < abs(rows[$1][column]) } ?? column
      guard abs(rows[pivot][column]) > 1e-6 else { return nil }
      rows.swapAt(pivot, column)
      let divisor = rows[column][column]
      rows[column] = rows[column].map { $0 / divisor }
      for row in 0..<count where row != column && rows[row][column] != 0 {
        let factor = rows[row][column]
        for place in rows[row].indices { rows[row][place] -= factor * rows[column][place] }
      }
    }
    return (0..<count).map { (rows[$0][2 * count], max(0, rows[$0][count + $0])) }
  }
}
