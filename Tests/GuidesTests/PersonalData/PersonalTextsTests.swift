// Is one value one placeholder in every text of an item, whoever masks it and where?

import Curation
import CurationTesting
import Guides
import Testing

struct PersonalTextsTests {
  private let turns = [
    Turn(.customer, "Hej, jag heter Vanja Ek. Ring 070-1740605 om beställning NK-4471."),
    Turn(.bot, "Hej Vanja Ek! Vi ringer 070-1740605."),
    Turn(.customer, "Vanja Eks paket är hos Bosse på Granliden."),
    Turn(.bot, "Vi beklagar det, Vanja Ek."),
  ]

  private func screened(_ turns: [Turn]) throws -> [PersonalMark] {
    let screener = ConversationScreener(
      version: 1,
      handover: HandoverPreset.guide,
      personalData: PersonalDataRules(),
      voice: VoiceGuides()
    )
    let conversation = Conversation(source: "test", externalID: nil, turns: turns)
    return screener.screening(of: conversation, replies: [turns.count - 1]).marks
  }

  private func texts(_ turns: [Turn]? = nil) throws -> PersonalTexts {
    let turns = turns ?? self.turns
    return PersonalTexts(turns: turns, marks: try screened(turns))
  }

  private func place(of words: String, in turn: Int) throws -> Range<Int> {
    let text = turns[turn].text
    let range = try #require(text.firstRange(of: words))
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return start..<start + words.utf8.count
  }

  private func shown(_ texts: PersonalTexts, _ turns: [Turn]? = nil) -> [String] {
    (turns ?? self.turns).indices.map { texts.masked(turn: $0).text }
  }

  @Test func `what is certain is masked from the start, what is possible waits`() throws {
    let texts = try texts()
    #expect(shown(texts)[1] == "Hej Vanja Ek! Vi ringer {{phone}}.")
    #expect(texts.marks.contains { $0.isOpen && texts.text(of: $0) == "Vanja Ek" })
  }

  @Test func `a decision holds for the value in every turn, its genitive too`() throws {
    var texts = try texts()
    let name = try #require(texts.marks.first { $0.isOpen && texts.text(of: $0) == "Vanja Ek" })
    let after = try #require(texts.marks(after: .decide(name, .mask)))
    texts.take(after)
    let all = shown(texts)
    #expect(all[0].hasPrefix("Hej, jag heter {{customer_name}}. "))
    #expect(all[1] == "Hej {{customer_name}}! Vi ringer {{phone}}.")
    #expect(all[2].hasPrefix("{{customer_name}}s paket"))
    #expect(all[3] == "Vi beklagar det, {{customer_name}}.")
  }

  @Test func `words masked by hand get the kind's next name, wherever they stand`() throws {
    var texts = try texts()
    let change = MarkChange.mask(turn: 2, range: try place(of: "Granliden", in: 2), .city)
    let before = texts.marks
    texts.take(try #require(texts.marks(after: change)))
    #expect(shown(texts)[2].hasSuffix("på {{city}}."))
    texts.take(try #require(texts.marks(after: .undoing(from: before, to: texts.marks))))
    #expect(texts.marks == before)
  }

  @Test func `what is masked already is not masked again`() throws {
    let texts = try texts()
    let change = MarkChange.mask(turn: 0, range: try place(of: "070-1740605", in: 0), .other)
    #expect(texts.marks(after: change) == nil)
  }

  @Test func `a certain value stays masked whatever somebody says`() throws {
    let texts = try texts()
    let phone = try #require(texts.marks.first { $0.placeholder == "{{phone}}" })
    #expect(texts.marks(after: .decide(phone, .keep)) == nil)
  }

  @Test func `a value typed into the rewrite has the placeholder of the conversation`() throws {
    var texts = try texts()
    #expect(texts.masking("Vi ringer 070-174 06 05 i dag.").text == "Vi ringer {{phone}} i dag.")
    #expect(texts.masking("Eller på 070-1740606.").text == "Eller på {{phone_2}}.")
    #expect(texts.masking("Igen 0701740606!") == ("Igen {{phone_2}}!", 1))
  }

  @Test func `what somebody masked counts as certain where it is written again`() throws {
    var texts = try texts()
    #expect(texts.personal(in: "Hej Vanja Ek!").map(\.standing) == [.open])
    let name = try #require(texts.marks.first { texts.text(of: $0) == "Vanja Ek" })
    texts.take(try #require(texts.marks(after: .decide(name, .mask))))
    #expect(texts.personal(in: "Hej Vanja Ek!").map(\.standing) == [.certain])
    texts.take(try #require(texts.marks(after: .decide(name, .keep))))
    #expect(texts.personal(in: "Hej Vanja Ek!").isEmpty)
  }

  @Test func `what is not personal by somebody's word is not asked again`() throws {
    var texts = try texts()
    let mark = try #require(texts.personal(in: "Hälsningar Kerstin").first)
    #expect(mark.standing == .open)
    #expect(texts.written("Hälsningar Kerstin", on: 3).undecided == "Kerstin")
    texts.keep(mark)
    #expect(texts.personal(in: "Hälsningar Kerstin").isEmpty)
    #expect(texts.written("Hälsningar Kerstin", on: 3).undecided == nil)
    for kept in [mark.value, "Kerstin"] {
      let again = PersonalTexts(turns: turns, marks: try screened(turns), kept: [kept])
      #expect(again.written("Hälsningar Kerstin", on: 3).undecided == nil)
      #expect(again.written("Hälsningar Sven", on: 3).undecided == "Sven")
    }
  }

  @Test func `a name of the lead's own phrases is nobody's, unless the conversation masks it`()
    throws
  {
    let phrases = Phrases([
      Phrases.Entry(kind: .signOff, text: Bilingual(sv: "Hälsningar, Norrsken", en: "")),
      Phrases.Entry(kind: .signOff, text: Bilingual(sv: "Hälsningar, Vanja", en: "")),
      Phrases.Entry(kind: .example, text: Bilingual(sv: "Ring 070-1740699.", en: "")),
    ])
    let rules = PersonalDataRules().with(phrases)
    let reply = "Vi ringer 070-1740699.\n\nHälsningar, Norrsken"
    func open(_ text: String, _ rules: PersonalDataRules) -> [String] {
      PersonalTexts(turns: turns, marks: [], rules: rules).personal(in: text).map(\.value)
    }
    #expect(open(reply, PersonalDataRules()).contains("norrsken"))
    // A telephone number is certain, whoever wrote it.
    #expect(open(reply, rules) == ["0701740699"])
    #expect(open("Hej Bosse!\n\nHälsningar, Norrsken", rules) == ["bosse"])
    var texts = PersonalTexts(
      turns: [Turn(.customer, "Hej, jag heter Vanja."), Turn(.bot, "Hej!")],
      marks: [],
      rules: rules
    )
    #expect(texts.personal(in: "Hej Vanja!").isEmpty)
    _ = texts.mask("Vanja", .customerName)
    #expect(texts.personal(in: "Hej Vanja!").map(\.standing) == [.certain])
  }

  @Test func `the company is nobody's name in a reply where a customer called it by its name`() {
    let signOff = Phrases.Entry(
      kind: .signOff,
      text: Bilingual(sv: "", en: "Kind regards,\nNorra at Norrsken Handel")
    )
    let turns = [
      Turn(.customer, "Dear Norrsken Handel,\n\nwhere is it?\n\nGunvor Aspelund"),
      Turn(.bot, "Dear customer"),
    ]
    let screener = ConversationScreener(
      version: 1,
      handover: HandoverGuide(),
      personalData: PersonalDataRules(),
      voice: VoiceGuides([:])
    )
    let conversation = Conversation(source: "test", externalID: nil, turns: turns)
    let marks = screener.screening(of: conversation, replies: [1]).marks
    func open(_ rules: PersonalDataRules) -> [String] {
      PersonalTexts(turns: turns, marks: marks, rules: rules)
        .personal(in: "Dear Gunvor\n\nKind regards,\nNorra at Norrsken Handel").map(\.value)
    }
    #expect(open(PersonalDataRules()).contains("norrsken handel"))
    let left = open(PersonalDataRules().with(Phrases([signOff])))
    #expect(left == ["gunvor"])
  }

  @Test func `a name masked with its genitive is the name without it where that stands too`()
    throws
  {
    let turns = [
      Turn(.customer, "Var är Storholmens paket? Storholmen väntar. Det är Tompes."),
      Turn(.bot, "Storholmens paket är på väg."),
    ]
    let texts = PersonalTexts(turns: turns, marks: [])
    let masked = try #require(texts.marks(after: .mask(turn: 1, range: 0..<11, .customerName)))
    #expect(masked.map(\.placeholder) == Array(repeating: "{{customer_name}}", count: 3))
    #expect(masked.map { text(of: $0, turns) } == ["Storholmen", "Storholmen", "Storholmen"])
    let name = Array(turns[0].text.utf8).count - 7
    let other = MarkChange.mask(turn: 0, range: name..<name + 6, .customerName)
    let alone = try #require(texts.marks(after: other))
    #expect(alone.map { text(of: $0, turns) } == ["Tompes"])
  }

  private func text(of mark: PersonalMark, _ turns: [Turn]) -> String {
    String(decoding: Array(turns[mark.turn].text.utf8)[mark.range], as: UTF8.self)
  }

  @Test func `a number that nobody mentioned is without source`() throws {
    var texts = try texts()
    let text = "Beställning NK-4471 kommer 2024-11-03."
    let marks = texts.marks(inWritten: text).filter { $0.standing == .ungrounded }
    let said = marks.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
    #expect(said.joined().contains("2024"))
    #expect(!said.joined().contains("4471"))
  }

  @Test func `masking alone is no rewrite, a changed word is`() throws {
    let texts = try texts()
    #expect(texts.written("Hej Vanja Ek! Vi ringer {{phone}}.", on: 1).isReplyMasked)
    #expect(texts.written("Hej {{customer_name}}! Vi ringer {{phone}}.\n", on: 1).isReplyMasked)
    #expect(!texts.written("Hej! Vi ringer {{phone}}.", on: 1).isReplyMasked)
  }

  @Test func `a rewrite with a certain value names what it is`() throws {
    let texts = try texts()
    #expect(texts.written("Ring 070-1740605.", on: 3).personal == .phone)
    #expect(texts.written("Ring {{phone}}.", on: 3).personal == nil)
  }

  @Test func `a slot that the customer or the bot wrote stands for no value`() throws {
    let turns = [
      Turn(.customer, "Det står {{phone}} i ert svar, ring 070-1740605."),
      Turn(.bot, "Vi ringer {{phone}} eller 070-1740606 till {{ och }}."),
    ]
    let texts = try texts(turns)
    #expect(shown(texts, turns)[0] == "Det står {{phone}} i ert svar, ring {{phone_2}}.")
    #expect(shown(texts, turns)[1] == "Vi ringer {{phone}} eller {{phone_3}} till {{ och }}.")
    for (index, turn) in turns.enumerated() {
      #expect(texts.masked(turn: index).restored(from: turn.text) == turn.text)
    }
  }

  @Test(arguments: 0..<60)
  func `whatever is decided, texts come back byte for byte`(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed) + 1)
    let words = [
      "Vanja Ek", "070-1740605", "hej", "åäö😡", "{{phone}}", "kalle@example.com", "\u{301}",
      "19900101-2385", "Annas", "\r\n", "beställning 12345", "Jag heter Olle.", "{{", "}}",
    ]
    let turns = (0..<4).map { turn in
      let text = (0..<8).map { _ in words.randomElement(using: &chance) ?? "" }
      return Turn(turn.isMultiple(of: 2) ? .customer : .bot, text.joined(separator: " "))
    }
    var texts = try texts(turns)
    for _ in 0..<12 {
      let turn = Int.random(in: 0..<4, using: &chance)
      let bytes = Array(turns[turn].text.utf8)
      let start = Int.random(in: 0..<bytes.count, using: &chance)
      let end = Int.random(in: start...bytes.count, using: &chance)
      let isWhole =
        String(validating: bytes[..<start], as: UTF8.self) != nil
        && String(validating: bytes[..<end], as: UTF8.self) != nil
      let change: MarkChange
      if let mark = texts.marks.randomElement(using: &chance), Bool.random(using: &chance) {
        let decision = PersonalMark.Decision.allCases.randomElement(using: &chance) ?? .mask
        change = .decide(mark, decision)
      } else if isWhole {
        change = .mask(turn: turn, range: start..<end, PersonalKind.byHand[0])
      } else {
        continue
      }
      let before = texts.marks
      guard let after = texts.marks(after: change) else { continue }
      texts.take(after)
      for (index, turn) in turns.enumerated() {
        let masked = texts.masked(turn: index)
        #expect(masked.restored(from: turn.text).utf8.elementsEqual(turn.text.utf8))
        let own = after.filter { $0.turn == index }
        for (one, next) in zip(own, own.dropFirst()) {
          #expect(one.range.upperBound <= next.range.lowerBound)
        }
      }
      #expect(texts.marks(after: .undoing(from: before, to: after)) == before)
    }
  }
}
