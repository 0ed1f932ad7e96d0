/// Where does the number of a parcel stand?

internal import Curation

/// Finds parcel numbers by UPU S10: two letters, eight digits and a check digit, two letters of a
/// country.
struct ParcelDetector: PersonalDataDetector {
  var needs: PersonalNeeds { PersonalNeeds(digits: true) }

  func find(in scan: PersonalScan, by author: TextAuthor, into found: inout PersonalFindings) {
    for (index, run) in scan.runs.enumerated() {
      guard let start = letters(before: run.lowerBound, scan) else { continue }
      var end = run.upperBound
      var total = run.count
      for group in scan.runs[(index + 1)...] {
        guard total < 9, scan.code(end) == 0x20, group.lowerBound == end + 1 else { break }
        total += group.count
        end = group.upperBound
      }
      let digits = total == 9 ? scan.digits(run.lowerBound..<end) : []
      guard Checksums.s10(digits) else { continue }
      if scan.code(end) == 0x20 { end += 1 }
      guard isLetter(end, scan), isLetter(end + 1, scan), !scan.touches(end + 2) else { continue }
      let range = start..<end + 2
      found.add(scan.finding(.trackingNumber, range, .certain, scan.compact(range), .checksum))
    }
  }

  private func letters(before place: Int, _ scan: PersonalScan) -> Int? {
    let end = scan.code(place - 1) == 0x20 ? place - 1 : place
    guard end >= 2, isLetter(end - 1, scan), isLetter(end - 2, scan), !scan.touches(end - 3) else {
      return nil
    }
    return end - 2
  }

  private func isLetter(_ place: Int, _ scan: PersonalScan) -> Bool {
    (0x61...0x7A).contains(scan.code(place))
  }
}
