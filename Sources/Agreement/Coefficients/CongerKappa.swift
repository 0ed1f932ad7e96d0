/// How far do several reviewers agree beyond the chance of each one's own habits?

// Conger, "Integration and generalization of kappas for multiple raters" (1980). With two reviewers it is
// Cohen's kappa; with gaps each reviewer's habits are those of the items they rated.

extension Study {
  /// Conger's kappa.
  public var congerKappa: Figure {
    if ratings.domain.scale == .set { return .undefined(.otherScale) }
    guard let agreed = figure(.percentAgreement).value else { return .undefined(.noOverlap) }
    let habits = habits()
    let reviewers = Double(habits.count)
    if reviewers < 2 { return .undefined(.noOverlap) }
    var byChance = 0.0
    for value in 0..<ratings.domain.count {
      let mean = habits.reduce(0) { $0 + $1[value] } / reviewers
      let spread = habits.reduce(0) { $0 + ($1[value] - mean) * ($1[value] - mean) }
      byChance += mean * mean - spread / (reviewers - 1) / reviewers
    }
    return coefficient(observed: 1 - agreed, expected: 1 - byChance)
  }

  // How often each reviewer gave each value; reviewers without ratings are left out.
  private func habits() -> [[Double]] {
    let count = ratings.domain.count
    var numbers = [Int](repeating: 0, count: ratings.reviewerCount * count)
    for (reviewer, value) in zip(ratings.once.reviewers, ratings.once.values) {
      numbers[Int(reviewer) * count + Int(value)] += 1
    }
    return (0..<ratings.reviewerCount).compactMap { reviewer in
      let own = numbers[reviewer * count..<(reviewer + 1) * count]
      let all = Double(own.reduce(0, +))
      return all == 0 ? nil : own.map { Double($0) / all }
    }
  }
}
