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

extension Tally {
  /// A coefficient of these items.
  func figure(_ coefficient: Coefficient) -> Figure {
    if pairable == 0 { return .undefined(.noOverlap) }
    switch coefficient {
    case .percentAgreement: return .value(sums[TallyLayout.alike] / pairable)
    case .percentNear:
      return layout.domain.scale == .ordinal || layout.domain.scale == .interval
        ? .value(sums[TallyLayout.near] / pairable) : .undefined(.otherScale)
    case .fleissKappa: return fleissKappa
    case .alpha: return layout.domain.scale == .ordinal ? ordinalAlpha : alpha(distance: 0)
    case .alphaJaccard:
      return layout.domain.scale == .set ? alpha(distance: 1) : .undefined(.otherScale)
    case .specificAgreement(let trait): return specificAgreement(trait)
    case .traitAlpha(let trait): return traitAlpha(trait)
    }
  }
}
