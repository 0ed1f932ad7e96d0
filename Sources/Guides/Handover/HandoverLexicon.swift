/// Which entries can begin with this word?

internal import Curation

/// All entries of a guide, made so that a message is gone through once.
///
/// Words are kept in a tree of letters, so that a word of a message meets every word and stem that
/// it can be in as many steps as it has letters.
struct HandoverLexicon: Sendable {
  /// An entry with what it is for.
  struct Phrase: Sendable {
    /// What it is for.
    var purpose: Purpose
    /// The language of its list.
    var language: TextLanguage
    /// As it stands in the file.
    var text: String
    /// Where its parts are in `parts`.
    var parts: Range<Int>
    /// It is found when its words are spelled as slips are.
    var takesSlips: Bool
  }

  /// What an entry is for.
  enum Purpose: Hashable, Sendable {
    /// The category at this place of the guide.
    case category(Int)
    case negation
    case idiom
  }

  /// A part of an entry, its words as one number.
  enum Part: Sendable {
    case words(Int32)
    case gap(ClosedRange<Int>)
    case number(ClosedRange<Int>)
  }

  /// A word of an entry in the tree.
  struct Leaf: Sendable {
    /// The number of the set of words that it belongs to.
    var set: Int32
    /// Its letters as they are written.
    var exact: [UInt8]
    /// Any ending may follow.
    var isStem: Bool
    /// It is part of an entry that takes slips.
    var isGrave: Bool
    /// It may be cut in two.
    var takesSlips: Bool
  }

  private(set) var phrases: [Phrase] = []
  private(set) var parts: [Part] = []
  /// The entries that begin with a set of words.
  private(set) var starting: [[Int32]] = []
  private(set) var leaves: [Leaf] = []
  /// The words that one wrong letter is forgiven in, by their first letter.
  private(set) var forgiving: [[(plain: [UInt8], leaf: Int32)]]
  private var nodes: [Node] = [Node()]
  private var roots = [Int32](repeating: 0, count: HandoverLetters.count)
  private var sets: [[HandoverEntry.Word]: Int32] = [:]
  private var graveSets: Set<Int32> = []

  private struct Node: Sendable {
    var letter: UInt8 = 0
    var child: Int32 = 0
    var sibling: Int32 = 0
    var leaves: [Int32] = []
  }

  /// Makes a lexicon; entries that can't be read are passed over.
  init(_ guide: HandoverGuide) {
    forgiving = Array(repeating: [], count: HandoverLetters.count)
    for (place, category) in guide.categories.enumerated() {
      let takesSlips = category.level == .red
      add(category.entries, .category(place), takesSlips: takesSlips)
    }
    add(guide.negations, .negation, takesSlips: false)
    add(guide.idioms, .idiom, takesSlips: false)
    sets = [:]
  }

  private mutating func add(_ entries: HandoverEntries, _ purpose: Purpose, takesSlips: Bool) {
    for language in TextLanguage.allCases {
      for text in entries.list(language) {
        guard let entry = HandoverEntry(text) else { continue }
        let first = parts.count
        for part in entry.parts {
          switch part {
          case .words(let words): parts.append(.words(set(words, isGrave: takesSlips)))
          case .gap(let range): parts.append(.gap(range))
          case .number(let range): parts.append(.number(range))
          }
        }
        guard case .words(let start) = parts[first] else { continue }
        starting[Int(start)].append(Int32(phrases.count))
        phrases.append(
          Phrase(
            purpose: purpose,
            language: language,
            text: text,
            parts: first..<parts.count,
            takesSlips: takesSlips
          )
        )
      }
    }
  }

  private mutating func set(_ words: [HandoverEntry.Word], isGrave: Bool) -> Int32 {
    let known = sets[words]
    let number = known ?? Int32(starting.count)
    if known == nil {
      sets[words] = number
      starting.append([])
      for word in words { insert(word, number) }
    }
    if isGrave, !graveSets.contains(number) {
      graveSets.insert(number)
      for index in leaves.indices where leaves[index].set == number { leaves[index].isGrave = true }
    }
    return number
  }

  private mutating func insert(_ word: HandoverEntry.Word, _ set: Int32) {
    let leaf = Int32(leaves.count)
    leaves.append(
      Leaf(
        set: set,
        exact: word.exact,
        isStem: word.isStem,
        isGrave: false,
        takesSlips: word.takesSlips
      )
    )
    if word.takesSlips, let first = word.plain.first {
      forgiving[Int(first)].append((word.plain, leaf))
    }
    var node = 0
    for letter in word.plain { node = child(of: node, letter) }
    nodes[node].leaves.append(leaf)
  }

  private mutating func child(of node: Int, _ letter: UInt8) -> Int {
    if let known = step(node, letter) { return known }
    let made = Int32(nodes.count)
    nodes.append(Node(letter: letter, child: 0, sibling: node == 0 ? 0 : nodes[node].child))
    if node == 0 { roots[Int(letter)] = made } else { nodes[node].child = made }
    return Int(made)
  }

  /// The node behind `node` over a letter; nil when no word goes on so.
  func step(_ node: Int, _ letter: UInt8) -> Int? {
    if node == 0 {
      let root = roots[Int(letter)]
      return root == 0 ? nil : Int(root)
    }
    var next = Int(nodes[node].child)
    while next != 0 {
      if nodes[next].letter == letter { return next }
      next = Int(nodes[next].sibling)
    }
    return nil
  }

  /// The words that end at a node.
  func leaves(at node: Int) -> [Int32] { nodes[node].leaves }
}
