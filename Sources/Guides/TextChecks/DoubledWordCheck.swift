/// Does a word stand twice in a row?

internal import Curation

/// Finds `vi vi` and `the the` within a line.
///
/// Words that good sentences double (`det det`, `that that`), that greetings, laughter and emphasis
/// double (`hej hej`, `very very`), and names (`Duran Duran`) are left alone.
struct DoubledWordCheck: TextCheck {
  func findings(in text: TextScan, context: TextCheckContext) -> [TextFinding] {
    var found: [TextFinding] = []
    var index = 1
    while index < text.words.count {
      let first = text.words[index - 1]
      guard Self.isDoubled(text, first, text.words[index]) else {
        index += 1
        continue
      }
      while index + 1 < text.words.count,
        Self.isDoubled(text, text.words[index], text.words[index + 1])
      {
        index += 1
      }
      let word = text.string(first.range)
      found.append(
        TextFinding(
          range: first.range.lowerBound..<text.words[index].range.upperBound,
          kind: .doubledWord(word),
          severity: .warning,
          replacement: word
        )
      )
      index += 1
    }
    return found
  }

  private static func isDoubled(
    _ text: TextScan,
    _ one: TextScan.Word,
    _ other: TextScan.Word
  ) -> Bool {
    guard one.range.count == other.range.count, !one.hasDigit, !one.isQuoted, !one.isInBraces,
      !other.isInBraces
    else { return false }
    let gap = one.range.upperBound..<other.range.lowerBound
    guard !gap.isEmpty, text.bytes[gap].allSatisfy({ $0 == 0x20 || $0 == 0x09 }),
      text.isSame(one.range, other.range)
    else { return false }
    if one.key != 0, mayDouble.contains(one.key) { return false }
    // A sentence may begin with the word, but a name is written with two capitals.
    return !isCapital(text, other.range.lowerBound)
  }

  private static func isCapital(_ text: TextScan, _ place: Int) -> Bool {
    let (value, _) = text.scalar(at: place)
    guard let scalar = Unicode.Scalar(value) else { return false }
    return !scalar.properties.isLowercase
  }

  private static let mayDouble = TextScan.keys(
    """
    det den de där här är på om för av till i in ut upp med var har som kan vill ska får gör då så \
    nu när man sig under över över hos från han hon hem fram vet ser går hej tack ja nej jo jaa \
    mycket många bra länge snart sakta väldigt ha haha he hehe hi hihi ho blä bla okej ok jätte \
    jaha tja tjo snälla aj oj nja mm hm hmm usch gamla långa stora små kära steg dag \
    that had is are was were do does did can will in on up out over her you it for to be no so \
    very really much many more long bye yes now well there hey hi please again wow yay blah ah oh \
    uh um ha knock night good big old same ok okay step one two
    """
  )
}
