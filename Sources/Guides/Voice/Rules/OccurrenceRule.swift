/// Does something stand too often, or not often enough?

internal import Curation
internal import StrictYAML

/// `occurrence`: one hit when the number of matches, or of sentences with one, is out of bounds.
///
/// Too many are said at the first one too many, too few of the whole reply.
struct OccurrenceRule: VoiceRule {
  static let name = "occurrence"
  var any: [PatternSet.ID]
  var move: Int?
  var least: Int?
  var most: Int?
  var perSentence: Bool

  static func read(_ mapping: inout YAMLMapping, _ bench: VoiceBench) -> Self? {
    let any = mapping.optional("any", bench.patterns)
    let move = mapping.optional("move", bench.move)
    let least = mapping.optional("min", .integer(0...10_000))
    let most = mapping.optional("max", .integer(0...10_000))
    let per = mapping.optional("per", .oneOf(["match", "sentence"]), preset: "match")
    bench.needsOne(of: ["any", "move"], in: mapping)
    bench.needsBounds(in: mapping, least.map(Double.init), most.map(Double.init))
    guard any != nil || move != nil else { return nil }
    return OccurrenceRule(
      any: any ?? [],
      move: move,
      least: least,
      most: most,
      perSentence: per == "sentence"
    )
  }

  var needed: [PatternSet.ID]? { move == nil && least == nil ? any : nil }

  func hits(in part: VoicePart) -> [VoiceHit] {
    var found = move.map { part.moveHits($0) } ?? part.matches(any)
    if found.isEmpty, least == nil { return [] }
    if perSentence {
      found = part.sentences.compactMap { sentence in
        found.first { sentence.lowerBound <= $0.lowerBound && $0.lowerBound < sentence.upperBound }
      }
    }
    if let most, found.count > most {
      return [VoiceHit(.tooOften(count: found.count, most: most), at: found[most])]
    }
    if let least, found.count < least {
      return [VoiceHit(.tooSeldom(count: found.count, least: least))]
    }
    return []
  }
}
