// Is it said which moves a reply lacks?

import Curation
import Guides
import Testing

@Suite struct RequiresRuleTests {
  private let moves = """
    moves:
      see: {label: {sv: Ser, en: Sees}, any: ["förstår att", frustrerande], not: [förstår att du har en fråga]}
      sorry: {label: {sv: Ursäkt, en: Sorry}, any: [förlåt]}
    """
  private let see = Bilingual(sv: "Ser", en: "Sees")
  private let sorry = Bilingual(sv: "Ursäkt", en: "Sorry")

  @Test func `all of them have to be there`() throws {
    let guide = try rule(
      "kind: requires, moves_all: [see, sorry], message: \"Saknas: {missing}\"",
      moves: moves
    )
    #expect(guide.heard("Jag förstår att det är så. Förlåt.") == [])
    #expect(guide.heard("Hej.") == [Heard(.missing(moves: [see, sorry], isAny: false))])
    #expect(guide.heard("Förlåt.") == [Heard(.missing(moves: [see], isAny: false))])
    let found = guide.findings(in: "Hej.", context: emptyContext)
    #expect(found.map(\.message) == ["Saknas: Ser, Ursäkt"])
    #expect(found.map(\.range) == [nil])
  }

  @Test func `any of them has to be there`() throws {
    let guide = try rule("kind: requires, moves_any: [see, sorry]", moves: moves)
    #expect(guide.heard("Förlåt.") == [])
    #expect(guide.heard("Hej.") == [Heard(.missing(moves: [see, sorry], isAny: true))])
  }

  @Test func `a match within what is no such move does not count`() throws {
    let guide = try rule("kind: requires, moves_all: [see]", moves: moves)
    #expect(guide.heard("Jag förstår att du har en fråga.").count == 1)
    #expect(guide.heard("Jag förstår att du har en fråga, och förstår att den är svår.") == [])
    #expect(guide.heard("Du skrev \"frustrerande\".").count == 1)
  }
}
