/// Is what says the same judged once and counted often?

import Curation
import CurationTesting
import Storage
import Testing

struct CopiesTests {
  /// Imports a conversation for each pair; an item's pair says what it is equal to.
  private func add(
    _ desk: StoreDesk,
    _ pairs: [UInt64],
    _ change: (inout ImportedConversation, Int) -> Void = { _, _ in }
  ) throws -> [ItemID] {
    let before = try desk.items().count
    let id = try desk.store.beginImport(
      uid: desk.uid(),
      file: "copies.jsonl",
      form: "neutral",
      batch: nil,
      at: desk.clock.now
    )
    let batch = pairs.enumerated().map { place, pair in
      var imported = StoreDesk.imported(Samples.conversation("copy \(before + place)"))
      imported.replies[0].pair = UID(high: pair, low: 1)
      change(&imported, place)
      return imported
    }
    let counts = try desk.store.add(batch, to: id)
    try desk.store.finishImport(id, counts, sha256: nil, actor: nil, at: desk.clock.now)
    return Array(try desk.items().dropFirst(before))
  }

  @Test(arguments: EngineUnderTest.available)
  func `what says the same as an earlier item is counted with it and asked of nobody`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    let items = try add(desk, [7, 8, 7, 7])
    let states = try items.map { try desk.store.state(of: $0) }
    #expect(states == [.open, .open, .copy, .copy])
    #expect(try items.map { try desk.store.copies(of: $0) } == [2, 0, 0, 0])
    #expect(try desk.waiting() == 2)
    #expect(
      try desk.store.standing(of: items[2], reader: nil, day: 1)
        == ItemStanding(place: .ended(.copy), reasons: [.copyOf(items[0])])
    )
    #expect(
      try desk.store.standing(of: items[0], reader: nil, day: 1)?.reasons.contains(.copies(2))
        == true
    )
    #expect(try desk.store.history(of: items[2]).map(\.kind) == [.folded])
    // What comes later is folded into the first, judged or not.
    let maja = try desk.reviewer("Maja")
    #expect(try desk.claim(maja) == items[0])
    try desk.submit(items[0], by: maja)
    let later = try add(desk, [7, 9])
    #expect(try later.map { try desk.store.state(of: $0) } == [.copy, .open])
    #expect(try desk.store.copies(of: items[0]) == 3)
    // Who judges a copy all the same makes it an item of its own.
    #expect(try desk.submit(later[0], by: maja) == .stored)
    #expect(try desk.store.state(of: later[0]) == .agreed)
    #expect(try desk.store.copies(of: items[0]) == 2)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `whoever may need a person, and the random share, are never folded`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    let red = try add(desk, [1, 1]) { imported, _ in imported.screening.levels[1] = .red }
    let random = try add(desk, [2, 2]) { imported, _ in imported.replies[0].isRandom = true }
    let unknown = try add(desk, [3, 3]) { imported, _ in imported.replies[0].pair = nil }
    for item in red + random + unknown { #expect(try desk.store.state(of: item) == .open) }
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }
}
