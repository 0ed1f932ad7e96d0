/// Where does a sentence begin and end?

/// Sentences as people read them.
///
/// A sentence ends behind `.`, `!`, `?` or `…` and the quotation marks and brackets that close right
/// there, when white space or the end of the text follows; at an empty line; and before a line that
/// begins with `-`, `*`, `•` or the number of a list. It does not end
/// behind an abbreviation, behind the number of a list, or within a number such as `12.30`.
public enum Sentences {
  /// Swedish and English abbreviations that end with a point, in lower case without it.
  public static let abbreviations: Set<String> = [
    "bl.a", "ca", "d.v.s", "dvs", "e.d", "ev", "exkl", "f.d", "f.n", "forts", "fr.o.m", "inkl",
    "jfr", "kl", "m.fl", "m.m", "mfl", "nr", "o.d", "o.s.v", "osv", "p.g.a", "pga", "resp",
    "s.k", "sid", "st", "t.ex", "t.o.m", "t.v", "tel", "trol", "u.a", "äv", "ö.h.t",
    "approx", "a.m", "cf", "dept", "dr", "e.g", "etc", "i.e", "inc", "jr", "ltd",
    "mr", "mrs", "ms", "p.m", "prof", "sr", "vs",
  ]

  /// The sentences of a text in order, as ranges of its UTF-8 without the white space around them.
  ///
  /// Every character that is no white space lies in exactly one of them.
  public static func ranges(
    in text: [UInt8],
    abbreviations: Set<String> = Self.abbreviations
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    var last = 0
    var lineEnds = 0
    var place = 0
    while place < text.count {
      if isPlain(text[place]) {
        lineEnds = 0
        if start == nil { start = place }
        repeat { place += 1 } while place < text.count && isPlain(text[place])
        last = place
        continue
      }
      let length = blankLength(text, place)
      if length > 0 {
        if text[place] == 0x0A { lineEnds += 1 }
        let isOver = lineEnds > 1 || (lineEnds == 1 && beginsItem(text, place + length))
        if isOver, let first = start {
          found.append(first..<last)
          start = nil
        }
        place += length
        continue
      }
      lineEnds = 0
      let first = start ?? place
      start = first
      let end = stopEnd(text, place)
      last = max(end, place + 1)
      if end > place, end == text.count || blankLength(text, end) > 0,
        !isAbbreviation(text, first..<place, end, abbreviations)
      {
        found.append(first..<end)
        start = nil
      }
      place = last
    }
    if let start { found.append(start..<last) }
    return found
  }

  /// The sentences of a text, as ranges of its UTF-8.
  public static func ranges(in text: String) -> [Range<Int>] { ranges(in: Array(text.utf8)) }

  // Whether an item of a list begins at a place: `- `, `* `, `• `, `1. `, `12) `.
  private static func beginsItem(_ text: [UInt8], _ place: Int) -> Bool {
    guard place < text.count else { return false }
    var end = place
    if text[place] == 0x2D || text[place] == 0x2A {
      end += 1
    } else if starts(text, place, [0xE2, 0x80, 0xA2]) {
      end += 3
    } else {
      while end < text.count, (0x30...0x39).contains(text[end]), end - place < 2 { end += 1 }
      guard end > place, end < text.count, text[end] == 0x2E || text[end] == 0x29 else {
        return false
      }
      end += 1
    }
    return end < text.count && blankLength(text, end) > 0
  }

  // Most bytes: neither white space nor the end of a sentence, nor the first of either.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09...0x0D, 0x20, 0x21, 0x2E, 0x3F, 0xC2, 0xE2: false
    default: true
    }
  }

  // Behind the marks that end a sentence and what closes with it; `place` itself when none is there.
  private static func stopEnd(_ text: [UInt8], _ place: Int) -> Int {
    var end = place
    while end < text.count {
      if text[end] == 0x2E || text[end] == 0x21 || text[end] == 0x3F {
        end += 1
      } else if text[end] == 0xE2, starts(text, end, [0xE2, 0x80, 0xA6]) {
        end += 3
      } else {
        break
      }
    }
    guard end > place else { return place }
    while end < text.count {
      if [0x22, 0x27, 0x29, 0x5D].contains(text[end]) {
        end += 1
      } else if starts(text, end, [0xE2, 0x80, 0x9D]) || starts(text, end, [0xE2, 0x80, 0x99]) {
        end += 3
      } else if starts(text, end, [0xC2, 0xBB]) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private static func isAbbreviation(
    _ text: [UInt8],
    _ before: Range<Int>,
    _ end: Int,
    _ abbreviations: Set<String>
  ) -> Bool {
    // Nothing stands before, or another mark than one point.
    guard !before.isEmpty, end == before.upperBound + 1, text[before.upperBound] == 0x2E else {
      return false
    }
    var start = before.upperBound
    while start > before.lowerBound, isPart(text[start - 1]) { start -= 1 }
    let word = text[start..<before.upperBound]
    guard let first = word.first, word.count <= 12 else { return false }
    if word.allSatisfy({ (0x30...0x39).contains($0) }) {
      // `1.` at the beginning of a line counts a list; the sentence begins there.
      return word.count <= 2 && start == before.lowerBound && first != 0x30
    }
    return abbreviations.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  // Letters, digits and points, as in `t.ex`.
  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  private static func starts(_ text: [UInt8], _ place: Int, _ bytes: [UInt8]) -> Bool {
    text[place...].starts(with: bytes)
  }

  // How many bytes of white space stand at a place: 0 for none.
  private static func blankLength(_ text: [UInt8], _ place: Int) -> Int {
    switch text[place] {
    case 0x20, 0x09...0x0D: 1
    case 0xC2: starts(text, place, [0xC2, 0xA0]) || starts(text, place, [0xC2, 0x85]) ? 2 : 0
    case 0xE2:
      // U+2000 to U+200A, U+2028, U+2029, U+202F
      place + 2 < text.count && text[place + 1] == 0x80
        && ((0x80...0x8A).contains(text[place + 2])
          || [0xA8, 0xA9, 0xAF].contains(text[place + 2]))
        ? 3 : 0
    default: 0
    }
  }
}
