/// Which numbers does a customer begin in one message and end in the next?

internal import Curation

/// Numbers with a check digit that two of the customer's turns in a row hold together.
///
/// No turn by itself shows them, and with an export the turns leave as one text.
enum PartedNumbers {
  /// Findings of turns with the two parts of such numbers, each part a value by itself.
  static func add(
    to found: inout [[PersonalFinding]],
    of turns: [Turn],
    rules: PersonalDataRules
  ) {
    for turn in turns.indices.dropFirst()
    where turns[turn - 1].speaker == .customer && turns[turn].speaker == .customer {
      let (before, after) = (turns[turn - 1].text.utf8, turns[turn].text.utf8)
      // Hardly ever so.
      guard before.last(where: { !isBlank($0) }).map(isOfNumber) ?? false,
        after.first(where: { !isBlank($0) }).map(isOfNumber) ?? false
      else { continue }
      let (first, last) = (Array(before), Array(after))
      guard let end = first.lastIndex(where: { !isBlank($0) }),
        let start = last.firstIndex(where: { !isBlank($0) })
      else { continue }
      // As the turns leave, but for white space around them.
      let head = Array(first[...end]) + [0x0A, 0x0A]
      let scan = PersonalScan(head + last[start...])
      for whole in PersonalData.findings(in: scan, by: .customer, rules: rules)
      where whole.evidence == .checksum && whole.range.lowerBound <= end
        && whole.range.upperBound > head.count
      {
        let rest = start..<(whole.range.upperBound - head.count + start)
        put(whole, whole.range.lowerBound..<(end + 1), first, into: &found[turn - 1])
        put(whole, rest, last, into: &found[turn])
      }
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2B
  }

  // In place of what a part was taken for, but for something certain.
  private static func put(
    _ whole: PersonalFinding,
    _ range: Range<Int>,
    _ text: [UInt8],
    into found: inout [PersonalFinding]
  ) {
    let others = found.filter { $0.range.overlaps(range) }
    if others.contains(where: { $0.certainty == .certain }) { return }
    var part = whole
    part.range = range
    part.value = String(decoding: text[range].filter { (0x30...0x39).contains($0) }, as: UTF8.self)
    found.removeAll { others.contains($0) }
    found.append(part)
    found.sort { $0.range.lowerBound < $1.range.lowerBound }
  }
}
