/// Does the text end in the middle of a sentence?

internal import Curation

/// Finds a last sentence without an end in a text that has several.
///
/// A last line by itself may be a sign-off, a name or an address, so it has to go on from a sentence
/// before it in the same line, or to break off at a word that no sentence ends with.
struct EndingCheck: TextCheck {
  func findings(in text: TextScan, context: TextCheckContext) -> [TextFinding] {
    guard let last = text.words.last, endsOpen(text, after: last) else { return [] }
    let (lineStart, sentenceStart, sentences) = Self.lastSentence(text, before: last.range)
    guard sentences > 0 else { return [] }
    let rest = text.words.reversed().prefix { $0.range.lowerBound >= sentenceStart }
    let isCut = Self.cannotEnd.contains(last.key) && !last.isInBraces && rest.count > 1
    let goesOn = sentenceStart > lineStart && rest.count >= 3
    guard isCut || goesOn, !rest.contains(where: { Self.signsOff.contains($0.key) }),
      !Self.isAddress(text, last.range)
    else { return [] }
    return [TextFinding(range: last.range, kind: .endsMidSentence, severity: .note)]
  }

  // Nothing but a comma, a bracket of a slot or blanks follow the last word.
  private func endsOpen(_ text: TextScan, after last: TextScan.Word) -> Bool {
    text.bytes[last.range.upperBound...].allSatisfy { byte in
      byte <= 0x20 || byte == 0x2C || (byte == 0x7D && last.isInBraces)
    }
  }

  /// Where the last line begins, where the last sentence in it begins, and how many ended before.
  private static func lastSentence(
    _ text: TextScan,
    before last: Range<Int>
  ) -> (line: Int, sentence: Int, ended: Int) {
    var (line, sentence, ended) = (0, 0, 0)
    for place in 0..<last.lowerBound {
      switch text.bytes[place] {
      case 0x0A: (line, sentence) = (place + 1, place + 1)
      case 0x2E, 0x21, 0x3F:
        guard let next = text.byte(place + 1), next <= 0x20 else { break }
        ended += 1
        if next != 0x0A, next != 0x0D, beginsSentence(text, place + 1) { sentence = place + 1 }
      default: break
      }
    }
    return (line, sentence, ended)
  }

  // After "kl. 15" and "t.ex. en" the same sentence goes on.
  private static func beginsSentence(_ text: TextScan, _ place: Int) -> Bool {
    var place = place
    while text.byte(place) == 0x20 { place += 1 }
    guard place < text.bytes.count else { return false }
    let (value, _) = text.scalar(at: place)
    return Unicode.Scalar(value)?.properties.isUppercase == true
  }

  // The last word belongs to the address of a page or of a mailbox.
  private static func isAddress(_ text: TextScan, _ last: Range<Int>) -> Bool {
    var place = last.lowerBound
    while place > 0, text.bytes[place - 1] > 0x20 { place -= 1 }
    return text.bytes[place..<last.upperBound].contains { $0 == 0x40 || $0 == 0x2F || $0 == 0x2E }
  }

  private static let cannotEnd = TextScan.keys(
    "och att eller en ett som din ditt dina vår vårt våra the a an and or your our my because"
  )

  private static let signsOff = TextScan.keys(
    """
    mvh vh hälsning kram tack hej regards wishes cheers thanks thank best yours bye regard kind \
    warm varma vänliga bästa vänlig
    """
  )
}
