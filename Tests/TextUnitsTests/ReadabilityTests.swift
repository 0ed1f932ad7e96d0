// Are the formulas of readability those of their authors?

import Testing
import TextUnits

@Suite struct ReadabilityTests {
  @Test func `LIX and Flesch`() {
    #expect(Readability.lix(words: 5, longWords: 1, sentences: 1) == 25)
    #expect(Readability.lix(words: 0, longWords: 0, sentences: 0) == 0)
    let flesch = Readability.flesch(words: 6, syllables: 6, sentences: 1)
    #expect(abs(flesch - 116.145) < 0.001)
    #expect(Readability.flesch(words: 0, syllables: 0, sentences: 1) == 0)
  }

  @Test(arguments: [
    ("cat", 1), ("table", 2), ("late", 1), ("apologise", 4), ("delay", 2), ("the", 1), ("see", 1),
    ("rhythm", 1), ("x", 1), ("", 1), ("reopen", 2), ("whole", 1),
  ])
  func `syllables are runs of vowels`(word: String, count: Int) {
    #expect(Readability.englishSyllables(in: word.unicodeScalars.map(\.value)[...]) == count)
  }
}
