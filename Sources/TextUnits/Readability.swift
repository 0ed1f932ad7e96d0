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

  /// How many syllables an English word has, counted by its runs of vowels: a silent `e` at the end
  /// is none, every word has one at least.
  public static func englishSyllables(in word: ArraySlice<UInt32>) -> Int {
    var count = 0
    var wasVowel = false
    for letter in word {
      let isVowel = isVowel(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    let end = word.endIndex
    if word.count >= 3, word[end - 1] == 0x65, !isVowel(word[end - 2]),
      !(word[end - 2] == 0x6C && !isVowel(word[end - 3]))
    {
      count -= 1
    }
    return max(1, count)
  }

  // a e i o u y é ï, lower case
  private static func isVowel(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0xE9, 0xEF: true
    default: false
    }
  }
}
