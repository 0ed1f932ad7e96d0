/// Which words make one part of a name: Anna, O'Brien, von Linné?

internal import Curation

/// The parts of names that are more than a capitalised word.
enum NameParts {
  /// The index of the last word of the part that begins with the word at `index`; nil when none does.
  static func end(
    of index: Int,
    _ scan: PersonalScan,
    isName: (PersonalScan.Word, PersonalScan) -> Bool
  ) -> Int? {
    var place = index
    // von, van der, de los, al-
    while place < index + 3, !scan.words[place].isCapital,
      particles.contains(scan.words[place].hash), place + 1 < scan.words.count,
      scan.words[place + 1].start == scan.words[place].end + 1,
      [0x20, 0x2D].contains(scan.code(scan.words[place].end))
    {
      place += 1
    }
    if isElided(place, scan) { return place + 1 }
    return isName(scan.words[place], scan) ? place : nil
  }

  /// Whether the word at `index` is such a part, or goes on with one.
  static func isJoined(_ index: Int, _ scan: PersonalScan) -> Bool {
    let hash = scan.words[index].hash
    return particles.contains(hash) || isElided(index, scan)
      || index > 0 && (particles.contains(scan.words[index - 1].hash) || isElided(index - 1, scan))
  }

  /// Whether the word at `index` is von, van and the like.
  static func isParticle(_ index: Int, _ scan: PersonalScan) -> Bool {
    particles.contains(scan.words[index].hash)
  }

  /// Whether a word in small letters is von, van and the like.
  static func isParticle(_ word: some StringProtocol) -> Bool {
    particles.contains(Cues.hash(of: word))
  }

  // O'Brien, D’Angelo: a letter, an apostrophe, a capital.
  private static func isElided(_ index: Int, _ scan: PersonalScan) -> Bool {
    let word = scan.words[index]
    guard word.count == 1, word.isCapital, index + 1 < scan.words.count,
      scan.code(word.start) == 0x6F || scan.code(word.start) == 0x64
    else { return false }
    let next = scan.words[index + 1]
    return next.start == word.end + 1 && next.isCapital && !next.hasDigit && next.count >= 3
      && ["'", "’", "´", "`"].contains(scan.string(word.end..<next.start))
  }

  private static let particles: Set<UInt64> = Set(
    "von af van der den di del della de da du do dos das la las los zu zum zur ter ten bin ibn bint al el"
      .split(separator: " ").map { Cues.hash(of: $0) }
  )
}
