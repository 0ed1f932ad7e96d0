// Is a word found that stands twice in a row?

import Curation
import Guides
import Testing

@Suite struct RepetitionRuleTests {
  @Test(arguments: [
    ("Vi har har skickat.", ["har har"]), ("Den den", ["Den den"]), ("har, har", []),
    ("har\nhar", []), ("5 5", []), ("a5 a5", []), ("\"har har\"", []),
    ("har har har", ["har har", "har har"]),
    ("å a\u{30A}", ["å a\u{30A}"]), ("ha-ha ha-ha", []),
  ])
  func `letters only, within a line`(text: String, places: [String]) throws {
    #expect(try rule("kind: repetition").places(text) == places)
  }

  @Test func `an exception may stand twice`() throws {
    #expect(
      try rule("kind: repetition, exceptions: [\"nej nej\"]").places("Nej nej, ja ja") == ["ja ja"]
    )
  }

  @Test func `one word is what should stand there`() throws {
    #expect(try rule("kind: repetition").mended("Vi har har har det.") == "Vi har det.")
  }
}
