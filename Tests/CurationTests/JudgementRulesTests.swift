// What keeps an answer from being submitted?

import Testing

@testable import Curation

struct JudgementRulesTests {
  private func label(_ id: String, isExclusive: Bool = false) -> Label {
    Label(id: id, name: Bilingual(sv: id, en: id), isExclusive: isExclusive)
  }

  private func rules(_ required: [RequiredField] = [.emotions, .situation]) -> JudgementRules {
    let scheme = LabelScheme(
      preset: "test",
      emotions: [label("neutral", isExclusive: true), label("anger"), label("worry")],
      situations: [label("delivery")],
      reasons: [label("tone"), label("facts")],
      handoverReasons: [label("law")]
    )
    return JudgementRules(scheme: scheme, required: required)
  }

  // An answer in which nothing is missing.
  private func whole(_ verdict: Verdict, _ change: (inout Judgement) -> Void = { _ in })
    -> Judgement
  {
    var judgement = Judgement()
    judgement.verdict = verdict
    judgement.emotions = [:]
    judgement.situation = "delivery"
    switch verdict {
    case .approve: break
    case .rewrite:
      judgement.reasons = ["tone"]
      judgement.rewrite = "Bättre"
    case .reject: judgement.reasons = ["facts"]
    case .handover: judgement.reasons = ["law"]
    }
    change(&judgement)
    return judgement
  }

  private func problems(_ judgement: Judgement, reply: String = "Svar") -> [JudgementProblem] {
    rules().problems(in: judgement, on: reply)
  }

  @Test(arguments: Verdict.allCases)
  func `a whole answer has no problem`(verdict: Verdict) {
    #expect(problems(whole(verdict)) == [])
  }

  @Test(arguments: Verdict.allCases)
  func `a red item takes only a hand-over`(verdict: Verdict) {
    let problems = rules().problems(in: whole(verdict), on: "Svar", isRed: true)
    #expect(problems == (verdict == .handover ? [] : [.redNeedsHandover(verdict)]))
  }

  @Test func `a text that leaves has nothing personal in it, and nothing undecided`() {
    let written = WrittenText(personal: .phone, undecided: "Anna Lind")
    for verdict in [Verdict.rewrite, .handover] {
      let problems = rules().problems(in: whole(verdict), on: "Svar", written: written)
      #expect(problems == [.personalData(.phone), .personalUndecided("Anna Lind")])
    }
    let rejected = rules().problems(in: whole(.reject), on: "Svar", written: written)
    #expect(rejected == [])
  }

  @Test func `an empty answer lacks everything, in the order of filling in`() {
    #expect(problems(Judgement()) == [.emotionsMissing, .situationMissing, .verdictMissing])
    #expect(Judgement().isEmpty)
    #expect(!whole(.approve).isEmpty)
    #expect(rules([]).problems(in: Judgement(), on: "") == [.verdictMissing])
  }

  @Test func `none and unclear answer for the emotions`() {
    #expect(problems(whole(.approve) { $0.emotions = [:] }) == [])
    #expect(problems(whole(.approve) { $0.emotions = nil }) == [.emotionsMissing])
    #expect(
      problems(
        whole(.approve) {
          $0.emotions = nil
          $0.isUnclear = true
        }
      ) == []
    )
  }

  @Test(arguments: [(0, false), (1, true), (3, true), (4, false), (-1, false)])
  func `an intensity is 1, 2 or 3`(intensity: Int, isFine: Bool) {
    let found = problems(whole(.approve) { $0.emotions = ["anger": intensity] })
    #expect(found == (isFine ? [] : [.intensityOutOfRange("anger", intensity)]))
  }

  @Test func `an emotion is one of the scheme's`() {
    #expect(problems(whole(.approve) { $0.emotions = ["joy": 2] }) == [.emotionUnknown("joy")])
  }

  @Test func `neutral stands alone`() {
    #expect(problems(whole(.approve) { $0.emotions = ["neutral": 1] }) == [])
    #expect(
      problems(whole(.approve) { $0.emotions = ["neutral": 1, "worry": 2] })
        == [.emotionExclusive("neutral")]
    )
    #expect(problems(whole(.approve) { $0.emotions = ["anger": 1, "worry": 2] }) == [])
  }

  @Test func `a situation is one of the scheme's and missed only where required`() {
    #expect(problems(whole(.approve) { $0.situation = "x" }) == [.situationUnknown("x")])
    let without = whole(.approve) { $0.situation = nil }
    #expect(problems(without) == [.situationMissing])
    #expect(rules([.emotions]).problems(in: without, on: "") == [])
  }

  @Test func `a note is missed only where required`() {
    let noteless = whole(.approve)
    #expect(rules([.note]).problems(in: noteless, on: "") == [.noteMissing])
    #expect(rules([.note]).problems(in: whole(.approve) { $0.note = "ord" }, on: "") == [])
  }

  @Test(arguments: [Verdict.rewrite, .reject, .handover])
  func `these verdicts need a reason that stands beside them`(verdict: Verdict) {
    #expect(problems(whole(verdict) { $0.reasons = [] }) == [.reasonMissing(verdict)])
    let other = verdict == .handover ? "tone" : "law"
    #expect(problems(whole(verdict) { $0.reasons.append(other) }) == [.reasonUnknown(other)])
    #expect(problems(whole(verdict) { $0.reasons = ["x"] }) == [.reasonUnknown("x")])
  }

  @Test func `an approval takes no reason and no text`() {
    #expect(problems(whole(.approve) { $0.reasons = ["tone"] }) == [.reasonNotAllowed])
    #expect(problems(whole(.approve) { $0.rewrite = "x" }) == [.rewriteNotAllowed(.approve)])
    #expect(problems(whole(.approve) { $0.rewrite = " \n" }) == [])
    #expect(problems(whole(.reject) { $0.rewrite = "x" }) == [.rewriteNotAllowed(.reject)])
  }

  @Test(arguments: ["", " ", "\n\t\u{A0}\u{2003}"])
  func `a rewrite of white space is none`(text: String) {
    #expect(problems(whole(.rewrite) { $0.rewrite = text }) == [.rewriteMissing])
    #expect(problems(whole(.handover) { $0.rewrite = text }) == [])
  }

  @Test(arguments: ["Svar å", " Svar å\n", "\u{A0}Svar å\t"])
  func `the bot's own text is an approval`(text: String) {
    #expect(
      problems(whole(.rewrite) { $0.rewrite = text }, reply: "\nSvar å ") == [.rewriteEqualsReply]
    )
    #expect(problems(whole(.handover) { $0.rewrite = text }, reply: "Svar å") == [])
  }

  @Test(arguments: ["svar å", "Svar  å", "Svar a\u{30A}", "Svar å."])
  func `another byte inside is a rewrite`(text: String) {
    #expect(problems(whole(.rewrite) { $0.rewrite = text }, reply: "Svar å") == [])
    #expect(!JudgementRules.equal(text, "Svar å"))
  }

  @Test func `texts are as long as the limit and no longer`() {
    let most = String(repeating: "å", count: Limits.rewriteBytes / 2)
    #expect(most.utf8.count == Limits.rewriteBytes)
    for verdict in [Verdict.rewrite, .handover] {
      #expect(problems(whole(verdict) { $0.rewrite = most }) == [])
      #expect(problems(whole(verdict) { $0.rewrite = most + "x" }) == [.rewriteTooLong])
    }
    #expect(problems(whole(.approve) { $0.note = most }) == [])
    #expect(problems(whole(.approve) { $0.note = most + "x" }) == [.rewriteTooLong])
  }

  @Test func `a criterion is one of the scheme's, which has none`() {
    #expect(
      problems(whole(.approve) { $0.rubric = ["warm": .mark(1), "clear": .notApplicable] })
        == [.criterionUnknown("clear"), .criterionUnknown("warm")]
    )
  }

  @Test func `every answer on a criterion's scale is taken, and no other`() {
    var scheme = rules().scheme
    scheme.rubric = [
      Criterion(label: label("level"), scale: .level),
      Criterion(label: label("due"), scale: .yesNo, takesNotApplicable: true),
      Criterion(label: label("fit"), scale: .grade),
      Criterion(label: label("found"), scale: .counted),
    ]
    let rules = JudgementRules(scheme: scheme, required: [])
    func isTaken(_ id: String, _ answer: CriterionAnswer) -> Bool {
      rules.problems(in: whole(.approve) { $0.rubric = [id: answer] }, on: "").isEmpty
    }
    let marks = [-1, 0, 1, 2, 3, 4, 5, Limits.countedMark, Limits.countedMark + 1]
    func taken(_ id: String) -> [Int] { marks.filter { isTaken(id, .mark($0)) } }
    #expect(taken("level") == [0, 1, 2])
    #expect(taken("due") == [0, 1])
    #expect(taken("fit") == [1, 2, 3, 4])
    #expect(taken("found") == [0, 1, 2, 3, 4, 5, Limits.countedMark])
    #expect(["level", "due", "fit", "found"].filter { isTaken($0, .notApplicable) } == ["due"])
    #expect(
      rules.problems(in: whole(.approve) { $0.rubric = ["due": .mark(7)] }, on: "")
        == [.answerNotOnScale("due", allowed: "0, 1, \"n/a\"")]
    )
  }

  @Test func `where the rubric is required every point that people are asked needs an answer`() {
    var scheme = rules().scheme
    scheme.rubric = [
      Criterion(label: label("due"), scale: .yesNo, takesNotApplicable: true),
      Criterion(label: label("fit"), scale: .grade),
      Criterion(label: label("found"), scale: .counted),
    ]
    func problems(
      _ rubric: [String: CriterionAnswer],
      _ required: [RequiredField] = [.rubric]
    ) -> [JudgementProblem] {
      JudgementRules(scheme: scheme, required: required)
        .problems(in: whole(.approve) { $0.rubric = rubric }, on: "")
    }
    #expect(problems([:]) == [.rubricMissing(2)])
    #expect(problems(["fit": .mark(1)]) == [.rubricMissing(1)])
    #expect(problems(["fit": .mark(1), "due": .notApplicable]) == [])
    #expect(problems([:], []) == [])
  }

  @Test func `target, conduct and tones are the scheme's, two tones at most`() {
    var scheme = rules().scheme
    scheme.targets = [label("us")]
    scheme.conducts = [label("polite")]
    scheme.tones = ["warm", "cold", "calm"].map { label($0) }
    let rules = JudgementRules(scheme: scheme, required: [])
    func problems(_ body: (inout Judgement) -> Void) -> [JudgementProblem] {
      rules.problems(in: whole(.approve, body), on: "")
    }
    #expect(problems { $0.target = "us" } == [])
    #expect(problems { $0.target = "bot" } == [.labelUnknown("bot", .target)])
    #expect(problems { $0.conduct = "polite" } == [])
    #expect(problems { $0.conduct = "us" } == [.labelUnknown("us", .conduct)])
    #expect(problems { $0.tones = ["warm", "calm"] } == [])
    #expect(problems { $0.tones = ["warm", "calm", "cold"] } == [.tooManyTones(3)])
    #expect(problems { $0.tones = ["rude"] } == [.labelUnknown("rude", .tone)])
  }

  @Test func `no text holds U+0000`() {
    #expect(problems(whole(.rewrite) { $0.rewrite = "a\0b" }) == [.textHoldsNull])
    #expect(problems(whole(.approve) { $0.note = "a\0b" }) == [.textHoldsNull])
  }

  @Test func `all that is wrong is said at once`() {
    let found = problems(
      whole(.rewrite) {
        $0.emotions = ["joy": 1, "worry": 9]
        $0.situation = nil
        $0.reasons = []
        $0.rewrite = ""
      }
    )
    #expect(
      found == [
        .emotionUnknown("joy"), .intensityOutOfRange("worry", 9), .situationMissing,
        .reasonMissing(.rewrite), .rewriteMissing,
      ]
    )
  }
}
