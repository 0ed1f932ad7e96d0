/// Does something stand there without what belongs to it?

internal import Curation
internal import StrictYAML

/// `conditional`: one hit at the first match of `first` when `second` matches nowhere.
struct ConditionalRule: VoiceRule {
  static let name = "conditional"
  var first: PatternSet.ID
  var second: PatternSet.ID

  static func read(_ mapping: inout YAMLMapping, _ bench: VoiceBench) -> Self? {
    let first = mapping.required("first", bench.pattern)
    let second = mapping.required("second", bench.pattern)
    guard let first, let second else { return nil }
    return ConditionalRule(first: first, second: second)
  }

  var needed: [PatternSet.ID]? { [first] }

  func hits(in part: VoicePart) -> [VoiceHit] {
    guard let found = part.matches(first).first, part.run.matches(second).isEmpty else {
      return []
    }
    return [VoiceHit(.lacks(text: part.text.string(found)), at: found)]
  }
}
