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
    ("replacement", 3), ("received", 2), ("idea", 3), ("sea", 1), ("comes", 1), ("boxes", 2),
    ("wanted", 2), ("delivered", 3), ("tables", 2), ("settled", 2), ("lately", 2), ("careful", 2),
    ("hopeless", 2), ("agreement", 3), ("settlement", 3), ("delayed", 2), ("be", 1), ("red", 1),
    ("yes", 1),
  ])
  func `syllables are runs of vowels`(word: String, count: Int) {
    #expect(Readability.englishSyllables(in: word.unicodeScalars.map(\.value)[...]) == count)
  }
}
