/// How far do the rewrites of the same reply agree?

internal import Agreement

/// Rewrites as whole numbers: their words, and their letters without blanks.
struct TeamRewrites {
  // More pairs than these are not held against each other for what chance would give; runs of letters
  // cost more than words.
  private static let mostWordPairs = 20_000
  private static let mostLetterPairs = 3_000

  private let items: [[Int]]
  private let words: [[Int32]]
  private let letters: [[Int32]]

  init(_ rewrites: [[String]]) {
    var numbers: [Substring: Int32] = [:]
    var (items, words, letters): ([[Int]], [[Int32]], [[Int32]]) = ([], [], [])
    for texts in rewrites {
      items.append(Array(words.count..<words.count + texts.count))
      for text in texts {
        words.append(
          text.split(whereSeparator: \.isWhitespace).map { word in
            if let known = numbers[word] { return known }
            numbers[word] = Int32(numbers.count)
            return Int32(numbers.count - 1)
          }
        )
        letters.append(
          text.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }
            .map { Int32(bitPattern: $0.value) }
        )
      }
    }
    (self.items, self.words, self.letters) = (items, words, letters)
  }

  /// How far words and letters agree.
  func rows(replicates: Int, seed: UInt64) -> [QuestionRow] {
    let byWords = DistanceAlpha(items: items, mostPairs: Self.mostWordPairs, seed: seed) {
      TextDistance.words(words[$0], words[$1])
    }
    let byLetters = DistanceAlpha(items: items, mostPairs: Self.mostLetterPairs, seed: seed) {
      TextDistance.letters(letters[$0], letters[$1])
    }
    return [(RatedQuestion.rewriteWords, byWords), (.rewriteLetters, byLetters)].map {
      question,
      alpha in
      let intervals = alpha.intervals(replicates: replicates, seed: seed)
      let none = Measure(.undefined(.otherScale), nil)
      return QuestionRow(
        question,
        items: alpha.items,
        equal: Measure(alpha.alike, intervals?.alike),
        near: none,
        alpha: Measure(alpha.figure, intervals?.figure),
        gwet: none
      )
    }
  }
}
