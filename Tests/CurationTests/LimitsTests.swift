// Do the bounds fit each other and what is built on them?

import Curation
import Testing

struct LimitsTests {
  @Test func `an item's number has room for every turn`() {
    let last = ItemID(conversation: 1, turn: Limits.turns - 1)
    #expect(last.turn == Limits.turns - 1)
    #expect(last < ItemID(conversation: 2, turn: 0))
    #expect(ItemID("1.\(Limits.turns)") != nil)
    #expect(ItemID("1.\(Limits.turns + 1)") == nil)
    #expect(Limits.turns <= 2_048)
  }

  @Test func `two rewrites fit into a line`() {
    // Each byte can become six when it is escaped.
    #expect(Limits.rewriteBytes * 6 * 2 < Limits.lineBytes)
  }

  @Test func `the bounds are those of decision 17`() {
    #expect(Limits.lineBytes == 16 * 1024 * 1024)
    #expect((Limits.depth, Limits.turns) == (64, 2_000))
    #expect((Limits.labels, Limits.reviewersPerItem) == (256, 64))
  }
}
