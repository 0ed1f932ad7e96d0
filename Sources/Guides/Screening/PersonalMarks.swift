/// Which places of a conversation are marked as personal, and with which placeholders?

public import Curation

/// Marks the personal data of a conversation: one map of placeholders for all of its turns.
enum PersonalMarks {
  /// The marks, in the order of the turns and without overlaps.
  ///
  /// What is certain is numbered first, so that placeholders that are sure to be seen have no gaps.
  /// What was decided on `earlier` marks holds for the same value, and a value that has a placeholder
  /// keeps it. A name is the customer's wherever it stands when one place says so, and parts of it are
  /// possible everywhere. A mark that somebody made by hand stays where nothing else is found.
  ///
  /// - Parameters:
  ///   - turns: the conversation's turns.
  ///   - found: what is personal in each of them.
  ///   - rules: the company's own patterns and what it allows.
  ///   - earlier: what the conversation was marked with before.
  /// - Returns: the marks.
  static func find(
    in turns: [Turn],
    _ found: [[PersonalFinding]],
    rules: PersonalDataRules,
    keeping earlier: [PersonalMark] = []
  ) -> [PersonalMark] {
    let all = withParts(owned(found), in: turns, earlier)
    let found = placed(all, in: turns, rules, earlier)
    if earlier.isEmpty { return found }
    let decided = earlier.filter { $0.decision != .undecided && $0.turn < turns.count }
    var marks = decisions(of: decided, on: found, in: turns)
    marks += decided.filter { other in
      other.decision == .mask
        && !found.contains { $0.turn == other.turn && $0.range.overlaps(other.range) }
    }
    return marks.sorted { ($0.turn, $0.range.lowerBound) < ($1.turn, $1.range.lowerBound) }
  }

  // A longer name that was masked masks its parts, where nobody said anything of them.
  private static func decisions(
    of decided: [PersonalMark],
    on found: [PersonalMark],
    in turns: [Turn]
  ) -> [PersonalMark] {
    let values = decided.map { ($0, MarkedValue($0, in: turns[$0.turn].text)) }
    return found.map { mark in
      var mark = mark
      let own = MarkedValue(mark, in: turns[mark.turn].text)
      let same = values.first { other, value in
        mark.placeholder.isEmpty
          ? other.turn == mark.turn && other.range == mark.range : value == own
      }
      let whole = values.first { other, value in other.decision == .mask && value.includes(own) }
      if let decision = (same ?? whole)?.0.decision { mark.decision = decision }
      return mark
    }
  }

  // Parts of names that were found, or masked before, where nothing announces them.
  private static func withParts(
    _ found: [[PersonalFinding]],
    in turns: [Turn],
    _ earlier: [PersonalMark]
  ) -> [[PersonalFinding]] {
    let masked = earlier.filter { $0.isMasked && $0.turn < turns.count }
    let names = KnownNames(
      found.joined().map { ($0.kind, $0.value) }
        + masked.map { ($0.kind, MarkedValue($0, in: turns[$0.turn].text).name) }
    )
    if names.isEmpty { return found }
    return zip(turns, found).enumerated().map { turn, said in
      names.added(to: said.1, in: said.0.text).filter { part in
        // What was chosen by hand stays as it was chosen.
        said.1.contains(part)
          || !masked.contains {
            $0.turn == turn && $0.range.overlaps(part.range) && $0.range != part.range
          }
      }
    }
  }

  // "Annas paket" and "jag heter Anna": whose name it is, where one place says so and none another.
  private static func owned(_ found: [[PersonalFinding]]) -> [[PersonalFinding]] {
    var owners: [Substring: Set<PersonalKind>] = [:]
    for finding in found.joined() where finding.kind.isName && finding.kind != .thirdParty {
      for name in [finding.value[...]] + finding.value.split(separator: " ") {
        owners[name, default: []].insert(finding.kind)
      }
    }
    if owners.isEmpty { return found }
    return found.map { findings in
      findings.map { finding in
        guard finding.kind == .thirdParty, let kinds = owners[finding.value[...]],
          let kind = kinds.first, kinds.count == 1
        else { return finding }
        var owned = finding
        owned.kind = kind
        return owned
      }
    }
  }

  // The findings as marks with their placeholders.
  private static func placed(
    _ found: [[PersonalFinding]],
    in turns: [Turn],
    _ rules: PersonalDataRules,
    _ earlier: [PersonalMark]
  ) -> [PersonalMark] {
    if found.allSatisfy({ $0.isEmpty }) { return [] }
    let texts = turns.map(\.text)
    // What has a placeholder keeps it, and nothing else gets it.
    var map = PlaceholderMap(reserving: texts + earlier.map(\.placeholder))
    map.expect(found.joined())
    map.keep(earlier.filter { $0.certainty == .certain }, of: turns, rules: rules)
    let certain = found.map { $0.filter { $0.certainty == .certain } }
    let masked =
      certain.allSatisfy(\.isEmpty) ? [] : map.mask(texts, certain, rules: rules)
    // Only now, since what is possible in one place is not masked in others.
    map.keep(earlier.filter { $0.certainty != .certain }, of: turns, rules: rules)
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

extension PlaceholderMap {
  /// The map that the masked marks of a conversation were made with, so that what somebody writes for
  /// it is masked as the conversation is.
  ///
  /// - Parameters:
  ///   - turns: the conversation's turns.
  ///   - marks: its marks; those that are not masked don't count.
  ///   - rules: the company's own patterns and what it allows.
  public init(
    of turns: [Turn],
    marks: [PersonalMark],
    rules: PersonalDataRules = PersonalDataRules()
  ) {
    self.init(reserving: turns.map(\.text))
    keep(marks.filter(\.isMasked), of: turns, rules: rules)
  }

  /// Keeps the values of marks with the placeholders that they have.
  mutating func keep(_ marks: [PersonalMark], of turns: [Turn], rules: PersonalDataRules) {
    if marks.isEmpty { return }
    for (turn, said) in turns.enumerated() {
      let own = marks.filter { $0.turn == turn }
      if own.isEmpty { continue }
      let found = PersonalData.findings(in: said.text, by: TextAuthor(said.speaker), rules: rules)
      let bytes = Array(said.text.utf8)
      for mark in own where mark.range.upperBound <= bytes.count {
        let known = found.first {
          $0.range == mark.range && ($0.kind == mark.kind || $0.kind.isName && mark.kind.isName)
        }
        let value =
          known?.value ?? String(decoding: bytes[mark.range], as: UTF8.self).lowercased()
        keep(mark.kind, value, as: mark.placeholder)
      }
    }
  }
}
