/// Which finding stays where several lie over each other?

internal import Curation

/// Settles overlaps.
///
/// The longest wins, then the surest, then the one whose value has a cue word, then the order of the
/// kinds. What wins is as sure as the surest that it covers, and reaches as far as any certain one
/// that it overlaps, so that nothing certain is lost to something longer.
enum Overlaps {
  static func settled(_ findings: [PersonalFinding]) -> [PersonalFinding] {
    guard findings.count > 1 else { return findings }
    let sorted = findings.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var settled: [PersonalFinding] = []
    var group: [PersonalFinding] = []
    var end = -1
    for finding in sorted {
      if finding.range.lowerBound >= end, !group.isEmpty {
        settle(group, into: &settled)
        group.removeAll(keepingCapacity: true)
      }
      group.append(finding)
      end = max(end, finding.range.upperBound)
    }
    settle(group, into: &settled)
    return settled
  }

  // Findings that hang together, one overlapping the next.
  private static func settle(_ group: [PersonalFinding], into settled: inout [PersonalFinding]) {
    guard group.count > 1 else { return settled.append(contentsOf: group) }
    var kept: [PersonalFinding] = []
    for finding in group.sorted(by: goesBefore) {
      let over = kept.indices.filter { kept[$0].range.overlaps(finding.range) }
      guard let first = over.first else {
        kept.append(finding)
        continue
      }
      guard finding.certainty == .certain else { continue }
      var winner = kept[first]
      winner.certainty = .certain
      winner.range = union(winner.range, finding.range)
      for index in over.dropFirst().reversed() {
        winner.range = union(winner.range, kept[index].range)
        kept.remove(at: index)
      }
      kept[first] = winner
    }
    settled.append(contentsOf: kept.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  private static func union(_ one: Range<Int>, _ other: Range<Int>) -> Range<Int> {
    min(one.lowerBound, other.lowerBound)..<max(one.upperBound, other.upperBound)
  }

  private static func goesBefore(_ one: PersonalFinding, _ other: PersonalFinding) -> Bool {
    rank(one) < rank(other)
  }

  private static func rank(
    _ finding: PersonalFinding
  ) -> (Int, Int, Int, Int, Int) {
    (
      -finding.range.count, -Int(finding.certainty.rawValue),
      isNamed(finding) ? 0 : 1, order[finding.kind] ?? 0, finding.range.lowerBound
    )
  }

  // The company's own pattern, or a cue.
  private static func isNamed(_ finding: PersonalFinding) -> Bool {
    switch finding.evidence {
    case .pattern, .cue: true
    case .checksum, .wrongChecksum, .form, .list: false
    }
  }

  private static let order: [PersonalKind: Int] = Dictionary(
    uniqueKeysWithValues: PersonalKind.allCases.enumerated().map { ($1, $0) }
  )
}
