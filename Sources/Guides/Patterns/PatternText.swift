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
  private(set) var tokens: [Token] = []
  /// The folded scalars of all tokens; of a slot those of its name.
  private(set) var folded: [UInt32] = []
  /// Quotations, links and slots, in order, in composed bytes.
  private(set) var masks: [Range<Int>] = []

  /// The composed bytes.
  var bytes: [UInt8] { composed.bytes }

  /// Cuts a text.
  init(_ text: String) {
    composed = ComposedText(text)
    tokens.reserveCapacity(bytes.count / 4)
    folded.reserveCapacity(bytes.count)
    scan()
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

  private mutating func scan() {
    let bytes = bytes
    var place = 0
    var isBlank = false
    var isLineEnd = true
    var quotedTo = 0
    while place < bytes.count {
      let (value, length) = Letters.scalar(bytes, place)
      let kind = Letters.kind(of: value)
      if kind == .blank || (kind == .hidden && isBlank) {
        isBlank = true
        if value == 0x0A || value == 0x0D || value == 0x2028 || value == 0x2029 {
          isLineEnd = true
        }
        place += length
        continue
      }
      if place >= quotedTo, let end = quotationEnd(at: place, value, isLineStart: isLineEnd) {
        masks.append(place..<end)
        quotedTo = end
      }
      let start = place
      let letters = folded.count
      let tokenKind: Kind
      if value == 0x7B, let slot = slotEnd(at: place) {
        (tokenKind, place) = (.slot, slot)
        if start >= quotedTo { masks.append(start..<place) }
      } else if kind == .letter, let link = linkEnd(at: place) {
        (tokenKind, place) = (.link, link)
        if start >= quotedTo { masks.append(start..<place) }
      } else if kind == .other {
        folded.append(value)
        (tokenKind, place) = (.mark, place + length)
      } else {
        (tokenKind, place) = word(at: place)
      }
      tokens.append(
        Token(
          range: start..<place,
          letters: letters..<folded.count,
          kind: tokenKind,
          followsBlank: isBlank,
          followsLineEnd: isLineEnd,
          isMasked: start < quotedTo || tokenKind == .link
        )
      )
      (isBlank, isLineEnd) = (false, false)
    }
  }

  private mutating func word(at start: Int) -> (Kind, Int) {
    let bytes = bytes
    var place = start
    var isWord = false
    while place < bytes.count {
      if bytes[place] &- 0x61 < 26 {
        isWord = true
        folded.append(UInt32(bytes[place]))
        place += 1
        continue
      }
      let (value, length) = Letters.scalar(bytes, place)
      switch Letters.kind(of: value) {
      case .letter, .digit:
        isWord = true
        folded.append(Letters.fold(value))
      case .joiner: folded.append(Letters.fold(value))
      case .hidden: break
      case .blank, .other: return (isWord ? .word : .mark, place)
      }
      place += length
    }
    return (isWord ? .word : .mark, place)
  }

  /// Most bytes between the braces of a slot.
  static let mostSlotBytes = 80

  private mutating func slotEnd(at start: Int) -> Int? {
    guard bytes[start] == 0x7B, start + 1 < bytes.count, bytes[start + 1] == 0x7B else {
      return nil
    }
    var place = start + 2
    let most = min(bytes.count - 1, place + Self.mostSlotBytes)
    while place < most {
      let byte = bytes[place]
      if byte == 0x7D, bytes[place + 1] == 0x7D {
        return addSlot(start + 2..<place) ? place + 2 : nil
      }
      if byte == 0x0A || byte == 0x0D || byte == 0x7B || byte == 0x7D { return nil }
      place += 1
    }
    return nil
  }

  private mutating func addSlot(_ range: Range<Int>) -> Bool {
    var range = range
    while let first = range.first, bytes[first] == 0x20 { range = first + 1..<range.upperBound }
    while let last = range.last, bytes[last] == 0x20 { range = range.lowerBound..<last }
    guard !range.isEmpty else { return false }
    var place = range.lowerBound
    while place < range.upperBound {
      let (value, length) = Letters.scalar(bytes, place)
      folded.append(value)
      place += length
    }
    return true
  }

  // From `http://`, `https://` or `www.` to the next blank, without the mark that ends a sentence.
  private func linkEnd(at start: Int) -> Int? {
    // Nearly every word begins with neither of the letters that a link begins with.
    guard bytes[start] | 0x20 == 0x68 || bytes[start] | 0x20 == 0x77,
      Self.linkStarts.contains(where: { head in
        start + head.count < bytes.count
          && zip(head, bytes[start...]).allSatisfy { $0 == $1 | 0x20 || $0 == $1 }
      })
    else { return nil }
    var place = start
    while place < bytes.count {
      let (value, length) = Letters.scalar(bytes, place)
      if Letters.kind(of: value) == .blank || Self.closesLink.contains(value) { break }
      place += length
    }
    while place > start + 1, Self.endsLink.contains(bytes[place - 1]) { place -= 1 }
    return place
  }

  private static let linkStarts = ["http://", "https://", "www."].map { Array($0.utf8) }
  private static let endsLink = Set(".,;:!?)'".utf8)
  private static let closesLink: Set<UInt32> = [0x22, 0x3C, 0x3E, 0x201C, 0x201D, 0xAB, 0xBB]

  // Between quotation marks of one line, or from `>` at a line's beginning to its end.
  private func quotationEnd(at start: Int, _ value: UInt32, isLineStart: Bool) -> Int? {
    let isLine = value == 0x3E && isLineStart
    guard isLine || Self.isQuotationMark(value) else { return nil }
    var place = start + Letters.scalar(bytes, start).length
    while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D {
      let (value, length) = Letters.scalar(bytes, place)
      place += length
      if !isLine, Self.isQuotationMark(value) { return place }
    }
    return isLine ? place : nil
  }

  private static func isQuotationMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x201C...0x201E, 0xAB, 0xBB: true
    default: false
    }
  }
}
