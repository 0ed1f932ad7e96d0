/// Where do item, reviewer and value stand in a line that is plain?

/// Finds the fields of a line without parsing it as JSON.
///
/// It takes only lines that a strict parser would take too: one object whose members are plain ASCII
/// without escapes, each key once. Everything else is left to the parser.
struct RatingScan {
  /// Where the item stands in the line; a text with its quotes.
  private(set) var item = 0..<0
  /// Where the reviewer stands.
  private(set) var reviewer = 0..<0
  /// Where the value stands.
  private(set) var value = 0..<0

  private let itemKey: [UInt8]
  private let reviewerKey: [UInt8]
  private let valueKey: [UInt8]
  // The keys of other members, which must not come twice either.
  private var others: [Range<Int>] = []

  private typealias Line = UnsafeBufferPointer<UInt8>

  init(_ fields: RatingFields) {
    itemKey = Array(fields.item.utf8)
    reviewerKey = Array(fields.reviewer.utf8)
    valueKey = Array(fields.value.utf8)
  }

  /// Whether the line is plain and has the three fields; then their places hold.
  mutating func find(in line: UnsafeBufferPointer<UInt8>) -> Bool {
    if !others.isEmpty { others.removeAll(keepingCapacity: true) }
    (item, reviewer, value) = (0..<0, 0..<0, 0..<0)
    var place = Self.skip(line, 0)
    guard place < line.count, line[place] == UInt8(ascii: "{") else { return false }
    place += 1
    while true {
      place = Self.skip(line, place)
      guard let keyEnd = Self.endOfText(line, place) else { return false }
      let key = place + 1..<keyEnd - 1
      place = Self.skip(line, keyEnd)
      guard place < line.count, line[place] == UInt8(ascii: ":") else { return false }
      place = Self.skip(line, place + 1)
      guard let end = Self.endOfValue(line, place), note(key, place..<end, line) else {
        return false
      }
      place = Self.skip(line, end)
      guard place < line.count else { return false }
      if line[place] == UInt8(ascii: "}") { break }
      guard line[place] == UInt8(ascii: ",") else { return false }
      place += 1
    }
    return Self.skip(line, place + 1) == line.count
      && !item.isEmpty && !reviewer.isEmpty && !value.isEmpty
  }

  // Whether the key is new.
  private mutating func note(_ key: Range<Int>, _ found: Range<Int>, _ line: Line) -> Bool {
    if Self.same(line, key, itemKey) {
      guard item.isEmpty else { return false }
      item = found
    } else if Self.same(line, key, reviewerKey) {
      guard reviewer.isEmpty else { return false }
      reviewer = found
    } else if Self.same(line, key, valueKey) {
      guard value.isEmpty else { return false }
      value = found
    } else {
      for other in others where other.count == key.count {
        if zip(other, key).allSatisfy({ line[$0.0] == line[$0.1] }) { return false }
      }
      others.append(key)
    }
    return true
  }

  @inline(__always)
  private static func same(_ line: Line, _ part: Range<Int>, _ word: [UInt8]) -> Bool {
    guard part.count == word.count else { return false }
    for offset in 0..<word.count where line[part.lowerBound + offset] != word[offset] {
      return false
    }
    return true
  }

  @inline(__always)
  private static func skip(_ line: Line, _ start: Int) -> Int {
    var place = start
    while place < line.count, line[place] == 0x20 || line[place] == 0x09 { place += 1 }
    return place
  }

  // The place after a text's closing quote; nil where it is no plain text.
  @inline(__always)
  private static func endOfText(_ line: Line, _ start: Int) -> Int? {
    guard start < line.count, line[start] == 0x22 else { return nil }
    let place = firstNotPlain(line, start + 1)
    return place < line.count && line[place] == 0x22 ? place + 1 : nil
  }

  // The first quote, backslash, control character or byte beyond ASCII, looked for eight bytes at a time.
  @inline(__always)
  private static func firstNotPlain(_ line: Line, _ start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(line)
    let (ones, tops) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
    var place = start
    while place + 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let (quote, escape) = (word ^ (ones &* 0x22), word ^ (ones &* 0x5C))
      let controls = (word &- ones &* 0x20) & ~word
      let quotes = (quote &- ones) & ~quote
      let escapes = (escape &- ones) & ~escape
      let hits = (controls | quotes | escapes | word) & tops
      if hits != 0 { return place + hits.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < raw.count, raw[place] >= 0x20, raw[place] < 0x80 {
      if raw[place] == 0x22 || raw[place] == 0x5C { break }
      place += 1
    }
    return place
  }

  private static func endOfValue(_ line: Line, _ start: Int) -> Int? {
    guard start < line.count else { return nil }
    switch line[start] {
    case 0x22: return endOfText(line, start)
    case UInt8(ascii: "["): return endOfList(line, start)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return endOfInteger(line, start)
    case UInt8(ascii: "n"):
      return line.count - start >= 4 && same(line, start..<start + 4, Array("null".utf8))
        ? start + 4 : nil
    default: return nil
    }
  }

  // A list of plain texts.
  private static func endOfList(_ line: Line, _ start: Int) -> Int? {
    var place = skip(line, start + 1)
    if place < line.count, line[place] == UInt8(ascii: "]") { return place + 1 }
    while let end = endOfText(line, place) {
      place = skip(line, end)
      guard place < line.count else { return nil }
      if line[place] == UInt8(ascii: "]") { return place + 1 }
      guard line[place] == UInt8(ascii: ",") else { return nil }
      place = skip(line, place + 1)
    }
    return nil
  }

  // A whole number as it would be written back, short enough to be exact.
  private static func endOfInteger(_ line: Line, _ start: Int) -> Int? {
    let first = line[start] == UInt8(ascii: "-") ? start + 1 : start
    var place = first
    while place < line.count, line[place] >= 0x30, line[place] <= 0x39 { place += 1 }
    let digits = place - first
    guard digits > 0, digits <= 15, line[first] != 0x30 || (digits == 1 && first == start) else {
      return nil
    }
    guard place < line.count else { return nil }
    switch line[place] {
    case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): return nil
    default: return place
    }
  }
}
