/// Which words of the entries can each word of a message be?

/// For every word of a message the sets of words that it belongs to.
struct HandoverMeetings {
  /// A word of the message met a word of an entry.
  struct Meeting {
    /// The set of the entry's word.
    var set: Int32
    /// How many words of the message it took: 2 for one that is cut in two.
    var count: UInt8
    /// It is spelled otherwise.
    var isSlip: Bool
  }

  /// All meetings, word by word.
  private(set) var all: [Meeting] = []
  /// Where the meetings of each word are.
  private(set) var places: [Range<Int>] = []

  /// Looks every word up.
  init(_ text: HandoverWords, _ lexicon: HandoverLexicon) {
    all.reserveCapacity(text.words.count)
    places.reserveCapacity(text.words.count)
    for index in text.words.indices {
      let first = all.count
      look(index, text, lexicon)
      forgive(index, text, lexicon, from: first)
      places.append(first..<all.count)
    }
  }

  private mutating func look(_ index: Int, _ text: HandoverWords, _ lexicon: HandoverLexicon) {
    let word = text.words[index]
    var node = 0
    for place in word.plain {
      guard let next = lexicon.step(node, text.plain[place]) else { return }
      node = next
      let isWhole = place == word.plain.upperBound - 1
      for number in lexicon.leaves(at: node) {
        let leaf = lexicon.leaves[Int(number)]
        guard isWhole || leaf.isStem else { continue }
        let isSlip = !Self.begins(text.exact[word.exact], leaf)
        if isSlip, !leaf.isGrave { continue }
        all.append(Meeting(set: leaf.set, count: 1, isSlip: isSlip))
      }
    }
    join(index, node, text, lexicon)
  }

  // `själv mord`: the tree is gone on with the next word's letters.
  private mutating func join(
    _ index: Int,
    _ start: Int,
    _ text: HandoverWords,
    _ lexicon: HandoverLexicon
  ) {
    guard index + 1 < text.words.count, !text.words[index + 1].beginsClause else { return }
    let word = text.words[index + 1]
    var node = start
    for place in word.plain {
      guard let next = lexicon.step(node, text.plain[place]) else { return }
      node = next
      let isWhole = place == word.plain.upperBound - 1
      for number in lexicon.leaves(at: node) {
        let leaf = lexicon.leaves[Int(number)]
        guard leaf.takesSlips, leaf.isGrave, isWhole || leaf.isStem else { continue }
        all.append(Meeting(set: leaf.set, count: 2, isSlip: true))
      }
    }
  }

  private mutating func forgive(
    _ index: Int,
    _ text: HandoverWords,
    _ lexicon: HandoverLexicon,
    from first: Int
  ) {
    let word = text.plain[text.words[index].plain]
    guard word.count >= 5, let letter = word.first else { return }
    for (plain, number) in lexicon.forgiving[Int(letter)] {
      let leaf = lexicon.leaves[Int(number)]
      guard leaf.isGrave, HandoverSlip.isSlip(word, of: plain, isStem: leaf.isStem),
        !all[first...].contains(where: { $0.set == leaf.set })
      else { continue }
      all.append(Meeting(set: leaf.set, count: 1, isSlip: true))
    }
  }

  private static func begins(_ word: ArraySlice<UInt8>, _ leaf: HandoverLexicon.Leaf) -> Bool {
    leaf.isStem ? word.starts(with: leaf.exact) : word.elementsEqual(leaf.exact)
  }
}
