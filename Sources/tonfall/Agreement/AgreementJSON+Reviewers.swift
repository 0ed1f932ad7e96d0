/// Which keys have reviewers, models and windows in a report of agreement as JSON?

import Agreement
import Intake
import JSONLines
import Workflow

extension AgreementJSON {
  mutating func reviewers() {
    line.key("perReviewer")
    line.beginObject()
    for (reviewer, name) in measured.reviewers.enumerated()
    where reviewer < report.consensus.count {
      let consensus = report.consensus[reviewer]
      line.key(text: name)
      line.beginObject()
      line.key("consensus")
      line.beginObject()
      line.key("n")
      line.integer(consensus.compared)
      line.key("ties")
      line.integer(consensus.ties)
      line.key("accuracy")
      value(consensus.accuracy)
      line.key("accuracyCI95")
      interval(consensus.interval)
      line.key("meanDifference")
      value(consensus.meanDifference)
      line.key("confusion")
      confusion(consensus.confusion)
      line.endObject()
      let again = report.selfAgreement[reviewer]
      line.key("selfAgreement")
      line.beginObject()
      line.key("n")
      line.integer(again.tries)
      line.key("share")
      value(again.figure)
      line.key("shareCI95")
      interval(again.interval)
      line.endObject()
      line.key("vitality")
      value(report.vitality[reviewer])
      line.endObject()
    }
    line.endObject()
  }

  // A row for each value of the majority, a column for each of the reviewer.
  private mutating func confusion(_ counts: [Int]) {
    let width = study.ratings.domain.count
    line.beginArray()
    for start in stride(from: 0, to: counts.count, by: max(1, width)) {
      line.beginArray()
      for count in counts[start..<start + width] { line.integer(count) }
      line.endArray()
    }
    line.endArray()
  }

  mutating func dawidSkene() {
    switch report.dawidSkene {
    case .failure(let none):
      for key in ["dawidSkeneLabels", "dawidSkenePriors", "dawidSkeneAccuracy"] {
        figure(key, .undefined(none.reason))
      }
    case .success(let model):
      line.key("dawidSkeneLabels")
      line.beginObject()
      for (item, label) in model.labels.enumerated() {
        guard let label else { continue }
        line.key(text: measured.items.name(item))
        line.string(measured.traits[label])
      }
      line.endObject()
      line.key("dawidSkenePriors")
      numbers(measured.traits, model.priors)
      line.key("dawidSkeneAccuracy")
      numbers(measured.reviewers, model.competence)
      line.key("dawidSkene")
      line.beginObject()
      line.key("rounds")
      line.integer(model.rounds)
      line.key("converged")
      line.bool(model.hasConverged)
      line.key("ratings")
      line.beginObject()
      for (name, count) in zip(measured.reviewers, model.ratings) {
        line.key(text: name)
        line.integer(count)
      }
      line.endObject()
      line.endObject()
    }
  }

  mutating func mace() {
    switch report.mace {
    case .failure(let none): figure("maceCompetence", .undefined(none.reason))
    case .success(let model):
      line.key("maceCompetence")
      numbers(measured.reviewers, model.competence)
      line.key("maceBias")
      line.beginObject()
      for (name, bias) in zip(measured.reviewers, model.bias) {
        line.key(text: name)
        numbers(measured.traits, bias)
      }
      line.endObject()
    }
  }

  private mutating func numbers(_ names: [String], _ numbers: [Double]) {
    line.beginObject()
    for (name, number) in zip(names, numbers) {
      line.key(text: name)
      line.number(number)
    }
    line.endObject()
  }

  mutating func windows() {
    line.key("windows")
    line.beginArray()
    for window in report.windows {
      line.beginObject()
      line.key("items")
      line.integer(window.items.count)
      line.key("first")
      line.string(window.items.first.map(measured.items.name))
      line.key("last")
      line.string(window.items.last.map(measured.items.name))
      line.key("alpha")
      value(window.alpha)
      line.key("alphaCI95")
      interval(window.spread.interval)
      line.key("shares")
      numbers(
        measured.traits,
        window.traitCounts.map { Double($0) / Double(max(1, window.ratings)) }
      )
      if let change = window.change {
        line.key("change")
        value(change.figure)
        line.key("changeInterval")
        interval(change.interval)
        line.key("changed")
        line.bool(change.isFlagged)
      }
      line.endObject()
    }
    line.endArray()
  }
}
