// Does a screener say the same of a text that came before?

import Curation
import Testing

@testable import Guides

@Suite struct ScreeningMemoTests {
  private static let guide = """
    version: 1
    id: test
    language: sv
    status: active
    placeholders:
      raw_value: warning
    rules:
      - {id: chat, kind: existence, any: [jag, inte], severity: error, when: {channels: [chat]}}
      - {id: first, kind: existence, any: [vill, order], severity: warning, when: {turn: first}}
      - {id: long, kind: existence, any: [du], severity: suggestion, when: {message_words_min: 4}}
      - {id: figures, kind: grounding, kinds: [amount, date, order_number], severity: warning}

    """

  @Test(arguments: [0, 1, 5, 8_192])
  func `what is said of a conversation does not depend on those before it`(places: Int) throws {
    let scheme = try LabelsFile.read(LabelPreset.service9.text)
    let voice = try VoiceFile.read(Self.guide, language: .sv, scheme: scheme)
    let screener = ConversationScreener(
      version: 1,
      handover: HandoverPreset.guide,
      personalData: PersonalDataRules(),
      voice: VoiceGuides([.sv: voice])
    )
    var chance = AnyGuideTests.Chance(state: UInt64(places))
    let texts = (0..<14).map { _ in AnyTexts.next(&chance, most: 8) }
    var memo = ScreeningMemo(places: places)
    var said = 0
    for _ in 0..<300 {
      let turns = (0..<Int.random(in: 1...5, using: &chance)).map { _ in
        Turn(
          [.customer, .bot, .agent, .note].randomElement(using: &chance) ?? .bot,
          texts.randomElement(using: &chance) ?? ""
        )
      }
      var conversation = Conversation(source: "test", externalID: nil, turns: turns)
      conversation.language = [nil, "sv", "sv-SE", "en"].randomElement(using: &chance) ?? nil
      conversation.channel = [nil, "chat", "mail"].randomElement(using: &chance) ?? nil
      let replies = turns.indices.filter { turns[$0].speaker == .bot }
      let fresh = screener.screening(of: conversation, replies: replies)
      let known = screener.screening(of: conversation, replies: replies, remembering: &memo)
      #expect(known == fresh)
      said += fresh.findings.count
    }
    #expect(said > 20)
  }

  @Test func `an answer is given again to the same bytes in the same setting alone`() {
    var memo = TextMemo<Bool, Int>(1)
    var made = 0
    func ask(_ text: String, _ setting: Bool, isLasting: Bool = true) -> Int {
      memo.answer(to: text, setting) {
        made += 1
        return (made, isLasting)
      }
    }
    #expect([ask("på", true), ask("på", true)] == [1, 1])
    #expect(ask("pa\u{30A}", true) == 2)
    #expect([ask("på", true), ask("på", false), ask("på", false)] == [3, 4, 4])
    #expect([ask("i", true, isLasting: false), ask("i", true)] == [5, 6])
    #expect([ask("på", true), ask("på", true)] == [7, 7])
    let long = String(repeating: "å", count: 1_000)
    #expect([ask(long, true), ask(long, true), ask("på", true)] == [8, 9, 7])
  }
}
