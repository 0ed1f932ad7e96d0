/// Which values of a rewrite stand in nothing that was written before?

public import Curation

/// A value in a rewrite that nobody mentioned: a slot that the system fills, or an invention.
public struct UngroundedValue: Hashable, Sendable {
  /// Where it stands: UTF-8 bytes of the rewrite.
  public var range: Range<Int>
  /// What it is as personal data; nil for any other number.
  public var kind: PersonalKind?
}

extension PersonalData {
  /// The numbers of two digits or more, the names and the addresses of `rewrite` that stand in none of
  /// `sources`, in their order.
  ///
  /// Numbers are compared by their digits, so that another spelling of the same one is no finding.
  public static func ungrounded(
    in rewrite: String,
    sources: [String],
    rules: PersonalDataRules = PersonalDataRules()
  ) -> [UngroundedValue] {
    let scans = sources.map { PersonalScan($0) }
    let scan = PersonalScan(rewrite)
    let found = findings(in: scan, by: .company, rules: rules)
    var values: Set<String> = []
    var words: Set<UInt64> = []
    var digits = ""
    for source in scans {
      for finding in findings(in: source, by: .customer, rules: rules) {
        values.insert(finding.value)
      }
      words.formUnion(source.words.map(\.hash))
      digits += " " + source.runs.map { source.compact($0) }.joined()
      values.formUnion(source.runs.map { source.compact($0) })
    }
    var all: [UngroundedValue] = []
    for finding in found where !values.contains(finding.value) {
      let inside = scan.words.filter { finding.range.overlaps(scan.place($0.start..<$0.end)) }
      let isKnown =
        finding.kind.isName
        ? inside.allSatisfy { words.contains($0.hash) } : isKnown(finding.value, digits)
      if !isKnown { all.append(UngroundedValue(range: finding.range, kind: finding.kind)) }
    }
    var end = 0
    for (index, run) in scan.runs.enumerated() where run.lowerBound >= end {
      // 123 456 may be 123456.
      var group = run
      for next in scan.runs[(index + 1)...]
      where next.lowerBound == group.upperBound + 1 && scan.code(group.upperBound) == 0x20 {
        group = run.lowerBound..<next.upperBound
      }
      if group.count > run.count, isKnown(scan.compact(group), digits) {
        end = group.upperBound
        continue
      }
      let range = scan.place(run)
      guard run.count >= 2, !found.contains(where: { $0.range.overlaps(range) }),
        !values.contains(scan.compact(run))
      else { continue }
      all.append(UngroundedValue(range: range, kind: nil))
    }
    return all.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  // The digits of a value, wherever they stand in a source.
  private static func isKnown(_ value: String, _ digits: String) -> Bool {
    let wanted = Array(value.utf8.filter { (0x30...0x39).contains($0) })
    guard wanted.count >= 4 else { return false }
    let all = Array(digits.utf8)
    guard all.count >= wanted.count else { return false }
    return (0...(all.count - wanted.count)).contains { start in
      all[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}
