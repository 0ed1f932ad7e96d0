// Is every item either in an export or counted with the reason why not?

import Curation
import Testing
import TrainingSets

@Suite struct SelectionTests {
  private let turns = [Turn(.customer, "a"), Turn(.bot, "b")]

  @Test func `the same question with the same answer is taken once, byte for byte`() {
    var selection = Selection()
    #expect(selection.admit(sample(turns, .rewrite, "é")) == nil)
    #expect(selection.admit(sample(turns, .rewrite, "é", uid: 2)) == .duplicateExample)
    #expect(selection.admit(sample(turns, .rewrite, "e\u{301}")) == nil)
    #expect(selection.admit(sample(turns, .handover, "é")) == .duplicateExample)
    #expect(selection.admit(sample(turns, .approve)) == nil)
    #expect(selection.admit(sample(turns, .rewrite, "b")) == .duplicateExample)
    #expect(selection.counts.items == 3)
    #expect(selection.counts.leftOut == [.duplicateExample: 3])
  }

  @Test func `one byte at any place makes another example`() {
    var selection = Selection()
    for length in 1...70 {
      for place in 0..<length {
        var bytes = [UInt8](repeating: 0x61, count: length)
        bytes[place] = 0x62
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(selection.admit(sample(turns, .rewrite, text)) == nil, "\(place) of \(length)")
      }
    }
    #expect(selection.counts.items == 70 * 71 / 2)
  }

  @Test func `items without a text to learn are never duplicates`() {
    var selection = Selection()
    #expect(selection.admit(sample(turns, .reject)) == nil)
    #expect(selection.admit(sample(turns, .reject)) == nil)
    #expect(selection.counts.verdicts == [0, 0, 2, 0])
  }

  @Test func `the same words parted differently are another question`() {
    var selection = Selection()
    let dialogues: [[Turn]] = [
      [Turn(.customer, "ab"), Turn(.bot, "c"), Turn(.customer, "d")],
      [Turn(.customer, "a"), Turn(.bot, "bc"), Turn(.customer, "d")],
      [Turn(.customer, "a"), Turn(.bot, "b"), Turn(.customer, "cd")],
      [Turn(.customer, "abcd")],
      [Turn(.system, "a"), Turn(.customer, "bcd")],
      [Turn(.system, "b"), Turn(.customer, "bcd")],
      [Turn(.customer, "bcd")],
      [Turn(.customer, "abcd\u{1}")],
      [Turn(.customer, "abcdefgh")],
      [Turn(.customer, "abcdefgh\u{1}")],
      [Turn(.customer, "abcdefgha"), Turn(.bot, "ijklmnop"), Turn(.customer, "c")],
      [Turn(.customer, "abcdefgh"), Turn(.bot, "a"), Turn(.customer, "ijklmnopc")],
    ]
    for dialogue in dialogues {
      #expect(selection.admit(sample(dialogue + [Turn(.bot, "x")])) == nil)
    }
  }

  @Test func `ten thousand different ones are all taken, and none a second time`() {
    var selection = Selection()
    for round in 0..<2 {
      for number in 0..<10_000 {
        let item = sample([Turn(.customer, "\(number)"), Turn(.bot, "b")])
        #expect(selection.admit(item) == (round == 0 ? nil : .duplicateExample))
      }
    }
    #expect(selection.counts.items == 10_000)
  }

  @Test func `verdicts and the caller's own reasons are counted`() {
    var selection = Selection()
    _ = selection.admit(sample(turns, .approve))
    _ = selection.admit(sample(turns, .handover, "h"))
    _ = selection.admit(sample([Turn(.bot, "b")]))
    selection.leaveOut(.disputed, count: 4)
    selection.leaveOut(.setAside, count: 0)
    #expect(selection.counts.verdicts == [1, 0, 0, 1])
    #expect(selection.counts.leftOut == [.disputed: 4, .noCustomerTurn: 1])
  }

  @Test func `one person's work is known from the reviewers`() {
    var selection = Selection()
    var item = sample(turns, .reject)
    item.reviewers = ["r1"]
    _ = selection.admit(item)
    _ = selection.admit(item)
    #expect(selection.counts.isOnePersonsWork)
    item.reviewers = ["r1", "r2"]
    _ = selection.admit(item)
    #expect(!selection.counts.isOnePersonsWork)
  }

  @Test func `the words of the reasons stay what they are`() {
    #expect(
      LeftOut.allCases.map(\.rawValue) == [
        "waiting", "disputed", "set-aside", "cannot-judge", "too-few-eyes", "red", "amber",
        "special-category", "undecided-personal-data", "voice-errors", "erased", "not-a-reply",
        "replies-in-a-row", "no-customer-turn", "empty-completion", "duplicate-example",
      ]
    )
  }
}
