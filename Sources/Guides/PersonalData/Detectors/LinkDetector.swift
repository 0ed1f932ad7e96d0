/// Where does a web address stand?

internal import Curation

/// Finds web addresses by RFC 3986: with a scheme, with `www.`, or a domain with a path.
///
/// An address is possible. It is certain where it carries what only one person has: a user, a token, a
/// value with digits.
struct LinkDetector: PersonalDataDetector {
  func find(in scan: PersonalScan, by author: TextAuthor, into found: inout PersonalFindings) {
    var end = 0
    for slash in scan.slashes where slash >= end {
      if scan.code(slash - 1) == 0x3A, scan.code(slash + 1) == 0x2F {
        var start = slash - 1
        while PersonalScan.isLetter(scan.code(start - 1)) { start -= 1 }
        guard start < slash - 1, !scan.isDigit(start - 1) else { continue }
        end = add(start, host: slash + 2, scan, &found) ?? end
      } else if let start = Self.hostStart(before: slash, scan), start >= end {
        end = add(start, host: start, scan, &found) ?? end
      }
    }
    guard scan.cues.contains(.web) else { return }
    for word in scan.words
    where word.cues.contains(.web) && scan.code(word.end) == 0x2E
      && !found.all.contains(where: { $0.kind == .url && covers($0, word, scan) })
    {
      _ = add(word.start, host: word.start, scan, &found)
    }
  }

  private func covers(
    _ finding: PersonalFinding,
    _ word: PersonalScan.Word,
    _ scan: PersonalScan
  ) -> Bool {
    finding.range.contains(scan.place(word.start..<word.end).lowerBound)
  }

  // example.com/path: a domain of the better known kinds right before the slash.
  private static func hostStart(before slash: Int, _ scan: PersonalScan) -> Int? {
    var start = slash
    while PersonalScan.isWord(scan.code(start - 1)) || scan.code(start - 1) == 0x2E
      || scan.code(start - 1) == 0x2D
    {
      start -= 1
    }
    guard slash - start >= 4, scan.code(start - 1) != 0x40, scan.code(start - 1) != 0x2F,
      PersonalScan.isWord(scan.code(start)), PersonalScan.isWord(scan.code(slash + 1)),
      let dot = (start..<slash).last(where: { scan.code($0) == 0x2E }), dot > start
    else { return nil }
    return topLevels.contains(scan.compact(dot + 1..<slash)) ? start : nil
  }

  private static let topLevels: Set<String> = [
    "com", "se", "org", "net", "nu", "io", "eu", "uk", "de", "no", "dk", "fi", "info", "app",
    "dev", "test", "example", "shop", "gov", "edu", "ai", "me", "us",
  ]

  private func add(
    _ start: Int,
    host: Int,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) -> Int? {
    guard !scan.touches(start - 1) else { return nil }
    var end = host
    while Self.isPart(scan.code(end)) { end += 1 }
    end = Self.trimmed(start..<end, scan)
    guard end - host >= 3 else { return nil }
    let range = start..<end
    let certainty: PersonalCertainty = Self.carriesSecret(host..<end, scan) ? .certain : .possible
    found.add(scan.finding(.url, range, certainty, scan.string(range), .form))
    return end
  }

  private static func isPart(_ code: UInt8) -> Bool {
    switch code {
    // " < > \ ^ ` { | }
    case 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D: false
    case 0x21...0x7E: true
    default: PersonalScan.isLetter(code)
    }
  }

  /// The end without the sentence's punctuation and without a bracket that was opened before.
  private static func trimmed(_ range: Range<Int>, _ scan: PersonalScan) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
      switch scan.code(end - 1) {
      case 0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x27, 0x2A, 0x5D, 0x5B: end -= 1
      case 0x29:
        let opened = (range.lowerBound..<end).filter { scan.code($0) == 0x28 }.count
        let closed = (range.lowerBound..<end).filter { scan.code($0) == 0x29 }.count
        if closed <= opened { return end }
        end -= 1
      default: return end
      }
    }
    return end
  }

  /// Whether an address names a user or hands over a value that has digits.
  private static func carriesSecret(_ range: Range<Int>, _ scan: PersonalScan) -> Bool {
    var isInHost = true
    var valueStart: Int?
    var digits = 0
    for place in range {
      switch scan.code(place) {
      case 0x2F, 0x3F: isInHost = false
      case 0x40: return true
      default: break
      }
      if !isInHost, scan.code(place) == 0x3D || scan.code(place) == 0x23 {
        valueStart = place + 1
        digits = 0
      } else if valueStart != nil, scan.code(place) == 0x26 {
        valueStart = nil
      } else if let start = valueStart {
        if scan.isDigit(place) { digits += 1 }
        if digits >= 2, place - start >= 5 { return true }
        if place - start >= 23 { return true }
      }
    }
    return false
  }
}
