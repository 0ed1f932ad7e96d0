/// Does the reply hold a value that nobody has mentioned?

internal import Curation
internal import StrictYAML

/// `grounding`: one hit for each amount, date … that stands neither in the customer's message, nor in
/// what was said before, nor in a fixed text of the company's.
struct GroundingRule: VoiceRule {
  static let name = "grounding"
  var kinds: [VoiceFinding.Value]

  static func read(_ mapping: inout YAMLMapping, _ bench: VoiceBench) -> Self? {
    let kind = YAMLKind<String>.oneOf(VoiceFinding.Value.allCases.map(\.rawValue))
    return mapping.required("kinds", bench.filled("kinds", kind)).map { names in
      GroundingRule(kinds: names.compactMap { VoiceFinding.Value(rawValue: $0) })
    }
  }

  func hits(in part: VoicePart) -> [VoiceHit] {
    var taken: [Range<Int>] = []
    let excepted = part.run.matches(part.exceptions)
    var hits: [VoiceHit] = []
    for kind in kinds {
      for value in part.run.values(kind) {
        // One number is said once, though it could be an order's as well as an invoice's.
        guard value.range.lowerBound >= part.range.lowerBound,
          value.range.upperBound <= part.range.upperBound,
          !taken.contains(where: { $0.overlaps(value.range) }),
          !excepted.contains(where: { $0.overlaps(value.range) })
        else { continue }
        taken.append(value.range)
        if !part.run.isKnown(value) {
          hits.append(
            VoiceHit(.ungrounded(kind, text: part.text.string(value.range)), at: value.range)
          )
        }
      }
    }
    return hits
  }
}
