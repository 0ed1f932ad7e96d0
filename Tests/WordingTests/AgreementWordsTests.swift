// Is everything that a report of agreement says said in words and numbers that hold?

import Agreement
import Testing
import Wording

@Suite struct AgreementWordsTests {
  @Test(arguments: Language.allCases)
  func `every figure, heading, reason and verdict has words of its own`(language: Language) {
    let words = language.words
    for scale in Scale.allCases {
      let names = AgreementFigure.allCases.map { words.name($0, scale) }
      #expect(Set(names).count == names.count)
    }
    let reasons = Undefined.allCases.map(words.reason)
    #expect(Set(reasons).count == reasons.count)
    #expect(Set(AgreementVerdict.allCases.map(words.verdict)).count == 3)
    #expect(AgreementHeading.allCases.allSatisfy { !words.heading($0).isEmpty })
  }

  @Test func `numbers are rounded and have each language's point`() {
    let (sv, en) = (Language.sv.words, Language.en.words)
    #expect(en.decimal(0.6404, digits: 3) == "0.640")
    #expect(sv.decimal(-0.0236, digits: 3) == "-0,024")
    #expect(en.decimal(1, digits: 2) == "1.00")
    #expect(en.decimal(-0.0001, digits: 3) == "0.000")
    #expect(en.decimal(0.9996, digits: 3) == "1.000")
    #expect(sv.interval(Interval(low: 0.5, high: 0.75), digits: 2) == "0,50 till 0,75")
  }

  @Test func `nearly all is not said to be all, and little not to be nothing`() {
    let words = Language.en.words
    #expect(words.same(1, .nominal).contains("100 %"))
    #expect(words.same(0.99999, .nominal).contains("99.9 %"))
    #expect(words.same(0.001, .nominal).contains("<1 %"))
    #expect(words.same(0, .nominal).contains(" 0 %"))
    #expect(Language.sv.words.same(0.99999, .set).contains("99,9 %"))
  }

  @Test func `a value that is agreed on less than half of the time needs rules`() {
    let words = Language.en.words
    #expect(words.weakest("reject", share: 0.02, agreed: 0, of: 7).hasSuffix("clearer rules."))
    #expect(!words.weakest("reject", share: 0.2, agreed: 0.7, of: 70).contains("rules"))
  }
}
