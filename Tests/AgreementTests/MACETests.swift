// Does the model tell those who judge from those who answer by habit?

import Agreement
import Testing

/// Hovy and others, "Learning whom to trust with MACE" (2013).
@Suite struct MACETests {
  @Test func `who always says the same has little competence and that value for a bias`() throws {
    let truth = (0..<90).map { $0 % 3 }
    let always = [Int](repeating: 1, count: 90)
    let often = truth.enumerated().map { $0.offset % 5 == 0 ? 2 - $0.element : $0.element }
    let study = Sheet.reviewers([truth, truth, always, often], in: .nominal(3))
    let model = try study.mace(seed: 1).get()
    #expect(model.competence[0] > 0.9)
    #expect(model.competence[2] < 0.2)
    #expect(model.competence[0] > model.competence[3])
    #expect(model.competence[3] > model.competence[2])
    #expect(model.bias[2][1] > 0.9)
  }

  @Test func `the same seed gives the same model`() throws {
    let study = Sheet.reviewers([[0, 1, 0, 1], [0, 1, 1, 1], [1, 1, 0, 0]], in: .nominal(2))
    #expect(try study.mace(seed: 4).get().competence == study.mace(seed: 4).get().competence)
  }

  @Test(arguments: OracleCase.all.filter { $0.extra["maceCompetence"] != nil })
  func `clearly separated reviewers stand in the order of the cases beside the project`(
    _ oracle: OracleCase
  ) throws {
    let (study, names) = oracle.study()
    let model = try study.mace(seed: 1).get()
    let known = (oracle.extra["maceCompetence"]?.members ?? [:]).mapValues { $0.number ?? 0 }
    for (better, high) in known {
      for (worse, low) in known where high - low > 0.2 {
        let a = try #require(names.reviewers.firstIndex(of: better))
        let b = try #require(names.reviewers.firstIndex(of: worse))
        #expect(model.competence[a] > model.competence[b], "\(better) and \(worse)")
      }
    }
  }

  @Test func `one value alone teaches nothing`() {
    let study = Sheet.table([[5, 0], [0, 0]])
    #expect(throws: UndefinedModel(.noVariation)) { try study.mace(seed: 1).get() }
  }
}
