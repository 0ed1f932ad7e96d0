// Does a message have the same entries when only those are tried that its words announce?

import Curation
import Testing

@testable import Guides

@Suite struct HandoverMatcherTests {
  @Test(arguments: 0..<4)
  func `announced entries are all that a message has`(seed: Int) {
    let guide = HandoverPreset.guide
    let lexicon = HandoverLexicon(guide)
    let entries =
      guide.categories.flatMap { $0.entries.list(.sv) + $0.entries.list(.en) }
      + guide.negations.list(.sv) + guide.idioms.list(.sv)
    var chance = AnyGuideTests.Chance(state: UInt64(seed))
    var count = 0
    for _ in 0..<25 {
      // An entry's own words, so that most messages have some.
      let entry = entries.randomElement(using: &chance) ?? ""
      let own = entry.split(separator: " ").compactMap { part in
        part.split(separator: "|").randomElement(using: &chance)?.filter { $0 != "*" && $0 != "~" }
      }.joined(separator: " ")
      let text = AnyTexts.next(&chance, most: 5) + own + " " + AnyTexts.next(&chance, most: 5)
      let matcher = HandoverMatcher(HandoverWords(text), lexicon)
      let found = matcher.matches { _ in true }
      #expect(
        found == matcher.matches(of: (0..<Int32(lexicon.phrases.count)).reversed()),
        "\(text.debugDescription)"
      )
      count += found.count
    }
    #expect(count > 10)
  }

  @Test(arguments: 0..<4)
  func `texts of the same letters begin alike, texts of others mostly do not`(seed: Int) {
    var chance = AnyGuideTests.Chance(state: UInt64(seed))
    var beginnings: [[UInt8]: UInt64] = [:]
    for _ in 0..<1_500 {
      let text = AnyTexts.next(&chance, most: 3)
      for spelling in [text, text.uppercased(), text + "!", text.replacing(" ", with: ", ")] {
        let beginning = HandoverWords.beginning(of: spelling)
        let plain = HandoverWords(spelling).plain
        #expect(beginnings[plain, default: beginning] == beginning, "\(spelling.debugDescription)")
        beginnings[plain] = beginning
      }
    }
    #expect(Set(beginnings.values).count * 2 > beginnings.count)
  }
}
