/// Are there characters in the text that nobody can see?

internal import Curation

/// Finds spaces that are no spaces, and characters without width or sign.
///
/// What emoji are joined by and what Arabic, Hebrew or Indic scripts need is left alone.
struct InvisibleCheck: TextCheck {
  func findings(in text: TextScan, context: TextCheckContext) -> [TextFinding] {
    // All of them lie outside of ASCII, but for the control characters.
    guard text.bytes.contains(where: { $0 >= 0x80 || $0 < 0x20 || $0 == 0x7F }) else { return [] }
    var found: [TextFinding] = []
    var previous: UInt32 = 0x0A
    var place = 0
    var isRightToLeft: Bool?
    while place < text.bytes.count {
      let (value, length) = text.scalar(at: place)
      let start = place
      place += length
      switch Self.sort(value) {
      case .visible: break
      case .oddSpace:
        while place < text.bytes.count, Self.sort(text.scalar(at: place).value) == .oddSpace {
          place += text.scalar(at: place).length
        }
        let next = text.byte(place) ?? 0x0A
        let standsAlone = !Self.isBlank(previous) && !Self.isBlank(UInt32(next))
        found.append(
          TextFinding(
            range: start..<place,
            kind: .oddSpace,
            severity: .note,
            replacement: standsAlone ? " " : ""
          )
        )
      case .lineEnd: found.append(Self.finding(start..<place, value, instead: "\n"))
      case .joiner:
        let next = place < text.bytes.count ? text.scalar(at: place).value : 0x0A
        if !Self.mayBeJoined(previous) || !Self.mayBeJoined(next) {
          found.append(Self.finding(start..<place, value, instead: ""))
        }
      case .direction:
        if isRightToLeft == nil { isRightToLeft = Self.hasRightToLeft(text) }
        if isRightToLeft == false { found.append(Self.finding(start..<place, value, instead: "")) }
      case .tag:
        if !Self.isTagBase(previous) {
          found.append(Self.finding(start..<place, value, instead: ""))
        }
      case .invisible: found.append(Self.finding(start..<place, value, instead: ""))
      }
      previous = value
    }
    return found
  }

  private enum Sort { case visible, oddSpace, lineEnd, joiner, direction, tag, invisible }

  private static func sort(_ value: UInt32) -> Sort {
    switch value {
    case 0x09, 0x0A, 0x0D: .visible
    case 0..<0x20, 0x7F...0x9F, 0xAD, 0x180E, 0x200B, 0x2060...0x2064, 0xFEFF: .invisible
    case 0..<0xA0: .visible
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F: .oddSpace
    case 0x2028, 0x2029: .lineEnd
    case 0x200C, 0x200D: .joiner
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .direction
    case 0xE0001...0xE007F: .tag
    default: .visible
    }
  }

  private static func finding(
    _ range: Range<Int>,
    _ value: UInt32,
    instead: String
  ) -> TextFinding {
    TextFinding(
      range: range,
      kind: .invisible(code: value),
      severity: .warning,
      replacement: instead
    )
  }

  private static func isBlank(_ value: UInt32) -> Bool {
    value == 0x20 || (0x09...0x0D).contains(value)
  }

  // Emoji and their selectors; the letters of scripts that are written joined.
  private static func mayBeJoined(_ value: UInt32) -> Bool {
    (0x0600..<0x1100).contains(value) || (0x1700..<0x1900).contains(value)
      || (0x2190..<0x2C00).contains(value) || (0xFE00...0xFE0F).contains(value) || value >= 0x1F000
  }

  // A flag's tags follow the black flag, one after the other.
  private static func isTagBase(_ value: UInt32) -> Bool {
    value == 0x1F3F4 || (0xE0020...0xE007E).contains(value)
  }

  private static func hasRightToLeft(_ text: TextScan) -> Bool {
    text.text.unicodeScalars.contains {
      (0x0590...0x08FF).contains($0.value) || (0xFB1D...0xFEFC).contains($0.value)
    }
  }
}
