/// Which items are in an export, and how many are left out for what reason?

public import Curation

/// Decides item by item what an export holds, and counts; a dry run is this alone.
public struct Selection: Sendable {
  private var example = TrainingExample()
  /// What was counted so far.
  public private(set) var counts = ExportCounts()
  private var duplicates = DuplicateFilter()

  /// Begins with nothing.
  public init() {}

  /// Takes an item in, or says why not; `lendExample` then lends its dialogue.
  public mutating func admit(_ item: borrowing SettledItem) -> LeftOut? {
    let reason = example.fill(from: item) ?? (duplicates.insert(example) ? nil : .duplicateExample)
    if let reason {
      counts.leaveOut(reason, 1)
      return reason
    }
    counts.items += 1
    counts.verdicts[Int(item.verdict.rawValue) - 1] += 1
    noteReviewers(item.reviewers)
    for (kind, count) in item.masked { counts.masked[kind, default: 0] += count }
    return nil
  }

  /// Lends the dialogue of the item admitted last; a method that could change it lends it without a
  /// copy.
  mutating func lendExample<Failure: Error>(
    _ body: (borrowing TrainingExample) throws(Failure) -> Void
  ) throws(Failure) {
    try body(example)
  }

  /// Counts items that the caller leaves out by itself.
  public mutating func leaveOut(_ reason: LeftOut, count: Int = 1) {
    counts.leaveOut(reason, count)
  }

  private mutating func noteReviewers(_ reviewers: [String]) {
    for reviewer in reviewers where !counts.reviewers.contains(reviewer) {
      counts.reviewers.append(reviewer)
    }
  }
}

/// What an export holds, in numbers.
public struct ExportCounts: Hashable, Sendable {
  /// Items in the export.
  public internal(set) var items = 0
  /// Items by verdict, in the order of `Verdict.allCases`.
  public internal(set) var verdicts = [0, 0, 0, 0]
  /// Items left out, by reason.
  public internal(set) var leftOut: [LeftOut: Int] = [:]
  /// Places that are masked, by what stood there.
  public internal(set) var masked: [PersonalKind: Int] = [:]
  /// Pseudonyms of those whose decisions are in it, in the order in which they were met.
  public internal(set) var reviewers: [String] = []
  /// No two reviewers had a hand in it.
  public var isOnePersonsWork: Bool { reviewers.count < 2 }

  mutating func leaveOut(_ reason: LeftOut, _ count: Int) {
    if count > 0 { leftOut[reason, default: 0] += count }
  }
}
