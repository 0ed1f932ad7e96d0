// Does the model find the error rates that Dawid and Skene found?

import Agreement
import Testing

/// Dawid and Skene (1979): 45 patients, five anaesthetists.
///
/// The published table is read from the collection beside the project; what can be said without it stands
/// in the other tests.
@Suite struct DawidSkeneTests {
  @Test(arguments: OracleCase.all.filter { $0.expected["dawidSkeneLabels"] != nil })
  func `labels, priors and competence of the cases beside the project`(_ oracle: OracleCase) throws
  {
    let (study, names) = oracle.study()
    let model = try study.dawidSkene().get()
    for (item, label) in oracle.expected["dawidSkeneLabels"]?.members ?? [:] {
      let place = try #require(names.items.firstIndex(of: item))
      let found = try #require(model.labels[place])
      #expect(names.values[found] == label.name, "\(item)")
    }
    let tolerance = oracle.extra["dawidSkeneTolerance"]?.number ?? 1e-3
    for (name, prior) in oracle.extra["dawidSkenePriors"]?.members ?? [:] {
      let value = names.values.firstIndex { $0 == name || $0 == name + ".0" }
      let number = try #require(prior.number)
      #expect(near(model.priors[try #require(value)], number, within: tolerance))
    }
    for (name, competence) in oracle.extra["dawidSkeneAccuracy"]?.members ?? [:] {
      let reviewer = try #require(names.reviewers.firstIndex(of: name))
      let number = try #require(competence.number)
      #expect(near(model.competence[reviewer], number, within: tolerance))
    }
  }

  @Test func `a reviewer who answers by chance is found out`() throws {
    let truth = (0..<60).map { $0 % 3 }
    let noise = (0..<60).map { ($0 * 7 / 3) % 3 }
    let study = Sheet.reviewers([truth, truth, truth, noise], in: .nominal(3))
    let model = try study.dawidSkene().get()
    #expect(model.labels == truth)
    #expect(model.competence[0] > 0.99)
    #expect(model.competence[3] < 0.6)
    #expect(model.hasConverged)
    #expect(model.ratings == [60, 60, 60, 60])
  }

  @Test func `what nobody used has no prior, and no ratings no label`() throws {
    var builder = RatingsBuilder()
    builder.add(item: 0, reviewer: 0, value: 2)
    builder.add(item: 2, reviewer: 1, value: 2)
    let model = try Study(builder.ratings(in: .nominal(4))).dawidSkene().get()
    #expect(model.priors == [0, 0, 1, 0])
    #expect(model.labels == [2, nil, 2])
  }

  @Test func `no ratings, no model`() {
    let study = Study(RatingsBuilder().ratings(in: .nominal(2)))
    #expect(throws: UndefinedModel(.noOverlap)) { try study.dawidSkene().get() }
  }
}
