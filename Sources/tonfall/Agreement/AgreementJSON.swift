/// Which keys has a report of agreement as JSON?

import Agreement
import Intake
import JSONLines
import Workflow

/// A report as one line of JSON; the keys are described in docs/agreement.md.
///
/// A figure that has no value is `null`, and `undefined` has its reason under the same key.
struct AgreementJSON {
  let measured: MeasuredRatings
  let report: AgreementReport
  var line = LineWriter(capacity: 1 << 16)
  private var reasons: [(key: String, reason: Undefined)] = []

  /// Of a file's ratings everything.
  init(_ measured: MeasuredRatings, _ report: AgreementReport) {
    self.measured = measured
    self.report = report
    line.beginObject()
    counts()
    coefficients()
    intervals()
    traits()
    pairs()
    reviewers()
    dawidSkene()
    mace()
    windows()
    undefined()
    line.endObject()
  }

  /// Of a question to a team what tells neither of single items nor, unless `showsPersons`, of persons.
  init(_ question: MeasuredQuestion, showsPersons: Bool) {
    measured = question.ratings
    report = question.report
    line.beginObject()
    counts()
    coefficients()
    intervals()
    traits()
    if showsPersons {
      pairs()
      reviewers()
    }
    undefined()
    line.endObject()
  }

  /// The line, without its end.
  var text: String { line.text }

  var study: Study { measured.study }
  private var isSet: Bool { study.ratings.domain.scale == .set }

  private mutating func counts() {
    line.key("scale")
    line.string(study.ratings.domain.scale.rawValue)
    line.key(isSet ? "labels" : "categories")
    line.beginArray()
    for name in measured.traits { line.string(name) }
    line.endArray()
    line.key("declared")
    line.bool(measured.isDeclared)
    for (key, number) in [
      ("ratings", study.ratings.once.count), ("items", study.ratedItems),
      ("reviewers", study.ratings.reviewerCount), ("pairableItems", study.pairableItems),
      ("pairableRatings", study.pairableRatings), ("repeatedRatings", study.ratings.repeated),
      ("blankRatings", measured.blanks),
    ] {
      line.key(text: key)
      line.integer(number)
    }
  }

  mutating func figure(_ key: String, _ figure: Figure) {
    line.key(text: key)
    switch figure {
    case .value(let value): line.number(value)
    case .undefined(let reason):
      line.null()
      reasons.append((key, reason))
    }
  }

  mutating func interval(_ interval: Interval?) {
    guard let interval else { return line.null() }
    line.beginArray()
    line.number(interval.low)
    line.number(interval.high)
    line.endArray()
  }

  private var none: Figure { .undefined(.otherScale) }

  private mutating func coefficients() {
    figure("percentAgreement", report.percent.figure)
    figure("percentWithin1", report.near.figure)
    figure("krippendorffAlpha", isSet ? none : report.alpha.figure)
    figure("alphaMASI", isSet ? report.alpha.figure : none)
    figure("alphaJaccard", report.alphaJaccard.figure)
    figure("fleissKappa", report.fleiss.figure)
    figure("congerKappa", report.conger)
    figure("cohenKappa", report.cohen[.identity]?.figure ?? none)
    figure("weightedKappaLinear", report.cohen[.linear]?.figure ?? none)
    figure("weightedKappaQuadratic", report.cohen[.quadratic]?.figure ?? none)
    figure("gwetAC1", report.gwet[.identity]?.figure ?? none)
    figure("gwetAC1SE", report.gwet[.identity]?.standardError ?? none)
    line.key("gwetAC1CI95")
    interval(report.gwet[.identity]?.interval)
    figure("gwetAC2", report.gwet[.quadratic]?.figure ?? none)
    figure("gwetAC2SE", report.gwet[.quadratic]?.standardError ?? none)
    line.key("gwetAC2CI95")
    interval(report.gwet[.quadratic]?.interval)
    figure("gwetAC2Linear", report.gwet[.linear]?.figure ?? none)
    figure("gwetAC2Ordinal", report.gwet[.ordinal]?.figure ?? none)
  }

  private mutating func intervals() {
    line.key("alphaBootstrapItems95")
    if let ends = report.alpha.interval {
      line.beginObject()
      line.key("lo")
      line.number(ends.low)
      line.key("hi")
      line.number(ends.high)
      line.key("undefined")
      line.integer(report.alpha.undefined ?? 0)
      line.endObject()
    } else {
      line.null()
    }
    line.key("bootstrap")
    line.beginObject()
    line.key("replicates")
    line.integer(report.resampling.replicates)
    line.key("seed")
    line.integer(report.resampling.seed)
    line.key("unit")
    line.string(report.resampling.unit.rawValue)
    line.endObject()
    line.key("intervals")
    line.beginObject()
    for (key, ends) in [
      ("percentAgreement", report.percent.interval), ("percentWithin1", report.near.interval),
      (isSet ? "alphaMASI" : "krippendorffAlpha", report.alpha.interval),
      ("alphaJaccard", report.alphaJaccard.interval), ("fleissKappa", report.fleiss.interval),
      ("cohenKappa", report.cohen[.identity]?.interval),
      ("weightedKappaLinear", report.cohen[.linear]?.interval),
      ("weightedKappaQuadratic", report.cohen[.quadratic]?.interval),
      ("gwetAC1", report.gwet[.identity]?.interval),
      ("gwetAC2", report.gwet[.quadratic]?.interval),
      ("gwetAC2Linear", report.gwet[.linear]?.interval),
      ("gwetAC2Ordinal", report.gwet[.ordinal]?.interval),
    ] {
      line.key(text: key)
      interval(ends)
    }
    line.endObject()
  }

  private mutating func traits() {
    line.key(isSet ? "perLabel" : "perCategory")
    line.beginObject()
    for (name, trait) in zip(measured.traits, report.traits) {
      line.key(text: name)
      line.beginObject()
      line.key("n")
      line.integer(trait.count)
      line.key("pairable")
      line.integer(trait.pairable)
      for (key, estimate) in [("alpha", trait.alpha), ("specificAgreement", trait.specific)] {
        line.key(text: key)
        value(estimate.figure)
        line.key(text: key + "CI95")
        interval(estimate.interval)
      }
      line.endObject()
    }
    line.endObject()
    guard isSet else { return }
    line.key("perLabelAlpha")
    line.beginObject()
    for (name, trait) in zip(measured.traits, report.traits) {
      line.key(text: name)
      value(trait.alpha.figure)
    }
    line.endObject()
  }

  mutating func value(_ figure: Figure) {
    if let value = figure.value { line.number(value) } else { line.null() }
  }

  private mutating func pairs() {
    line.key("pairwise")
    line.beginObject()
    for pair in report.pairs {
      line.key(text: measured.reviewers[pair.first] + "|" + measured.reviewers[pair.second])
      line.beginObject()
      line.key("n")
      line.integer(pair.count)
      line.key("percentAgreement")
      value(pair.percentAgreement)
      line.key("percentAgreementCI95")
      interval(Interval(wilson: pair.equal, of: pair.count))
      let kappa = pair.kappa(.identity, in: study.ratings.domain)
      line.key("cohenKappa")
      value(kappa.figure)
      line.key("cohenKappaCI95")
      interval(kappa.interval)
      if let reason = kappa.figure.reason {
        line.key("undefined")
        line.string(reason.rawValue)
      }
      line.endObject()
    }
    line.endObject()
  }

  private mutating func undefined() {
    line.key("undefined")
    line.beginObject()
    for (key, reason) in reasons {
      line.key(text: key)
      line.string(reason.rawValue)
    }
    line.endObject()
  }
}
