/// Which words does the guide have others for?

internal import Curation
internal import StrictYAML

/// `substitution`: one hit for each match that differs from what should stand there.
///
/// The replacement begins with a capital where the match does. An empty one takes the words away
/// with the white space behind them, or before them at the end of a sentence, and gives their
/// capital to what follows.
struct SubstitutionRule: VoiceRule {
  static let name = "substitution"
  var swap: [Swap]

  struct Swap: Hashable {
    var from: PatternSet.ID
    var to: String
  }

  static func read(_ mapping: inout YAMLMapping, _ bench: VoiceBench) -> Self? {
    mapping.required("swap", bench.pairs("swap", .text)).map { pairs in
      SubstitutionRule(swap: pairs.map { Swap(from: $0.pattern, to: $0.value) })
    }
  }

  var needed: [PatternSet.ID]? { swap.map(\.from) }

  func hits(in part: VoicePart) -> [VoiceHit] {
    var hits: [(range: Range<Int>, hit: VoiceHit)] = []
    for pair in swap {
      for range in part.matches(pair.from) {
        let text = part.text.string(range)
        guard text != pair.to else { continue }
        let kind = VoiceFinding.Kind.wording(text: text, instead: pair.to)
        let (place, replacement) = Self.mended(part.text, range, pair.to)
        guard part.text.string(place) != replacement else { continue }
        hits.append((range, VoiceHit(kind, at: place, replacement: replacement)))
      }
    }
    // Of patterns that match the same words the longer match holds.
    hits.sort {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    var last = 0
    return hits.compactMap { found in
      guard found.range.lowerBound >= last else { return nil }
      last = found.range.upperBound
      return found.hit
    }
  }

  private static func mended(
    _ text: PatternText,
    _ range: Range<Int>,
    _ to: String
  ) -> (Range<Int>, String) {
    let isUpper = Letters.isUpper(Letters.scalar(text.bytes, range.lowerBound).value)
    if !to.isEmpty { return (range, isUpper ? capitalised(to) : to) }
    var end = range.upperBound
    while end < text.bytes.count, text.bytes[end] == 0x20 { end += 1 }
    if end > range.upperBound, end < text.bytes.count {
      guard isUpper else { return (range.lowerBound..<end, "") }
      let next = end + Letters.scalar(text.bytes, end).length
      return (range.lowerBound..<next, text.string(end..<next).uppercased())
    }
    var start = range.lowerBound
    while start > 0, text.bytes[start - 1] == 0x20 { start -= 1 }
    return (start..<end, "")
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
