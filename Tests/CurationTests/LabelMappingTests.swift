// What do older judgements say in the words of a scheme that has replaced some of them?

import Curation
import CurationTesting
import Testing

struct LabelMappingTests {
  private func scheme(_ replaced: [(LabelAxis, String, String?)]) -> LabelScheme {
    var scheme = Samples.scheme
    scheme.targets = [Samples.label("us")]
    scheme.tones = [Samples.label("warm"), Samples.label("cold")]
    scheme.rubric = [
      Criterion(label: Samples.label("due"), scale: .yesNo, takesNotApplicable: true),
      Criterion(label: Samples.label("fit"), scale: .grade),
    ]
    scheme.replaced = replaced.map { ReplacedLabel(axis: $0.0, old: $0.1, new: $0.2) }
    return scheme
  }

  private func judgement(_ body: (inout Judgement) -> Void) -> Judgement {
    var judgement = Judgement()
    body(&judgement)
    return judgement
  }

  @Test func `without replacements a judgement says what it said`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let judgement = Samples.anyJudgement(using: &generator)
      #expect(scheme([]).current(judgement).isIdentical(to: judgement))
      let other = scheme([(.emotion, "never", nil), (.tone, "worry", nil)])
      #expect(other.current(judgement).isIdentical(to: judgement))
      #expect(other.replacedLabels(in: judgement).isEmpty)
    }
  }

  @Test func `a replaced label is the new one, of its own list alone`() {
    let scheme = scheme([
      (.emotion, "fear", "worry"), (.situation, "late", "delivery"), (.reason, "style", "tone"),
      (.handoverReason, "style", "law"), (.target, "staff", "us"), (.tone, "icy", "cold"),
    ])
    let before = judgement {
      $0.verdict = .rewrite
      $0.emotions = ["fear": 3, "anger": 1]
      $0.situation = "late"
      $0.reasons = ["style"]
      $0.target = "staff"
      $0.conduct = "staff"
      $0.tones = ["icy", "warm"]
    }
    let now = scheme.current(before)
    #expect(now.emotions == ["worry": 3, "anger": 1])
    #expect((now.situation, now.target, now.conduct) == ("delivery", "us", "staff"))
    #expect((now.reasons, now.tones) == (["tone"], ["cold", "warm"]))
    #expect(
      scheme.replacedLabels(in: before).map(\.old) == ["fear", "late", "style", "staff", "icy"]
    )
    #expect(
      scheme.current(
        judgement {
          $0.reasons = ["style"]; $0.verdict = .handover
        }
      ).reasons == ["law"]
    )
  }

  @Test func `a label without a successor goes, and the answer stays an answer`() {
    let scheme = scheme([(.emotion, "fear", nil), (.situation, "late", nil), (.tone, "icy", nil)])
    let now = scheme.current(
      judgement {
        $0.emotions = ["fear": 2]
        $0.situation = "late"
        $0.tones = ["icy"]
      }
    )
    #expect(now.emotions == [:])
    #expect(now.situation == nil)
    #expect(now.tones == [])
    #expect(scheme.current(Judgement()).emotions == nil)
  }

  @Test func `where two have become one it stands once, as strong as the stronger`() {
    let scheme = scheme([
      (.emotion, "fear", "worry"), (.reason, "style", "tone"), (.emotion, "calm", "neutral"),
    ])
    let now = scheme.current(
      judgement {
        $0.verdict = .reject
        $0.emotions = ["fear": 3, "worry": 1]
        $0.reasons = ["style", "facts", "tone"]
      }
    )
    #expect(now.emotions == ["worry": 3])
    #expect(now.reasons == ["tone", "facts"])
    #expect(
      scheme.current(judgement { $0.emotions = ["calm": 2, "anger": 1] }).emotions == ["anger": 1]
    )
    #expect(scheme.current(judgement { $0.emotions = ["calm": 2] }).emotions == ["neutral": 2])
  }

  @Test func `a mark goes over where the new criterion takes it and has none of its own`() {
    let scheme = scheme([
      (.rubric, "sorry", "due"), (.rubric, "stars", "fit"), (.rubric, "old", nil),
    ])
    func now(_ rubric: [String: CriterionAnswer]) -> [String: CriterionAnswer] {
      scheme.current(judgement { $0.rubric = rubric }).rubric
    }
    #expect(
      now(["sorry": .notApplicable, "stars": .mark(4)]) == ["due": .notApplicable, "fit": .mark(4)]
    )
    #expect(now(["stars": .mark(0), "old": .mark(1)]) == [:])
    #expect(now(["sorry": .mark(1), "due": .mark(0)]) == ["due": .mark(0)])
    #expect(now(["fit": .mark(9)]) == ["fit": .mark(9)])
  }

  @Test func `the ids that a label goes by are its own and those it replaced`() {
    let scheme = scheme([
      (.emotion, "fear", "worry"), (.emotion, "dread", "worry"), (.tone, "x", "worry"),
    ])
    #expect(scheme.ids(nowCalled: "worry", .emotion) == ["worry", "fear", "dread"])
    #expect(scheme.ids(nowCalled: "anger", .emotion) == ["anger"])
    #expect(scheme.knows("fear", .emotion) && scheme.knows("worry", .emotion))
    #expect(!scheme.knows("fear", .tone) && !scheme.knows("joy", .emotion))
  }
}
