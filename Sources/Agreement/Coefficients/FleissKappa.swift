/// How far do reviewers agree beyond chance where every item has the same number of ratings?

// Fleiss, "Measuring nominal scale agreement among many raters" (1971). Who rated which item does not
// matter. With unequal numbers it is not reported: alpha is for that.

extension Tally {
  /// Fleiss' kappa.
  var fleissKappa: Figure {
    guard layout.equalRatings != nil else { return .undefined(.unequalRatings) }
    let byChance = counts.reduce(0) { $0 + ($1 / ratings) * ($1 / ratings) }
    return coefficient(
      observed: 1 - sums[TallyLayout.alike] / pairable,
      expected: 1 - byChance
    )
  }
}
