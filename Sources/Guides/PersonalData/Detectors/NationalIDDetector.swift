/// Where does another country's number of a person stand?

internal import Curation

/// Finds social security numbers of the United States (SSA: no area 000, 666 or 9xx, no group 00, no
/// serial 0000) and British national insurance numbers (HMRC NIM39110).
struct NationalIDDetector: PersonalDataDetector {
  var needs: PersonalNeeds { PersonalNeeds(digits: true) }

  func find(in scan: PersonalScan, by author: TextAuthor, into found: inout PersonalFindings) {
    for (index, run) in scan.runs.enumerated() {
      switch run.count {
      case 3: parted(run, index, scan, &found)
      case 9: whole(run, scan, &found)
      case 2, 6: insurance(run, index, scan, &found)
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
    guard index + 2 < scan.runs.count else { return }
    let (group, serial) = (scan.runs[index + 1], scan.runs[index + 2])
    let range = run.lowerBound..<serial.upperBound
    guard group.count == 2, serial.count == 4, group.lowerBound == run.upperBound + 1,
      serial.lowerBound == group.upperBound + 1,
      scan.code(run.upperBound) == scan.code(group.upperBound), scan.isFree(range),
      !scan.isChained(range), isNumber(run, group, serial, scan)
    else { return }
    let hasCue = scan.hasCue(.nationalID, before: run.lowerBound, within: 6)
    switch scan.code(run.upperBound) {
    case 0x2D:
      add(range, .certain, hasCue ? .cue : .form, scan, &found)
    case 0x20 where hasCue: add(range, .context, .cue, scan, &found)
    default: break
    }
  }

  private func whole(_ run: Range<Int>, _ scan: PersonalScan, _ found: inout PersonalFindings) {
    let start = run.lowerBound
    guard scan.isFree(run), scan.hasCue(.nationalID, before: start, within: 6),
      isNumber(start..<start + 3, start + 3..<start + 5, start + 5..<start + 9, scan)
    else { return }
    add(run, .context, .cue, scan, &found)
  }

  private func isNumber(
    _ area: Range<Int>,
    _ group: Range<Int>,
    _ serial: Range<Int>,
    _ scan: PersonalScan
  ) -> Bool {
    let number = scan.number(area)
    return number != 0 && number != 666 && number < 900 && scan.number(group) != 0
      && scan.number(serial) != 0
  }

  // QQ 12 34 56 C
  private func insurance(
    _ run: Range<Int>,
    _ index: Int,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) {
    var start = run.lowerBound
    if scan.code(start - 1) == 0x20 { start -= 1 }
    start -= 2
    guard start >= 0, Self.first.contains(scan.code(start)),
      Self.second.contains(scan.code(start + 1)), !scan.touches(start - 1)
    else { return }
    var end = run.upperBound
    var total = run.count
    for group in scan.runs[(index + 1)...] {
      guard total < 6, scan.code(end) == 0x20, group.lowerBound == end + 1, group.count == 2 else {
        break
      }
      total += 2
      end = group.upperBound
    }
    if scan.code(end) == 0x20 { end += 1 }
    guard total == 6, (0x61...0x64).contains(scan.code(end)), !scan.touches(end + 1) else { return }
    let hasCue = scan.hasCue(.nationalID, before: start, within: 6)
    add(start..<end + 1, hasCue ? .context : .possible, hasCue ? .cue : .form, scan, &found)
  }

  // Neither letter is D, F, I, U or V, and the second no O. QQ is that of HMRC's own example.
  private static let first: Set<UInt8> = Set("abceghjklmnopqrstwxyz".utf8)
  private static let second: Set<UInt8> = Set("abceghjklmnpqrstwxyz".utf8)

  private func add(
    _ range: Range<Int>,
    _ certainty: PersonalCertainty,
    _ evidence: PersonalEvidence,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) {
    found.add(scan.finding(.nationalID, range, certainty, scan.compact(range), evidence))
  }
}
