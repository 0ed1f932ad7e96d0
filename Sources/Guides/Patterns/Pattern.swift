/// What does a pattern of a guide say: a phrase of words, stems and gaps, or a regular expression?

/// A pattern, read but not yet ready to search with.
///
/// - `tack så mycket`: these words, in any case, with any white space between, and no letter, mark,
///   digit, apostrophe or hyphen on either side.
/// - `beklaga*`: a word that begins so and goes on with letters only.
/// - `_` and `__`: exactly one word, and none to four. A comma, colon or bracket may stand between
///   the words of a gap, the end of a sentence may not.
/// - `{{name}}`: this slot.
/// - `/…/`: a regular expression.
enum Pattern: Hashable {
  case phrase([Element])
  case expression(String)

  /// A part of a phrase.
  struct Element: Hashable {
    var kind: Kind
    /// White space stands before it.
    var followsBlank: Bool
  }

  enum Kind: Hashable {
    case word([UInt32])
    case stem([UInt32])
    case slot([UInt32])
    case mark([UInt32])
    case gap(least: Int, most: Int)
  }

  /// Most characters of a phrase.
  static let mostCharacters = 300

  /// Most gaps of a phrase.
  static let mostGaps = 8

  /// Reads a pattern.
  init(_ source: String) throws(PatternProblem) {
    if source.utf8.first == 0x2F {
      guard source.utf8.count > 2, source.utf8.last == 0x2F else { throw .unclosedExpression }
      self = .expression(String(source.dropFirst().dropLast()))
      return
    }
    if source.unicodeScalars.count > Self.mostCharacters {
      throw .tooLong(most: Self.mostCharacters)
    }
    let elements = Self.joined(try Self.elements(PatternText(source)))
    let gaps = elements.reduce(0) { count, element in
      if case .gap = element.kind { count + 1 } else { count }
    }
    if gaps == elements.count { throw .empty }
    if gaps > Self.mostGaps { throw .tooManyGaps(most: Self.mostGaps) }
    self = .phrase(elements)
  }

  /// Whether the pattern is words and marks alone, so that it can be written in place of a match.
  var isPlain: Bool {
    guard case .phrase(let elements) = self else { return false }
    return elements.allSatisfy { element in
      switch element.kind {
      case .word, .mark, .slot: true
      case .stem, .gap: false
      }
    }
  }

  private static func elements(_ text: PatternText) throws(PatternProblem) -> [Element] {
    var elements: [Element] = []
    var index = 0
    while index < text.tokens.count {
      let token = text.tokens[index]
      let letters = Array(text.folded[token.letters])
      let kind: Kind
      switch token.kind {
      case .word, .link:
        // A link in a pattern is a slip of the pattern's: it would never match.
        if token.kind == .link { throw .empty }
        if isStar(text, index + 1) {
          index += 1
          kind = .stem(letters)
        } else {
          kind = .word(letters)
        }
      case .slot: kind = .slot(letters)
      case .mark:
        if letters == [0x2A] { throw .strayStar }
        if letters == [0x7B] || letters == [0x7D], isDoubled(text, index) { throw .brokenSlot }
        if let gap = gap(text, &index) {
          elements.append(Element(kind: gap, followsBlank: token.followsBlank))
          index += 1
          continue
        }
        kind = .mark(letters)
      }
      elements.append(Element(kind: kind, followsBlank: token.followsBlank))
      index += 1
    }
    return elements
  }

  // A star right behind the word before it and in front of no other word.
  private static func isStar(_ text: PatternText, _ index: Int) -> Bool {
    guard text.tokens.indices.contains(index), !text.tokens[index].followsBlank,
      Array(text.folded[text.tokens[index].letters]) == [0x2A]
    else { return false }
    let next = index + 1
    guard text.tokens.indices.contains(next), !text.tokens[next].followsBlank else { return true }
    return text.tokens[next].kind == .mark
  }

  private static func isDoubled(_ text: PatternText, _ index: Int) -> Bool {
    let next = index + 1
    guard text.tokens.indices.contains(next), !text.tokens[next].followsBlank else { return false }
    return text.folded[text.tokens[next].letters] == text.folded[text.tokens[index].letters]
  }

  // `_` or `__` with nothing but blanks around; `index` is then at its last character.
  private static func gap(_ text: PatternText, _ index: inout Int) -> Kind? {
    func isLine(_ place: Int) -> Bool {
      text.tokens.indices.contains(place) && text.folded[text.tokens[place].letters] == [0x5F]
    }
    func isApart(_ place: Int) -> Bool {
      !text.tokens.indices.contains(place) || text.tokens[place].followsBlank
    }
    guard isLine(index), index == 0 || text.tokens[index].followsBlank else { return nil }
    if isApart(index + 1) { return .gap(least: 1, most: 1) }
    guard isLine(index + 1), isApart(index + 2) else { return nil }
    index += 1
    return .gap(least: 0, most: 4)
  }

  // Gaps that touch are one.
  private static func joined(_ elements: [Element]) -> [Element] {
    var joined: [Element] = []
    for element in elements {
      if case .gap(let least, let most) = element.kind, let last = joined.last,
        case .gap(let before, let beforeMost) = last.kind
      {
        joined[joined.count - 1].kind = .gap(least: before + least, most: beforeMost + most)
      } else {
        joined.append(element)
      }
    }
    return joined
  }
}
