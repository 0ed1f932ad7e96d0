// Which calibration rounds do the tests look at?

import Agreement
import Curation
import Screens

enum SampleRounds {
  /// The items of a round, those with the most disagreement first.
  static let items = (50..<65).map { ItemID(conversation: $0, turn: 4) }

  private static let customers = [
    "Det är tredje gången jag skriver 😡 om paketet.", "Var är min faktura?",
    "Jag kan inte logga in.", "荷物が届きません。", "",
  ]

  /// Nobody is through, and three have begun.
  static var begun: ShownRound {
    let round = CalibrationRound(
      number: 1,
      at: Samples.morning,
      by: "Lena",
      items: items,
      reviewers: 4,
      done: 8,
      needed: 60,
      people: [
        RoundReviewer("Ada", done: 5, waiting: 10), RoundReviewer("Cal", done: 3, waiting: 12),
        RoundReviewer("Lena", done: 0, waiting: 15),
        RoundReviewer("Sven", done: 0, waiting: 15),
      ]
    )
    return ShownRound(round, of: 1, verdicts: nil, items: [])
  }

  /// Everybody is through, and they differ.
  static var differing: ShownRound {
    var shown = begun
    shown.round.done = 60
    shown.round.people = shown.round.people.map { RoundReviewer($0.name, done: 15, waiting: 0) }
    shown.verdicts = figures(15, equal: 0.711, alpha: 0.542, Interval(low: 0.31, high: 0.74))
    shown.items = items.enumerated().map { number, item in
      RoundItem(dispute: dispute(item, number), disagreement: max(0, 0.67 - 0.09 * Double(number)))
    }
    return shown
  }

  /// A second round, which passed.
  static var passed: ShownRound {
    var shown = differing
    shown.round.number = 2
    shown.verdicts = figures(15, equal: 0.889, alpha: 0.812, Interval(low: 0.66, high: 0.93))
    return shown
  }

  /// One of four has three items to go, so that twelve count.
  static var few: ShownRound {
    var shown = differing
    shown.round.people[1] = RoundReviewer("Cal", done: 12, waiting: 3)
    shown.round.done = 57
    shown.verdicts = figures(12, equal: 0.75, alpha: 0.6, Interval(low: 0.2, high: 0.9))
    shown.items = Array(shown.items.prefix(12))
    return shown
  }

  private static func figures(
    _ items: Int,
    equal: Double,
    alpha: Double,
    _ interval: Interval
  ) -> QuestionRow {
    QuestionRow(
      .verdict,
      items: items,
      equal: Measure(.value(equal), nil),
      near: Measure(.undefined(.otherScale), nil),
      alpha: Measure(.value(alpha), interval),
      gwet: Measure(.value(alpha), nil)
    )
  }

  /// An item that four answered; the lead is one of them, so that another one settles it.
  static func dispute(_ id: ItemID, _ number: Int) -> Dispute {
    var dispute = DisputeScene.quarrel()
    dispute.item.id = id
    dispute.isOwn = true
    dispute.isForOthers = true
    let place = dispute.item.conversation.turns.lastIndex { $0.speaker == .customer }
    if let place {
      dispute.item.conversation.turns[place].text = customers[number % customers.count]
    }
    let others: [Verdict] =
      switch number {
      case 0: [.reject, .approve]
      case 1, 2: [.approve, .approve]
      default: [.rewrite, .rewrite]
      }
    for (letter, verdict) in zip(["C", "D"], others) {
      dispute.annotations.append(
        BlindAnnotation(
          id: 13,
          letter: letter,
          judgement: DisputeScene.judgement(
            verdict,
            [:],
            rewrite: verdict == .rewrite ? "Hej!" : ""
          ),
          guideVersion: 3
        )
      )
    }
    return dispute
  }
}
