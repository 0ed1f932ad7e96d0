/// What are the tokens of a text, read in one pass?

/// Reads the bytes of a text as the tokens of a `PatternText`.
///
/// Works on memory that it is lent for the time of the reading: a folded scalar takes at least a byte,
/// so that there is room for all.
struct PatternReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let folded: UnsafeMutableBufferPointer<UInt32>
  private var count = 0
  private var tokens: [PatternText.Token] = []
  private var masks: [Range<Int>] = []

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ folded: UnsafeMutableBufferPointer<UInt32>) {
    self.bytes = bytes
    self.folded = folded
    tokens.reserveCapacity(bytes.count / 4)
  }

  /// The tokens of composed bytes, their folded scalars and what no rule of wording may match.
  static func read(
    _ bytes: [UInt8]
  ) -> (tokens: [PatternText.Token], folded: [UInt32], masks: [Range<Int>]) {
    var tokens: [PatternText.Token] = []
    var masks: [Range<Int>] = []
    let folded = [UInt32](unsafeUninitializedCapacity: bytes.count) { folded, count in
      bytes.withUnsafeBufferPointer { bytes in
        var reader = PatternReader(bytes, folded)
        reader.scan()
        (tokens, masks, count) = (reader.tokens, reader.masks, reader.count)
      }
    }
    return (tokens, folded, masks)
  }

  @inline(__always) private mutating func fold(_ value: UInt32) {
    folded.initializeElement(at: count, to: value)
    count += 1
  }

  private mutating func scan() {
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
      let letters = count
      let tokenKind: PatternText.Kind
      if value == 0x7B, let slot = slotEnd(at: place) {
        (tokenKind, place) = (.slot, slot)
        if start >= quotedTo { masks.append(start..<place) }
      } else if kind == .letter, let link = linkEnd(at: place) {
        (tokenKind, place) = (.link, link)
        if start >= quotedTo { masks.append(start..<place) }
      } else if kind == .other {
        fold(value)
        (tokenKind, place) = (.mark, place + length)
      } else {
        (tokenKind, place) = word(at: place)
      }
      tokens.append(
        PatternText.Token(
          range: start..<place,
          letters: letters..<count,
          kind: tokenKind,
          followsBlank: isBlank,
          followsLineEnd: isLineEnd,
          isMasked: start < quotedTo || tokenKind == .link
        )
      )
      (isBlank, isLineEnd) = (false, false)
    }
  }

  private mutating func word(at start: Int) -> (PatternText.Kind, Int) {
    var place = start
    var isWord = false
    while place < bytes.count {
      if bytes[place] &- 0x61 < 26 {
        isWord = true
        fold(UInt32(bytes[place]))
        place += 1
        continue
      }
      let (value, length) = Letters.scalar(bytes, place)
      switch Letters.kind(of: value) {
      case .letter, .digit:
        isWord = true
        fold(Letters.fold(value))
      case .joiner: fold(Letters.fold(value))
      case .hidden: break
      case .blank, .other: return (isWord ? .word : .mark, place)
      }
      place += length
    }
    return (isWord ? .word : .mark, place)
  }

  private mutating func slotEnd(at start: Int) -> Int? {
    guard bytes[start] == 0x7B, start + 1 < bytes.count, bytes[start + 1] == 0x7B else {
      return nil
    }
    var place = start + 2
    let most = min(bytes.count - 1, place + PatternText.mostSlotBytes)
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
      fold(value)
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
