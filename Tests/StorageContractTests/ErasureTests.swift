// Is nothing of an erased conversation left, in any table and in any byte?

import Curation
import CurationTesting
import SQLiteEngine
import Storage
import Testing

struct ErasureTests {
  private static let secret = "Zorblaxmejeriet"

  private func conversation(_ number: Int, _ text: String) -> ImportedConversation {
    var conversation = Conversation(source: "webb", externalID: "chat-\(number)-\(text)", turns: [])
    conversation.metaJSON = "{\"note\":\"\(text)\"}"
    let mark = PersonalMark(
      turn: 0,
      range: 0..<3,
      kind: .thirdParty,
      certainty: .possible,
      placeholder: "{{third_party}}"
    )
    return ImportedConversation(
      uid: UID(high: 9, low: UInt64(number)),
      line: number,
      conversation: conversation,
      customer: [UInt8](repeating: UInt8(number), count: 16),
      turns: Array("[[\"customer\",\"\(text)\"],[\"bot\",\"\(text)\"]]".utf8),
      replies: [ImportedReply(turn: 1)],
      screening: ConversationScreening(version: 1, levels: [1: .amber], marks: [mark])
    )
  }

  private func fill(_ desk: StoreDesk) throws {
    let run = try desk.store.beginImport(
      uid: UID(high: 0, low: 77),
      file: "f",
      form: "neutral",
      batch: nil,
      at: desk.clock.now
    )
    let counts = try desk.store.add(
      [conversation(1, Self.secret), conversation(2, "Ingenting")],
      to: run
    )
    try desk.store.finishImport(run, counts, sha256: nil, actor: nil, at: desk.clock.now)
    _ = try desk.store.index(
      [
        IndexedWords(number: 1, words: Self.secret.lowercased()),
        IndexedWords(number: 2, words: "ingenting"),
      ]
    ) { false }
  }

  private func erase(_ desk: StoreDesk) throws -> ErasureCounts {
    let numbers = try desk.store.erasable(.name("chat-1-\(Self.secret)", nil))
    #expect(numbers == [1])
    let conversation = try #require(try desk.store.erasable(1))
    #expect(conversation.isIndexed)
    return try desk.store.erase(
      [
        Erasure(
          conversation: conversation,
          turns: "[[\"customer\",\"–\"],[\"bot\",\"–\"]]",
          words: Self.secret.lowercased(),
          hashes: [[1, 2, 3]]
        )
      ],
      actor: nil,
      at: desk.clock.now
    )
  }

  @Test(arguments: EngineUnderTest.available)
  func `every table forgets it, and what was decided stays`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try fill(desk)
    let items = try desk.items()
    let maja = try desk.reviewer("Maja")
    _ = try desk.open(items[0], by: maja)
    var judgement = Samples.judgement(.rewrite, note: Self.secret)
    judgement.rewrite = Self.secret
    judgement.overrides = ["rule": Self.secret]
    try desk.submit(items[0], judgement, by: maja)
    for item in items { try desk.begin(Self.secret, on: item, by: maja) }
    let counts = try erase(desk)
    #expect(counts.conversations == 1 && counts.items == 1 && counts.writings == 2)
    #expect(counts.drafts == 1)
    #expect(try desk.store.adjudicationDraft(of: items[0], adjudicator: maja) == nil)
    #expect(try desk.store.adjudicationDraft(of: items[1], adjudicator: maja) != nil)
    #expect(try desk.store.erasable(.name("chat-1-\(Self.secret)", nil)) == [])
    #expect(try desk.store.erasable(.item(items[0])) == [])
    #expect(try desk.store.conversation(of: items[0])?.turns.contains(Self.secret) == false)
    #expect(try desk.store.screening(of: items[0])?.marks == [])
    #expect(try desk.store.erasedHashes() == [[1, 2, 3]])
    #expect(try desk.store.history(of: items[0]).last?.kind == .purged)
    let settled = try desk.store.eachSettled(withOrigin: true) { _, _ in true }
    #expect(settled.erased == 1)
    // The other one stays whole.
    #expect(try desk.store.conversation(of: items[1])?.turns.contains("Ingenting") == true)
    #expect(try desk.store.screening(of: items[1])?.marks.count == 1)
  }

  @Test(arguments: EngineUnderTest.available)
  func `an open item leaves the queue with its slots`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try fill(desk)
    let maja = try desk.reviewer("Maja")
    #expect(try desk.store.counts(reviewer: maja, day: 0).waiting == 2)
    _ = try erase(desk)
    #expect(try desk.store.counts(reviewer: maja, day: 0).waiting == 1)
    #expect(try desk.store.state(of: ItemID(conversation: 1, turn: 1)) == .superseded)
  }

  @Test func `no byte of it is left in the files`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("store.db")
    let desk = try StoreDesk(SQLiteEngine(path: path, creating: true))
    try fill(desk)
    try desk.begin(Self.secret, on: try desk.items()[0], by: try desk.reviewer("Maja"))
    #expect(try holds(path))
    _ = try erase(desk)
    #expect(try desk.store.scrub())
    #expect(try !holds(path))
    // The store goes on working.
    #expect(try desk.items().count == 2)
    desk.store.close()
    #expect(try !holds(path))
  }

  // Whether the text stands in the database or its log, in capitals or not.
  private func holds(_ path: String) throws -> Bool {
    for ending in ["", "-wal"] {
      guard let bytes = try? TemporaryFolder.read(path + ending) else { continue }
      let text = bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
      let wanted = Array(Self.secret.lowercased().utf8)
      guard text.count >= wanted.count else { continue }
      for start in 0...(text.count - wanted.count)
      where text[start] == wanted[0] && text[start..<start + wanted.count].elementsEqual(wanted) {
        return true
      }
    }
    return false
  }
}
