/// What becomes of a conversation that comes again with more turns?

import Curation
import CurationTesting
import Storage
import Testing

struct VersionTests {
  private func version(_ replies: Int) -> Conversation {
    Samples.conversation("4711", replies: replies)
  }

  @Test(arguments: EngineUnderTest.available)
  func `the same again adds nothing`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    #expect(try desk.add([version(1)]).conversations == 1)
    let again = try desk.add([version(1)])
    #expect((again.conversations, again.already, again.items) == (0, 1, 0))
    #expect(try desk.items().count == 1)
    #expect(try desk.waiting() == 1)
  }

  @Test(arguments: EngineUnderTest.available)
  func `more turns are a new version that withdraws what nobody touched`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    try desk.add([version(2)], overlap: 2)
    let old = try desk.items()
    try desk.add([version(3)], overlap: 2)
    let new = try desk.items().filter { !old.contains($0) }
    #expect(new.count == 3)
    #expect(try old.map { try desk.store.state(of: $0) } == [.superseded, .superseded])
    #expect(try desk.waiting() == 6)
    #expect(try desk.store.items(externalID: "4711", source: "test", turn: nil) == new)
    #expect(try desk.store.history(of: old[0]).map(\.kind) == [.superseded])
    #expect(try QueueInvariants.breaches(desk.engine) == [])
    let maja = try desk.reviewer("Maja")
    #expect(try desk.claim(maja) == new[0])
  }

  @Test(arguments: EngineUnderTest.available)
  func `items that somebody annotated or has open stay`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add([version(4)], overlap: 2)
    let (maja, jonas) = (try desk.reviewer("Maja"), try desk.reviewer("Jonas"))
    let old = try desk.items()
    #expect(try desk.claim(maja) == old[0])
    try desk.submit(old[0], by: maja)
    #expect(try desk.claim(maja) == old[1])
    #expect(try desk.claim(jonas) == old[0])
    try desk.put(.setAside, old[0], by: jonas)
    try desk.add([version(5)], overlap: 2)
    #expect(
      try old.map { try desk.store.state(of: $0) } == [.setAside, .open, .superseded, .superseded]
    )
    #expect(try desk.store.annotations(of: old[0]).count == 1)
    #expect(try desk.claim(maja) == old[1])
    #expect(try desk.submit(old[1], by: maja) == .stored)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `a shorter version that comes later adds no work`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add([version(3)])
    let whole = try desk.items()
    try desk.add([version(2)])
    #expect(try desk.waiting() == 3)
    #expect(try desk.store.items(externalID: "4711", source: "test", turn: nil) == whole)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `another conversation under the same name withdraws nothing`(
    engine: EngineUnderTest
  ) throws {
    let desk = try engine.desk()
    try desk.add([version(2)])
    try desk.add([Samples.conversation("4711", customer: "Something else", replies: 3)])
    #expect(try desk.waiting() == 5)
    #expect(try desk.store.items(externalID: "4711", source: "test", turn: nil).count == 3)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `versions in one file leave the last`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add([version(1), Samples.conversation("other"), version(2), version(3)])
    let open = try desk.items().filter { try desk.store.state(of: $0) == .open }
    #expect(open.map(\.conversation) == [2, 4, 4, 4])
    #expect(try desk.waiting() == 4)
    #expect(try QueueInvariants.breaches(desk.engine) == [])
  }

  @Test(arguments: EngineUnderTest.available)
  func `the same name in another source is another conversation`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add([version(1)])
    try desk.add([Samples.conversation("4711", source: "other", replies: 2)])
    #expect(try desk.store.items(externalID: "4711", source: nil, turn: nil).count == 3)
    #expect(try desk.store.items(externalID: "4711", source: "other", turn: 3).count == 1)
    #expect(try desk.store.items(externalID: "4711", source: "no such", turn: nil) == [])
    #expect(try desk.waiting() == 3)
  }

  @Test(arguments: EngineUnderTest.available)
  func `work on a withdrawn item is kept`(engine: EngineUnderTest) throws {
    let desk = try engine.desk()
    try desk.add([version(1)])
    let maja = try desk.reviewer("Maja")
    let item = try #require(try desk.claim(maja))
    try desk.release(item, by: maja)
    try desk.add([version(2)])
    #expect(try desk.store.state(of: item) == .superseded)
    #expect(try desk.submit(item, by: maja) == .surplus)
    #expect(try desk.store.annotations(of: item).count == 1)
    #expect(try desk.store.state(of: item) == .agreed)
  }
}
