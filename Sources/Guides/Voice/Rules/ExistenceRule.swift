/// Which words don't belong in a reply?

internal import Curation
internal import StrictYAML

/// `existence`: one hit for each match of a pattern.
struct ExistenceRule: VoiceRule {
  static let name = "existence"
  var any: [PatternSet.ID]

  static func read(_ mapping: inout YAMLMapping, _ bench: VoiceBench) -> Self? {
    mapping.required("any", bench.patterns).map { ExistenceRule(any: $0) }
  }

  var needed: [PatternSet.ID]? { any }

  func hits(in part: VoicePart) -> [VoiceHit] {
    part.matches(any).map { VoiceHit(.unwanted(text: part.text.string($0)), at: $0) }
  }
}
