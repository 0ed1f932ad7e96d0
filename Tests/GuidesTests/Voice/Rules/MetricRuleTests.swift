// Are measures as their sources define them, and said when out of bounds?

import Curation
import Guides
import Testing

@Suite struct MetricRuleTests {
  private func measured(_ metric: String, _ text: String, _ language: TextLanguage = .sv) throws
    -> Double?
  {
    let guide = try rule("kind: metric, metric: \(metric), min: 99999", language: language)
    guard case .measure(_, let value, _, _)? = guide.heard(text).first?.kind else { return nil }
    return (value * 10).rounded() / 10
  }

  @Test func `words, sentences and their average`() throws {
    let text = "Hej {{namn}}! Läs t.ex. www.a.se nu. Vi ses kl. 12.30."
    #expect(try measured("words", text) == 10)
    #expect(try measured("sentences", text) == 3)
    #expect(try measured("avg_sentence_words", text) == 3.3)
  }

  @Test func `LIX as the facts have it`() throws {
    #expect(try measured("lix", "Vi skickar ett nytt paket.") == 25)
    #expect(
      try measured(
        "lix",
        "Jag förstår att det här är frustrerande. Vi beklagar förseningen och skickar ett nytt paket "
          + "omedelbart."
      ) == 45.5
    )
  }

  @Test func `Flesch of a plain sentence`() throws {
    // 6 words, 6 syllables, 1 sentence
    #expect(try measured("flesch", "The cat sat on the mat.", .en) == 116.1)
    #expect(try measured("flesch", "We apologise for the delay.", .en) == 49.5)
  }

  @Test func `short parts are passed over, and bounds hold`() throws {
    let guide = try rule("kind: metric, metric: words, max: 3, min_words: 3, scope: sentence")
    #expect(guide.places("Ett två. Ett två tre. Ett två tre fyra.") == ["Ett två tre fyra."])
    #expect(try rule("kind: metric, metric: words, min: 2").heard("Ett").count == 1)
  }

  @Test func `the value stands where the message asks how many`() throws {
    let keys = "kind: metric, metric: words, max: 2, message: 'ord: {count}'"
    let found = try rule(keys).findings(in: "Ett två tre.", context: emptyContext)
    #expect(found.map(\.message) == ["ord: 3"])
    let halves = "kind: metric, metric: avg_sentence_words, max: 1, message: 'snitt {count}'"
    let text = "Ett två. Tre fyra fem."
    #expect(
      try rule(halves).findings(in: text, context: emptyContext).map(\.message) == ["snitt 2,5"]
    )
    #expect(
      try rule(halves, language: .en).findings(in: text, context: emptyContext).map(\.message)
        == ["snitt 2.5"]
    )
  }
}
