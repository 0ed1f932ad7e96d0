/// Where does the number of a bank account stand?

internal import Curation

/// Finds accounts after a cue word: clearing number and account in groups, or digits in one piece.
///
/// Groups have 9 to 15 digits in all, one piece 6 to 17. Check digits differ by bank and are not looked
/// at.
struct BankAccountDetector: PersonalDataDetector {
  let isEverCertain = false
  var needs: PersonalNeeds { PersonalNeeds(digits: true, cues: [.account, .clearing]) }

  func find(in scan: PersonalScan, by author: TextAuthor, into found: inout PersonalFindings) {
    for (index, run) in scan.runs.enumerated()
    where !scan.touches(run.lowerBound - 1)
      && scan.hasCue([.account, .clearing], before: run.lowerBound)
    {
      var end = run.upperBound
      var total = run.count
      for group in scan.runs[(index + 1)...] {
        let isClose = Self.isGap(end..<group.lowerBound, scan)
        guard isClose, total + group.count <= 15 else { break }
        end = group.upperBound
        total += group.count
      }
      let range = run.lowerBound..<end
      let isGrouped = end > run.upperBound
      let isAccount = isGrouped ? run.count <= 5 && total >= 9 : (6...17).contains(run.count)
      let isClearing =
        !isGrouped && (4...5).contains(run.count)
        && scan.hasCue(.clearing, before: run.lowerBound, within: 2)
      guard isAccount || isClearing, !scan.touches(end), !Self.isDate(run, range, scan),
        !isPart(run, scan)
      else { continue }
      found.add(scan.finding(.bankAccount, range, .context, scan.compact(range), .cue))
    }
  }

  // A group that an earlier one was joined with.
  private func isPart(_ run: Range<Int>, _ scan: PersonalScan) -> Bool {
    let code = scan.code(run.lowerBound - 1)
    return (code == 0x20 || code == 0x2D || code == 0x2E) && scan.isDigit(run.lowerBound - 2)
  }

  private static func isGap(_ range: Range<Int>, _ scan: PersonalScan) -> Bool {
    guard !range.isEmpty, range.count <= 2 else { return false }
    return range.allSatisfy { [0x20, 0x2D, 0x2C, 0x2E].contains(scan.code($0)) }
  }

  // 2024-05-03 and what follows it.
  private static func isDate(_ run: Range<Int>, _ range: Range<Int>, _ scan: PersonalScan) -> Bool {
    run.count == 4 && (1900...2100).contains(scan.number(run))
      && scan.code(run.upperBound) == 0x2D && scan.code(run.upperBound + 3) == 0x2D
  }
}
