/// Where does a telephone number stand?

internal import Curation

/// Finds telephone numbers by the plans of E.164 and PTS: after `+` or `00` any country's, after `0`
/// Swedish ones of 7 to 9 digits more.
///
/// Without separators a Swedish number begins 07 or has a cue word. British and American numbers at
/// home are possible, or context with a cue word, and so are Swedish mobile numbers without their 0.
struct PhoneDetector: PersonalDataDetector {
  var needs: PersonalNeeds { PersonalNeeds(digits: true) }

  func find(in scan: PersonalScan, by author: TextAuthor, into found: inout PersonalFindings) {
    var end = 0
    for (index, run) in scan.runs.enumerated() where run.lowerBound >= end {
      guard let number = number(at: index, after: end, scan) else { continue }
      found.add(number.finding)
      if number.finding.certainty == .certain { end = number.end }
    }
  }

  /// The digits of a number group by group.
  private struct Groups {
    var start: Int
    var ends: [Int] = []
    var counts: [Int] = []
    var digits: [UInt8] = []
    /// The signs between the groups, first to last.
    var signs: [UInt8] = []
    var first: Int { counts.first ?? 0 }
  }

  private func number(
    at index: Int,
    after last: Int,
    _ scan: PersonalScan
  ) -> (finding: PersonalFinding, end: Int)? {
    let run = scan.runs[index]
    let before = scan.code(run.lowerBound - 1)
    var start = run.lowerBound
    if before == 0x2B { start -= 1 }
    if scan.code(start - 1) == 0x28 { start -= 1 }
    guard !scan.touches(start - 1), start - 1 == last || !isInside(start, scan) else { return nil }
    let hasCue = scan.hasCue(.phone, before: start)
    if before == 0x2B { return abroad(index, from: start, dropping: 0, hasCue, scan) }
    let digits = scan.digits(run)
    if digits[0] == 0, digits.count > 2 || (digits.count == 2 && digits[1] == 0) {
      if digits[1] == 0 { return abroad(index, from: start, dropping: 2, hasCue, scan) }
    }
    if digits[0] == 0 { return home(index, from: start, hasCue, scan) }
    return american(index, from: start, hasCue, scan)
  }

  // In the middle of a longer number, a decimal, a date.
  private func isInside(_ start: Int, _ scan: PersonalScan) -> Bool {
    switch scan.code(start - 1) {
    case 0x2D, 0x2E, 0x2C, 0x2F, 0x3A, 0x2B, 0x5F, 0x23: scan.isDigit(start - 2)
    default: false
    }
  }

  /// Collects groups while there are at most `most` digits.
  private func groups(
    _ index: Int,
    from start: Int,
    most: Int,
    _ scan: PersonalScan
  ) -> Groups {
    var groups = Groups(start: start)
    var end = scan.runs[index].lowerBound
    for run in scan.runs[index...] {
      if !groups.ends.isEmpty {
        guard let sign = gap(end..<run.lowerBound, scan),
          groups.digits.count + run.count <= most
        else { break }
        groups.signs.append(sign)
      }
      // The 0 of (0) is dialled at home only.
      let isHome =
        run.count == 1 && !groups.ends.isEmpty && scan.spells("(0)", at: run.lowerBound - 1)
      groups.digits += isHome ? [] : scan.digits(run)
      groups.counts.append(isHome ? 0 : run.count)
      end = run.upperBound
      groups.ends.append(end)
      if PersonalScan.isWord(scan.code(end)) { break }
    }
    return groups
  }

  /// The sign between two groups; nil when they belong to two numbers.
  private func gap(_ range: Range<Int>, _ scan: PersonalScan) -> UInt8? {
    guard !range.isEmpty, range.count <= 3 else { return nil }
    var sign: UInt8 = 0x20
    var signs = 0
    for place in range {
      switch scan.code(place) {
      case 0x20: break
      case 0x2D, 0x2F, 0x2E:
        sign = scan.code(place)
        signs += 1
      case 0x28, 0x29: sign = sign == 0x20 ? 0x29 : sign
      case 0x0A where range.count == 1 || scan.code(range.lowerBound) == 0x2D: sign = 0x0A
      default: return nil
      }
    }
    return signs <= 1 ? sign : nil
  }

  // +46 70 174 06 05, 0046 70 …
  private func abroad(
    _ index: Int,
    from start: Int,
    dropping zeros: Int,
    _ hasCue: Bool,
    _ scan: PersonalScan
  ) -> (PersonalFinding, Int)? {
    var groups = groups(index, from: start, most: 16 + zeros, scan)
    while let end = groups.ends.last {
      var digits = Array(groups.digits.dropFirst(zeros))
      var national = 0
      if digits.starts(with: [4, 6]) {
        if digits.count > 2, digits[2] == 0 { digits.remove(at: 2) }
        national = digits.count - 2
      }
      let isRight =
        digits.starts(with: [4, 6])
        ? (7...9).contains(national) : Self.isLength(digits)
      let isFree =
        !scan.touches(end) && !scan.isChainedAfter(end) && groups.counts.last != 0
      if let first = digits.first, first != 0, isRight, isFree {
        let value =
          digits.starts(with: [4, 6])
          ? "0" + Self.text(digits.dropFirst(2)) : "+" + Self.text(digits[...])
        let range = closed(start..<end, scan)
        return (
          scan.finding(.phone, range, .certain, value, hasCue ? .cue : .form), range.upperBound
        )
      }
      drop(&groups)
    }
    return nil
  }

  // The lengths of E.164, and of the countries where they are known.
  private static func isLength(_ digits: [UInt8]) -> Bool {
    switch (digits.first, digits.dropFirst().first) {
    case (1, _): digits.count == 11
    case (4, 5), (4, 7): digits.count == 10
    case (4, 4): (11...12).contains(digits.count)
    case (3, 3): digits.count == 11
    default: (8...15).contains(digits.count)
    }
  }

  // 070-174 06 05, 08-123 45 67, (08) 123 45 67
  private func home(
    _ index: Int,
    from start: Int,
    _ hasCue: Bool,
    _ scan: PersonalScan
  ) -> (PersonalFinding, Int)? {
    var groups = groups(index, from: start, most: 11, scan)
    while let end = groups.ends.last {
      if !scan.touches(end), !scan.isChainedAfter(end),
        let certainty = homeCertainty(groups, hasCue, scan)
      {
        let range = closed(start..<end, scan)
        let evidence: PersonalEvidence = hasCue ? .cue : .form
        let value = Self.text(groups.digits[...])
        return (scan.finding(.phone, range, certainty, value, evidence), range.upperBound)
      }
      drop(&groups)
    }
    return nil
  }

  private func homeCertainty(
    _ groups: Groups,
    _ hasCue: Bool,
    _ scan: PersonalScan
  ) -> PersonalCertainty? {
    let digits = groups.digits
    guard digits.count >= 8, digits[0] == 0, digits[1] != 0 else { return nil }
    let isMobile = digits[1] == 7
    if groups.counts.count == 1 {
      if digits.count > 10 { return hasCue && digits.count == 11 ? .context : nil }
      if isMobile { return digits.count == 10 ? .certain : nil }
      return hasCue ? .context : nil
    }
    guard groups.counts.dropFirst().allSatisfy({ $0 >= 2 }) else { return nil }
    if digits.count == 11 {
      // 020 7946 0958
      guard (3...5).contains(groups.first), [1, 2, 3, 7, 8].contains(digits[1]) else { return nil }
      return hasCue ? .context : .possible
    }
    if isMobile { return digits.count == 10 && Self.isMobile(groups) ? .certain : nil }
    let isArea = groups.first == 2 ? digits[1] == 8 : (3...4).contains(groups.first)
    guard isArea, !groups.signs.contains(0x0A), !groups.signs.dropFirst().contains(0x2F),
      !isTimes(groups), !isAmount(groups, scan), !isQuarter(groups, scan)
    else {
      return nil
    }
    return .certain
  }

  private static func isMobile(_ groups: Groups) -> Bool {
    groups.first >= 2 && groups.counts.count <= 6
  }

  // 08.00-17.00
  private func isTimes(_ groups: Groups) -> Bool {
    groups.counts == [2, 2, 2, 2] && groups.signs.contains(0x2E)
      || groups.counts == [2, 2, 4]
  }

  // 12 050 000 000: thousands
  private func isAmount(_ groups: Groups, _ scan: PersonalScan) -> Bool {
    groups.counts.allSatisfy { $0 == 3 } && scan.code(groups.start - 1) == 0x20
      && scan.isDigit(groups.start - 2)
  }

  // 7013 6721 0956 4930: fours
  private func isQuarter(_ groups: Groups, _ scan: PersonalScan) -> Bool {
    groups.counts == [4, 4] && scan.code(groups.start - 1) == 0x20
      && scan.isDigit(groups.start - 2)
  }

  // (555) 010-0123, 555-010-0123
  private func american(
    _ index: Int,
    from start: Int,
    _ hasCue: Bool,
    _ scan: PersonalScan
  ) -> (PersonalFinding, Int)? {
    var groups = groups(index, from: start, most: 11, scan)
    while let end = groups.ends.last {
      let counts = groups.counts
      let isForm = counts == [3, 3, 4] || (counts == [1, 3, 3, 4] && groups.digits[0] == 1)
      let area = counts.count == 4 ? groups.digits[1] : groups.digits[0]
      let isWhole = counts.count == 1 && (7...15).contains(counts[0])
      // 70 174 06 05
      let isMobile = groups.digits.count == 9 && groups.digits[0] == 7 && groups.first >= 2
      if !scan.touches(end), !scan.isChainedAfter(end), !groups.signs.contains(0x0A) {
        let range = closed(start..<end, scan)
        let value = (isMobile ? "0" : "") + Self.text(groups.digits[...])
        if isForm, area >= 2 {
          return (
            scan.finding(
              .phone,
              range,
              hasCue ? .context : .possible,
              value,
              hasCue ? .cue : .form
            ), range.upperBound
          )
        }
        if isWhole || isMobile, hasCue, scan.hasCue(.phone, before: start, within: 3) {
          return (scan.finding(.phone, range, .context, value, .cue), range.upperBound)
        }
      }
      drop(&groups)
    }
    return nil
  }

  private func drop(_ groups: inout Groups) {
    groups.ends.removeLast()
    if let count = groups.counts.popLast() { groups.digits.removeLast(count) }
    if !groups.signs.isEmpty { groups.signs.removeLast() }
  }

  /// The range with the bracket that it opened or closed, or without the half of one.
  private func closed(_ range: Range<Int>, _ scan: PersonalScan) -> Range<Int> {
    guard scan.code(range.lowerBound) == 0x28 else { return range }
    if range.contains(where: { scan.code($0) == 0x29 }) { return range }
    return range.lowerBound + 1..<range.upperBound
  }

  private static func text(_ digits: ArraySlice<UInt8>) -> String {
    String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
  }
}
