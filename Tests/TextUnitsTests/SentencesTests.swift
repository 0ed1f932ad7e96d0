// Do sentences end where people read their end?

import Testing
import TextUnits

@Suite struct SentencesTests {
  private func sentences(_ text: String) -> [String] {
    Sentences.ranges(in: text).map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("", []), (" \n ", []), ("Hej", ["Hej"]),
    ("Ett. Två! Tre? Fyra…", ["Ett.", "Två!", "Tre?", "Fyra…"]),
    ("Jo?! Så...  Ja", ["Jo?!", "Så...", "Ja"]),
    ("Vi ses kl. 12.30 eller ca. 13. Bra.", ["Vi ses kl. 12.30 eller ca. 13.", "Bra."]),
    ("Bl.a. detta, t.ex. det, osv. och m.m. Nej.", ["Bl.a. detta, t.ex. det, osv. och m.m. Nej."]),
    ("Ask Mr. Smith, e.g. today. Yes.", ["Ask Mr. Smith, e.g. today.", "Yes."]),
    ("”Nej.” Jo (ja.) Så.", ["”Nej.”", "Jo (ja.)", "Så."]),
    ("Hej Bo,\n\nvi ser\r\n\r\ndig", ["Hej Bo,", "vi ser", "dig"]),
    ("Hej\nBo.", ["Hej\nBo."]), ("1. Gå in.\n2. Välj.", ["1. Gå in.", "2. Välj."]),
    ("Vi har:\n- en\n* två\n• tre", ["Vi har:", "- en", "* två", "• tre"]),
    ("Vi har\n1. en\n12) tolv", ["Vi har", "1. en", "12) tolv"]),
    ("Det är\n-5 grader", ["Det är\n-5 grader"]), ("År\n2026 kom", ["År\n2026 kom"]),
    ("Nej.Ja", ["Nej.Ja"]), ("Å.\u{A0}Ö.", ["Å.", "Ö."]),
  ])
  func `a sentence ends at its mark`(text: String, found: [String]) {
    #expect(sentences(text) == found)
  }
}
