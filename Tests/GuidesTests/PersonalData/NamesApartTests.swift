// Is a name decided on by itself, though others have it in them?

import Curation
import Guides
import Testing

@Suite struct NamesApartTests {
  private func marks(_ turns: [Turn], keeping: [PersonalMark] = []) -> [PersonalMark] {
    let screener = ConversationScreener(
      version: 1,
      handover: HandoverPreset.guide,
      personalData: PersonalDataRules(),
      voice: VoiceGuides()
    )
    let conversation = Conversation(source: "test", externalID: nil, turns: turns)
    return screener.screening(of: conversation, replies: [turns.count - 1], keeping: keeping).marks
  }

  private func texts(_ customer: String, _ bot: String) -> PersonalTexts {
    let turns = [Turn(.customer, customer), Turn(.bot, bot)]
    return PersonalTexts(turns: turns, marks: marks(turns))
  }

  private func decide(
    _ name: String,
    _ decision: PersonalMark.Decision,
    _ texts: inout PersonalTexts
  ) throws {
    let mark = try #require(texts.marks.first { texts.text(of: $0) == name })
    texts.take(try #require(texts.marks(after: .decide(mark, decision))))
  }

  private func open(_ texts: PersonalTexts) -> [String] {
    texts.marks.filter(\.isOpen).map { texts.text(of: $0) }
  }

  private static let bakery = "Vi på Anders bageri undrar. Min kollega Anders Lund har betalat."

  @Test func `a name that is not personal releases no longer one`() throws {
    var texts = texts(Self.bakery, "Hej! Anders Lund har fått mejl.")
    try decide("Anders", .keep, &texts)
    #expect(open(texts) == ["Anders Lund", "Anders Lund"])
    let turns = [Turn(.customer, Self.bakery), Turn(.bot, "Hej! Anders Lund har fått mejl.")]
    let again = marks(turns, keeping: texts.marks)
    #expect(again.filter(\.isOpen).count == 2)
    #expect(texts.personal(in: "Hej Anders Lund!").map(\.standing) == [.open])
    #expect(texts.personal(in: "Vi ringer Anders bageri.").isEmpty)
  }

  @Test func `a full name that is not personal releases no first name`() throws {
    var texts = texts("Vår chef Maria Lindqvist skrev.", "Hej! Vi ringer Maria i dag.")
    try decide("Maria Lindqvist", .keep, &texts)
    #expect(open(texts) == ["Maria"])
  }

  @Test func `a full name that is masked masks the first name where it stands alone`() throws {
    var texts = texts("Jag heter Maria Lindqvist.", "Hej Maria! Maria Lindqvists paket.")
    try decide("Maria Lindqvist", .mask, &texts)
    #expect(texts.masked(turn: 1).text == "Hej {{customer_name}}! {{customer_name}}s paket.")
  }

  @Test func `a masked first name cuts up no double name`() throws {
    var texts = texts(
      "Jag heter Anna. Min syster Anna-Karin beställde.",
      "Hej! Vi ringer Anna-Karin i dag. Det är Annas paket."
    )
    try decide("Anna", .mask, &texts)
    #expect(
      texts.masked(turn: 0).text == "Jag heter {{customer_name}}. Min syster Anna-Karin beställde."
    )
    #expect(texts.masked(turn: 1).text.hasSuffix("Det är {{customer_name}}s paket."))
    #expect(open(texts) == ["Anna-Karin", "Anna-Karin"])
    try decide("Anna-Karin", .mask, &texts)
    #expect(texts.masked(turn: 1).text.hasPrefix("Hej! Vi ringer {{"))
    #expect(!texts.masked(turn: 1).text.contains("-Karin"))
  }

  @Test func `different people have different placeholders`() throws {
    var texts = texts("Jag heter Eva. Paketet står på Eva Ek, inte Eva Berg.", "Hej!")
    for name in ["Eva", "Eva Ek", "Eva Berg"] { try decide(name, .mask, &texts) }
    #expect(Set(texts.marks.map(\.placeholder)).count == 3)
    #expect(!texts.masked(turn: 0).text.contains("Ek"))
  }

  @Test func `a part of a name is asked about where nothing announces it`() throws {
    let all: [(String, String, [String])] = [
      (
        "Jag heter Per Persson.", "Hej Per! Herr Persson, paketet kommer. Ring familjen Persson.",
        ["Per", "Persson", "Persson"]
      ),
      ("Fru Lind väntar.", "Hej! Vi ringer Lind i dag. Linds paket kommer.", ["Lind", "Lind"]),
      (
        "Jag heter Tindra Öqvist-Ahlgren.", "Hej! Vi ringer Öqvist-Ahlgren, alltså Ahlgren.",
        ["Öqvist-Ahlgren", "Ahlgren"]
      ),
    ]
    for (customer, bot, names) in all {
      let texts = texts(customer, bot)
      let found = texts.marks.filter { $0.turn == 1 && $0.isOpen }.map { texts.text(of: $0) }
      #expect(found == names, "\(bot)")
    }
  }

  @Test func `a name masked by hand is asked about in parts`() throws {
    let turns = [
      Turn(.customer, "Det är Bosses Storholmen."), Turn(.bot, "Hej! Storholmen-Vik är öppet."),
    ]
    var texts = PersonalTexts(turns: turns, marks: [])
    let change = MarkChange.mask(turn: 0, range: 15..<25, .thirdParty)
    texts.take(try #require(texts.marks(after: change)))
    #expect(texts.masked(turn: 1).text == turns[1].text)
    #expect(open(texts) == ["Storholmen-Vik"])
  }

  @Test func `what was written leaves with whole names`() throws {
    var texts = texts("Jag heter Anna.", "Hej Anna!")
    try decide("Anna", .mask, &texts)
    #expect(texts.personal(in: "Hej Anna-Karin!").map(\.standing) == [.open])
    #expect(texts.personal(in: "Hej Anna!").map(\.standing) == [.certain])
    let turns = [Turn(.customer, "Jag heter Anna."), Turn(.bot, "Hej Anna!")]
    var map = PlaceholderMap(of: turns, marks: texts.marks)
    let left = map.maskCertain([("Hej Anna! Anna-Karin och Anna Berg ringer.", .company)])
    #expect(left.map(\.text) == ["Hej {{customer_name}}! Anna-Karin och Anna Berg ringer."])
  }
}
