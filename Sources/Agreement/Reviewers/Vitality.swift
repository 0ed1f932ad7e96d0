/// What would agreement be without one of the reviewers?

extension Study {
  /// Alpha of all less alpha without each reviewer, by their numbers: above 0 for who lifts agreement.
  ///
  /// Nothing is counted anew: what a reviewer adds to the sums is taken out of them, pattern by pattern.
  public func vitality() -> [Figure] {
    let domain = ratings.domain
    // Labels of sets play no part in alpha, and without them sums are cheap.
    let plain =
      domain.scale == .set
      ? TallyLayout(
        .sets(domain.sets, labels: 0),
        distances: Array(layout.distances.prefix(1)),
        equalRatings: nil
      ) : layout
    let whole = plain.sums(over: patterns)
    let alpha = figure(.alpha)
    var changes = PatternChanges(patterns)
    let items = itemsByReviewer()
    return (0..<ratings.reviewerCount).map { reviewer in
      for (item, value) in items[reviewer] {
        changes.takeOut(value, of: Int(patterns.ofItem[item]))
      }
      let sums = changes.applied(to: whole, plain, patterns)
      let without = sums.withUnsafeBufferPointer {
        Tally(layout: plain, sums: $0).figure(.alpha)
      }
      switch (alpha, without) {
      case (.value(let all), .value(let rest)): return .value(all - rest)
      case (.undefined, _): return alpha
      case (_, .undefined): return without
      }
    }
  }

  // The items that each reviewer rated, with the values.
  private func itemsByReviewer() -> ItemsByReviewer { ItemsByReviewer(ratings) }
}

/// The ratings of each reviewer.
struct ItemsByReviewer {
  private var starts: [Int]
  private var ratings: [(item: Int32, value: Int32)]

  init(_ all: Ratings) {
    let rows = all.once
    starts = [Int](repeating: 0, count: all.reviewerCount + 1)
    for reviewer in rows.reviewers { starts[Int(reviewer) + 1] += 1 }
    for reviewer in 0..<all.reviewerCount { starts[reviewer + 1] += starts[reviewer] }
    ratings = Array(repeating: (0, 0), count: rows.count)
    var next = starts
    for item in 0..<all.itemCount {
      for place in rows.range(of: item) {
        let reviewer = Int(rows.reviewers[place])
        ratings[next[reviewer]] = (Int32(item), rows.values[place])
        next[reviewer] += 1
      }
    }
  }

  subscript(reviewer: Int) -> some Sequence<(item: Int, value: Int32)> {
    ratings[starts[reviewer]..<starts[reviewer + 1]].lazy.map { (Int($0.item), $0.value) }
  }
}

/// How often one value is taken out of each pattern.
private struct PatternChanges {
  // For each pattern and each place in it, how often the value at that place is taken out.
  private var counts: [Int32]
  private var starts: [Int]
  private var touched: [(pattern: Int, place: Int)] = []
  private let patterns: Patterns

  init(_ patterns: Patterns) {
    self.patterns = patterns
    starts = [0]
    for pattern in 0..<patterns.count {
      starts.append(starts[pattern] + patterns.values(of: pattern).count)
    }
    counts = [Int32](repeating: 0, count: starts.last ?? 0)
  }

  mutating func takeOut(_ value: Int32, of pattern: Int) {
    let values = patterns.values(of: pattern)
    guard let place = values.firstIndex(of: value) else { return }
    let slot = starts[pattern] + place - values.startIndex
    if counts[slot] == 0 { touched.append((pattern, place - values.startIndex)) }
    counts[slot] += 1
  }

  // The sums without what was taken out, which is forgotten.
  mutating func applied(
    to whole: [Double],
    _ layout: TallyLayout,
    _ patterns: Patterns
  ) -> [Double] {
    var sums = whole
    sums.withUnsafeMutableBufferPointer { sums in
      guard let start = sums.baseAddress else { return }
      for (pattern, place) in touched {
        let slot = starts[pattern] + place
        let weight = Double(counts[slot])
        counts[slot] = 0
        var values = patterns.values(of: pattern)
        layout.add(values, weight: -weight, to: start)
        values.remove(at: values.startIndex + place)
        if !values.isEmpty { layout.add(values, weight: weight, to: start) }
      }
    }
    touched.removeAll(keepingCapacity: true)
    return sums
  }
}
