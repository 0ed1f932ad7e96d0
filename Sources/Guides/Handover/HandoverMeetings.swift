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
  // A bit for each set that some word belongs to.
  private var met: [UInt64]

  /// Looks every word up.
  init(_ text: HandoverWords, _ lexicon: HandoverLexicon) {
    met = Array(repeating: 0, count: lexicon.setCount / 64 + 1)
    all.reserveCapacity(text.words.count)
    places.reserveCapacity(text.words.count)
    for index in text.words.indices {
      let first = all.count
      look(index, text, lexicon.tree)
      forgive(index, text, lexicon, from: first)
      places.append(first..<all.count)
    }
  }

  /// Whether some word of the message belongs to a set.
  @inline(__always) func has(_ set: Int32) -> Bool {
    met[Int(set >> 6)] & 1 << UInt64(set & 63) != 0
  }

  private mutating func add(_ set: Int32, count: UInt8, isSlip: Bool) {
    all.append(Meeting(set: set, count: count, isSlip: isSlip))
    met[Int(set >> 6)] |= 1 << UInt64(set & 63)
  }

  private mutating func look(_ index: Int, _ text: HandoverWords, _ tree: HandoverTree) {
    let word = text.words[index]
    var node = 0
    for place in word.plain {
      node = tree.step(node, text.plain[place])
      if node == 0 { return }
      let isWhole = place == word.plain.upperBound - 1
      var number = tree.firstLeaf(at: node)
      while number >= 0 {
        let leaf = tree.leaves[Int(number)]
        number = leaf.next
        guard isWhole || leaf.isStem else { continue }
        let isSlip = !Self.begins(text, word.exact, leaf, tree)
        if isSlip, !leaf.isGrave { continue }
        add(leaf.set, count: 1, isSlip: isSlip)
      }
    }
    join(index, node, text, tree)
  }

  // `själv mord`: the tree is gone on with the next word's letters.
  private mutating func join(
    _ index: Int,
    _ start: Int,
    _ text: HandoverWords,
    _ tree: HandoverTree
  ) {
    guard index + 1 < text.words.count, !text.words[index + 1].beginsClause else { return }
    let word = text.words[index + 1]
    var node = start
    for place in word.plain {
      node = tree.step(node, text.plain[place])
      if node == 0 { return }
      let isWhole = place == word.plain.upperBound - 1
      var number = tree.firstLeaf(at: node)
      while number >= 0 {
        let leaf = tree.leaves[Int(number)]
        number = leaf.next
        guard leaf.takesSlips, leaf.isGrave, isWhole || leaf.isStem else { continue }
        add(leaf.set, count: 2, isSlip: true)
      }
    }
  }

  private mutating func forgive(
    _ index: Int,
    _ text: HandoverWords,
    _ lexicon: HandoverLexicon,
    from first: Int
  ) {
    let range = text.words[index].plain
    guard range.count >= 5 else { return }
    let letter = Int(text.plain[range.lowerBound])
    for place in lexicon.forgiving[letter].indices {
      let leaf = lexicon.tree.leaves[Int(lexicon.forgiving[letter][place].leaf)]
      guard leaf.isGrave,
        HandoverSlip.isSlip(
          text.plain[range],
          of: lexicon.forgiving[letter][place].plain,
          isStem: leaf.isStem
        ), !all[first...].contains(where: { $0.set == leaf.set })
      else { continue }
      add(leaf.set, count: 1, isSlip: true)
    }
  }

  // Whether a word as it is written is one of the lexicon's, or begins with its stem.
  private static func begins(
    _ text: HandoverWords,
    _ word: Range<Int>,
    _ leaf: HandoverTree.Leaf,
    _ tree: HandoverTree
  ) -> Bool {
    let count = leaf.exact.count
    guard word.count == count || (leaf.isStem && word.count > count) else { return false }
    for offset in 0..<count
    where text.exact[word.lowerBound + offset] != tree.letters[leaf.exact.lowerBound + offset] {
      return false
    }
    return true
  }
}
