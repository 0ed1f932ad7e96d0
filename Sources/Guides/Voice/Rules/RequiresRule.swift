/// Does the reply do what a reply to this message has to do?

internal import Curation
internal import StrictYAML

/// `requires`: one hit about the whole reply that names the moves that are missing.
struct RequiresRule: VoiceRule {
  static let name = "requires"
  var all: [Int]
  var any: [Int]

  static func read(_ mapping: inout YAMLMapping, _ bench: VoiceBench) -> Self? {
    let all = mapping.optional("moves_all", bench.moves)
    let any = mapping.optional("moves_any", bench.moves)
    bench.needsOne(of: ["moves_all", "moves_any"], in: mapping, orMore: true)
    guard all != nil || any != nil else { return nil }
    return RequiresRule(all: all ?? [], any: any ?? [])
  }

  func hits(in part: VoicePart) -> [VoiceHit] {
    func labels(_ moves: [Int]) -> [Bilingual] { moves.map { part.run.moves[$0].label } }
    let missing = all.filter { part.moveHits($0).isEmpty }
    if !missing.isEmpty { return [VoiceHit(.missing(moves: labels(missing), isAny: false))] }
    if !any.isEmpty, any.allSatisfy({ part.moveHits($0).isEmpty }) {
      return [VoiceHit(.missing(moves: labels(any), isAny: true))]
    }
    return []
  }
}
