/// Is what adjudicators decide held to the rules of the screen, from the desk and from a file?

import Curation
import CurationTesting
import Guides
import Storage
import Testing
import TrainingSets

@testable import Workflow

struct AdjudicateTests {
  // The first person of a workspace owns it and may adjudicate.
  private func quarrel(
    items count: Int = 1,
    between answers: [Judgement] = [Samples.judgement(.rewrite), Samples.judgement(.approve)],
    settings change: (inout WorkspaceSettings) -> Void = { _ in }
  ) throws -> (office: Office, desk: AdjudicationDesk) {
    let office = try Office(settings: { settings in
      settings.overlap.share = 1
      settings.overlap.reviewers = 2
      change(&settings)
    })
    let lo = try office.reviewer("Lo")
    try office.importSome(count)
    for (name, answer) in zip(["Maja", "Jonas"], answers) {
      let desk = try office.desk(name)
      for item in try office.items() {
        _ = try desk.open(item)
        _ = try desk.submit(
          answer,
          for: item,
          guideVersion: 1,
          activeMilliseconds: nil
        )
      }
    }
    return (office, try #require(AdjudicationDesk(office.workspace, adjudicator: lo)))
  }

  private func take(
    _ lines: [String],
    in office: Office,
    by adjudicator: String? = "Lo"
  ) throws -> (counts: AdjudicateCounts, problems: [[AdjudicateProblem]]) {
    let intake = try AdjudicationIntake(
      office.workspace,
      defaultAdjudicator: try adjudicator.map { try office.reviewer($0) }
    )
    let problems = try lines.map { line in
      try Array(line.utf8).withUnsafeBufferPointer { try intake.take($0) }
    }
    return (intake.counts, problems)
  }

  @Test func `a reviewer has no desk to adjudicate at`() throws {
    let (office, _) = try quarrel()
    #expect(AdjudicationDesk(office.workspace, adjudicator: try office.reviewer("Maja")) == nil)
  }

  @Test func `the adjudicator sees the answers without names and not those of an open item`() throws
  {
    let (office, desk) = try quarrel(items: 2)
    let first = try #require(try desk.next())
    #expect(first.annotations.map(\.letter) == ["A", "B"])
    #expect(first.annotations.map(\.judgement.verdict) == [.rewrite, .approve])
    #expect(!String(describing: first).contains("Maja"))
    let second = try #require(try desk.next(after: first.item.id))
    #expect(second.item.id != first.item.id)
    // From the start again.
    #expect(try desk.next(after: second.item.id)?.item.id == first.item.id)
    try office.importLines([line(9)])
    let open = try #require(try office.items().last)
    #expect(try desk.dispute(open) == nil)
  }

  @Test func `a text of the adjudicator's own keeps the rules, a picked answer the voice`() throws {
    let (office, desk) = try quarrel()
    let dispute = try #require(try desk.next())
    var own = Samples.judgement(.rewrite)
    own.rewrite = ""
    own.situation = nil
    var decision = AdjudicationDecision(.merge, judgement: own)
    let answer = try desk.decide(decision, on: dispute.item.id, expecting: dispute.version)
    #expect(answer == .broken([.situationMissing, .rewriteMissing]))
    #expect(try office.workspace.store.state(of: dispute.item.id) == .disputed)
    own = Samples.judgement(.rewrite)
    own.rewrite = "Paketet kommer på fredag."
    decision.judgement = own
    #expect(
      try desk.decide(decision, on: dispute.item.id, expecting: dispute.version) == .stored
    )
    #expect(try desk.next() == nil)
    #expect(try desk.undo() == dispute.item.id)
    #expect(try desk.next()?.past.map(\.act) == [.merge, .retract])
  }

  @Test func `an answer whose labels have new names is picked as it was given`() throws {
    let (office, desk) = try quarrel()
    let text =
      Office.labels.replacing(Office.entry("worry") + "\n", with: "")
      + "replaced: [{list: emotions, old: worry, new: anger}]\n"
    _ = try office.workspace.publishGuides(GuideDrafts(labels: text), actor: nil)
    let dispute = try #require(try desk.next())
    let answer = dispute.annotations[0]
    #expect(answer.judgement.emotions == ["anger": 2])
    let decision = AdjudicationDecision(.pick, chosen: answer.id, judgement: answer.judgement)
    #expect(
      try desk.decide(decision, on: dispute.item.id, expecting: dispute.version) == .stored
    )
    #expect(try office.integer("SELECT count(*) FROM annotation WHERE kind = 4") == 0)
  }

  @Test func `what was adjudicated is exported, with what was passed over`() throws {
    let (office, desk) = try quarrel()
    let item = try #require(try desk.next()).item.id
    let line = #"{"item":"\#(item)","pick":"A","take":{"emotions":"B"},"situation":"invoice"}"#
    #expect(try take([line], in: office).problems == [[]])
    let row = try exported(office)
    #expect(row.contains(#""verdict":"rewrite""#))
    #expect(row.contains(#""situation":"invoice""#))
    #expect(row.contains(#""passed_over":[]"#))
  }

  @Test func `a text that an adjudicator alone wrote waits for a second pair of eyes`() throws {
    let (office, desk) = try quarrel(settings: { $0.twoEyes = true })
    let dispute = try #require(try desk.next())
    var own = Samples.judgement(.rewrite)
    own.rewrite = "Paketet kommer på fredag."
    let decision = AdjudicationDecision(.merge, judgement: own)
    let item = dispute.item.id
    #expect(try desk.decide(decision, on: item, expecting: dispute.version) == .stored)
    let alone = try office.workspace.previewExport(progress: { _ in })
    #expect(alone.items == 0 && alone.leftOut == [.tooFewEyes: 1])
    let lo = try office.reviewer("Lo")
    #expect(
      try office.workspace.addReviewer("Lena", role: .adjudicator, account: nil, by: lo) == nil
    )
    func reasons(_ reader: Reviewer) throws -> [ItemStanding.Reason]? {
      try office.workspace.standing(of: item, reader: reader)?.reasons
    }
    #expect(try desk.secondEyes().isEmpty && reasons(lo) == [.secondEyes])
    #expect(try reasons(try office.reviewer("Maja")) == [])
    let second = try #require(
      AdjudicationDesk(office.workspace, adjudicator: try office.reviewer("Lena"))
    )
    #expect(try second.secondEyes() == [item])
    #expect(try second.decide(decision, on: item, expecting: nil) == .stored)
    #expect(try second.secondEyes().isEmpty && reasons(lo) == [])
    let row = try exported(office)
    for name in ["Lo", "Lena", "Maja", "Jonas"] {
      #expect(row.contains(try office.reviewer(name).pseudonym), "\(name)")
    }
  }

  @Test func `a picked text leaves with the adjudicator among its reviewers`() throws {
    let (office, desk) = try quarrel(settings: { $0.twoEyes = true })
    let dispute = try #require(try desk.next())
    let picked = dispute.annotations[0]
    let decision = AdjudicationDecision(.pick, chosen: picked.id, judgement: picked.judgement)
    #expect(
      try desk.decide(decision, on: dispute.item.id, expecting: dispute.version) == .stored
    )
    #expect(try exported(office).contains(try office.reviewer("Lo").pseudonym))
  }

  @Test func `an adjudicated item shows what holds and who decided`() throws {
    let (office, desk) = try quarrel()
    let dispute = try #require(try desk.next())
    let item = dispute.item.id
    let lo = try office.reviewer("Lo")
    let before = try #require(try office.workspace.show(item, reader: lo))
    #expect(before.decision == nil && before.isBlind && before.mayAdjudicate)
    var own = Samples.judgement(.rewrite)
    own.rewrite = "Paketet kommer på fredag."
    let remarks = AdjudicationRemarks(category: .slip, confidence: .high, note: "Läs om.")
    let decision = AdjudicationDecision(.merge, judgement: own, remarks: remarks)
    #expect(try desk.decide(decision, on: item, expecting: dispute.version) == .stored)
    let shown = try #require(try office.workspace.show(item, reader: office.reviewer("Maja")))
    let held = try #require(shown.decision)
    #expect(held.adjudicator == "Lo" && held.act == .merge && held.remarks == remarks)
    #expect(held.judgement.rewrite == own.rewrite && !shown.mayAdjudicate)
    #expect(try desk.undo() == item)
    #expect(try office.workspace.show(item, reader: office.reviewer("Maja"))?.decision == nil)
  }

  @Test func `a rewrite that was passed over leaves with what is personal in it masked`() throws {
    var other = Samples.judgement(.rewrite)
    other.rewrite = "Ring oss på 070-174 06 05, så ordnar vi det."
    let (office, _) = try quarrel(between: [Samples.judgement(.rewrite), other])
    let item = try #require(try office.items().first)
    #expect(try take([#"{"item":"\#(item)","pick":"A"}"#], in: office).problems == [[]])
    let row = try exported(office)
    #expect(row.contains(#""passed_over":["Ring oss på {{phone}}, så ordnar vi det."]"#), "\(row)")
  }

  // The rows of the lossless data set.
  private func exported(_ office: Office) throws -> String {
    let outcome = try office.workspace.export(
      ExportOptions(
        formats: [LosslessDataset()],
        folder: office.folder.file("out"),
        isReplacing: false,
        toolVersion: "test",
        actor: nil
      ),
      progress: { _ in }
    )
    #expect(outcome?.counts.items == 1)
    let bytes = try TemporaryFolder.read(office.folder.file("out/dataset/items.jsonl"))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `lines settle, send back and say what is wrong with them`() throws {
    let (office, desk) = try quarrel(items: 7)
    let items = try office.items()
    let lines = [
      #"{"item":"\#(items[0])","pick":"B","category":"taste","confidence":"high"}"#,
      #"{"conversation_id":"2","pick":"A","both":true}"#,
      #"{"item":"\#(items[2])","verdict":"reject","reasons":["facts"],"emotions":{},"#
        + #""situation":"delivery","note":"fel vara"}"#,
      #"{"item":"\#(items[3])","send_back":"Läs igen.","to":["B"]}"#,
      #"{"item":"\#(items[4])","pick":"C"}"#,
      #"{"item":"\#(items[4])"}"#,
      #"{"item":"\#(items[4])","pick":"A","category":"odd"}"#,
      #"{"item":"\#(items[4])","pick":"A","take":{"note":"B"}}"#,
      #"{"item":"\#(items[4])","aside":"confirm"}"#,
      #"{"item":"\#(items[4])","pick":"A","rewrite":""}"#,
      #"{"item":"\#(items[4])","pick":"A","reviewer":"Maja"}"#,
      #"{"item":"\#(items[4])","adjudicator":"Maja","pick":"A"}"#,
      #"{"item":"99.2","pick":"A"}"#,
    ]
    let (counts, problems) = try take(lines, in: office)
    #expect(problems.prefix(4) == [[], [], [], []])
    #expect(problems[4] == [.noSuchAnswer("C")])
    #expect(problems[5] == [.actUnclear])
    #expect(problems[6] == [.line(.badValue("category"))])
    #expect(problems[7] == [.line(.badValue("take"))])
    #expect(problems[8] == [.refused(.notDisputed(.disputed))])
    #expect(problems[9] == [.line(.rule(.rewriteMissing))])
    #expect(problems[10] == [.line(.unknownKey("reviewer"))])
    #expect(problems[11] == [.notAnAdjudicator("Maja")])
    #expect(problems[12] == [.line(.itemUnknown("99.2"))])
    #expect((counts.settled, counts.sentBack, counts.rejected) == (3, 1, 9))
    let jonas = try office.reviewer("Jonas")
    #expect(try office.workspace.sentBack(to: jonas).map(\.item) == [items[3]])
    let note = try office.workspace.sentBack(to: jonas).first?.note
    #expect(try office.workspace.show(items[3], reader: jonas)?.item.sentBack?.note == note)
    #expect(try office.workspace.show(items[3], reader: nil)?.item.sentBack == nil)
    #expect(try office.workspace.store.state(of: items[2]) == .adjudicated)
    #expect(try desk.waiting(limit: 10).map(\.item) == Array(items[4...]))
    // The same line again.
    #expect(try take([lines[0]], in: office).counts.unchanged == 1)
    let nobody = try take([lines[4]], in: office, by: nil)
    #expect(nobody.problems == [[.line(.missing("adjudicator"))]])
  }

  @Test func `who has read the answers to an item is not asked for theirs, known or not`() throws {
    for reads in [false, true] {
      let (office, desk) = try quarrel(
        between: Array(repeating: Samples.judgement(.approve), count: 2)
      )
      let item = try #require(try office.items().first)
      let lo = desk.adjudicator
      #expect(try office.workspace.setGold(true, item, by: lo) == nil)
      if reads { #expect(try desk.dispute(item)?.annotations.count == 2) }
      let next = try office.workspace.store.claimNext(
        reviewer: lo.id,
        now: office.clock.now,
        day: 1,
        until: office.clock.now.advanced(byMilliseconds: 60_000)
      ) { _ in true }
      #expect(next == (reads ? nil : item))
      #expect(try QueueInvariants.breaches(office.engine) == [])
      // Read while it is on the desk, it is no exercise any more.
      if !reads {
        #expect(try desk.dispute(item) != nil)
        #expect(try office.desk("Lo").next() == nil)
        #expect(try QueueInvariants.breaches(office.engine) == [])
      }
    }
  }

  @Test func `a round stands by disagreement, the largest first`() throws {
    let (office, desk) = try quarrel(items: 3)
    let items = try office.items()
    // Jonas agrees on the second item but for the situation, and on the third in all.
    var near = Samples.judgement(.rewrite)
    near.situation = "invoice"
    for (item, judgement) in [(items[1], near), (items[2], Samples.judgement(.rewrite))] {
      _ = try office.desk("Jonas").submit(
        judgement,
        for: item,
        guideVersion: 1,
        activeMilliseconds: nil
      )
    }
    let round = try desk.round(items.reversed() + items)
    #expect(round.map(\.dispute.item.id) == items)
    #expect(round.map(\.disagreement) == [0.5, 0.25, 0])
  }

  @Test func `a reviewer sees what became of the own answers, and of nobody else's`() throws {
    let (office, desk) = try quarrel(items: 2)
    for line in [#"{"conversation_id":"1","pick":"B"}"#, #"{"conversation_id":"2","pick":"A"}"#] {
      #expect(try take([line], in: office).problems == [[]])
    }
    _ = desk
    let maja = try office.desk("Maja").settledWork(limit: 10)
    #expect(maja.map(\.differences.isEmpty) == [false, true])
    #expect(maja.map(\.settled.verdict) == [.approve, .rewrite])
    #expect(maja.map(\.isAdjudicated) == [true, true])
    #expect(try office.desk("Lo").settledWork(limit: 10).isEmpty)
    #expect(try office.desk("Maja").home().settled == 2)
    #expect(try office.desk("Maja").home().asSubmitted == 1)
  }

  @Test func `what became of an answer is what home counts, whatever other labels hold`() throws {
    let own = Samples.judgement(.rewrite)
    var other = own
    other.emotions = ["anger": 1]
    let (agreed, _) = try quarrel(between: [own, other])
    for (name, became) in [("Maja", BecameOf.asSubmitted), ("Jonas", .withOtherLabels)] {
      #expect(try agreed.desk(name).settledWork(limit: 9).map(\.became) == [became])
      #expect(try agreed.desk(name).home().asSubmitted == 1)
    }
    other = own
    other.rewrite = "Paketet kommer på fredag."
    for (both, became) in [("true", BecameOf.asGood), ("false", .changed)] {
      let (office, _) = try quarrel(between: [own, other])
      let line = #"{"conversation_id":"1","pick":"A","both":\#(both)}"#
      #expect(try take([line], in: office).problems == [[]])
      #expect(try office.desk("Jonas").settledWork(limit: 9).map(\.became) == [became])
      #expect(try office.desk("Jonas").home().asSubmitted == (both == "true" ? 1 : 0))
    }
  }

  @Test func `a settled item says what holds in every field`() throws {
    let (office, desk) = try quarrel()
    let item = try #require(try desk.next()).item.id
    #expect(try desk.dispute(item)?.settled == nil)
    let line = #"{"item":"\#(item)","pick":"A","take":{"emotions":"B"},"category":"slip"}"#
    #expect(try take([line], in: office).problems == [[]])
    let dispute = try #require(try desk.dispute(item))
    var expected = dispute.annotations[0].judgement
    expected.emotions = dispute.annotations[1].judgement.emotions
    #expect(dispute.settled?.emotions == expected.emotions)
    #expect(dispute.settled?.rewrite == expected.rewrite)
    #expect(dispute.lastDecision?.remarks.category == .slip)
  }
}
