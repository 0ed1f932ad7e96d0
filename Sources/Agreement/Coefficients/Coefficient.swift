/// Which coefficients follow from the values of each item, no matter who gave them?

/// What can be computed of items and of every resample of them.
public enum Coefficient: Hashable, Sendable {
  /// The share of equal pairs, averaged over items.
  case percentAgreement
  /// The same, values one step apart counted as equal; ordinal and interval scales.
  case percentNear
  /// Fleiss' kappa.
  case fleissKappa
  /// Krippendorff's alpha on the ratings' own scale; for sets with MASI's distance.
  case alpha
  /// Krippendorff's alpha of sets with Jaccard's distance.
  case alphaJaccard
  /// How often another reviewer says what one says: of a value, or of a label of sets.
  case specificAgreement(Int)
  /// Krippendorff's alpha of one question: this value or another, this label or not.
  case traitAlpha(Int)
}

extension Coefficient {
  // Whether it is made for values of a scale.
  fileprivate func isOf(_ scale: Scale) -> Bool {
    switch self {
    case .percentNear: scale == .ordinal || scale == .interval
    case .alphaJaccard: scale == .set
    case .fleissKappa: scale != .set
    case .percentAgreement, .alpha, .specificAgreement, .traitAlpha: true
    }
  }
}

extension Tally {
  /// A coefficient of these items.
  func figure(_ coefficient: Coefficient) -> Figure {
    if !coefficient.isOf(layout.domain.scale) { return .undefined(.otherScale) }
    if pairable == 0 { return .undefined(.noOverlap) }
    switch coefficient {
    case .percentAgreement: return .value(sums[TallyLayout.alike] / pairable)
    case .percentNear: return .value(sums[TallyLayout.near] / pairable)
    case .fleissKappa: return fleissKappa
    case .alpha: return layout.domain.scale == .ordinal ? ordinalAlpha : alpha(distance: 0)
    case .alphaJaccard: return alpha(distance: 1)
    case .specificAgreement(let trait): return specificAgreement(trait)
    case .traitAlpha(let trait): return traitAlpha(trait)
    }
  }
}
