/// Which sums of money does a message name?

/// Finds sums by their currency.
enum HandoverAmount {
  /// A sum with the words that it is made of.
  struct Sum {
    var value: Int
    var words: Range<Int>
  }

  /// The sums of a message, in order; groups of three digits belong together.
  static func sums(in text: HandoverWords) -> [Sum] {
    var sums: [Sum] = []
    var index = 0
    while index < text.words.count {
      guard text.words[index].number >= 0 else {
        index += 1
        continue
      }
      let first = index
      var value = text.words[index].number
      index += 1
      while index < text.words.count, isGroup(text, index), value < 1_000_000_000 {
        value = value * 1000 + text.words[index].number
        index += 1
      }
      guard index < text.words.count, isCurrency(text, text.words[index]) else { continue }
      let isThousand = text.exact[text.words[index].exact].elementsEqual([20, 11, 18])
      sums.append(Sum(value: isThousand ? value * 1000 : value, words: first..<index + 1))
    }
    return sums
  }

  private static func isGroup(_ text: HandoverWords, _ index: Int) -> Bool {
    let (before, word) = (text.words[index - 1], text.words[index])
    return word.number >= 0 && word.range.count == 3 && before.range.count <= 3
      && (1...3).contains(word.range.lowerBound - before.range.upperBound)
  }

  private static func isCurrency(_ text: HandoverWords, _ word: HandoverWords.Word) -> Bool {
    currencies.contains { text.exact[word.exact].elementsEqual($0) }
  }

  private static let currencies: [[UInt8]] = [
    "kr", "krona", "kronor", "sek", "tkr", "spänn", "euro", "eur", "dollar", "dollars", "usd",
    "pund", "pounds", "gbp",
  ].map { HandoverWords($0).exact }
}
