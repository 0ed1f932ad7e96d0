/// Are two ways to say the same mixed in one reply?

internal import Curation
internal import StrictYAML

/// `consistency`: one hit for each pair of which both stand in the reply, at the first of the rarer;
/// at the later one when they are as frequent.
struct ConsistencyRule: VoiceRule {
  static let name = "consistency"
  var either: [Pair]

  struct Pair: Hashable {
    var one: PatternSet.ID
    var other: PatternSet.ID
    /// The words to write instead of either; nil where a pattern is more than words.
    var oneText: String?
    var otherText: String?
  }

  static func read(_ mapping: inout YAMLMapping, _ bench: VoiceBench) -> Self? {
    mapping.required("either", bench.pairs("either", bench.patternText)).map { pairs in
      ConsistencyRule(
        either: pairs.map { pair in
          Pair(
            one: pair.pattern,
            other: pair.value.id,
            oneText: bench.plainText(pair.pattern, pair.source),
            otherText: bench.plainText(pair.value.id, pair.value.source)
          )
        }
      )
    }
  }

  var needed: [PatternSet.ID]? { either.flatMap { [$0.one, $0.other] } }

  func hits(in part: VoicePart) -> [VoiceHit] {
    either.compactMap { pair in
      let (one, other) = (part.matches(pair.one), part.matches(pair.other))
      guard let first = one.first, let second = other.first else { return nil }
      let isOneRarer =
        one.count == other.count
        ? first.lowerBound > second.lowerBound : one.count < other.count
      let (rare, usual) = isOneRarer ? (first, second) : (second, first)
      return VoiceHit(
        .mixed(text: part.text.string(rare), other: part.text.string(usual)),
        at: rare,
        replacement: isOneRarer ? pair.otherText : pair.oneText
      )
    }
  }
}
