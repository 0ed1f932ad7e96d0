// When does a rule hold, when is it off, and when does it wait?

import Curation
import Guides
import Testing

@Suite struct ConditionTests {
  private func isOn(_ keys: String, _ context: VoiceContext) throws -> Bool {
    try !rule("kind: existence, any: [nej], \(keys)").heard("nej", context).isEmpty
  }

  @Test(arguments: [
    ("when: {emotions_any: [anger, worry]}", ["worry": 1], true),
    ("when: {emotions_any: [anger, worry]}", [:], false),
    ("when: {emotions_any: [anger], intensity_min: 2}", ["anger": 1, "worry": 3], false),
    ("when: {emotions_any: [anger], intensity_min: 2}", ["anger": 2], true),
    ("when: {emotions_all: [anger, worry]}", ["worry": 1], false),
    ("when: {emotions_all: [anger, worry]}", ["worry": 1, "anger": 1], true),
    ("unless: {emotions_any: [anger]}", ["anger": 1], false),
    ("unless: {emotions_any: [anger]}", [:], true),
  ])
  func `emotions`(keys: String, emotions: [String: Int], on: Bool) throws {
    #expect(try isOn(keys, VoiceContext(emotions: emotions)) == on)
  }

  @Test(arguments: ["when", "unless"])
  func `without an answer rules on emotions wait, and are counted`(key: String) throws {
    let guide = try rule(
      "kind: existence, any: [nej], \(key): {emotions_any: [anger], situations: [complaint]}"
    )
    let complaint = VoiceContext(situation: "complaint")
    #expect(guide.heard("nej", complaint) == [])
    #expect(guide.waiting(complaint) == ["the-rule"])
    #expect(guide.waiting(VoiceContext(emotions: [:], situation: "complaint")) == [])
    // What the situation has settled waits for nothing.
    #expect(guide.waiting(VoiceContext(situation: "other")) == [])
    #expect(guide.rules.map(\.dependsOnEmotions) == [true])
  }

  @Test func `what is known besides`() throws {
    var context = VoiceContext(situation: "complaint", message: "Ett två tre")
    #expect(try isOn("when: {situations: [other, complaint]}", context))
    #expect(try !isOn("when: {situations: [other]}", context))
    #expect(try !isOn("when: {situations: [other]}", VoiceContext()))
    #expect(try isOn("when: {message_words_min: 3}", context))
    #expect(try !isOn("when: {message_words_min: 4}", context))
    #expect(try isOn("when: {author: bot}", context))
    #expect(try isOn("unless: {author: human}", context))
    #expect(try !isOn("when: {turn: first}", context))
    #expect(try !isOn("when: {channels: [chat]}", context))
    (context.isFirst, context.channel, context.author) = (true, "chat", .human)
    (context.language, context.conduct) = (.sv, "impolite")
    #expect(
      try isOn(
        "when: {turn: first, channels: [mail, chat], languages: [sv], conduct: impolite}",
        context
      )
    )
    #expect(try !isOn("when: {turn: first, languages: [en]}", context))
    #expect(try !isOn("unless: {author: human}", context))
  }
}
