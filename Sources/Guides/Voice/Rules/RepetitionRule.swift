/// Does a word stand twice in a row?

internal import Curation
internal import StrictYAML

/// `repetition`: the same word twice, letters only, in any case, within a line.
struct RepetitionRule: VoiceRule {
  static let name = "repetition"

  static func read(_ mapping: inout YAMLMapping, _ bench: VoiceBench) -> Self? {
    RepetitionRule()
  }

  func hits(in part: VoicePart) -> [VoiceHit] {
    let text = part.text
    var hits: [VoiceHit] = []
    let tokens = text.tokens(in: part.range)
    for (place, next) in zip(tokens, tokens.dropFirst()) {
      let (one, other) = (text.tokens[place], text.tokens[next])
      guard one.kind == .word, other.kind == .word, other.followsBlank, !other.followsLineEnd,
        !one.isMasked, !other.isMasked, one.letters.count == other.letters.count,
        text.folded[one.letters] == text.folded[other.letters],
        text.folded[one.letters].allSatisfy({ Letters.kind(of: $0) == .letter })
      else { continue }
      let range = one.range.lowerBound..<other.range.upperBound
      let word = text.string(one.range)
      if part.exceptions.isEmpty
        || !part.run.matches(part.exceptions).contains(where: { $0.overlaps(range) })
      {
        hits.append(VoiceHit(.repeated(word: word), at: range, replacement: word))
      }
    }
    return hits
  }
}
