/// Where does a date of birth stand?

internal import Curation

/// Finds a date after a cue word such as "född": in digits, or a day with the name of its month.
struct BirthDateDetector: PersonalDataDetector {
  let isEverCertain = false
  var needs: PersonalNeeds { PersonalNeeds(digits: true, cues: .born) }

  func find(in scan: PersonalScan, by author: TextAuthor, into found: inout PersonalFindings) {
    var end = 0
    for (index, run) in scan.runs.enumerated()
    where run.lowerBound >= end && !scan.touches(run.lowerBound - 1)
      && scan.hasCue(.born, before: run.lowerBound)
    {
      guard let date = digits(index, scan) ?? named(run, scan) else { continue }
      found.add(scan.finding(.birthDate, date, .context, value(date, scan), .cue))
      end = date.upperBound
    }
  }

  private func value(_ range: Range<Int>, _ scan: PersonalScan) -> String { scan.compact(range) }

  // 850101, 19850101, 1985-01-01, 1/1 1985, 01.01.1985
  private func digits(_ index: Int, _ scan: PersonalScan) -> Range<Int>? {
    let run = scan.runs[index]
    if run.count == 6 || run.count == 8 {
      let tail = run.upperBound - 4
      let (month, day) = (scan.number(tail..<tail + 2), scan.number(tail + 2..<tail + 4))
      let isDate = CalendarDays.has(month: month, day: day, isLeap: true)
      return isDate && !scan.touches(run.upperBound) ? run : nil
    }
    guard index + 2 < scan.runs.count else { return year(run, scan) }
    let (second, third) = (scan.runs[index + 1], scan.runs[index + 2])
    func isJoined(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
      other.lowerBound == one.upperBound + 1
        && [0x2D, 0x2F, 0x2E, 0x20].contains(scan.code(one.upperBound))
    }
    guard isJoined(run, second), isJoined(second, third), !scan.touches(third.upperBound) else {
      return year(run, scan)
    }
    let parts = [scan.number(run), scan.number(second), scan.number(third)]
    let counts = [run.count, second.count, third.count]
    func isDate(_ month: Int, _ day: Int) -> Bool {
      CalendarDays.has(month: month, day: day, isLeap: true)
    }
    let isRight =
      (counts[0] == 4 && isDate(parts[1], parts[2]))
      || (counts[0] <= 2 && (counts[2] == 4 || counts[2] == 2)
        && (isDate(parts[1], parts[0]) || isDate(parts[0], parts[1])
          || isDate(parts[1], parts[2])))
    return isRight ? run.lowerBound..<third.upperBound : year(run, scan)
  }

  // född 1985
  private func year(_ run: Range<Int>, _ scan: PersonalScan) -> Range<Int>? {
    guard run.count == 4, !scan.touches(run.upperBound), (1900...2030).contains(scan.number(run)),
      scan.hasCue(.born, before: run.lowerBound, within: 2)
    else { return nil }
    return run
  }

  // 3 maj 1985, May 3, 1985
  private func named(_ run: Range<Int>, _ scan: PersonalScan) -> Range<Int>? {
    guard run.count <= 2, let index = scan.wordIndex(before: scan.wordEnd(run.lowerBound)) else {
      return nil
    }
    func word(_ offset: Int) -> PersonalScan.Word? {
      scan.words.indices.contains(index + offset) ? scan.words[index + offset] : nil
    }
    func isYear(_ word: PersonalScan.Word?, after end: Int) -> Bool {
      guard let word, word.start - end <= 2, word.count == 4 else { return false }
      return (1900...2030).contains(scan.number(word.start..<word.end))
        && (word.start..<word.end).allSatisfy { scan.isDigit($0) }
    }
    if let month = word(1), month.cues.contains(.month), month.start - run.upperBound <= 3 {
      if let year = word(2), isYear(year, after: month.end) { return run.lowerBound..<year.end }
      return run.lowerBound..<month.end
    }
    if let month = word(-1), month.cues.contains(.month), run.lowerBound - month.end <= 2,
      let day = word(0)
    {
      if let year = word(1), isYear(year, after: day.end) { return month.start..<year.end }
      return month.start..<day.end
    }
    return nil
  }
}
