/// Where does the number of a payment card stand?

internal import Curation

/// Finds card numbers by ISO/IEC 7812: an issuer's prefix, its length, the grouping of cards, Luhn;
/// and the security code after its cue word.
struct CardDetector: PersonalDataDetector {
  var needs: PersonalNeeds { PersonalNeeds(digits: true) }

  func find(in scan: PersonalScan, by author: TextAuthor, into found: inout PersonalFindings) {
    for (index, run) in scan.runs.enumerated() where !scan.touches(run.lowerBound - 1) {
      if (3...4).contains(run.count), !scan.touches(run.upperBound),
        scan.hasCue(.securityCode, before: run.lowerBound, within: 3)
      {
        let value = scan.compact(run)
        found.add(scan.finding(.card, run, .certain, value, .cue))
      }
      guard run.count >= 4 else { continue }
      card(index, scan, &found)
    }
  }

  // The longest grouping that is a card's.
  private func card(_ index: Int, _ scan: PersonalScan, _ found: inout PersonalFindings) {
    let first = scan.runs[index]
    var groups: [Int] = []
    var ends: [Int] = []
    var total = 0
    var end = first.lowerBound
    for run in scan.runs[index...] {
      if !groups.isEmpty {
        // Behind an empty line a digit or two are something new.
        guard let next = scan.breakEnd(end, newline: true, dot: true), next == run.lowerBound,
          run.count >= 4 || !scan.isBroken(end..<next)
        else { break }
      }
      total += run.count
      guard total <= 19 else { break }
      groups.append(run.count)
      ends.append(run.upperBound)
      end = run.upperBound
    }
    while let last = ends.popLast() {
      let range = first.lowerBound..<last
      let digits = scan.digits(range)
      if digits.count < 13 { return }
      if Self.isGrouping(groups), !scan.touches(last), Self.isIssued(digits),
        Checksums.luhn(digits)
      {
        found.add(scan.finding(.card, range, .certain, scan.compact(range), .checksum))
        return
      }
      groups.removeLast()
    }
  }

  private static func isGrouping(_ groups: [Int]) -> Bool {
    if groups.count == 1 || groups == [4, 6, 5] || groups == [4, 6, 4] || groups == [8, 8] {
      return true
    }
    return groups.dropLast().allSatisfy { $0 == 4 } && (groups.last ?? 0) <= 4
  }

  /// Whether an issuer gives out numbers that begin so, in this length.
  static func isIssued(_ digits: [UInt8]) -> Bool {
    guard digits.count >= 13 else { return false }
    let four = digits[..<4].reduce(0) { $0 * 10 + Int($1) }
    let count = digits.count
    switch four {
    case 4000...4999: return count == 13 || count == 16 || count == 19
    case 5100...5599, 2221...2720: return count == 16
    case 3400...3499, 3700...3799: return count == 15
    case 6011, 6440...6599: return (16...19).contains(count)
    case 3000...3059, 3095, 3600...3699, 3800...3999: return (14...19).contains(count)
    case 3528...3589: return (16...19).contains(count)
    default: return false
    }
  }
}
