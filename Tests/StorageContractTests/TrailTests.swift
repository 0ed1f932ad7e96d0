/// Does a change to the trail show?

import Curation
import CurationTesting
import Digests
import Testing

@testable import Storage

struct TrailTests {
  // The number of the first entry whose `previous` is not the digest of the one before.
  private func firstBroken(_ desk: StoreDesk) throws -> Int? {
    let rows = try desk.engine.read { session throws(StorageError) in
      try session.all(Store.chainColumns + " ORDER BY event_id") { row in
        (previous: row.blob(5), bytes: Store.chainBytes(row))
      }
    }
    var expected = [UInt8](repeating: 0, count: 32)
    for (place, row) in rows.enumerated() {
      if row.previous != expected { return place + 1 }
      expected = SHA256.digest(of: row.bytes).bytes
    }
    return nil
  }

  private func worked(_ engine: EngineUnderTest) throws -> StoreDesk {
    let desk = try engine.desk()
    try desk.add(Samples.conversations(3), overlap: 2)
    let maja = try desk.reviewer("Maja")
    for _ in 0..<3 {
      let item = try #require(try desk.claim(maja))
      try desk.submit(item, by: maja)
    }
    _ = try desk.undo(maja)
    return desk
  }

  @Test(arguments: EngineUnderTest.available)
  func `every entry holds the digest of the one before`(engine: EngineUnderTest) throws {
    let desk = try worked(engine)
    #expect(try desk.integer("SELECT count(*) FROM event") ?? 0 > 8)
    #expect(try firstBroken(desk) == nil)
  }

  @Test(
    arguments: EngineUnderTest.available,
    [
      "UPDATE event SET at = at + 1 WHERE event_id = 4",
      "UPDATE event SET actor = 2 WHERE event_id = 4",
      "UPDATE event SET actor = NULL WHERE event_id = 4",
      "UPDATE event SET kind = 7 WHERE event_id = 4",
      "UPDATE event SET item_id = item_id + 1 WHERE event_id = 4",
      "UPDATE event SET item_id = NULL WHERE event_id = 4",
      "UPDATE event SET subject = x'00' WHERE event_id = 4",
      "DELETE FROM event WHERE event_id = 4",
    ] as [SQLText]
  )
  func `a changed entry shows in the next one`(engine: EngineUnderTest, change: SQLText) throws {
    let desk = try worked(engine)
    try desk.run("DROP TRIGGER event_is_fixed")
    try desk.run("DROP TRIGGER event_is_kept")
    #expect(try desk.run(change) == 1)
    // After a deletion the fourth row is the one that used to be the fifth.
    #expect(try firstBroken(desk) == (change.text.hasPrefix("DELETE") ? 4 : 5))
  }

  @Test(arguments: EngineUnderTest.available)
  func `the trail holds no text`(engine: EngineUnderTest) throws {
    let desk = try worked(engine)
    let texts = try desk.integer(
      """
      SELECT count(*) FROM event WHERE typeof(actor) = 'text' OR typeof(item_id) = 'text'
      OR typeof(subject) = 'text' OR length(subject) > 32
      """
    )
    #expect(texts == 0)
  }
}
