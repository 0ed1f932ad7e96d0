/// Where does the number of an order, a customer, a case, an invoice or a parcel stand?

internal import Curation

/// Finds what follows a cue word: within four words the first token of four characters or more that
/// has a digit and is no date, amount or year.
struct ReferenceDetector: PersonalDataDetector {
  private static let kinds: [(cue: Cues, kind: PersonalKind)] = [
    (.order, .orderNumber), (.customer, .customerNumber), (.ticket, .caseNumber),
    (.invoice, .invoiceNumber), (.parcel, .trackingNumber),
  ]
  private static let all: Cues = [.order, .customer, .ticket, .invoice, .parcel]

  let isEverCertain = false
  var needs: PersonalNeeds { PersonalNeeds(digits: true, cues: Self.all) }

  func find(in scan: PersonalScan, by author: TextAuthor, into found: inout PersonalFindings) {
    for (index, word) in scan.words.enumerated() where !word.cues.isDisjoint(with: Self.all) {
      guard let (_, kind) = Self.kinds.first(where: { word.cues.contains($0.cue) }) else {
        continue
      }
      var end = word.end
      for next in scan.words[(index + 1)...].prefix(4) {
        if scan.endsSentence(end..<next.start) { break }
        if next.hasDigit || (next.isCapital && isPrefix(next, scan)) {
          if let range = token(at: next, scan) {
            add(kind, range, scan, &found)
            break
          }
          if next.hasDigit { break }
        }
        if !next.cues.isDisjoint(with: Self.all), next.start - end > 1 { break }
        end = next.end
      }
    }
  }

  // ABC-123: letters that a sign joins with digits.
  private func isPrefix(_ word: PersonalScan.Word, _ scan: PersonalScan) -> Bool {
    Self.isJoint(scan.code(word.end)) && PersonalScan.isWord(scan.code(word.end + 1))
  }

  private static func isJoint(_ code: UInt8) -> Bool {
    code == 0x2D || code == 0x5F || code == 0x2F
  }

  private func token(at word: PersonalScan.Word, _ scan: PersonalScan) -> Range<Int>? {
    var end = word.end
    while Self.isJoint(scan.code(end)), PersonalScan.isWord(scan.code(end + 1)) {
      end = scan.wordEnd(end + 1)
    }
    var start = word.start
    if scan.code(start - 1) == 0x23 { start -= 1 }
    // The sign before a number that is written in two words, SE 12345.
    let range = start..<end
    let inside = word.start..<end
    let digits = inside.filter { scan.isDigit($0) }.count
    guard end - word.start >= 4, digits >= 1, !scan.touches(start - 1), !scan.touches(end),
      scan.code(start - 1) != 0x40, !isDate(inside, scan), !isAmount(inside, digits, scan)
    else { return nil }
    // "COVID-19", "iPhone15": mostly letters need four digits.
    let letters = inside.filter { PersonalScan.isLetter(scan.code($0)) }.count
    return letters > digits && digits < 3 ? nil : range
  }

  // 2024, 2024-05-03, 3/5-2024
  private func isDate(_ range: Range<Int>, _ scan: PersonalScan) -> Bool {
    let digits = scan.digits(range)
    let isOnlyDigits = !range.contains { PersonalScan.isLetter(scan.code($0)) }
    guard isOnlyDigits else { return false }
    let number = digits.prefix(8).reduce(0) { $0 * 10 + Int($1) }
    if range.count == 4, digits.count == 4 { return (1900...2100).contains(number) }
    if range.count == digits.count { return false }
    return range.count <= 10 && digits.count <= 8
  }

  // 1499 kr, 12,50, 50%
  private func isAmount(_ range: Range<Int>, _ digits: Int, _ scan: PersonalScan) -> Bool {
    let end = range.upperBound
    switch scan.code(end) {
    case 0x25, 0xA3, 0x24: return true
    case 0x2C, 0x2E, 0x3A: if scan.isDigit(end + 1) { return true }
    default: break
    }
    if let before = range.first.map({ scan.code($0 - 1) }), before == 0x24 || before == 0xA3 {
      return true
    }
    if scan.spells(":-", at: end) { return true }
    guard let index = scan.wordIndex(before: end), index + 1 < scan.words.count else {
      return false
    }
    let next = scan.words[index + 1]
    return next.start == end + 1 && next.cues.contains(.amount)
  }

  private func add(
    _ kind: PersonalKind,
    _ range: Range<Int>,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) {
    found.add(scan.finding(kind, range, .context, scan.compact(range), .cue))
  }
}
