/// Which rows has a report of agreement as a table?

import Agreement
import Workflow

/// A report as CSV: a row for each figure, with what it is of.
struct AgreementCSV {
  private let measured: MeasuredRatings
  private let report: AgreementReport
  // The question that the rows are about, where there are several.
  private let question: String?
  private let showsPersons: Bool

  /// Rows of ratings; of one question to a team where it is named.
  init(
    _ measured: MeasuredRatings,
    _ report: AgreementReport,
    question: String? = nil,
    showsPersons: Bool = true
  ) {
    self.measured = measured
    self.report = report
    self.question = question
    self.showsPersons = showsPersons
  }

  /// The heading of every row.
  static let heading = "figure,of,value,low,high,n,undefined"

  /// Prints the heading and every row.
  func print() {
    Console.line(Self.heading)
    printRows()
  }

  /// Prints what of a team's ratings is in no figure.
  static func print(_ leftOut: LeftOutRatings) {
    for (name, count) in [
      ("corrections", leftOut.corrections), ("informed", leftOut.informed),
      ("takenBack", leftOut.takenBack), ("waiting", leftOut.waiting),
    ] {
      Console.line(",leftOut,\(name),\(count),,,\(count),")
    }
  }

  /// Prints every row.
  func printRows() {
    coefficients()
    for (name, trait) in zip(measured.traits, report.traits) {
      row("alpha", of: name, trait.alpha.figure, trait.alpha.interval, trait.pairable)
      row(
        "specificAgreement",
        of: name,
        trait.specific.figure,
        trait.specific.interval,
        trait.pairable
      )
    }
    if showsPersons { persons() }
  }

  private func persons() {
    for pair in report.pairs {
      let name = measured.reviewers[pair.first] + "|" + measured.reviewers[pair.second]
      let ends = Interval(wilson: pair.equal, of: pair.count)
      let kappa = pair.kappa(.identity, in: measured.study.ratings.domain)
      row("percentAgreement", of: name, pair.percentAgreement, ends, pair.count)
      row("cohenKappa", of: name, kappa.figure, kappa.interval, pair.count)
    }
    for (reviewer, consensus) in report.consensus.enumerated() {
      let name = measured.reviewers[reviewer]
      let again = report.selfAgreement[reviewer]
      row("consensus", of: name, consensus.accuracy, consensus.interval, consensus.compared)
      row("meanDifference", of: name, consensus.meanDifference, nil, consensus.compared)
      row("selfAgreement", of: name, again.figure, again.interval, again.tries)
      row("vitality", of: name, report.vitality[reviewer], nil, measured.study.pairableItems)
    }
    if case .success(let model) = report.dawidSkene {
      for (reviewer, name) in measured.reviewers.enumerated() {
        let number = model.ratings[reviewer]
        let known = report.competence(of: reviewer, ratings: number, in: measured.study)
        row("dawidSkeneAccuracy", of: name, known, nil, number)
      }
    }
    if case .success(let model) = report.mace {
      for (reviewer, name) in measured.reviewers.enumerated() {
        let number = model.ratings[reviewer]
        row("maceCompetence", of: name, .value(model.competence[reviewer]), nil, number)
      }
    }
  }

  private func coefficients() {
    let joint = measured.study.pairableItems
    let isSet = measured.study.ratings.domain.scale == .set
    for (key, estimate) in [
      ("percentAgreement", report.percent), ("percentWithin1", report.near),
      (isSet ? "alphaMASI" : "krippendorffAlpha", report.alpha),
      ("alphaJaccard", report.alphaJaccard), ("fleissKappa", report.fleiss),
    ] {
      row(key, of: "", estimate.figure, estimate.interval, joint)
    }
    row("congerKappa", of: "", report.conger, nil, joint)
    for (key, weighting) in [
      ("cohenKappa", Weighting.identity), ("weightedKappaLinear", .linear),
      ("weightedKappaQuadratic", .quadratic),
    ] {
      guard let kappa = report.cohen[weighting] else { continue }
      row(key, of: "", kappa.figure, kappa.interval, joint)
    }
    for (key, weighting) in [
      ("gwetAC1", Weighting.identity), ("gwetAC2", .quadratic), ("gwetAC2Linear", .linear),
      ("gwetAC2Ordinal", .ordinal),
    ] {
      guard let gwet = report.gwet[weighting] else { continue }
      row(key, of: "", gwet.figure, gwet.interval, joint)
    }
  }

  private func row(
    _ figure: String,
    of name: String,
    _ value: Figure,
    _ interval: Interval?,
    _ count: Int
  ) {
    var cells: [String] = []
    if let question { cells.append(question) }
    cells += [figure, Self.quoted(name), value.value.map { "\($0)" } ?? ""]
    cells += [interval?.low, interval?.high].map { end in end.map { "\($0)" } ?? "" }
    cells += ["\(count)", value.reason?.rawValue ?? ""]
    Console.line(cells.joined(separator: ","))
  }

  private static func quoted(_ text: String) -> String {
    let mustBe = text.contains { $0 == "," || $0 == "\"" || $0.isNewline }
    return mustBe ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
