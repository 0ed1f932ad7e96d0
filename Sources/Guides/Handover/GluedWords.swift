/// Which words stand in one because a space was forgotten?

/// Cuts `villinteleva` into words of the gravest entries.
enum GluedWords {
  /// The message with such words cut; nil when it has none.
  static func cut(_ text: HandoverWords, _ lexicon: HandoverLexicon) -> HandoverWords? {
    var cut: HandoverWords?
    for (index, word) in text.words.enumerated() {
      guard word.plain.count >= shortest, word.plain.count <= longest,
        beginsGravely(text, word, lexicon.tree), let ends = ends(text, word, lexicon.tree)
      else {
        cut?.words.append(word)
        continue
      }
      if cut == nil {
        cut = text
        cut?.words.removeSubrange(index...)
      }
      var start = word.plain.lowerBound
      for end in ends {
        var part = word
        part.plain = start..<end
        // Which letters were repeated is not known here, so that each part is a slip.
        part.exact = 0..<0
        if start != word.plain.lowerBound {
          part.beginsSentence = false
          part.beginsClause = false
        }
        cut?.words.append(part)
        start = end
      }
    }
    return cut
  }

  /// Words below this many letters are not cut.
  private static let shortest = 7
  /// Nor are words above.
  private static let longest = 40
  /// A part has at least as many letters as this; so has what follows.
  private static let shortestPart = 2
  /// The most ways that are tried at one word.
  private static let mostTries = 64

  // Nearly no word begins with a grave one, and then there is nothing to try.
  private static func beginsGravely(
    _ text: HandoverWords,
    _ word: HandoverWords.Word,
    _ tree: HandoverTree
  ) -> Bool {
    var node = 0
    for place in word.plain {
      node = tree.step(node, text.plain[place])
      if node == 0 || !tree.leadsToGrave(node) { return false }
      if tree.isGrave(node), place + 1 - word.plain.lowerBound >= shortestPart { return true }
    }
    return false
  }

  private static func ends(
    _ text: HandoverWords,
    _ word: HandoverWords.Word,
    _ tree: HandoverTree
  ) -> [Int]? {
    var tries = 0
    func rest(from start: Int, isFirst: Bool) -> [Int]? {
      tries += 1
      if tries > mostTries { return nil }
      var node = 0
      // A bit for each letter that a grave word ends behind.
      var places: UInt64 = 0
      for place in start..<word.plain.upperBound {
        node = tree.step(node, text.plain[place])
        if node == 0 || !tree.leadsToGrave(node) { break }
        let length = place + 1 - start
        if tree.isGrave(node), length >= shortestPart { places |= 1 << UInt64(length) }
      }
      while places != 0 {
        let length = 63 - places.leadingZeroBitCount
        places &= ~(1 << UInt64(length))
        let end = start + length
        if end == word.plain.upperBound { return isFirst ? nil : [end] }
        if let more = rest(from: end, isFirst: false) { return [end] + more }
      }
      return nil
    }
    return rest(from: word.plain.lowerBound, isFirst: true)
  }
}
