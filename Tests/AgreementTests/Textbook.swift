// What do the coefficients give when they are written down slowly, as a textbook has them?

import Agreement

/// Every coefficient pair by pair, with no thought of speed.
enum Textbook {
  /// The values of an item, by reviewer.
  typealias Item = [Int: Int]

  static func percent(_ items: [Item]) -> Double? {
    let shares = items.filter { $0.count > 1 }.map { item in
      mean(pairs(Array(item.values)).map { $0 == $1 ? 1 : 0 })
    }
    return shares.isEmpty ? nil : mean(shares)
  }

  /// Krippendorff's alpha; the distance gets how often each value occurs in items with two ratings.
  static func alpha(_ items: [Item], _ distance: (Int, Int, [Int: Int]) -> Double) -> Double? {
    let units = items.map { Array($0.values) }.filter { $0.count > 1 }
    let all = units.flatMap { $0 }
    guard !all.isEmpty else { return nil }
    var counts: [Int: Int] = [:]
    for value in all { counts[value, default: 0] += 1 }
    var observed = 0.0
    for unit in units {
      observed +=
        pairs(unit).reduce(0) { $0 + distance($1.0, $1.1, counts) } / Double(unit.count - 1)
    }
    var expected = 0.0
    for (a, first) in counts {
      for (b, second) in counts { expected += Double(first * second) * distance(a, b, counts) }
    }
    let number = Double(all.count)
    if expected < 1e-12 { return nil }
    return 1 - observed / number / (expected / number / (number - 1))
  }

  static func nominal(_ a: Int, _ b: Int, _ counts: [Int: Int]) -> Double { a == b ? 0 : 1 }

  static func interval(_ a: Int, _ b: Int, _ counts: [Int: Int]) -> Double {
    Double((a - b) * (a - b))
  }

  static func ordinal(_ a: Int, _ b: Int, _ counts: [Int: Int]) -> Double {
    let (low, high) = (min(a, b), max(a, b))
    let between = (low...high).reduce(0) { $0 + (counts[$1] ?? 0) }
    let ends = Double((counts[low] ?? 0) + (counts[high] ?? 0)) / 2
    return (Double(between) - ends) * (Double(between) - ends)
  }

  /// Weighted kappa of a table of two reviewers, by distances to a power.
  static func kappa(_ table: [[Int]], power: Int) -> Double? {
    let number = Double(table.joined().reduce(0, +))
    var (observed, expected) = (0.0, 0.0)
    for row in table.indices {
      for column in table.indices {
        let step = abs(row - column)
        let distance = power == 0 ? (step == 0 ? 0 : 1) : (0..<power).reduce(1) { d, _ in d * step }
        let inRow = Double(table[row].reduce(0, +))
        let inColumn = Double(table.reduce(0) { $0 + $1[column] })
        observed += Double(distance * table[row][column])
        expected += Double(distance) * inRow * inColumn / number
      }
    }
    return expected < 1e-12 ? nil : 1 - observed / expected
  }

  /// The large-sample error of kappa as Fleiss, Cohen and Everitt print it for unweighted kappa.
  static func kappaError(_ table: [[Int]]) -> Double {
    let number = Double(table.joined().reduce(0, +))
    let shares = table.map { $0.map { Double($0) / number } }
    let rows = shares.map { $0.reduce(0, +) }
    let columns = shares.indices.map { column in shares.reduce(0) { $0 + $1[column] } }
    let observed = shares.indices.reduce(0) { $0 + shares[$1][$1] }
    let expected = zip(rows, columns).reduce(0) { $0 + $1.0 * $1.1 }
    let kappa = (observed - expected) / (1 - expected)
    var (same, other) = (0.0, 0.0)
    for row in shares.indices {
      for column in shares.indices {
        if row == column {
          let part = 1 - (rows[row] + columns[row]) * (1 - kappa)
          same += shares[row][row] * part * part
        } else {
          let part = columns[row] + rows[column]
          other += shares[row][column] * part * part
        }
      }
    }
    other *= (1 - kappa) * (1 - kappa)
    let mean = kappa - expected * (1 - kappa)
    return ((same + other - mean * mean) / number).squareRoot() / (1 - expected)
  }

  private static func pairs(_ values: [Int]) -> [(Int, Int)] {
    values.indices.flatMap { a in
      values.indices.filter { $0 != a }.map { (values[a], values[$0]) }
    }
  }

  private static func mean(_ numbers: [Double]) -> Double {
    numbers.reduce(0, +) / Double(numbers.count)
  }
}
