/// Where do item, reviewer and value stand in a line that is plain?

/// Finds the fields of a line without parsing it as JSON.
///
/// It takes only lines that a strict parser would take too: one object whose members are plain ASCII
/// without escapes, each key once. Everything else is left to the parser.
struct RatingScan {
  /// The names of the three fields.
  let fields: [[UInt8]]
  /// Where each field's value stands in the line; a text with its quotes.
  private(set) var places: [Range<Int>] = [0..<0, 0..<0, 0..<0]
  // The keys of other members, which must not come twice either.
  private var others: [Range<Int>] = []

  private typealias Line = UnsafeBufferPointer<UInt8>

  init(fields: [String]) { self.fields = fields.map { Array($0.utf8) } }

  /// Whether the line is plain and has the three fields; then `places` hold.
  mutating func find(in line: UnsafeBufferPointer<UInt8>) -> Bool {
    others.removeAll(keepingCapacity: true)
    for field in places.indices { places[field] = 0..<0 }
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
    return Self.skip(line, place + 1) == line.count && !places.contains { $0.isEmpty }
  }

  // Whether the key is new.
  private mutating func note(_ key: Range<Int>, _ value: Range<Int>, _ line: Line) -> Bool {
    for field in fields.indices where Self.same(line, key, fields[field]) {
      guard places[field].isEmpty else { return false }
      places[field] = value
      return true
    }
    for other in others where other.count == key.count {
      if zip(other, key).allSatisfy({ line[$0.0] == line[$0.1] }) { return false }
    }
    others.append(key)
    return true
  }

  private static func same(_ line: Line, _ part: Range<Int>, _ word: [UInt8]) -> Bool {
    guard part.count == word.count else { return false }
    for offset in 0..<word.count where line[part.lowerBound + offset] != word[offset] {
      return false
    }
    return true
  }

  private static func skip(_ line: Line, _ start: Int) -> Int {
    var place = start
    while place < line.count, line[place] == 0x20 || line[place] == 0x09 { place += 1 }
    return place
  }

  // The place after a text's closing quote; nil where it is no plain text.
  private static func endOfText(_ line: Line, _ start: Int) -> Int? {
    guard start < line.count, line[start] == 0x22 else { return nil }
    var place = start + 1
    while place < line.count {
      let byte = line[place]
      if byte == 0x22 { return place + 1 }
      if byte < 0x20 || byte >= 0x7F || byte == UInt8(ascii: "\\") { return nil }
      place += 1
    }
    return nil
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

  // A whole number without leading zeros, short enough to be exact.
  private static func endOfInteger(_ line: Line, _ start: Int) -> Int? {
    let first = line[start] == UInt8(ascii: "-") ? start + 1 : start
    var place = first
    while place < line.count, line[place] >= 0x30, line[place] <= 0x39 { place += 1 }
    let digits = place - first
    guard digits > 0, digits <= 15, digits == 1 || line[first] != 0x30 else { return nil }
    guard place < line.count else { return nil }
    switch line[place] {
    case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): return nil
    default: return place
    }
  }
}
