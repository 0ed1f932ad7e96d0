// Does a value have one placeholder in every text of an item?

import Curation
import Guides
import Testing

@Suite struct PlaceholderMapTests {
  private func masked(_ texts: [(String, TextAuthor)]) -> [String] {
    var map = PlaceholderMap()
    let findings = texts.map { PersonalData.findings(in: $0.0, by: $0.1) }
    return map.mask(texts.map(\.0), findings).map(\.text)
  }

  @Test func `a value has the same placeholder in context, message, reply and rewrite`() {
    #expect(
      masked([
        ("Hej, jag heter Zorblax Quint, order 123456.", .customer),
        ("Ring 070-174 06 05 eller +46 70 174 06 06.", .customer),
        ("Hej Zorblax! Vi ringer 0701740606 om 123456.", .company),
        ("Hej Zorblax! Vi ringer 070-1740606 om order 123 456 och Zorblax Quints paket.", .company),
      ]) == [
        "Hej, jag heter {{customer_name}}, order {{order_number}}.",
        "Ring {{phone}} eller {{phone_2}}.",
        "Hej {{customer_name}}! Vi ringer {{phone_2}} om {{order_number}}.",
        "Hej {{customer_name}}! Vi ringer {{phone_2}} om order {{order_number}} och "
          + "{{customer_name}}s paket.",
      ]
    )
  }

  @Test func `a genitive keeps its s`() {
    #expect(masked([("Det var Annas paket.", .customer)]) == ["Det var {{third_party}}s paket."])
    #expect(
      masked([("Jag heter Zorblax.", .customer), ("Det är Zorblaxs paket.", .company)])[1]
        == "Det är {{customer_name}}s paket."
    )
  }

  @Test
  func `the number of a person and of a telephone are one value when they are the same digits`() {
    #expect(
      masked([("Numret är 0701740607.", .customer), ("Ring 070-174 06 07.", .company)])[1]
        == "Ring {{personal_number}}."
    )
  }

  @Test func `no value gets a slot that a text has already`() {
    var map = PlaceholderMap(reserving: ["Ordern {{order_number}} kommer"])
    #expect(map.placeholder(for: .orderNumber, value: "123456") == "{{order_number_2}}")
    #expect(map.placeholder(for: .orderNumber, value: "123457") == "{{order_number_3}}")
    #expect(map.placeholder(for: .orderNumber, value: "123456") == "{{order_number_2}}")
    #expect(map.entries.map(\.value) == ["123456", "123457"])
  }

  @Test func `kinds that can't be told apart share their slot`() {
    var map = PlaceholderMap()
    #expect(map.placeholder(for: .coordinationNumber, value: "1") == "{{personal_number}}")
    #expect(map.placeholder(for: .personalNumber, value: "2") == "{{personal_number_2}}")
    #expect(map.placeholder(for: .urlParameters, value: "?a=1") == "")
  }

  @Test func `what is certain is masked by itself`() {
    var map = PlaceholderMap()
    let texts = map.maskCertain([
      ("Jag är Anna, 121212-1212", .customer), ("121212 1212?", .company),
    ])
    #expect(texts.map(\.text) == ["Jag är Anna, {{personal_number}}", "{{personal_number}}?"])
    #expect(texts[1].marks.map(\.original) == [0..<11])
    #expect(texts[1].marks.map(\.place) == [0..<19])
  }

  @Test func `masking twice changes nothing, and the originals come back`() {
    var chance = PersonalDataTests.Chance(state: 7)
    for _ in 0..<3000 {
      let texts = (0..<3).map { _ in PersonalDataTests.text(&chance) }
      var map = PlaceholderMap(reserving: texts)
      let findings = texts.map { PersonalData.findings(in: $0) }
      let masked = map.mask(texts, findings)
      for (text, one) in zip(texts, masked) {
        #expect(Array(one.restored(from: text).utf8) == Array(text.utf8))
        #expect(one.marks.allSatisfy { $0.place.upperBound <= one.text.utf8.count })
      }
      let entries = map.entries
      let again = map.mask(
        masked.map(\.text),
        masked.map { PersonalData.findings(in: $0.text).filter { $0.certainty == .certain } }
      )
      #expect(again.map(\.text) == masked.map(\.text), "\(texts.debugDescription)")
      #expect(map.entries == entries)
    }
  }
}
