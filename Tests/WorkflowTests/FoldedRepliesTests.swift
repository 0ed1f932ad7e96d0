/// What counts as saying the same, and where does an import put what it finds?

import Curation
import CurationTesting
import Guides
import Storage
import Testing

@testable import Workflow

struct FoldedRepliesTests {
  private func pair(_ customer: String, _ reply: String) -> UID {
    var folded = FoldedReplies()
    let conversation = Samples.conversation(customer: customer, reply: reply)
    return folded.take(conversation.turns, reply: 1).pair
  }

  @Test(arguments: [
    ("Var är mitt paket?", "VAR ÄR MITT PAKET?"), ("Hej  du", " hej\tdu\n"), ("ÅÄÖ É", "åäö é"),
  ])
  func `capitals and spaces don't count`(one: String, other: String) {
    #expect(pair(one, "Svar") == pair(other, "svar "))
  }

  @Test(arguments: [
    ("Order 17", "Order 18"), ("paket", "paketet"), ("ja", "ja!"), ("×", "÷"), ("", "a"),
  ])
  func `everything else does`(one: String, other: String) {
    #expect(pair(one, "Svar") != pair(other, "Svar"))
    #expect(pair("Fråga", one) != pair("Fråga", other))
  }

  @Test func `a text of any length is folded as its characters are`() {
    var chance = SeededGenerator(seed: 21)
    let pieces = [
      "a", "Z", "ord", " ", "  ", "\n", "\t ", "Å", "åäö", "É", "×", "@[`{", "!", "😀", "12", "ÿß",
    ]
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 0...24, using: &chance)).map { _ in
        pieces.randomElement(using: &chance) ?? ""
      }.joined()
      let words = text.split { $0.isWhitespace }.joined(separator: " ")
      let small = words.replacing("Z", with: "z").replacing("Å", with: "å").replacing(
        "É",
        with: "é"
      )
      #expect(pair(text, "svar") == pair(small, "svar"), "\(text)")
      #expect(words == small || pair(text, "svar") != pair(small + "x", "svar"))
    }
  }

  @Test func `what was said before counts, and where one turn ends`() {
    #expect(pair("ab", "c") != pair("a", "bc"))
    var folded = FoldedReplies()
    let turns = Samples.conversation(replies: 2).turns
    #expect(folded.take(turns, reply: 3).pair != folded.take(Array(turns[2...]), reply: 1).pair)
  }

  @Test func `the twenty-first with the same reply waits`() {
    var folded = FoldedReplies()
    for place in 0..<25 {
      let question = Turn(.customer, "Fråga \(place)")
      #expect(folded.take([question, Turn(.bot, "Tack!")], reply: 1).before == place)
    }
    #expect(folded.take([Turn(.bot, "Tack")], reply: 0).before == 0)
  }

  @Test func `the fourth in a row with the same reply comes after another one`() throws {
    let office = try Office(settings: { $0.randomShare = 0 })
    let replies = ["Tack!", "tack!", "Tack! ", "TACK!", "Tack!", "Det kommer i morgon.", "Hej då!"]
    try office.importLines(
      replies.enumerated().map { number, reply in
        #"{"conversation_id":"\#(number)","turns":[{"role":"customer","text":"Fråga \#(number)"},"#
          + #"{"role":"bot","text":"\#(reply)"}]}"#
      }
    )
    let desk = try office.desk("Maja")
    var came: [String] = []
    while let item = try desk.next() {
      came.append(item.reply.text)
      _ = try desk.submit(
        Samples.judgement(.approve),
        for: item.id,
        guideVersion: 1,
        activeMilliseconds: nil
      )
    }
    #expect(
      came.map { $0.lowercased().contains("tack") } == [true, true, true, false, true, true, false]
    )
    #expect(try QueueInvariants.breaches(office.engine) == [])
  }

  @Test func `an import folds what is equal and lets a crowd wait`() throws {
    let office = try Office(settings: { $0.randomShare = 0 })
    let lines = (0..<30).map { number in
      line(number, customer: "Fråga \(number % 25)").replacing(
        "\(number % 25) \(number) 1",
        with: "x\(number % 25)"
      )
    }
    try office.importLines(lines)
    let states = try office.list().map(\.state)
    #expect(states.count { $0 == .copy } == 5)
    #expect(try office.integer("SELECT count(*) FROM queue") == 25)
    #expect(try office.integer("SELECT min(priority) FROM item WHERE state = 0") == 3)
    #expect(try office.integer("SELECT count(*) FROM item WHERE priority = 5") == 20)
  }
}
