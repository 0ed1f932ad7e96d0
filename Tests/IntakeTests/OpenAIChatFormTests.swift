// Do OpenAI's messages become turns with tool calls kept apart from what the bot says?

import Curation
import Testing

@testable import Intake

@Suite struct OpenAIChatFormTests {
  private func turns(_ messages: String) -> [Turn]? {
    read(#"{"messages":[\#(messages)]}"#).conversations.first?.turns
  }

  @Test func `roles become speakers`() {
    let told = read(
      #"{"messages":[{"role":"system","content":""},{"role":"developer","content":"d"},"#
        + #"{"role":"user","content":"u","name":"Eva"},{"role":"assistant","content":"a","weight":0}],"id":7}"#
    )
    #expect(told.form == "openai-chat")
    let found = told.conversations.first
    #expect(
      found?.turns == [
        Turn(.system, ""), Turn(.system, "d"), Turn(.customer, "u", name: "Eva"), Turn(.bot, "a"),
      ]
    )
    #expect(found?.externalID == "7")
    #expect(found?.metaJSON == #"{"openai.weights":[[3,0]]}"#)
  }

  @Test func `a call without content is a tool turn and no bot turn`() {
    let call = #"{"id":"c1","type":"function","function":{"name":"find","arguments":"{\"a\": 1}"}}"#
    #expect(
      turns(
        #"{"role":"user","content":"u"},{"role":"assistant","content":null,"tool_calls":[ \#(call) ]},"#
          + #"{"role":"tool","tool_call_id":"c1","content":"[]"},{"role":"assistant","content":"a"}"#
      ) == [
        Turn(.customer, "u"), Turn(.tool, call, name: "find"), Turn(.tool, "[]", name: "find"),
        Turn(.bot, "a"),
      ]
    )
  }

  @Test func `content with calls is a bot turn and then a tool turn each`() {
    let found = turns(
      #"{"role":"assistant","content":"Jag ser efter.","tool_calls":[{"id":"1","function":{"name":"a"}},"#
        + #"{"id":"2","function":{"name":"b"}}]},{"role":"assistant","content":"","function_call":"#
        + #"{"name":"c","arguments":"{}"}}"#
    )
    #expect(found?.map { $0.speaker } == [.bot, .tool, .tool, .tool])
    #expect(found?.map { $0.name } == [nil, "a", "b", "c"])
  }

  @Test func `parts are joined as they are and others are named`() {
    let found = turns(
      #"{"role":"user","content":[{"type":"text","text":"Se "},{"type":"image_url","image_url":{}},"#
        + #"{"type":"input_audio"},{"type":"text","text":" här"}]}"#
    )
    #expect(found == [Turn(.customer, "Se [image][audio] här")])
    #expect(turns(#"{"role":"assistant","content":null,"refusal":"Nej."}"#) == [Turn(.bot, "Nej.")])
  }

  @Test(
    arguments: [
      (#"{"messages":[]}"#, IntakeProblem.emptyTurns),
      (#"{"messages":{}}"#, .wrongType(key: "messages", expected: .array, turn: nil)),
      (#"{"messages":[{"content":"a"}]}"#, .missingKey("role", turn: 1)),
      (
        #"{"messages":[{"role":"user","content":"a"},{"role":"assistant","content":null}]}"#,
        .emptyText(turn: 2)
      ),
      (
        #"{"messages":[{"role":"user","content":3}]}"#,
        .wrongType(key: "content", expected: .stringOrParts, turn: 1)
      ),
      (#"{"messages":[{"role":"robot","content":"a"}]}"#, .unknownRole("robot", turn: 1)),
    ] as [(String, IntakeProblem)]
  )
  func `a bad line is rejected with its reason`(bad: String, problem: IntakeProblem) {
    let told = read(bad + "\n" + #"{"messages":[{"role":"user","content":"u"}]}"#)
    #expect(told.problems == [problem])
    #expect(told.conversations.count == 1)
  }

  @Test func `tools are kept in meta without a word and unknown keys with one`() {
    let told = read(
      #"{"messages":[{"role":"user","content":"u"}],"tools":[],"x":1,"metadata":{"m":2}}"#
    )
    #expect(told.conversations.first?.metaJSON == #"{"m":2,"tools":[],"x":1}"#)
    #expect(told.notices.contains(.unknownKey("x")))
    #expect(!told.notices.contains(.unknownKey("tools")))
  }
}
