// Is it said when something stands too often, or not often enough?

import Curation
import Guides
import Testing

@Suite struct OccurrenceRuleTests {
  private let moves =
    "moves: {sorry: {label: {sv: Ursäkt, en: Sorry}, any: [förlåt, beklagar], not: [beklagar att du]}}"

  @Test func `one too many is said where it stands`() throws {
    let guide = try rule("kind: occurrence, any: ['/!/'], max: 1")
    #expect(guide.heard("Hej! Tack.") == [])
    #expect(guide.heard("Hej! Tack! Nu!") == [Heard(.tooOften(count: 3, most: 1), at: "!")])
    #expect(guide.findings(in: "Hej! Nu!", context: emptyContext)[0].range == 7..<8)
  }

  @Test func `too few is said of the whole reply`() throws {
    let guide = try rule("kind: occurrence, any: [tack], min: 1")
    #expect(guide.heard("Hej!") == [Heard(.tooSeldom(count: 0, least: 1))])
    #expect(guide.heard("Tack!") == [])
  }

  @Test func `sentences are counted where that is asked`() throws {
    let guide = try rule("kind: occurrence, move: sorry, max: 1, per: sentence", moves: moves)
    #expect(guide.places("Förlåt, förlåt. Hej.") == [])
    #expect(guide.places("Förlåt. Vi beklagar att du är arg. Vi beklagar.") == ["beklagar"])
  }

  @Test func `it counts patterns or a move, within bounds`() throws {
    func problems(_ keys: String) throws -> [GuideProblemName] {
      try mistakes(
        guideHead + moves + "\nrules:\n  - {id: a, kind: occurrence, severity: error, \(keys)}\n"
      )
      .map { name($0.problem) }
    }
    #expect(try problems("max: 1") == ["needsOne any move"])
    #expect(try problems("any: [a], move: sorry, max: 1") == ["onlyOne any move"])
    #expect(try problems("any: [a]") == ["needsOne min max"])
    #expect(try problems("any: [a], min: 3, max: 2") == ["boundsCrossed"])
  }
}
