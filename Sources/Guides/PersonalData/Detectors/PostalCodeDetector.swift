/// Where does a postal code with its place stand?

internal import Curation

/// Finds Swedish postal codes, five digits beginning with 1 to 9, before a place with a capital letter
/// or after a cue word; British ones by their form; American ones after a state.
struct PostalCodeDetector: PersonalDataDetector {
  let isEverCertain = false
  var needs: PersonalNeeds { PersonalNeeds(digits: true) }

  func find(in scan: PersonalScan, by author: TextAuthor, into found: inout PersonalFindings) {
    for (index, run) in scan.runs.enumerated() {
      switch run.count {
      case 3:
        guard index + 1 < scan.runs.count else { continue }
        let last = scan.runs[index + 1]
        guard last.count == 2, last.lowerBound == run.upperBound + 1,
          scan.code(run.upperBound) == 0x20
        else { continue }
        swedish(run.lowerBound..<last.upperBound, isParted: true, scan, &found)
      case 5:
        swedish(run, isParted: false, scan, &found)
        american(run, scan, &found)
      case 1: british(run, scan, &found)
      default: break
      }
    }
  }

  private func swedish(
    _ digits: Range<Int>,
    isParted: Bool,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) {
    var range = digits
    var hasCountry = false
    // SE-114 18, S-114 18
    if scan.code(range.lowerBound - 1) == 0x2D {
      if scan.spells("se-", at: range.lowerBound - 3), !scan.touches(range.lowerBound - 4) {
        range = range.lowerBound - 3..<range.upperBound
        hasCountry = true
      } else if scan.spells("s-", at: range.lowerBound - 2), !scan.touches(range.lowerBound - 3) {
        range = range.lowerBound - 2..<range.upperBound
        hasCountry = true
      }
    }
    guard scan.code(digits.lowerBound) != 0x30, scan.isFree(range), !scan.isChained(range),
      !isPart(range, scan)
    else { return }
    let hasCue = scan.hasCue(.postal, before: range.lowerBound)
    let city = city(after: range.upperBound, scan)
    // Five digits in a row before a capital letter are mostly something else.
    let isBelow = city.map { scan.code($0.lowerBound - 1) == 0x0A } ?? false
    let isBeforeCity =
      city != nil
      && (hasCountry || isAfterStreet(range.lowerBound, scan)
        || isParted && (!isBelow || isLineStart(range.lowerBound, scan)))
    if !hasCue, !hasCountry, !isBeforeCity {
      if !isBelow { alone(range, city, scan, &found) }
      return
    }
    let code = scan.compact(digits)
    found.add(scan.finding(.postalCode, range, .context, code, hasCue ? .cue : .form))
    guard let city else { return }
    let value = scan.string(city).lowercased()
    found.add(scan.finding(.city, city, .context, value, .form))
  }

  // 11455 Stockholm, and nothing else in the line.
  private func alone(
    _ code: Range<Int>,
    _ city: Range<Int>?,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) {
    guard let city, isLineStart(code.lowerBound, scan), isLineEnd(city.upperBound, scan) else {
      return
    }
    found.add(scan.finding(.postalCode, code, .possible, scan.compact(code), .form))
    let value = scan.string(city).lowercased()
    found.add(scan.finding(.city, city, .possible, value, .form))
  }

  private func isLineStart(_ place: Int, _ scan: PersonalScan) -> Bool {
    var before = place - 1
    while scan.code(before) == 0x20 { before -= 1 }
    return before < 0 || scan.code(before) == 0x0A
  }

  private func isLineEnd(_ place: Int, _ scan: PersonalScan) -> Bool {
    var end = place
    while [0x20, 0x2C, 0x2E].contains(scan.code(end)) { end += 1 }
    return end >= scan.units.count || scan.code(end) == 0x0A
  }

  // A group of a longer number, an amount.
  private func isPart(_ range: Range<Int>, _ scan: PersonalScan) -> Bool {
    let before = scan.code(range.lowerBound - 1)
    let after = scan.code(range.upperBound)
    return before == 0x20 && scan.isDigit(range.lowerBound - 2)
      && scan.code(range.lowerBound - 3) != 0x20
      && PersonalScan.isDigit(scan.code(range.lowerBound - 3))
      && !isAfterStreet(range.lowerBound, scan)
      || after == 0x20 && scan.isDigit(range.upperBound + 1)
      || after == 0x25
  }

  // A number or a line ends right before, as after a street.
  private func isAfterStreet(_ start: Int, _ scan: PersonalScan) -> Bool {
    var place = start - 1
    var isLine = false
    while place >= 0, [0x20, 0x2C, 0x0A].contains(scan.code(place)) {
      if scan.code(place) != 0x20 { isLine = true }
      place -= 1
    }
    return isLine && PersonalScan.isWord(scan.code(place))
  }

  /// A capitalised place after a code, two words at most.
  private func city(after end: Int, _ scan: PersonalScan) -> Range<Int>? {
    var start = end
    if scan.code(start) == 0x2C { start += 1 }
    while scan.code(start) == 0x20, start - end < 3 { start += 1 }
    // 114 55⏎Stockholm: the place may have the next line to itself.
    let isBelow = scan.code(start) == 0x0A
    if isBelow { start += 1 }
    guard start > end, start < scan.units.count, scan.units[start].isCapital,
      let index = scan.wordIndex(before: scan.wordEnd(start)), scan.words[index].start == start
    else { return nil }
    let word = scan.words[index]
    guard !word.hasDigit, word.count >= 3, word.cues.isDisjoint(with: [.amount, .noName]) else {
      return nil
    }
    guard index + 1 < scan.words.count else {
      return isBelow && !isLineEnd(word.end, scan) ? nil : word.start..<word.end
    }
    let next = scan.words[index + 1]
    let isSecond =
      next.isCapital && next.start == word.end + 1 && scan.code(word.end) == 0x20
      && !next.hasDigit && next.cues.isDisjoint(with: [.noName, .phone])
    let place = word.start..<(isSecond ? next.end : word.end)
    return isBelow && !isLineEnd(place.upperBound, scan) ? nil : place
  }

  // NY 10001
  private func american(_ run: Range<Int>, _ scan: PersonalScan, _ found: inout PersonalFindings) {
    guard scan.isFree(run), scan.code(run.lowerBound - 1) == 0x20,
      let index = scan.wordIndex(before: run.lowerBound)
    else { return }
    let state = scan.words[index]
    guard state.cues.contains(.usState), state.end == run.lowerBound - 1, state.isCapital,
      scan.units[state.start + 1].isCapital
    else { return }
    found.add(scan.finding(.postalCode, run, .possible, scan.compact(run), .form))
  }

  // SW1A 1AA
  private func british(_ run: Range<Int>, _ scan: PersonalScan, _ found: inout PersonalFindings) {
    guard let index = scan.wordIndex(before: run.lowerBound + 3), index > 0 else { return }
    let (outward, inward) = (scan.words[index - 1], scan.words[index])
    guard inward.start == run.lowerBound, inward.count == 3, inward.start == outward.end + 1,
      scan.code(outward.end) == 0x20, (2...4).contains(outward.count), outward.isCapital,
      outward.hasDigit, scan.units[inward.start + 1].isCapital,
      scan.units[inward.start + 2].isCapital, isOutward(outward, scan)
    else { return }
    let range = outward.start..<inward.end
    found.add(scan.finding(.postalCode, range, .possible, scan.compact(range), .form))
  }

  // One or two letters, a digit, perhaps another digit or letter.
  private func isOutward(_ word: PersonalScan.Word, _ scan: PersonalScan) -> Bool {
    var letters = 0
    while letters < word.count, PersonalScan.isLetter(scan.code(word.start + letters)) {
      letters += 1
    }
    return (1...2).contains(letters) && word.count - letters <= 2
  }
}

extension PersonalScan {
  /// Where the letters and digits end that begin at a place.
  func wordEnd(_ start: Int) -> Int {
    var end = start
    while Self.isWord(code(end)) { end += 1 }
    return end
  }
}
