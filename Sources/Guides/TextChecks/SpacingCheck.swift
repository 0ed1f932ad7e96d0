/// Are there spaces too many?

internal import Curation

/// Finds two or three spaces in a row within a line, and a space before a punctuation mark.
///
/// Spaces that a line begins or ends with are left alone: lists are indented, and nobody sees them.
/// So are two spaces after a sentence, which many are used to, and longer runs, which are layout.
struct SpacingCheck: TextCheck {
  func findings(in text: TextScan, context: TextCheckContext) -> [TextFinding] {
    var found: [TextFinding] = []
    var place = 0
    while place < text.bytes.count {
      guard text.bytes[place] == 0x20 else {
        place += 1
        continue
      }
      let start = place
      while text.byte(place) == 0x20 { place += 1 }
      guard start > 0, !Self.endsLine(text.bytes[start - 1]), let next = text.byte(place),
        !Self.endsLine(next)
      else { continue }
      if Self.isStrayMark(text, at: place, after: text.bytes[start - 1]) {
        found.append(
          TextFinding(
            range: start..<place + 1,
            kind: .spaceBefore(mark: Character(Unicode.Scalar(next))),
            severity: .warning,
            replacement: text.string(place..<place + 1)
          )
        )
      } else if Self.isSlip(place - start, after: text.bytes[start - 1]) {
        found.append(
          TextFinding(
            range: start..<place,
            kind: .doubledSpaces(place - start),
            severity: .note,
            replacement: " "
          )
        )
      }
    }
    return found
  }

  private static func isSlip(_ count: Int, after before: UInt8) -> Bool {
    let endsSentence = before == 0x2E || before == 0x21 || before == 0x3F
    return count == 3 || (count == 2 && !endsSentence)
  }

  private static func endsLine(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  // A mark that ends something: after a letter, a digit or a bracket, and before a space or the end.
  // So a smiley, an ellipsis and `.net` are none.
  private static func isStrayMark(_ text: TextScan, at place: Int, after before: UInt8) -> Bool {
    guard let mark = text.byte(place), marks.contains(mark) else { return false }
    var next = place + 1
    if mark == 0x21 || mark == 0x3F {
      while let byte = text.byte(next), byte == 0x21 || byte == 0x3F { next += 1 }
    }
    if let after = text.byte(next), after > 0x20 { return false }
    switch before {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80..., 0x29, 0x5D, 0x7D, 0x22: return true
    default: return false
    }
  }

  private static let marks: Set<UInt8> = Set(",.!?;".utf8)
}
