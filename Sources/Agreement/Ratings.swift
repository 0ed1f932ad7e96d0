/// Who gave which value to which item?

/// Ratings coded as whole numbers: items, reviewers and values each counted from 0.
///
/// A missing rating is not there; nothing is put in its place. Where a reviewer rated an item several
/// times, one rating counts, by `Repeats`; all of them stay in `all`.
public struct Ratings: Sendable {
  /// What may be chosen.
  public let domain: Domain
  /// How many items there are, also those that nobody rated.
  public let itemCount: Int
  /// How many reviewers there are.
  public let reviewerCount: Int
  /// One rating for an item and a reviewer.
  public let once: RatingRows
  /// Every rating, repeated ones in the order they came.
  public let all: RatingRows

  /// How many ratings don't count, since the same reviewer rated the item before or after.
  public var repeated: Int { all.count - once.count }
}

/// Which rating counts where a reviewer rated an item several times.
public enum Repeats: String, CaseIterable, Sendable {
  /// The first.
  case first
  /// The last.
  case last
}

/// Ratings item after item, within an item by reviewer.
public struct RatingRows: Sendable {
  /// Where each item's ratings begin, and the end of the last: one more than there are items.
  public internal(set) var starts: [Int32]
  /// Who gave each rating.
  public internal(set) var reviewers: [Int32]
  /// The value of each rating.
  public internal(set) var values: [Int32]

  /// How many ratings there are.
  public var count: Int { values.count }

  /// The places of an item's ratings.
  public func range(of item: Int) -> Range<Int> { Int(starts[item])..<Int(starts[item + 1]) }
}

/// Takes ratings in any order and sorts them by item and reviewer.
public struct RatingsBuilder: Sendable {
  private var items: [Int32] = []
  private var reviewers: [Int32] = []
  private var values: [Int32] = []
  private var itemCount = 0
  private var reviewerCount = 0

  /// Begins without ratings.
  public init() {}

  /// Takes ratings that stand in columns, row by row; the columns have the same length.
  public init(items: [Int32], reviewers: [Int32], values: [Int32]) {
    precondition(items.count == reviewers.count && items.count == values.count)
    self.items = items
    self.reviewers = reviewers
    self.values = values
    itemCount = Int(items.max() ?? -1) + 1
    reviewerCount = Int(reviewers.max() ?? -1) + 1
  }

  /// Takes one rating.
  public mutating func add(item: Int, reviewer: Int, value: Int) {
    items.append(Int32(item))
    reviewers.append(Int32(reviewer))
    values.append(Int32(value))
    itemCount = max(itemCount, item + 1)
    reviewerCount = max(reviewerCount, reviewer + 1)
  }

  /// The ratings, sorted in time that grows with their number; every value taken is below the domain's
  /// count.
  public consuming func ratings(in domain: Domain, keeping repeats: Repeats = .last) -> Ratings {
    let all = sorted()
    return Ratings(
      domain: domain,
      itemCount: itemCount,
      reviewerCount: reviewerCount,
      once: all.once(keeping: repeats),
      all: all
    )
  }

  /// The places, in the order taken, of the first rating that repeats an earlier one, and of that one;
  /// nil when there is none.
  public func firstRepeat() -> (earlier: Int, later: Int)? {
    var seen: [Int64: Int] = [:]
    for place in items.indices {
      let key = Int64(items[place]) << 32 | Int64(reviewers[place])
      if let earlier = seen.updateValue(place, forKey: key) { return (earlier, place) }
    }
    return nil
  }

  private func sorted() -> RatingRows {
    var starts = [Int32](repeating: 0, count: itemCount + 1)
    for item in items { starts[Int(item) + 1] += 1 }
    for item in 0..<itemCount { starts[item + 1] += starts[item] }
    var rows = RatingRows(
      starts: starts,
      reviewers: [Int32](repeating: 0, count: items.count),
      values: [Int32](repeating: 0, count: items.count)
    )
    for place in items.indices {
      let item = Int(items[place])
      let target = Int(starts[item])
      starts[item] += 1
      rows.reviewers[target] = reviewers[place]
      rows.values[target] = values[place]
    }
    rows.sortByReviewer()
    return rows
  }
}

extension RatingRows {
  // Sorts within each item and keeps the order of what one reviewer repeats; items have few ratings.
  mutating func sortByReviewer() {
    starts.withUnsafeBufferPointer { starts in
      reviewers.withUnsafeMutableBufferPointer { reviewers in
        values.withUnsafeMutableBufferPointer { values in
          for item in 0..<max(0, starts.count - 1) {
            for place in Int(starts[item])..<Int(starts[item + 1]) {
              let (reviewer, value) = (reviewers[place], values[place])
              var hole = place
              while hole > Int(starts[item]), reviewers[hole - 1] > reviewer {
                reviewers[hole] = reviewers[hole - 1]
                values[hole] = values[hole - 1]
                hole -= 1
              }
              reviewers[hole] = reviewer
              values[hole] = value
            }
          }
        }
      }
    }
  }

  // Of several ratings by one reviewer of one item, one; the same rows where nothing is repeated.
  func once(keeping repeats: Repeats) -> RatingRows {
    guard hasRepeats else { return self }
    var kept = RatingRows(starts: [0], reviewers: [], values: [])
    for item in 0..<starts.count - 1 {
      let places = range(of: item)
      for place in places {
        let isRepeat =
          repeats == .first
          ? place > places.lowerBound && reviewers[place - 1] == reviewers[place]
          : place + 1 < places.upperBound && reviewers[place + 1] == reviewers[place]
        if isRepeat { continue }
        kept.reviewers.append(reviewers[place])
        kept.values.append(values[place])
      }
      kept.starts.append(Int32(kept.values.count))
    }
    return kept
  }

  private var hasRepeats: Bool {
    (0..<max(0, starts.count - 1)).contains { item in
      let places = range(of: item)
      return places.dropFirst().contains { reviewers[$0 - 1] == reviewers[$0] }
    }
  }
}
