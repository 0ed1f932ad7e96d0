// How does a test write ratings down the way that papers print them?

import Agreement

/// Ratings as papers print them.
enum Sheet {
  /// A row for each reviewer, a column for each item; nil where a rating is missing.
  static func reviewers(_ rows: [[Int?]], in domain: Domain) -> Study {
    var builder = RatingsBuilder()
    for (reviewer, row) in rows.enumerated() {
      for (item, value) in row.enumerated() {
        if let value { builder.add(item: item, reviewer: reviewer, value: value) }
      }
    }
    return Study(builder.ratings(in: domain))
  }

  /// A row for each item: how many reviewers gave each value.
  static func counts(_ rows: [[Int]]) -> Study {
    var builder = RatingsBuilder()
    for (item, row) in rows.enumerated() {
      var reviewer = 0
      for (value, count) in row.enumerated() {
        for _ in 0..<count {
          builder.add(item: item, reviewer: reviewer, value: value)
          reviewer += 1
        }
      }
    }
    return Study(builder.ratings(in: .nominal(rows.first?.count ?? 0)))
  }

  /// A row for each value of the first reviewer, a column for each of the second: numbers of items.
  static func table(_ rows: [[Int]], in domain: Domain? = nil) -> Study {
    var builder = RatingsBuilder()
    var item = 0
    for (first, row) in rows.enumerated() {
      for (second, count) in row.enumerated() {
        for _ in 0..<count {
          builder.add(item: item, reviewer: 0, value: first)
          builder.add(item: item, reviewer: 1, value: second)
          item += 1
        }
      }
    }
    return Study(builder.ratings(in: domain ?? .nominal(rows.count)))
  }
}

extension Study {
  /// Kappa of the only pair of reviewers.
  func kappa(_ weighting: Weighting = .identity) -> Double? {
    pairTables().first?.kappa(weighting, in: ratings.domain).figure.value
  }
}

/// Whether a number is another but for what was rounded away.
func near(_ number: Double?, _ expected: Double, within tolerance: Double = 1e-9) -> Bool {
  number.map { abs($0 - expected) <= tolerance } ?? false
}
