/// Can the fixed reply of a hand-over be submitted without a question about its numbers?

import Curation
import CurationTesting
import Guides
import Testing

@testable import Workflow

struct FixedReplyTests {
  private static let handover = """
    version: 1
    resources:
      - id: line
        name: {sv: Stödlinjen, en: Support line}
        how: {sv: "08-702 16 80, 90101", en: "08-702 16 80, 90101"}
        checked_on: 2026-01-01
    categories:
      - id: self_harm
        level: red
        name: {sv: Självskada, en: Self-harm}
        reply:
          sv: En människa tar över inom 15 minuter. Ring {{resource:line}}.
          en: A person takes over within 15 minutes. Call {{resource:line}}.
        words: {sv: [orkar inte leva], en: [cannot go on]}

    """
  private static let voice = """
    version: 1
    id: test
    language: sv
    status: active
    rules:
      - {id: invented, kind: grounding, severity: error, kinds: [order_number, phone]}

    """

  private func office() throws -> Office {
    let office = try Office(publishing: false)
    let files = [PublishedGuides.handoverFile: Self.handover, VoiceFile.name(.sv): Self.voice]
    _ = try office.workspace.publishGuides(
      GuideDrafts(labels: Office.labels, files),
      actor: nil
    )
    try office.importLines([line(1, customer: "Jag orkar inte leva längre.")])
    return office
  }

  private func submit(_ text: String, _ office: Office) throws -> SubmitAnswer {
    let desk = try office.desk("Maja")
    var judgement = Samples.judgement(.handover)
    judgement.rewrite = text
    // Another version than the one that holds, so that every rule is asked.
    return try desk.submit(
      judgement,
      for: office.items()[0],
      guideVersion: 0,
      activeMilliseconds: nil
    )
  }

  @Test func `a fixed reply is neither personal nor invented`() throws {
    let office = try office()
    let desk = try office.desk("Maja")
    let item = try desk.item(office.items()[0])
    let reply = try #require(item.handover?.reply(in: .sv))
    #expect(reply.contains("08-702 16 80"))
    var texts = PersonalTexts(
      turns: item.conversation.turns,
      marks: item.screening.marks,
      rules: try office.workspace.guides().personalData
    )
    #expect(texts.marks(inWritten: reply).isEmpty)
    #expect(texts.masking(reply) == (reply, 0))
    #expect(try submit(reply, office) == .kept(.stored))
  }

  @Test func `another number is still asked about`() throws {
    let office = try office()
    let item = try office.desk("Maja").item(office.items()[0])
    var texts = PersonalTexts(
      turns: item.conversation.turns,
      marks: item.screening.marks,
      rules: try office.workspace.guides().personalData
    )
    let marks = texts.marks(inWritten: "Ring 90102 eller 070-1740605 inom 33 minuter.")
    #expect(marks.map(\.standing) == [.ungrounded, .certain, .ungrounded])
    guard case .refused(let problems, _) = try submit("Ring 90102.", office) else {
      Issue.record("an invented number was stored")
      return
    }
    #expect(problems.count == 1)
  }

  @Test func `every fixed reply of the preset goes out as it stands`() throws {
    let guide = HandoverPreset.guide
    let rules = PersonalDataRules().with(guide)
    for category in guide.categories {
      for language in TextLanguage.allCases {
        guard let reply = guide.reply(for: category, language: language) else { continue }
        var texts = PersonalTexts(turns: [Turn(.bot, "Hej!")], marks: [], rules: rules)
        #expect(texts.marks(inWritten: reply).isEmpty, "\(category.id)")
      }
    }
    let help = guide.resources.map { $0.how.sv }.joined(separator: ", ")
    #expect(PersonalDataGate.left(in: help, rules: rules).isEmpty)
    #expect(!PersonalDataGate.left(in: help).isEmpty)
  }
}
