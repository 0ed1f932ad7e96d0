// Do names read back as they are written, and nothing else with them?

import Curation
import Testing

struct IdentifierTests {
  private func anyUID(_ generator: inout SystemRandomNumberGenerator) -> UID {
    UID(
      high: .random(in: 0 ... .max, using: &generator),
      low: .random(in: 0 ... .max, using: &generator)
    )
  }

  @Test func `a name comes back from its bytes and its digits`() {
    var generator = SystemRandomNumberGenerator()
    for uid in (0..<200).map({ _ in anyUID(&generator) }) + [UID(high: 0, low: 1)] {
      #expect(uid.bytes.count == 16)
      #expect(uid.bytes.withUnsafeBytes { UID(bytes: $0) } == uid)
      #expect(uid.hex.utf8.count == 32)
      #expect(UID(hex: uid.hex) == uid)
      #expect(UID(hex: uid.hex.uppercased()) == uid)
    }
  }

  @Test func `bytes are big-endian`() {
    let uid = UID(high: 0x0102_0304_0506_0708, low: 0x090A_0B0C_0D0E_0F10)
    #expect(uid.bytes == Array(1...16))
    #expect(uid.hex == "0102030405060708090a0b0c0d0e0f10")
  }

  @Test(arguments: [0, 15, 17])
  func `another number of bytes is no name`(count: Int) {
    #expect([UInt8](repeating: 1, count: count).withUnsafeBytes { UID(bytes: $0) } == nil)
  }

  @Test(arguments: [
    "", "0102030405060708090a0b0c0d0e0f1", "0102030405060708090a0b0c0d0e0f101",
    "0102030405060708090a0b0c0d0e0f1g", "+102030405060708090a0b0c0d0e0f10",
    "0102030405060708-90a0b0c0d0e0f10", "0102030405060708+90a0b0c0d0e0f10",
    "åååååååååååååååå",
  ])
  func `other digits are no name`(text: String) {
    #expect(UID(hex: text) == nil)
  }

  @Test func `a version 7 name has its time in front and its bits in place`() {
    let uid = UID.version7(milliseconds: 0x0123_4567_89AB, random: (.max, .max))
    #expect(uid.hex == "0123456789ab7fffbfffffffffffffff")
    #expect(UID.version7(milliseconds: 1, random: (0, 0)).hex == "00000000000170008000000000000000")
  }

  @Test func `later names come later`() {
    let hexes = (0..<50).map { UID.version7(milliseconds: $0 * 1_000, random: (.max, 0)).hex }
    #expect(hexes == hexes.sorted())
  }

  @Test(arguments: [(1, 0), (1, 1_999), (4_471, 2), ((1 << 50) - 1, 1_999)])
  func `an item is its conversation and its turn`(conversation: Int64, turn: Int) {
    let id = ItemID(conversation: conversation, turn: turn)
    #expect((id.conversation, id.turn) == (conversation, turn))
    #expect(id.description == "\(conversation).\(turn + 1)")
    #expect(ItemID(id.description) == id)
    #expect(ItemID(rawValue: id.rawValue) == id)
  }

  @Test(arguments: [
    "", ".", "1", "1.", ".1", "1.0", "0.1", "1.2001", "-1.1", "1.-1", "+1.1", "1.+1", "01.1",
    "1.01",
    " 1.1", "1.1 ", "1.1.1", "1,1", "a.b", "1125899906842624.1", "9223372036854775808.1", "١.١",
  ])
  func `another text is no item`(text: String) {
    #expect(ItemID(text) == nil)
  }

  @Test func `items are in the order of conversation, then turn`() {
    let ids = [ItemID(conversation: 1, turn: 5), ItemID(conversation: 1, turn: 6)]
    #expect(ids[0] < ids[1])
    #expect(ItemID(conversation: 1, turn: 1_999) < ItemID(conversation: 2, turn: 0))
  }
}
