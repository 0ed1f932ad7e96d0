/// Does agreement change from one stretch of the work to the next?

// Windows hold the same number of jointly rated items, not the same number of days: otherwise a quiet
// week has a wide interval and looks like a change. Alpha moves when the mix of values moves, so that mix
// stands beside it.

/// A stretch of the work.
public struct AgreementWindow: Hashable, Sendable {
  /// The items, by number, in the order of the review.
  public let items: [Int]
  /// Alpha of them.
  public let alpha: Figure
  /// Its interval.
  public let spread: Spread
  /// How many of the ratings have each trait: a value, or a label of sets.
  public let traitCounts: [Int]
  /// How many ratings there are.
  public let ratings: Int
  /// Alpha less that of the window before; nil for the first.
  public let change: AgreementChange?
}

/// A difference between two windows.
public struct AgreementChange: Hashable, Sendable {
  /// The difference.
  public let figure: Figure
  /// Its interval, wider the more windows are compared, so that all of them together are wrong in 5
  /// of 100 cases only.
  public let interval: Interval?
  /// Makes a difference.
  public init(figure: Figure, interval: Interval?) {
    self.figure = figure
    self.interval = interval
  }

  /// Whether the interval has no zero in it: then something changed.
  public var isFlagged: Bool { interval?.excludesZero ?? false }
}

extension Study {
  /// Windows of `size` jointly rated items each; what is left at the end and fills none is left out.
  ///
  /// `order` holds all items as they were reviewed, an item standing where its second rating came.
  public func windows(
    of size: Int,
    order: [Int],
    replicates: Int,
    seed: UInt64
  ) -> [AgreementWindow] {
    let joint = order.filter { item in
      patterns.ofItem[item] >= 0 && patterns.values(of: Int(patterns.ofItem[item])).count > 1
    }
    let number = joint.count / max(1, size)
    var windows: [AgreementWindow] = []
    var before: [Double] = []
    for window in 0..<number {
      let items = Array(joint[window * size..<(window + 1) * size])
      let resamples = resampling(items: items, replicates: replicates, seed: seed &+ UInt64(window))
      let alphas = resamples.values(.alpha)
      var sums = [Double](repeating: 0, count: layout.size)
      let (alpha, spread) = alpha(of: items, in: &sums, resamples)
      windows.append(
        AgreementWindow(
          items: items,
          alpha: alpha,
          spread: spread,
          traitCounts: (0..<ratings.domain.traitCount).map { Int(sums[layout.traits + $0]) },
          ratings: Int(sums[TallyLayout.ratings]),
          change: windows.last.map {
            Self.change(
              from: ($0.alpha, $0.spread, before),
              to: (alpha, spread, alphas),
              comparisons: number - 1
            )
          }
        )
      )
      before = alphas
    }
    return windows
  }

  private func alpha(
    of items: [Int],
    in sums: inout [Double],
    _ resamples: Resampling
  ) -> (Figure, Spread) {
    let spread = resamples.spread(.alpha)
    return sums.withUnsafeMutableBufferPointer { sums in
      guard let start = sums.baseAddress else { return (.undefined(.noOverlap), spread) }
      for item in items {
        layout.add(patterns.values(of: Int(patterns.ofItem[item])), weight: 1, to: start)
      }
      let tally = Tally(layout: layout, sums: UnsafeBufferPointer(sums))
      return (tally.figure(.alpha), spread.orWilson(of: .alpha, tally))
    }
  }

  private static func change(
    from old: (alpha: Figure, spread: Spread, resamples: [Double]),
    to new: (alpha: Figure, spread: Spread, resamples: [Double]),
    comparisons: Int
  ) -> AgreementChange {
    switch (old.alpha, new.alpha) {
    case (.value(let before), .value(let after)):
      let differences = zip(new.resamples, old.resamples).map { $0.0 - $0.1 }
      var interval = Interval(
        percentilesOf: differences,
        outside: 0.05 / Double(max(1, comparisons))
      )
      if let drawn = interval, drawn.isStill, let old = old.spread.interval,
        let new = new.spread.interval
      {
        interval = Interval(low: new.low - old.high, high: new.high - old.low)
      }
      return AgreementChange(figure: .value(after - before), interval: interval)
    case (.undefined, _): return AgreementChange(figure: old.alpha, interval: nil)
    case (_, .undefined): return AgreementChange(figure: new.alpha, interval: nil)
    }
  }
}
