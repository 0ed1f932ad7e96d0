/// Where does a vehicle's registration stand?

internal import Curation

/// Finds Swedish registrations after a cue word: three letters, two digits, a digit or a letter; none
/// of the letters that Transportstyrelsen leaves out.
struct VehicleDetector: PersonalDataDetector {
  let isEverCertain = false
  var needs: PersonalNeeds { PersonalNeeds(digits: true, cues: .vehicle) }

  func find(in scan: PersonalScan, by author: TextAuthor, into found: inout PersonalFindings) {
    for run in scan.runs where run.count == 2 || run.count == 3 {
      var letters = run.lowerBound
      if scan.code(letters - 1) == 0x20 || scan.code(letters - 1) == 0x2D { letters -= 1 }
      let start = letters - 3
      guard start >= 0, (start..<letters).allSatisfy({ Self.isUsed(scan.code($0)) }),
        !scan.touches(start - 1)
      else { continue }
      let hasLetter = run.count == 2
      if hasLetter, !Self.isUsed(scan.code(run.upperBound)) || scan.code(run.upperBound) == 0x6F {
        continue
      }
      let end = run.upperBound + (hasLetter ? 1 : 0)
      let range = start..<end
      guard !scan.touches(end), !scan.isChainedAfter(end),
        scan.hasCue(.vehicle, before: start)
      else { continue }
      found.add(scan.finding(.vehicle, range, .context, scan.compact(range), .cue))
    }
  }

  // Not I, Q, V, nor å, ä, ö.
  private static func isUsed(_ code: UInt8) -> Bool {
    (0x61...0x7A).contains(code) && code != 0x69 && code != 0x71 && code != 0x76
  }
}
