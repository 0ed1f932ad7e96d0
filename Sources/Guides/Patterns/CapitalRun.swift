/// How many letters in upper case does every match of an expression have in a row?

/// Reads expressions of the form `…\p{Lu}{5,}…`, as rules against shouting have.
enum CapitalRun {
  private static let capitals = Array(#"\p{Lu}{"#.utf8)

  /// The number behind a `\p{Lu}{…}` that stands in every match; 0 when none is sure to.
  static func least(in source: [UInt8]) -> Int {
    guard isSimple(source) else { return 0 }
    var depth = 0
    var classStart: Int?
    var place = 0
    while place < source.count {
      let byte = source[place]
      if byte == 0x5C {
        if depth == 0, classStart == nil, source[place...].starts(with: capitals),
          let least = number(source[(place + capitals.count)...])
        {
          return least
        }
        place += 1
      } else if let start = classStart {
        // A class that begins with a bracket or holds another one is left to PCRE2.
        if byte == 0x5B || (byte == 0x5D && place - start < 3) { return 0 }
        if byte == 0x5D { classStart = nil }
      } else {
        switch byte {
        case 0x28: depth += 1
        case 0x29: depth -= 1
        case 0x5B: classStart = place
        default: break
        }
      }
      place += 1
    }
    return 0
  }

  // Without choices, options, verbs, names, references and quoted parts, which would make more of a
  // place than it looks.
  private static func isSimple(_ source: [UInt8]) -> Bool {
    for (place, byte) in source.enumerated() {
      let next = place + 1 < source.count ? source[place + 1] : 0
      if byte == 0x7C || (byte == 0x28 && next == 0x2A) || (byte == 0x5C && next == 0x51) {
        return false
      }
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
