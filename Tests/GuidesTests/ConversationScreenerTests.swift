/// Does a screening say of a conversation what each guide says of its texts?

import Curation
import Guides
import Testing

struct ConversationScreenerTests {
  private func screener(voice: String? = nil) throws -> ConversationScreener {
    let scheme = try LabelsFile.read(LabelPreset.service9.text)
    let text = voice ?? VoiceFile.preset(language: .sv)
    return ConversationScreener(
      version: 4,
      handover: HandoverPreset.guide,
      personalData: PersonalDataRules(),
      voice: VoiceGuides([.sv: try VoiceFile.read(text, language: .sv, scheme: scheme)])
    )
  }

  private func text(_ turn: Turn, _ range: Range<Int>) -> String {
    String(decoding: Array(turn.text.utf8)[range], as: UTF8.self)
  }

  @Test func `equal values have one placeholder in every turn, others another`() throws {
    let turns = [
      Turn(.customer, "Ring mig på 070-1740605, inte 070-1740606."),
      Turn(.bot, "Vi ringer 070-174 06 06."),
      Turn(.customer, "Eller 0701740605"),
    ]
    let marks = try screener().screening(
      of: Conversation(source: "test", externalID: nil, turns: turns),
      replies: [1]
    ).marks
    #expect(marks.map(\.placeholder) == ["{{phone}}", "{{phone_2}}", "{{phone_2}}", "{{phone}}"])
    #expect(
      marks.map { text(turns[$0.turn], $0.range) }
        == ["070-1740605", "070-1740606", "070-174 06 06", "0701740605"]
    )
    #expect(marks.map(\.isMasked) == [true, true, true, true])
  }

  @Test func `a name is the customer's wherever it stands, unless it is the agent's too`() throws {
    func marks(_ turns: [Turn]) throws -> [PersonalMark] {
      try screener().screening(
        of: Conversation(source: "test", externalID: nil, turns: turns),
        replies: [1]
      ).marks
    }
    let one = try marks([
      Turn(.customer, "Var är Annas paket? Det är Karins hylla."), Turn(.bot, "Vem är du?"),
      Turn(.customer, "Jag heter Anna Lindqvist"),
    ])
    #expect(one.map(\.kind) == [.customerName, .thirdParty, .customerName])
    #expect(
      one.map(\.placeholder) == ["{{customer_name}}", "{{third_party}}", "{{customer_name}}"]
    )
    let two = try marks([
      Turn(.customer, "Det var Anna som ringde"), Turn(.bot, "Jag heter Anna"),
      Turn(.customer, "Jag heter Anna"),
    ])
    #expect(two.map(\.kind) == [.thirdParty, .agentName, .customerName])
  }

  private func marks(_ turns: [Turn]) throws -> [PersonalMark] {
    let conversation = Conversation(source: "test", externalID: nil, turns: turns)
    return try screener().screening(of: conversation, replies: [turns.count - 1]).marks
  }

  @Test func `a number in two messages in a row is marked in both`() throws {
    let turns = [
      Turn(.customer, "Jag är född 19121212- \n"), Turn(.customer, " 1212, hoppas det räcker"),
      Turn(.bot, "Tack!"),
    ]
    let found = try marks(turns)
    let places = found.map { text(turns[$0.turn], $0.range) }
    #expect(places == ["19121212-", "1212"])
    #expect(found.map(\.kind) == [.personalNumber, .personalNumber])
    #expect(found.map(\.isOpen) == [true, true])
    // Whoever says what it is makes it certain.
    let announced = [
      Turn(.customer, "Mitt personnummer: 19121212"), Turn(.customer, "1212"), Turn(.bot, "Tack!"),
    ]
    let masked = try marks(announced)
    #expect(masked.map(\.certainty) == [.certain, .certain])
    #expect(
      announced.indices.map { turn in
        MaskedText(announced[turn].text, marks: masked.filter { $0.turn == turn }).text
      } == ["Mitt personnummer: {{personal_number}}", "{{personal_number_2}}", "Tack!"]
    )
  }

  @Test func `a card in two messages is masked in both`() throws {
    let turns = [
      Turn(.customer, "Kortet: 4242 4242"), Turn(.customer, "4242 4242"), Turn(.bot, "Tack!"),
    ]
    let found = try marks(turns)
    #expect(found.map { text(turns[$0.turn], $0.range) } == ["4242 4242", "4242 4242"])
    #expect(found.allSatisfy { $0.kind == .card && $0.isMasked })
  }

  @Test(arguments: [
    // Another check digit, another speaker, something between.
    [Turn(.customer, "19121212"), Turn(.customer, "1213")],
    [Turn(.customer, "19121212"), Turn(.bot, "1212")],
    [Turn(.customer, "19121212"), Turn(.bot, "Hej!"), Turn(.customer, "1212")],
    [Turn(.customer, "19121212"), Turn(.customer, "kl 1212")],
    [Turn(.customer, "4918 0129 8798"), Turn(.customer, "7 maj")],
  ])
  func `what makes no number together is not marked as one`(turns: [Turn]) throws {
    let found = try marks(turns + [Turn(.bot, "Tack!")])
    #expect(!found.contains { $0.kind == .personalNumber || $0.kind == .card })
  }

  @Test func `what is only possible is marked and not masked`() throws {
    let turns = [Turn(.customer, "Hej, jag heter Anna Lindqvist."), Turn(.bot, "Hej!")]
    let marks = try screener().screening(
      of: Conversation(source: "test", externalID: nil, turns: turns),
      replies: [1]
    ).marks
    #expect(marks.contains { $0.kind == .customerName && $0.isOpen })
    #expect(MaskedText(turns[0].text, marks: marks).text == turns[0].text)
  }

  @Test func `a reply's level is that of what was said before it`() throws {
    let turns = [
      Turn(.customer, "Var är mitt paket?"), Turn(.bot, "Det kommer snart."),
      Turn(.customer, "Jag vill inte leva längre."), Turn(.bot, "Tack för ditt meddelande."),
    ]
    let screening = try screener().screening(
      of: Conversation(source: "test", externalID: nil, turns: turns),
      replies: [1, 3]
    )
    #expect(screening.version == 4)
    #expect(screening.levels == [3: .red])
    #expect(screening.handover(at: 1) == [])
    let red = try #require(screening.handover(at: 3).first)
    #expect(red.turn == 2)
    #expect(red.kind.level == .red)
  }

  @Test func `who is in need after the last reply makes its item red, amber does not`() throws {
    let turns = [
      Turn(.customer, "Var är mitt paket?"), Turn(.bot, "Det kommer snart."),
      Turn(.customer, "Hm."), Turn(.bot, "Vi svarar i morgon."),
      Turn(.customer, "Jag vill inte leva längre."),
    ]
    func screening(_ turns: [Turn]) throws -> ConversationScreening {
      try screener().screening(
        of: Conversation(source: "test", externalID: nil, turns: turns),
        replies: [1, 3]
      )
    }
    let red = try screening(turns)
    #expect(red.levels == [3: .red])
    #expect(red.handover(at: 3).map(\.turn) == [4])
    #expect(red.categories(at: 3).count == 1)
    #expect(red.handover(at: 1) == [])
    let amber = try screening(turns.dropLast() + [Turn(.customer, "Jag vill ha en jurist.")])
    #expect(amber.levels.values.contains(.amber) == false)
  }

  @Test func `what is masked in a reply and nobody said before is without ground`() throws {
    let voice = """
      version: 1
      id: test
      language: sv
      status: active
      rules:
        - {id: invented, kind: grounding, severity: error, kinds: [phone, email]}

      """
    func invented(_ customer: String) throws -> [Range<Int>?] {
      let turns = [Turn(.customer, customer), Turn(.bot, "Ring 070-1740699.")]
      let conversation = Conversation(source: "test", externalID: nil, turns: turns)
      return try screener(voice: voice).screening(of: conversation, replies: [1]).findings
        .filter { if case .voice("invented", .error) = $0.kind { true } else { false } }
        .map(\.range)
    }
    #expect(try invented("Mitt nummer är 070-1740605") == [5..<16])
    #expect(try invented("Mitt nummer är 0701740699") == [])
  }

  @Test func `the voice guide is held against the reply as reviewers see it`() throws {
    let guide = """
      version: 1
      id: test
      language: sv
      status: active
      rules:
        - {id: number, kind: existence, any: ['/\\d/'], severity: error}
        - {id: snart, kind: existence, any: [snart], severity: warning}

      """
    let reply = "Ring 070-1740605, vi svarar snart."
    let screening = try screener(voice: guide).screening(
      of: Conversation(
        source: "test",
        externalID: nil,
        turns: [Turn(.customer, "Hej"), Turn(.bot, reply)]
      ),
      replies: [1]
    )
    let found = screening.voice(of: 1)
    #expect(found.map(\.kind) == [.voice(rule: "snart", .warning)])
    let range = try #require(found.first?.range)
    #expect(text(Turn(.bot, reply), range) == "snart")
  }
}
