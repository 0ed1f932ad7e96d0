/// Are the values of a file coded as they were declared, and is what does not fit refused?

import Agreement
import Intake
import Testing

@testable import Workflow

@Suite struct MeasureRatingsTests {
  private func measure(
    _ values: [String],
    _ scale: Scale,
    _ categories: [String]? = nil,
    repeats: Repeats? = .last
  ) throws -> MeasuredRatings {
    // Two reviewers in turn.
    let lines = values.enumerated().map { place, value in
      "{\"item\":\"i\(place / 2)\",\"rater\":\"r\(place % 2)\",\"value\":\(value)}"
    }
    let text = lines.joined(separator: "\n")
    let columns = try RatingsReader(ByteSource(bytes: Array(text.utf8))).read()
    return try MeasuredRatings(
      columns,
      MeasureOptions(scale: scale, categories: categories, repeats: repeats)
    )
  }

  private func error(
    _ values: [String],
    _ scale: Scale,
    _ categories: [String]? = nil
  ) -> MeasureError? {
    do { _ = try measure(values, scale, categories) } catch { return error as? MeasureError }
    return nil
  }

  @Test func `the declared order is the order, never the alphabet`() throws {
    let words = ["\"low\"", "\"low\"", "\"high\"", "\"medium\""]
    let measured = try measure(words, .ordinal, ["none", "low", "medium", "high"])
    #expect(measured.traits == ["none", "low", "medium", "high"])
    #expect(measured.study.traitCounts == [0, 2, 1, 1])
    #expect(measured.isDeclared)
    #expect(error(words, .ordinal) == .needsOrder("low", line: 1))
  }

  @Test func `4 and 4.0 are one value, "4" is another`() throws {
    #expect(try measure(["4", "4.0", "5", "4e0"], .nominal).traits == ["4", "5"])
    #expect(try measure(["4", "\"4\""], .nominal).traits.count == 2)
    #expect(error(["4", "\"4\""], .nominal, ["4", "5"]) == .twoKinds("4", line: 2))
    #expect(try measure(["\"4\"", "\"5\""], .ordinal, ["4", "5"]).study.traitCounts == [1, 1])
  }

  @Test func `numbers come in their order where nothing is declared`() throws {
    #expect(try measure(["10", "9", "-1", "2.5"], .ordinal).traits == ["-1", "2.5", "9", "10"])
    #expect(try measure(["10", "9"], .interval).study.ratings.domain.positions == [9, 10])
  }

  @Test func `sets don't depend on the order of labels or on repetition`() throws {
    let measured = try measure(["[\"a\",\"b\"]", "[\"b\",\"a\",\"a\"]", "[]", "[]"], .set)
    #expect(measured.study.figure(.percentAgreement) == .value(1))
    #expect(measured.traits == ["a", "b"])
    #expect(measured.study.traitCounts == [2, 2])
  }

  @Test func `what does not fit is refused with its line`() {
    #expect(error(["1", "3"], .nominal, ["1", "2"]) == .undeclared("3", line: 2))
    #expect(error(["1", "[\"a\"]"], .nominal) == .isList(line: 2))
    #expect(error(["[]", "\"a\""], .set) == .isNoList("a", line: 2))
    #expect(error(["[\"a\"]", "[\"b\"]"], .set, ["a"]) == .undeclared("b", line: 2))
    #expect(error(["1", "\"x\""], .interval) == .isNoNumber("x", line: 2))
    #expect(error(["1"], .interval, ["1", "x"]) == .declaredNoNumber("x"))
    #expect(error(["1", "1e301"], .interval) == .tooLarge("1e+301", line: 2))
    #expect(error(["1"], .interval, ["1", "-1e308"]) == .tooLarge("-1e308", line: nil))
    #expect(error(["1"], .nominal, ["1", "1.0"]) == .declaredTwice("1.0"))
    #expect(error(["[]"], .set, ["a", "a"]) == .declaredTwice("a"))
    #expect(
      error(["[]"], .set, (0...256).map { "l\($0)" }) == .tooManyLabels(257)
    )
  }

  @Test func `as many values as a scale takes, and one more`() throws {
    let most = RatingCoding.mostValues(.ordinal)
    func numbers(_ count: Int) -> [String] { (0..<count).map { "\($0)" } }
    #expect(try measure(numbers(most), .ordinal).traits.count == most)
    #expect(error(numbers(most + 1), .ordinal) == .tooManyValues(most + 1, most: most))
    #expect(error(["1"], .ordinal, numbers(most + 1)) == .tooManyValues(most + 1, most: most))
    #expect(try measure(numbers(most + 1), .interval).traits.count == most + 1)
  }

  @Test func `a repeated rating is an error where it is to be one`() throws {
    let text = """
      {"item":"a","rater":"x","value":1}

      {"item":"a","rater":"y","value":null}
      {"item":"b","rater":"x","value":1}
      {"item":"a","rater":"x","value":2}
      """
    let columns = try RatingsReader(ByteSource(bytes: Array(text.utf8))).read()
    #expect(
      throws: MeasureError.repeated(item: "a", reviewer: "x", line: 5, earlier: 1)
    ) {
      try MeasuredRatings(columns, MeasureOptions(scale: .nominal, repeats: nil))
    }
    let measured = try MeasuredRatings(columns, MeasureOptions(scale: .nominal))
    #expect(measured.study.traitCounts == [1, 1])
    #expect(measured.blanks == 1)
  }

  @Test func `numbers as large as an interval scale takes have figures`() throws {
    let measured = try measure(["1e300", "-1e300", "0", "0", "1e300", "1e300"], .interval)
    var options = ReportOptions()
    options.replicates = 10
    let report = AgreementReport(measured.study, options)
    let figures =
      [report.percent.figure, report.near.figure, report.alpha.figure]
      + Weighting.allCases.compactMap { report.gwet[$0]?.figure }
    #expect(figures.compactMap(\.value).allSatisfy { $0.isFinite }, "\(figures)")
  }

  @Test func `of two who differ no model says who errs, and there is no majority`() throws {
    let measured = try measure(["1", "2", "2", "2"], .nominal)
    let report = AgreementReport(measured.study, ReportOptions())
    #expect(throws: UndefinedModel(.tooFew)) { try report.dawidSkene.get() }
    #expect(throws: UndefinedModel(.tooFew)) { try report.mace.get() }
    #expect(report.consensus.map(\.accuracy.reason) == [.noMajority, .noMajority])
    #expect(report.competence(of: 0, ratings: 99, in: measured.study) == .undefined(.tooFew))
  }

  @Test func `competence takes three ratings an item and thirty of a reviewer`() throws {
    func competence(_ items: Int, singles: Int) -> Figure {
      var builder = RatingsBuilder()
      for item in 0..<items {
        for reviewer in 0..<(item < singles ? 2 : 3) {
          builder.add(item: item, reviewer: reviewer, value: item % 2)
        }
      }
      let study = Study(builder.ratings(in: .nominal(2)))
      return AgreementReport(study, ReportOptions()).competence(of: 0, ratings: items, in: study)
    }
    #expect(competence(30, singles: 0) == .value(1))
    #expect(competence(29, singles: 0) == .undefined(.tooFew))
    #expect(competence(30, singles: 1) == .undefined(.tooFew))
  }

  @Test func `models are left out of many ratings unless they are asked for`() throws {
    let three = ["x", "y", "z"].enumerated().map { place, name in
      "{\"item\":\"a\",\"rater\":\"\(name)\",\"value\":\(min(place, 1))}"
    }
    let columns = try RatingsReader(ByteSource(bytes: Array(three.joined(separator: "\n").utf8)))
      .read()
    let measured = try MeasuredRatings(columns, MeasureOptions(scale: .nominal))
    var options = ReportOptions()
    options.replicates = 10
    options.fitsModels = false
    guard case .failure(let none) = AgreementReport(measured.study, options).mace else {
      Issue.record("a model that nobody asked for")
      return
    }
    #expect(none.reason == .leftOut)
    options.fitsModels = nil
    #expect(throws: Never.self) { try AgreementReport(measured.study, options).mace.get() }
  }
}
