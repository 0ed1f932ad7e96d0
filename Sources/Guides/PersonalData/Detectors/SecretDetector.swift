/// Where does a password, a code or a token stand?

internal import Curation

/// Finds what follows a cue word such as "lösenord" or "pin", and tokens that are known by how they
/// begin.
///
/// After a colon, an equals sign or "är" the next token is certain, and possible as a password that has
/// letters alone; in quotes without one too. Without one, four digits or more are certain, and
/// possible in groups.
struct SecretDetector: PersonalDataDetector {
  func find(in scan: PersonalScan, by author: TextAuthor, into found: inout PersonalFindings) {
    let isAnnounced = !scan.cues.isDisjoint(with: [.password, .code])
    for index in scan.words.indices {
      let word = scan.words[index]
      if isAnnounced, !word.cues.isDisjoint(with: [.password, .code]) {
        if index > 0, scan.words[index - 1].cues.contains(.otherCode),
          word.start - scan.words[index - 1].end == 1
        {
          continue
        }
        announced(index, scan, &found)
      }
      if word.count >= 3, Self.beginsToken(scan.code(word.start)) { token(word, scan, &found) }
    }
  }

  private func announced(_ index: Int, _ scan: PersonalScan, _ found: inout PersonalFindings) {
    let isPassword = scan.words[index].cues.contains(.password)
    if scan.words[index].count == 3, scan.spells("api", at: scan.words[index].start),
      !isKey(index + 1, scan)
    {
      return
    }
    var end = scan.words[index].end
    var isTold = false
    var isSaid = false
    var isNext = false
    for next in scan.words[(index + 1)...].prefix(4) {
      let between = end..<next.start
      if between.contains(where: { scan.code($0) == 0x3A || scan.code($0) == 0x3D }) {
        (isTold, isSaid, isNext) = (true, false, true)
      }
      if scan.isBroken(between) || scan.endsSentence(between) && !isTold { return }
      let token = token(from: next.start, after: end, scan)
      if isTold || end == scan.words[index].end, !isPassword, let code = grouped(next, scan) {
        add(code, isTold ? .certain : .possible, scan, &found)
        return
      }
      if isSecret(token, isPassword, isTold, scan) {
        add(token, .certain, scan, &found)
        return
      }
      let isQuoted = isQuoted(next, scan)
      if isPassword, isNext || isQuoted, isWord(token, next, isSaid: isSaid && !isQuoted, scan) {
        add(token, .possible, scan, &found)
        return
      }
      if isTold, next.cues.isDisjoint(with: [.link, .number]) { return }
      isNext = next.cues.contains(.link) && isCopula(next, scan)
      if isNext { (isTold, isSaid) = (true, true) }
      end = next.end
    }
  }

  private func add(
    _ range: Range<Int>,
    _ certainty: PersonalCertainty,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) {
    found.add(scan.finding(.secret, range, certainty, scan.string(range), .cue))
  }

  // "api key", "API-nyckel", not the API itself.
  private func isKey(_ index: Int, _ scan: PersonalScan) -> Bool {
    guard scan.words.indices.contains(index) else { return false }
    let word = scan.words[index]
    return scan.spells("key", at: word.start) || scan.spells("nyckel", at: word.start)
      || scan.spells("token", at: word.start) || scan.spells("secret", at: word.start)
  }

  // 493 021, 12 34: a code in two or three groups of the same length.
  private func grouped(_ word: PersonalScan.Word, _ scan: PersonalScan) -> Range<Int>? {
    let first = scan.wordEnd(word.start)
    guard (2...4).contains(word.count), (word.start..<first).allSatisfy({ scan.isDigit($0) }),
      !scan.touches(word.start - 1)
    else { return nil }
    var end = first
    var groups = 1
    while [0x20, 0x2D].contains(scan.code(end)), scan.isDigit(end + 1) {
      let next = scan.wordEnd(end + 1)
      guard next - end - 1 == word.count, (end + 1..<next).allSatisfy({ scan.isDigit($0) })
      else { return nil }
      groups += 1
      end = next
    }
    guard (2...3).contains(groups), groups * word.count <= 9,
      !isYearOrAmount(word.start..<end, scan)
    else { return nil }
    return word.start..<end
  }

  // "kanelbulle", 'kanelbulle', ”kanelbulle”
  private func isQuoted(_ word: PersonalScan.Word, _ scan: PersonalScan) -> Bool {
    Self.isQuote(scan.code(word.start - 1)) && Self.isQuote(scan.code(word.end))
  }

  private static func isQuote(_ code: UInt8) -> Bool {
    [0x22, 0x27, 0x60, 0xB4, 0xAB, 0xBB, PersonalScan.other].contains(code)
  }

  // A password of letters alone, as far as it is none of the words that say something about it: after
  // "är" it ends the sentence and is no participle or adjective.
  private func isWord(
    _ token: Range<Int>,
    _ word: PersonalScan.Word,
    isSaid: Bool,
    _ scan: PersonalScan
  ) -> Bool {
    guard token.count >= 4, token == word.start..<word.end, !word.hasDigit,
      word.cues.isDisjoint(with: [.link, .number, .noName, .password, .code]),
      !Self.remarks.contains(word.hash)
    else { return false }
    if !isSaid { return true }
    var end = word.end
    while [0x20, 0x2E, 0x21].contains(scan.code(end)) { end += 1 }
    let isLast = end >= scan.units.count || scan.code(end) == 0x0A || scan.code(word.end) == 0x2C
    let isAdjective =
      scan.code(word.end - 1) == 0x74 || scan.spells("ed", at: word.end - 2)
      || scan.spells("ing", at: word.end - 3)
    return isLast && !isAdjective
  }

  private static let remarks: Set<UInt64> = Set(
    """
    nedan nedanför ovan ovanför bifogat bifogas saknas saknar krävs okänt okänd fel felaktigt rätt \
    glömt glömd glömde tomt inte inget ingen samma samma dolt hemligt ändra ändrat ändras byta bytt \
    byts återställ återställa återställt måste minst skriv skrivs ange anges välj skickas skickat \
    kommer finns funkar fungerar gäller borta spärrat låst visas valfritt frivilligt obligatoriskt \
    svårt enkelt kort långt svagt starkt problem hjälp gärna bara redan fortfarande ungefär kanske \
    forgot forgotten reset resets wrong invalid required expired incorrect missing unknown hidden \
    below above attached same none empty blank optional change changed must minimum enter choose \
    select sent working works correct right valid weak strong short long secret private lost locked \
    blocked useless stupid only always never still just being help problem issue trouble difficult \
    different unique secure safe stored saved visible shown case sensitive protected denied rejected \
    accepted okay fine good great terrible broken gone dead hello please something anything nothing \
    what which click follow confirm verify update updated support login account really
    """
    .split(separator: " ").map { Cues.hash(of: $0) }
  )

  // är, is, var, was: what follows is the value.
  private func isCopula(_ word: PersonalScan.Word, _ scan: PersonalScan) -> Bool {
    scan.spells("is", at: word.start) || scan.spells("was", at: word.start)
      || (scan.code(word.start) == 0xE4 && scan.code(word.start + 1) == 0x72)
      || scan.spells("var", at: word.start)
  }

  /// What goes on without a space; with the sign before it and without the sentence's end.
  private func token(from start: Int, after end: Int, _ scan: PersonalScan) -> Range<Int> {
    var first = start
    while first > end + 1, isPart(scan.code(first - 1)), scan.code(first - 1) != 0x3A,
      scan.code(first - 1) != 0x3D
    {
      first -= 1
    }
    var last = start
    while isPart(scan.code(last)) { last += 1 }
    while last > start, [0x2E, 0x2C, 0x3F, 0x29, 0x3B].contains(scan.code(last - 1)) { last -= 1 }
    if scan.code(last - 1) == 0x21, last - 1 > start, !scan.isDigit(last - 2) { last -= 1 }
    // Single quotes around it are none of it.
    if first < start, last - 1 > start, Self.isQuote(scan.code(first)),
      scan.code(first) == scan.code(last - 1)
    {
      (first, last) = (first + 1, last - 1)
    }
    return first..<max(last, start + 1)
  }

  private func isPart(_ code: UInt8) -> Bool {
    code > 0x20 && code != PersonalScan.slot && code != 0x22 && code != 0x7F
      && code != PersonalScan.other
  }

  private func isSecret(
    _ token: Range<Int>,
    _ isPassword: Bool,
    _ isTold: Bool,
    _ scan: PersonalScan
  ) -> Bool {
    let digits = token.filter { scan.isDigit($0) }.count
    if !isPassword {
      let isCode = digits >= (isTold ? 3 : 4) && digits * 2 >= token.count && token.count <= 12
      return isCode && !isYearOrAmount(token, scan)
    }
    guard token.count >= 4 else { return false }
    let letters = token.filter { PersonalScan.isLetter(scan.code($0)) }.count
    let capitals = token.dropFirst().filter { scan.units[$0].isCapital }.count
    let isMixed = digits > 0 && letters > 0 || (capitals > 0 && capitals < letters)
    let hasSign = token.contains {
      [0x21, 0x40, 0x23, 0x24, 0x25, 0x26, 0x2A].contains(scan.code($0))
    }
    if isTold { return isMixed || hasSign || digits >= 4 }
    return digits > 0 && (isMixed || hasSign) && token.count >= 6
  }

  private func isYearOrAmount(_ token: Range<Int>, _ scan: PersonalScan) -> Bool {
    guard let index = scan.wordIndex(before: token.upperBound), index + 1 < scan.words.count else {
      return false
    }
    let next = scan.words[index + 1]
    return next.start == token.upperBound + 1 && next.cues.contains(.amount)
  }

  private static func beginsToken(_ code: UInt8) -> Bool {
    code == 0x67 || code == 0x61 || code == 0x65
  }

  // ghp_…, AKIA…, eyJ….
  private func token(
    _ word: PersonalScan.Word,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) {
    let isKnown =
      (word.count >= 16 && scan.spells("akia", at: word.start) && word.count == 20)
      || (scan.spells("ghp", at: word.start) && scan.code(word.end) == 0x5F && word.count == 3)
      || (scan.spells("eyj", at: word.start) && word.count >= 20 && scan.code(word.end) == 0x2E)
    guard isKnown, !scan.touches(word.start - 1) else { return }
    let range = word.start..<tokenEnd(word.start, scan)
    // "ghp_" alone is a word about tokens.
    guard range.count >= 16 else { return }
    found.add(scan.finding(.secret, range, .certain, scan.string(range), .form))
  }

  private func tokenEnd(_ start: Int, _ scan: PersonalScan) -> Int {
    var end = start
    while PersonalScan.isWord(scan.code(end)) || [0x2E, 0x2D, 0x5F].contains(scan.code(end)) {
      end += 1
    }
    while end > start, scan.code(end - 1) == 0x2E { end -= 1 }
    return end
  }
}
