/// Where does a bankgiro or plusgiro number stand?

internal import Curation

/// Finds bankgiro numbers, NNN-NNNN or NNNN-NNNN with a right Luhn digit, and plusgiro numbers, pairs
/// of digits with the check digit after a hyphen, which need a cue word.
struct GiroDetector: PersonalDataDetector {
  var needs: PersonalNeeds { PersonalNeeds(digits: true) }

  func find(in scan: PersonalScan, by author: TextAuthor, into found: inout PersonalFindings) {
    for (index, run) in scan.runs.enumerated() {
      bankgiro(run, index, scan, &found)
      plusgiro(run, index, scan, &found)
    }
  }

  private func bankgiro(
    _ run: Range<Int>,
    _ index: Int,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) {
    if run.count == 7 || run.count == 8, scan.isFree(run), !scan.isChained(run),
      scan.hasCue(.bankgiro, before: run.lowerBound), Checksums.luhn(scan.digits(run))
    {
      found.add(scan.finding(.bankgiro, run, .context, scan.compact(run), .cue))
    }
    guard run.count == 3 || run.count == 4, index + 1 < scan.runs.count,
      scan.code(run.upperBound) == 0x2D || scan.spells(" - ", at: run.upperBound)
    else { return }
    let last = scan.runs[index + 1]
    let range = run.lowerBound..<last.upperBound
    let isWide = last.lowerBound == run.upperBound + 3
    guard last.count == 4, isWide || last.lowerBound == run.upperBound + 1, scan.isFree(range),
      !scan.isChained(range), Checksums.luhn(scan.digits(range))
    else { return }
    if isWide {
      guard scan.hasCue(.bankgiro, before: range.lowerBound) else { return }
      return found.add(scan.finding(.bankgiro, range, .context, scan.compact(range), .cue))
    }
    let hasCue = scan.hasCue([.bankgiro, .payment], before: range.lowerBound)
    let isSure = hasCue || !Self.areYears(scan.number(run), scan.number(last), run.count)
    found.add(
      scan.finding(
        .bankgiro,
        range,
        isSure ? .certain : .possible,
        scan.compact(range),
        .checksum
      )
    )
  }

  // 2019-2024
  private static func areYears(_ first: Int, _ last: Int, _ digits: Int) -> Bool {
    digits == 4 && (1800...2100).contains(first) && (first...2100).contains(last)
  }

  private func plusgiro(
    _ run: Range<Int>,
    _ index: Int,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) {
    // From the check digit backwards: -N, pairs, at the beginning one digit or more.
    let sign = scan.spells(" - ", at: run.lowerBound - 3) ? run.lowerBound - 3 : run.lowerBound - 1
    guard run.count == 1, scan.spells(" - ", at: sign) || scan.code(sign) == 0x2D,
      !scan.touches(run.upperBound), scan.isDigit(sign - 1), !scan.isChainedAfter(run.upperBound)
    else { return }
    var start = run.lowerBound
    var total = 1
    var current = index - 1
    var end = sign
    while current >= 0, scan.runs[current].upperBound == end, total < 8 {
      let group = scan.runs[current]
      let isWhole = total == 1 && group.count > 3
      guard group.count <= 3 || isWhole, total + group.count <= 8 else { return }
      total += group.count
      start = group.lowerBound
      if group.count != 2 || scan.code(start - 1) != 0x20 || !scan.isDigit(start - 2) { break }
      end = start - 1
      current -= 1
    }
    let range = start..<run.upperBound
    guard (2...8).contains(total), !scan.touches(start - 1),
      scan.hasCue(.plusgiro, before: start), Checksums.luhn(scan.digits(range))
    else { return }
    found.add(scan.finding(.plusgiro, range, .context, scan.compact(range), .cue))
  }
}

extension PersonalScan {
  /// Whether a hyphen and a digit follow at a place.
  func isChainedAfter(_ place: Int) -> Bool { code(place) == 0x2D && isDigit(place + 1) }
}
