/// Which entries can begin with this word?

internal import Curation

/// All entries of a guide, made so that a message is gone through once.
///
/// Words are kept in a tree of letters, so that a word of a message meets every word and stem that
/// it can be in as many steps as it has letters. By reference, since a copy of all that is in it would
/// cost as much as a short message.
final class HandoverLexicon: Sendable {
  /// An entry with what it is for.
  struct Phrase: Sendable {
    /// What it is for.
    var purpose: Purpose
    /// The language of its list.
    var language: TextLanguage
    /// Where its parts are in `parts`.
    var parts: Range<Int>
    /// It is found when its words are spelled as slips are.
    var takesSlips: Bool
    /// A subject may stand behind its first word.
    var takesSubject: Bool
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

  /// Every word of every entry.
  let tree: HandoverTree
  let phrases: [Phrase]
  /// The entries as they stand in the file.
  let texts: [String]
  let parts: [Part]
  /// The sets of words, by number.
  let sets: [WordSet]
  /// The words that one wrong letter is forgiven in, by their first letter, once for each set.
  let forgiving: [[(plain: [UInt8], word: Int32, set: Int32)]]
  /// For each word the entries that are worth a try when it stands in a message.
  let announced: [[Int32]]
  /// The set of the subjects that may stand behind an entry's first word.
  let subjects: Int32

  /// Words of which any may stand at a place of an entry.
  struct WordSet: Sendable {
    /// The words' leaves.
    var words: [Int32]
    /// The number of the first word, where all words of all sets are counted.
    var order: Int
    /// It is part of an entry that takes slips.
    var isGrave = false
  }

  /// Makes a lexicon; entries that can't be read are passed over.
  init(_ guide: HandoverGuide) {
    let made = HandoverLexiconMaking(guide)
    tree = made.tree
    phrases = made.phrases
    texts = made.texts
    parts = made.parts
    sets = made.sets
    forgiving = made.forgiving
    announced = made.announced
    subjects = made.subjects
  }
}

/// A lexicon in the making.
private struct HandoverLexiconMaking {
  private(set) var tree = HandoverTree()
  private(set) var phrases: [HandoverLexicon.Phrase] = []
  private(set) var texts: [String] = []
  private(set) var parts: [HandoverLexicon.Part] = []
  private(set) var sets: [HandoverLexicon.WordSet] = []
  private(set) var forgiving: [[(plain: [UInt8], word: Int32, set: Int32)]]
  private(set) var announced: [[Int32]] = []
  private(set) var subjects: Int32 = 0

  init(_ guide: HandoverGuide) {
    forgiving = Array(repeating: [], count: HandoverLetters.count)
    var known = Known()
    subjects = set(HandoverEntry.skipped, isGrave: false, &known)
    for (place, category) in guide.categories.enumerated() {
      let takesSlips = category.level == .red
      add(category.entries, .category(place), takesSlips: takesSlips, &known)
    }
    add(guide.negations, .negation, takesSlips: false, &known)
    add(guide.idioms, .idiom, takesSlips: false, &known)
    tree.finish(grave: Set(sets.filter(\.isGrave).flatMap(\.words)))
    announce()
  }

  // Words and sets of words that have a number already.
  private struct Known {
    var words: [HandoverEntry.Word: Int32] = [:]
    var sets: [[HandoverEntry.Word]: Int32] = [:]
    var order = 0
  }

  private mutating func add(
    _ entries: HandoverEntries,
    _ purpose: HandoverLexicon.Purpose,
    takesSlips: Bool,
    _ known: inout Known
  ) {
    for language in TextLanguage.allCases {
      for text in entries.list(language) {
        guard let entry = HandoverEntry(text) else { continue }
        let isTurned = language == .sv && purpose != .negation
        let orders = isTurned ? [entry, entry.inverted].compactMap(\.self) : [entry]
        for entry in orders {
          let parts = add(entry.parts, isGrave: takesSlips, &known)
          texts.append(text)
          phrases.append(
            HandoverLexicon.Phrase(
              purpose: purpose,
              language: language,
              parts: parts,
              takesSlips: takesSlips,
              takesSubject: isTurned
            )
          )
        }
      }
    }
  }

  private mutating func add(
    _ added: [HandoverEntry.Part],
    isGrave: Bool,
    _ known: inout Known
  ) -> Range<Int> {
    let first = parts.count
    for part in added {
      switch part {
      case .words(let words): parts.append(.words(set(words, isGrave: isGrave, &known)))
      case .gap(let range): parts.append(.gap(range))
      case .number(let range): parts.append(.number(range))
      }
    }
    return first..<parts.count
  }

  private mutating func set(
    _ words: [HandoverEntry.Word],
    isGrave: Bool,
    _ known: inout Known
  ) -> Int32 {
    let number = known.sets[words] ?? Int32(sets.count)
    if number == sets.count {
      known.sets[words] = number
      sets.append(HandoverLexicon.WordSet(words: [], order: known.order))
      known.order += words.count
      for word in words {
        let leaf = known.words[word] ?? tree.insert(word)
        known.words[word] = leaf
        sets[Int(number)].words.append(leaf)
        if word.takesSlips, let first = word.plain.first {
          forgiving[Int(first)].append((word.plain, leaf, number))
        }
      }
    }
    if isGrave { sets[Int(number)].isGrave = true }
    return number
  }

  // An entry is announced by those of its words that the fewest sets have: "inte" is in most.
  private mutating func announce() {
    var uses = Array(repeating: 0, count: tree.leaves.count)
    for set in sets { for word in set.words { uses[Int(word)] += 1 } }
    announced = Array(repeating: [], count: tree.leaves.count)
    for (number, phrase) in phrases.enumerated() {
      let choices = parts[phrase.parts].compactMap { part -> [Int32]? in
        if case .words(let set) = part { sets[Int(set)].words } else { nil }
      }
      func weight(_ words: [Int32]) -> Int { words.reduce(0) { $0 + uses[Int($1)] } }
      for word in Set(choices.min { weight($0) < weight($1) } ?? []) {
        announced[Int(word)].append(Int32(number))
      }
    }
  }
}
