// Is a value found that nobody has mentioned?

import Curation
import Guides
import Testing

@Suite struct GroundingRuleTests {
  private func places(_ kind: String, _ text: String, _ message: String? = nil) throws -> [String] {
    var context = VoiceContext(message: message)
    context.earlier = ["Vi har sagt 99 kr."]
    return try rule("kind: grounding, kinds: [\(kind)]").places(text, context)
  }

  @Test(arguments: [
    ("amount", "Du får 1 500 kr tillbaka.", "1 500"), ("amount", "It is £20.", "£20"),
    ("date", "Den kommer 3 maj.", "3 maj"), ("date", "Den 2026-05-03.", "2026-05-03"),
    ("time", "Vi ringer kl. 14.30.", "14.30"), ("percent", "Du får 20 % rabatt.", "20 %"),
    ("time", "Vi ringer kl. 9.", "kl. 9"), ("time", "Vi ringer klockan 15 i dag.", "klockan 15"),
    ("time", "We call at 3 pm.", "3 pm"), ("time", "We call at 3:15 p.m.", "3:15 p.m"),
    ("order_number", "Order SE-12345 är på väg.", "SE-12345"),
    ("phone", "Ring 08-123 45 67.", "08-123 45 67"), ("email", "Skriv till a@b.se.", "a@b.se"),
  ])
  func `a new value is said`(kind: String, text: String, value: String) throws {
    #expect(try places(kind, text) == [value])
  }

  @Test(arguments: [
    ("amount", "Du får 1 500 kr tillbaka.", "Jag betalade 1500:- igår"),
    ("amount", "Du får 99 kr.", nil), ("date", "Den kommer 3 maj.", "Ni skrev 2026-05-03"),
    ("date", "Den kommer 3/5.", "3:e maj"), ("time", "kl. 14.30", "14:30"),
    ("time", "kl. 9", "vid 09.00?"), ("time", "klockan 15", "3 pm?"),
    ("time", "at 12:30 am", "0.30"), ("time", "Du får kl. 9,50 kr eller 15 paket.", nil),
    ("order_number", "Order SE-12345", "se12345"), ("order_number", "Order 12345", "nr 12345!"),
    ("phone", "+46 8 123 45 67", "08-1234567"), ("email", "A@b.se", "a@B.se"),
    ("amount", "Du får {{amount}} kr.", nil), ("amount", "Du får 3 paket.", nil),
    ("amount", "Du skrev \"500 kr\".", nil),
  ])
  func `a value that was mentioned is not`(kind: String, text: String, message: String?) throws {
    #expect(try places(kind, text, message) == [])
  }

  @Test func `one number is said once`() throws {
    let guide = try rule("kind: grounding, kinds: [order_number, invoice_number]")
    #expect(guide.places("Nummer 123456.").count == 1)
  }

  @Test(arguments: [
    ("order_number", "Your order number is 4711.", "4711"),
    ("invoice_number", "Your invoice number is 2024-1234.", "2024-1234"),
  ])
  func `a number behind a word for it is a value`(kind: String, text: String, value: String) throws
  {
    #expect(try places(kind, text, "Where is my parcel?") == [value])
    #expect(try places(kind, text, "Is it \(value)?") == [])
  }

  @Test func `another currency is another amount`() throws {
    #expect(try places("amount", "You owe us $49.99.", "I paid £49.99") == ["$49.99"])
    #expect(try places("amount", "Du får 500 euro.", "Jag betalade 500 kr") == ["500"])
    #expect(try places("amount", "You get 20 £.", "I paid 20 $") == ["20"])
    #expect(try places("amount", "Du får 500 kronor.", "Jag betalade 500:-") == [])
    #expect(try places("amount", "Du får 500 kr.", "Jag betalade 500") == [])
  }

  @Test func `a placeholder for what nobody said before is a value`() throws {
    let guide = try rule("kind: grounding, kinds: [phone]")
    var context = VoiceContext(message: "Mitt nummer är {{phone}}")
    context.unsaid = ["{{phone_2}}", "{{email}}"]
    let reply = "Ring {{phone_2}} eller {{phone}}, {{email}}."
    #expect(guide.places(reply, context) == ["{{phone_2}}"])
  }

  @Test func `an allowed number is the company's own, whatever part of it is looked at`() throws {
    let rules = PersonalDataRules(allowedValues: ["08-123 45 67"])
    let keys = "kind: grounding, kinds: [order_number, phone]"
    let guide = try rule(keys).with(HandoverGuide(), allowing: rules)
    #expect(guide.places("Ring 08-1234567, +46 8 123 45 67.", VoiceContext()) == [])
    #expect(guide.places("Ring 08-123 45 68.", VoiceContext()) == ["08-123 45 68"])
  }

  @Test func `a telephone number is no order's`() throws {
    #expect(try places("order_number", "Ring 08-1234567.") == [])
  }

  @Test func `what a hand-over says is known`() throws {
    let resource = HandoverResource(
      id: "line",
      name: Bilingual(sv: "Stödlinjen", en: "Support line"),
      how: Bilingual(sv: "90101", en: "90101"),
      hours: Bilingual(sv: "kl. 9", en: "9 am"),
      checkedOn: Timestamp(milliseconds: 0)
    )
    let keys = "kind: grounding, kinds: [order_number, time]"
    let guide = try rule(keys).with(HandoverGuide(resources: [resource]))
    let reply = "Ring 90101 kl. 9 eller 90102 kl. 10."
    #expect(guide.places(reply, VoiceContext()) == ["90102", "kl. 10"])
  }
}
