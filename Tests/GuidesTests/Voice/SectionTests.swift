// Do the sections of a voice guide that are no rules find what they say?

import Curation
import Guides
import Testing

@Suite struct SectionTests {
  @Test func `a number that the company allows is not the customer's`() throws {
    let rules = PersonalDataRules(allowedValues: ["08-123 45 67"])
    let guide = try guide("placeholders: {raw_value: error}")
    let reply = "Ring oss på 08-123 45 67."
    let context = VoiceContext(message: "Hej, ert nummer 08-123 45 67 svarar inte")
    #expect(guide.heard(reply, context).count == 1)
    #expect(guide.with(HandoverGuide(), allowing: rules).heard(reply, context).isEmpty)
  }

  @Test(arguments: [
    ("Kan Ni hjälpa er?", ["Ni", "er"]), ("Vi ser att Du väntar.", ["Du"]), ("Du väntar.", []),
    ("Hej Anna,\nDu får den.", []), ("Hej! Din order är här.", []), ("Vi tar DIG.", []),
    ("Så här: Du går in.", []), ("Alla PDF:er är här: er.", ["er"]), ("vinner serien", []),
    ("Du skrev \"Ni är\".", []),
  ])
  func `du in lower case`(text: String, places: [String]) throws {
    #expect(try guide("address: {form: du}").places(text) == places)
  }

  @Test func `the other form is offered where it is sure`() throws {
    let guide = try guide("address: {form: du, severity: error}")
    #expect(
      guide.mended("Ni får era paket och ser Din faktura.")
        == "Du får dina paket och ser din faktura."
    )
    #expect(guide.findings(in: "ni", context: emptyContext).map(\.severity) == [.error])
    #expect(try SectionTests.ni.mended("Tack, du och Ni") == "Tack, Ni och Ni")
  }

  private static var ni: VoiceGuide {
    get throws { try guide("address: {form: ni, capital: upper}") }
  }

  @Test func `a greeting that is required begins the reply`() throws {
    let guide = try guide("greeting: {required: true, any_of: [Hej, \"Hej {{namn}}\"]}")
    #expect(guide.heard("Vi säger hej.") == [Heard(.noGreeting)])
    #expect(guide.heard("Hej {{namn}}, tack.") == [])
  }

  @Test(arguments: [
    ("Tack.\n\nVänliga hälsningar\nAnna", "bot", [Heard(.signedBy(name: "Anna"), at: "Anna")]),
    (
      "Tack.\n\nVänliga hälsningar\n{{agent_name}}", "team",
      [
        Heard(.signedBy(name: "{{agent_name}}"), at: "{{agent_name}}")
      ]
    ),
    ("Tack.\nVänliga hälsningar\nNorrsken", "bot", []),
    ("Tack.\nVänliga hälsningar", "person", [Heard(.unsigned, at: "Vänliga hälsningar")]),
    ("Tack.\nVänliga hälsningar\nBo", "person", []), ("Tack.", "bot", [Heard(.noSignOff)]),
    ("Vänliga hälsningar från oss alla här på kontoret i dag.", "bot", [Heard(.noSignOff)]),
  ])
  func `a sign-off is signed by whom it should be`(text: String, who: String, heard: [Heard]) throws
  {
    let guide = try guide(
      "sign_off: {required: true, any_of: [vänliga hälsningar], identity: \(who)}"
    )
    #expect(guide.heard(text) == heard)
  }

  @Test func `emoji are those of the list, not more than the most`() throws {
    let guide = try guide(
      "emoji: {policy: allow_list, allowed: [\"🙂\", \"❤️\"], max: 1, forbid_when: {emotions_any: [anger]}}"
    )
    #expect(guide.places("Tack 🙂 5 © 3") == [])
    #expect(guide.places("Tack 👩‍👩‍👧 🙂 🇸🇪") == ["👩‍👩‍👧", "🇸🇪"])
    #expect(guide.heard("🙂 tack ❤") == [])
    #expect(guide.heard("🙂 tack ❤️") == [Heard(.tooManyEmoji(count: 2, most: 1), at: "❤️")])
    let angry = VoiceContext(emotions: ["anger": 1])
    #expect(guide.heard("Tack 🙂", angry) == [Heard(.emoji(text: "🙂"), at: "🙂", instead: "")])
    #expect(guide.waiting(emptyContext) == ["emoji"])
    #expect(guide.waiting(angry) == [])
  }

  @Test func `slots are those of the list, and no value stands for one`() throws {
    let guide = try guide(
      "placeholders: {allowed: [order_number], unknown: error, raw_value: error}"
    )
    var context = VoiceContext(message: "Order 123456, skriv till bo@a.se eller 0701234567")
    #expect(
      guide.heard("Order {{order_number}} {{orderr}} 123456 till BO@a.se, 070-123 45 67.", context)
        == [
          Heard(.unknownSlot(name: "orderr"), at: "{{orderr}}"),
          Heard(.rawValue(text: "123456"), at: "123456"),
          Heard(.rawValue(text: "BO@a.se"), at: "BO@a.se"),
          Heard(.rawValue(text: "070-123 45 67"), at: "070-123 45 67"),
        ]
    )
    context.message = "Hej"
    #expect(guide.heard("Ring 08-123 45 67.", context) == [])
    // What the program puts in place of personal data is no invention.
    #expect(guide.heard("Hej {{customer_name}}, {{phone_2}}!", context) == [])
  }

  @Test func `length is that of the reply and of each sentence`() throws {
    let guide = try guide(
      "length: {words: {min: 2, max: 5}, sentences: {max: 2}, sentence_words: {max: 3, severity: suggestion}}"
    )
    #expect(guide.heard("Hej.") == [Heard(.measure(.words, value: 1, least: 2, most: 5))])
    let found = guide.findings(in: "Ett två tre fyra. Fem. Sex.", context: emptyContext)
    #expect(
      found.map(\.kind) == [
        .measure(.words, value: 6, least: 2, most: 5),
        .measure(.sentences, value: 3, least: nil, most: 2),
        .measure(.sentenceWords, value: 4, least: nil, most: 3),
      ]
    )
    #expect(found.map(\.severity) == [.warning, .warning, .note])
    #expect(found.map(\.range) == [nil, nil, 0..<18])
  }

  @Test func `readability is asked of long replies only, and is never an error`() throws {
    let guide = try guide("readability: {metric: lix, max: 45}")
    let hard = "Tillhandahållandet försvårades. "
    #expect(guide.heard(String(repeating: hard, count: 29)) == [])
    #expect(guide.heard(String(repeating: hard, count: 30)).count == 1)
    let error = try mistakes(guideHead + "readability: {metric: lix, max: 45, severity: error}\n")
    #expect(error.count == 1)
  }

  @Test func `nothing is said of a text without anything to see, or of a rejected one`() throws {
    let guide = try guide("greeting: {required: true, any_of: [Hej]}")
    for text in ["", " \n", "\u{200B}"] { #expect(guide.heard(text) == []) }
    #expect(guide.heard("Nej.", VoiceContext(verdict: .reject)) == [])
  }

  @Test func `a reply without words is held against the guide too`() throws {
    let guide = try guide(
      """
      emoji: {policy: free, max: 1, severity: error}
      length: {words: {min: 8, severity: error}}
      """
    )
    #expect(guide.broken("🙂🙂🙂🙂") == ["emoji", "length"])
    #expect(guide.broken(".") == ["length"])
    #expect(guide.broken(" \n") == [])
  }
}
