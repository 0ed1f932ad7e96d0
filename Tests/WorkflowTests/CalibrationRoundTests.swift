/// Does a calibration round tell who is through, whether it passed, and let what was ruled hold?

import Agreement
import Curation
import CurationTesting
import Guides
import Storage
import Testing

@testable import Workflow

struct CalibrationRoundTests {
  /// A round of `count` items for Lo who leads, Maja and Jonas; the first person owns the workspace.
  private func round(_ count: Int) throws -> (office: Office, desk: AdjudicationDesk) {
    let office = try Office()
    let lo = try office.reviewer("Lo")
    for name in ["Maja", "Jonas"] { _ = try office.reviewer(name) }
    try office.importSome(count)
    #expect(
      try office.workspace.startCalibration(items: count, by: lo)
        == .started(try office.items().sorted { place($0, office) < place($1, office) })
    )
    return (office, try #require(AdjudicationDesk(office.workspace, adjudicator: lo)))
  }

  private func place(_ item: ItemID, _ office: Office) -> UInt64 {
    Draws(seed: String(office.workspace.settings.seed)).place(.calibration, of: item)
  }

  private func answer(
    _ items: [ItemID],
    by name: String,
    _ office: Office,
    verdict: (Int) -> Verdict
  ) throws {
    let desk = try office.desk(name)
    for (number, item) in items.enumerated() {
      _ = try desk.open(item)
      let answer = try desk.submit(
        Samples.judgement(verdict(number)),
        for: item,
        guideVersion: 1,
        activeMilliseconds: nil
      )
      guard case .kept = answer else {
        Issue.record("\(answer)")
        continue
      }
    }
  }

  @Test func `it says who is through and how far the others are, to who adjudicates`() throws {
    let (office, desk) = try round(4)
    let items = try office.items()
    try answer(items, by: "Maja", office) { _ in .approve }
    try answer(Array(items.prefix(1)), by: "Jonas", office) { _ in .approve }
    _ = try office.reviewer("Newcomer")
    let shown = try #require(try desk.calibration(nil))
    #expect(shown.count == 1 && shown.round.number == 1 && shown.round.by == "Lo")
    #expect(
      shown.round.people == [
        RoundReviewer("Jonas", done: 1, waiting: 3), RoundReviewer("Lo", done: 0, waiting: 4),
        RoundReviewer("Maja", done: 4, waiting: 0),
      ]
    )
    #expect(try desk.calibration(2) == nil)
    // Somebody may be blind to every item yet.
    #expect(try desk.round(shown.round.items) == [])
    #expect(try desk.verdicts(on: []) == nil)
    #expect(try office.workspace.calibrations().allSatisfy { $0.people.isEmpty })
  }

  @Test func `it passes by what each said first, and corrections do not raise it`() throws {
    let (office, desk) = try round(15)
    let items = try office.items()
    for name in ["Lo", "Maja"] {
      try answer(items, by: name, office) { $0 < 8 ? .approve : .rewrite }
    }
    // Jonas differs on five of fifteen, so that two reviewers say the same in 35 of 45 cases.
    try answer(items, by: "Jonas", office) { $0 < 3 || $0 > 9 ? .approve : .rewrite }
    let found = try desk.round(items)
    #expect(found.count == 15)
    let verdicts = try #require(try desk.verdicts(on: found))
    let differing = (0..<15).count { ($0 < 8) != ($0 < 3 || $0 > 9) }
    let equal = 1 - Double(2 * differing) / 45
    #expect(verdicts.items == 15)
    #expect(abs((verdicts.equal.figure.value ?? 0) - equal) < 1e-12)
    #expect(verdicts.roundResult == .again)
    // What somebody says after the talk is for the item, not for the round.
    try answer(items, by: "Jonas", office) { $0 < 8 ? .approve : .rewrite }
    let after = try #require(try desk.verdicts(on: try desk.round(items)))
    #expect(
      after.equal.figure == verdicts.equal.figure && after.alpha.figure == verdicts.alpha.figure
    )
  }

  @Test func `a round in which all mean the same passes`() throws {
    let (office, desk) = try round(15)
    let items = try office.items()
    for name in ["Lo", "Maja", "Jonas"] {
      try answer(items, by: name, office) { $0 < 8 ? .approve : .rewrite }
    }
    let verdicts = try #require(try desk.verdicts(on: try desk.round(items)))
    #expect(verdicts.roundResult == .passed && verdicts.alpha.figure == .value(1))
  }

  @Test func `who led the round reads the answers and settles none of them`() throws {
    let (office, desk) = try round(1)
    _ = try office.reviewer("Eva")
    _ = try office.workspace.setRole(.adjudicator, of: "Eva", by: desk.adjudicator)
    let item = try #require(try office.items().first)
    try answer([item], by: "Lo", office) { _ in .approve }
    try answer([item], by: "Maja", office) { _ in .approve }
    #expect(try desk.dispute(item) == nil, "Jonas is blind to it yet")
    try answer([item], by: "Jonas", office) { _ in .handover }
    let dispute = try #require(try desk.dispute(item))
    #expect(dispute.annotations.count == 3 && dispute.isForOthers && dispute.isOwn)
    let pick = AdjudicationDecision(
      .pick,
      chosen: dispute.annotations[0].id,
      judgement: dispute.annotations[0].judgement
    )
    #expect(try desk.decide(pick, on: item, expecting: nil) == .refused(.own))
    #expect(try desk.next() == nil)
    let eva = try #require(try office.workspace.knownReviewer(named: "Eva"))
    let others = try #require(AdjudicationDesk(office.workspace, adjudicator: eva))
    #expect(try others.dispute(item)?.isForOthers == false)
    #expect(try others.next()?.item.id == item)
  }

  @Test func `a ruling holds at once, and what else is in drafts does not`() throws {
    let office = try Office()
    let lo = try office.reviewer("Lo")
    let before = try office.workspace.guides().scheme
    let ruling = Ruling(date: "2026-11-23", text: "Att vänta \"ensam\" är oro.")
    #expect(try office.workspace.publish(ruling, by: lo) == 2)
    let other = Ruling(date: "2026-11-24", text: "Två rader\när en.")
    #expect(try office.workspace.publish(other, by: lo) == 3)
    var expected = before
    expected.rulings = [ruling, other]
    #expect(try office.workspace.guides().scheme == expected)
    let unknown = Ruling(
      date: "2026-11-24",
      text: "Nej.",
      about: LabelName(axis: .emotion, id: "nothing")
    )
    #expect(throws: GuideErrors.self) { try office.workspace.publish(unknown, by: lo) }
    #expect(try office.workspace.guideVersion() == 3)
  }
}
