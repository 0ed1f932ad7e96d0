/// Where does a person's name stand?

internal import Curation

/// Finds names by what surrounds them, such as "jag heter" and "Mvh", and by lists of common ones.
///
/// No list suffices and no surroundings are sure: a person confirms every name.
struct NameDetector: PersonalDataDetector {
  let isEverCertain = false
  func find(in scan: PersonalScan, by author: TextAuthor, into found: inout PersonalFindings) {
    var end = 0
    let isAnnounced = !scan.cues.isDisjoint(with: Self.announcing)
    for index in scan.words.indices {
      let word = scan.words[index]
      if isAnnounced, let name = announced(index, by: author, scan) {
        found.add(name.finding)
        end = max(end, name.end)
      } else if isAnnounced, !word.cues.isDisjoint(with: Self.announcing.union(.pointing)),
        let name = small(after: index, scan)
      {
        let value = Self.value(name, scan)
        found.add(scan.finding(Self.own(author), name, .possible, value, .cue))
        end = max(end, name.upperBound)
      }
      guard word.start >= end, word.isCapital, !isCode(word, scan),
        let name = (isFirstName(word, scan) ? listed(index, scan) : nil) ?? related(index, scan)
      else { continue }
      let value = Self.value(name, scan)
      if isLastLine(name, scan) {
        found.add(scan.finding(Self.own(author), name, .context, value, .cue))
      } else {
        found.add(scan.finding(.thirdParty, name, .possible, value, .list))
      }
      end = name.upperBound
    }
    slashed(by: author, scan, &found)
  }

  private static let announcing: Cues = [.called, .greeting, .regards, .title, .nameField]

  // MIA, an airport: three capitals beside small letters.
  private func isCode(_ word: PersonalScan.Word, _ scan: PersonalScan) -> Bool {
    word.count == 3 && (word.start..<word.end).allSatisfy { scan.units[$0].isCapital }
      && scan.units.contains { PersonalScan.isLetter($0.code) && !$0.isCapital }
  }

  // Anna, Annas
  private func isFirstName(_ word: PersonalScan.Word, _ scan: PersonalScan) -> Bool {
    if word.cues.contains(.firstName) { return true }
    guard word.count > 3, scan.code(word.end - 1) == 0x73 else { return false }
    return Cues.of(hash(word.start..<word.end - 1, scan)).contains(.firstName)
  }

  private static func own(_ author: TextAuthor) -> PersonalKind {
    switch author {
    case .customer: .customerName
    case .company: .agentName
    case .unknown: .thirdParty
    }
  }

  private static func others(_ author: TextAuthor) -> PersonalKind {
    switch author {
    case .customer: .agentName
    case .company: .customerName
    case .unknown: .thirdParty
    }
  }

  /// The name that the word at `index` announces.
  private func announced(
    _ index: Int,
    by author: TextAuthor,
    _ scan: PersonalScan
  ) -> (finding: PersonalFinding, end: Int)? {
    let word = scan.words[index]
    guard !word.cues.isDisjoint(with: Self.announcing) else { return nil }
    var found: (name: Range<Int>, kind: PersonalKind)?
    if word.cues.contains(.called) {
      found = name(after: index, within: 2, scan).map { ($0, isOwn(index, scan, author)) }
    } else if word.cues.contains(.nameField) {
      found = field(index, scan).map { ($0, Self.own(author)) }
    } else if word.cues.contains(.title), word.isCapital || word.count > 3 {
      found = name(after: index, within: 2, scan).map { ($0, .thirdParty) }
    } else if word.cues.contains(.regards), let name = signed(index, scan) {
      found = (name, Self.own(author))
    } else if word.cues.contains(.greeting), isOpening(word, scan) {
      found = greeted(index, scan).map { ($0, Self.others(author)) }
    }
    guard let (name, kind) = found else { return nil }
    let value = Self.value(name, scan)
    return (scan.finding(kind, name, .context, value, .cue), name.upperBound)
  }

  // "jag heter", "my name is" against "hon heter"
  private func isOwn(_ index: Int, _ scan: PersonalScan, _ author: TextAuthor) -> PersonalKind {
    guard index > 0 else { return Self.own(author) }
    let before = scan.words[index - 1]
    return scan.spells("jag", at: before.start) ? Self.own(author) : .thirdParty
  }

  /// A capitalised name right after a word, at most `within` signs away, with what goes on with it.
  private func name(after index: Int, within: Int, _ scan: PersonalScan) -> Range<Int>? {
    guard index + 1 < scan.words.count else { return nil }
    let gap = scan.words[index].end..<scan.words[index + 1].start
    guard gap.count <= within, !scan.isBroken(gap),
      gap.allSatisfy({ [0x20, 0x2E, 0x2C, 0x3A].contains(scan.code($0)) })
    else { return nil }
    return name(at: index + 1, scan)
  }

  /// The name that begins with a word: up to four parts, of which one may be O'Brien or von Linné.
  func name(at index: Int, _ scan: PersonalScan) -> Range<Int>? {
    guard var last = NameParts.end(of: index, scan, isName: isName) else { return nil }
    for _ in 0..<3 {
      let end = scan.words[last].end
      guard last + 1 < scan.words.count, scan.words[last + 1].start == end + 1,
        scan.code(end) == 0x20 || scan.code(end) == 0x2D,
        let next = NameParts.end(of: last + 1, scan, isName: isName)
      else { break }
      last = next
    }
    let range = scan.words[index].start..<scan.words[last].end
    return withoutGenitive(range, scan.words[last], scan)
  }

  private func isName(_ word: PersonalScan.Word, _ scan: PersonalScan) -> Bool {
    word.isCapital && !word.hasDigit && word.count >= 2 && word.count <= 30
      && (!word.cues.contains(.noName) || word.cues.contains(.firstName))
      && !(word.count > 3 && (word.start..<word.end).allSatisfy { scan.units[$0].isCapital }
        && word.cues.isDisjoint(with: [.firstName, .surname]))
  }

  /// "Annas" is Anna's: the range without an s that is none of the name's.
  private func withoutGenitive(
    _ range: Range<Int>,
    _ word: PersonalScan.Word,
    _ scan: PersonalScan
  ) -> Range<Int> {
    guard scan.code(word.end - 1) == 0x73, word.count > 3,
      word.cues.isDisjoint(with: [.firstName, .surname])
    else { return range }
    let known = Cues.of(hash(word.start..<word.end - 1, scan))
    let isKnown =
      !known.isDisjoint(with: [.firstName, .surname])
      || Self.hasSurnameEnd(word.start..<word.end - 1, scan)
    return isKnown ? range.lowerBound..<range.upperBound - 1 : range
  }

  private func hash(_ range: Range<Int>, _ scan: PersonalScan) -> UInt64 {
    range.reduce(Cues.basis) { Cues.hash($0, scan.code($1)) }
  }

  // Andersson, Lindström, Nyberg
  static func hasSurnameEnd(_ range: Range<Int>, _ scan: PersonalScan) -> Bool {
    guard range.count >= 6 else { return false }
    let end = range.upperBound
    return scan.spells("sson", at: end - 4) || scan.spells("berg", at: end - 4)
      || scan.spells("lund", at: end - 4) || scan.spells("gren", at: end - 4)
      || scan.spells("qvist", at: end - 5) || scan.spells("kvist", at: end - 5)
      || (scan.spells("str", at: end - 5) && scan.code(end - 1) == 0x6D)
  }

  // "Namn: Anna Andersson", "Mitt namn är Anna", "my name is Anna"
  private func field(_ index: Int, _ scan: PersonalScan) -> Range<Int>? {
    let word = scan.words[index]
    var end = word.end
    while scan.code(end) == 0x20 { end += 1 }
    if scan.code(end) == 0x3A || scan.code(end) == 0x3D {
      guard index + 1 < scan.words.count, scan.words[index + 1].start - end <= 3,
        scan.code(scan.words[index + 1].start - 1) != 0x0A
      else { return nil }
      return name(at: index + 1, scan)
    }
    guard index + 2 < scan.words.count else { return nil }
    let link = scan.words[index + 1]
    guard link.start == word.end + 1, link.count == 2,
      scan.spells("is", at: link.start) || scan.code(link.start) == 0xE4
    else { return nil }
    return name(after: index + 1, within: 2, scan)
  }

  /// Whether a word opens a text or a line, as a greeting does.
  func isOpening(_ word: PersonalScan.Word, _ scan: PersonalScan) -> Bool {
    var place = word.start - 1
    while place >= 0, [0x20, 0x22, 0x2D].contains(scan.code(place)) { place -= 1 }
    return place < 0 || [0x0A, 0x2E, 0x21, 0x3F].contains(scan.code(place))
  }

  // "Hej Anna," and "Hej Anna!", not "Hej Vad kostar"
  private func greeted(_ index: Int, _ scan: PersonalScan) -> Range<Int>? {
    guard var range = name(after: index, within: 1, scan) else { return nil }
    if scan.code(scan.words[index].end) != 0x20 { return nil }
    let sign = scan.code(range.upperBound)
    let isClosed =
      [0x2C, 0x21, 0x2E, 0x0A, 0x3A, 0x3F].contains(sign) || range.upperBound >= scan.units.count
      || scan.spells(" :", at: range.upperBound)
    let first = scan.words[index + 1]
    let isListed = !first.cues.isDisjoint(with: [.firstName, .surname])
    guard isClosed || isListed else { return nil }
    if !isClosed, !isListed { range = first.start..<first.end }
    return range
  }

  // "Mvh Anna", "Hälsningar\nAnna Andersson" near the end of the text
  private func signed(_ index: Int, _ scan: PersonalScan) -> Range<Int>? {
    if let range = signedBelow(index, scan) { return range }
    guard index + 1 < scan.words.count else { return nil }
    let next = scan.words[index + 1]
    let gap = scan.words[index].end..<next.start
    guard gap.count <= 5,
      gap.allSatisfy({ [0x20, 0x0A, 0x2C, 0x2E, 0x2F, 0x2D, 0x21].contains(scan.code($0)) }),
      let range = name(at: index + 1, scan)
    else { return nil }
    // Nothing more in the line.
    var end = range.upperBound
    if scan.code(end) == 0x73 { end += 1 }
    while scan.code(end) == 0x20 || scan.code(end) == 0x2E || scan.code(end) == 0x2C { end += 1 }
    let isAtEnd = end >= scan.units.count || scan.code(end) == 0x0A
    let isListed = !next.cues.isDisjoint(with: [.firstName, .surname])
    let isBye = !scan.words[index].cues.contains(.greeting)
    return isAtEnd || (isListed && isBye) ? range : nil
  }

  // "Hälsningar från Anna", "Tack på förhand,\nAnna": up to three words more, and a name that ends the
  // text; one word has to be a common name.
  private func signedBelow(_ index: Int, _ scan: PersonalScan) -> Range<Int>? {
    var before = scan.words[index]
    for place in (index + 1..<scan.words.count).prefix(4) {
      let next = scan.words[place]
      let gap = before.end..<next.start
      let isBelow = gap.contains { scan.code($0) == 0x0A }
      let isFrom = gap.count == 1 && Self.from.contains(before.hash)
      if place > index + 1, isBelow || isFrom {
        let isClose =
          gap.count <= 5
          && gap.allSatisfy { [0x20, 0x0A, 0x2C, 0x2E, 0x2D, 0x21].contains(scan.code($0)) }
        guard isClose, let range = name(at: place, scan) else { return nil }
        let isListed = !next.cues.isDisjoint(with: [.firstName, .surname])
        let isWhole = (range.upperBound..<scan.units.count)
          .allSatisfy { [0x20, 0x0A, 0x2E, 0x2C].contains(scan.code($0)) }
        return isWhole && (isListed || range.upperBound > next.end) ? range : nil
      }
      if isBelow || next.isCapital || next.hasDigit { return nil }
      before = next
    }
    return nil
  }

  private static let from: Set<UInt64> = [Cues.hash(of: "från"), Cues.hash(of: "from")]

  // A name is all that the last of several lines has, as one signs without a word.
  private func isLastLine(_ range: Range<Int>, _ scan: PersonalScan) -> Bool {
    var start = range.lowerBound - 1
    while start >= 0, scan.code(start) == 0x20 || scan.code(start) == 0x2D { start -= 1 }
    guard start > 0, scan.code(start) == 0x0A else { return false }
    return (range.upperBound..<scan.units.count)
      .allSatisfy { [0x20, 0x0A, 0x2E].contains(scan.code($0)) }
  }

  // "/Anna" at the end
  private func slashed(
    by author: TextAuthor,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) {
    for slash in scan.slashes.suffix(3) {
      guard [0x0A, 0x20, 0x2F, 0x2E, 0x21].contains(scan.code(slash - 1)) || slash == 0 else {
        continue
      }
      var start = slash + 1
      if scan.code(start) == 0x20 { start += 1 }
      guard let index = scan.wordIndex(before: scan.wordEnd(start)),
        scan.words[index].start == start, let range = name(at: index, scan)
      else { continue }
      var end = range.upperBound
      while [0x20, 0x0A, 0x2E].contains(scan.code(end)) { end += 1 }
      guard end >= scan.units.count || scan.code(range.upperBound) == 0x0A else { continue }
      let value = Self.value(range, scan)
      found.add(scan.finding(Self.own(author), range, .context, value, .cue))
    }
  }

  // A first name of the list, with the surname after it.
  private func listed(_ index: Int, _ scan: PersonalScan) -> Range<Int>? {
    let word = scan.words[index]
    guard !scan.touches(word.start - 1), let range = name(at: index, scan) else { return nil }
    let isAlone = range.upperBound <= word.end
    // Names that are words too need a surname, or to stand where no sentence begins.
    if isAlone, Self.words.contains(word.hash), isWordThere(word, scan) {
      return nil
    }
    if isAlone { return range }
    // What comes after may be anything with a capital letter.
    var end = word.end
    let isGenitive = !word.cues.contains(.firstName)
    for (offset, next) in scan.words[(index + 1)...].prefix(7).enumerated() {
      guard next.start < range.upperBound else { break }
      let isPart =
        NameParts.isJoined(index + 1 + offset, scan)
        || !next.cues.isDisjoint(with: [.firstName, .surname])
        || Self.hasSurnameEnd(next.start..<next.end, scan)
        || Self.hasSurnameEnd(next.start..<next.end - 1, scan)
        || (offset == 0 && !isGenitive)
      guard isPart else { break }
      end = min(next.end, range.upperBound)
    }
    if end == word.end, Self.words.contains(word.hash), isOpening(word, scan) { return nil }
    return end == word.end
      ? withoutGenitive(word.start..<end, word, scan) : word.start..<end
  }

  static let words: Set<UInt64> = Set(
    """
    per mark max frank tim august siv stig ruth rune urban vera viola tore tone gun folke svea \
    kent tilda lilly sally jan alf sofia hans sanna jack ray frans otto felix leo karma love
    """
    .split(separator: " ").map { Cues.hash(of: $0) }
  )

  private func isWordThere(_ word: PersonalScan.Word, _ scan: PersonalScan) -> Bool {
    Self.seldom.contains(word.hash) || isOpening(word, scan)
  }

  // August 5, iPhone Pro Max, Urban Outfitters: alone seldom somebody.
  private static let seldom: Set<UInt64> = Set(
    "august max urban kent tone tore viola gun felix otto leo jack"
      .split(separator: " ").map { Cues.hash(of: $0) }
  )

  /// A name in small letters with single spaces.
  static func value(of name: String) -> String {
    name.lowercased().split { $0 == " " || $0 == "\u{A0}" }.joined(separator: " ")
  }

  /// The name that stands there, in small letters with single spaces.
  static func value(_ range: Range<Int>, _ scan: PersonalScan) -> String {
    value(of: scan.string(range))
  }
}
