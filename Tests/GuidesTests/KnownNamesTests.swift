// Are the names of one message, and their parts, found in the others?

import Curation
import Guides
import Testing

@Suite struct KnownNamesTests {
  private func marked(_ customer: String, _ bot: String) -> [String] {
    let turns = [Turn(.customer, customer), Turn(.bot, bot)]
    let screener = ConversationScreener(
      version: 1,
      handover: HandoverGuide(),
      personalData: PersonalDataRules(),
      voice: VoiceGuides([:])
    )
    let conversation = Conversation(source: "test", externalID: nil, turns: turns)
    return screener.screening(of: conversation, replies: [1]).marks
      .filter { $0.turn == 1 }
      .map { mark in String(decoding: Array(bot.utf8)[mark.range], as: UTF8.self) }
  }

  @Test func `parts of a name are asked about in the other messages`() {
    #expect(
      marked("Jag heter Per Persson", "Hej Per! Herr Persson, ring familjen Persson.")
        == ["Per", "Persson", "Persson"]
    )
    #expect(
      marked("Jag heter Tindra Öqvist-Ahlgren", "Tindra får paketet. Vi ringer Öqvist-Ahlgren.")
        == ["Tindra", "Öqvist-Ahlgren"]
    )
    #expect(
      marked("Jag heter María de la Cruz", "De ringer Cruz. La dolce vita.") == ["Cruz"]
    )
  }

  @Test func `a name that a title gave is asked about where it stands without`() {
    #expect(
      marked("Fru Zorblax bor här", "Vi ringer Zorblax i dag. Zorblax paket är här.")
        == ["Zorblax", "Zorblax"]
    )
  }

  @Test func `a known first name is found in small letters, unless it is a word`() {
    #expect(marked("Jag heter Anna", "Hej anna! Vi ringer anna.") == ["anna", "anna"])
    #expect(marked("Jag heter Zorblax", "Hej zorblax!") == ["zorblax"])
    #expect(marked("Jag heter Per", "49 kr per månad").isEmpty)
    #expect(marked("Jag heter Björn", "en björn i skogen").isEmpty)
  }
}
