/// How many letters in upper case does every match of an expression have in a row?

/// Reads expressions of the form `…\p{Lu}{5,}…` and `…[A-Z]{2}…`, as rules against shouting have.
enum CapitalRun {
  private static let capitals = Array(#"\p{Lu}{"#.utf8)

  /// The greatest number behind a `\p{Lu}{…}` or `[A-Z]{…}` that stands in every match; 0 when none is
  /// sure to.
  static func least(in source: [UInt8]) -> Int {
    guard isSimple(source) else { return 0 }
    var least = 0
    var depth = 0
    var place = 0
    while place < source.count {
      switch source[place] {
      case 0x5C:
        if depth == 0, source[place...].starts(with: capitals) {
          least = max(least, number(source[(place + capitals.count)...]) ?? 0)
        }
        place += 2
      case 0x5B:
        guard let end = classEnd(source, place) else { return 0 }
        if depth == 0, end + 1 < source.count, source[end + 1] == 0x7B,
          areCapitals(source[(place + 1)..<end])
        {
          least = max(least, number(source[(end + 2)...]) ?? 0)
        }
        place = end + 1
      case 0x7C where depth == 0: return 0
      default:
        if source[place] == 0x28 { depth += 1 }
        if source[place] == 0x29 { depth -= 1 }
        place += 1
      }
    }
    return least
  }

  // The bracket that closes a class; nil for one that begins with a bracket or holds another one, which
  // is left to PCRE2.
  private static func classEnd(_ source: [UInt8], _ start: Int) -> Int? {
    var place = start + 1
    while place < source.count {
      switch source[place] {
      case 0x5C: place += 2
      case 0x5B: return nil
      case 0x5D: return place - start < 3 ? nil : place
      default: place += 1
      }
    }
    return nil
  }

  // Whether a class has nothing but capitals of ASCII, in ranges too, and characters beyond ASCII, all of
  // which a text counts as capitals.
  private static func areCapitals(_ members: ArraySlice<UInt8>) -> Bool {
    func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
    var rest = members
    while let first = rest.popFirst() {
      if first >= 0x80 { continue }
      guard isCapital(first) else { return false }
      guard rest.first == 0x2D else { continue }
      rest.removeFirst()
      guard let last = rest.popFirst(), isCapital(last) else { return false }
    }
    return true
  }

  // Without options, verbs, names, references and quoted parts, which would make more of a
  // place than it looks.
  private static func isSimple(_ source: [UInt8]) -> Bool {
    for (place, byte) in source.enumerated() {
      let next = place + 1 < source.count ? source[place + 1] : 0
      if (byte == 0x28 && next == 0x2A) || (byte == 0x5C && next == 0x51) { return false }
      guard byte == 0x28, next == 0x3F else { continue }
      let kind = source[(place + 2)...].prefix(2)
      let isPlain = [0x3A, 0x3D, 0x21].contains(kind.first ?? 0)
      guard isPlain || kind.elementsEqual([0x3C, 0x21]) || kind.elementsEqual([0x3C, 0x3D]) else {
        return false
      }
    }
    return true
  }

  // `5}`, or `5,` and on, with nothing behind that could take it back.
  private static func number(_ rest: ArraySlice<UInt8>) -> Int? {
    guard let close = rest.firstIndex(of: 0x7D) else { return nil }
    let next = close + 1 < rest.endIndex ? rest[close + 1] : 0
    let numbers = rest[..<close].split(
      separator: 0x2C,
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    guard numbers.joined().allSatisfy({ (0x30...0x39).contains($0) }), let least = numbers.first,
      ![0x7B, 0x2A, 0x3F].contains(next)
    else { return nil }
    return Int(String(decoding: least, as: UTF8.self))
  }
}
