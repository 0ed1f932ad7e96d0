/// What is there in a text for patterns to match, found in one pass?

/// A text cut into tokens for phrases, and what of it no rule of wording may match.
struct PatternText {
  /// A word, a slot, a link, or any other character that is no white space.
  struct Token {
    /// Where it stands, in composed bytes.
    var range: Range<Int>
    /// Where its folded scalars stand in `folded`.
    var letters: Range<Int>
    var kind: Kind
    /// White space stands before it.
    var followsBlank: Bool
    /// A line end stands before it.
    var followsLineEnd: Bool
    /// It is quoted or a link: no pattern matches it.
    var isMasked = false
  }

  enum Kind: UInt8 {
    /// Letters, digits, apostrophes and hyphens, at least one of them a letter or digit.
    case word
    /// `{{name}}`.
    case slot
    /// An address in the net.
    case link
    /// Anything else; an apostrophe or hyphen alone too.
    case mark
  }

  /// The text, composed.
  let composed: ComposedText
  /// The tokens in order.
  let tokens: [Token]
  /// The folded scalars of all tokens; of a slot those of its name.
  let folded: [UInt32]
  /// Quotations, links and slots, in order, in composed bytes.
  let masks: [Range<Int>]

  /// Most bytes between the braces of a slot.
  static let mostSlotBytes = 80

  /// The composed bytes.
  var bytes: [UInt8] { composed.bytes }

  /// Cuts a text.
  init(_ text: String) {
    composed = ComposedText(text)
    (tokens, folded, masks) = PatternReader.read(composed.bytes)
  }

  /// How many words stand in a range of bytes: words, slots and links count as one each, and so do
  /// `t.ex.` and `12.30`.
  func wordCount(in range: Range<Int>) -> Int {
    tokens(in: range).reduce(0) { $0 + (tokens[$1].kind == .mark || isJoined($1) ? 0 : 1) }
  }

  // A point, comma or colon joins a word to the one right before it.
  private func isJoined(_ index: Int) -> Bool {
    guard index > 1, !tokens[index].followsBlank, !tokens[index - 1].followsBlank,
      tokens[index - 1].kind == .mark, tokens[index - 2].kind == .word,
      let mark = folded[tokens[index - 1].letters].first
    else { return false }
    return mark == 0x2E || mark == 0x2C || mark == 0x3A
  }

  /// The tokens that lie within a range of bytes.
  func tokens(in range: Range<Int>) -> Range<Int> {
    let first = firstToken(from: range.lowerBound)
    let last = firstToken(from: range.upperBound)
    return first..<max(first, last)
  }

  /// The first token that begins at a byte or behind it.
  func firstToken(from place: Int) -> Int {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The text of a range of composed bytes.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The bytes with every mask blotted out, of the same length.
  var masked: ExpressionText {
    var bytes = bytes
    for mask in masks { for place in mask { bytes[place] = 0x1A } }
    return ExpressionText(bytes)
  }
}
