/// Do two moves come in the right order?

internal import Curation
internal import StrictYAML

/// `order`: a hit at the first `then` that stands before the first `first`.
struct OrderRule: VoiceRule {
  static let name = "order"
  var first: Int
  var then: Int

  static func read(_ mapping: inout YAMLMapping, _ bench: VoiceBench) -> Self? {
    let first = mapping.required("first", bench.move)
    let then = mapping.required("then", bench.move)
    guard let first, let then else { return nil }
    return OrderRule(first: first, then: then)
  }

  func hits(in part: VoicePart) -> [VoiceHit] {
    guard let before = part.moveHits(first).first, let after = part.moveHits(then).first,
      before.lowerBound > after.lowerBound
    else { return [] }
    let moves = part.run.moves
    return [VoiceHit(.order(first: moves[first].label, then: moves[then].label), at: after)]
  }
}
