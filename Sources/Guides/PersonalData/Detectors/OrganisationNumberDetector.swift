/// Where does a Swedish organisation number stand?

internal import Curation

/// Finds organisation numbers and the VAT numbers made of them: ten digits whose third is 2 or more,
/// so that they are no date, and whose last is right by Luhn.
struct OrganisationNumberDetector: PersonalDataDetector {
  var needs: PersonalNeeds { PersonalNeeds(digits: true) }

  func find(in scan: PersonalScan, by author: TextAuthor, into found: inout PersonalFindings) {
    for (index, run) in scan.runs.enumerated() {
      switch run.count {
      case 10, 12:
        let digits = scan.digits(run)
        if run.count == 12, isVAT(run.lowerBound - 2, scan) {
          // SE556047352101
          guard digits.suffix(2) == [0, 1], !scan.touches(run.upperBound) else { continue }
          add(digits.dropLast(2), run.lowerBound - 2..<run.upperBound, .certain, scan, &found)
        } else if scan.isFree(run) {
          let number = run.count == 12 ? digits.dropFirst(2) : digits[...]
          guard run.count == 10 || (digits[0] == 1 && digits[1] == 6) else { continue }
          // Ten digits after "ring" are rather a telephone's.
          let isPhone =
            run.count == 10 && scan.hasCue(.phone, before: run.lowerBound)
            && !scan.hasCue(.organisation, before: run.lowerBound)
          add(number, widened(run, scan), isPhone ? .possible : .certain, scan, &found)
        }
      case 6, 8: parted(run, index, scan, &found)
      default: break
      }
    }
  }

  private func parted(
    _ run: Range<Int>,
    _ index: Int,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) {
    guard index + 1 < scan.runs.count else { return }
    let last = scan.runs[index + 1]
    guard last.count == 4, !scan.touches(last.upperBound),
      let start = scan.breakEnd(run.upperBound, newline: false), start == last.lowerBound
    else { return }
    let isTight = scan.code(run.upperBound) == 0x2D && start == run.upperBound + 1
    var range = run.lowerBound..<last.upperBound
    var digits = scan.digits(range)[...]
    if run.count == 8 {
      guard digits[0] == 1, digits[1] == 6 else { return }
      digits = digits.dropFirst(2)
    }
    let isAfterSE = isVAT(run.lowerBound - 2, scan)
    guard isAfterSE || !scan.touches(run.lowerBound - 1) else { return }
    if isAfterSE { range = run.lowerBound - 2..<range.upperBound }
    let hasCue = scan.hasCue(.organisation, before: range.lowerBound)
    let isSure = (isTight || hasCue) && !scan.isChained(range)
    add(digits, widened(range, scan), isSure ? .certain : .possible, scan, &found)
  }

  /// Whether the letters SE stand at a place by themselves.
  private func isVAT(_ place: Int, _ scan: PersonalScan) -> Bool {
    scan.spells("se", at: place) && !scan.touches(place - 1)
  }

  /// The range with the letters SE before it and the digits 01 after it, where they belong to it.
  private func widened(_ range: Range<Int>, _ scan: PersonalScan) -> Range<Int> {
    guard isVAT(range.lowerBound - 3, scan), scan.code(range.lowerBound - 1) == 0x20 else {
      return range
    }
    let end = range.upperBound
    if scan.spells(" 01", at: end), !scan.touches(end + 3) {
      return range.lowerBound - 3..<end + 3
    }
    return range
  }

  private func add(
    _ digits: ArraySlice<UInt8>,
    _ range: Range<Int>,
    _ certainty: PersonalCertainty,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) {
    let number = Array(digits)
    // No group of organisations begins with 0 or 4.
    guard number.count == 10, number[2] >= 2, number[0] != 0, number[0] != 4,
      Checksums.luhn(number)
    else { return }
    let value = number.map(String.init).joined()
    found.add(scan.finding(.organisationNumber, range, certainty, value, .checksum))
  }
}
