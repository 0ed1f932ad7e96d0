/// Where does a word begin and end?

/// Words as people count them: letters and digits, with apostrophes and hyphens inside.
public enum Words {
  /// What a character is to a word.
  public enum Kind: UInt8, Sendable {
    /// A letter, digit or underscore.
    case word
    /// An ideograph or kana, a word of its own when counting and comparing.
    case ideograph
    /// An apostrophe or hyphen, part of a word between two letters.
    case joiner
    /// A blank, a tab, a no-break space.
    case blank
    /// A line end.
    case lineEnd
    /// Punctuation, a symbol, an emoji.
    case other
  }

  /// What a character is to a word.
  public static func kind(of character: Character) -> Kind {
    guard let scalar = character.unicodeScalars.first else { return .other }
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: return .word
    case 0xA, 0xD: return Segments.isLineEnd(character) ? .lineEnd : .other
    case 0x9, 0x20, 0xA0, 0x202F: return .blank
    case 0x27, 0x2D, 0x2019, 0x2010, 0x2011: return .joiner
    case 0..<0x80: return .other
    case 0xC0...0x24F: return scalar.value == 0xD7 || scalar.value == 0xF7 ? .other : .word
    case 0x3041...0x3096, 0x30A1...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFD:
      return .ideograph
    default: return kind(of: scalar.properties.generalCategory)
    }
  }

  private static func kind(of category: Unicode.GeneralCategory) -> Kind {
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      .word
    case .spaceSeparator: .blank
    default: .other
    }
  }

  /// The tokens of a text in order, as ranges that cover it without a gap.
  ///
  /// A token is a word, a run of blanks, or any other character by itself.
  public static func tokens(in text: [Character]) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    var start = 0
    while start < text.count {
      let end = tokenEnd(in: text, from: start)
      tokens.append(start..<end)
      start = end
    }
    return tokens
  }

  /// How many words a text has; each ideograph counts as one.
  public static func count(in text: String) -> Int {
    let characters = Segments.characters(of: text)
    return tokens(in: characters).reduce(0) { count, token in
      let kind = kind(of: characters[token.lowerBound])
      return count + (kind == .word || kind == .ideograph ? 1 : 0)
    }
  }

  /// Where Ctrl-Right leads from `index` in a line: past the word and the blanks after it.
  public static func next(in line: [Character], after index: Int) -> Int {
    var index = max(0, index)
    guard index < line.count else { return line.count }
    index = runEnd(in: line, from: index)
    while index < line.count, kind(of: line[index]) == .blank { index += 1 }
    return index
  }

  /// Where Ctrl-Left leads from `index` in a line: to the beginning of the word before.
  public static func previous(in line: [Character], before index: Int) -> Int {
    var start = min(index, line.count)
    while start > 0, kind(of: line[start - 1]) == .blank { start -= 1 }
    guard start > 0 else { return 0 }
    let wanted = kind(of: line[start - 1])
    start -= 1
    while start > 0 {
      let before = kind(of: line[start - 1])
      let joins =
        before == wanted || isJoiner(in: line, at: start - 1)
        || (wanted == .joiner && isJoiner(in: line, at: start) && before == .word)
      guard joins else { break }
      start -= 1
    }
    return start
  }

  /// The word at `index` or just before it, empty where there is none.
  public static func word(in line: [Character], at index: Int) -> Range<Int> {
    func isPart(_ place: Int) -> Bool {
      guard line.indices ~= place else { return false }
      return kind(of: line[place]) == .word || isJoiner(in: line, at: place)
    }
    var start = min(max(0, index), line.count)
    var end = start
    while isPart(start - 1) { start -= 1 }
    while isPart(end) { end += 1 }
    return start..<end
  }

  private static func tokenEnd(in text: [Character], from start: Int) -> Int {
    switch kind(of: text[start]) {
    case .word, .blank: runEnd(in: text, from: start)
    default: start + 1
    }
  }

  private static func runEnd(in text: [Character], from start: Int) -> Int {
    let wanted = kind(of: text[start])
    var end = start + 1
    while end < text.count {
      guard kind(of: text[end]) == wanted || (wanted == .word && isJoiner(in: text, at: end)) else {
        break
      }
      end += 1
    }
    return end
  }

  private static func isJoiner(in text: [Character], at index: Int) -> Bool {
    index > 0 && index + 1 < text.count && kind(of: text[index]) == .joiner
      && kind(of: text[index - 1]) == .word && kind(of: text[index + 1]) == .word
  }
}
