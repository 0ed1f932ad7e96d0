/// Which items are in an export, and how many are left out for what reason?

internal import Curation

/// Decides item by item what an export holds, and counts; a dry run is this alone.
public struct Selection: Sendable {
  private var example = TrainingExample()
  /// What was counted so far.
  public private(set) var counts = ExportCounts()
  private var duplicates = DuplicateFilter()
  private var onlyReviewer: String?

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
    guard counts.isOnePersonsWork else { return }
    for reviewer in reviewers {
      if let onlyReviewer {
        if reviewer != onlyReviewer { counts.isOnePersonsWork = false }
      } else {
        onlyReviewer = reviewer
      }
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
  /// No two reviewers had a hand in it.
  public internal(set) var isOnePersonsWork = true

  mutating func leaveOut(_ reason: LeftOut, _ count: Int) {
    if count > 0 { leftOut[reason, default: 0] += count }
  }
}
