// Does every finding have a sentence that fits a narrow pane?

import Curation
import Testing
import Wording

@Suite struct FindingWordsTests {
  private let kinds: [TextFinding.Kind] = [
    .long(words: 12_345, most: 10_000), .longBesideBot(words: 12_345, bot: 4_000),
    .short(words: 1), .short(words: 2), .otherLanguage(.sv, expected: .en),
    .otherLanguage(.en, expected: .sv), .halfSlot(text: "{{ett_mycket_långt_namn_på_en_sak}"),
    .halfSlot(text: "{{namn}"), .emptySlot, .doubledWord("leveransförseningen"),
    .doubledWord("vi"), .doubledSpaces(3), .spaceBefore(mark: ","), .endsMidSentence, .oddSpace,
    .invisible(code: 0x200B), .invisible(code: 0x1), .invisible(code: 0xE0041),
  ]

  @Test(arguments: Language.allCases)
  func `a finding has at most 34 columns`(language: Language) {
    for kind in kinds {
      let words = language.words.finding(kind)
      #expect(!words.isEmpty)
      #expect(words.count <= 34, "\(words)")
    }
  }

  @Test func `numbers and words of the text stand in the sentence`() {
    let (sv, en) = (Language.sv.words, Language.en.words)
    #expect(sv.finding(.long(words: 131, most: 120)) == "131 ord, gränsen är 120")
    #expect(en.finding(.short(words: 1)) == "Very short: 1 word")
    #expect(en.finding(.short(words: 2)) == "Very short: 2 words")
    #expect(sv.finding(.halfSlot(text: "{{namn}")) == "Klammer saknas: {{namn}")
    #expect(sv.finding(.doubledWord("vi")) == "”vi” två gånger")
    #expect(en.finding(.invisible(code: 0x200B)) == "Invisible character: U+200B")
    #expect(en.finding(.invisible(code: 0x1)) == "Invisible character: U+0001")
  }
}
