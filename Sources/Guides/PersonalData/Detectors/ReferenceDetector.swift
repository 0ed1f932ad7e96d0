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
        if scan.endsSentence(end..<next.start), !isShortened(before: end, scan) { break }
        if next.hasDigit || (next.isCapital && isPrefix(next, scan)) {
          if let range = spaced(next, scan) ?? token(at: next, scan) {
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

  // "invoice no. 5": a point that ends no sentence.
  private func isShortened(before end: Int, _ scan: PersonalScan) -> Bool {
    scan.code(end) == 0x2E && scan.code(end + 1) == 0x20
      && (scan.spells("nr", at: end - 2) || scan.spells("no", at: end - 2))
  }

  // A word for numbers stands right before: "kundnr", "customer number".
  private func isNumbered(_ start: Int, _ scan: PersonalScan) -> Bool {
    guard let index = scan.wordIndex(before: start), start - scan.words[index].end <= 2 else {
      return false
    }
    let end = scan.words[index].end
    return scan.words[index].cues.contains(.number) || scan.spells("nr", at: end - 2)
      || scan.spells("nummer", at: end - 6) || scan.spells("numret", at: end - 6)
  }

  // "kundnummer 10 20 30": groups of digits right behind a word for numbers.
  private func spaced(_ word: PersonalScan.Word, _ scan: PersonalScan) -> Range<Int>? {
    func isGroup(_ range: Range<Int>) -> Bool {
      (2...4).contains(range.count) && range.allSatisfy { scan.isDigit($0) }
    }
    let first = word.start..<word.end
    guard isGroup(first), isNumbered(word.start, scan) else { return nil }
    var (end, groups) = (word.end, 1)
    while scan.code(end) == 0x20, scan.isDigit(end + 1) {
      let next = end + 1..<scan.wordEnd(end + 1)
      guard isGroup(next) else { return nil }
      (end, groups) = (next.upperBound, groups + 1)
    }
    let range = word.start..<end
    let digits = scan.digits(range).count
    guard (2...4).contains(groups), digits >= 5, !isAmount(range, digits, scan),
      !Self.isJoint(scan.code(end)), word.count < 4 || !isDate(range, scan)
    else { return nil }
    return range
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

  // 2024, 2024-05-03, 3/5-2024, 05-2024, 2023/24, 10-12
  private func isDate(_ range: Range<Int>, _ scan: PersonalScan) -> Bool {
    guard !range.contains(where: { PersonalScan.isLetter(scan.code($0)) }) else { return false }
    let groups = range.split { !scan.isDigit($0) }
    let counts = groups.map(\.count)
    func number(_ place: Int) -> Int {
      groups[place].reduce(0) { $0 &* 10 &+ Int(scan.code($1) - 0x30) }
    }
    func isYear(_ place: Int) -> Bool {
      counts[place] == 2 || counts[place] == 4 && (1900...2100).contains(number(place))
    }
    func isPart(_ place: Int, most: Int) -> Bool {
      counts[place] <= 2 && (1...most).contains(number(place))
    }
    return switch groups.count {
    case 1: counts[0] == 4 && isYear(0)
    case 2:
      counts[0] <= 2 && counts[1] <= 2
        || isYear(0) && isYear(1)
          && (counts[0] == 4 || isPart(0, most: 12) && !isNumbered(range.lowerBound, scan))
    case 3:
      isYear(0) && isPart(1, most: 12) && isPart(2, most: 31)
        || isYear(2) && isPart(0, most: 31) && isPart(1, most: 31)
    default: false
    }
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
