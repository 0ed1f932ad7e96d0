/// Is what the guides found kept as it was found, and do grave items come first?

import Curation
import CurationTesting
import Storage
import Testing

struct ScreeningTests {
  private func screened(
    _ conversation: Conversation,
    _ screening: ConversationScreening
  ) -> ImportedConversation {
    var imported = StoreDesk.imported(conversation)
    imported.screening = screening
    return imported
  }

  private func add(_ conversations: [ImportedConversation], _ desk: StoreDesk) throws {
    let id = try desk.store.beginImport(
      uid: desk.uid(),
      file: "test.jsonl",
      form: "neutral",
      batch: nil,
      at: desk.clock.now
    )
    _ = try desk.store.add(conversations, to: id)
    try desk.store.finishImport(id, ImportCounts(), sha256: nil, actor: nil, at: desk.clock.now)
  }

  @Test(arguments: EngineUnderTest.available)
  func `a screening comes back as it was stored`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    let screening = ConversationScreening(
      version: 3,
      levels: [1: .red, 3: .amber],
      findings: [
        ScreeningFinding(turn: 0, range: nil, kind: .sign(.otherLanguage(tag: "de"))),
        ScreeningFinding(turn: 0, range: nil, kind: .sign(.sameAnswer)),
        ScreeningFinding(turn: 0, range: nil, kind: .sign(.sameQuestion)),
        ScreeningFinding(turn: 0, range: 2..<9, kind: .handover(category: "despair", .red)),
        ScreeningFinding(turn: 1, range: nil, kind: .voice(rule: "du", .warning)),
        ScreeningFinding(turn: 1, range: 0..<4, kind: .voice(rule: "du", .error)),
      ],
      marks: [
        PersonalMark(
          turn: 0,
          range: 4..<15,
          kind: .phone,
          certainty: .certain,
          placeholder: "{{phone}}"
        ),
        PersonalMark(
          turn: 2,
          range: 0..<5,
          kind: .customerName,
          certainty: .possible,
          placeholder: "{{customer_name}}",
          decision: .keep
        ),
      ]
    )
    try add([screened(Samples.conversation(replies: 2), screening)], desk)
    for item in try desk.items() {
      #expect(try desk.store.screening(of: item) == screening)
    }
  }

  @Test(arguments: EngineUnderTest.available)
  func `what nobody screened says so, and an unknown item has nothing`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(1))
    let item = try #require(try desk.items().first)
    #expect(try desk.store.screening(of: item) == ConversationScreening())
    #expect(try desk.store.screening(of: ItemID(rawValue: 5_000_000)) == nil)
  }

  @Test(arguments: EngineUnderTest.available)
  func `red comes before amber, and amber before the rest`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    let levels: [HandoverLevel?] = [nil, .green, .amber, .red]
    let conversations = zip(Samples.conversations(4), levels).map { conversation, level in
      var screening = ConversationScreening(version: 1)
      screening.levels[1] = level
      return screened(conversation, screening)
    }
    try add(conversations, desk)
    let items = try desk.items()
    let maja = try desk.experienced("Maja")
    let order = try (0..<4).map { _ in try #require(try desk.claimAndSubmit(maja)) }
    #expect(order == [items[3], items[2], items[0], items[1]])
  }
}

extension StoreDesk {
  /// Takes the next item and submits it.
  fileprivate func claimAndSubmit(_ reviewer: Int64) throws -> ItemID? {
    guard let item = try claim(reviewer) else { return nil }
    try submit(item, Samples.judgement(.handover), by: reviewer)
    return item
  }
}
