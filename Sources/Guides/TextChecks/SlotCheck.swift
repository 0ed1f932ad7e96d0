/// Is every slot in the text whole?

internal import Curation

/// Finds slots that lack a brace, `{{name}`, and slots without a name, `{{ }}`.
///
/// A whole slot is none: the bot fills it in. `{name}` is left alone, as other systems write it so,
/// and so is everything between braces that is no name.
struct SlotCheck: TextCheck {
  /// No slot's name is longer.
  private static let longestName = 64

  func findings(in text: TextScan, context: TextCheckContext) -> [TextFinding] {
    guard text.bytes.contains(where: { $0 == 0x7B || $0 == 0x7D }) else { return [] }
    var found: [TextFinding] = []
    var depth = 0
    var place = 0
    while let byte = text.byte(place) {
      switch byte {
      case 0x7B:
        let open = Self.run(of: 0x7B, in: text, from: place)
        if let slot = Self.slot(text, from: place, open: open), depth == 0 {
          if let finding = slot.finding { found.append(finding) }
          place = slot.end
        } else {
          depth += open
          place += open
        }
      case 0x7D:
        let close = Self.run(of: 0x7D, in: text, from: place)
        if depth == 0, close == 2, let start = Self.nameStart(text, before: place) {
          let name = Self.trimmed(text, start..<place)
          found.append(Self.half(text, start..<place + 2, name: name))
        }
        depth = max(0, depth - close)
        place += close
      case 0x0A:
        depth = 0
        place += 1
      default: place += 1
      }
    }
    return found
  }

  /// What stands at an opening brace, with the place after it; nil when it is no slot.
  private static func slot(
    _ text: TextScan,
    from start: Int,
    open: Int
  ) -> (finding: TextFinding?, end: Int)? {
    guard open <= 2 else { return nil }
    var place = start + open
    while let byte = text.byte(place), isPartOfName(byte), place - start <= longestName {
      place += 1
    }
    let inside = start + open..<place
    let close = run(of: 0x7D, in: text, from: place)
    let end = place + close
    let name = trimmed(text, inside)
    switch (open, close) {
    case (2, 2) where name.isEmpty:
      return (TextFinding(range: start..<end, kind: .emptySlot, severity: .warning), end)
    case (2, 2), (1, 1): return (nil, end)
    case (2, 1), (1, 2):
      return name.isEmpty ? nil : (half(text, start..<end, name: name), end)
    case (2, 0):
      // The name is over where the first word is: what follows is the sentence.
      let first = inside.prefix { text.bytes[$0] != 0x20 }
      let isLastInLine = text.byte(place).map { $0 == 0x0A || $0 == 0x0D } ?? true
      guard let last = first.last, isLastInLine || endsWord(text, place) else { return nil }
      let slot = start..<last + 1
      return (half(text, slot, name: text.string(inside.lowerBound..<last + 1)), last + 1)
    default: return nil
    }
  }

  private static func half(_ text: TextScan, _ range: Range<Int>, name: String) -> TextFinding {
    TextFinding(
      range: range,
      kind: .halfSlot(text: text.string(range)),
      severity: .warning,
      replacement: "{{\(name)}}"
    )
  }

  private static func run(of byte: UInt8, in text: TextScan, from start: Int) -> Int {
    var place = start
    while text.byte(place) == byte { place += 1 }
    return place - start
  }

  // Letters, digits, `_`, `-`, `.` and spaces.
  private static func isPartOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80..., 0x5F, 0x2D, 0x2E, 0x20: true
    default: false
    }
  }

  // What may follow a word of a sentence.
  private static func endsWord(_ text: TextScan, _ place: Int) -> Bool {
    guard let byte = text.byte(place) else { return true }
    return byte == 0x2C || byte == 0x21 || byte == 0x3F || byte == 0x29 || byte <= 0x20
  }

  /// Where the word begins that ends just before `place`; nil when there is none.
  private static func nameStart(_ text: TextScan, before place: Int) -> Int? {
    var start = place
    while start > 0, text.bytes[start - 1] != 0x20, isPartOfName(text.bytes[start - 1]) {
      start -= 1
    }
    return start < place ? start : nil
  }

  private static func trimmed(_ text: TextScan, _ range: Range<Int>) -> String {
    var range = range
    while let last = range.last, text.bytes[last] == 0x20 {
      range = range.lowerBound..<last
    }
    while let first = range.first, text.bytes[first] == 0x20 {
      range = first + 1..<range.upperBound
    }
    return text.string(range)
  }
}
