// Does a workspace's agreement say what its reviewers said by themselves, and no more?

import Agreement
import Curation
import CurationTesting
import Guides
import Storage
import Testing

@testable import Workflow

struct MeasureAgreementTests {
  /// Lena is the owner; every item is drawn for two.
  private func office(_ count: Int, reviewers: Int = 2) throws -> Office {
    let office = try Office(settings: { $0.overlap = .init(share: 1, reviewers: reviewers) })
    _ = try office.reviewer("Lena")
    try office.importSome(count)
    return office
  }

  @Test func `verdicts give the figures that their definitions give`() throws {
    let office = try office(40)
    for (place, item) in try office.items().enumerated() {
      try office.judge(item, ["Ada": place < 10 ? .rewrite : .approve, "Bo": .approve])
    }
    let agreement = try office.agreement()
    let verdict = try #require(agreement.row(.verdict))
    #expect(verdict.items == 40 && agreement.choice.joint == 40 && agreement.choice.drawn == 40)
    #expect(verdict.equal.figure == .value(0.75))
    let expected = 2.0 * 70 * 10 / (80 * 79)
    #expect(abs((verdict.alpha.figure.value ?? 9) - (1 - 0.25 / expected)) < 1e-12)
    #expect(verdict.alpha.interval != nil && verdict.gwet.interval != nil)
    #expect(verdict.prevalent == AnswerShare(answer: "approve", share: 0.875))
    let emotions = try #require(agreement.row(.emotions))
    #expect(emotions.equal.figure == .value(1) && emotions.alpha.figure.reason == .noVariation)
    #expect(emotions.only == "worry")
    #expect(agreement.row(.intensity("worry"))?.near.figure == .value(1))
    #expect(agreement.row(.intensity("neutral")) == nil)
    let rewrite = agreement.answers.first { $0.question == .verdict && $0.answer == "rewrite" }
    #expect(rewrite?.pairable == 10 && rewrite?.specific.figure == .value(0))
    let pair = try #require(agreement.pairs.first)
    #expect(pair.first == "Ada" && pair.second == "Bo" && pair.items == 40)
    #expect(agreement.situations.map(\.situation) == ["delivery"])
    #expect(agreement.situations.first?.items == 40)
  }

  @Test func `later corrections never raise agreement`() throws {
    let office = try office(30)
    let items = try office.items()
    for item in items { try office.judge(item, ["Ada": .rewrite, "Bo": .approve]) }
    let before = try office.agreement()
    for item in items.prefix(20) { try office.judge(item, ["Ada": .approve]) }
    let after = try office.agreement()
    #expect(before.row(.verdict) == after.row(.verdict))
    #expect(after.leftOut.corrections == 20 && before.leftOut.isEmpty)
  }

  @Test func `too few items say how long it takes at this pace`() throws {
    let office = try office(60)
    let items = try office.items()
    #expect(try office.agreement().daysLeft == nil)
    for item in items.prefix(12) { try office.judge(item, ["Ada": .approve, "Bo": .rewrite]) }
    let few = try office.agreement()
    #expect(few.isTooSmall && few.choice.joint == 12 && few.daysLeft == 2)
    office.clock.advance(minutes: 3 * 24 * 60)
    #expect(try office.agreement().daysLeft == 6)
    for item in items[12..<30] { try office.judge(item, ["Ada": .approve, "Bo": .rewrite]) }
    let enough = try office.agreement()
    #expect(!enough.isTooSmall && enough.daysLeft == nil)
  }

  @Test func `persons are shown to who adjudicates, and to themselves`() throws {
    let office = try office(30, reviewers: 3)
    for (place, item) in try office.items().enumerated() {
      try office.judge(
        item,
        ["Ada": .approve, "Bo": .approve, "Cid": place % 3 == 0 ? .rewrite : .approve]
      )
    }
    let lead = try office.agreement()
    #expect(lead.pairs.count == 3 && lead.people.map(\.name) == ["Ada", "Bo", "Cid"])
    let own = try office.agreement(as: "Ada")
    #expect(own.pairs.isEmpty && own.people.map(\.name) == ["Ada"])
    #expect(own.questions == lead.questions && own.situations == lead.situations)
    #expect(try office.agreement(as: nil).people.isEmpty)
    #expect(try office.agreement(as: "Nils").people.isEmpty)
    #expect(lead.person("Cid")?.majority == Share(successes: 20, tries: 30))
    #expect(lead.person("Cid")?.pairwise == Share(successes: 40, tries: 60))
  }

  @Test(arguments: ["Cid", "Lena", nil] as [String?])
  func `an item that may still come to the reader is in no figure`(name: String?) throws {
    let office = try office(2, reviewers: 3)
    let items = try office.items()
    try office.judge(items[0], ["Ada": .approve, "Bo": .approve, "Cid": .approve])
    try office.judge(items[1], ["Ada": .reject, "Bo": .rewrite])
    try office.judge(items[1], ["Bo": .approve])
    let shown = try office.agreement(as: name)
    #expect(shown.choice.rated == 1 && shown.choice.joint == 1)
    #expect(shown.leftOut == LeftOutRatings(informed: 0, corrections: 0, takenBack: 0, waiting: 1))
    #expect(shown.answers.first { $0.answer == "reject" }?.pairable == 0)
    #expect(try office.items(behind: "verdict", as: name).get() == [])
    let own = try office.agreement(as: "Ada")
    #expect(own.choice.rated == 2 && own.leftOut.waiting == 0 && own.leftOut.corrections == 1)
  }

  @Test func `an answer's cases are those that another one could have agreed in`() throws {
    let office = try office(3)
    let items = try office.items()
    for item in items { try office.judge(item, ["Ada": .rewrite]) }
    try office.judge(items[0], ["Bo": .rewrite])
    let shown = try office.agreement(as: "Ada")
    let rewrite = try #require(shown.answers.first { $0.answer == "rewrite" })
    #expect(rewrite.pairable == 2 && rewrite.share == 1)
  }

  @Test func `items of a calibration round are told apart from those drawn by chance`() throws {
    let office = try Office(settings: { $0.overlap = .init(share: 0, reviewers: 2) })
    let lena = try office.reviewer("Lena")
    for name in ["Ada", "Bo"] { _ = try office.reviewer(name) }
    try office.importSome(3)
    guard case .started(let items) = try office.workspace.startCalibration(items: 2, by: lena)
    else {
      Issue.record("no round")
      return
    }
    for item in items {
      try office.judge(item, ["Ada": .approve, "Bo": .approve, "Lena": .approve])
    }
    let choice = try office.agreement().choice
    #expect(choice.joint == 2 && choice.drawn == 0 && choice.raised == 0)
    #expect(choice.calibrated == 2 && choice.rounds == [1])
    let drawn = try office.agreement(as: "Lena") { $0.drawnOnly = true }
    #expect(drawn.choice.rated == 0 && drawn.choice.calibrated == 0)
  }

  @Test func `unanswered and unclear are no ratings, and none is one`() throws {
    let office = try office(3)
    let items = try office.items()
    var judgement = Samples.judgement()
    for (item, emotions) in zip(items, [[:], nil, nil] as [[String: Int]?]) {
      judgement.emotions = emotions
      judgement.isUnclear = emotions == nil && item == items[1]
      try office.judge(item, [("Ada", judgement), ("Bo", Samples.judgement())])
    }
    let emotions = try #require(try office.agreement().row(.emotions))
    #expect(emotions.items == 1)
    #expect(emotions.equal.figure == .value(0))
  }

  @Test func `what has a second reviewer for what was said is told apart from what was drawn`()
    throws
  {
    let office = try Office(settings: { $0.overlap = .init(share: 0, reviewers: 2) })
    try office.importSome(4)
    let items = try office.items()
    for item in items { try office.judge(item, ["Ada": item == items[0] ? .reject : .approve]) }
    try office.judge(items[0], ["Bo": .reject])
    let agreement = try office.agreement(as: "Ada")
    #expect(agreement.choice.rated == 4 && agreement.choice.joint == 1)
    #expect(agreement.choice.drawn == 0 && agreement.choice.raised == 1)
    #expect(try office.agreement(as: "Ada") { $0.drawnOnly = true }.choice.rated == 0)
  }

  @Test func `windows are of thirty items until there are two of a hundred`() {
    var options = TeamOptions()
    #expect([0, 199, 200].map(options.windowSize) == [30, 30, 100])
    options.window = 50
    #expect(options.windowSize(joint: 1_000) == 50)
  }

  @Test func `windows are cut by the time of review and say what happened meanwhile`() throws {
    let office = try office(60, reviewers: 2)
    let items = try office.items()
    for item in items.suffix(30) { try office.judge(item, ["Ada": .rewrite, "Bo": .approve]) }
    office.clock.advance(minutes: 10)
    _ = try office.workspace.publishGuides(GuideDrafts(labels: Office.labels + "\n"), actor: nil)
    office.clock.advance(minutes: 10)
    for (place, item) in items.prefix(30).enumerated() {
      let verdict: Verdict = place % 2 == 0 ? .rewrite : .approve
      try office.judge(item, ["Ada": verdict, "Cid": verdict])
    }
    let windows = try office.agreement().windows.filter { $0.question == .verdict }
    #expect(windows.map(\.items) == [30, 30])
    #expect(windows[0].to < windows[1].from)
    let alphas = windows.map { $0.alpha.figure.value ?? 9 }
    #expect(alphas[0] < 0 && alphas[1] == 1)
    #expect(windows[0].change == nil && windows[1].change?.isFlagged == true)
    #expect(windows[0].marks == [.left(1)])
    #expect(windows[1].marks == [.guides(version: 2), .joined(1)])
    #expect(windows[1].shares.first { $0.answer == "rewrite" }?.share == 0.5)
  }

  @Test func `rewrites agree by their words and by their letters`() throws {
    let office = try office(12)
    for (place, item) in try office.items().enumerated() {
      var judgement = Samples.judgement(.rewrite)
      judgement.rewrite = "Hej! Det kommer dag \(place). Hör av dig."
      var other = judgement
      if place.isMultiple(of: 2) { other.rewrite = "Vi beklagar att paket \(place) är sent." }
      try office.judge(item, [("Ada", judgement), ("Bo", other)])
    }
    let agreement = try office.agreement()
    for question in [RatedQuestion.rewriteWords, .rewriteLetters] {
      let row = try #require(agreement.row(question))
      #expect(row.items == 12)
      let alike = try #require(row.equal.figure.value)
      #expect(alike >= 0.5 && alike < 0.75)
      let alpha = try #require(row.alpha.figure.value)
      let ends = try #require(row.alpha.interval)
      #expect(ends.low < alpha && alpha < ends.high)
    }
  }

  @Test func `items of one conversation widen the interval`() throws {
    let office = try Office(settings: { $0.overlap = .init(share: 1, reviewers: 2) })
    var options = ImportOptions()
    options.replies = .every
    try office.importLines((1...20).map { line($0, replies: 5) }, options: options)
    for item in try office.items() {
      let isOdd = item.conversation % 4 == 0
      try office.judge(
        item,
        ["Ada": item.turn % 4 == 1 ? .rewrite : .approve, "Bo": isOdd ? .rewrite : .approve]
      )
    }
    let byItem = try office.agreement(as: "Ada").row(.verdict)?.equal.interval
    let clustered = try office.agreement(as: "Ada") { $0.byConversation = true }
    let byConversation = clustered.row(.verdict)?.equal.interval
    #expect(clustered.unit == .clusters)
    let narrow = try #require(byItem)
    let wide = try #require(byConversation)
    #expect(narrow != wide)
  }

  @Test func `the same seed gives the same figures`() throws {
    let office = try office(40)
    for (place, item) in try office.items().enumerated() {
      try office.judge(item, ["Ada": place % 3 == 0 ? .rewrite : .approve, "Bo": .approve])
    }
    #expect(try office.agreement() == office.agreement())
    #expect(
      try office.agreement { $0.seed = 2 }.row(.verdict)?.alpha.interval
        != office.agreement().row(.verdict)?.alpha.interval
    )
  }

  @Test func `an empty workspace has nothing to say and says so`() throws {
    let office = try office(3)
    let agreement = try office.agreement()
    #expect(agreement.questions.isEmpty && agreement.isTooSmall && agreement.choice.rated == 0)
    #expect(agreement.people.isEmpty && agreement.windows.isEmpty && agreement.daysLeft == nil)
  }

  @Test func `a desk measures again only when something happened`() throws {
    var spy: SpyEngine?
    let office = try Office(
      engine: { engine in
        let listening = SpyEngine(engine)
        spy = listening
        return listening
      },
      settings: { $0.overlap = .init(share: 1, reviewers: 2) }
    )
    let desk = try office.desk("Lena")
    try office.importSome(2)
    let items = try office.items()
    try office.judge(items[0], ["Ada": .rewrite, "Bo": .approve])
    let first = try desk.agreement(TeamOptions())
    _ = spy?.takeCount()
    #expect(try desk.agreement(TeamOptions()) == first)
    #expect(spy?.takeCount() == 1)
    try office.judge(items[1], ["Ada": .approve, "Bo": .approve])
    let second = try desk.agreement(TeamOptions())
    #expect(second.choice.joint == 2 && first.choice.joint == 1)
    var drawn = TeamOptions()
    drawn.drawnOnly = true
    _ = spy?.takeCount()
    _ = try desk.agreement(drawn)
    #expect((spy?.takeCount() ?? 0) > 1)
  }
}
