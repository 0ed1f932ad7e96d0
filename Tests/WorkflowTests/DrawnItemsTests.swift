/// Do the settings bring known answers, and own items again, to a reviewer's desk?

import Curation
import CurationTesting
import Guides
import Testing

@testable import Workflow

struct DrawnItemsTests {
  private func submit(_ desk: ReviewDesk, _ item: ItemID) throws {
    _ = try desk.submit(
      Samples.judgement(),
      for: item,
      guideVersion: 1,
      activeMilliseconds: nil
    )
  }

  @Test func `a known answer comes by its share, and only who settles marks one`() throws {
    for share in [0.0, 1.0] {
      let office = try Office(settings: { $0.goldShare = share })
      try office.importSome(2)
      let maja = try office.desk("Maja")
      let gold = try #require(try maja.next()).id
      try submit(maja, gold)
      let jonas = try office.desk("Jonas")
      #expect(
        try office.workspace.setGold(true, gold, by: jonas.reviewer) == .onlyAdjudicators
      )
      #expect(try office.workspace.setGold(true, gold, by: maja.reviewer) == nil)
      #expect((try jonas.next()?.id == gold) == (share == 1))
      let why = try office.workspace.standing(of: gold, reader: maja.reviewer)
      #expect(why?.reasons.contains(.gold) == true)
      let untold = try office.workspace.standing(of: gold, reader: jonas.reviewer)
      #expect(untold?.reasons.contains(.gold) == false)
    }
  }

  @Test func `an own item comes back after its days, by its share`() throws {
    for share in [0.0, 1.0] {
      let office = try Office(settings: { settings in
        settings.repeats.share = share
        settings.repeats.afterDays = 14
      })
      try office.importSome(1)
      let maja = try office.desk("Maja")
      let item = try #require(try maja.next()).id
      try submit(maja, item)
      office.clock.advance(minutes: 13 * 24 * 60)
      #expect(try maja.next() == nil)
      office.clock.advance(minutes: 2 * 24 * 60)
      #expect((try maja.next()?.id == item) == (share == 1))
    }
  }
}
