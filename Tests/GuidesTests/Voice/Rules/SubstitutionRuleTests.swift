// Are words found for which the guide has others, and can these stand in their place?

import Curation
import Guides
import Testing

@Suite struct SubstitutionRuleTests {
  private let swap =
    "kind: substitution, swap: {\"erhålla*\": få, avseende: om, \"vänligen notera att\": \"\", Web: webb}, "
    + "message: \"Hellre {to} än {from}.\""

  @Test func `the words come with what should stand there`() throws {
    let guide = try rule(swap)
    #expect(
      guide.heard("Du ska erhålla besked avseende det.") == [
        Heard(.wording(text: "erhålla", instead: "få"), at: "erhålla", instead: "få"),
        Heard(.wording(text: "avseende", instead: "om"), at: "avseende", instead: "om"),
      ]
    )
    let found = guide.findings(in: "Erhållandet?", context: emptyContext)
    #expect(found.map(\.message) == ["Hellre få än Erhållandet."])
  }

  @Test(arguments: [
    ("Erhålla den kan du.", "Få den kan du."),
    ("Vänligen notera att ditt lösenord är nytt.", "Ditt lösenord är nytt."),
    ("Hej, vänligen notera att ån är hög.", "Hej, ån är hög."),
    ("Vänligen notera att å", "Å"),
    ("Se här: vänligen notera att.", "Se här:."),
    ("vänligen notera att", ""),
  ])
  func `a replacement can be taken as it is`(text: String, mended: String) throws {
    #expect(try rule(swap).mended(text) == mended)
  }

  @Test func `what is right already is not said`() throws {
    #expect(try rule("kind: substitution, swap: {webb: webb}").places("webb") == [])
    #expect(try rule("kind: substitution, swap: {webb: webb}").mended("Webb WEBB") == "Webb Webb")
  }

  @Test func `the longer of two matches holds`() throws {
    let guide = try rule("kind: substitution, swap: {i dag: idag, i dagsläget: nu, \"i dag*\": x}")
    #expect(guide.mended("I dagsläget") == "Nu")
  }
}
