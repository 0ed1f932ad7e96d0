/// When one reviewer says a value, how often does another one say it of the same item?

// Spitzer and Fleiss (1974), Cicchetti and Feinstein (1990); for any number of reviewers. It is not
// corrected for chance and shows which values need clearer rules.

extension Tally {
  /// Specific agreement on a value, or on a label of sets.
  func specificAgreement(_ trait: Int) -> Figure {
    let count = count(ofTrait: trait)
    return count == 0 ? .undefined(.noVariation) : .value(agreement(onTrait: trait) / count)
  }
}
