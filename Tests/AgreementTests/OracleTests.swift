// Do all cases with answers that several programs agreed on get these answers?

import Agreement
import Testing

@Suite struct OracleTests {
  @Test(arguments: OracleCase.all)
  func `a case gets the answers that other programs gave`(_ oracle: OracleCase) {
    let (study, names) = oracle.study()
    for (name, expected) in oracle.expected where name != "dawidSkeneLabels" {
      let figure = Self.figure(name, study)
      if let number = expected.number {
        #expect(near(figure?.value, number, within: oracle.tolerance), "\(name)")
      } else {
        #expect(figure?.reason != nil, "\(name)")
      }
    }
    for (name, expected) in oracle.extra {
      guard let number = expected.number, let figure = Self.figure(name, study) else { continue }
      #expect(near(figure.value, number, within: oracle.tolerance), "\(name)")
    }
    checkTraits(oracle, study, names)
    checkPairs(oracle, study, names)
  }

  private func checkTraits(_ oracle: OracleCase, _ study: Study, _ names: OracleCase.Names) {
    let values = oracle.extra["perCategory"]?.members.mapValues(\.members) ?? [:]
    let labels = oracle.extra["perLabelAlpha"]?.members ?? [:]
    let counts = study.traitCounts
    for (trait, name) in names.values.enumerated() {
      let key = name.hasSuffix(".0") ? String(name.dropLast(2)) : name
      for (figure, expected) in [
        (study.figure(.traitAlpha(trait)), values[key]?["alpha"] ?? labels[key]),
        (study.figure(.specificAgreement(trait)), values[key]?["specificAgreement"]),
      ] {
        guard let number = expected?.number else { continue }
        #expect(near(figure.value, number, within: oracle.tolerance), "\(name)")
      }
      if let number = values[key]?["n"]?.number {
        #expect(Double(counts[trait]) == number)
      }
    }
  }

  private func checkPairs(_ oracle: OracleCase, _ study: Study, _ names: OracleCase.Names) {
    let pairs = oracle.extra["pairwise"]?.members.mapValues(\.members) ?? [:]
    for table in study.pairTables() where !pairs.isEmpty {
      let (a, b) = (names.reviewers[table.first], names.reviewers[table.second])
      guard let pair = pairs["\(a)|\(b)"] ?? pairs["\(b)|\(a)"] else { continue }
      #expect(pair["n"]?.number == Double(table.count))
      let kappa = table.kappa(.identity, in: study.ratings.domain).figure
      if let number = pair["cohenKappa"]?.number {
        #expect(near(kappa.value, number, within: oracle.tolerance), "\(a) and \(b)")
      } else {
        #expect(kappa.reason != nil, "\(a) and \(b)")
      }
    }
  }

  /// The figure that the collection calls by a name; nil for what is no single figure.
  private static func figure(_ name: String, _ study: Study) -> Figure? {
    switch name {
    case "percentAgreement": study.figure(.percentAgreement)
    case "fleissKappa": study.figure(.fleissKappa)
    case "krippendorffAlpha", "alphaMASI": study.figure(.alpha)
    case "alphaJaccard": study.figure(.alphaJaccard)
    case "cohenKappa": study.cohenKappa(.identity).figure
    case "weightedKappaLinear": study.cohenKappa(.linear).figure
    case "weightedKappaQuadratic": study.cohenKappa(.quadratic).figure
    case "congerKappa": study.congerKappa
    case "gwetAC1": study.gwet(.identity).figure
    case "gwetAC1SE": study.gwet(.identity).standardError
    case "gwetAC2": study.gwet(.quadratic).figure
    case "gwetAC2SE": study.gwet(.quadratic).standardError
    case "gwetAC2Linear": study.gwet(.linear).figure
    case "gwetAC2Ordinal": study.gwet(.ordinal).figure
    default: nil
    }
  }
}
