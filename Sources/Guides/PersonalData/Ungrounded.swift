/// Which values of a rewrite stand in nothing that was written before?

public import Curation

/// A value in a rewrite that nobody mentioned: a slot that the system fills, or an invention.
public struct UngroundedValue: Hashable, Sendable {
  /// Where it stands: UTF-8 bytes of the rewrite.
  public var range: Range<Int>
  /// What it is as personal data; nil for any other number.
  public var kind: PersonalKind?
}

/// What was mentioned before a rewrite: looked through once, then asked for any number of texts.
struct Grounds: Sendable {
  private let rules: PersonalDataRules
  private var values: Set<String> = []
  private var words: Set<UInt64> = []
  private var digits: [UInt8] = []

  init(_ sources: [String], rules: PersonalDataRules) {
    self.rules = rules
    for source in sources {
      let scan = PersonalScan(source)
      for finding in PersonalData.findings(in: scan, by: .customer, rules: rules) {
        values.insert(finding.value)
      }
      words.formUnion(scan.words.map(\.hash))
      digits.append(0x20)
      for run in scan.runs {
        let number = scan.compact(run)
        values.insert(number)
        digits += Array(number.utf8)
      }
    }
  }

  /// The values of a text that were not mentioned, in their order.
  func missing(in text: String) -> [UngroundedValue] {
    let scan = PersonalScan(text)
    let found = PersonalData.findings(in: scan, by: .company, rules: rules)
    var all: [UngroundedValue] = []
    for finding in found where !values.contains(finding.value) {
      let inside = scan.words.filter { finding.range.overlaps(scan.place($0.start..<$0.end)) }
      let isKnown =
        finding.kind.isName
        ? inside.allSatisfy { words.contains($0.hash) } : isKnown(finding.value)
      if !isKnown { all.append(UngroundedValue(range: finding.range, kind: finding.kind)) }
    }
    var end = 0
    for (index, run) in scan.runs.enumerated() where run.lowerBound >= end {
      // 123 456 may be 123456.
      let group = group(from: index, scan)
      if group.count > run.count, isKnown(scan.compact(group)) {
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

  private func group(from index: Int, _ scan: PersonalScan) -> Range<Int> {
    var group = scan.runs[index]
    for next in scan.runs[(index + 1)...]
    where next.lowerBound == group.upperBound + 1 && scan.code(group.upperBound) == 0x20 {
      group = group.lowerBound..<next.upperBound
    }
    return group
  }

  // The digits of a value, wherever they stand in a source.
  private func isKnown(_ value: String) -> Bool {
    let wanted = Array(value.utf8.filter { (0x30...0x39).contains($0) })
    guard wanted.count >= 4, digits.count >= wanted.count else { return false }
    return (0...(digits.count - wanted.count)).contains { start in
      digits[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}

extension PersonalData {
  /// The numbers of two digits or more, the names and the addresses of `rewrite` that stand neither in
  /// `sources` nor in the company's own fixed texts, in their order.
  ///
  /// Numbers are compared by their digits, so that another spelling of the same one is no finding.
  public static func ungrounded(
    in rewrite: String,
    sources: [String],
    rules: PersonalDataRules = PersonalDataRules()
  ) -> [UngroundedValue] {
    Grounds(sources + rules.ownTexts, rules: rules).missing(in: rewrite)
  }
}
