// Which disputes do the tests of the adjudication screen look at?

import Curation
import Screens
import TerminalUI
import Wording

enum DisputeScene: String, CaseIterable {
  case fresh, taken, merging, ruling, others, aside, nothing

  static let size = Size(columns: 120, rows: 40)

  /// The screen as it opens, or after some keys.
  static func open(
    _ scene: DisputeScene,
    _ language: Language = .sv,
    _ size: Size = size
  ) -> ScreenDriver {
    let disputes: [Dispute] =
      switch scene {
      case .fresh, .taken, .merging, .ruling: [quarrel(), threefold]
      case .others: [SampleRounds.dispute(SampleRounds.items[0], 0)]
      case .aside: [setAside]
      case .nothing: []
      }
    var driver = ScreenDriver(
      [],
      language: language,
      size: size,
      start: .adjudication,
      disputes: disputes
    )
    driver.advance(milliseconds: 1_000)
    switch scene {
    case .taken:
      driver.press("1wc")
      driver.key(Key(.down))
      driver.key(Key(.right))
    case .merging:
      driver.press("1e")
      driver.type(" Hör av dig.")
    case .ruling:
      driver.press("R")
      driver.type("Oro är när kunden väntar ensam.")
    case .fresh, .others, .aside, .nothing: break
    }
    // Everything is saved.
    driver.advance(milliseconds: 1_000)
    return driver
  }

  static func judgement(
    _ verdict: Verdict,
    _ emotions: [String: Int],
    rewrite: String = ""
  ) -> Judgement {
    var judgement = Judgement()
    judgement.verdict = verdict
    judgement.emotions = emotions
    judgement.situation = "delivery_delay"
    judgement.rewrite = rewrite
    if verdict != .approve { judgement.reasons = ["tone"] }
    if !rewrite.isEmpty { judgement.start = .bot }
    return judgement
  }

  static func quarrel(_ number: Int64 = 40) -> Dispute {
    var item = Samples.item()
    item.id = ItemID(conversation: number, turn: item.id.turn)
    var first = judgement(
      .rewrite,
      ["frustration": 3],
      rewrite: "Hej! Jag förstår att det är frustrerande. Vi skickar ett nytt paket i dag."
    )
    first.note = "Pengarna är dragna, det är viktigt."
    let second = judgement(
      .rewrite,
      ["frustration": 2, "worry": 1],
      rewrite: "Hej! Vi beklagar förseningen och skickar ett nytt paket i dag."
    )
    return Dispute(
      item: item,
      state: .disputed,
      annotations: [
        BlindAnnotation(id: 11, letter: "A", judgement: first, guideVersion: 3),
        BlindAnnotation(id: 12, letter: "B", judgement: second, guideVersion: 3),
      ],
      version: DisputeVersion(adjudication: 0, annotation: 12)
    )
  }

  /// Three answers, one of them sent back before.
  static let threefold: Dispute = {
    var dispute = quarrel(41)
    dispute.annotations[1].sentBack = .stoodBy
    dispute.annotations.append(
      BlindAnnotation(
        id: 13,
        letter: "C",
        judgement: judgement(.approve, [:]),
        guideVersion: 3,
        isInformed: true
      )
    )
    return dispute
  }()

  static let setAside = Dispute(
    item: Samples.plain(9),
    state: .setAside,
    annotations: [],
    asideNotes: ["Det är reklam, ingen kund."],
    version: DisputeVersion(adjudication: 0, annotation: 0)
  )
}
