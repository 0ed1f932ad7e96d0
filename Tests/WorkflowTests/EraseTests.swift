/// Is what was erased gone, and does it stay away?

import Curation
import CurationTesting
import Guides
import Storage
import Testing

@testable import Workflow

struct EraseTests {
  private func keyed(_ id: Int, _ customer: String) -> String {
    #"{"conversation_id":"\#(id)","customer":"\#(customer)","turns":[{"role":"customer","text":"Hemligt \#(id)"},{"role":"bot","text":"Svar"}]}"#
  }

  private func erase(_ target: ErasureTarget, _ office: Office) throws -> ErasureCounts {
    let plan = try office.workspace.planErasure(target)
    return try office.workspace.erase(plan, actor: nil, progress: { _ in })
  }

  @Test func `a conversation is erased with its words and does not come in again`() throws {
    let office = try Office()
    let lines = [line(1), line(2)]
    try office.importLines(lines)
    while try office.workspace.indexSlice(milliseconds: 1000) != nil {}
    let items = try office.items()
    let counts = try erase(.item(items[0]), office)
    #expect(counts.conversations == 1)
    #expect(try office.workspace.scrub())
    let shown = try #require(try office.workspace.show(items[0], reader: nil))
    #expect(shown.item.conversation.turns.map(\.text) == ["–", "–"])
    #expect(shown.item.conversation.externalID == nil)
    #expect(try office.workspace.find("1").isEmpty)
    // The same again, and a longer version of it.
    let again = try office.importLines([lines[0], line(1, replies: 2), lines[1], line(3)])
    #expect(again.erased == 2)
    #expect(again.already == 1)
    #expect(again.conversations == 1)
  }

  @Test func `the voice guide says nothing of texts that were erased`() throws {
    let office = try Office(publishing: false)
    let voice = """
      version: 1
      id: test
      language: sv
      status: active
      length: {words: {min: 3, severity: error}}

      """
    let texts = [VoiceFile.name(.sv): voice]
    _ = try office.workspace.publishGuides(GuideDrafts(labels: Office.labels, texts), actor: nil)
    try office.importLines([line(1)])
    let item = try office.items()[0]
    _ = try office.desk("Maja").submit(
      Samples.judgement(.rewrite),
      for: item,
      guideVersion: 1,
      activeMilliseconds: nil
    )
    _ = try erase(.item(item), office)
    let shown = try #require(try office.workspace.show(item, reader: office.reviewer("Maja")))
    #expect(shown.replyFindings.isEmpty)
    #expect(shown.annotationFindings == [[]])
    var failing = 0
    try office.workspace.voiceFailures { _ in failing += 1 }
    #expect(failing == 0)
    #expect(try office.workspace.voiceUse().rules.allSatisfy { $0.texts == 0 })
  }

  @Test func `a customer is erased with all that they wrote, and stays away`() throws {
    let office = try Office()
    try office.importLines([keyed(1, "K-1"), keyed(2, "K-1"), keyed(3, "K-2")])
    let counts = try erase(.customer("K-1"), office)
    #expect(counts.conversations == 2)
    #expect(try office.workspace.planErasure(.customer("K-1")).conversations == 0)
    let again = try office.importLines([keyed(4, "K-1"), keyed(5, "K-2")])
    #expect(again.erased == 1 && again.conversations == 1)
  }
}
