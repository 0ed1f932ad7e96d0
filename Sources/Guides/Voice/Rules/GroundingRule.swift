/// Does the reply hold a value that nobody has mentioned?

internal import Curation
internal import StrictYAML

/// `grounding`: one hit for each amount, date … that stands neither in the customer's message, nor in
/// what was said before, nor in a fixed text of the company's, and for each placeholder of such a value.
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
    var hits = placeholders(in: part)
    for kind in kinds {
      for value in part.run.values(kind) + part.run.references(kind) {
        // One number is said once, though it could be an order's as well as an invoice's.
        guard value.range.lowerBound >= part.range.lowerBound,
          value.range.upperBound <= part.range.upperBound,
          !taken.contains(where: { $0.overlaps(value.range) }),
          !excepted.contains(where: { $0.overlaps(value.range) })
        else { continue }
        taken.append(value.range)
        if !part.run.isKnown(value), !part.run.isAllowed(value), !isPartOfPhone(value, part) {
          hits.append(
            VoiceHit(.ungrounded(kind, text: part.text.string(value.range)), at: value.range)
          )
        }
      }
    }
    return hits
  }

  // "08-1234567" is no order.
  private func isPartOfPhone(_ value: FoundValue, _ part: VoicePart) -> Bool {
    [.orderNumber, .invoiceNumber, .trackingNumber].contains(value.kind)
      && part.run.values(.phone).contains {
        $0.range.count > value.range.count && $0.range.overlaps(value.range)
      }
  }

  // What is masked in the bot's reply and nobody said before.
  private func placeholders(in part: VoicePart) -> [VoiceHit] {
    part.text.tokens.compactMap { token in
      guard token.kind == .slot, part.range.contains(token.range.lowerBound) else { return nil }
      let text = part.text.string(token.range)
      let slot = kinds.first { text.hasPrefix("{{" + $0.rawValue) }
      guard let slot, part.run.isUnsaid(text) else { return nil }
      return VoiceHit(.ungrounded(slot, text: text), at: token.range)
    }
  }
}
