// Is it said when one move comes before the one that should be first?

import Curation
import Guides
import Testing

@Suite struct OrderRuleTests {
  @Test func `both have to be there`() throws {
    let moves = """
      moves:
        see: {label: {sv: Ser, en: Sees}, any: [förstår]}
        solve: {label: {sv: Löser, en: Solves}, any: [vi skickar]}
      """
    let guide = try rule("kind: order, first: see, then: solve", moves: moves)
    let kind = VoiceFinding.Kind.order(
      first: Bilingual(sv: "Ser", en: "Sees"),
      then: Bilingual(sv: "Löser", en: "Solves")
    )
    #expect(guide.heard("Vi skickar den.") == [])
    #expect(guide.heard("Jag förstår. Vi skickar den. Jag förstår.") == [])
    #expect(guide.heard("Vi skickar den. Jag förstår.") == [Heard(kind, at: "Vi skickar")])
  }
}
