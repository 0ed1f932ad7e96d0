/// Where does a street with its number stand?

internal import Curation

/// Finds Swedish streets by the end of their names, English ones by the word after, boxes and flats,
/// and whoever stands behind c/o.
struct AddressDetector: PersonalDataDetector {
  func find(in scan: PersonalScan, by author: TextAuthor, into found: inout PersonalFindings) {
    // Every address has a number, but c/o.
    if scan.runs.isEmpty, scan.slashes.isEmpty { return }
    for index in scan.words.indices {
      let word = scan.words[index]
      let number = Self.number(after: word.end, scan)
      if let number, let end = Self.ending(of: word, scan) ?? named(index, scan) {
        swedish(index, ending: end, number, scan, &found)
      } else if word.hasDigit, word.isCapital {
        glued(word, scan, &found)
      } else if word.cues.contains(.streetType), word.isCapital {
        english(index, scan, &found)
      } else if !word.cues.isDisjoint(with: [.box, .flat]) {
        numbered(index, scan, &found)
      } else if word.count == 1, scan.spells("c/o ", at: word.start) {
        careOf(index, scan, &found)
      }
    }
  }

  /// How sure the end of a street's name makes one.
  private enum Ending {
    case street, place
  }

  /// How the names of streets end that are certain with a number after them.
  static let streetEndings = "gatan vägen gränd gränden stigen allén alle allé backen"

  private static let endings: [(letters: [UInt8], ending: Ending)] = {
    let place = "torg torget stig backe platsen plats plan kaj kajen led leden väg gata esplanaden"
    func list(_ words: String, _ ending: Ending) -> [([UInt8], Ending)] {
      words.split(separator: " ").map {
        ($0.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, ending)
      }
    }
    return list(streetEndings, .street) + list(place, .place)
  }()

  // Where a number begins behind a street: after a space, "nr" or the point of "Kyrkog."
  private static func number(after end: Int, _ scan: PersonalScan) -> Int? {
    // Nearly every word is left here.
    guard scan.code(end) == 0x20 else { return shortened(before: end, scan) }
    if scan.isDigit(end + 1) { return end + 1 }
    guard scan.code(end + 1) == 0x6E else { return nil }
    if scan.spells(" nr ", at: end), scan.isDigit(end + 4) { return end + 4 }
    return scan.spells(" nr. ", at: end) && scan.isDigit(end + 5) ? end + 5 : nil
  }

  private static func shortened(before end: Int, _ scan: PersonalScan) -> Int? {
    if scan.spells(". ", at: end), scan.isDigit(end + 2), scan.code(end - 1) == 0x67 {
      return end + 2
    }
    return nil
  }

  // Kyrkog. 3A, Norra Kajen 12: only with a letter or a line's end behind the number, or with the first
  // part of a name before it.
  private func named(_ index: Int, _ scan: PersonalScan) -> Ending? {
    let word = scan.words[index]
    guard word.isCapital, word.count >= 4, !word.hasDigit else { return nil }
    if scan.code(word.end) == 0x2E {
      let isOther = ["ing", "dag", "lag", "ägg", "tag", "ög", "äg", "eg", "ig", "ug"].contains {
        scan.compact(word.start..<word.end).hasSuffix($0)
      }
      guard !isOther, let end = numberEnd(from: word.end + 2, scan) else { return nil }
      let isAddress =
        PersonalScan.isLetter(scan.code(end - 1)) || end >= scan.units.count
        || scan.code(end) == 0x0A || scan.code(end) == 0x2C
      return isAddress ? .place : nil
    }
    guard index > 0, Self.wholes.contains(word.hash),
      isFirstPart(index - 1, before: word.start, scan)
    else { return nil }
    return .place
  }

  private static let wholes: Set<UInt64> = Set(
    "torget torg kajen kaj gatan vägen gränd stigen allén backen platsen plan"
      .split(separator: " ").map { Cues.hash(of: $0) }
  )

  // Sveavägen12
  private func glued(
    _ word: PersonalScan.Word,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) {
    guard let digits = (word.start..<word.end).first(where: { scan.isDigit($0) }) else { return }
    var street = word
    street.end = digits
    street.hasDigit = false
    guard Self.ending(of: street, scan) == .street, numberEnd(from: digits, scan) == word.end else {
      return
    }
    add(word.start..<word.end, .possible, scan, &found)
  }

  // At least three letters stand before the end: "Storgatan", not "gatan".
  private static func ending(of word: PersonalScan.Word, _ scan: PersonalScan) -> Ending? {
    guard word.count >= 6, !word.hasDigit else { return nil }
    switch scan.code(word.end - 1) {
    case 0x6E, 0x64, 0xE9, 0x65, 0x67, 0x74, 0x73, 0x6A, 0x61: break
    default: return nil
    }
    for (letters, ending) in endings where word.count >= letters.count + 3 {
      let start = word.end - letters.count
      if letters.indices.allSatisfy({ scan.code(start + $0) == letters[$0] }) { return ending }
    }
    return nil
  }

  private func swedish(
    _ index: Int,
    ending: Ending,
    _ number: Int,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) {
    let word = scan.words[index]
    guard let end = numberEnd(from: number, scan), word.isCapital || ending == .street else {
      return
    }
    var start = word.start
    // Norra Storgatan, Lilla Torggatan
    var before = index - 1
    while before >= 0, index - before <= 2, isFirstPart(before, before: start, scan) {
      start = scan.words[before].start
      before -= 1
    }
    let isSure = word.isCapital && ending == .street && number == word.end + 1
    add(start..<end, isSure ? .certain : .possible, scan, &found)
  }

  private func isFirstPart(_ index: Int, before start: Int, _ scan: PersonalScan) -> Bool {
    let word = scan.words[index]
    return word.isCapital && Self.firstParts.contains(word.hash) && word.end == start - 1
      && scan.code(start - 1) == 0x20
  }

  private static let firstParts: Set<UInt64> = Set(
    """
    norra södra östra västra stora lilla gamla nya sankt övre nedre inre yttre mellersta sankta \
    bortre främre långa korta
    """
    .split(separator: " ").map { Cues.hash(of: $0) }
  )

  // 12, 12B, 12 B, 12-14
  private func numberEnd(from start: Int, _ scan: PersonalScan) -> Int? {
    var place = start
    while scan.isDigit(place) { place += 1 }
    guard place - start <= 4 else { return nil }
    if scan.code(place) == 0x2D, scan.isDigit(place + 1) {
      var last = place + 1
      while scan.isDigit(last) { last += 1 }
      if last - place <= 4, !scan.touches(last) { return last }
    }
    if PersonalScan.isLetter(scan.code(place)) {
      return scan.touches(place + 1) ? nil : place + 1
    }
    if scan.code(place) == 0x20, place + 1 < scan.units.count, scan.units[place + 1].isCapital,
      (0x61...0x68).contains(scan.code(place + 1)), !scan.touches(place + 2)
    {
      return place + 2
    }
    return place
  }

  // 12 Main Street, 5 Old Mill Road
  private func english(
    _ index: Int,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) {
    var first = index
    while first > 0, index - first < 4, !scan.words[first].hasDigit,
      scan.words[first - 1].end == scan.words[first].start - 1,
      scan.code(scan.words[first].start - 1) == 0x20
    {
      first -= 1
      if scan.words[first].hasDigit { break }
      guard scan.words[first].isCapital else { return }
    }
    let number = scan.words[first]
    guard number.hasDigit, index - first >= 2, number.count <= 5, scan.isDigit(number.start),
      scan.touches(number.start - 1) == false
    else { return }
    add(number.start..<scan.words[index].end, .possible, scan, &found)
  }

  // Box 123, lgh 1101
  private func numbered(_ index: Int, _ scan: PersonalScan, _ found: inout PersonalFindings) {
    let word = scan.words[index]
    let isFlat = word.cues.contains(.flat)
    guard isFlat || word.isCapital, index + 1 < scan.words.count else { return }
    let number = scan.words[index + 1]
    guard number.hasDigit, number.start - word.end <= 2, scan.code(number.start - 1) == 0x20,
      (isFlat ? 4...4 : 2...5).contains(number.count),
      (number.start..<number.end).allSatisfy({ scan.isDigit($0) })
    else { return }
    add(word.start..<number.end, isFlat ? .context : .possible, scan, &found)
  }

  private func careOf(_ index: Int, _ scan: PersonalScan, _ found: inout PersonalFindings) {
    guard index + 2 < scan.words.count, scan.words[index + 2].isCapital else { return }
    let first = scan.words[index + 2]
    var end = first.end
    if index + 3 < scan.words.count, scan.words[index + 3].isCapital,
      scan.words[index + 3].start == end + 1, scan.code(end) == 0x20,
      !scan.words[index + 3].hasDigit
    {
      end = scan.words[index + 3].end
    }
    let range = first.start..<end
    let value = scan.string(range).lowercased()
    found.add(scan.finding(.thirdParty, range, .context, value, .cue))
  }

  private func add(
    _ range: Range<Int>,
    _ certainty: PersonalCertainty,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) {
    let value = scan.string(range).lowercased().split(separator: " ").joined(separator: " ")
    let evidence: PersonalEvidence = certainty == .context ? .cue : .form
    found.add(scan.finding(.streetAddress, range, certainty, value, evidence))
  }
}
