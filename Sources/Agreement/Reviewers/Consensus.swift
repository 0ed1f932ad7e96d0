/// How does each reviewer compare with what most of the others say?

// Leave one out: the reviewer's own rating is no part of the majority it is held against, since with
// three reviewers it would decide most majorities itself. Ties have no majority and don't count.

/// A reviewer beside the majority of the others.
public struct Consensus: Hashable, Sendable {
  /// How many items were compared: three ratings or more, and a majority among the others.
  public internal(set) var compared = 0
  /// On how many of them the reviewer said what the majority said.
  public internal(set) var equal = 0
  /// How many items were left out, since the others had no majority.
  public internal(set) var ties = 0
  /// How often the reviewer said the second value where the majority said the first, row by row; empty
  /// where there are more than 64 values, or very many reviewers.
  public internal(set) var confusion: [Int] = []
  /// How far the reviewer's values lie above the majority's, on average; for ordered values.
  public internal(set) var meanDifference: Figure = .undefined(.otherScale)

  /// The share of items with the majority's value.
  public var accuracy: Figure {
    compared == 0 ? .undefined(.noMajority) : .value(Double(equal) / Double(compared))
  }

  /// Wilson's interval of it.
  public var interval: Interval? { Interval(wilson: equal, of: compared) }
}

extension Study {
  // With more values than these a table of confusions is too large to be read or kept.
  private static let mostConfused = 64
  private static let mostConfusions = 1 << 22

  /// Every reviewer beside the majority of the others, by their numbers.
  ///
  /// A set counts as a whole; how labels differ is told by their own alphas.
  public func consensus() -> [Consensus] {
    let values = ratings.domain.count
    let isTabled =
      ratings.domain.scale != .set && values <= Self.mostConfused
      && values * values * ratings.reviewerCount <= Self.mostConfusions
    var answers = [Consensus](repeating: Consensus(), count: ratings.reviewerCount)
    if isTabled {
      for reviewer in answers.indices {
        answers[reviewer].confusion = [Int](repeating: 0, count: values * values)
      }
    }
    var differences = [Double](repeating: 0, count: ratings.reviewerCount)
    forEachComparison { reviewer, own, majority in
      guard let majority else { return answers[reviewer].ties += 1 }
      answers[reviewer].compared += 1
      if own == majority { answers[reviewer].equal += 1 }
      if isTabled { answers[reviewer].confusion[majority * values + own] += 1 }
      if !ratings.domain.positions.isEmpty {
        differences[reviewer] += ratings.domain.positions[own] - ratings.domain.positions[majority]
      }
    }
    if ratings.domain.scale == .ordinal || ratings.domain.scale == .interval {
      for (reviewer, difference) in differences.enumerated() {
        let number = answers[reviewer].compared
        answers[reviewer].meanDifference =
          number == 0 ? .undefined(.noMajority) : .value(difference / Double(number))
      }
    }
    return answers
  }

  // Every rating of an item with three or more, beside the majority of the others if there is one.
  private func forEachComparison(_ body: (Int, Int, Int?) -> Void) {
    let rows = ratings.once
    var runs: [(value: Int, count: Int)] = []
    for item in 0..<ratings.itemCount {
      let places = rows.range(of: item)
      guard places.count > 2 else { continue }
      runs.removeAll(keepingCapacity: true)
      for run in patterns.runs(of: Int(patterns.ofItem[item])) { runs.append(run) }
      for place in places {
        let own = Int(rows.values[place])
        body(Int(rows.reviewers[place]), own, Self.majority(runs, without: own))
      }
    }
  }

  // The value that most gave, one rating of `own` taken out; nil where two are even.
  private static func majority(_ runs: [(value: Int, count: Int)], without own: Int) -> Int? {
    var (best, most, isTie) = (-1, 0, false)
    for (value, all) in runs {
      let count = value == own ? all - 1 : all
      if count > most {
        (best, most, isTie) = (value, count, false)
      } else if count == most {
        isTie = true
      }
    }
    return isTie || most == 0 ? nil : best
  }
}
