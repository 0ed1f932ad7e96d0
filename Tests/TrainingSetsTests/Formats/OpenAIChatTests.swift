// Are the rows what OpenAI's and Together's checkers take, byte for byte?

import Curation
import JSONLines
import Testing
import TrainingSets

@Suite struct OpenAIChatTests {
  private func row(_ item: SettledItem) -> String {
    var example = TrainingExample()
    #expect(example.fill(from: item) == nil)
    var line = LineWriter()
    _ = OpenAIChat().write(item, example, to: &line)
    return line.text
  }

  @Test func `a rewrite is the last message, earlier replies have weight 0`() {
    #expect(
      row(fullSample())
        == #"{"messages":[{"role":"system","content":"Var vänlig."},"#
        + #"{"role":"user","content":"Var är \"paketet\"?"},"#
        + #"{"role":"assistant","content":"Jag kollar.\n/Maja","weight":0},"#
        + #"{"role":"user","content":"Tack\n\nOch när?"},"#
        + #"{"role":"assistant","content":"På fredag 🦊"}]}"# + "\n"
    )
  }

  @Test func `an approval teaches the reply, without a system message where there is none`() {
    #expect(
      row(sample([Turn(.customer, "a"), Turn(.bot, "b")], .approve))
        == #"{"messages":[{"role":"user","content":"a"},{"role":"assistant","content":"b"}]}"#
        + "\n"
    )
  }

  @Test func `a handover with a text gives a row, without one and a rejection none`() {
    let turns = [Turn(.customer, "a"), Turn(.bot, "b")]
    #expect(row(sample(turns, .handover, "h")).contains(#""content":"h"}]}"#))
    #expect(row(sample(turns, .handover, "")).isEmpty)
    #expect(row(sample(turns, .reject)).isEmpty)
  }

  @Test func `test items are kept out`() {
    #expect(OpenAIChat().file(for: .train) == "openai-chat/train.jsonl")
    #expect(OpenAIChat().file(for: .validation) == "openai-chat/validation.jsonl")
    #expect(OpenAIChat().file(for: .test) == nil)
  }
}
