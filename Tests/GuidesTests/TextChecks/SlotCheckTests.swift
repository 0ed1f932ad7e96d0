// Are slots found that are not whole, and whole ones and other braces left alone?

import Curation
import Guides
import Testing

@Suite struct SlotCheckTests {
  @Test(arguments: [
    ("Du får den {{datum} hos oss.", "{{datum}"), ("Du får den {datum}} hos oss.", "{datum}}"),
    ("Du får den {{datum hos oss.", "{{datum"), ("Du får den datum}} hos oss.", "datum}}"),
    ("Du får den {{datum, och sedan.", "{{datum"), ("Du får den {{ datum } hos oss.", "{{ datum }"),
    ("Du får den {{datum", "{{datum"), ("Du får den {{datum\nTack!", "{{datum"),
  ])
  func `a half slot is told with the whole one`(text: String, half: String) {
    #expect(told(text) == [Told(.halfSlot(text: half), at: half, instead: "{{datum}}")])
  }

  @Test func `letters beyond ASCII are part of a name`() {
    #expect(
      mended("Betala senast {{förfallodatum} tack.") == "Betala senast {{förfallodatum}} tack."
    )
  }

  @Test(arguments: ["Du får {{}} i morgon.", "Du får {{ }} i morgon."])
  func `a slot without a name is told`(text: String) {
    let found = told(text)
    #expect(found.map(\.kind) == [.emptySlot])
    #expect(found.first?.instead == nil)
  }

  @Test(arguments: [
    "Du får den {{leveransdatum}} hos oss.", "Hej {{ contact.name }}, välkommen!",
    "Ditt nummer är {{Order Number}} hos oss.", "Hej {name}, välkommen hit!",
    "Svaret är {\"a\": {\"b\": 1}} i koden.", "En klammer { för sig.", "En klammer } för sig.",
    "Skriv {% if x %} i mallen.", "Först {{ett}} och {{två}}, sedan {{tre}}.",
    "function f() { if (x) { y() }}", "{{{rå}}} är också en mall.", "Smiley :-} och :{ till dig.",
  ])
  func `whole slots and other braces are left alone`(text: String) {
    #expect(told(text) == [])
  }

  @Test func `a slot that is just being typed is left alone`() {
    let text = "Du får den {{dat"
    #expect(told(text, TextCheckContext(writingAt: text.utf8.count)) == [])
    #expect(told(text, TextCheckContext(writingAt: 3)).count == 1)
  }
}
