// Does a line of Tonfall's own form become the conversation it says, or a rejection that says why?

import Curation
import Testing

@testable import Intake

@Suite struct NeutralFormTests {
  @Test func `a full line becomes a conversation`() throws {
    let told = read(
      #"{"conversation_id":"c-1","source":"chat","language":"sv","channel":"web","bot_version":"2.1","#
        + #""customer":"anna","turns":[{"role":"customer","text":" Hej\r\n ","at":"2026-05-03T10:31:00Z"},"#
        + #"{"role":"tool","text":"","name":"lookup","at":1777804261},"#
        + #"{"role":"bot","text":"Hejsan","at":1777804262500}],"meta":{"intent":"hello","n":[1, 2]}}"#
    )
    #expect(told.form == "tonfall")
    let found = try #require(told.conversations.first)
    let start = try #require(Timestamp(rfc3339: "2026-05-03T10:31:00Z"))
    #expect(
      found
        == Conversation(
          source: "chat",
          externalID: "c-1",
          language: "sv",
          channel: "web",
          botVersion: "2.1",
          customer: "anna",
          turns: [
            Turn(.customer, " Hej\r\n ", at: start),
            Turn(.tool, "", at: start.advanced(byMilliseconds: 1_000), name: "lookup"),
            Turn(.bot, "Hejsan", at: start.advanced(byMilliseconds: 2_500)),
          ],
          metaJSON: #"{"intent":"hello","n":[1,2]}"#
        )
    )
  }

  @Test func `what a line does not name comes from the options`() throws {
    let options = IntakeOptions(source: "fil", language: "sv", botVersion: "7")
    let found = try #require(read(line("a"), options).conversations.first)
    #expect(found.source == "fil")
    #expect(found.language == "sv")
    #expect(found.botVersion == "7")
    #expect(found.metaJSON == nil)
  }

  @Test func `a whole number of 64 bits is an id, with every digit`() {
    let numbers = ["-1", "9223372036854775807", "9223372036854775808", "12345678901234567890"]
    let told = read(
      (numbers + ["18446744073709551616", "1.0"])
        .map { #"{"id":\#($0),"turns":[{"role":"bot","text":"a"}]}"# }.joined(separator: "\n")
    )
    #expect(told.conversations.map { $0.externalID } == numbers)
    #expect(
      told.problems == [
        .numberOutOfRange, .wrongType(key: "id", expected: .stringOrInteger, turn: nil),
      ]
    )
  }

  @Test func `very many keys beside as many in meta are read in time`() {
    let keys = (0..<60_000).map { #""k\#($0)":1"# }.joined(separator: ",")
    let told = read(#"{"turns":[{"role":"bot","text":"a"}],"meta":{\#(keys)},\#(keys)}"#)
    #expect(told.conversations.first?.metaJSON?.hasSuffix(#","top.k59999":1}"#) == true)
  }

  @Test func `unknown keys are kept in meta and said once`() {
    let extra =
      #"{"turns":[{"role":"bot","text":"a","mood":1}],"score":0.5,"meta":{"a":1,"score":2}}"#
    let told = read(extra + "\n" + extra)
    #expect(
      told.conversations.map { $0.metaJSON }
        == Array(repeating: #"{"a":1,"score":2,"top.score":0.5}"#, count: 2)
    )
    #expect(told.notices.filter { $0 == .unknownKey("score") }.count == 1)
    #expect(told.notices.filter { $0 == .ignoredTurnKey("mood") }.count == 1)
  }

  @Test(arguments: [
    ("user", Speaker.customer), ("assistant", .bot), ("chatbot", .bot), ("Human Agent", .agent),
    ("human_agent", .agent), ("KUND", .customer), ("developer", .system), ("function", .tool),
    ("note", .note),
  ])
  func `other words for speakers are known`(word: String, speaker: Speaker) {
    let told = read(#"{"turns":[{"role":"\#(word)","text":"a"}]}"#)
    #expect(told.conversations.first?.turns.first?.speaker == speaker)
  }

  @Test(
    arguments: [
      ("[1]", IntakeProblem.notAnObject),
      (#"{"id":1}"#, .missingKey("turns", turn: nil)),
      (#"{"turns":{}}"#, .wrongType(key: "turns", expected: .array, turn: nil)),
      (#"{"turns":[]}"#, .emptyTurns),
      (#"{"turns":["a"]}"#, .wrongType(key: "turns", expected: .object, turn: 1)),
      (#"{"turns":[{"text":"a"}]}"#, .missingKey("role", turn: 1)),
      (#"{"turns":[{"role":"bot"}]}"#, .missingKey("text", turn: 1)),
      (
        #"{"turns":[{"role":"bot","text":null}]}"#,
        .wrongType(key: "text", expected: .string, turn: 1)
      ),
      (#"{"turns":[{"role":"x","text":"a"}]}"#, .unknownRole("x", turn: 1)),
      (
        #"{"turns":[{"role":"note","text":""},{"role":"bot","text":" \n\u00a0"}]}"#,
        .emptyText(turn: 2)
      ),
      (
        #"{"conversation_id":[],"turns":[]}"#,
        .wrongType(key: "conversation_id", expected: .stringOrInteger, turn: nil)
      ),
      (#"{"source":1,"turns":[]}"#, .wrongType(key: "source", expected: .string, turn: nil)),
      (#"{"turns":[{"role":"bot","text":"a","text":"b"}]}"#, .duplicateKey("text")),
      (#"{"turns":[{"role":"bot","text":"a\u0000"}]}"#, .nullCharacter),
      (#"{"turns":[{"role":"bot","text":"\ud83d"}]}"#, .loneSurrogate),
      (#"{"turns":[{"role":"bot","text":"a"}]"#, .endsEarly),
    ] as [(String, IntakeProblem)]
  )
  func `a bad line is rejected and its neighbours are taken`(bad: String, problem: IntakeProblem) {
    let told = read([line("before"), bad, "", line("after", id: 2)].joined(separator: "\n"))
    #expect(told.texts == [["before"], ["after"]])
    #expect(told.lines == [1, 4])
    #expect(told.problems == [problem])
    #expect(told.rejections.first?.line == 2)
    #expect(told.rejections.first?.excerpt.isEmpty == false)
  }

  @Test func `a file whose first line is bad is still recognised`() {
    let deep = String(repeating: "{\"turns\":[", count: 100_000)
    let told = read(deep + "\n" + line("good"))
    #expect(told.texts == [["good"]])
    #expect(told.problems == [.tooDeep(limit: 64)])
  }

  @Test func `as many turns as the limit are taken and no more`() {
    let turn = #"{"role":"bot","text":"a"}"#
    func conversation(_ count: Int) -> String {
      #"{"turns":["# + Array(repeating: turn, count: count).joined(separator: ",") + "]}"
    }
    let told = read(conversation(Limits.turns) + "\n" + conversation(Limits.turns + 1))
    #expect(told.conversations.map { $0.turns.count } == [Limits.turns])
    #expect(told.problems == [.tooManyTurns(Limits.turns + 1)])
  }

  @Test func `a line just under the real limit is taken and one just over is not`() {
    let empty = line("").utf8.count
    let under = line(String(repeating: "x", count: Limits.lineBytes - empty))
    let over = line(String(repeating: "x", count: Limits.lineBytes - empty + 1))
    let told = read(under + "\n" + over + "\n" + line("a"))
    #expect(told.conversations.count == 2)
    #expect(told.problems == [.lineTooLong(bytes: Limits.lineBytes + 1)])
  }

  @Test func `a file cut in the middle of a character loses its last line only`() {
    let bytes = Array((line("a") + "\n" + line("Räksmörgå")).utf8)
    let told = read(Array(bytes.dropLast(5)))
    #expect(told.texts == [["a"]])
    #expect(told.problems == [.notUTF8])
    #expect(told.rejections.first?.line == 2)
    #expect(told.rejections.first?.column == bytes.count - 5 - Array(line("a").utf8).count - 1)
  }

  @Test func `a time that cannot be read is left out and said once`() {
    let told = read(
      #"{"turns":[{"role":"bot","text":"a","at":"i går"},{"role":"bot","text":"b","at":true}]}"#
    )
    #expect(told.conversations.first?.turns.map { $0.at } == [nil, nil])
    #expect(told.notices.contains(.unreadTime("i går", line: 1)))
  }
}
