// How does a sample team agree?

import Agreement
import Curation

enum SampleTeam {
  /// A team of four with 84 jointly reviewed items; Lena sees persons.
  static var agreement: TeamAgreement {
    var team = none
    team.choice = DoublesChoice(
      rated: 412,
      joint: 84,
      drawn: 79,
      share: 0.2,
      reviewers: 2,
      seed: 7
    )
    team.leftOut = LeftOutRatings(informed: 2, corrections: 5, takenBack: 1)
    team.overridden = 6
    team.questions = [
      row(.verdict, 84, 0.881, 0.772, 0.655...0.869, gwet: 0.842),
      row(.emotions, 84, 0.607, 0.543, 0.437...0.641),
      row(.situation, 84, 0.976, 0.967, 0.902...1, gwet: 0.972),
      row(.intensity("frustration"), 84, 0.726, 0.612, 0.480...0.722, near: 0.952),
      row(.rewriteWords, 26, 0.41, 0.22, 0.11...0.34),
    ]
    team.answers = [
      answer(.verdict, "approve", 96, 0.571, 0.927, 0.79),
      answer(.verdict, "rewrite", 61, 0.363, 0.852, 0.75),
      answer(.verdict, "reject", 7, 0.042, 0.286, 0.25),
      answer(.emotions, "frustration", 74, 0.44, 0.81, 0.66),
      answer(.emotions, "anger", 12, 0.07, 0.333, 0.28),
      answer(.situation, "delivery_delay", 88, 0.52, 0.98, 0.96),
    ]
    team.pairs = [
      pair("Ada", "Bo", 42, 38, 0.81), pair("Ada", "Cid", 31, 28, 0.80),
      pair("Bo", "Dora", 12, 9, nil),
    ]
    team.people = [
      person("Ada", 43, 41, gold: 9, leaning: nil, after: 21),
      person(
        "Sven",
        40,
        31,
        gold: 8,
        leaning: PersonRow.Leaning(others: 1, own: 2, count: 8, reverse: 0),
        after: 15
      ),
      person("Dora", 42, 26, gold: 7, leaning: nil, after: 6),
      person("Cal", 41, 19, gold: 4, leaning: nil, after: 9),
    ]
    team.windows = windows
    team.situations = [
      situation("delivery_delay", 44, 0.909, 0.81), situation("invoice_question", 31, 0.839, 0.62),
      situation(nil, 9, 0.778, 0.5),
    ]
    return team
  }

  /// A workspace in which nobody judged what somebody else did.
  static var none: TeamAgreement {
    TeamAgreement(
      choice: DoublesChoice(rated: 20, joint: 0, drawn: 0, share: 0.2, reviewers: 2, seed: 7),
      leftOut: LeftOutRatings(informed: 0, corrections: 0, takenBack: 0),
      overridden: 0,
      resamples: 1000,
      unit: .items,
      seed: 1,
      showsPersons: true
    )
  }

  /// Twelve jointly reviewed items.
  static var few: TeamAgreement {
    var team = none
    team.choice = DoublesChoice(
      rated: 60,
      joint: 12,
      drawn: 12,
      share: 0.2,
      reviewers: 2,
      seed: 7
    )
    team.daysLeft = 2
    team.questions = [row(.verdict, 12, 0.75, 0.5, 0.1...0.9)]
    return team
  }

  private static func row(
    _ question: RatedQuestion,
    _ items: Int,
    _ equal: Double,
    _ alpha: Double,
    _ ends: ClosedRange<Double>,
    near: Double? = nil,
    gwet: Double? = nil
  ) -> QuestionRow {
    QuestionRow(
      question,
      items: items,
      equal: measure(equal, 0.07),
      near: near.map { measure($0, 0.04) } ?? Measure(.undefined(.otherScale), nil),
      alpha: Measure(.value(alpha), Interval(low: ends.lowerBound, high: ends.upperBound)),
      gwet: gwet.map { measure($0, 0.06) } ?? Measure(.undefined(.otherScale), nil)
    )
  }

  private static func measure(_ value: Double, _ half: Double) -> Measure {
    Measure(.value(value), Interval(low: value - half, high: min(1, value + half)))
  }

  private static func answer(
    _ question: RatedQuestion,
    _ answer: String,
    _ ratings: Int,
    _ share: Double,
    _ specific: Double,
    _ alpha: Double
  ) -> AnswerRow {
    AnswerRow(
      question,
      answer,
      pairable: ratings,
      share: share,
      specific: measure(specific, 0.12),
      alpha: measure(alpha, 0.14)
    )
  }

  private static func pair(
    _ first: String,
    _ second: String,
    _ items: Int,
    _ equal: Int,
    _ kappa: Double?
  ) -> PairRow {
    PairRow(
      first,
      second,
      items: items,
      equal: Measure(Share(successes: equal, tries: items)),
      kappa: kappa.map { measure($0, 0.2) } ?? Measure(.undefined(.tooFew), nil)
    )
  }

  private static func person(
    _ name: String,
    _ items: Int,
    _ equal: Int,
    gold: Int,
    leaning: PersonRow.Leaning?,
    after: Int
  ) -> PersonRow {
    PersonRow(
      name,
      items: items,
      pairwise: Share(successes: equal, tries: items),
      rest: Share(successes: 117 - equal, tries: 166 - items),
      among: 4,
      majority: Share(),
      gold: Share(successes: gold, tries: 10),
      again: Share(successes: 5, tries: 6),
      vitality: .value(name == "Cal" ? -0.09 : 0.02),
      competence: .undefined(.tooFew),
      leaning: leaning,
      drift: PersonRow.Drift(
        before: Share(successes: equal - after, tries: items / 2),
        after: Share(successes: after, tries: items - items / 2),
        own: name == "Dora" ? Interval(low: -0.7, high: -0.2) : nil
      ),
      habit: name == "Dora" ? habit : nil
    )
  }

  private static var habit: HabitChange {
    HabitChange(
      answer: 0,
      before: Share(successes: 60, tries: 150),
      after: Share(successes: 105, tries: 150),
      othersBefore: Share(successes: 200, tries: 450),
      othersAfter: Share(successes: 205, tries: 450)
    )
  }

  private static var windows: [WindowRow] {
    let day: Int64 = 24 * 60 * 60_000
    let start = Samples.morning.milliseconds
    return [
      WindowRow(
        .verdict,
        from: start - 6 * day,
        to: start - 3 * day,
        items: 30,
        alpha: measure(0.84, 0.1),
        change: nil,
        shares: [],
        marks: []
      ),
      WindowRow(
        .verdict,
        from: start - 3 * day,
        to: start,
        items: 30,
        alpha: measure(0.58, 0.15),
        change: AgreementChange(figure: .value(-0.26), interval: Interval(low: -0.45, high: -0.06)),
        shares: [],
        marks: [.guides(version: 3), .joined(1)]
      ),
    ]
  }

  private static func situation(
    _ id: String?,
    _ items: Int,
    _ equal: Double,
    _ alpha: Double
  ) -> SituationRow {
    SituationRow(id, items: items, equal: measure(equal, 0.08), alpha: measure(alpha, 0.12))
  }
}
