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
    // von, van der
    while place < index + 2, !scan.words[place].isCapital,
      particles.contains(scan.words[place].hash), place + 1 < scan.words.count,
      scan.words[place + 1].start == scan.words[place].end + 1,
      scan.code(scan.words[place].end) == 0x20
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
    "von af van der di del della zu bin ibn ter dos"
      .split(separator: " ").map { Cues.hash(of: $0) }
  )
}
