// Is everything about an item in its row, every key in every row, never null?

import Curation
import JSONLines
import Testing
import TrainingSets

@Suite struct LosslessDatasetTests {
  private func row(_ item: SettledItem) -> String {
    var example = TrainingExample()
    #expect(example.fill(from: item) == nil)
    var line = LineWriter()
    _ = LosslessDataset().write(item, example, to: &line)
    return line.text
  }

  private func kinds(_ text: String) throws -> [(String, JSONValue.Kind)] {
    try JSONReader().read(Array(text.utf8)) { root in
      root.members.map { ($0.key.string, $0.value.kind) }
    }.get()
  }

  @Test func `a full item reads as it should, byte for byte`() {
    #expect(
      row(fullSample())
        == #"{"id":"0000000000000abc0000000000000def-9","split":"train","system":"Var vänlig.","#
        + #""context":[{"role":"user","content":"Var är \"paketet\"?"},"#
        + #"{"role":"assistant","content":"Jag kollar.\n/Maja"},"#
        + #"{"role":"user","content":"Tack\n\nOch när?"}],"bot_reply":"Snart.","#
        + #""rewrite":"På fredag 🦊","verdict":"rewrite","reasons":["tone","format"],"#
        + #""emotions":[{"id":"frustration","intensity":1},{"id":"worry","intensity":2}],"#
        + #""emotions_answered":true,"emotions_unclear":false,"risk":"","situation":"delivery_delay","#
        + #""start":"bot","reviewers":["r2","r7"],"passed_over":[],"#
        + #""target":"bot","conduct":"polite","tones":["cold","robotic"],"#
        + #""rubric":[{"id":"apologise","applies":false,"mark":0},"#
        + #"{"id":"own","applies":true,"mark":0}],"#
        + #""replaced":[{"list":"emotions","old":"fear","new":"worry"}],"#
        + #""turns":[{"speaker":"system","text":"Var vänlig."},{"speaker":"bot","text":"Hej!"},"#
        + #"{"speaker":"customer","text":"Var är \"paketet\"?"},"#
        + #"{"speaker":"tool","text":"{\"order\": 7}"},"#
        + #"{"speaker":"agent","text":"Jag kollar.\n/Maja"},{"speaker":"customer","text":"Tack"},"#
        + #"{"speaker":"customer","text":"Och när?"}],"source":"norrsken","#
        + #""conversation_id":"sv-1","turn":9,"language":"sv","channel":"chat","#
        + #""bot_version":"7","batch":"maj","guide_version":3,"scheme_version":4}"# + "\n"
    )
  }

  @Test func `a bare item has the same keys of the same types in the same order`() throws {
    let full = try kinds(row(fullSample()))
    let bare = try kinds(row(sample([Turn(.customer, "a"), Turn(.bot, "b")], .reject)))
    #expect(full.map(\.0) == bare.map(\.0))
    #expect(full.map(\.1) == bare.map(\.1))
    #expect(!bare.contains { $0.1 == .null })
  }

  @Test func `unanswered and none are told apart`() {
    var item = sample([Turn(.customer, "a"), Turn(.bot, "b")], .reject)
    #expect(row(item).contains(#""emotions":[],"emotions_answered":false"#))
    item.emotions = [:]
    #expect(row(item).contains(#""emotions":[],"emotions_answered":true"#))
  }

  @Test func `a handover in a crisis stays a label alone when its reason was replaced`() {
    var item = sample([Turn(.customer, "a"), Turn(.bot, "b")], .handover)
    item.reasons = ["danger"]
    #expect(!item.isLabelOnly)
    item.replaced = [ReplacedLabel(axis: .handoverReason, old: "crisis", new: "danger")]
    #expect(item.isLabelOnly)
  }

  @Test func `a conversation without a name of its own goes by its content's`() {
    let text = row(sample([Turn(.customer, "a"), Turn(.bot, "b")], .reject, uid: 7))
    #expect(text.contains(#""conversation_id":"00000000000000000000000000000007""#))
  }

  @Test func `every split is in one file`() {
    for split in Split.allCases {
      #expect(LosslessDataset().file(for: split) == "dataset/items.jsonl")
    }
  }
}
