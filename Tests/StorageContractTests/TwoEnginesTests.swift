/// What happens when several processes work on one store? Engines of their own on threads of their
/// own stand for the processes.

import Curation
import CurationTesting
import Digests
import Dispatch
import SQLiteEngine
import Storage
import Synchronization
import Testing

struct TwoEnginesTests {
  // Runs `body` with every number below `count` at once and answers with what it threw.
  private func atOnce(
    _ count: Int,
    _ body: @escaping @Sendable (Int) throws -> Void
  ) -> [String] {
    let failures = Failures()
    DispatchQueue.concurrentPerform(iterations: count) { number in
      do { try body(number) } catch { failures.note("\(number): \(error)") }
    }
    return failures.all
  }

  private final class Failures: Sendable {
    private let list = Mutex<[String]>([])
    var all: [String] { list.withLock { $0 } }
    func note(_ text: String) { list.withLock { $0.append(text) } }
  }

  @Test(arguments: 0..<10)
  func `a new store is made once, however many open it at the same moment`(round: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("store.db")
    let failures = atOnce(6) { number in
      let engine = try SQLiteEngine(path: path, creating: true)
      let desk = try StoreDesk(engine, seed: UInt64(number))
      _ = try desk.reviewer("Reviewer \(number)")
      engine.close()
    }
    #expect(failures == [])
    let desk = try StoreDesk(SQLiteEngine(path: path, creating: false))
    #expect(try desk.store.reviewers().count == 6)
    desk.engine.close()
  }

  @Test func `two at one store never get more of an item than it has slots`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("store.db")
    let first = try StoreDesk(SQLiteEngine(path: path, creating: true))
    try first.add(Samples.conversations(40), overlap: 2)
    let people = try (0..<4).map { try first.reviewer("Reviewer \($0)") }
    let failures = atOnce(4) { number in
      let engine = try SQLiteEngine(path: path, creating: false)
      let desk = try StoreDesk(engine, seed: UInt64(number + 10))
      while let item = try desk.claim(people[number]) { try desk.submit(item, by: people[number]) }
      engine.close()
    }
    #expect(failures == [])
    #expect(try QueueInvariants.breaches(first.engine) == [])
    #expect(try first.integer("SELECT count(*) FROM annotation") == 80)
    #expect(try first.integer("SELECT count(*) FROM annotation WHERE surplus = 1") == 0)
    #expect(try first.waiting() == 0)
    first.engine.close()
  }

  @Test(arguments: 0..<3)
  func `reviewers who open, pass on, skip and take items at once never share a slot`(
    round: Int
  ) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("store.db")
    let first = try StoreDesk(SQLiteEngine(path: path, creating: true))
    try first.add(Samples.conversations(12), overlap: 1 + round % 2)
    let items = try first.items()
    let people = try (0..<4).map { try first.reviewer("Reviewer \($0)") }
    let failures = atOnce(4) { number in
      let engine = try SQLiteEngine(path: path, creating: false)
      let desk = try StoreDesk(engine, seed: UInt64(round * 10 + number + 10))
      var random = SeededGenerator(seed: UInt64(round * 10 + number))
      let own = people[number]
      for _ in 0..<60 {
        let item = items[Int.random(in: 0..<items.count, using: &random)]
        switch Int.random(in: 0..<8, using: &random) {
        case 0...2: if try desk.open(item, by: own) == .leased { try desk.submit(item, by: own) }
        case 3: _ = try desk.open(item, by: own)
        case 4: _ = try desk.passOn(item, by: own)
        case 5: if let next = try desk.claim(own) { try desk.put(.skip, next, by: own) }
        case 6: if let next = try desk.claim(own) { try desk.release(next, by: own) }
        default: _ = try desk.undo(own)
        }
        _ = try desk.list(by: own)
      }
      engine.close()
    }
    #expect(failures == [])
    #expect(try QueueInvariants.breaches(first.engine) == [])
    #expect(try first.integer("SELECT count(*) FROM annotation WHERE surplus = 1") == 0)
    first.engine.close()
  }

  @Test func `a reader is not held up by a writer and sees what was committed`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("store.db")
    let writer = try StoreDesk(SQLiteEngine(path: path, creating: true))
    let reader = try StoreDesk(SQLiteEngine(path: path, creating: false))
    try writer.add(Samples.conversations(1))
    let seen = try writer.engine.write(.full) { session throws(StorageError) in
      try session.run("UPDATE item SET risk = 7", [])
      return try reader.engine.read { session throws(StorageError) in
        try session.first("SELECT risk FROM item") { $0.integer(0) }
      }
    }
    #expect(seen == 0)
    #expect(try reader.integer("SELECT risk FROM item") == 7)
    writer.engine.close()
    reader.engine.close()
  }
}
