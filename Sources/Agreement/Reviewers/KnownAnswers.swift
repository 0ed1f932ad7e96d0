/// How often is a reviewer right where the answer is known, and how often the same the second time?

/// Some of some tries.
public struct Share: Hashable, Sendable {
  /// How many succeeded.
  public internal(set) var successes = 0
  /// How many there were.
  public internal(set) var tries = 0

  /// Makes a share of so many tries.
  public init(successes: Int = 0, tries: Int = 0) {
    self.successes = successes
    self.tries = tries
  }

  /// The share that succeeded.
  public var figure: Figure {
    tries == 0 ? .undefined(.noOverlap) : .value(Double(successes) / Double(tries))
  }

  /// Wilson's interval of it.
  public var interval: Interval? { Interval(wilson: successes, of: tries) }

  /// Counts a try.
  public mutating func count(_ succeeds: Bool) {
    tries += 1
    if succeeds { successes += 1 }
  }
}

extension Study {
  /// How often each reviewer gave the known answer, by their numbers.
  ///
  /// `gold` holds the answer of every item, nil where none is known.
  public func accuracy(onGold gold: [Int?]) -> [Share] {
    var shares = [Share](repeating: Share(), count: ratings.reviewerCount)
    let rows = ratings.once
    for item in 0..<min(ratings.itemCount, gold.count) {
      guard let answer = gold[item] else { continue }
      for place in rows.range(of: item) {
        shares[Int(rows.reviewers[place])].count(Int(rows.values[place]) == answer)
      }
    }
    return shares
  }

  /// How often each reviewer gave an item the same value again, by their numbers: every repeated
  /// rating beside the one before it.
  public func selfAgreement() -> [Share] {
    var shares = [Share](repeating: Share(), count: ratings.reviewerCount)
    let rows = ratings.all
    if ratings.repeated == 0 { return shares }
    for item in 0..<ratings.itemCount {
      for place in rows.range(of: item).dropFirst()
      where rows.reviewers[place] == rows.reviewers[place - 1] {
        shares[Int(rows.reviewers[place])].count(rows.values[place] == rows.values[place - 1])
      }
    }
    return shares
  }
}
