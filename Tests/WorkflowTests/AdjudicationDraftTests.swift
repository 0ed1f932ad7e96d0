/// Does an unfinished decision come back from the store as it was, and say when the answers are others?

import Curation
import CurationTesting
import Guides
import Storage
import Testing

@testable import Workflow

struct AdjudicationDraftTests {
  private func anyBody(_ seed: Int) -> AdjudicationDraftJSON.Body {
    var random = SeededGenerator(seed: UInt64(seed))
    func text() -> String { Samples.anyJudgement(using: &random).rewrite }
    var draft = AdjudicationDraft()
    draft.act = AdjudicationAct.allCases.randomElement(using: &random)
    draft.judgement = Samples.anyJudgement(using: &random)
    draft.base = Bool.random(using: &random) ? .random(in: 1...(.max), using: &random) : nil
    draft.merge = Bool.random(using: &random) ? text() : nil
    draft.remarks = AdjudicationRemarks(
      category: Bool.random(using: &random)
        ? DisputeCategory.allCases.randomElement(using: &random) : nil,
      confidence: Bool.random(using: &random)
        ? Confidence.allCases.randomElement(using: &random) : nil,
      note: text()
    )
    draft.sendBack = text()
    draft.ruling = text()
    let state = ItemState.allCases.randomElement(using: &random) ?? .disputed
    let annotation = Int64.random(in: 0...(.max), using: &random)
    return AdjudicationDraftJSON.Body(
      draft: draft,
      seen: SeenDispute(state, annotation: annotation)
    )
  }

  @Test(arguments: 0..<200)
  func `any draft comes back as it was`(seed: Int) throws {
    let body = anyBody(seed)
    let text = AdjudicationDraftJSON.encode(body)
    #expect(!text.utf8.contains { $0 < 0x20 || $0 == 0x7F })
    let back = try AdjudicationDraftJSON().decode(text)
    #expect(back == body)
    #expect(AdjudicationDraftJSON.encode(back) == text)
    // Equal texts may differ in bytes.
    #expect(Array((back.draft.merge ?? "").utf8) == Array((body.draft.merge ?? "").utf8))
    #expect(Array(back.draft.remarks.note.utf8) == Array(body.draft.remarks.note.utf8))
  }

  @Test func `what no text may hold makes no draft that can't be read`() throws {
    var draft = AdjudicationDraft()
    draft.merge = "a\0b\r\0\n"
    draft.remarks.note = "\0"
    draft.sendBack = "c\0"
    draft.ruling = "\0d"
    let seen = SeenDispute(.disputed, annotation: 4)
    let text = AdjudicationDraftJSON.encode(.init(draft: draft, seen: seen))
    let back = try AdjudicationDraftJSON().decode(text).draft
    #expect(Array((back.merge ?? "").utf8) == Array("ab\r\n".utf8))
    #expect(back.remarks.note.isEmpty && back.sendBack == "c" && back.ruling == "d")
  }

  @Test(arguments: [
    "", "{", "[]", "{}", #"{"state":"disputed"}"#, #"{"annotation":1}"#,
    #"{"state":"nowhere","annotation":1}"#, #"{"state":"disputed","annotation":1,"act":"x"}"#,
    #"{"state":"disputed","annotation":1,"judgement":1}"#,
    #"{"state":"disputed","annotation":1,"judgement":{"item":"1.2"}}"#,
    #"{"state":"disputed","annotation":1,"other":1}"#,
  ])
  func `what is no draft is said to be none`(text: String) {
    #expect(throws: StorageError.self) { try AdjudicationDraftJSON().decode(text) }
  }

  /// An item that two disagree on, and somebody who settles.
  private func quarrel() throws -> (office: Office, desk: AdjudicationDesk) {
    let office = try Office(settings: { settings in
      settings.overlap.share = 1
      settings.overlap.reviewers = 2
    })
    let lo = try office.reviewer("Lo")
    try office.importSome(1)
    try answer("Maja", .rewrite, office)
    try answer("Jonas", .approve, office)
    return (office, try #require(AdjudicationDesk(office.workspace, adjudicator: lo)))
  }

  private func answer(_ name: String, _ verdict: Verdict, _ office: Office) throws {
    let desk = try office.desk(name)
    let item = try office.items()[0]
    _ = try desk.open(item)
    _ = try desk.submit(
      Samples.judgement(verdict),
      for: item,
      guideVersion: 1,
      activeMilliseconds: nil
    )
  }

  @Test func `what was begun comes with the dispute, and says when the answers are others`() throws
  {
    let (office, desk) = try quarrel()
    let dispute = try #require(try desk.next())
    #expect(dispute.draft == nil)
    var draft = AdjudicationDraft()
    draft.act = .pick
    draft.judgement = dispute.annotations[0].judgement
    draft.base = dispute.annotations[0].id
    draft.remarks = AdjudicationRemarks(category: .guide, confidence: .low, note: "se 4.2")
    let seen = SeenDispute(dispute.state, dispute.version)
    let at = try desk.saveDraft(draft, on: dispute.item.id, seen: seen, revision: 1)
    let again = try #require(try desk.next()?.draft)
    #expect(
      again
        == SavedAdjudicationDraft(draft: draft, revision: 1, savedAt: at, isCurrent: true)
    )
    // Another adjudicator sees nothing of it.
    _ = try office.reviewer("Kim")
    _ = try office.workspace.store.setRole(
      .adjudicator,
      of: "Kim",
      actor: nil,
      at: office.clock.now
    )
    let kim = try office.reviewer("Kim")
    let other = try #require(AdjudicationDesk(office.workspace, adjudicator: kim))
    #expect(try other.dispute(dispute.item.id)?.draft == nil)
    try answer("Jonas", .reject, office)
    let changed = try #require(try desk.dispute(dispute.item.id)?.draft)
    #expect(!changed.isCurrent && changed.draft == draft)
    let decision = AdjudicationDecision(
      .pick,
      chosen: dispute.annotations[0].id,
      judgement: dispute.annotations[0].judgement
    )
    #expect(try desk.decide(decision, on: dispute.item.id, expecting: nil) == .stored)
    #expect(try desk.dispute(dispute.item.id)?.draft == nil)
  }

  @Test func `a label with a new name is chosen by the new one in what was begun`() throws {
    let (office, desk) = try quarrel()
    let dispute = try #require(try desk.next())
    var draft = AdjudicationDraft()
    draft.act = .pick
    draft.judgement = dispute.annotations[0].judgement
    let seen = SeenDispute(dispute.state, dispute.version)
    try desk.saveDraft(draft, on: dispute.item.id, seen: seen, revision: 1)
    #expect(draft.judgement.emotions == ["worry": 2])
    let text =
      Office.labels.replacing(Office.entry("worry") + "\n", with: "")
      + "replaced: [{list: emotions, old: worry, new: anger}]\n"
    _ = try office.workspace.publishGuides(GuideDrafts(labels: text), actor: nil)
    #expect(try desk.next()?.draft?.draft.judgement.emotions == ["anger": 2])
  }
}
