// Is it said when something stands there without what belongs to it?

import Curation
import Guides
import Testing

@Suite struct ConditionalRuleTests {
  private let keys = "kind: conditional, first: GDPR, second: dataskyddsförordningen"

  @Test(arguments: [
    ("GDPR gäller. GDPR!", [Heard(.lacks(text: "GDPR"), at: "GDPR")]),
    ("Dataskyddsförordningen (GDPR) gäller.", []), ("GDPR är dataskyddsförordningen.", []),
    ("Nej.", []),
  ])
  func `the second may stand anywhere`(text: String, heard: [Heard]) throws {
    #expect(try rule(keys).heard(text) == heard)
  }
}
