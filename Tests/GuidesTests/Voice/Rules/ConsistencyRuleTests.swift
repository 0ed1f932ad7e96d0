// Are two ways to say the same found in one reply?

import Curation
import Guides
import Testing

@Suite struct ConsistencyRuleTests {
  private let either = "kind: consistency, either: {mejl: e-post, \"kund*\": gäst}"

  @Test func `one way alone is right`() throws {
    #expect(try rule(either).heard("Mejl, mejl och en kund.") == [])
  }

  @Test func `the rarer is said, with the other instead`() throws {
    #expect(
      try rule(either).heard("Ett mejl, e-post, mejl") == [
        Heard(.mixed(text: "e-post", other: "mejl"), at: "e-post", instead: "mejl")
      ]
    )
  }

  @Test func `of two as frequent the later is said`() throws {
    #expect(
      try rule(either).heard("E-post, mejl") == [
        Heard(.mixed(text: "mejl", other: "E-post"), at: "mejl", instead: "e-post")
      ]
    )
  }

  @Test func `a stem is no word to write`() throws {
    #expect(
      try rule(either).heard("kunden, gäst") == [
        Heard(.mixed(text: "gäst", other: "kunden"), at: "gäst")
      ]
    )
  }
}
