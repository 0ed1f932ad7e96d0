// Are unwanted words found, each where it stands, unless an exception covers them?

import Curation
import Guides
import Testing

@Suite struct ExistenceRuleTests {
  @Test func `each match is said`() throws {
    let guide = try rule("kind: existence, any: [alltid, 'lova*'], message: \"Löfte: {match}\"")
    #expect(
      guide.heard("Vi lovar alltid detta.") == [
        Heard(.unwanted(text: "lovar"), at: "lovar"),
        Heard(.unwanted(text: "alltid"), at: "alltid"),
      ]
    )
    let found = guide.findings(in: "Bra. Vi lovar.", context: emptyContext)
    #expect(found.map(\.message) == ["Löfte: lovar"])
    #expect(found.map(\.sentence) == [1])
    #expect(found.map(\.severity) == [.error])
  }

  @Test func `an exception covers what lies within it`() throws {
    let guide = try rule("kind: existence, any: [alltid], exceptions: [alltid öppet]")
    #expect(guide.places("Alltid öppet, men alltid stängt.") == ["alltid"])
  }

  @Test func `of overlapping matches the first and longer holds`() throws {
    let guide = try rule("kind: existence, any: [du har, du har fel, fel nu]")
    #expect(guide.places("Du har fel nu.") == ["Du har fel"])
  }

  @Test(arguments: [
    ("reply", ["nej", "nej", "nej"]), ("first_sentence", ["nej"]),
    ("last_sentence", ["nej", "nej"]),
    ("sentence", ["nej", "nej", "nej"]),
  ])
  func `a scope is a part of the reply`(scope: String, places: [String]) throws {
    let guide = try rule("kind: existence, any: [nej], scope: \(scope)")
    #expect(guide.places("Ja nej. Ja! Då nej och nej.") == places)
  }

  @Test func `a rule that is off says nothing`() throws {
    let guide = try guide("rules:\n  - {id: a, kind: existence, severity: \"off\", any: [nej]}")
    #expect(guide.places("nej") == [])
    #expect(guide.rules.map(\.severity) == [nil])
  }
}
