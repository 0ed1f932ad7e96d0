/// How far do reviewers agree beyond chance, with any number of them and any gaps?

// Krippendorff, "Computing Krippendorff's alpha-reliability" (2011): one less the disagreement observed
// within items by the disagreement expected between all ratings. Items with one rating don't count.
// Values that were never used change nothing.

extension Tally {
  /// Alpha with one of the layout's distances.
  func alpha(distance: Int) -> Figure {
    coefficient(
      observed: observed(distance) / ratings,
      expected: layout.sum(ofDistance: distance, overPairsOf: counts) / (ratings * (ratings - 1))
    )
  }

  /// Alpha on an ordinal scale: the distance of two values is the square of how many ratings lie
  /// between their middles, so that it depends on how often each value was given.
  var ordinalAlpha: Figure {
    let ranks = middles
    var disagreement = 0.0
    for high in 0..<layout.domain.count {
      for low in 0..<high {
        let difference = ranks[high] - ranks[low]
        disagreement += coincidences(low, high) * difference * difference
      }
    }
    return coefficient(
      observed: disagreement / ratings,
      expected: Distance.squares(ranks, counts) / (ratings * (ratings - 1))
    )
  }

  // Where the middle of each value's ratings lies in all of them, from 0 to 1.
  private var middles: [Double] {
    var below = 0.0
    return counts.map { count in
      defer { below += count }
      return (below + count / 2) / ratings
    }
  }

  /// Nominal alpha of one question, whether a rating has the trait.
  func traitAlpha(_ trait: Int) -> Figure {
    let count = count(ofTrait: trait)
    return coefficient(
      observed: 2 * (count - agreement(onTrait: trait)) / ratings,
      expected: 2 * count * (ratings - count) / (ratings * (ratings - 1))
    )
  }
}
