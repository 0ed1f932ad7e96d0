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

  /// Every word of every entry.
  private(set) var tree = HandoverTree()
  private(set) var phrases: [Phrase] = []
  /// The entries as they stand in the file.
  private(set) var texts: [String] = []
  private(set) var parts: [Part] = []
  /// How many sets of words there are.
  var setCount: Int { starts.count - 1 }
  /// The words that one wrong letter is forgiven in, by their first letter.
  private(set) var forgiving: [[(plain: [UInt8], leaf: Int32)]]
  // The entries that begin with a set of words, set by set, and where those of each begin.
  private var starting: [Int32] = []
  private var starts: [Int] = [0]

  /// Makes a lexicon; entries that can't be read are passed over.
  init(_ guide: HandoverGuide) {
    forgiving = Array(repeating: [], count: HandoverLetters.count)
    var sets = WordSets()
    for (place, category) in guide.categories.enumerated() {
      let takesSlips = category.level == .red
      add(category.entries, .category(place), takesSlips: takesSlips, &sets)
    }
    add(guide.negations, .negation, takesSlips: false, &sets)
    add(guide.idioms, .idiom, takesSlips: false, &sets)
    tree.finish(grave: sets.grave)
    for phrases in sets.starting {
      starting += phrases
      starts.append(starting.count)
    }
  }

  // The sets of words while they are gathered.
  private struct WordSets {
    var numbers: [[HandoverEntry.Word]: Int32] = [:]
    var grave: Set<Int32> = []
    // The entries that begin with each.
    var starting: [[Int32]] = []
  }

  private mutating func add(
    _ entries: HandoverEntries,
    _ purpose: Purpose,
    takesSlips: Bool,
    _ sets: inout WordSets
  ) {
    for language in TextLanguage.allCases {
      for text in entries.list(language) {
        guard let entry = HandoverEntry(text) else { continue }
        let first = parts.count
        for part in entry.parts {
          switch part {
          case .words(let words): parts.append(.words(set(words, isGrave: takesSlips, &sets)))
          case .gap(let range): parts.append(.gap(range))
          case .number(let range): parts.append(.number(range))
          }
        }
        guard case .words(let start) = parts[first] else { continue }
        sets.starting[Int(start)].append(Int32(phrases.count))
        texts.append(text)
        phrases.append(
          Phrase(
            purpose: purpose,
            language: language,
            parts: first..<parts.count,
            takesSlips: takesSlips
          )
        )
      }
    }
  }

  private mutating func set(
    _ words: [HandoverEntry.Word],
    isGrave: Bool,
    _ sets: inout WordSets
  ) -> Int32 {
    let known = sets.numbers[words]
    let number = known ?? Int32(sets.starting.count)
    if known == nil {
      sets.numbers[words] = number
      sets.starting.append([])
      for word in words {
        let leaf = tree.insert(word, set: number)
        if word.takesSlips, let first = word.plain.first {
          forgiving[Int(first)].append((word.plain, leaf))
        }
      }
    }
    if isGrave { sets.grave.insert(number) }
    return number
  }

  /// The entries that begin with a set of words, as places in `entry(at:)`.
  @inline(__always) func entries(beginningWith set: Int32) -> Range<Int> {
    starts[Int(set)]..<starts[Int(set) + 1]
  }

  /// The number of the entry at a place of `entries(beginningWith:)`.
  @inline(__always) func entry(at place: Int) -> Int32 { starting[place] }
}
