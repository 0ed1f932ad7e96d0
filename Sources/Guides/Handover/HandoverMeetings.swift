/// Which words of the entries can each word of a message be?

/// For every word of a message the words of entries that it can be.
struct HandoverMeetings {
  /// A word of the message met a word of an entry.
  struct Meeting {
    /// The word of the entry.
    var word: Int32
    /// The only set that it counts for; -1 when it does for every one.
    var set: Int32 = -1
    /// How it was met, first to last, and how many letters the word has.
    var way: Way
    var letters: Int32
    /// How many words of the message it took: 2 for one that is cut in two.
    var count: UInt8 { way == .joined ? 2 : 1 }
    /// It is spelled otherwise.
    var isSlip: Bool
  }

  /// How a word was met.
  enum Way: UInt8 {
    case whole, joined, forgiven
  }

  /// All meetings, word by word.
  private(set) var all: [Meeting] = []
  /// Where the meetings of each word are.
  private(set) var places: [Range<Int>] = []
  // A bit for each word of the entries that was met.
  private var met: [UInt64]

  /// Looks every word up.
  init(_ text: HandoverWords, _ lexicon: HandoverLexicon) {
    met = Array(repeating: 0, count: lexicon.tree.leaves.count / 64 + 1)
    all.reserveCapacity(text.words.count)
    places.reserveCapacity(text.words.count)
    for index in text.words.indices {
      let first = all.count
      look(index, text, lexicon.tree)
      forgive(index, text, lexicon, from: first)
      places.append(first..<all.count)
    }
    for meeting in all { met[Int(meeting.word >> 6)] |= 1 &<< UInt64(meeting.word & 63) }
  }

  /// Whether any of these words was met.
  @inline(__always) func hasAny(of words: [Int32]) -> Bool {
    for word in words where met[Int(word >> 6)] & 1 &<< UInt64(word & 63) != 0 { return true }
    return false
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
        if isWhole || leaf.isStem {
          let isSlip = !Self.begins(text, word.exact, leaf, tree)
          if !isSlip || leaf.isGrave { add(number, .whole, isSlip, place - word.plain.lowerBound) }
        }
        number = leaf.next
      }
    }
    join(index, node, text, tree)
  }

  private mutating func add(_ word: Int32, _ way: Way, _ isSlip: Bool, _ letters: Int) {
    all.append(Meeting(word: word, way: way, letters: Int32(letters), isSlip: isSlip))
  }

  // `själv mord`: the tree is gone on with the next word's letters.
  private mutating func join(
    _ index: Int,
    _ start: Int,
    _ text: HandoverWords,
    _ tree: HandoverTree
  ) {
    guard tree.leadsToGrave(start), index + 1 < text.words.count,
      !text.words[index + 1].beginsClause
    else { return }
    let word = text.words[index + 1]
    var node = start
    for place in word.plain {
      node = tree.step(node, text.plain[place])
      if node == 0 || !tree.leadsToGrave(node) { return }
      let isWhole = place == word.plain.upperBound - 1
      var number = tree.firstLeaf(at: node)
      while number >= 0 {
        let leaf = tree.leaves[Int(number)]
        if leaf.takesSlips, leaf.isGrave, isWhole || leaf.isStem {
          add(number, .joined, true, place - word.plain.lowerBound)
        }
        number = leaf.next
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
      let set = lexicon.forgiving[letter][place].set
      let word = lexicon.forgiving[letter][place].word
      guard lexicon.sets[Int(set)].isGrave,
        HandoverSlip.isSlip(
          text.plain[range],
          of: lexicon.forgiving[letter][place].plain,
          isStem: lexicon.tree.leaves[Int(word)].isStem
        ), !all[first...].contains(where: { lexicon.counts($0, for: set) })
      else { continue }
      all.append(Meeting(word: word, set: set, way: .forgiven, letters: 0, isSlip: true))
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

extension HandoverLexicon {
  /// Whether a meeting is one with a word of a set; one that is spelled otherwise only counts for sets
  /// of entries that take slips.
  @inline(__always) func counts(_ meeting: HandoverMeetings.Meeting, for set: Int32) -> Bool {
    if meeting.set >= 0 { return meeting.set == set }
    if meeting.isSlip, !sets[Int(set)].isGrave { return false }
    return sets[Int(set)].words.contains(meeting.word)
  }
}
