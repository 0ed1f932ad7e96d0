/// Is what people say of personal data kept for everybody, told in the trail, and never in a text?

import Curation
import CurationTesting
import Digests
import Storage
import Testing

@testable import Workflow

struct DecideMarksTests {
  private let message = "Jag heter Vanja Ek. Ring 070-1740605 om min allergi, eller Vanja Eks son."
  private let reply = "Hej Vanja Ek! Vi ringer 070-1740605."

  private func office() throws -> (Office, ItemID) {
    let office = try Office()
    try office.importLines([
      """
      {"conversation_id":"1","turns":[{"role":"customer","text":"\(message)"},\
      {"role":"bot","text":"\(reply)"}]}
      """
    ])
    return (office, try #require(try office.items().first))
  }

  private func mark(_ placeholder: String, _ office: Office, _ item: ItemID) throws -> PersonalMark
  {
    let marks = try office.desk("Maja").item(item).screening.marks
    return try #require(marks.first { $0.placeholder == placeholder })
  }

  private func stored(_ office: Office, _ item: ItemID) throws -> String {
    try #require(try office.workspace.store.conversation(of: item)).turns
  }

  @Test func `a decision holds for every mark of the value and for everybody`() throws {
    let (office, item) = try office()
    let before = try stored(office, item)
    let change = MarkChange.decide(try mark("{{customer_name}}", office, item), .mask)
    _ = try office.desk("Maja").changeMarks(change, of: item)
    let seen = try office.desk("Jonas").item(item)
    #expect(seen.maskedReply == "Hej {{customer_name}}! Vi ringer {{phone}}.")
    let turns = seen.screening.masked(seen.conversation.turns)
    #expect(turns[0].text.hasSuffix("eller {{customer_name}}s son."))
    #expect(try stored(office, item) == before)
  }

  @Test func `what was said is taken back mark by mark`() throws {
    let (office, item) = try office()
    let desk = try office.desk("Maja")
    let before = try desk.item(item).screening.marks
    let counts = try office.workspace.personalCounts()
    let change = MarkChange.mask(turn: 0, range: 0..<3, .other)
    let after = try desk.changeMarks(change, of: item)
    #expect(try office.workspace.personalCounts()[.other] == 1)
    #expect(try desk.changeMarks(.undoing(from: before, to: after), of: item) == before)
    #expect(try office.workspace.personalCounts() == counts)
  }

  @Test func `the trail tells who, when and what, and no text`() throws {
    let (office, item) = try office()
    let desk = try office.desk("Maja")
    let before = try desk.item(item).screening.marks
    let name = try mark("{{customer_name}}", office, item)
    let after = try desk.changeMarks(.decide(name, .mask), of: item)
    _ = try desk.changeMarks(.undoing(from: before, to: after), of: item)
    _ = try desk.changeMarks(.decide(name, .keep), of: item)
    try desk.logReveal(of: item)
    let history = try office.workspace.history(of: item, reader: desk.reviewer)
    #expect(history.map(\.kind) == [.masked, .maskingUndone, .notPersonal, .revealed])
    #expect(history.allSatisfy { $0.actor == "Maja" })
  }

  @Test func `a change that makes no difference leaves no trace`() throws {
    let (office, item) = try office()
    let desk = try office.desk("Maja")
    let before = try desk.item(item).screening.marks
    let phone = try mark("{{phone}}", office, item)
    #expect(try desk.changeMarks(.decide(phone, .keep), of: item) == before)
    #expect(try office.workspace.history(of: item, reader: desk.reviewer).isEmpty)
  }

  @Test func `lists show placeholders`() throws {
    let (office, _) = try office()
    let page = try office.workspace.list(ItemQuery(), reader: nil, limit: 10)
    let listed = try #require(page.items.first)
    #expect(listed.customer.contains("Ring {{phone}}"))
    #expect(listed.reply.contains("ringer {{phone}}"))
  }

  @Test func `a line of a file with a certain value is refused, with its placeholder it stands`()
    throws
  {
    let (office, _) = try office()
    let intake = try AnnotationIntake(
      office.workspace,
      defaultReviewer: try office.reviewer("Maja")
    )
    func problems(_ rewrite: String, kept: String = "") throws -> [AnnotateProblem] {
      let line = """
        {"conversation_id":"1","verdict":"rewrite","reasons":["tone"],"emotions":{"worry":2},\
        "situation":"delivery","rewrite":"\(rewrite)","kept":[\(kept)]}
        """
      return try Array(line.utf8).withUnsafeBufferPointer { try intake.take($0) }
    }
    #expect(try problems("Vi ringer 0701740605 i dag.") == [.rule(.personalData(.phone))])
    #expect(
      try problems("Hej Vanja Ek! Vi ringer {{phone}}.") == [
        .rule(.rewriteEqualsReply), .rule(.personalUndecided("Vanja Ek")),
      ]
    )
    #expect(try problems("Vi ringer {{phone}} i dag.").isEmpty)
    let name = "Vi ringer {{phone}} i dag. Hälsningar Kerstin"
    #expect(try problems(name) == [.rule(.personalUndecided("Kerstin"))])
    #expect(try problems(name, kept: "\"Kerstin\"").isEmpty)
    try intake.flush()
    let item = try #require(try office.items().first)
    let maja = try office.reviewer("Maja")
    let stored = try office.workspace.show(item, reader: maja)?.annotations.last?.judgement
    #expect(stored?.rewrite == name)
    #expect(stored?.kept == [])
    // Who corrects it is not asked again.
    guard case .item(let opened) = try office.desk("Maja").open(item) else {
      Issue.record("not opened")
      return
    }
    #expect(opened.draft?.judgement.kept == ["kerstin"])
    #expect(opened.submitted == opened.draft?.judgement)
  }

  @Test func `an item that tells of health is kept out until a person lets it in`() throws {
    let (office, item) = try office()
    let special = try #require(try office.workspace.special(of: item))
    #expect(special.categories == [.health])
    #expect(special.inclusion == nil)
    let maja = try office.reviewer("Maja")
    try office.workspace.decide(true, on: item, reason: "gäller en vara", by: maja)
    let included = try office.workspace.special(of: item)?.inclusion
    #expect(included?.isIncluded == true)
    #expect(included?.reason == "gäller en vara")
    #expect(included?.reviewer == "Maja")
    try office.workspace.decide(false, on: item, reason: "ändå inte", by: maja)
    #expect(try office.workspace.special(of: item)?.inclusion?.isIncluded == false)
    let kinds = try office.workspace.history(of: item, reader: maja).map(\.kind)
    #expect(kinds == [.specialIncluded, .specialExcluded])
  }
}
