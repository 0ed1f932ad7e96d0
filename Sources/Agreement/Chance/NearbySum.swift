/// How is the distance over all pairs of ratings had quickly, where resamples differ but little?

/// The distance summed over all pairs of ratings, from its slopes at counts that are near.
///
/// With many different sets the exact sum costs their number squared for each resample. What the slopes
/// leave out is of the order of one by the number of ratings.
struct NearbySum: Sendable {
  // The distance of each value to all ratings.
  private let slopes: [Double]
  private let sum: Double
  private let ratings: Double

  init(_ distance: Distance, at counts: UnsafeBufferPointer<Double>) {
    slopes = counts.indices.map { distance.distances(from: $0, to: counts) }
    sum = zip(slopes, counts).reduce(0) { $0 + $1.0 * $1.1 }
    ratings = counts.reduce(0, +)
  }

  func sum(overPairsOf counts: UnsafeBufferPointer<Double>) -> Double {
    guard ratings > 0 else { return 0 }
    let share = counts.reduce(0, +) / ratings
    let linear = zip(slopes, counts).reduce(0) { $0 + $1.0 * $1.1 }
    return 2 * share * linear - share * share * sum
  }
}
