/// Which words in which order does an entry of `guides/handover.yml` look for?

/// An entry as a sequence of words and gaps.
struct HandoverEntry: Hashable {
  /// What it looks for, in order; begins and ends with words.
  var parts: [Part]

  /// A part of an entry.
  enum Part: Hashable {
    /// Any of these words.
    case words([Word])
    /// This many words that don't matter.
    case gap(ClosedRange<Int>)
    /// A whole number between these.
    case number(ClosedRange<Int>)
  }

  /// A word that is looked for.
  struct Word: Hashable {
    /// Its letters.
    var exact: [UInt8]
    /// Its letters without rings, dots and repetition.
    var plain: [UInt8]
    /// Any ending may follow.
    var isStem: Bool
    /// One letter may be missing, wrong, too many or swapped, and it may be cut in two.
    var takesSlips: Bool
  }

  /// Most parts of an entry.
  static let mostParts = 16

  /// Reads an entry; nil when it is none.
  ///
  /// Words stand between spaces. `word*` is any word that begins so, `a|b*` either of several,
  /// `~word` a word that is often misspelt, `_` one word, `__` up to four, `{5-17}` a number.
  init?(_ text: String) {
    var parts: [Part] = []
    for piece in text.split(separator: " ") {
      guard let part = Self.part(piece) else { return nil }
      parts.append(part)
    }
    guard let first = parts.first, let last = parts.last, parts.count <= Self.mostParts,
      case .words = first
    else { return nil }
    if case .gap = last { return nil }
    self.parts = parts
  }

  private static func part(_ piece: Substring) -> Part? {
    if piece == "_" { return .gap(1...1) }
    if piece == "__" { return .gap(0...4) }
    if piece.hasPrefix("{"), piece.hasSuffix("}") {
      let ends = piece.dropFirst().dropLast().split(separator: "-").map { Int($0) }
      guard ends.count == 2, let low = ends[0], let high = ends[1], low <= high else { return nil }
      return .number(low...high)
    }
    var words: [Word] = []
    for choice in piece.split(separator: "|", omittingEmptySubsequences: false) {
      guard let word = word(choice) else { return nil }
      words.append(word)
    }
    return .words(words)
  }

  private static func word(_ text: Substring) -> Word? {
    var text = text
    let takesSlips = text.hasPrefix("~")
    if takesSlips { text = text.dropFirst() }
    let isStem = text.hasSuffix("*")
    if isStem { text = text.dropLast() }
    if text.contains("*") || text.contains("~") || text.contains("_") { return nil }
    let cut = HandoverWords(String(text))
    guard cut.words.count == 1, cut.words[0].range == 0..<text.utf8.count else { return nil }
    return Word(exact: cut.exact, plain: cut.plain, isStem: isStem, takesSlips: takesSlips)
  }
}
