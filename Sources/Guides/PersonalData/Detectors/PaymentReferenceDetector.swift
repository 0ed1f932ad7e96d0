/// Where does the reference of a payment stand?

internal import Curation

/// Finds OCR numbers after a cue word: 2 to 25 digits, the last one a Luhn digit.
struct PaymentReferenceDetector: PersonalDataDetector {
  let isEverCertain = false
  var needs: PersonalNeeds { PersonalNeeds(digits: true, cues: .payment) }

  func find(in scan: PersonalScan, by author: TextAuthor, into found: inout PersonalFindings) {
    for (index, run) in scan.runs.enumerated()
    where !scan.touches(run.lowerBound - 1)
      && scan.hasCue(.payment, before: run.lowerBound)
    {
      // Groups with single spaces are one number.
      var end = run.upperBound
      var next = index + 1
      while next < scan.runs.count, scan.code(end) == 0x20,
        scan.runs[next].lowerBound == end + 1, run.count >= 3
      {
        end = scan.runs[next].upperBound
        next += 1
      }
      if index > 0, scan.code(run.lowerBound - 1) == 0x20, scan.isDigit(run.lowerBound - 2) {
        continue
      }
      let range = run.lowerBound..<end
      let digits = scan.digits(range)
      guard (2...25).contains(digits.count), !scan.touches(end), !scan.isChained(range) else {
        continue
      }
      let isRight = Checksums.luhn(digits)
      guard isRight || digits.count >= 5 else { continue }
      found.add(
        scan.finding(
          .invoiceNumber,
          range,
          isRight ? .context : .possible,
          scan.compact(range),
          isRight ? .cue : .wrongChecksum
        )
      )
    }
  }
}
