/// Where does a Swedish personal identity number or coordination number stand?

internal import Curation

/// Finds the numbers of Skatteverket's rules (SKV 704, SKV 707), in every spelling.
///
/// Certain with a date that exists and a right check digit. Possible where the check digit is wrong but
/// the form could be nothing else, where the birth number is 000, and for interim numbers, whose
/// birth number begins with a letter. Behind a word for them they are found however they are grouped.
struct PersonalNumberDetector: PersonalDataDetector {
  var needs: PersonalNeeds { PersonalNeeds(digits: true) }

  func find(in scan: PersonalScan, by author: TextAuthor, into found: inout PersonalFindings) {
    for (index, run) in scan.runs.enumerated() {
      switch run.count {
      case 10, 12: whole(run, scan, &found)
      case 6, 8: parted(run, index, scan, &found)
      case 2, 4: spread(run, index, scan, &found)
      default: break
      }
    }
    told(scan, &found)
  }

  /// How the two parts are joined.
  private enum Joint {
    case none, sign, space, line, letterOnly
  }

  private func whole(_ run: Range<Int>, _ scan: PersonalScan, _ found: inout PersonalFindings) {
    guard scan.isFree(run) else { return }
    judge(scan.digits(run), run, .none, scan, &found)
  }

  // YYMMDD-NNNN and its like.
  private func parted(
    _ run: Range<Int>,
    _ index: Int,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) {
    guard !scan.touches(run.lowerBound - 1) else { return }
    guard let (start, joint) = joint(after: run.upperBound, scan) else { return }
    if index + 1 < scan.runs.count, scan.runs[index + 1].lowerBound == start {
      let last = scan.runs[index + 1]
      let range = run.lowerBound..<last.upperBound
      guard last.count == 4, !scan.touches(last.upperBound), joint != .letterOnly else { return }
      judge(scan.digits(run) + scan.digits(last), range, joint, scan, &found)
    } else if Self.interim.contains(scan.code(start)), joint != .space, joint != .line {
      let range = run.lowerBound..<start + 4
      guard index + 1 < scan.runs.count, scan.runs[index + 1] == start + 1..<start + 4,
        !scan.touches(range.upperBound)
      else { return }
      let digits = scan.digits(run)
      guard Self.date(digits) == .person else { return }
      found.add(
        scan.finding(
          .personalNumber,
          range,
          .possible,
          String(scan.compact(range).suffix(10)),
          .form
        )
      )
    }
  }

  // 1985-01-01-1234 and its like.
  private func spread(
    _ run: Range<Int>,
    _ index: Int,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) {
    guard index + 3 < scan.runs.count, !scan.touches(run.lowerBound - 1) else { return }
    let (month, day, last) = (scan.runs[index + 1], scan.runs[index + 2], scan.runs[index + 3])
    func isSeparator(_ place: Int) -> Bool { [0x20, 0x2D, 0x2E, 0x2F].contains(scan.code(place)) }
    guard month.count == 2, day.count == 2, last.count == 4,
      month.lowerBound == run.upperBound + 1, isSeparator(run.upperBound),
      day.lowerBound == month.upperBound + 1, isSeparator(month.upperBound),
      let (start, joint) = joint(after: day.upperBound, scan), start == last.lowerBound,
      joint == .sign || joint == .space, !scan.touches(last.upperBound)
    else { return }
    let range = run.lowerBound..<last.upperBound
    let digits = scan.digits(range)
    guard let kind = Self.date(digits.dropLast(4)), Checksums.luhn(digits.suffix(10)) else {
      return
    }
    // A date and a time look the same.
    let isSure = joint == .sign || scan.hasCue(.personalNumber, before: range.lowerBound)
    add(kind, digits, range, isSure ? .certain : .possible, .checksum, scan, &found)
  }

  // "pnr: 900101 23 85", "personnr 19 90 01 01.2385", "pnr900101-2385": ten or twelve digits right
  // behind such a word.
  private func told(_ scan: PersonalScan, _ found: inout PersonalFindings) {
    for (index, run) in scan.runs.enumerated() where run.count <= 8 {
      let isGlued = PersonalScan.isLetter(scan.code(run.lowerBound - 1))
      guard isGlued ? isGluedCue(before: run.lowerBound, scan) : isFirst(index, scan),
        let end = toldEnd(from: index, scan)
      else { continue }
      let range = run.lowerBound..<end
      let digits = scan.digits(range)
      guard let kind = Self.date(digits.dropLast(4)) else { continue }
      let isRight = Checksums.luhn(digits.suffix(10))
      let evidence: PersonalEvidence = isRight ? .checksum : .wrongChecksum
      let certainty: PersonalCertainty = isRight && !isGlued ? .certain : .possible
      add(kind, digits, range, certainty, evidence, scan, &found)
    }
  }

  private func isGluedCue(before place: Int, _ scan: PersonalScan) -> Bool {
    var start = place
    while PersonalScan.isWord(scan.code(start - 1)) { start -= 1 }
    let hash = (start..<place).reduce(Cues.basis) { Cues.hash($0, scan.code($1)) }
    return Cues.of(hash).contains(.personalNumber)
  }

  // The first digits behind the word.
  private func isFirst(_ index: Int, _ scan: PersonalScan) -> Bool {
    let start = scan.runs[index].lowerBound
    guard scan.hasCue(.personalNumber, before: start), index > 0 else {
      return scan.hasCue(.personalNumber, before: start)
    }
    let last = scan.runs[index - 1].upperBound
    return !isJoined(last..<start, scan)
  }

  private func isJoined(_ gap: Range<Int>, _ scan: PersonalScan) -> Bool {
    gap.count <= 2
      && gap.allSatisfy { [0x20, 0x2D, 0x2B, 0x2E, 0x5F, 0x2F, 0x3A].contains(scan.code($0)) }
  }

  // Where the groups end that have ten or twelve digits together; nil when they have more or less.
  private func toldEnd(from index: Int, _ scan: PersonalScan) -> Int? {
    var count = 0
    var end = scan.runs[index].lowerBound
    for run in scan.runs[index...] {
      if count > 0, !isJoined(end..<run.lowerBound, scan) { break }
      count += run.count
      if count > 12 { return nil }
      end = run.upperBound
    }
    return (count == 10 || count == 12) && !scan.touches(end) ? end : nil
  }

  /// Where the second part begins, and what stands before it.
  private func joint(after end: Int, _ scan: PersonalScan) -> (Int, Joint)? {
    var place = end
    var (sign, lines) = (false, 0)
    loop: while place - end < 3 {
      switch scan.code(place) {
      case 0x2D, 0x2B: if sign { return nil } else { sign = true }
      case 0x20: break
      // An empty line too: two messages in a row leave as one text.
      case 0x0A: if lines > 1 { return nil } else { lines += 1 }
      default: break loop
      }
      place += 1
    }
    if place == end { return (place, .letterOnly) }
    if lines > 0 { return (place, .line) }
    if sign { return (place, .sign) }
    return place - end == 1 ? (place, .space) : nil
  }

  private func judge(
    _ digits: [UInt8],
    _ range: Range<Int>,
    _ joint: Joint,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) {
    let hasCue = scan.hasCue(.personalNumber, before: range.lowerBound)
    guard let kind = Self.date(digits.dropLast(4)) else {
      // Somebody who says that it is one may have mistyped the date.
      if hasCue, digits.count == 10 || digits[0] <= 2 {
        add(.person, digits, range, .possible, .cue, scan, &found)
      }
      return
    }
    let hasBirthNumber = !digits.suffix(4).dropLast().allSatisfy { $0 == 0 }
    let isRight = Checksums.luhn(digits.suffix(10))
    if isRight, hasBirthNumber {
      let isSure = (joint != .line || hasCue) && !scan.isChained(range)
      add(kind, digits, range, isSure ? .certain : .possible, .checksum, scan, &found)
      return
    }
    let looksLikeOne: Bool =
      switch joint {
      case .sign: true
      case .none: digits.count == 12 && digits[0] == 1
      case .space, .line, .letterOnly: false
      }
    if hasCue || looksLikeOne, !scan.isChained(range) {
      add(kind, digits, range, .possible, isRight ? .form : .wrongChecksum, scan, &found)
    }
  }

  private func add(
    _ kind: Holder,
    _ digits: [UInt8],
    _ range: Range<Int>,
    _ certainty: PersonalCertainty,
    _ evidence: PersonalEvidence,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) {
    found.add(
      scan.finding(
        kind == .person ? .personalNumber : .coordinationNumber,
        range,
        certainty,
        String(scan.compact(range).suffix(10)),
        evidence
      )
    )
  }

  // T R S U W X J K L M N
  private static let interim: Set<UInt8> = Set("trsuwxjklmn".utf8)

  private enum Holder {
    case person, coordinated
  }

  /// Whose date six or eight digits are; nil when they are no date.
  private static func date(_ digits: some Collection<UInt8>) -> Holder? {
    let numbers = digits.map(Int.init)
    guard numbers.count == 6 || numbers.count == 8 else { return nil }
    let century = numbers.count == 8 ? numbers[0] * 10 + numbers[1] : nil
    if let century, !(18...20).contains(century) { return nil }
    let tail = numbers.suffix(6).map { $0 }
    let (year, month, day) = (
      tail[0] * 10 + tail[1], tail[2] * 10 + tail[3], tail[4] * 10 + tail[5]
    )
    // Without a century either will do, and 2000 had the day.
    let isLeap = century.map { CalendarDays.isLeap($0 * 100 + year) } ?? (year % 4 == 0)
    if day >= 60 {
      if day == 60 || month == 0 { return month <= 12 && day <= 91 ? .coordinated : nil }
      return CalendarDays.has(month: month, day: day - 60, isLeap: isLeap) ? .coordinated : nil
    }
    return CalendarDays.has(month: month, day: day, isLeap: isLeap) ? .person : nil
  }
}
