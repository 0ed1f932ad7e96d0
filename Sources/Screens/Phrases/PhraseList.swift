/// Which phrases are there for this item, and which does the search leave?

internal import Curation
internal import TerminalUI

/// Own earlier rewrites, as asked for.
struct OwnRewrites: Sendable {
  /// The situation that they were asked for.
  var situation: String?
  /// What came, nil while it is under way.
  var phrases: [Phrase]?
}

/// The phrases by kind, with a search.
struct PhraseList: Sendable {
  /// The kinds in their order: the beginning, the middle and the end of a reply, then what the bot fills in.
  static let order: [Phrase.Kind] = [.greeting, .example, .earlier, .signOff, .placeholder]

  private(set) var phrases: [Phrase]
  var search: ListSearch

  init(_ phrases: [Phrase]) {
    self.phrases = Self.sorted(phrases)
    search = ListSearch(self.phrases.map(Self.searched))
  }

  /// Takes further phrases; the cursor stays on its phrase.
  mutating func take(_ phrases: [Phrase]) {
    let before = search.selected.map { self.phrases[$0] }
    self.phrases = Self.sorted(phrases)
    search.replace(self.phrases.map(Self.searched))
    if let before, let place = self.phrases.firstIndex(of: before) { search.select(place) }
  }

  /// The phrases that fit the search.
  var fitting: [Phrase] { search.fitting.map { phrases[$0] } }
  /// The phrase under the cursor.
  var selected: Phrase? { search.selected.map { phrases[$0] } }

  private static func sorted(_ phrases: [Phrase]) -> [Phrase] {
    order.flatMap { kind in phrases.filter { $0.kind == kind } }
  }

  private static func searched(_ phrase: Phrase) -> String { phrase.name + " " + phrase.text }
}
