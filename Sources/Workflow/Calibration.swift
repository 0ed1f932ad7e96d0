/// On which items of a calibration round do people disagree most, and did it pass?

public import Agreement
public import Curation
internal import Storage

extension AdjudicationDesk {
  /// A round by its number, nil for the last, with how far each person is; nil where there is none.
  public func calibration(
    _ number: Int?
  ) throws(StorageError) -> (round: CalibrationRound, count: Int)? {
    let rounds = try workspace.store.calibrations(namesPeople: true)
    let found = number.map { number in rounds.first { $0.number == number } } ?? rounds.last
    return found.map { ($0, rounds.count) }
  }

  /// How far the verdicts on these items agree, in what each said before they could know of the
  /// others; nil where nobody gave one.
  public func verdicts(on items: [RoundItem]) throws(StorageError) -> QuestionRow? {
    try workspace.verdicts(on: items.map(\.dispute.item.id))
  }

  /// The items of a round that two people or more have answered, those with the most disagreement
  /// first, equal ones in the order of import.
  ///
  /// Whoever led the round may have taken part in it: this is for looking at what was answered, and
  /// settles nothing. Items that still wait for answers are left out, since somebody may be blind to
  /// them yet.
  public func round(_ items: [ItemID]) throws(StorageError) -> [RoundItem] {
    var found: [RoundItem] = []
    for item in Set(items) {
      guard let dispute = try answered(item), dispute.annotations.count > 1 else { continue }
      let disagreement = Self.disagreement(dispute.annotations.map(\.judgement))
      found.append(RoundItem(dispute: dispute, disagreement: disagreement))
    }
    return found.sorted {
      ($1.disagreement, $0.dispute.item.id.rawValue) < (
        $0.disagreement, $1.dispute.item.id.rawValue
      )
    }
  }

  /// The mean distance between any two of these answers.
  static func disagreement(_ answers: [Judgement]) -> Double {
    var sum = 0.0
    var pairs = 0
    for (place, first) in answers.enumerated() {
      for second in answers[(place + 1)...] {
        sum += distance(first, second)
        pairs += 1
      }
    }
    return pairs == 0 ? 0 : sum / Double(pairs)
  }

  private static func distance(_ first: Judgement, _ second: Judgement) -> Double {
    let verdict = first.verdict == second.verdict ? 0.0 : 0.5
    let situation = first.situation == second.situation ? 0.0 : 0.25
    let (one, other) = (emotions(first), emotions(second))
    let all = one.union(other)
    let shared = all.isEmpty ? 1 : Double(one.intersection(other).count) / Double(all.count)
    return verdict + situation + 0.25 * (1 - shared)
  }

  // What can't be told counts as a feeling of its own.
  private static func emotions(_ judgement: Judgement) -> Set<String> {
    Set((judgement.emotions ?? [:]).keys).union(judgement.isUnclear ? ["\u{0}"] : [])
  }
}
