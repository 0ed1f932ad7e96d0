/// Which items can't be told apart, since the same reviewers gave them the same values?

/// Items grouped by who said what: models of reviewers look at each group once.
struct AnswerPatterns: Sendable {
  /// How many reviewers there are.
  let reviewers: Int
  /// The values that occur, by number; only they can be true.
  let used: [Int]
  /// How many items have each pattern.
  private(set) var weights: [Int] = []
  /// The pattern of each item; -1 for an item without ratings.
  private(set) var ofItem: [Int32]
  private var lists = ListIndex()

  var count: Int { lists.count }
  /// How many items have ratings.
  var items: Int { weights.reduce(0, +) }

  /// Every rating counts, repeated ones too.
  init(_ ratings: Ratings) {
    reviewers = ratings.reviewerCount
    let rows = ratings.all
    var isUsed = [Bool](repeating: false, count: ratings.domain.count)
    for value in rows.values { isUsed[Int(value)] = true }
    used = isUsed.indices.filter { isUsed[$0] }
    var number = [Int32](repeating: 0, count: isUsed.count)
    for (place, value) in used.enumerated() { number[value] = Int32(place) }
    ofItem = [Int32](repeating: -1, count: ratings.itemCount)
    var answers: [Int32] = []
    for item in 0..<ratings.itemCount {
      let places = rows.range(of: item)
      if places.isEmpty { continue }
      answers.removeAll(keepingCapacity: true)
      for place in places {
        answers.append(rows.reviewers[place] * Int32(used.count) + number[Int(rows.values[place])])
      }
      let pattern = answers.withUnsafeBufferPointer { lists.index(of: $0) }
      ofItem[item] = Int32(pattern)
      if pattern == weights.count { weights.append(1) } else { weights[pattern] += 1 }
    }
  }

  /// Lends each pattern's answers, `reviewer * used.count + value` each.
  func forEach(_ body: (_ pattern: Int, _ answers: UnsafeBufferPointer<Int32>) -> Void) {
    lists.elements.withUnsafeBufferPointer { all in
      for pattern in 0..<count {
        body(pattern, UnsafeBufferPointer(rebasing: all[lists.range(of: pattern)]))
      }
    }
  }
}
