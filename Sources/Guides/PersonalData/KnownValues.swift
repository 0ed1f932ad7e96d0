/// Where does a value stand that was found somewhere else?

internal import Curation

/// The values of a map, to be found again where no cue announces them.
struct KnownValues {
  private var names: [(codes: [UInt8], entry: PlaceholderMap.Entry)] = []
  private var tokens: [(codes: [UInt8], entry: PlaceholderMap.Entry)] = []

  init(_ entries: [PlaceholderMap.Entry]) {
    for entry in entries {
      let codes = PersonalScan(entry.value).units.map(\.code)
      switch entry.kind {
      case .customerName, .agentName, .thirdParty:
        if codes.count >= 2 { names.append((codes, entry)) }
      // Short codes and places are words of their own too.
      case .city, .urlParameters, .url, .postalCode, .birthDate: break
      default:
        let isToken =
          codes.allSatisfy(PersonalScan.isWord) && codes.contains(where: PersonalScan.isDigit)
        if isToken, codes.count >= 5 { tokens.append((codes, entry)) }
      }
    }
    names.sort { $0.codes.count > $1.codes.count }
    tokens.sort { $0.codes.count > $1.codes.count }
  }

  /// The findings with those of known values where none is yet, in the order of the text.
  ///
  /// A name within a longer one of `others` is another's.
  func added(
    to findings: [PersonalFinding],
    in scan: PersonalScan,
    beside others: [PersonalFinding] = []
  ) -> [PersonalFinding] {
    guard !names.isEmpty || !tokens.isEmpty else { return findings }
    var all = findings
    func add(_ range: Range<Int>, _ entry: PlaceholderMap.Entry) {
      let found = scan.finding(entry.kind, range, .certain, entry.value, .list)
      let isAnothers =
        entry.kind.isName
        && others.contains { other in
          other.kind.isName && other.range.overlaps(found.range)
            && other.range.clamped(to: found.range) != other.range
        }
      if isAnothers || all.contains(where: { $0.range.overlaps(found.range) }) { return }
      all.append(found)
    }
    for word in scan.words {
      for (codes, entry) in tokens where codes.first == scan.code(word.start) {
        if let end = tokenEnd(codes, from: word.start, scan) { add(word.start..<end, entry) }
      }
      for (codes, entry) in names where codes.first == scan.code(word.start) {
        guard word.isCapital || Self.isNameAnyhow(word, scan) else { continue }
        if let end = nameEnd(codes, from: word.start, scan) { add(word.start..<end, entry) }
      }
    }
    return all.count == findings.count
      ? findings : all.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether a word in small letters is a name where it is known as one: "hej anna", a first name that is
  /// no other word, or what is greeted.
  static func isNameAnyhow(_ word: PersonalScan.Word, _ scan: PersonalScan) -> Bool {
    if NameDetector.words.contains(word.hash) || word.cues.contains(.noName) { return false }
    if word.cues.contains(.firstName) { return word.hash != bear }
    guard let index = scan.wordIndex(before: word.start) else { return false }
    return scan.words[index].cues.contains(.greeting) && word.start == scan.words[index].end + 1
  }

  private static let bear = Cues.hash(of: "björn")

  // The letters and digits in their order, with spaces and signs between.
  private func tokenEnd(_ codes: [UInt8], from start: Int, _ scan: PersonalScan) -> Int? {
    guard !scan.touches(start - 1) else { return nil }
    var place = start
    for (index, code) in codes.enumerated() {
      if index > 0 {
        var gap = 0
        while gap < 3, [0x20, 0x2D, 0x2E, 0x2F].contains(scan.code(place)) {
          place += 1
          gap += 1
        }
      }
      guard scan.code(place) == code else { return nil }
      place += 1
    }
    return scan.touches(place) ? nil : place
  }

  // The name as it is, or with the s of its genitive after it; Anna-Karin is not Anna.
  private func nameEnd(_ codes: [UInt8], from start: Int, _ scan: PersonalScan) -> Int? {
    guard !scan.touches(start - 1), !scan.isTied(start - 1) else { return nil }
    for (index, code) in codes.enumerated() where scan.code(start + index) != code { return nil }
    let end = start + codes.count
    if !scan.touches(end) { return scan.isTied(end) ? nil : end }
    let isGenitive =
      scan.code(end) == 0x73 && !scan.touches(end + 1) && !scan.isTied(end + 1)
    return isGenitive ? end : nil
  }
}
