/// Where does an e-mail address stand?

internal import Curation

/// Finds e-mail addresses: a local part, the sign, labels with a dot between, a top level of letters.
///
/// With "(at)", "snabel-a" or "%40" in place of the sign they are possible; "[dot]" is a dot then. With
/// a space beside the sign or before a dot they are possible too.
struct EmailDetector: PersonalDataDetector {
  func find(in scan: PersonalScan, by author: TextAuthor, into found: inout PersonalFindings) {
    for at in scan.ats {
      guard let start = Self.localStart(before: at, scan),
        let end = Self.domainEnd(from: at + 1, scan)
      else {
        spelled(around: at, at + 1, scan, &found)
        continue
      }
      let range = start..<end
      let value = scan.string(range).lowercased()
      found.add(scan.finding(.email, range, .certain, value, .form))
    }
    if scan.cues.contains(.spelledAt) { spelled(scan, &found) }
    for run in scan.runs where scan.code(run.lowerBound - 1) == 0x25 {
      guard scan.spells("%40", at: run.lowerBound - 1) else { continue }
      add(run.lowerBound - 1, run.lowerBound + 2, scan, &found)
    }
  }

  // anna (at) example.com, anna snabel-a example.com
  private func spelled(_ scan: PersonalScan, _ found: inout PersonalFindings) {
    for word in scan.words {
      let isAt = word.count == 2 && scan.spells("at", at: word.start)
      var (left, right) = (word.start, word.end)
      if isAt {
        let pair = (scan.code(left - 1), scan.code(right))
        guard pair == (0x28, 0x29) || pair == (0x5B, 0x5D) else { continue }
        left -= 1
        right += 1
      } else if word.count == 6, scan.spells("snabel", at: word.start),
        scan.spells("-a", at: right)
      {
        right += 2
      } else if !(word.count == 7 && scan.spells("snabela", at: word.start)) {
        continue
      }
      spelled(around: left, right, scan, &found)
    }
  }

  // With a space on either side of the sign, or without.
  private func spelled(
    around left: Int,
    _ right: Int,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) {
    let before = scan.code(left - 1) == 0x20 ? left - 1 : left
    let behind = scan.code(right) == 0x20 ? right + 1 : right
    add(before, behind, scan, &found)
  }

  // The sign, spelled otherwise, stands between `left` and `right`.
  private func add(
    _ left: Int,
    _ right: Int,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) {
    guard let start = Self.spelledLocalStart(before: left, scan),
      let end = Self.domainEnd(from: right, scan) ?? Self.spelledDomainEnd(from: right, scan)
    else { return }
    var value = scan.string(start..<left).lowercased() + "@" + scan.string(right..<end).lowercased()
    for dot in Self.dots { value = value.replacing("\(dot)", with: ".") }
    found.add(scan.finding(.email, start..<end, .possible, value, .form))
  }

  private static let dots: [StaticString] = [
    " [dot] ", " (dot) ", " [punkt] ", " (punkt) ", " .", "[dot]", "(dot)", "[punkt]", "(punkt)",
    " dot ", " punkt ",
  ]

  // anna punkt lind, anna(dot)lind
  private static func spelledLocalStart(before end: Int, _ scan: PersonalScan) -> Int? {
    guard let start = localStart(before: end, scan) else { return nil }
    for dot in dots where scan.spells(dot, at: start - dot.utf8CodeUnitCount) {
      return spelledLocalStart(before: start - dot.utf8CodeUnitCount, scan) ?? start
    }
    return start
  }

  // example[dot]com, example (dot) co.uk
  private static func spelledDomainEnd(from start: Int, _ scan: PersonalScan) -> Int? {
    var place = start
    while PersonalScan.isWord(scan.code(place)) || scan.code(place) == 0x2D { place += 1 }
    guard place > start, let dot = dots.first(where: { scan.spells($0, at: place) }) else {
      return nil
    }
    let rest = place + dot.utf8CodeUnitCount
    return domainEnd(from: rest, scan) ?? spelledDomainEnd(from: rest, scan)
      ?? topEnd(rest..<scan.wordEnd(rest), scan)
  }

  private static func isLocal(_ code: UInt8) -> Bool {
    if PersonalScan.isWord(code) { return true }
    // . _ % + - ' & ~ # ! =
    return [0x2E, 0x5F, 0x25, 0x2B, 0x2D, 0x27, 0x26, 0x7E, 0x23, 0x21, 0x3D].contains(code)
  }

  private static func localStart(before end: Int, _ scan: PersonalScan) -> Int? {
    var start = end
    while isLocal(scan.code(start - 1)) {
      if scan.spells("..", at: start - 1) {
        // Three dots are the sentence's.
        guard scan.code(start - 2) == 0x2E else { return nil }
        start += 1
        break
      }
      start -= 1
    }
    while start < end, !PersonalScan.isWord(scan.code(start)), scan.code(start) != 0x5F {
      start += 1
    }
    return start < end && scan.code(end - 1) != 0x2E ? start : nil
  }

  /// Where a domain ends that begins at `start`; nil when there is none.
  static func domainEnd(from start: Int, _ scan: PersonalScan) -> Int? {
    var place = start
    var end: Int?
    var labelStart = start
    var labels = 0
    while true {
      let code = scan.code(place)
      if PersonalScan.isWord(code) || (code == 0x2D && place > labelStart) {
        place += 1
        continue
      }
      guard place > labelStart else { break }
      labels += 1
      if labels > 1, let top = topEnd(labelStart..<place, scan) { end = top }
      guard code == 0x2E else { break }
      place += 1
      labelStart = place
    }
    return end
  }

  // At least two letters, and nothing else before a hyphen.
  private static func topEnd(_ label: Range<Int>, _ scan: PersonalScan) -> Int? {
    var end = label.lowerBound
    while end < label.upperBound, PersonalScan.isLetter(scan.code(end)) { end += 1 }
    guard end - label.lowerBound >= 2, !scan.isDigit(end) else { return nil }
    return end
  }
}
