/// Which names stand behind a word for somebody, or in small letters where nothing but a name stands?

internal import Curation

/// Names that a person is asked about, since a word before them says that somebody is meant.
extension NameDetector {
  /// "min man Göran", "er kollega Khadija Warsame", "jag pratade med Khadija": a capital behind a word
  /// for somebody.
  func related(_ index: Int, _ scan: PersonalScan) -> Range<Int>? {
    guard index > 0, scan.words[index].start == scan.words[index - 1].end + 1,
      scan.code(scan.words[index - 1].end) == 0x20
    else { return nil }
    let before = scan.words[index - 1]
    let isMet =
      Self.with.contains(before.hash) && index > 1
      && Self.spoken.contains(scan.words[index - 2].hash)
    guard before.cues.contains(.kin) || isMet else { return nil }
    return name(at: index, scan)
  }

  /// "jag heter karin lundqvist", "mvh karin", "hej det är karin": the range in small letters.
  func small(after index: Int, _ scan: PersonalScan) -> Range<Int>? {
    let word = scan.words[index]
    guard index + 1 < scan.words.count else { return nil }
    if word.cues.contains(.called) {
      guard index > 0, Self.selves.contains(scan.words[index - 1].hash) else { return nil }
      return small(at: index + 1, behind: word.end, most: 2, scan)
    }
    if word.cues.contains(.regards) {
      return small(at: index + 1, behind: word.end, most: 3, scan).flatMap { range in
        let isSure = Self.closing.contains(word.hash) || isListed(index + 1, scan)
        return isSure && isLast(range.upperBound, scan) ? range : nil
      }
    }
    // "my name is john", "mitt namn är karin", "hej det är karin", "hi this is john"
    let isField = word.cues.contains(.nameField)
    guard isField || Self.pointing.contains(word.hash), index + 2 < scan.words.count else {
      return nil
    }
    let link = scan.words[index + 1]
    guard link.count == 2, scan.spells("is", at: link.start) || scan.code(link.start) == 0xE4,
      isListed(index + 2, scan) || isField && isOwn(index, scan), isField || index < 3,
      !Self.words.contains(scan.words[index + 2].hash)
    else { return nil }
    return small(at: index + 2, behind: link.end, most: 2, scan)
  }

  // A word or several in small letters that may be a name: the first behind at most two signs, a further
  // one as a surname, or where the line ends with it.
  private func small(
    at index: Int,
    behind end: Int,
    most: Int,
    _ scan: PersonalScan
  ) -> Range<Int>? {
    let first = scan.words[index]
    let gap = end..<first.start
    guard gap.count <= 2, isSmallName(first, scan),
      gap.allSatisfy({ [0x20, 0x2C, 0x3A, 0x0A].contains(scan.code($0)) })
    else { return nil }
    var last = first
    for next in scan.words[(index + 1)...].prefix(most - 1) {
      guard next.start == last.end + 1, [0x20, 0x2D].contains(scan.code(last.end)),
        isSmallName(next, scan),
        !next.cues.isDisjoint(with: [.surname, .firstName]) || isLast(next.end, scan)
          || Self.hasSurnameEnd(next.start..<next.end, scan)
      else { break }
      last = next
    }
    return first.start..<last.end
  }

  private func isSmallName(_ word: PersonalScan.Word, _ scan: PersonalScan) -> Bool {
    !word.isCapital && !word.hasDigit && (2...30).contains(word.count)
      && word.cues.isDisjoint(with: [.noName, .link, .kin]) && !Self.remarks.contains(word.hash)
      && !scan.touches(word.start - 1) && !NameParts.isParticle(scan.string(word.start..<word.end))
  }

  // "my name", "my full name", "mitt namn"
  private func isOwn(_ index: Int, _ scan: PersonalScan) -> Bool {
    scan.words[max(0, index - 2)..<index].contains { Self.owners.contains($0.hash) }
  }

  private func isListed(_ index: Int, _ scan: PersonalScan) -> Bool {
    scan.words[index].cues.contains(.firstName)
  }

  // Nothing more in the line.
  private func isLast(_ end: Int, _ scan: PersonalScan) -> Bool {
    var end = end
    while [0x20, 0x2E, 0x2C, 0x21].contains(scan.code(end)) { end += 1 }
    return end >= scan.units.count || scan.code(end) == 0x0A
  }

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { Cues.hash(of: $0) })
  }

  private static let with = hashes("med with to")
  private static let spoken = hashes(
    "pratade pratat talade talat snackade snackat chattade mailade mejlade spoke spoken talked chatted"
  )
  private static let selves = hashes("jag ja")
  private static let owners = hashes("my mitt")
  private static let pointing = hashes("det här this it")
  private static let closing = hashes(
    "mvh vh bvh hälsningar hälsning hälsn regards sincerely kram kramar"
  )
  // What is said of a name, and what else ends a letter.
  private static let remarks = hashes(
    """
    inte int också alltså fortfarande egentligen numera nog bara samma något annat likadant ingenting \
    fel rätt felstavat felstavad kunden kunderna förhand hand svar hjälp hjälpen wrong misspelled \
    misspelt not correct incorrect missing advance help
    """
  )
}
