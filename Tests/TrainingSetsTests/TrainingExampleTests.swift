// Does an item become the dialogue that the rules say?

import Curation
import JSONLines
import Testing

@testable import TrainingSets

@Suite struct TrainingExampleTests {
  private func example(_ item: SettledItem) -> (TrainingExample, LeftOut?) {
    var example = TrainingExample()
    let reason = example.fill(from: item)
    return (example, reason)
  }

  private func context(_ turns: [Turn]) -> [String] {
    let (example, reason) = example(sample(turns + [Turn(.bot, "svar")]))
    #expect(reason == nil)
    return example.said
  }

  private func reason(_ turns: [Turn], _ verdict: Verdict = .rewrite) -> LeftOut? {
    example(sample(turns, verdict)).1
  }

  @Test func `a customer is the user, bot and agent the assistant`() {
    #expect(
      context([
        Turn(.customer, "a"), Turn(.bot, "b"), Turn(.customer, "c"), Turn(.agent, "d"),
        Turn(.customer, "e"),
      ]) == ["u:a", "a:b", "u:c", "a:d", "u:e"]
    )
  }

  @Test func `turns of one side in a row are joined by an empty line`() {
    #expect(
      context([
        Turn(.customer, "a\n"), Turn(.customer, "b"), Turn(.bot, "c"), Turn(.agent, "d"),
        Turn(.bot, "e"), Turn(.customer, "f"),
      ]) == ["u:a\n\n\nb", "a:c\n\nd\n\ne", "u:f"]
    )
  }

  @Test func `notes and tools are not in the dialogue and do not part turns`() {
    #expect(
      context([
        Turn(.customer, "a"), Turn(.note, "n"), Turn(.tool, "t"), Turn(.customer, "b"),
      ]) == ["u:a\n\nb"]
    )
  }

  @Test func `what the bot says before the customer's first word is dropped`() {
    #expect(
      context([Turn(.bot, "Hej"), Turn(.agent, "Hej"), Turn(.customer, "a")]) == ["u:a"]
    )
  }

  @Test func `system turns stand in front, wherever they were, joined by an empty line`() {
    let (example, _) = example(
      sample([
        Turn(.system, "x"), Turn(.customer, "a"), Turn(.system, " "), Turn(.system, "y"),
        Turn(.bot, "b"),
      ])
    )
    #expect(example.instructions == "x\n\ny")
    #expect(example.said == ["u:a"])
  }

  @Test func `turns of white space only are nothing`() {
    #expect(
      context([
        Turn(.customer, "a"), Turn(.bot, " \u{A0}\n"), Turn(.customer, "\u{1F}\u{2028}"),
        Turn(.customer, "b"),
      ]) == ["u:a\n\nb"]
    )
  }

  @Test func `turns after the reply are not in it`() {
    var item = sample([Turn(.customer, "a"), Turn(.bot, "b")])
    item.turns.append(Turn(.customer, "later"))
    #expect(example(item).0.said == ["u:a"])
  }

  @Test func `a reply that follows another of the bot's or an agent's is left out`() {
    let customer = Turn(.customer, "a")
    let bot = Turn(.bot, "b")
    #expect(reason([customer, bot, bot]) == .repliesInARow)
    #expect(reason([customer, Turn(.agent, "x"), bot]) == .repliesInARow)
    #expect(reason([customer, Turn(.agent, "x"), Turn(.tool, "t"), bot]) == .repliesInARow)
    #expect(reason([customer, bot, Turn(.customer, " "), bot], .reject) == .repliesInARow)
    #expect(reason([customer, Turn(.tool, "t"), Turn(.note, "n"), bot]) == nil)
  }

  @Test func `an item without a word of the customer before it is left out`() {
    #expect(reason([Turn(.bot, "b")]) == .noCustomerTurn)
    #expect(reason([Turn(.bot, "a"), Turn(.bot, "b")]) == .noCustomerTurn)
    let blank = [Turn(.system, "s"), Turn(.customer, "\n"), Turn(.bot, "b")]
    #expect(reason(blank) == .noCustomerTurn)
  }

  @Test func `a turn that is none of the bot's is no item`() {
    #expect(reason([Turn(.customer, "a"), Turn(.agent, "b")]) == .notAReply)
    var item = sample([Turn(.customer, "a"), Turn(.bot, "b")])
    item.turn = 2
    #expect(example(item).1 == .notAReply)
  }

  @Test func `approve teaches the reply, rewrite the text, handover its text, reject nothing`() {
    let turns = [Turn(.customer, "a"), Turn(.bot, "b ")]
    #expect(example(sample(turns, .approve)).0.answer == "b ")
    #expect(example(sample(turns, .rewrite, " c\n")).0.answer == " c\n")
    #expect(example(sample(turns, .handover, "d")).0.answer == "d")
    #expect(example(sample(turns, .handover, " \n")).0.answer == nil)
    #expect(example(sample(turns, .handover, " \n")).1 == nil)
    #expect(example(sample(turns, .reject)).0.answer == nil)
    #expect(example(sample(turns, .reject)).1 == nil)
  }

  @Test(arguments: [["crisis"], ["judgement", "needs_to_talk"]])
  func `what is said to somebody in need is never learnt`(reasons: [String]) {
    var item = sample([Turn(.customer, "a"), Turn(.bot, "b")], .handover, "En kollega ringer.")
    item.reasons = reasons
    #expect(example(item).0.answer == nil)
    #expect(example(item).1 == nil)
    var line = LineWriter()
    #expect(!OpenAIChat().write(item, example(item).0, to: &line))
    #expect(LosslessDataset().write(item, example(item).0, to: &line))
    #expect(line.text.contains(#""rewrite":"","verdict":"handover","reasons":["#))
    #expect(!line.text.contains("kollega"))
    item.reasons = ["judgement"]
    #expect(example(item).0.answer == "En kollega ringer.")
    item.verdict = .rewrite
    item.reasons = reasons
    #expect(example(item).0.answer == "En kollega ringer.")
  }

  @Test func `an empty text to learn leaves the item out`() {
    #expect(reason([Turn(.customer, "a"), Turn(.bot, " ")], .approve) == .emptyCompletion)
    #expect(
      example(sample([Turn(.customer, "a"), Turn(.bot, "b")], .rewrite, "\t")).1 == .emptyCompletion
    )
    #expect(reason([Turn(.customer, "a"), Turn(.bot, " ")], .rewrite) == nil)
  }

  @Test func `nothing of the item before stays behind`() {
    var example = TrainingExample()
    _ = example.fill(
      from: sample([Turn(.system, "s"), Turn(.customer, "a"), Turn(.bot, "b")], .approve)
    )
    _ = example.fill(from: sample([Turn(.customer, "c"), Turn(.bot, "d")], .reject))
    #expect(example.instructions.isEmpty)
    #expect(example.said == ["u:c"])
    #expect(example.answer == nil)
  }

  @Test func `an item's name is its conversation in hexadecimal and its turn from 1`() {
    var item = sample([Turn(.customer, "a"), Turn(.bot, "b")], uid: 0xFEDC_BA98_7654_3210)
    #expect(item.id == "0000000000000000fedcba9876543210-2")
    for (turn, end) in [(0, "-1"), (8, "-9"), (9, "-10"), (99, "-100"), (1999, "-2000")] {
      item.turn = turn
      #expect(item.id == item.conversationUID.hex + end)
    }
  }
}
