/// How hard is a text to read, by its words and sentences?

/// Formulas of readability.
///
/// They see lengths and no meaning: of one to three sentences they say next to nothing, so ask for
/// 60 words at least.
public enum Readability {
  /// Läsbarhetsindex, words a sentence plus the share of long words in per cent.
  ///
  /// Long are those with more than six letters (C. H. Björnsson, *Läsbarhet*, 1968). Below 30 very
  /// easy, 40 to 50 a newspaper, above 60 very hard. Without words or sentences 0.
  public static func lix(words: Int, longWords: Int, sentences: Int) -> Double {
    guard words > 0, sentences > 0 else { return 0 }
    return Double(words) / Double(sentences) + 100 * Double(longWords) / Double(words)
  }

  /// Flesch Reading Ease for English.
  ///
  /// 206.835 − 1.015 × words a sentence − 84.6 × syllables a word (R. Flesch, *A new readability
  /// yardstick*, Journal of Applied Psychology 32, 1948). 100 is very easy, 60 to 70 plain, below 30
  /// very hard. Without words or sentences 0.
  public static func flesch(words: Int, syllables: Int, sentences: Int) -> Double {
    guard words > 0, sentences > 0 else { return 0 }
    return 206.835 - 1.015 * Double(words) / Double(sentences)
      - 84.6 * Double(syllables) / Double(words)
  }

  /// Most letters that a word has without being long in the sense of LIX.
  public static let mostShortLetters = 6

  /// How many syllables an English word has, counted by its runs of vowels, every word one at least.
  ///
  /// A silent `e` is none: at the end (`late`), before a consonant that ends it (`received`, `comes`) and
  /// before an ending of its own (`replacement`, `lately`). `ea` at the end of a longer word is two (`idea`).
  public static func englishSyllables(in word: ArraySlice<UInt32>) -> Int {
    var count = 0
    var wasVowel = false
    for letter in word {
      let isVowel = isVowel(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    if count > 1, ends(word, "ea") { count += 1 }
    for ending in silentEndings where ends(word, ending) {
      if isSilent(word, at: word.endIndex - ending.utf8CodeUnitCount) { count -= 1 }
      break
    }
    return max(1, count)
  }

  // Endings that begin with an `e` that may be silent; the longer ones first.
  private static let silentEndings: [StaticString] = [
    "ements", "ement", "eless", "eness", "efully", "eful", "ely", "ed", "es", "e",
  ]

  // Whether the `e` at a place is not heard: behind a consonant, but for `ple`, `wanted` and `boxes`.
  private static func isSilent(_ word: ArraySlice<UInt32>, at place: Int) -> Bool {
    guard place - 2 >= word.startIndex, !isVowel(word[place - 1]) else { return false }
    let before = word[place - 1]
    if before == 0x6C, !isVowel(word[place - 2]) { return false }
    if ends(word, "ed") { return before != 0x64 && before != 0x74 }
    // s, x, z, c, g, h
    if ends(word, "es") { return ![0x73, 0x78, 0x7A, 0x63, 0x67, 0x68].contains(before) }
    return true
  }

  private static func ends(_ word: ArraySlice<UInt32>, _ ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard word.count >= count else { return false }
    for place in 0..<count
    where word[word.endIndex - count + place] != UInt32(ending.utf8Start[place]) {
      return false
    }
    return true
  }

  // a e i o u y é ï, lower case
  private static func isVowel(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0xE9, 0xEF: true
    default: false
    }
  }
}
