/// Which places of a conversation are marked as personal, and with which placeholders?

internal import Curation

/// Marks the personal data of a conversation: one map of placeholders for all of its turns.
enum PersonalMarks {
  /// The marks, in the order of the turns and without overlaps.
  ///
  /// What is certain is numbered first, so that placeholders that are sure to be seen have no gaps.
  static func find(in turns: [Turn], rules: PersonalDataRules) -> [PersonalMark] {
    let texts = turns.map(\.text)
    let found = turns.map { turn in
      PersonalData.findings(in: turn.text, by: TextAuthor(turn.speaker), rules: rules)
    }
    if found.allSatisfy(\.isEmpty) { return [] }
    var map = PlaceholderMap(reserving: texts)
    let certain = found.map { $0.filter { $0.certainty == .certain } }
    let masked =
      certain.allSatisfy(\.isEmpty) ? [] : map.mask(texts, certain, rules: rules)
    return turns.indices.flatMap { turn -> [PersonalMark] in
      let placeholders = turn < masked.count ? masked[turn].marks : []
      var marks = placeholders.map { mark in
        PersonalMark(
          turn: turn,
          range: mark.original,
          kind: mark.kind,
          certainty: .certain,
          placeholder: mark.placeholder
        )
      }
      for finding in found[turn] where finding.certainty != .certain {
        if marks.contains(where: { $0.range.overlaps(finding.range) }) { continue }
        marks.append(
          PersonalMark(
            turn: turn,
            range: finding.range,
            kind: finding.kind,
            certainty: finding.certainty,
            placeholder: map.placeholder(for: finding.kind, value: finding.value)
          )
        )
      }
      return marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
  }
}
