/// Where does a part of a name stand that was found elsewhere in the item?

internal import Curation

/// The words of an item's names, to be asked about where nothing announces them: "Lind" after "fru Lind",
/// "Ahlgren" after "Tindra Öqvist-Ahlgren", and "Anna-Karin" after "Anna".
struct KnownNames {
  private var kinds: [UInt64: PersonalKind] = [:]
  // The longest run of small ASCII letters of each word, which a text needs to have.
  private var signs: [[UInt8]] = []

  /// Takes up the names among these values.
  init(_ entries: [PlaceholderMap.Entry]) {
    self.init(entries.lazy.map { ($0.kind, $0.value) })
  }

  /// Whether there is no word to look for.
  var isEmpty: Bool { kinds.isEmpty }

  /// Takes up the names among these values.
  init(_ values: some Sequence<(kind: PersonalKind, value: String)>) {
    for (kind, value) in values where kind.isName {
      let scan = PersonalScan(value)
      for (index, word) in scan.words.enumerated() where kinds[word.hash] == nil {
        let isNone = word.cues.contains(.noName) && !word.cues.contains(.firstName)
        if word.count < 2 || word.hasDigit || isNone { continue }
        if NameParts.isParticle(index, scan) { continue }
        kinds[word.hash] = kind
        let letters = scan.units[word.start..<word.end].map(\.code)
        let runs = letters.split { !(0x61...0x7A).contains($0) }
        signs.append(runs.max { $0.count < $1.count }.map(Array.init) ?? [])
      }
    }
  }

  /// The findings with those of known names where none is yet, as possible, in the order of the text.
  func added(to findings: [PersonalFinding], in text: String) -> [PersonalFinding] {
    mayStand(in: text) ? added(to: findings, in: PersonalScan(text)) : findings
  }

  /// The findings with those of known names where none is yet, as possible, in the order of the text.
  func added(to findings: [PersonalFinding], in scan: PersonalScan) -> [PersonalFinding] {
    if kinds.isEmpty { return findings }
    var all = findings
    var end = 0
    for index in scan.words.indices where scan.words[index].start >= end {
      guard let (name, kind) = name(at: index, scan) else { continue }
      end = name.upperBound
      let value = NameDetector.value(name, scan)
      let found = scan.finding(kind, name, .possible, value, .list)
      if !findings.contains(where: { $0.range.overlaps(found.range) }) { all.append(found) }
    }
    return all.count == findings.count
      ? findings : all.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  // Known words in a row, with what hyphens tie to them and without the s of a genitive.
  private func name(
    at index: Int,
    _ scan: PersonalScan
  ) -> (range: Range<Int>, kind: PersonalKind)? {
    guard let (part, kind) = part(at: index, scan) else { return nil }
    var range = part
    var next = index
    while next < scan.words.count {
      if scan.words[next].start > range.upperBound, scan.code(range.upperBound) == 0x20,
        scan.words[next].start == range.upperBound + 1, let more = self.part(at: next, scan)
      {
        range = range.lowerBound..<more.range.upperBound
      } else if scan.words[next].start > range.upperBound {
        break
      }
      next += 1
    }
    // "Per" begins sentences too.
    let isWord = range.count < 4 && scan.beginsSentence(range.lowerBound)
    return isWord ? nil : (range, kind)
  }

  // A word with those that hyphens tie to it, one of which is known.
  private func part(
    at index: Int,
    _ scan: PersonalScan
  ) -> (range: Range<Int>, kind: PersonalKind)? {
    let first = scan.words[index]
    guard first.isCapital || KnownValues.isNameAnyhow(first, scan), !scan.touches(first.start - 1),
      !scan.isTied(first.start - 1)
    else { return nil }
    var (last, kind) = (index, known(first, scan))
    while scan.isTied(scan.words[last].end), last + 1 < scan.words.count {
      last += 1
      kind = kind ?? known(scan.words[last], scan)
    }
    let word = scan.words[last]
    guard let kind, !scan.touches(word.end) else { return nil }
    let isGenitive = kinds[word.hash] == nil && genitive(word, scan) != nil
    return (first.start..<(isGenitive ? word.end - 1 : word.end), kind)
  }

  private func known(_ word: PersonalScan.Word, _ scan: PersonalScan) -> PersonalKind? {
    if word.isCapital { return kinds[word.hash] ?? genitive(word, scan) }
    return KnownValues.isNameAnyhow(word, scan) ? kinds[word.hash] : nil
  }

  private func genitive(_ word: PersonalScan.Word, _ scan: PersonalScan) -> PersonalKind? {
    guard word.count > 2, scan.code(word.end - 1) == 0x73 else { return nil }
    let name = word.start..<word.end - 1
    return kinds[name.reduce(Cues.basis) { Cues.hash($0, scan.code($1)) }]
  }

  // A look at the bytes, much cheaper than a scan.
  private func mayStand(in text: String) -> Bool {
    if signs.isEmpty { return false }
    let bytes = Array(text.utf8)
    return signs.contains { sign in
      guard let first = sign.first else { return true }
      return bytes.indices.contains { place in
        bytes[place] | 0x20 == first && place + sign.count <= bytes.count
          && sign.indices.allSatisfy { sign[$0] == bytes[place + $0] | 0x20 }
      }
    }
  }
}

extension PersonalScan {
  /// Whether nothing of a sentence stands before a place.
  func beginsSentence(_ place: Int) -> Bool {
    var before = place - 1
    while [0x20, 0x22, 0x2D, 0x28].contains(code(before)) { before -= 1 }
    return before < 0 || [0x0A, 0x2E, 0x21, 0x3F, 0x3A].contains(code(before))
  }
}
